// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/data_copy.h"

#include <cstdint>
#include <cstdlib>
#include <string>

#include "process.h"

namespace broadsheet::e2e {

// Someone who has never used the program: an empty home folder and no more of an environment than that takes.
class Person final {
public:
    Person()
    {
        std::filesystem::create_directories(home());
        std::filesystem::create_directories(runtime());
        std::filesystem::permissions(runtime(), std::filesystem::perms::owner_all);
    }

    [[nodiscard]] std::filesystem::path home() const
    {
        return m_folder.path() / "home";
    }

    [[nodiscard]] std::filesystem::path settings() const
    {
        return m_folder.path() / "config" / "broadsheet" / "broadsheet.ini";
    }

    // Without a display where `display` is empty.
    [[nodiscard]] Environment environment(const std::string& display = {}) const
    {
        Environment all { { "HOME", home().string() }, { "XDG_CONFIG_HOME", (m_folder.path() / "config").string() },
            { "XDG_CACHE_HOME", (m_folder.path() / "cache").string() }, { "XDG_RUNTIME_DIR", runtime().string() },
            { "LANG", "C.UTF-8" }, { "PATH", "/usr/bin:/bin" }, { "QT_ACCESSIBILITY", "0" } };
        if (!display.empty()) {
            all["DISPLAY"] = display;
        }
        for (const char* name : { "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS" }) {
            if (const char* options = std::getenv(name)) { // NOLINT(concurrency-mt-unsafe): nothing here changes them
                all[name] = options;
            }
        }
        return all;
    }

private:
    [[nodiscard]] std::filesystem::path runtime() const
    {
        return m_folder.path() / "runtime";
    }

    test::TemporaryFolder m_folder;
};

// "1200x800" where the file is a whole PNG of that size, else what is wrong with it.
inline std::string pngSize(const std::filesystem::path& file)
{
    const std::string bytes = test::contentOf(file);
    const std::string start("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    const std::string end("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
    if (!bytes.starts_with(start)) {
        return "no PNG";
    }
    if (!bytes.ends_with(end)) {
        return "cut short";
    }
    const auto number = [&bytes](std::size_t place) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            value = value << 8U | static_cast<unsigned char>(bytes[place + i]);
        }
        return std::to_string(value);
    };
    return number(16) + 'x' + number(20);
}

} // namespace broadsheet::e2e
