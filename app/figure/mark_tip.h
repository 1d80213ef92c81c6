// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"

#include <QString>
#include <QTextDocument>
#include <QWidget>

namespace broadsheet::app {

// What a mark answers, beside the pointer or the mark. One widget within its parent that moves and changes its text,
// never a new window: it can't flicker. The pointer passes through it. Object name "markTip".
class MarkTip final : public QWidget {
    Q_OBJECT

public:
    explicit MarkTip(QWidget* parent);

    void setColors(const ThemeColors& colors);

    void setHtml(const QString& html);

    // Shows the text next to `place` (in the parent), inside the parent and, where there is room, not over the place.
    void showBeside(QRect place);

    [[nodiscard]] const QString& html() const
    {
        return m_html;
    }

    [[nodiscard]] QString plainText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThemeColors m_colors;
    QString m_html;
    QTextDocument m_text;
};

} // namespace broadsheet::app
