// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/export_plan.h"
#include "app/figure/export_queue.h"
#include "app/figure/figure_style.h"
#include "app/figure/picture_options.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <memory>
#include <vector>

namespace broadsheet::app {

// Many exports, one after the other, while the window stays usable: each turn of the event loop paints one figure, and
// the queue's threads encode and write those before it.
class ExportRun final : public QObject {
    Q_OBJECT

public:
    // The figures must outlive the run.
    ExportRun(std::vector<ExportTask> tasks, FigureStyle style, PictureOptions options, QObject* parent = nullptr);
    ~ExportRun() override;

    void start();

    // What was not begun is left out; no file is left half written. finished() follows.
    void cancel();

    [[nodiscard]] bool isRunning() const
    {
        return m_queue != nullptr;
    }

    // Of the files that were attempted, in order.
    [[nodiscard]] const std::vector<ExportOutcome>& outcomes() const
    {
        return m_outcomes;
    }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void paintNext();
    void collect();
    void end();

    std::vector<ExportTask> m_tasks;
    FigureStyle m_style;
    PictureOptions m_options;
    std::vector<ExportOutcome> m_outcomes;
    std::size_t m_next = 0;
    QTimer m_turn;
    std::unique_ptr<ExportQueue> m_queue;
};

} // namespace broadsheet::app
