// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_page.h"

#include "app/base/icon.h"
#include "app/base/qt_text.h"
#include "app/lottery/empty_state.h"
#include "app/study/trend_export_dialog.h"
#include "app/study/trend_rows.h"
#include "app/study/trend_view.h"
#include "core/history/filter.h"
#include "core/history/filter_values.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr int kMargin = 16;

// What the choice of draws holds beside numbers of draws.
constexpr int kAll = 0;
constexpr int kRange = -1;
constexpr std::array kDrawChoices { 30, 50, 100, kAll, kRange };

// The person's home where there is no folder for documents, for exports make none.
QString folderForDocuments()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

TrendPage::TrendPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_store(&store)
    , m_folder(folderForDocuments())
{
    setObjectName(QStringLiteral("trendPage"));
    build();
    layOut();
    TrendPage::retranslate();
    TrendPage::recolor();
    connectSignals();
    changeGame();
}

TrendPage::~TrendPage()
{
    m_view->clearTrend();
}

void TrendPage::build()
{
    m_gameLabel = new QLabel(this);
    m_game = new QComboBox(this);
    m_game->setObjectName(QStringLiteral("trendGame"));
    m_gameLabel->setBuddy(m_game);
    listGames();
    m_drawsLabel = new QLabel(this);
    m_draws = new QComboBox(this);
    m_draws->setObjectName(QStringLiteral("trendChoice"));
    m_drawsLabel->setBuddy(m_draws);
    for (const int choice : kDrawChoices) {
        m_draws->addItem(QString(), choice);
    }
    m_range = new QLineEdit(this);
    m_range->setObjectName(QStringLiteral("trendRange"));
    m_range->setPlaceholderText(QStringLiteral("24001-24030"));
    m_range->setClearButtonEnabled(true);
    m_range->setMaximumWidth(160);
    m_range->hide();
    buildMenu();
    m_join = new QToolButton(this);
    m_join->setObjectName(QStringLiteral("trendJoin"));
    m_join->setCheckable(true);
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("trendClear"));
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("trendExport"));
    m_shown = new QLabel(this);
    m_shown->setObjectName(QStringLiteral("trendShown"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("trendPageMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("trendNote"));
    m_note->setWordWrap(true);
    m_view = new TrendView(this);
    m_empty = new EmptyState(QStringLiteral("trendEmptyAction"), this);
    m_empty->setObjectName(QStringLiteral("trendEmpty"));
}

void TrendPage::buildMenu()
{
    m_columns = new QToolButton(this);
    m_columns->setObjectName(QStringLiteral("trendColumns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columnMenu = new QMenu(this);
    m_columnMenu->setObjectName(QStringLiteral("trendColumnMenu"));
    for (const TrendSection section : kTrendSections) {
        QAction* action = m_columnMenu->addAction(QString());
        action->setObjectName(QStringLiteral("trendSection-") + toQString(codeOf(section)));
        action->setCheckable(true);
        action->setChecked(true);
        m_sections[section] = action;
        connect(action, &QAction::toggled, this, &TrendPage::changeLook);
    }
    m_columns->setMenu(m_columnMenu);
}

void TrendPage::layOut()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_gameLabel, m_game, m_drawsLabel, m_draws, m_range }) {
        row->addWidget(widget);
    }
    row->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*> { m_columns, m_join, m_clear, m_export }) {
        row->addWidget(widget);
    }
    auto* told = new QHBoxLayout;
    told->setSpacing(16);
    told->addWidget(m_shown);
    told->addWidget(m_message, 1);
    auto* chart = new QWidget(this);
    auto* chartLayout = new QVBoxLayout(chart);
    chartLayout->setContentsMargins(0, 0, 0, 0);
    chartLayout->setSpacing(8);
    chartLayout->addLayout(told);
    chartLayout->addWidget(m_view, 1);
    chartLayout->addWidget(m_note);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
}

void TrendPage::connectSignals()
{
    connect(m_game, &QComboBox::currentIndexChanged, this, &TrendPage::changeGame);
    connect(m_draws, &QComboBox::currentIndexChanged, this, [this] {
        m_range->setVisible(m_draws->currentData().toInt() == kRange);
        changeDraws();
    });
    connect(m_range, &QLineEdit::textChanged, this, &TrendPage::changeDraws);
    connect(m_join, &QToolButton::toggled, this, &TrendPage::changeLook);
    connect(m_clear, &QPushButton::clicked, m_view, &TrendView::clearMarks);
    connect(m_export, &QPushButton::clicked, this, &TrendPage::exportChart);
    connect(m_view, &TrendView::marksChanged, this, &TrendPage::tellMarks);
    connect(
        m_view, &TrendView::copied, this, [this](int rows) { tell(tr("%Ln row(s) copied.", nullptr, rows), false); });
    connect(m_view, &TrendView::copyRefused, this, [this](int most) {
        tell(tr("At most %Ln row(s) can be copied. Select fewer, or export them as CSV.", nullptr, most), true);
    });
}

