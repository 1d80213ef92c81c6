// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "tests/support/bundled.h"
#include "tests/support/data_copy.h"
#include "tests/support/window.h"

#include <QAction>
#include <QDir>
#include <QStackedWidget>
#include <QStandardPaths>

#include <utility>

namespace broadsheet::app::test {

inline const QStringList& pageIds()
{
    static const QStringList ids { QStringLiteral("overview"), QStringLiteral("power"), QStringLiteral("water"),
        QStringLiteral("carbon"), QStringLiteral("scenario"), QStringLiteral("facts"), QStringLiteral("check"),
        QStringLiteral("results"), QStringLiteral("trend"), QStringLiteral("statistics"), QStringLiteral("findings"),
        QStringLiteral("ticket"), QStringLiteral("import") };
    return ids;
}

// A home folder of its own while it lives, with no settings in it.
class FreshHome final {
public:
    FreshHome()
        : m_home(qgetenv("HOME"))
        , m_config(qgetenv("XDG_CONFIG_HOME"))
    {
        QStandardPaths::setTestModeEnabled(false);
        const QByteArray folder = QByteArray::fromStdString(m_folder.path().string());
        qputenv("HOME", folder);
        qputenv("XDG_CONFIG_HOME", folder + "/config");
    }

    ~FreshHome()
    {
        qputenv("HOME", m_home);
        qputenv("XDG_CONFIG_HOME", m_config);
        QStandardPaths::setTestModeEnabled(true);
    }

    FreshHome(const FreshHome&) = delete;
    FreshHome& operator=(const FreshHome&) = delete;
    FreshHome(FreshHome&&) = delete;
    FreshHome& operator=(FreshHome&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const
    {
        return m_folder.path();
    }

private:
    broadsheet::test::TemporaryFolder m_folder;
    QByteArray m_home;
    QByteArray m_config;
};

// The program's window as it is after a start with these settings.
class ShownWindow {
public:
    explicit ShownWindow(Settings from = {}, const archive::DataSet& data = bundledData())
        : settings(std::move(from))
        , appearance(settings.language.value_or(Language::English), settings.theme, false, data.catalogue.unitNames)
        , window(data, appearance, settings)
    {
        open(window);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QApplication::setActiveWindow(&window); // a dialog may have been active; there is no window manager here
        QTest::keyClick(&window, key, modifiers);
    }

    [[nodiscard]] QAction* action(const char* name) const
    {
        return child<QAction>(window, name);
    }

    // The page that is shown now.
    [[nodiscard]] QWidget* page() const
    {
        return child<QStackedWidget>(window, "pages")->currentWidget();
    }

    Settings settings;
    Appearance appearance;
    MainWindow window;
};

} // namespace broadsheet::app::test
