// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/empty_state.h"

#include "app/lottery/heading_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet::app {

EmptyState::EmptyState(const QString& buttonName, QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_title(new HeadingLabel(HeadingLabel::Level::Section, this))
    , m_explanation(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_explanation->setObjectName(QStringLiteral("emptyExplanation"));
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setFixedWidth(420);
    m_explanation->setAlignment(Qt::AlignHCenter);
    m_button->setObjectName(buttonName);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_sign, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    auto* explanationRow = new QHBoxLayout;
    explanationRow->addStretch();
    explanationRow->addWidget(m_explanation);
    explanationRow->addStretch();
    layout->addLayout(explanationRow);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString& title, const QString& explanation, const QString& action)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
}

void EmptyState::setSign(const QPixmap& sign)
{
    m_sign->setPixmap(sign);
}

} // namespace broadsheet::app
