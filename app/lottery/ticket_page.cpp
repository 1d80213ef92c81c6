// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/ticket_page.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"
#include "app/lottery/heading_label.h"
#include "app/lottery/number_picker.h"
#include "app/lottery/odds_view.h"
#include "app/lottery/ticket_editor.h"
#include "app/lottery/ticket_results.h"
#include "core/lottery/ticket/chosen_draws.h"
#include "core/text/file.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace broadsheet::app {
namespace {

constexpr int kMargin = 16;
constexpr int kLeftWidth = 372;
constexpr int kMostComplaints = 4;

// Every n-th number of the pool, as many as asked for.
std::vector<int> spreadOver(const lottery::Pool& pool, int count)
{
    const int step = std::max(1, (pool.last - pool.first + 1) / (count + 1));
    std::vector<int> numbers;
    for (int i = 0; i < count; ++i) {
        numbers.push_back(pool.first + (i + 1) * step - 1);
    }
    return numbers;
}

// A bet of the game's first kind, and where it has bankers a line with one.
QStringList exampleLines(const lottery::Game& game)
{
    lottery::TicketLine line;
    bool hasBankers = false;
    for (const std::size_t at : lottery::chosenPools(game)) {
        const lottery::Pool& pool = game.pools[at];
        lottery::PoolChoice choice;
        for (const int number : spreadOver(pool, lottery::numbersOfABet(pool, game.betTypes().front()))) {
            if (pool.ordered) {
                choice.places.push_back({ number });
            } else {
                choice.numbers.push_back(number);
            }
        }
        hasBankers = hasBankers || choice.numbers.size() > 2;
        line.pools.push_back(std::move(choice));
    }
    QStringList lines { toQString(lottery::ticketText(line, game)) };
    if (hasBankers) {
        lottery::PoolChoice& first = line.pools.front();
        first.bankers.assign(first.numbers.begin(), first.numbers.begin() + 1);
        first.numbers.erase(first.numbers.begin());
        first.numbers.push_back(game.pools.front().last);
        lines << toQString(lottery::ticketText(line, game));
    }
    return lines;
}

} // namespace

TicketPage::TicketPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_store(&store)
{
    setObjectName(QStringLiteral("ticketPage"));
    build();
    layOut();
    TicketPage::retranslate();
    TicketPage::recolor();
    connectSignals();
    changeGame();
}

void TicketPage::build()
{
    m_gameLabel = new QLabel(this);
    m_game = new QComboBox(this);
    m_game->setObjectName(QStringLiteral("ticketGame"));
    m_gameLabel->setBuddy(m_game);
    listGames();
    m_drawsLabel = new QLabel(this);
    m_draws = new QLineEdit(this);
    m_draws->setObjectName(QStringLiteral("ticketDraws"));
    m_draws->setClearButtonEnabled(true);
    m_draws->setMaxLength(400);
    m_drawsLabel->setBuddy(m_draws);
    m_addOn = new QCheckBox(this);
    m_addOn->setObjectName(QStringLiteral("ticketAddOn"));
    m_multipleLabel = new QLabel(this);
    m_multiple = new QSpinBox(this);
    m_multiple->setObjectName(QStringLiteral("ticketMultiple"));
    m_multiple->setRange(1, lottery::kLargestMultiple);
    m_multipleLabel->setBuddy(m_multiple);
    m_linesLabel = new HeadingLabel(HeadingLabel::Level::Section, this);
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("ticketOpen"));
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("ticketClear"));
    m_editor = new TicketEditor(appearance(), this);
    m_editor->setObjectName(QStringLiteral("ticketLines"));
    m_linesLabel->setBuddy(m_editor);
    m_complaints = new QLabel(this);
    m_complaints->setObjectName(QStringLiteral("ticketComplaints"));
    m_complaints->setTextFormat(Qt::PlainText);
    m_complaints->setWordWrap(true);
    m_picker = new NumberPicker(appearance(), this);
    m_picker->setObjectName(QStringLiteral("numberPicker"));
    m_results = new TicketResults(appearance(), this);
    m_odds = new OddsView(appearance(), this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("ticketTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_results, QString());
    m_tabs->addTab(m_odds, QString());
}

void TicketPage::listGames()
{
    m_game->clear();
    for (const lottery::Game& each : m_store->games) {
        m_game->addItem(formatter().text(each.name), toQString(each.id));
    }
}

QWidget* TicketPage::buildLeft()
{
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->addWidget(m_gameLabel, 0, 0);
    fields->addWidget(m_game, 0, 1);
    fields->addWidget(m_addOn, 0, 2, 1, 2);
    fields->addWidget(m_drawsLabel, 1, 0);
    fields->addWidget(m_draws, 1, 1);
    fields->addWidget(m_multipleLabel, 1, 2);
    fields->addWidget(m_multiple, 1, 3);
    fields->setColumnStretch(1, 1);
    auto* header = new QHBoxLayout;
    header->addWidget(m_linesLabel);
    header->addStretch();
    header->addWidget(m_open);
    header->addWidget(m_clear);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("ticketLeft"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(area);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    layout->addLayout(fields);
    layout->addLayout(header);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_complaints);
    layout->addWidget(m_picker);
    m_editor->setMinimumHeight(90);
    area->setWidget(content);
    area->setFixedWidth(kLeftWidth);
    return area;
}

void TicketPage::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kMargin);
    layout->addWidget(buildLeft());
    layout->addWidget(m_tabs, 1);
    setTabOrder(m_game, m_draws);
    setTabOrder(m_draws, m_addOn);
    setTabOrder(m_addOn, m_multiple);
    setTabOrder(m_multiple, m_editor);
}

