// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace broadsheet::app {

enum class ThemeChoice { System, Light, Dark };

inline constexpr std::array kThemeChoices { ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark };

// "system", "light", "dark": for settings and the command line.
[[nodiscard]] std::string_view codeOf(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromCode(std::string_view code);

inline constexpr std::size_t kSeriesColors = 6;

// Every colour of the program in one theme. Text has a contrast of at least 4.5:1 on what it stands on, and the series
// and status colours at least 3:1 on the figure's ground and on the window (WCAG 2.1, 1.4.3 and 1.4.11).
struct ThemeColors {
    bool dark = false;

    // The window.
    QColor window;
    QColor windowText;
    QColor base; // lists, tables, fields, cards
    QColor alternateBase;
    QColor text;
    QColor mutedText;
    QColor button;
    QColor buttonText;
    QColor highlight;
    QColor highlightedText;
    QColor link;
    QColor border; // hairlines between areas: decoration, not information

    // Figures.
    QColor ground;
    QColor ink; // title, values
    QColor mutedInk; // axis, caption, source
    QColor grid; // decoration
    QColor axis;
    QColor accent; // the bar above the title, the focus ring
    std::array<QColor, kSeriesColors> series;

    // What a message is about, as text or as a sign.
    QColor good;
    QColor warning;
    QColor bad;

    // The balls of a draw: a number of the main pool, and one of the special pool.
    QColor mainBall;
    QColor specialBall;
    QColor ballText;

    bool operator==(const ThemeColors&) const = default;
};

[[nodiscard]] ThemeColors lightColors();
[[nodiscard]] ThemeColors darkColors();
[[nodiscard]] ThemeColors colorsFor(bool dark);

[[nodiscard]] QPalette palette(const ThemeColors& colors);

// WCAG 2.1 contrast ratio of two opaque colours, from 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

// The colour of series `index`; past the last colour they repeat.
[[nodiscard]] QColor seriesColor(const ThemeColors& colors, std::size_t index);

} // namespace broadsheet::app
