// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace broadsheet::test {

// A new folder below the system's temporary one, removed with all that is in it.
class TemporaryFolder final {
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "broadsheet-test-XXXXXX").string();
        EXPECT_NE(::mkdtemp(name.data()), nullptr);
        m_path = name;
    }

    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    TemporaryFolder(TemporaryFolder&&) = delete;
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const
    {
        return m_path;
    }

private:
    std::filesystem::path m_path;
};

inline std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>() };
}

inline void write(const std::filesystem::path& file, std::string_view content)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

// The bundled data in a folder of its own, to be spoilt.
class DataCopy final {
public:
    DataCopy()
    {
        std::filesystem::copy(BROADSHEET_DATA_DIR, folder(), std::filesystem::copy_options::recursive);
    }

    [[nodiscard]] std::filesystem::path folder() const
    {
        return m_temporary.path() / "data";
    }

    [[nodiscard]] std::filesystem::path file(const std::string& name) const
    {
        return folder() / name;
    }

    // Replaces the first `from` after the first `anchor` and gives the line, from 1, on which it stands.
    int replace(
        const std::string& name, const std::string& anchor, const std::string& from, const std::string& to) const
    {
        std::string text = contentOf(file(name));
        const std::size_t start = text.find(anchor);
        const std::size_t place = start == std::string::npos ? start : text.find(from, start);
        if (place == std::string::npos) {
            ADD_FAILURE() << name << " has no '" << from << "' after '" << anchor << "'";
            return 0;
        }
        text.replace(place, from.size(), to);
        write(file(name), text);
        return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
    }

private:
    TemporaryFolder m_temporary;
};

} // namespace broadsheet::test
