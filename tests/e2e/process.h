// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace broadsheet::e2e {

using Words = std::vector<std::string>;
using Environment = std::map<std::string, std::string>;

inline constexpr std::chrono::seconds kPatience { 30 };

// Asks until the condition holds, at most kPatience long. False when it never did.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition, std::chrono::milliseconds patience = kPatience);

// A program that was started with that environment and no other. It is ended when this goes.
class Process final {
public:
    // `inherited` is a file descriptor that the program gets under its own number; -1 for none.
    Process(const Words& words, const Environment& environment, int inherited = -1);
    ~Process();

    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;
    Process(Process&&) = delete;
    Process& operator=(Process&&) = delete;

    // The exit status once it ended by itself: 128 and the signal's number where a signal ended it; nothing while it
    // runs on for longer than kPatience.
    [[nodiscard]] std::optional<int> exitStatus();
    [[nodiscard]] bool isRunning();
    // At once, as a power cut would.
    void kill();

    // What it wrote so far.
    [[nodiscard]] std::string out() const;
    [[nodiscard]] std::string err() const;

private:
    void look();

    std::filesystem::path m_folder; // of the files that take what it writes
    pid_t m_pid = -1;
    std::optional<int> m_status;
};

// Whether a program of that name is on the PATH.
[[nodiscard]] bool isInstalled(const std::string& program);

} // namespace broadsheet::e2e
