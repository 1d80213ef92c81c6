// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"

#include <QWidget>

namespace broadsheet::app {

// A page of the window. It is handed the data it shows, knows no other page, and follows language and colours.
class Page : public QWidget {
    Q_OBJECT

public:
    // `appearance` must outlive the page.
    explicit Page(const Appearance& appearance, QWidget* parent = nullptr);

protected:
    // Sets every text. The page calls it once when it is built; later changes of language call it.
    virtual void retranslate() = 0;
    // Sets what the palette does not: figures, icons. Called like retranslate().
    virtual void recolor() = 0;

    [[nodiscard]] const Appearance& appearance() const
    {
        return m_appearance;
    }

    [[nodiscard]] const Formatter& formatter() const
    {
        return m_appearance.formatter();
    }

private:
    const Appearance& m_appearance;
};

} // namespace broadsheet::app
