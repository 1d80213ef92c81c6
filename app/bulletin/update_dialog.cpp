// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/update_dialog.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broadsheet::app {

UpdateDialog::UpdateDialog(std::shared_ptr<const lottery::DrawStore> draws, const QString& game,
    const Appearance& appearance, Patience patience, QWidget* parent)
    : QDialog(parent)
    , m_draws(std::move(draws))
    , m_appearance(appearance)
    , m_patience(patience)
{
    setObjectName(QStringLiteral("updateDialog"));
    setWindowTitle(tr("Update draws"));
    build();
    listGames(game);
    layOut();
    connectSignals();
    followGame();
    followBusy();
}

UpdateDialog::~UpdateDialog() = default;

void UpdateDialog::build()
{
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("updateHint"));
    m_hint->setWordWrap(true);
    m_game = new QComboBox(this);
    m_game->setObjectName(QStringLiteral("updateGame"));
    m_game->setAccessibleName(tr("Game"));
    m_address = new QLabel(this);
    m_address->setObjectName(QStringLiteral("updateAddress"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setWordWrap(true);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_address->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_sinceNewest = new QRadioButton(this);
    m_sinceNewest->setObjectName(QStringLiteral("updateSinceNewest"));
    m_sinceNewest->setChecked(true);
    m_everything = new QRadioButton(tr("All that are missing, back to the first draw"), this);
    m_everything->setObjectName(QStringLiteral("updateEverything"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("updateProgress"));
    m_progress->setAccessibleName(tr("How far it is"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("updateMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ask = m_buttons->addButton(tr("&Ask for draws"), QDialogButtonBox::ActionRole);
    m_ask->setObjectName(QStringLiteral("updateAsk"));
    m_ask->setDefault(true);
}

void UpdateDialog::listGames(const QString& game)
{
    for (const lottery::Game& each : m_draws->games) {
        if (!each.history.empty()) {
            m_game->addItem(formatter().text(each.name), toQString(each.id));
        }
    }
    m_game->setCurrentIndex(std::max(m_game->findData(game), m_game->count() > 0 ? 0 : -1));
}

void UpdateDialog::layOut()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("Game"), m_game);
    form->addRow(tr("Address"), m_address);
    auto* reach = new QVBoxLayout;
    reach->setSpacing(6);
    reach->addWidget(m_sinceNewest);
    reach->addWidget(m_everything);
    form->addRow(tr("Which"), reach);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_hint);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addStretch(1);
    column->addWidget(m_buttons);
    // The bar and the message come and go without moving the rest.
    for (QWidget* widget : { static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_message) }) {
        QSizePolicy policy = widget->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        widget->setSizePolicy(policy);
    }
    m_message->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    resize(560, 350);
}

void UpdateDialog::connectSignals()
{
    connect(m_game, &QComboBox::currentIndexChanged, this, &UpdateDialog::followGame);
    connect(m_ask, &QPushButton::clicked, this, &UpdateDialog::ask);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &UpdateDialog::reject);
}

const lottery::Game* UpdateDialog::game() const
{
    return m_draws->game(toUtf8(m_game->currentData().toString()));
}

void UpdateDialog::followGame()
{
    const lottery::Game* chosen = game();
    if (chosen == nullptr) {
        m_hint->setText(tr("None of the games has a history service in its file."));
        m_address->clear();
        m_sinceNewest->setText(tr("Only newer ones"));
        return;
    }
    m_hint->setText(tr("Asks %1 for draws that are missing here. Nothing but the address below is sent, page by page, "
                       "and nothing is kept before you have seen what was found.")
            .arg(HistoryUpdate::serviceOf(*chosen)));
    showAddress(HistoryUpdate::addressOf(*chosen, 1));
    const auto draws = m_draws->drawsOf(chosen->id);
    m_sinceNewest->setText(draws.empty()
            ? tr("Only newer ones")
            : tr("Only those after %1 (%2)")
                  .arg(toQString(draws.front()->issue), formatter().date(draws.front()->date)));
    m_sinceNewest->setEnabled(!draws.empty());
    (draws.empty() ? m_everything : m_sinceNewest)->setChecked(true);
    say({});
}

// Long addresses are broken where their parts end.
void UpdateDialog::showAddress(const QUrl& address)
{
    constexpr QChar kMayBreak { 0x200B };
    QString shown;
    for (const QChar each : address.toDisplayString()) {
        shown += each;
        if (QStringLiteral("/?&").contains(each)) {
            shown += kMayBreak;
        }
    }
    m_address->setText(shown);
}

void UpdateDialog::ask()
{
    const lottery::Game* chosen = game();
    if (chosen == nullptr || m_update) {
        return;
    }
    const Reach reach = m_everything->isChecked() ? Reach::Everything : Reach::SinceNewest;
    m_update = std::make_unique<HistoryUpdate>(*chosen, *m_draws, reach, m_patience);
    connect(m_update.get(), &HistoryUpdate::asking, this, &UpdateDialog::showAddress);
    connect(m_update.get(), &HistoryUpdate::progressed, this, [this](int pages, int draws, int ofPages) {
        m_progress->setRange(0, ofPages);
        m_progress->setValue(std::min(pages, ofPages));
        say(tr("%Ln draw(s) found on %1 page(s) so far", nullptr, draws).arg(pages));
    });
    connect(m_update.get(), &HistoryUpdate::waiting, this,
        [this](const Error& failure) { say(tr("%1 Trying again…").arg(sentence(failure))); });
    connect(m_update.get(), &HistoryUpdate::finished, this, &UpdateDialog::finish);
    m_progress->setRange(0, 0);
    say(tr("Asking…"));
    followBusy();
    m_update->start();
}

void UpdateDialog::finish(const Result<bulletin::Reading>& reading)
{
    m_update.release()->deleteLater(); // it is telling this just now
    followBusy();
    if (!reading) {
        say(tr("Nothing was changed. %1").arg(sentence(reading.error())), true);
        return;
    }
    if (reading->draws.empty() && reading->problems.empty()) {
        say(tr("No draw is missing: what is here is up to date."));
        return;
    }
    Q_EMIT found(*reading);
    accept();
}

// The address stands in the dialog already.
QString UpdateDialog::sentence(Error failure) const
{
    failure.place.file.clear();
    return describe(failure, formatter().words());
}

void UpdateDialog::reject()
{
    if (!m_update) {
        QDialog::reject();
        return;
    }
    m_update->cancel();
    m_update.reset();
    followBusy();
    say(tr("Stopped; nothing was changed."));
}

void UpdateDialog::followBusy()
{
    const bool busy = m_update != nullptr;
    m_progress->setVisible(busy);
    m_game->setEnabled(!busy);
    m_sinceNewest->setEnabled(!busy && game() != nullptr && !m_draws->drawsOf(game()->id).empty());
    m_everything->setEnabled(!busy);
    m_ask->setEnabled(!busy && game() != nullptr);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(busy ? tr("Cancel") : tr("Close"));
}

void UpdateDialog::say(const QString& sentence, bool isFailure)
{
    QPalette colors = palette();
    if (isFailure) {
        colors.setColor(QPalette::WindowText, m_appearance.colors().bad);
    }
    m_message->setPalette(colors);
    m_message->setText(sentence);
}

} // namespace broadsheet::app
