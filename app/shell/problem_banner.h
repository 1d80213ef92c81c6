// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/base/error.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace broadsheet::app {

// A strip above the pages that says how many mistakes the data files have; it opens to name each with file and place.
// Hidden where there are none. `problems` are looked at again at refresh().
class ProblemBanner final : public Page {
    Q_OBJECT

public:
    ProblemBanner(const Problems& problems, const Appearance& appearance, QWidget* parent = nullptr);

    void refresh();

protected:
    void retranslate() override;
    void recolor() override;

private:
    void setOpen(bool open);

    const Problems& m_problems;
    QLabel* m_sign = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_toggle = nullptr;
    QPlainTextEdit* m_list = nullptr;
};

} // namespace broadsheet::app
