// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace broadsheet::app {

// A list that drops down, with a tick for each series of a figure: however many there are. Many can be searched.
// Object name "seriesChooser".
class SeriesChooser final : public QFrame {
    Q_OBJECT

public:
    explicit SeriesChooser(QWidget* parent = nullptr);

    void setSeries(const QStringList& names);
    void setHidden(const HiddenSeries& hidden);
    void setTexts(const QString& name, const QString& search, const QString& all, const QString& none);

    // Opens below `anchor`, within the screen.
    void dropFrom(const QWidget& anchor);

Q_SIGNALS:
    // The reader has ticked or unticked.
    void hiddenChosen(const broadsheet::app::HiddenSeries& hidden);

private:
    [[nodiscard]] HiddenSeries hiddenNow() const;
    void setAll(bool on);
    void filter(const QString& text);

    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_none = nullptr;
    bool m_isFilling = false;
};

} // namespace broadsheet::app
