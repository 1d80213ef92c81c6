// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace broadsheet::app {

inline constexpr int kRegular = QFont::Normal;
inline constexpr int kBold = QFont::Bold;

// The font for a text of a figure, without hinting, so that widths are the same on every screen and at every scale.
[[nodiscard]] QFont figureFont(double pixelSize, int weight, const QString& text);

// From one line to the next.
[[nodiscard]] double lineHeightOf(double pixelSize);

[[nodiscard]] double widthOf(const QString& line, const QFont& font);

// The text in lines no wider than `width`: broken between words or, as Chinese is, between characters; within a word
// only where the word alone is too wide. No character but the blanks at breaks is left out. At least one line.
[[nodiscard]] std::vector<QString> wrapped(const QString& text, const QFont& font, double width);

} // namespace broadsheet::app
