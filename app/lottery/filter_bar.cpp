// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/filter_bar.h"

#include "app/base/icon.h"
#include "app/base/qt_text.h"
#include "app/lottery/filter_edit.h"
#include "app/lottery/filter_help.h"
#include "app/lottery/filter_sentences.h"
#include "core/history/plain_filter.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStringList>
#include <QToolButton>

#include <algorithm>
#include <utility>

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
    buildLine();
    buildMessage();
    buildUndo();
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
    m_grid->addWidget(m_message, 4, 0, 1, kFieldCount + 2);
}

void FilterBar::buildLine()
{
    m_lineLabel = new QLabel(this);
    m_line = new FilterEdit(m_appearance, this);
    m_line->setObjectName(QStringLiteral("filterLine"));
    m_lineLabel->setBuddy(m_line);
    m_help = new QToolButton(this);
    m_help->setObjectName(QStringLiteral("filterHelp"));
    m_helpSheet = new FilterHelp(m_appearance, this);
    m_savedButton = new QPushButton(this);
    m_savedButton->setObjectName(QStringLiteral("savedFilters"));
    m_savedButton->setAutoDefault(false);
    m_savedMenu = new QMenu(m_savedButton);
    m_savedMenu->setObjectName(QStringLiteral("savedFilterMenu"));
    m_savedButton->setMenu(m_savedMenu);
    m_mistakeText = new QLabel(this);
    m_mistakeText->setObjectName(QStringLiteral("filterMistake"));
    m_mistakeText->setTextFormat(Qt::PlainText);
    m_mistakeText->setWordWrap(true);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_lineLeft = false; });
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::read);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        m_lineLeft = true;
        showMistake();
    });
    connect(m_help, &QToolButton::clicked, this, [this] { m_helpSheet->popUpBelow(*m_line); });
    connect(m_helpSheet, &FilterHelp::exampleChosen, this, [this](const QString& example) {
        m_line->setText(example);
        m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_lineLabel);
    row->addWidget(m_line, 1);
    row->addWidget(m_help);
    row->addWidget(m_savedButton);
    m_grid->addLayout(row, 2, 0, 1, kFieldCount + 2);
    m_grid->addWidget(m_mistakeText, 3, 0, 1, kFieldCount + 2);
}

void FilterBar::buildUndo()
{
    m_undoRow = new QWidget(this);
    m_undoRow->setObjectName(QStringLiteral("filterUndoRow"));
    m_undoText = new QLabel(m_undoRow);
    m_undoText->setObjectName(QStringLiteral("filterUndoText"));
    m_undoText->setTextFormat(Qt::PlainText);
    m_undo = new QPushButton(m_undoRow);
    m_undo->setObjectName(QStringLiteral("filterUndo"));
    m_undo->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_undoRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_undoText);
    row->addWidget(m_undo);
    row->addStretch();
    m_undoRow->hide();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undoRow->hide();
        std::exchange(m_undoing, {})();
    });
    m_grid->addWidget(m_undoRow, 5, 0, 1, kFieldCount + 2);
}

history::Filter FilterBar::filter() const
{
    return history::both(history::filterOf(m_reading.query), m_lineFilter);
}

FilterState FilterBar::state() const
{
    FilterState state { .fields = {}, .expression = m_line->text() };
    std::ranges::transform(m_fields, state.fields.begin(), [](const Field& one) { return one.edit->text(); });
    return state;
}

void FilterBar::setState(const FilterState& state)
{
    for (const FilterField which : kFilterFields) {
        const QSignalBlocker blocker(field(which).edit);
        field(which).edit->setText(state.fields.at(static_cast<std::size_t>(which)));
    }
    {
        const QSignalBlocker blocker(m_line);
        m_line->setText(state.expression);
    }
    m_lineFilter = {};
    read();
}

void FilterBar::clear()
{
    const FilterState before = state();
    setState({});
    if (before != FilterState {}) {
        offerUndo(tr("The filters are cleared."), [this, before] { setState(before); });
    }
}

void FilterBar::read()
{
    m_undoRow->hide(); // what could be undone is not the last thing done any more
    const FilterState now = state();
    m_reading = readFilter(now.fields, m_game);
    readLine();
    m_clear->setEnabled(now != FilterState {});
    showMessages();
    Q_EMIT queryChanged();
}

void FilterBar::readLine()
{
    auto parsed = history::parseFilter(toUtf8(m_line->text()));
    m_mistake = parsed ? std::nullopt : std::optional(parsed.error());
    if (parsed) {
        m_lineFilter = *std::move(parsed);
    }
    showMistake();
}