void TicketPage::connectSignals()
{
    connect(m_game, &QComboBox::currentIndexChanged, this, &TicketPage::changeGame);
    connect(m_draws, &QLineEdit::textChanged, this, &TicketPage::check);
    connect(m_addOn, &QCheckBox::toggled, this, &TicketPage::check);
    connect(m_multiple, &QSpinBox::valueChanged, this, &TicketPage::check);
    connect(m_editor, &TicketEditor::readingChanged, this, &TicketPage::check);
    connect(m_picker, &NumberPicker::lineAdded, m_editor, &TicketEditor::addLine);
    connect(m_clear, &QPushButton::clicked, m_editor, &QPlainTextEdit::clear);
    connect(m_open, &QPushButton::clicked, this, &TicketPage::askForFile);
}

const lottery::Game* TicketPage::game() const
{
    return m_store->game(toUtf8(m_game->currentData().toString()));
}

void TicketPage::changeGame()
{
    const lottery::Game* chosen = game();
    const std::vector<const lottery::Draw*> draws
        = chosen == nullptr ? std::vector<const lottery::Draw*> {} : m_store->drawsOf(chosen->id);
    m_hasDraws = !draws.empty();
    {
        const QSignalBlocker blocker(m_draws);
        m_draws->setText(draws.empty() ? QString() : toQString(draws.front()->issue));
    }
    m_addOn->setVisible(chosen != nullptr && chosen->addOnPrice);
    showExample();
    m_picker->setGame(chosen);
    m_editor->setGame(chosen); // checks
}

void TicketPage::setStore(const lottery::DrawStore& store)
{
    const QVariantMap before = state();
    m_store = &store;
    {
        const QSignalBlocker silent(m_game);
        listGames();
        m_game->setCurrentIndex(
            std::max(m_game->findData(before.value(QStringLiteral("game"))), m_game->count() > 0 ? 0 : -1));
    }
    changeGame();
    restoreState(before);
}

void TicketPage::showExample()
{
    const lottery::Game* chosen = game();
    //: what follows are one or two lines of numbers
    const QString intro = tr("One bet or many in a line, such as");
    const QStringList examples = chosen == nullptr ? QStringList {} : exampleLines(*chosen);
    m_editor->setPlaceholderText((QStringList { intro } + examples).join(QLatin1Char('\n')));
}

void TicketPage::showComplaints()
{
    QStringList complaints = m_editor->complaints();
    const auto more = complaints.size() - kMostComplaints;
    if (more > 0) {
        complaints.resize(kMostComplaints);
        complaints << tr("%Ln more line(s) can't be read.", nullptr, static_cast<int>(more));
    }
    m_complaints->setText(complaints.join(QLatin1Char('\n')));
    m_complaints->setVisible(!complaints.isEmpty());
}

