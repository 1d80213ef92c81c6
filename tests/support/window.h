// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace broadsheet::app::test {

// Shows a window and makes it the one that gets keys.
inline void open(QWidget& window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
}

// The child of that name. A missing one fails the test and gives nullptr.
template <class T>
T* child(const QObject& parent, const char* name)
{
    auto* found = parent.findChild<T*>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << "there is no child '" << name << "'";
    return found;
}

inline void click(QWidget& widget)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, widget.rect().center());
}

} // namespace broadsheet::app::test
