// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/background_job.h"

#include <QThread>

#include <utility>

namespace broadsheet::app {

BackgroundJob::BackgroundJob(QObject* parent)
    : QObject(parent)
{
}

BackgroundJob::~BackgroundJob()
{
    cancel();
    if (m_thread != nullptr) {
        m_thread->wait();
    }
}

void BackgroundJob::start(Work work, std::function<void()> done)
{
    m_cancelled = false;
    m_told = 0;
    m_thread = QThread::create([this, doWork = std::move(work)] {
        doWork([this](std::size_t doneNow, std::size_t total) {
            tell(doneNow, total);
            return !m_cancelled;
        });
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, whenDone = std::move(done)] {
        std::exchange(m_thread, nullptr)->deleteLater();
        whenDone();
    });
    m_thread->start();
}

void BackgroundJob::cancel()
{
    m_cancelled = true;
}

// From the thread of the work: the signal goes through the event loop.
void BackgroundJob::tell(std::size_t done, std::size_t total)
{
    const int permille = total == 0 ? 0 : static_cast<int>(done * 1000 / total);
    if (m_told.exchange(permille) != permille) {
        Q_EMIT progressed(permille);
    }
}

} // namespace broadsheet::app
