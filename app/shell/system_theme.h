// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace broadsheet::app {

// Whether the desktop prefers dark windows, and word when that changes: from the palette that the platform gave the
// application at start, and from the desktop portal (org.freedesktop.appearance color-scheme) where there is one.
class SystemTheme final : public QObject {
    Q_OBJECT

public:
    // Make it before the application's palette is changed. The portal answers later, through changed().
    explicit SystemTheme(QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const
    {
        return m_dark;
    }

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askPortal();
    void answered(QDBusPendingCallWatcher* answer);
    void applyScheme(const QVariant& scheme);

    bool m_dark = false;
};

} // namespace broadsheet::app
