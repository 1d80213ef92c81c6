// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/bulletin/history_update.h"

#include <QDialog>
#include <QString>

#include <memory>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace broadsheet::app {

// Asks the history service of a game for the draws that are missing, when told to, and hands them on to be looked
// through. Keeps nothing.
class UpdateDialog final : public QDialog {
    Q_OBJECT

public:
    // Offers the games that have a history service, beginning with `game` (an id) if it does.
    UpdateDialog(std::shared_ptr<const lottery::DrawStore> draws, const QString& game, const Appearance& appearance,
        Patience patience = {}, QWidget* parent = nullptr);
    ~UpdateDialog() override;
    UpdateDialog(const UpdateDialog&) = delete;
    UpdateDialog& operator=(const UpdateDialog&) = delete;
    UpdateDialog(UpdateDialog&&) = delete;
    UpdateDialog& operator=(UpdateDialog&&) = delete;

    // Cancels what is under way first; the next call closes.
    void reject() override;

Q_SIGNALS:
    // Draws were found; the dialog closes.
    void found(const bulletin::Reading& reading);

private:
    void build();
    void listGames(const QString& game);
    void layOut();
    void connectSignals();
    void ask();
    void finish(const Result<bulletin::Reading>& reading);
    void followGame();
    void showAddress(const QUrl& address);
    void followBusy();
    void say(const QString& sentence, bool isFailure = false);
    [[nodiscard]] QString sentence(Error failure) const;
    [[nodiscard]] const lottery::Game* game() const;

    [[nodiscard]] const Formatter& formatter() const
    {
        return m_appearance.formatter();
    }

    std::shared_ptr<const lottery::DrawStore> m_draws;
    const Appearance& m_appearance;
    Patience m_patience;
    std::unique_ptr<HistoryUpdate> m_update; // under way
    QLabel* m_hint = nullptr;
    QComboBox* m_game = nullptr;
    QLabel* m_address = nullptr;
    QRadioButton* m_sinceNewest = nullptr;
    QRadioButton* m_everything = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_message = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_ask = nullptr;
};

} // namespace broadsheet::app
