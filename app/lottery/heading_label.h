// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace broadsheet::app {

// A plain-text heading that follows the application's font and colours.
class HeadingLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Level {
        Title, // of what the panel shows
        Section, // of a part of it
        Caption, // small and muted
    };

    explicit HeadingLabel(Level level, QWidget* parent = nullptr);
};

} // namespace broadsheet::app
