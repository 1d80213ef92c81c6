// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace broadsheet::e2e {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kPause { 20 };

std::vector<char*> pointersTo(Words& words)
{
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>() };
}

// In the child: puts a file in the place of a standard stream.
void redirect(const fs::path& file, int flags, int stream)
{
    const int opened = ::open(file.c_str(), flags, 0600);
    if (opened < 0 || ::dup2(opened, stream) < 0) {
        ::_exit(126);
    }
}

} // namespace

bool waitFor(const std::function<bool()>& condition, std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline) {
            return false;
        }
        std::this_thread::sleep_for(kPause);
    }
    return true;
}

Process::Process(const Words& words, const Environment& environment, int inherited)
{
    std::string folder = (fs::temp_directory_path() / "broadsheet-e2e-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) {
        return;
    }
    m_folder = folder;
    const fs::path out = m_folder / "out";
    const fs::path err = m_folder / "err";
    Words arguments = words;
    Words settings;
    for (const auto& [name, value] : environment) {
        settings.push_back(name);
        settings.back().append("=").append(value);
    }
    const std::vector<char*> argv = pointersTo(arguments);
    const std::vector<char*> envp = pointersTo(settings);

    m_pid = ::fork();
    if (m_pid != 0) {
        return;
    }
    redirect("/dev/null", O_RDONLY, STDIN_FILENO);
    redirect(out, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    redirect(err, O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    if (inherited >= 0) {
        ::fcntl(inherited, F_SETFD, 0);
    }
    ::execvpe(argv.front(), argv.data(), envp.data());
    ::_exit(127);
}

Process::~Process()
{
    if (m_pid > 0 && isRunning()) {
        ::kill(m_pid, SIGTERM);
        if (!waitFor([this] { return !isRunning(); }, std::chrono::seconds(5))) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
    }
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void Process::look()
{
    int status = 0;
    if (m_status || m_pid <= 0 || ::waitpid(m_pid, &status, WNOHANG) != m_pid) {
        return;
    }
    m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool Process::isRunning()
{
    look();
    return m_pid > 0 && !m_status;
}

void Process::kill()
{
    if (isRunning()) {
        ::kill(m_pid, SIGKILL);
    }
}

std::optional<int> Process::exitStatus()
{
    (void)waitFor([this] { return !isRunning(); });
    return m_status;
}

std::string Process::out() const
{
    return contentOf(m_folder / "out");
}

std::string Process::err() const
{
    return contentOf(m_folder / "err");
}

bool isInstalled(const std::string& program)
{
    const char* path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe): nothing here changes the environment
    std::istringstream folders(path == nullptr ? "" : path);
    for (std::string folder; std::getline(folders, folder, ':');) {
        if (::access((fs::path(folder) / program).c_str(), X_OK) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace broadsheet::e2e