void TrendPage::listGames()
{
    m_game->clear();
    for (const lottery::Game& game : m_store->games) {
        m_game->addItem(formatter().text(game.name), toQString(game.id));
    }
}

void TrendPage::setStore(const lottery::DrawStore& store)
{
    const QString before = currentGame();
    m_store = &store;
    {
        const QSignalBlocker silent(m_game);
        listGames();
        m_game->setCurrentIndex(std::max(m_game->findData(before), m_game->count() > 0 ? 0 : -1));
    }
    changeGame();
}

QString TrendPage::currentGame() const
{
    return m_game->currentData().toString();
}

void TrendPage::showGame(const QString& game)
{
    if (const int at = m_game->findData(game); at >= 0) {
        m_game->setCurrentIndex(at);
    }
}

void TrendPage::changeGame()
{
    m_view->clearTrend();
    m_data.reset();
    const lottery::Game* game = m_store->game(toUtf8(currentGame()));
    if (game != nullptr) {
        history::DrawColumns columns = history::DrawColumns::withoutDetails(*game, m_store->drawsOf(game->id));
        if (columns.rows() > 0) {
            m_data = std::make_unique<const TrendData>(*game, std::move(columns));
        }
    }
    changeDraws();
}

std::optional<TrendStretch> TrendPage::wantedStretch() const
{
    const std::size_t rows = m_data->columns.rows();
    const int choice = m_draws->currentData().toInt();
    if (choice > 0) {
        return TrendStretch { rows - std::min(rows, static_cast<std::size_t>(choice)), rows };
    }
    const QString range = m_range->text().trimmed();
    if (choice == kAll || range.isEmpty()) {
        return TrendStretch { 0, rows };
    }
    const auto condition = history::parseIssueCondition(toUtf8(range));
    if (!condition) {
        return std::nullopt;
    }
    const std::vector<std::uint32_t> found
        = history::select(m_data->columns, { .kind = history::Filter::Kind::Condition, .condition = *condition });
    return found.empty() ? TrendStretch {} : TrendStretch { found.front(), found.back() + std::size_t { 1 } };
}

void TrendPage::changeDraws()
{
    tell({}, false);
    showEmpty();
    const std::optional<TrendStretch> stretch = m_data ? wantedStretch() : std::nullopt;
    if (stretch && stretch->rows() > 0) {
        m_view->setTrend(*m_data, *stretch, look());
    } else {
        m_view->clearTrend();
        if (m_data) {
            tell(stretch ? tr("No draw has such an issue.") : tr("Write issues such as 24001-24030, 24001- or 240*."),
                true);
        }
    }
    m_export->setEnabled(m_view->picture() != nullptr);
    tellShown();
    tellMarks();
}

TrendLook TrendPage::look() const
{
    TrendSections sections;
    for (const auto& [section, action] : m_sections) {
        if (action->isChecked()) {
            sections.insert(section);
        }
    }
    return { .colors = appearance().colors(),
        .formatter = formatter(),
        .sections = std::move(sections),
        .joinsHits = m_join->isChecked() };
}

void TrendPage::changeLook()
{
    m_view->setLook(look());
}

void TrendPage::tellShown()
{
    if (m_view->picture() == nullptr) {
        m_shown->clear();
        return;
    }
    const TrendStretch& stretch = m_view->picture()->stretch();
    //: %1 how many draws are shown, %Ln how many there are
    m_shown->setText(tr("%1 of %Ln draw(s)", nullptr, static_cast<int>(m_data->columns.rows()))
                         .arg(formatter().digits(static_cast<double>(stretch.rows())))
        + QStringLiteral(" · ") + trendTitle(*m_data, stretch, formatter()));
}

void TrendPage::tellMarks()
{
    m_clear->setEnabled(!m_view->marks().isEmpty());
}

