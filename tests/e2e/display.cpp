// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "display.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <poll.h>
#include <set>
#include <sstream>
#include <unistd.h>

namespace broadsheet::e2e {

namespace {

Environment toolEnvironment(const std::string& display)
{
    const char* path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): nothing here changes the environment
    return { { "PATH", path == nullptr ? "/usr/bin:/bin" : path }, { "DISPLAY", display }, { "HOME", "/nonexistent" } };
}

// The line that the server writes once it is ready: its display's number.
std::string readLine(int descriptor)
{
    std::string line;
    pollfd waiting { .fd = descriptor, .events = POLLIN, .revents = 0 };
    const int patience = static_cast<int>(std::chrono::milliseconds(kPatience).count());
    while (::poll(&waiting, 1, patience) > 0) {
        char next = 0;
        if (::read(descriptor, &next, 1) != 1 || next == '\n') {
            break;
        }
        line += next;
    }
    return line;
}

std::uint32_t bigEndian(const std::string& bytes, std::size_t place)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8U | static_cast<unsigned char>(bytes[place + i]);
    }
    return value;
}

// An X window dump of 32 bits to the pixel, lowest byte first, as Xvfb keeps its frame buffer.
Screen readDump(const std::string& bytes)
{
    constexpr std::size_t kHeader = 100;
    Screen screen;
    if (bytes.size() < kHeader || bigEndian(bytes, 44) != 32) {
        return screen;
    }
    const std::size_t pixels = bigEndian(bytes, 0) + std::size_t { bigEndian(bytes, 76) } * 12;
    const std::size_t perLine = bigEndian(bytes, 48);
    screen.width = static_cast<int>(bigEndian(bytes, 16));
    screen.height = static_cast<int>(bigEndian(bytes, 20));
    for (std::size_t y = 0; y < static_cast<std::size_t>(screen.height); ++y) {
        for (std::size_t x = 0; x < static_cast<std::size_t>(screen.width); ++x) {
            const std::size_t place = pixels + y * perLine + x * 4;
            if (place + 3 >= bytes.size()) {
                return {};
            }
            const auto byte = [&bytes, place](std::size_t i) {
                return std::uint32_t { static_cast<unsigned char>(bytes[place + i]) };
            };
            screen.pixels.push_back(byte(2) << 16U | byte(1) << 8U | byte(0));
        }
    }
    return screen;
}

} // namespace

std::size_t Screen::colors() const
{
    return std::set<std::uint32_t>(pixels.begin(), pixels.end()).size();
}

Display::Display()
{
    std::array<int, 2> ends {};
    if (::pipe(ends.data()) != 0) {
        return;
    }
    m_server = std::make_unique<Process>(
        Words { "Xvfb", "-displayfd", std::to_string(ends[1]), "-screen", "0", "1400x900x24", "-fbdir",
            m_folder.path().string(), "-nolisten", "tcp", "-noreset" },
        toolEnvironment(""), ends[1]);
    ::close(ends[1]);
    const std::string number = readLine(ends[0]);
    ::close(ends[0]);
    if (!number.empty()) {
        m_name = ':' + number;
    }
}

std::string Display::xdotool(const Words& words) const
{
    Words all { "xdotool" };
    all.insert(all.end(), words.begin(), words.end());
    Process tool(all, toolEnvironment(m_name));
    if (tool.exitStatus() != 0) {
        return {};
    }
    std::string out = tool.out();
    while (!out.empty() && out.back() == '\n') {
        out.pop_back();
    }
    return out;
}

bool Display::hasWindow(const std::string& title) const
{
    return !xdotool({ "search", "--onlyvisible", "--name", '^' + title + '$' }).empty();
}

std::string Display::window(const std::string& title) const
{
    std::string found;
    (void)waitFor([&] {
        found = xdotool({ "search", "--onlyvisible", "--name", '^' + title + '$' });
        return !found.empty();
    });
    return found.substr(0, found.find('\n'));
}

bool Display::focus(const std::string& window) const
{
    return waitFor([&] {
        (void)xdotool({ "windowfocus", window });
        return xdotool({ "getwindowfocus" }) == window;
    });
}

void Display::press(const Words& keys) const
{
    for (const std::string& key : keys) {
        (void)xdotool({ "key", "--clearmodifiers", key });
    }
}

void Display::type(const std::string& text) const
{
    (void)xdotool({ "type", "--clearmodifiers", "--delay", "15", text });
}

void Display::click(Point point) const
{
    (void)xdotool({ "mousemove", std::to_string(point.x), std::to_string(point.y), "click", "1" });
}

void Display::resize(const std::string& window, int width, int height) const
{
    (void)xdotool({ "windowsize", window, std::to_string(width), std::to_string(height) });
}

std::string Display::sizeOf(const std::string& window) const
{
    std::istringstream lines(xdotool({ "getwindowgeometry", "--shell", window }));
    std::string width;
    std::string height;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("WIDTH=")) {
            width = line.substr(6);
        } else if (line.starts_with("HEIGHT=")) {
            height = line.substr(7);
        }
    }
    return width + 'x' + height;
}

Screen Display::screen() const
{
    std::ifstream stream(m_folder.path() / "Xvfb_screen0", std::ios::binary);
    return readDump({ std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>() });
}

} // namespace broadsheet::e2e
