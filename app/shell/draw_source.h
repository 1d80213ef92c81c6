// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lottery/draw_store.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace broadsheet::app {

// Reads the draws anew when the archive has changed, on a thread of its own, so that the window stays usable.
class DrawSource final : public QObject {
    Q_OBJECT

public:
    // `load` is called on that thread.
    explicit DrawSource(std::function<lottery::DrawStoreLoad()> load, QObject* parent = nullptr);
    ~DrawSource() override;
    DrawSource(const DrawSource&) = delete;
    DrawSource& operator=(const DrawSource&) = delete;
    DrawSource(DrawSource&&) = delete;
    DrawSource& operator=(DrawSource&&) = delete;

    // While it reads, a further call makes it read once more, and only what it read last is told.
    void reload();

Q_SIGNALS:
    void loaded(const std::shared_ptr<const lottery::DrawStore>& draws, const Problems& problems);

private:
    void finish(lottery::DrawStoreLoad load);

    std::function<lottery::DrawStoreLoad()> m_load;
    QThread* m_thread = nullptr; // while it reads
    bool m_again = false;
};

} // namespace broadsheet::app
