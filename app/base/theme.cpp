// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/theme.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::app {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Relative luminance, WCAG 2.1.
double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor blended(const QColor& a, const QColor& b, double share)
{
    auto mix = [share](float x, float y) { return x + (y - x) * static_cast<float>(share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

std::string_view codeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return "system";
    case ThemeChoice::Light:
        return "light";
    case ThemeChoice::Dark:
        return "dark";
    }
    return {};
}

std::optional<ThemeChoice> themeChoiceFromCode(std::string_view code)
{
    for (const ThemeChoice choice : kThemeChoices) {
        if (codeOf(choice) == code) {
            return choice;
        }
    }
    return std::nullopt;
}

ThemeColors lightColors()
{
    return {
        .dark = false,
        .window = QColor(0xf3, 0xf4, 0xf6),
        .windowText = QColor(0x17, 0x1a, 0x1f),
        .base = QColor(0xff, 0xff, 0xff),
        .alternateBase = QColor(0xf7, 0xf8, 0xfa),
        .text = QColor(0x17, 0x1a, 0x1f),
        .mutedText = QColor(0x56, 0x5e, 0x6a),
        .button = QColor(0xe9, 0xeb, 0xef),
        .buttonText = QColor(0x17, 0x1a, 0x1f),
        .highlight = QColor(0x0f, 0x60, 0x9b),
        .highlightedText = QColor(0xff, 0xff, 0xff),
        .link = QColor(0x0b, 0x5a, 0x94),
        .border = QColor(0xd5, 0xd9, 0xdf),
        .ground = QColor(0xff, 0xff, 0xff),
        .ink = QColor(0x14, 0x17, 0x1c),
        .mutedInk = QColor(0x56, 0x5e, 0x6a),
        .grid = QColor(0xdc, 0xe1, 0xe6),
        .axis = QColor(0x2b, 0x31, 0x39),
        .accent = QColor(0xd4, 0x26, 0x1b),
        .series = { QColor(0x0f, 0x60, 0x9b), QColor(0xc8, 0x47, 0x2d), QColor(0x23, 0x83, 0x63),
            QColor(0x9a, 0x67, 0x00), QColor(0x85, 0x4b, 0x9c), QColor(0x4a, 0x65, 0x72) },
        .good = QColor(0x1f, 0x75, 0x43),
        .warning = QColor(0x8a, 0x5a, 0x00),
        .bad = QColor(0xb3, 0x26, 0x1e),
        .mainBall = QColor(0xc0, 0x2a, 0x27),
        .specialBall = QColor(0x14, 0x5f, 0xb4),
        .ballText = QColor(0xff, 0xff, 0xff),
    };
}

ThemeColors darkColors()
{
    return {
        .dark = true,
        .window = QColor(0x20, 0x23, 0x29),
        .windowText = QColor(0xe8, 0xea, 0xee),
        .base = QColor(0x17, 0x1a, 0x1f),
        .alternateBase = QColor(0x1c, 0x1f, 0x25),
        .text = QColor(0xe8, 0xea, 0xee),
        .mutedText = QColor(0xa4, 0xac, 0xb8),
        .button = QColor(0x2d, 0x31, 0x39),
        .buttonText = QColor(0xe8, 0xea, 0xee),
        .highlight = QColor(0x2b, 0x6c, 0xa8),
        .highlightedText = QColor(0xff, 0xff, 0xff),
        .link = QColor(0x7c, 0xb9, 0xec),
        .border = QColor(0x3a, 0x3f, 0x48),
        .ground = QColor(0x17, 0x1a, 0x1f),
        .ink = QColor(0xf0, 0xf2, 0xf5),
        .mutedInk = QColor(0xa4, 0xac, 0xb8),
        .grid = QColor(0x33, 0x38, 0x41),
        .axis = QColor(0xc3, 0xc9, 0xd2),
        .accent = QColor(0xff, 0x5f, 0x52),
        .series = { QColor(0x56, 0xa8, 0xe6), QColor(0xf2, 0x7b, 0x5f), QColor(0x55, 0xc2, 0xa0),
            QColor(0xdf, 0xb0, 0x3f), QColor(0xc7, 0x9b, 0xe0), QColor(0x9f, 0xb4, 0xc0) },
        .good = QColor(0x6f, 0xcf, 0x97),
        .warning = QColor(0xe8, 0xb9, 0x4a),
        .bad = QColor(0xff, 0x8a, 0x80),
        .mainBall = QColor(0xff, 0x8a, 0x80),
        .specialBall = QColor(0x82, 0xb6, 0xff),
        .ballText = QColor(0x12, 0x15, 0x1a),
    };
}

ThemeColors colorsFor(bool dark)
{
    return dark ? darkColors() : lightColors();
}

QPalette palette(const ThemeColors& colors)
{
    QPalette result;
    result.setColor(QPalette::Window, colors.window);
    result.setColor(QPalette::WindowText, colors.windowText);
    result.setColor(QPalette::Base, colors.base);
    result.setColor(QPalette::AlternateBase, colors.alternateBase);
    result.setColor(QPalette::Text, colors.text);
    result.setColor(QPalette::PlaceholderText, colors.mutedText);
    result.setColor(QPalette::Button, colors.button);
    result.setColor(QPalette::ButtonText, colors.buttonText);
    result.setColor(QPalette::BrightText, colors.bad);
    result.setColor(QPalette::Highlight, colors.highlight);
    result.setColor(QPalette::HighlightedText, colors.highlightedText);
    result.setColor(QPalette::Link, colors.link);
    result.setColor(QPalette::LinkVisited, colors.link);
    result.setColor(QPalette::ToolTipBase, colors.base);
    result.setColor(QPalette::ToolTipText, colors.text);
    result.setColor(QPalette::Light, blended(colors.button, Qt::white, colors.dark ? 0.12 : 0.6));
    result.setColor(QPalette::Midlight, blended(colors.button, Qt::white, colors.dark ? 0.06 : 0.3));
    result.setColor(QPalette::Mid, blended(colors.button, Qt::black, 0.2));
    result.setColor(QPalette::Dark, blended(colors.button, Qt::black, 0.4));
    result.setColor(QPalette::Shadow, blended(colors.button, Qt::black, 0.7));
    const QColor faint = blended(colors.text, colors.window, 0.55);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText }) {
        result.setColor(QPalette::Disabled, role, faint);
    }
    result.setColor(QPalette::Disabled, QPalette::Highlight, blended(colors.highlight, colors.window, 0.6));
    return result;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

QColor seriesColor(const ThemeColors& colors, std::size_t index)
{
    return colors.series.at(index % colors.series.size());
}

} // namespace broadsheet::app
