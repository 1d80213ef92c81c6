// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"

#include <QAbstractButton>
#include <QString>

namespace broadsheet::app {

// A number to pick, as a ball: empty, chosen (filled), or a banker (filled with a ring). A click chooses it or puts it
// back; the arrow keys go to its neighbours.
class BallButton final : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { Free, Chosen, Banker };

    // `special`: a pool after the first. `appearance` must outlive the button.
    BallButton(const QString& number, const QString& pool, bool special, const Appearance& appearance,
        QWidget* parent = nullptr);

    [[nodiscard]] State state() const
    {
        return m_state;
    }

    void setState(State state);

    [[nodiscard]] QSize sizeHint() const override;

    // Names the ball with its state for those who can't see it.
    void retranslate(const QString& pool);

Q_SIGNALS:
    void stepped(int columns, int rows);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void nameIt();

    const Appearance& m_appearance;
    QString m_pool;
    bool m_special;
    State m_state = State::Free;
};

} // namespace broadsheet::app
