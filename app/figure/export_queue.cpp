// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_queue.h"

#include <algorithm>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr std::size_t kMostCanvases = 4; // more are never painted at once

} // namespace

unsigned ExportQueue::usualThreads()
{
    constexpr unsigned kMost = 5;
    return std::clamp(std::thread::hardware_concurrency() + 1, 2U, kMost);
}

ExportQueue::ExportQueue(unsigned threads, std::function<void()> onFinished)
    : m_most(threads)
    , m_onFinished(std::move(onFinished))
{
    for (unsigned count = 0; count < threads; ++count) {
        m_threads.emplace_back([this] { work(); });
    }
}

ExportQueue::~ExportQueue()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        m_isClosing = true;
    }
    m_changed.notify_all();
}

bool ExportQueue::isFull() const
{
    return m_waiting.size() >= m_most;
}

bool ExportQueue::hasRoom() const
{
    const std::scoped_lock lock(m_mutex);
    return !isFull();
}

QImage ExportQueue::takeCanvas(FileFormat format)
{
    const std::scoped_lock lock(m_mutex);
    if (format != FileFormat::Png || m_canvases.empty()) {
        return {};
    }
    QImage canvas = std::move(m_canvases.back());
    m_canvases.pop_back();
    return canvas;
}

void ExportQueue::add(Result<PaintedFigure> painted, std::filesystem::path path)
{
    std::unique_lock lock(m_mutex);
    const std::size_t number = m_added++;
    if (!painted) {
        m_outcomes[number] = ExportOutcome { .path = std::move(path), .result = std::unexpected(painted.error()) };
        lock.unlock();
        if (m_onFinished) {
            m_onFinished();
        }
        return;
    }
    m_changed.wait(lock, [this] { return !isFull(); });
    m_waiting.push_back({ .number = number, .painted = *std::move(painted), .path = std::move(path) });
    lock.unlock();
    m_changed.notify_all();
}

void ExportQueue::cancel()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const Job& job : m_waiting) {
            m_outcomes[job.number] = std::nullopt;
        }
        m_waiting.clear();
    }
    m_changed.notify_all();
}

void ExportQueue::finish()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && m_running == 0; });
}

std::vector<ExportOutcome> ExportQueue::takeFinished()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<ExportOutcome> taken;
    for (auto next = m_outcomes.begin(); next != m_outcomes.end() && next->first == m_taken;
        next = m_outcomes.erase(next)) {
        if (next->second) {
            taken.push_back(*std::move(next->second));
        }
        ++m_taken;
    }
    return taken;
}

void ExportQueue::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isClosing || !m_waiting.empty(); });
        if (m_waiting.empty()) {
            return;
        }
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_running;
        lock.unlock();
        m_changed.notify_all();
        Result<void> result = writePainted(job.painted, job.path);
        lock.lock();
        if (!job.painted.image.isNull()) {
            if (m_canvases.size() < kMostCanvases) {
                m_canvases.push_back(std::move(job.painted.image));
            }
        }
        m_outcomes[job.number] = ExportOutcome { .path = std::move(job.path), .result = std::move(result) };
        --m_running;
        if (m_onFinished) {
            lock.unlock();
            m_onFinished();
            lock.lock();
        }
        m_changed.notify_all();
    }
}

} // namespace broadsheet::app