void TrendPage::showEmpty()
{
    m_stack->setCurrentIndex(m_data ? 0 : 1);
    if (const lottery::Game* game = m_store->game(toUtf8(currentGame())); game == nullptr) {
        m_empty->setTexts(tr("There is no game to show"),
            tr("No game file could be read. Look at the messages of the start, or install the program again."), {});
    } else if (!m_data) {
        m_empty->setTexts(tr("There are no draws of this game yet"),
            tr("Import draws of %1, or choose another game.").arg(formatter().text(game->name)), {});
    }
}

void TrendPage::tell(const QString& message, bool isFailure)
{
    m_isFailure = isFailure;
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, isFailure ? appearance().colors().bad : appearance().colors().mutedText);
    m_message->setPalette(colored);
    m_message->setText(message);
}

void TrendPage::exportChart()
{
    if (m_view->picture() == nullptr) {
        return;
    }
    TrendExportDialog dialog(*m_data, m_view->picture()->stretch(), m_view->selectedRows(), m_view->picture()->look(),
        m_folder, m_format, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_folder = dialog.folder();
        m_format = dialog.format();
        tell(tr("Written: %1").arg(QDir::toNativeSeparators(dialog.writtenFile())), false);
    }
}

QVariantMap TrendPage::state() const
{
    QVariantMap state { { QStringLiteral("game"), currentGame() }, { QStringLiteral("draws"), m_draws->currentData() },
        { QStringLiteral("range"), m_range->text() }, { QStringLiteral("join"), m_join->isChecked() },
        { QStringLiteral("folder"), m_folder }, { QStringLiteral("format"), toQString(codeOf(m_format)) } };
    for (const auto& [section, action] : m_sections) {
        state.insert(toQString(codeOf(section)), action->isChecked());
    }
    return state;
}

void TrendPage::restoreState(const QVariantMap& state)
{
    for (const auto& [section, action] : m_sections) {
        action->setChecked(state.value(toQString(codeOf(section)), true).toBool());
    }
    m_join->setChecked(state.value(QStringLiteral("join")).toBool());
    m_folder = state.value(QStringLiteral("folder"), m_folder).toString();
    m_format = fileFormatFromCode(toUtf8(state.value(QStringLiteral("format")).toString())).value_or(m_format);
    m_range->setText(state.value(QStringLiteral("range")).toString());
    const int draws = state.value(QStringLiteral("draws"), kDrawChoices.front()).toInt();
    m_draws->setCurrentIndex(std::max(0, m_draws->findData(draws)));
    showGame(state.value(QStringLiteral("game")).toString());
}

void TrendPage::retranslate()
{
    m_gameLabel->setText(tr("Game"));
    m_game->setAccessibleName(tr("Game"));
    for (int i = 0; i < m_game->count(); ++i) {
        m_game->setItemText(i, formatter().text(m_store->games.at(static_cast<std::size_t>(i)).name));
    }
    m_drawsLabel->setText(tr("Draws"));
    m_draws->setAccessibleName(tr("Draws"));
    for (int i = 0; i < m_draws->count(); ++i) {
        const int choice = m_draws->itemData(i).toInt();
        m_draws->setItemText(i,
            choice == kAll         ? tr("All")
                : choice == kRange ? tr("From – to")
                                   : tr("Last %Ln", nullptr, choice));
    }
    m_range->setAccessibleName(tr("First and last issue"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns beside the numbers"));
    for (const auto& [section, action] : m_sections) {
        action->setText(nameOf(section, formatter().words()));
    }
    m_join->setText(tr("Join balls"));
    m_join->setToolTip(tr("Joins the balls of a pool or a place that has one number a draw"));
    m_join->setAccessibleName(tr("Join balls"));
    m_clear->setText(tr("Clear marks"));
    m_clear->setToolTip(tr("Takes away the marked columns and the lines that were drawn"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export trend chart"));
    m_view->setAccessibleName(tr("Trend chart"));
    m_note->setText(tr("A figure says for how many draws a number has not come. It does not tell the next draw: each "
                       "draw is made anew, and a number that has stayed away is as likely as any other."));
    m_note->setAccessibleName(m_note->text());
    tell({}, false);
    showEmpty();
    changeLook();
    tellShown();
}

void TrendPage::recolor()
{
    changeLook();
    tell(m_message->text(), m_isFailure);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, appearance().colors().mutedText);
    m_note->setPalette(muted);
    m_shown->setPalette(muted);
    m_empty->setSign(tintedPixmap(QStringLiteral("trend"), appearance().colors().mutedText, 40, devicePixelRatioF()));
}

} // namespace broadsheet::app
