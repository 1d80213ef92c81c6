// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit/series.h"
#include "core/lottery/draw_rows.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::lottery {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct Dated {
    const char* issue;
    const char* date;
};

// Draws on Mondays, Wednesdays and Saturdays.
Game threeDays()
{
    Game game = samples::smallGame();
    game.drawDays = { std::chrono::Monday, std::chrono::Wednesday, std::chrono::Saturday };
    return game;
}

class Series : public ::testing::Test {
protected:
    std::vector<DrawFinding> audit(const std::vector<Dated>& dated, const Game& game = threeDays())
    {
        m_draws.clear();
        for (const Dated& one : dated) {
            m_draws.push_back(samples::smallDraw());
            m_draws.back().issue = one.issue;
            m_draws.back().date = parseDate(one.date).value();
        }
        std::vector<const Draw*> draws;
        for (const Draw& draw : m_draws) {
            draws.push_back(&draw);
        }
        return auditSeries(draws, game);
    }

    static std::vector<FindingCode> codes(const std::vector<DrawFinding>& findings)
    {
        std::vector<FindingCode> result;
        for (const DrawFinding& found : findings) {
            result.push_back(found.finding.code);
        }
        return result;
    }

    std::vector<Draw> m_draws;
};

TEST_F(Series, HasNothingToFindInDrawsThatFollowEachOther)
{
    EXPECT_THAT(audit({ { "24027", "2024-03-11" }, { "24026", "2024-03-09" }, { "24025", "2024-03-06" } }), IsEmpty());
    EXPECT_THAT(audit({ { "24001", "2024-01-01" }, { "23150", "2023-12-30" } }), IsEmpty());
    EXPECT_THAT(audit({}), IsEmpty());
}

TEST_F(Series, MissesIssues)
{
    const auto findings = audit({ { "24027", "2024-03-11" }, { "24025", "2024-03-06" }, { "24022", "2024-02-28" } });
    ASSERT_THAT(codes(findings), ElementsAre(FindingCode::IssueMissing, FindingCode::IssueMissing));
    EXPECT_EQ(findings[0].finding.subject, "24023–24024");
    EXPECT_EQ(findings[0].finding.computed, "2");
    EXPECT_EQ(findings[0].draw->issue, "24025");
    EXPECT_EQ(findings[1].finding.subject, "24026");
    EXPECT_EQ(findings[1].finding.printed, "24025");
    EXPECT_EQ(findings[1].finding.severity, Severity::Warning);
}

TEST_F(Series, MissesTheFirstIssuesOfAYear)
{
    const auto findings = audit({ { "24003", "2024-01-06" }, { "23150", "2023-12-30" } });
    ASSERT_THAT(codes(findings), ElementsAre(FindingCode::IssueMissing));
    EXPECT_EQ(findings[0].finding.subject, "24001–24002");
}

TEST_F(Series, FindsIssuesThatStandTwice)
{
    const auto findings = audit({ { "24027", "2024-03-11" }, { "24027", "2024-03-13" } });
    ASSERT_THAT(codes(findings), ElementsAre(FindingCode::IssueDoubled));
    EXPECT_EQ(findings[0].finding.severity, Severity::Error);
    EXPECT_EQ(findings[0].finding.printed, "2024-03-13");
    EXPECT_EQ(findings[0].finding.computed, "2024-03-11");
}

TEST_F(Series, FindsDatesThatGoBackOrStandStill)
{
    EXPECT_THAT(codes(audit({ { "24026", "2024-03-11" }, { "24027", "2024-03-09" } })),
        ElementsAre(FindingCode::DateOutOfOrder));
    EXPECT_THAT(codes(audit({ { "24026", "2024-03-11" }, { "24027", "2024-03-11" } })),
        ElementsAre(FindingCode::DateOutOfOrder));
}

TEST_F(Series, FindsAnIssueOfAnotherYear)
{
    EXPECT_THAT(codes(audit({ { "24027", "2023-03-11" } })), ElementsAre(FindingCode::IssueYearDiffers));
}

TEST_F(Series, NotesABreakAndNamesTooManyDraws)
{
    // A break of ten days in February: five draw days from the 10th to the 17th.
    const auto pause = audit({ { "24016", "2024-02-07" }, { "24017", "2024-02-19" } });
    ASSERT_THAT(codes(pause), ElementsAre(FindingCode::DrawDaysSkipped));
    EXPECT_EQ(pause[0].finding.severity, Severity::Note);
    EXPECT_EQ(pause[0].finding.computed, "4"); // 10, 12, 14 and 17 February
    const auto dense = audit({ { "24025", "2024-03-06" }, { "24027", "2024-03-09" } });
    ASSERT_THAT(codes(dense), ElementsAre(FindingCode::IssueMissing, FindingCode::TooFewDrawDays));
    EXPECT_EQ(dense[1].finding.printed, "1");
    EXPECT_EQ(dense[1].finding.computed, "2");
}

TEST_F(Series, KnowsNoCalendarWhereTheDrawDaysAreNotKnown)
{
    Game game = threeDays();
    game.drawDays.clear();
    EXPECT_THAT(audit({ { "24016", "2024-02-07" }, { "24017", "2024-02-19" } }, game), IsEmpty());
}

TEST_F(Series, OfAllFindingsHasThoseOfEachDrawToo)
{
    const Game game = threeDays();
    audit({ { "24027", "2024-03-11" }, { "24025", "2024-03-06" } });
    m_draws[0].published = { { 2, 5, 9 }, { 7 } };
    const auto findings = auditAll({ &m_draws[1], &m_draws[0] }, game);
    ASSERT_GE(findings.size(), 2U);
    EXPECT_EQ(findings[0].finding.code, FindingCode::IssueMissing);
    EXPECT_EQ(findings[1].finding.code, FindingCode::NumberOutOfPool);
    EXPECT_EQ(findings[1].draw, &m_draws[0]);
    const std::vector<text::Row> rows = drawFindingRows(findings);
    EXPECT_EQ(rows.size(), findings.size() + 1);
    EXPECT_EQ(rows[1][0].content, "24027");
    EXPECT_EQ(rows[1][2].content, "issue-missing");
}

} // namespace
} // namespace broadsheet::lottery
