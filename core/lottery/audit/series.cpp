// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit/series.h"

#include "core/lottery/audit/audit_parts.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <tuple>

namespace broadsheet::lottery {

namespace {

constexpr int kIssuesOfAYear = 1000;

int orderOf(const Draw* draw)
{
    return issueOrder(draw->issue);
}

int yearOf(const Draw& draw)
{
    return issueOrder(draw.issue) / kIssuesOfAYear;
}

int numberOf(const Draw& draw)
{
    return issueOrder(draw.issue) % kIssuesOfAYear;
}

// Draw days after the first day, up to and with the last.
int drawDaysBetween(const Date& first, const Date& last, const Game& game)
{
    constexpr int kWeek = 7;
    const std::chrono::sys_days begin { first };
    const std::chrono::sys_days end { last };
    const auto days = static_cast<int>((end - begin).count());
    int count = days / kWeek * static_cast<int>(game.drawDays.size());
    for (int day = 0; day < days % kWeek; ++day) {
        const std::chrono::weekday weekday { end - std::chrono::days { day } };
        count += std::ranges::find(game.drawDays, weekday) == game.drawDays.end() ? 0 : 1;
    }
    return count;
}

std::string issueText(int year, int number)
{
    return std::to_string(year * kIssuesOfAYear + number).substr(2);
}

// What can be said about a draw and the one before it.
class Step final {
public:
    Step(const Draw& before, const Draw& draw, const Game& game, std::vector<DrawFinding>& findings)
        : m_before(before)
        , m_draw(draw)
        , m_game(game)
        , m_findings(findings)
    {
    }

    void look()
    {
        if (m_before.issue == m_draw.issue) {
            add(findingOf(FindingCode::IssueDoubled, Severity::Error, m_draw.issue, isoDate(m_draw.date),
                isoDate(m_before.date)));
            return;
        }
        lookForMissing();
        if (m_draw.date <= m_before.date) {
            add(findingOf(FindingCode::DateOutOfOrder, Severity::Error, m_draw.issue, isoDate(m_draw.date),
                isoDate(m_before.date), m_before.issue));
        } else if (!m_game.drawDays.empty() && yearOf(m_draw) - yearOf(m_before) <= 1) {
            lookAtDays();
        }
    }

private:
    void add(Finding finding)
    {
        m_findings.push_back({ .draw = &m_draw, .finding = std::move(finding) });
    }

    [[nodiscard]] bool isOfSameYear() const
    {
        return yearOf(m_before) == yearOf(m_draw);
    }

    void lookForMissing()
    {
        const int first = isOfSameYear() ? numberOf(m_before) + 1 : 1;
        const int last = numberOf(m_draw) - 1;
        if (first > last) {
            return;
        }
        const std::string from = issueText(yearOf(m_draw), first);
        const std::string to = issueText(yearOf(m_draw), last);
        add(findingOf(FindingCode::IssueMissing, Severity::Warning, first == last ? from : from + "–" + to,
            m_before.issue, std::to_string(last - first + 1)));
    }

    void lookAtDays()
    {
        const int issues = isOfSameYear() ? numberOf(m_draw) - numberOf(m_before) : numberOf(m_draw);
        const int days = drawDaysBetween(m_before.date, m_draw.date, m_game);
        if (days > issues) {
            add(findingOf(FindingCode::DrawDaysSkipped, Severity::Note, m_before.issue, isoDate(m_before.date),
                std::to_string(days - issues), isoDate(m_draw.date)));
        } else if (days < issues) {
            add(findingOf(FindingCode::TooFewDrawDays, Severity::Warning, m_before.issue, std::to_string(days),
                std::to_string(issues), isoDate(m_before.date)));
        }
    }

    const Draw& m_before;
    const Draw& m_draw;
    const Game& m_game;
    std::vector<DrawFinding>& m_findings;
};

} // namespace

std::vector<DrawFinding> auditSeries(std::vector<const Draw*> draws, const Game& game)
{
    std::ranges::stable_sort(
        draws, {}, [](const Draw* draw) { return std::tuple(orderOf(draw), std::chrono::sys_days { draw->date }); });
    std::vector<DrawFinding> findings;
    for (std::size_t i = 0; i < draws.size(); ++i) {
        const Draw& draw = *draws[i];
        if (yearOf(draw) != static_cast<int>(draw.date.year())) {
            findings.push_back({ .draw = &draw,
                .finding = findingOf(FindingCode::IssueYearDiffers, Severity::Error, draw.issue, isoDate(draw.date)) });
        }
        if (i > 0) {
            Step(*draws[i - 1], draw, game, findings).look();
        }
    }
    return findings;
}

std::vector<DrawFinding> auditAll(const std::vector<const Draw*>& draws, const Game& game)
{
    std::vector<DrawFinding> findings = auditSeries(draws, game);
    std::vector<const Draw*> newestFirst = draws;
    std::ranges::stable_sort(newestFirst, std::ranges::greater(), orderOf);
    for (const Draw* draw : newestFirst) {
        for (Finding& finding : audit(*draw, game)) {
            findings.push_back({ .draw = draw, .finding = std::move(finding) });
        }
    }
    return findings;
}

} // namespace broadsheet::lottery