void TicketPage::check()
{
    showComplaints();
    const lottery::Game* chosen = game();
    const auto draws = chosen == nullptr ? Result<lottery::ChosenDraws>(lottery::ChosenDraws {})
                                         : lottery::chooseDraws(toUtf8(m_draws->text()), chosen->id, *m_store);
    m_odds->present(chosen, draws && !draws->draws.empty() ? draws->draws.back() : nullptr);
    if (chosen == nullptr) {
        m_results->showReason(tr("There is no game to check a ticket of."));
        return;
    }
    if (!m_hasDraws) {
        m_results->showReason(
            tr("There are no draws of this game yet, so no ticket can be checked. The odds are known."));
        return;
    }
    if (!draws) {
        m_results->showReason(
            tr("Write the issue of the draw (24027), several (24027, 24030) or a range (24020-24027)."));
        return;
    }
    std::vector<lottery::AtLine<lottery::TicketLine>> lines = m_editor->reading().lines;
    for (lottery::AtLine<lottery::TicketLine>& line : lines) {
        line.value.multiple *= m_multiple->value();
        line.value.addOn = line.value.addOn || (chosen->addOnPrice && m_addOn->isChecked());
    }
    if (lines.empty()) {
        m_results->showReason(
            tr("Type or paste the lines of the ticket at the left, or pick numbers there and add the line."));
        return;
    }
    m_results->present(chosen, lines, *draws);
}

QString TicketPage::loadFile(const QString& file)
{
    const Result<std::string> bytes = text::readFile(toPath(file));
    if (!bytes) {
        return describe(bytes.error(), formatter().words());
    }
    m_editor->setPlainText(toQString(*bytes));
    return {};
}

void TicketPage::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a ticket"));
    if (file.isEmpty()) {
        return;
    }
    const QString problem = loadFile(file);
    if (!problem.isEmpty()) {
        m_complaints->setText(problem);
        m_complaints->setVisible(true);
    }
}

QVariantMap TicketPage::state() const
{
    return { { QStringLiteral("game"), m_game->currentData() }, { QStringLiteral("draws"), m_draws->text() },
        { QStringLiteral("lines"), m_editor->toPlainText() }, { QStringLiteral("addOn"), m_addOn->isChecked() },
        { QStringLiteral("multiple"), m_multiple->value() } };
}

void TicketPage::restoreState(const QVariantMap& state)
{
    const int chosen = m_game->findData(state.value(QStringLiteral("game")));
    m_game->setCurrentIndex(std::max(chosen, m_game->count() > 0 ? 0 : -1));
    const QString draws = state.value(QStringLiteral("draws")).toString();
    if (chosen >= 0 && !draws.isEmpty()) {
        m_draws->setText(draws);
    }
    m_addOn->setChecked(state.value(QStringLiteral("addOn")).toBool());
    m_multiple->setValue(std::max(1, state.value(QStringLiteral("multiple")).toInt()));
    const QString lines = state.value(QStringLiteral("lines")).toString();
    if (lines != m_editor->toPlainText()) { // else what can be undone would be lost
        m_editor->setPlainText(lines);
    }
}

void TicketPage::retranslate()
{
    findChild<QScrollArea*>(QStringLiteral("ticketLeft"))->setAccessibleName(tr("Lines of the ticket"));
    m_gameLabel->setText(tr("Game"));
    m_game->setAccessibleName(tr("Game"));
    for (int i = 0; i < m_game->count(); ++i) {
        m_game->setItemText(i, formatter().text(m_store->games.at(static_cast<std::size_t>(i)).name));
    }
    m_drawsLabel->setText(tr("Draws"));
    m_draws->setAccessibleName(tr("Draws"));
    m_draws->setPlaceholderText(QStringLiteral("24027, 24020-24027"));
    m_addOn->setText(tr("Add-on bet"));
    m_addOn->setToolTip(tr("Every line with its add-on bet"));
    m_multipleLabel->setText(tr("Times"));
    m_multiple->setAccessibleName(tr("Every line so many times"));
    m_multiple->setToolTip(tr("Every line so many times"));
    m_linesLabel->setText(tr("Lines of the ticket"));
    m_editor->setAccessibleName(tr("Lines of the ticket"));
    showExample();
    m_complaints->setAccessibleName(tr("Lines that can't be read"));
    m_open->setText(tr("Open…"));
    m_open->setAccessibleName(tr("Open a file with lines"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear all lines"));
    m_tabs->setTabText(0, tr("Result"));
    m_tabs->setTabText(1, tr("Odds"));
    m_picker->retranslate();
    m_results->retranslate();
    m_odds->retranslate();
    check();
}

void TicketPage::recolor()
{
    QPalette colored;
    colored.setColor(QPalette::WindowText, appearance().colors().bad);
    m_complaints->setPalette(colored);
    m_editor->recolor();
    m_picker->recolor();
}

} // namespace broadsheet::app
