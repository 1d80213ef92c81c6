// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/problem_banner.h"

#include "app/base/error_text.h"
#include "app/base/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet::app {

ProblemBanner::ProblemBanner(const Problems& problems, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_problems(problems)
    , m_sign(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_toggle(new QPushButton(this))
    , m_list(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("problemBanner"));
    m_summary->setObjectName(QStringLiteral("problemSummary"));
    m_summary->setWordWrap(true);
    m_toggle->setObjectName(QStringLiteral("problemToggle"));
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setReadOnly(true);
    m_list->setMaximumHeight(140);
    setOpen(false);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addWidget(m_summary, 1);
    row->addWidget(m_toggle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addLayout(row);
    layout->addWidget(m_list);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(m_list->isHidden()); });
    setVisible(!m_problems.empty());
    retranslate();
    recolor();
}

void ProblemBanner::refresh()
{
    setVisible(!m_problems.empty());
    retranslate();
}

void ProblemBanner::setOpen(bool open)
{
    m_list->setVisible(open);
    m_toggle->setText(open ? tr("Hide") : tr("Show"));
}

void ProblemBanner::retranslate()
{
    m_summary->setText(
        tr("The data files have %n mistake(s). What is sound is shown.", nullptr, static_cast<int>(m_problems.size())));
    QStringList sentences;
    for (const Error& problem : m_problems) {
        sentences << describe(problem, formatter().words());
    }
    m_list->setPlainText(sentences.join(u'\n'));
    m_list->setAccessibleName(tr("Mistakes in the data files"));
    setOpen(!m_list->isHidden());
}

void ProblemBanner::recolor()
{
    m_sign->setPixmap(tintedPixmap(QStringLiteral("warning"), appearance().colors().warning, 20, devicePixelRatioF()));
}

} // namespace broadsheet::app
