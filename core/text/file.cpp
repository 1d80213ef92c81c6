// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/file.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace broadsheet::text {

namespace {

namespace fs = std::filesystem;

std::unexpected<Error> failed(ErrorCode code, const fs::path& path, int reason)
{
    return std::unexpected(Error { .code = code,
        .place = { .file = path.string(), .line = 0, .column = 0, .path = {} },
        .detail = std::generic_category().message(reason),
        .expected = {} });
}

class Descriptor final {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }

    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&&) = delete;
    Descriptor& operator=(Descriptor&&) = delete;

    [[nodiscard]] int number() const
    {
        return m_number;
    }

    // Closes now, so that a late write error is seen.
    [[nodiscard]] bool close()
    {
        return ::close(std::exchange(m_number, -1)) == 0;
    }

private:
    int m_number;
};

// Where the bytes are to go: a link's target, so that the link stays one.
fs::path targetOf(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::is_symlink(path, ignored)) {
        return path;
    }
    const fs::path target = fs::weakly_canonical(path, ignored);
    return target.empty() ? path : target;
}

// A name in the same folder that no other call or process uses. Short, for the target's name may be as long as allowed.
fs::path temporaryBeside(const fs::path& target)
{
    static std::atomic<unsigned> count { 0 };
    return target.parent_path()
        / (".broadsheet-" + std::to_string(::getpid()) + '-' + std::to_string(count.fetch_add(1)) + ".tmp");
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return true;
}

// Makes the file's rename outlast a power cut. Some file systems can't sync a folder: then there is nothing to do.
void syncFolder(const fs::path& file)
{
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.number() >= 0) {
        ::fsync(opened.number());
    }
}

// Writes a new file at `temporary`. The reason it failed, if it did.
std::optional<int> writeTemporary(const fs::path& temporary, const fs::path& target, std::string_view bytes)
{
    constexpr mode_t kNewFileMode = 0666;
    Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFileMode));
    if (file.number() < 0) {
        return errno;
    }
    struct stat before {};
    if (::stat(target.c_str(), &before) == 0) {
        ::fchmod(file.number(), before.st_mode & 07777U);
    }
    if (!writeAll(file.number(), bytes) || ::fsync(file.number()) != 0 || !file.close()) {
        return errno;
    }
    return std::nullopt;
}

} // namespace

Result<std::string> readFile(const fs::path& path, std::size_t largest)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0) {
        const int reason = errno;
        const bool isMissing = reason == ENOENT || reason == ENOTDIR;
        return failed(isMissing ? ErrorCode::FileMissing : ErrorCode::FileUnreadable, path, reason);
    }
    std::string bytes;
    if (struct stat about {}; ::fstat(file.number(), &about) == 0 && about.st_size > 0) {
        bytes.reserve(std::min(static_cast<std::size_t>(about.st_size), largest));
    }
    std::array<char, std::size_t { 64 } * 1024> part {};
    for (;;) {
        const ssize_t count = ::read(file.number(), part.data(), part.size());
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failed(ErrorCode::FileUnreadable, path, errno);
        }
        if (count == 0) {
            return bytes;
        }
        if (bytes.size() + static_cast<std::size_t>(count) > largest) {
            return failed(ErrorCode::FileTooLarge, path, EFBIG);
        }
        bytes.append(part.data(), static_cast<std::size_t>(count));
    }
}

Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes)
{
    const fs::path target = targetOf(path);
    const fs::path temporary = temporaryBeside(target);
    auto reason = writeTemporary(temporary, target, bytes);
    if (!reason && ::rename(temporary.c_str(), target.c_str()) != 0) {
        reason = errno;
    }
    if (reason) {
        if (*reason != EEXIST) {
            ::unlink(temporary.c_str());
        }
        return failed(ErrorCode::FileUnwritable, path, *reason);
    }
    syncFolder(target);
    return {};
}

Result<void> moveIntoPlace(const fs::path& finished, const fs::path& place)
{
    Descriptor file(::open(finished.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0 || ::fsync(file.number()) != 0 || !file.close()
        || ::rename(finished.c_str(), place.c_str()) != 0) {
        return failed(ErrorCode::FileUnwritable, place, errno);
    }
    syncFolder(place);
    return {};
}

} // namespace broadsheet::text
