// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/history_update.h"

#include "app/base/qt_text.h"
#include "core/bulletin/draw_json.h"

#include <algorithm>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr std::chrono::milliseconds kBetweenPages { 200 };
constexpr int kMostPages = 2000; // a service that never ends is none

} // namespace

HistoryUpdate::HistoryUpdate(
    const lottery::Game& game, const lottery::DrawStore& known, Reach reach, Patience patience, QObject* parent)
    : QObject(parent)
    , m_game(game)
    , m_reach(reach)
    , m_download(patience)
{
    for (const lottery::Draw* draw : known.drawsOf(game.id)) {
        m_known.insert(draw->issue);
        m_newest = std::max(m_newest, lottery::issueOrder(draw->issue));
    }
    m_reading.files.push_back(toUtf8(serviceOf(game)));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kBetweenPages);
    connect(&m_pause, &QTimer::timeout, this, &HistoryUpdate::ask);
    connect(&m_download, &Download::finished, this, &HistoryUpdate::take);
    connect(&m_download, &Download::waiting, this, &HistoryUpdate::waiting);
}

void HistoryUpdate::start()
{
    ask();
}

void HistoryUpdate::cancel()
{
    m_pause.stop();
    m_download.cancel();
}

QString HistoryUpdate::serviceOf(const lottery::Game& game)
{
    return addressOf(game, 1).host();
}

QUrl HistoryUpdate::addressOf(const lottery::Game& game, int page)
{
    return QUrl(toQString(game.history).replace(QLatin1String("{page}"), QString::number(page)));
}

void HistoryUpdate::ask()
{
    const QUrl address = addressOf(m_game, ++m_pages);
    Q_EMIT asking(address);
    m_download.start(address);
}

void HistoryUpdate::take(const Result<std::string>& answer)
{
    if (!answer) {
        Q_EMIT finished(std::unexpected(answer.error()));
        return;
    }
    bulletin::Reading page
        = bulletin::readDrawJson(*answer, toUtf8(addressOf(m_game, m_pages).toDisplayString()), { m_game });
    if (page.draws.empty() && !page.problems.empty()) {
        Q_EMIT finished(std::unexpected(page.problems.front()));
        return;
    }
    if (m_reach == Reach::Everything) {
        m_ofPages = bulletin::pagesOfHistory(*answer).value_or(m_ofPages);
    }
    const bool goOn = keepMissing(std::move(page));
    Q_EMIT progressed(m_pages, static_cast<int>(m_reading.draws.size()), m_ofPages);
    if (goOn) {
        m_pause.start();
    } else {
        Q_EMIT finished(m_reading);
    }
}

bool HistoryUpdate::keepMissing(bulletin::Reading page)
{
    bool isBack = false; // where an update of the newest ends
    bool isNews = false;
    for (bulletin::ReadDraw& read : page.draws) {
        const bool isOlder = lottery::issueOrder(read.draw.issue) <= m_newest;
        isBack = isBack || isOlder;
        if (!m_found.insert(read.draw.issue).second) {
            continue;
        }
        isNews = true;
        if (!m_known.contains(read.draw.issue) && (m_reach == Reach::Everything || !isOlder)) {
            m_reading.draws.push_back(std::move(read));
        }
    }
    std::ranges::move(page.problems, std::back_inserter(m_reading.problems));
    return isNews && m_pages < kMostPages && (m_reach == Reach::Everything || !isBack);
}

} // namespace broadsheet::app
