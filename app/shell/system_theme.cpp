// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace broadsheet::app {
namespace {

constexpr QLatin1StringView kService { "org.freedesktop.portal.Desktop" };
constexpr QLatin1StringView kPath { "/org/freedesktop/portal/desktop" };
constexpr QLatin1StringView kInterface { "org.freedesktop.portal.Settings" };
constexpr QLatin1StringView kGroup { "org.freedesktop.appearance" };
constexpr QLatin1StringView kKey { "color-scheme" };

} // namespace

SystemTheme::SystemTheme(QObject* parent)
    : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    askPortal();
}

void SystemTheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << QString(kGroup) << QString(kKey);
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &SystemTheme::answered);
}

void SystemTheme::answered(QDBusPendingCallWatcher* answer)
{
    const QDBusPendingReply<QDBusVariant> reply = *answer;
    if (reply.isValid()) {
        applyScheme(reply.value().variant());
    }
    answer->deleteLater();
}

void SystemTheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kGroup && key == kKey) {
        applyScheme(value.variant());
    }
}

// 1 is dark, 2 is light, 0 is no preference (the portal's own documentation). Read wraps the value in a second variant.
void SystemTheme::applyScheme(const QVariant& scheme)
{
    const QVariant inner = scheme.canConvert<QDBusVariant>() ? scheme.value<QDBusVariant>().variant() : scheme;
    const uint preference = inner.toUInt();
    if (preference == 0) {
        return;
    }
    const bool dark = preference == 1;
    if (dark != m_dark) {
        m_dark = dark;
        Q_EMIT changed(m_dark);
    }
}

} // namespace broadsheet::app
