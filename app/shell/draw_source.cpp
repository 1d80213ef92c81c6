// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/draw_source.h"

#include <QThread>

#include <utility>

namespace broadsheet::app {

DrawSource::DrawSource(std::function<lottery::DrawStoreLoad()> load, QObject* parent)
    : QObject(parent)
    , m_load(std::move(load))
{
}

DrawSource::~DrawSource()
{
    if (m_thread != nullptr) {
        m_thread->wait();
    }
}

void DrawSource::reload()
{
    if (m_thread != nullptr) {
        m_again = true;
        return;
    }
    auto load = std::make_shared<lottery::DrawStoreLoad>();
    m_thread = QThread::create([load, read = m_load] { *load = read(); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, load] { finish(std::move(*load)); });
    m_thread->start();
}

void DrawSource::finish(lottery::DrawStoreLoad load)
{
    std::exchange(m_thread, nullptr)->deleteLater();
    if (std::exchange(m_again, false)) {
        reload();
        return;
    }
    Q_EMIT loaded(std::make_shared<const lottery::DrawStore>(std::move(load.store)), load.problems);
}

} // namespace broadsheet::app
