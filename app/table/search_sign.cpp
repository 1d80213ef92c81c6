// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/search_sign.h"

#include "app/base/icon.h"

#include <QAction>
#include <QLineEdit>

namespace broadsheet::app {

void setSearchSign(QLineEdit& field, const QColor& color)
{
    for (QAction* old : field.actions()) {
        if (old->objectName() == QLatin1StringView("searchSign")) {
            delete old;
        }
    }
    QAction* sign = field.addAction(tintedIcon(QStringLiteral("search"), color, 16), QLineEdit::LeadingPosition);
    sign->setObjectName(QStringLiteral("searchSign"));
}

} // namespace broadsheet::app
