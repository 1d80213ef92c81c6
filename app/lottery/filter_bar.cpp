// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/filter_bar.h"

#include "app/base/icon.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStringList>

#include <algorithm>

namespace broadsheet::app {
namespace {

constexpr int kFieldCount = static_cast<int>(kFilterFields.size());

} // namespace

FilterBar::FilterBar(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this))
    , m_clear(new QPushButton(this))
    , m_message(new QLabel(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    buildField(FilterField::Issue, QStringLiteral("issueFilter"), 260);
    buildField(FilterField::From, QStringLiteral("dateFrom"), 120);
    buildField(FilterField::To, QStringLiteral("dateTo"), 120);
    buildField(FilterField::Numbers, QStringLiteral("numbersFilter"), 130);
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, this,
        [this] { field(FilterField::Issue).edit->setFocus(Qt::ShortcutFocusReason); });
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    m_grid->addWidget(m_clear, 1, kFieldCount);
    m_grid->setColumnStretch(kFieldCount + 1, 1);
    setTabOrder(field(FilterField::Numbers).edit, m_clear);
    buildMessage();
    retranslate();
    recolor();
}

void FilterBar::buildField(FilterField which, const QString& objectName, int width)
{
    Field& built = field(which);
    built.label = new QLabel(this);
    built.edit = new QLineEdit(this);
    built.edit->setObjectName(objectName);
    built.edit->setFixedWidth(width);
    built.edit->setClearButtonEnabled(true);
    built.edit->setMaxLength(100);
    built.label->setBuddy(built.edit);
    built.mark = built.edit->addAction(QIcon(), QLineEdit::LeadingPosition);
    built.mark->setVisible(false);
    const int column = static_cast<int>(which);
    m_grid->addWidget(built.label, 0, column);
    m_grid->addWidget(built.edit, 1, column);
    connect(built.edit, &QLineEdit::textEdited, this, [&built] { built.left = false; });
    connect(built.edit, &QLineEdit::textChanged, this, &FilterBar::read);
    connect(built.edit, &QLineEdit::editingFinished, this, [this, &built] {
        built.left = true;
        showMessages();
    });
}

void FilterBar::buildMessage()
{
    m_message->setObjectName(QStringLiteral("filterMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setVisible(false);
    m_grid->addWidget(m_message, 2, 0, 1, kFieldCount + 2);
}

FilterTexts FilterBar::texts() const
{
    FilterTexts result;
    std::ranges::transform(m_fields, result.begin(), [](const Field& one) { return one.edit->text(); });
    return result;
}

void FilterBar::setTexts(const FilterTexts& texts)
{
    for (const FilterField which : kFilterFields) {
        const QSignalBlocker blocker(field(which).edit);
        field(which).edit->setText(texts.at(static_cast<std::size_t>(which)));
    }
    read();
}

void FilterBar::clear()
{
    setTexts({});
}

void FilterBar::read()
{
    m_reading = readFilter(texts(), m_game);
    m_clear->setEnabled(texts() != FilterTexts {});
    showMessages();
    Q_EMIT queryChanged();
}

QString FilterBar::whatWouldDo(FilterField which) const
{
    switch (which) {
    case FilterField::Issue:
        return tr("Write an issue (24027), a range (24020-24027, the smaller first) or a beginning (240*).");
    case FilterField::From:
    case FilterField::To:
        return tr("Write a year (2024), a month (2024-03) or a day (2024-03-11).");
    case FilterField::Numbers:
        return tr("Write numbers with spaces or commas between them (08 09).");
    }
    return {};
}

QString FilterBar::problemOf(FilterField which) const
{
    const Field& one = field(which);
    switch (m_reading.field(which)) {
    case FieldReading::Empty:
    case FieldReading::Whole:
        return {};
    case FieldReading::HalfTyped:
        if (!one.left) {
            return {};
        }
        //: %1 a field's label, %2 what was typed, %3 what would do
        return tr("%1: “%2” is not finished; only what is whole of it filters. %3")
            .arg(one.edit->accessibleName(), one.edit->text(), whatWouldDo(which));
    case FieldReading::Unreadable:
        break;
    }
    //: %1 a field's label, %2 what was typed, %3 what would do
    return tr("%1: “%2” can't be read, so this field filters nothing now. %3")
        .arg(one.edit->accessibleName(), one.edit->text(), whatWouldDo(which));
}

void FilterBar::showMessages()
{
    QStringList messages;
    for (const FilterField which : kFilterFields) {
        const QString problem = problemOf(which);
        const bool bad = !problem.isEmpty();
        field(which).mark->setVisible(bad);
        field(which).mark->setToolTip(problem);
        field(which).edit->setAccessibleDescription(bad ? problem : whatWouldDo(which));
        if (bad) {
            messages << problem;
        }
    }
    if (m_reading.reversed) {
        field(FilterField::From).mark->setVisible(true);
        field(FilterField::To).mark->setVisible(true);
        messages << tr("The first day lies after the last, so no draw can match. Exchange the two dates.");
    }
    m_message->setText(messages.join(QLatin1Char('\n')));
    m_message->setVisible(!messages.isEmpty());
}

void FilterBar::setGame(const lottery::Game* game)
{
    m_game = game;
    m_reading = readFilter(texts(), m_game);
    showMessages();
}

void FilterBar::setLabel(FilterField which, const QString& label, const QString& placeholder)
{
    field(which).label->setText(label);
    field(which).edit->setPlaceholderText(placeholder);
    field(which).edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

void FilterBar::retranslate()
{
    setLabel(FilterField::Issue, tr("Issue"), tr("24027, 24020-24027 or 240*"));
    //: the first day of the draws wanted
    setLabel(FilterField::From, tr("From"), QStringLiteral("2024-03-11"));
    //: the last day of the draws wanted
    setLabel(FilterField::To, tr("To"), QStringLiteral("2024-03"));
    setLabel(FilterField::Numbers, tr("Numbers drawn"), QStringLiteral("08 09"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_message->setAccessibleName(tr("Messages about the filters"));
    m_clear->setEnabled(texts() != FilterTexts {});
    showMessages();
}

void FilterBar::recolor()
{
    const QColor bad = m_appearance.colors().bad;
    for (Field& one : m_fields) {
        one.mark->setIcon(tintedIcon(QStringLiteral("error"), bad, 16));
    }
    QPalette colored;
    colored.setColor(QPalette::WindowText, bad);
    m_message->setPalette(colored);
}

} // namespace broadsheet::app
