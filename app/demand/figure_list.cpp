// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/figure_list.h"

#include "app/base/qt_text.h"
#include "app/figure/preview.h"

namespace broadsheet::app {
namespace {

constexpr QSize kPreview { 84, 56 };

} // namespace

FigureList::FigureList(QWidget* parent)
    : QListWidget(parent)
{
    setIconSize(kPreview);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSpacing(4);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
}

void FigureList::setFigures(const std::vector<const figure::ResolvedFigure*>& figures)
{
    clear();
    m_figures = figures;
    for (const figure::ResolvedFigure* figure : m_figures) {
        auto* item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, toQString(figure->id));
        item->setSizeHint({ 0, kPreview.height() + 20 });
    }
    if (!m_figures.empty()) {
        setCurrentRow(0);
    }
}

void FigureList::setFigureStyle(const FigureStyle& style)
{
    for (int row = 0; row < count(); ++row) {
        const figure::ResolvedFigure& figure = *m_figures[static_cast<std::size_t>(row)];
        const QString title = style.formatter.text(figure.title);
        item(row)->setText(title);
        item(row)->setToolTip(title);
        // The same picture when selected: a tinted one would show other colours than the figure.
        const QPixmap picture = previewOf(figure, style, kPreview, devicePixelRatioF());
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected);
        item(row)->setIcon(icon);
    }
}

const figure::ResolvedFigure* FigureList::currentFigure() const
{
    return currentRow() < 0 ? nullptr : m_figures[static_cast<std::size_t>(currentRow())];
}

bool FigureList::showFigure(const QString& id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id) {
            setCurrentRow(row);
            return true;
        }
    }
    return false;
}

} // namespace broadsheet::app
