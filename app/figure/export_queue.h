// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/exporter.h"
#include "core/base/error.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace broadsheet::app {

// What became of one file.
struct ExportOutcome {
    std::filesystem::path path;
    Result<void> result;
};

// Encodes and writes painted figures on threads of its own while the caller paints the next. Only a few pictures wait
// at a time, so that memory stays flat: who adds more than that waits as well. All functions are for the thread that
// made the queue.
class ExportQueue final {
public:
    // One for each processor and one more, since some wait for the disk; five at most.
    [[nodiscard]] static unsigned usualThreads();

    // `onFinished` is called on one of the queue's threads after each file.
    explicit ExportQueue(unsigned threads = usualThreads(), std::function<void()> onFinished = {});
    // What waits is dropped; a file that is being written is completed first.
    ~ExportQueue();
    ExportQueue(const ExportQueue&) = delete;
    ExportQueue& operator=(const ExportQueue&) = delete;
    ExportQueue(ExportQueue&&) = delete;
    ExportQueue& operator=(ExportQueue&&) = delete;

    // Whether add() would return at once.
    [[nodiscard]] bool hasRoom() const;

    // A picture that is written and no longer needed, for the next to be painted over; null where there is none, and
    // for a format without pixels.
    [[nodiscard]] QImage takeCanvas(FileFormat format);

    // Takes a file to be written, or the reason why its figure could not be painted.
    void add(Result<PaintedFigure> painted, std::filesystem::path path);

    // Drops what waits. What is being written is completed.
    void cancel();

    // Waits until nothing is left to do.
    void finish();

    // What is done, in the order it was added, each outcome once.
    [[nodiscard]] std::vector<ExportOutcome> takeFinished();

private:
    struct Job {
        std::size_t number = 0;
        PaintedFigure painted;
        std::filesystem::path path;
    };

    void work();
    [[nodiscard]] bool isFull() const;

    const std::size_t m_most; // jobs that may wait
    std::function<void()> m_onFinished;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_waiting;
    std::map<std::size_t, std::optional<ExportOutcome>> m_outcomes; // by number; nothing for one that was dropped
    std::vector<QImage> m_canvases; // as many as are painted at once
    std::size_t m_added = 0;
    std::size_t m_taken = 0;
    std::size_t m_running = 0;
    bool m_isClosing = false;
    std::vector<std::jthread> m_threads; // last, so that they end before what they use
};

} // namespace broadsheet::app
