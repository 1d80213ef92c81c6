// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <cstddef>
#include <functional>

class QThread;

namespace broadsheet::app {

// One piece of work at a time on a thread of its own, so that the window stays usable.
class BackgroundJob final : public QObject {
    Q_OBJECT

public:
    // Told how far the work is; false: give up.
    using Tick = std::function<bool(std::size_t done, std::size_t total)>;
    using Work = std::function<void(const Tick& tick)>;

    explicit BackgroundJob(QObject* parent = nullptr);
    // Cancels and waits.
    ~BackgroundJob() override;
    BackgroundJob(const BackgroundJob&) = delete;
    BackgroundJob& operator=(const BackgroundJob&) = delete;
    BackgroundJob(BackgroundJob&&) = delete;
    BackgroundJob& operator=(BackgroundJob&&) = delete;

    // `done` is called on this object's thread when the work has ended, cancelled or not. What the work uses must live
    // until then. REQUIRES: not running.
    void start(Work work, std::function<void()> done);
    void cancel();

    [[nodiscard]] bool isRunning() const
    {
        return m_thread != nullptr;
    }

    [[nodiscard]] bool isCancelled() const
    {
        return m_cancelled;
    }

Q_SIGNALS:
    void progressed(int permille);

private:
    void tell(std::size_t done, std::size_t total);

    QThread* m_thread = nullptr;
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_told = 0; // permille
};

} // namespace broadsheet::app
