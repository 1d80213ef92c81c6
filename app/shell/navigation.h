// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"

#include <QString>
#include <QTreeWidget>

#include <map>

namespace broadsheet::app {

// The list of pages at the left of the window, in groups with a heading. Object name "navigation".
class Navigation final : public QTreeWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    // At the end. Pages of a group follow each other; one without stands alone. `id` names the icon, too.
    void addPage(const QString& id, const QString& group = {});

    void setPageText(const QString& id, const QString& text);
    void setGroupText(const QString& group, const QString& text);
    void setCurrentPage(const QString& id);
    void setColors(const ThemeColors& colors);

Q_SIGNALS:
    void pageChosen(const QString& id);

private:
    void keepSelection();

    std::map<QString, QTreeWidgetItem*> m_pages;
    std::map<QString, QTreeWidgetItem*> m_groups;
    QString m_page; // that is shown
};

} // namespace broadsheet::app
