// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/findings_view.h"

#include "app/base/icon.h"
#include "app/lottery/clean_text.h"
#include "app/lottery/finding_text.h"
#include "app/lottery/heading_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

FindingsView::FindingsView(const lottery::Draw& draw, const lottery::Game& game,
    const std::vector<lottery::Finding>& findings, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("findings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    buildHeader();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        addRow(describe(findings[i], draw, game, appearance.formatter()), findings[i].severity, i);
    }
    if (findings.empty()) {
        addCleanSentence(describeClean(draw, game, appearance.formatter()));
    }
    layout->addStretch();
}

void FindingsView::buildHeader()
{
    auto* title = new HeadingLabel(HeadingLabel::Level::Section, this);
    title->setText(tr("Findings"));
    auto* copy = new QToolButton(this);
    copy->setObjectName(QStringLiteral("copyFindings"));
    copy->setAutoRaise(true);
    copy->setIcon(tintedIcon(QStringLiteral("copy"), m_appearance.colors().mutedText, 16));
    copy->setFixedHeight(title->sizeHint().height());
    copy->setToolTip(tr("Copy all findings"));
    copy->setAccessibleName(tr("Copy all findings"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });

    auto* header = new QHBoxLayout;
    header->addWidget(title);
    header->addWidget(copy);
    header->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(header);
}

void FindingsView::addRow(const QString& sentence, lottery::Severity severity, std::size_t index)
{
    auto* row = new FindingRow(severity, sentence, m_appearance, this);
    row->setObjectName(QStringLiteral("finding%1").arg(index));
    connect(row, &FindingRow::chosen, this, [this, index] { Q_EMIT chosen(index); });
    m_rows.push_back(row);
    layout()->addWidget(row);
}

void FindingsView::addCleanSentence(const QString& sentence)
{
    m_clean = sentence;
    auto* label = new QLabel(sentence, this);
    label->setObjectName(QStringLiteral("noFindings"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout()->addWidget(label);
}

QString FindingsView::text() const
{
    if (m_rows.empty()) {
        return m_clean;
    }
    QStringList lines;
    std::ranges::transform(m_rows, std::back_inserter(lines), &FindingRow::text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace broadsheet::app
