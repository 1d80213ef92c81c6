// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QLabel>

#include <gtest/gtest.h>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

// Widgets that the person can reach with the Tab key and that the program made itself.
QList<QWidget*> reachable(const QWidget& page)
{
    QList<QWidget*> found;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (widget->focusProxy() == nullptr && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && !isPart) {
            found << widget;
        }
    }
    return found;
}

class Accessibility : public testing::TestWithParam<Language> { };

INSTANTIATE_TEST_SUITE_P(Window, Accessibility, testing::ValuesIn(kLanguages));

TEST_P(Accessibility, GivesEveryReachableWidgetAnObjectNameAndAnAccessibleName)
{
    Settings settings;
    settings.language = GetParam();
    test::ShownWindow shown(settings);
    for (const QString& id : test::pageIds()) {
        shown.window.showPage(id);
        QCoreApplication::processEvents();
        const auto widgets = reachable(shown.window);
        EXPECT_GT(widgets.size(), 1);
        for (QWidget* widget : widgets) {
            const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
            const std::string what = id.toStdString() + ": " + widget->metaObject()->className() + " '"
                + widget->objectName().toStdString() + '\'';
            EXPECT_FALSE(widget->objectName().isEmpty()) << what;
            ASSERT_NE(access, nullptr) << what;
            EXPECT_FALSE(access->text(QAccessible::Name).isEmpty()) << what;
        }
    }
}

} // namespace
} // namespace broadsheet::app
