// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/data_copy.h"

#include <cstdint>
#include <memory>

#include "process.h"

namespace broadsheet::e2e {

// What is on the screen: a pixel is 0xRRGGBB.
struct Screen {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> pixels; // row by row

    [[nodiscard]] std::uint32_t at(int x, int y) const
    {
        return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }

    // How many colours there are in it.
    [[nodiscard]] std::size_t colors() const;
};

struct Point {
    int x = 0;
    int y = 0;
};

// An X server of its own on a free display number, without a window manager, and a keyboard and a mouse for it.
class Display final {
public:
    Display();

    // ":7"; empty where the server did not start.
    [[nodiscard]] const std::string& name() const
    {
        return m_name;
    }

    // The id of the visible window of exactly that title, once there is one; empty where there never is.
    [[nodiscard]] std::string window(const std::string& title) const;
    [[nodiscard]] bool hasWindow(const std::string& title) const;

    // Gives the window the keyboard, and waits until it has it.
    [[nodiscard]] bool focus(const std::string& window) const;

    // Keys as xdotool names them: "ctrl+2", "Return".
    void press(const Words& keys) const;
    void type(const std::string& text) const;
    void click(Point point) const;

    // Sets the size of the window, and tells it.
    void resize(const std::string& window, int width, int height) const;
    [[nodiscard]] std::string sizeOf(const std::string& window) const; // "900x650"

    [[nodiscard]] Screen screen() const;

private:
    // What xdotool prints; empty where it fails.
    [[nodiscard]] std::string xdotool(const Words& words) const;

    test::TemporaryFolder m_folder; // of the frame buffer
    std::string m_name;
    std::unique_ptr<Process> m_server;
};

} // namespace broadsheet::e2e
