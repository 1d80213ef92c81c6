// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/download.h"
#include "core/bulletin/reading.h"
#include "core/lottery/draw_store.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <set>
#include <string>

namespace broadsheet::app {

// How far back an update asks.
enum class Reach {
    SinceNewest, // what came after the newest draw that is there
    Everything, // to the service's first draw, for what is missing in between
};

// Asks the history service of a game (Game::history) for the draws that are missing, page by page. Changes nothing:
// what it finds is a reading as that of a file. Fails as a whole where any page fails.
class HistoryUpdate final : public QObject {
    Q_OBJECT

public:
    // REQUIRES: the game has a history service.
    HistoryUpdate(const lottery::Game& game, const lottery::DrawStore& known, Reach reach, Patience patience = {},
        QObject* parent = nullptr);

    void start();
    // Ends it, without a signal.
    void cancel();

    // The service's name, for people: "webapi.sporttery.cn".
    [[nodiscard]] static QString serviceOf(const lottery::Game& game);
    // What is asked for that page, from 1.
    [[nodiscard]] static QUrl addressOf(const lottery::Game& game, int page);

Q_SIGNALS:
    void asking(const QUrl& address);
    // Pages read and draws found missing by now; how many pages there are to read, or 0 where that is not known.
    void progressed(int pages, int draws, int ofPages);
    void waiting(const Error& failure, std::chrono::milliseconds pause);
    // The draws that are missing and what could not be read. Errors: those of Download, and what is wrong with an
    // answer that holds no draws: NotJson, CutShort, MissingField, ServiceRefused and the like.
    void finished(const Result<bulletin::Reading>& reading);

private:
    void ask();
    void take(const Result<std::string>& answer);
    // Whether a further page is to be asked for.
    [[nodiscard]] bool keepMissing(bulletin::Reading page);

    lottery::Game m_game;
    Reach m_reach;
    std::set<std::string> m_known; // issues
    std::set<std::string> m_found;
    Download m_download;
    QTimer m_pause; // between two pages, for the service's sake
    bulletin::Reading m_reading;
    int m_newest = 0; // issue that is there, as issueOrder() has it
    int m_pages = 0; // asked for
    int m_ofPages = 0;
};

} // namespace broadsheet::app
