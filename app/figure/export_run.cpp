// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_run.h"

#include <iterator>
#include <utility>

namespace broadsheet::app {

ExportRun::ExportRun(std::vector<ExportTask> tasks, FigureStyle style, PictureOptions options, QObject* parent)
    : QObject(parent)
    , m_tasks(std::move(tasks))
    , m_style(std::move(style))
    , m_options(std::move(options))
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ExportRun::paintNext);
}

ExportRun::~ExportRun()
{
    m_queue.reset(); // before what its threads call
}

void ExportRun::start()
{
    m_next = 0;
    m_outcomes.clear();
    m_queue = std::make_unique<ExportQueue>(ExportQueue::usualThreads(),
        [this] { QMetaObject::invokeMethod(this, &ExportRun::collect, Qt::QueuedConnection); });
    m_turn.start();
    Q_EMIT progressed(0, static_cast<int>(m_tasks.size()));
}

void ExportRun::paintNext()
{
    if (m_queue == nullptr || m_next == m_tasks.size()) {
        m_turn.stop();
        collect();
        return;
    }
    if (!m_queue->hasRoom()) {
        m_turn.stop(); // collect() starts it again
        return;
    }
    const ExportTask& task = m_tasks[m_next++];
    m_queue->add(
        paintForFile(*task.figure, m_style, m_options, task.format, m_queue->takeCanvas(task.format)), task.path);
}

void ExportRun::collect()
{
    if (m_queue == nullptr) {
        return;
    }
    std::vector<ExportOutcome> taken = m_queue->takeFinished();
    m_outcomes.insert(m_outcomes.end(), std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end()));
    Q_EMIT progressed(static_cast<int>(m_outcomes.size()), static_cast<int>(m_tasks.size()));
    if (m_outcomes.size() == m_tasks.size()) {
        end();
    } else if (m_next < m_tasks.size()) {
        m_turn.start();
    }
}

void ExportRun::cancel()
{
    if (m_queue == nullptr) {
        return;
    }
    m_turn.stop();
    m_queue->cancel();
    m_queue->finish(); // at most a picture for each thread
    std::vector<ExportOutcome> taken = m_queue->takeFinished();
    m_outcomes.insert(m_outcomes.end(), std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end()));
    end();
}

void ExportRun::end()
{
    m_turn.stop();
    m_queue.reset();
    Q_EMIT finished();
}

} // namespace broadsheet::app
