// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/own_folder.h"

#include "core/text/file.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace broadsheet::archive {

namespace {

constexpr const char* kRemoved = "removed";

std::unexpected<Error> unwritable(const std::filesystem::path& path, std::string reason)
{
    return std::unexpected(Error { .code = ErrorCode::FileUnwritable,
        .place = { .file = path.string(), .line = 0, .column = 0, .path = {} },
        .detail = std::move(reason),
        .expected = {} });
}

Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure) {
        return unwritable(folder, failure.message());
    }
    return {};
}

bool isThere(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

} // namespace

bool isOwnFileName(std::string_view name)
{
    const std::size_t dot = name.find_last_of('.');
    if (dot == 0 || dot == std::string_view::npos || name.front() == '.' || name.contains('/')) {
        return false;
    }
    std::string extension(name.substr(dot));
    std::ranges::transform(
        extension, extension.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return extension == ".json" || extension == ".csv";
}

std::vector<text::DataFile> ownFilesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    std::error_code failure;
    for (std::filesystem::directory_iterator entry(folder, failure), end; entry != end; entry.increment(failure)) {
        std::error_code ignored;
        if (isOwnFileName(entry->path().filename().string()) && !entry->is_directory(ignored)) {
            paths.push_back(entry->path());
        }
    }
    std::ranges::sort(paths);
    std::vector<text::DataFile> files;
    files.reserve(paths.size());
    for (const std::filesystem::path& path : paths) {
        files.push_back({ .name = path.string(), .bytes = text::readFile(path) });
    }
    return files;
}

std::string freeNameIn(const std::filesystem::path& folder, const std::string& name)
{
    const std::filesystem::path plain(name);
    std::string free = name;
    for (int number = 2; isThere(folder / free); ++number) {
        free = plain.stem().string() + '-' + std::to_string(number) + plain.extension().string();
    }
    return free;
}

Result<void> putOwnFile(const std::filesystem::path& folder, const std::string& name, std::string_view bytes)
{
    if (!isOwnFileName(name)) {
        return std::unexpected(
            Error { .code = ErrorCode::BadValue, .place = {}, .detail = name, .expected = "*.json, *.csv" });
    }
    if (const auto made = makeFolder(folder); !made) {
        return made;
    }
    return text::writeFileAtomically(folder / name, bytes);
}

Result<std::filesystem::path> removeOwnFile(const std::filesystem::path& folder, const std::string& name)
{
    const std::filesystem::path from = folder / name;
    if (!isOwnFileName(name) || !isThere(from)) {
        return std::unexpected(Error { .code = ErrorCode::FileMissing,
            .place = { .file = from.string(), .line = 0, .column = 0, .path = {} },
            .detail = {},
            .expected = {} });
    }
    const std::filesystem::path below = folder / kRemoved;
    if (const auto made = makeFolder(below); !made) {
        return std::unexpected(made.error());
    }
    std::filesystem::path to = below / freeNameIn(below, name);
    std::error_code failure;
    std::filesystem::rename(from, to, failure);
    if (failure) {
        return unwritable(from, failure.message());
    }
    return to;
}

Result<void> bringBackOwnFile(
    const std::filesystem::path& folder, const std::filesystem::path& removed, const std::string& name)
{
    const std::filesystem::path to = folder / name;
    if (isThere(to)) {
        return unwritable(to, std::make_error_code(std::errc::file_exists).message());
    }
    std::error_code failure;
    std::filesystem::rename(removed, to, failure);
    if (failure) {
        return unwritable(to, failure.message());
    }
    return {};
}

} // namespace broadsheet::archive
