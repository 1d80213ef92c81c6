// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_style.h"
#include "core/figure/figure.h"

#include <QListWidget>

#include <vector>

namespace broadsheet::app {

// The figures of a page: a small preview and the title each. The current item is the figure shown.
class FigureList final : public QListWidget {
    Q_OBJECT

public:
    explicit FigureList(QWidget* parent = nullptr);

    // The figures must outlive the list. The first becomes the current one.
    void setFigures(const std::vector<const figure::ResolvedFigure*>& figures);

    // Paints previews and titles anew.
    void setFigureStyle(const FigureStyle& style);

    [[nodiscard]] const figure::ResolvedFigure* currentFigure() const;

    // False where the list has no such figure.
    bool showFigure(const QString& id);

private:
    std::vector<const figure::ResolvedFigure*> m_figures;
};

} // namespace broadsheet::app
