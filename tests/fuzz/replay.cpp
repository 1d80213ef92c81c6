// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

// The input, and what comes of it when it is cut short or a byte of it is another.
void tryAround(const std::string& bytes)
{
    const auto tryOne = [](const std::string& some) {
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(some.data()), some.size());
    };
    tryOne(bytes);
    const std::size_t step = bytes.size() / 40 + 1;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        tryOne(bytes.substr(0, at));
        for (const char other : { '\0', '"', '|', '9', '\n', '\xFF' }) {
            std::string changed = bytes;
            changed[at] = other;
            tryOne(changed);
        }
    }
}

} // namespace

// Feeds a fuzz target the files of the folders given, so that the target stays sound where there is no fuzzer.
int main(int argc, char** argv)
{
    std::size_t files = 0;
    for (const std::string& folder : std::vector<std::string>(argv + 1, argv + argc)) {
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            std::ifstream stream(entry.path(), std::ios::binary);
            tryAround(std::string(std::istreambuf_iterator<char>(stream), {}));
            ++files;
        }
    }
    std::cout << files << " files\n";
    return files > 0 ? 0 : 1;
}