void FilterBar::showMistake()
{
    QPalette colored;
    colored.setColor(QPalette::WindowText, m_appearance.colors().mutedText);
    if (!m_mistake) {
        m_line->underline({});
        m_mistakeText->setText(tr("Ctrl+Space offers the words that fit; the button “?” explains them."));
        m_mistakeText->setPalette(colored);
        m_line->setAccessibleDescription(tr("Conditions such as “sum 60..90 and contains 08 09”. The button beside it "
                                            "says what they can be."));
        return;
    }
    const std::string text = toUtf8(m_line->text());
    const auto characters = [&text](std::size_t bytes) {
        return static_cast<int>(toQString(std::string_view(text).substr(0, bytes)).size());
    };
    m_line->underline(TextRange { characters(m_mistake->begin), characters(m_mistake->end) });
    // What is not finished is no mistake while one types: a value that is missing, the beginning of a word.
    history::FilterMistake told = *m_mistake;
    const bool isWordBegun
        = told.end == text.size() && !history::completeFilter(text, text.size()).words.empty() && !m_lineLeft;
    if (isWordBegun) {
        told.begin = told.end;
    }
    const bool isBad = m_lineLeft || told.begin < told.end;
    QString sentence = describe(told, text, m_appearance.formatter().words());
    if (isBad) {
        sentence += m_lineFilter == history::Filter {}
            ? tr(" Until then the line filters nothing.")
            : tr(" Until then the draws are those of the line as it was before.");
    }
    m_mistakeText->setText(sentence);
    if (isBad) {
        colored.setColor(QPalette::WindowText, m_appearance.colors().bad);
    }
    m_mistakeText->setPalette(colored);
    m_line->setAccessibleDescription(sentence);
}

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    QAction* save = m_savedMenu->addAction(tr("&Save this filter…"), this, &FilterBar::askForName);
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(state() != FilterState {});
    if (m_saved.all().empty()) {
        return;
    }
    m_savedMenu->addSeparator();
    for (const SavedFilter& saved : m_saved.all()) {
        QAction* action = m_savedMenu->addAction(
            QString(saved.name).replace(u'&', QStringLiteral("&&")), this, [this, saved] { takeSaved(saved); });
        action->setObjectName(QStringLiteral("saved-") + saved.name);
    }
    m_savedMenu->addSeparator();
    QMenu* removing = m_savedMenu->addMenu(tr("&Delete"));
    removing->setObjectName(QStringLiteral("deleteFilters"));
    for (const SavedFilter& saved : m_saved.all()) {
        QAction* action = removing->addAction(QString(saved.name).replace(u'&', QStringLiteral("&&")), this,
            [this, name = saved.name] { removeSaved(name); });
        action->setObjectName(QStringLiteral("delete-") + saved.name);
    }
}

void FilterBar::askForName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Its name:"));
    dialog->setTextValue(m_line->text().left(40));
    connect(dialog, &QInputDialog::textValueSelected, this, &FilterBar::save);
    dialog->open();
}

void FilterBar::save(const QString& name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty()) {
        return;
    }
    const auto before = m_saved.save({ .name = plain, .filter = state() });
    if (before && before->filter != state()) {
        offerUndo(tr("“%1” took the place of the filter of that name.").arg(plain),
            [this, before] { m_saved.save(*before); });
    } else {
        offerUndo(tr("Saved as “%1”.").arg(plain), [this, plain] { m_saved.remove(plain); });
    }
}

void FilterBar::takeSaved(const SavedFilter& saved)
{
    const FilterState before = state();
    setState(saved.filter);
    if (before != saved.filter) {
        offerUndo(tr("The filter is “%1”.").arg(saved.name), [this, before] { setState(before); });
    }
}

void FilterBar::removeSaved(const QString& name)
{
    if (const auto removed = m_saved.remove(name)) {
        offerUndo(tr("“%1” is deleted.").arg(name), [this, removed] { m_saved.save(*removed); });
    }
}

void FilterBar::offerUndo(const QString& sentence, std::function<void()> undo)
{
    m_undoText->setText(sentence);
    m_undoing = std::move(undo);
    m_undoRow->show();
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
    m_reading = readFilter(state().fields, m_game);
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
    m_clear->setEnabled(state() != FilterState {});
    m_lineLabel->setText(tr("Fi&lter"));
    m_line->setAccessibleName(tr("Filter"));
    m_line->setPlaceholderText(tr("sum 60..90 and contains 08 09"));
    m_help->setText(QStringLiteral("?"));
    m_help->setAccessibleName(tr("Help with filters"));
    m_help->setToolTip(tr("What a filter can say"));
    m_savedButton->setText(tr("Saved filters"));
    m_savedButton->setAccessibleName(tr("Saved filters"));
    m_undo->setText(tr("Undo"));
    m_undoRow->hide();
    showMistake();
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
    showMistake();
}

} // namespace broadsheet::app
