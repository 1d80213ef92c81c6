// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/series_text.h"

#include "app/base/qt_text.h"

#include <QCoreApplication>

#include <string>

namespace broadsheet::app {

using lottery::FindingCode;

QString describeSeries(const lottery::Finding& finding, const lottery::Draw& draw, const Formatter& formatter)
{
    const Words& words = formatter.words();
    const auto date = [&formatter](const std::string& iso) {
        const auto day = parseDate(iso);
        return day ? formatter.date(*day) : toQString(iso);
    };
    const QString subject = toQString(finding.subject);
    const QString issue = toQString(draw.issue);
    switch (finding.code) {
    case FindingCode::IssueMissing:
        //: %1 one issue or a range of issues, %2 and %3 issues
        return words
            .text("Finding",
                QT_TRANSLATE_N_NOOP("Finding", "%n draw(s) missing: %1. They would stand between %2 and %3."),
                toQString(finding.computed).toInt())
            .arg(subject, toQString(finding.printed), issue);
    case FindingCode::IssueDoubled:
        return words.text("Finding", QT_TRANSLATE_NOOP("Finding", "The issue %1 stands twice, dated %2 and %3."))
            .arg(subject, date(finding.computed), date(finding.printed));
    case FindingCode::DateOutOfOrder:
        //: %1 and %3 issues, %2 and %4 dates
        return words
            .text("Finding",
                QT_TRANSLATE_NOOP(
                    "Finding", "%1 is dated %2, which is no later than the issue before it: %3, dated %4."))
            .arg(subject, date(finding.printed), toQString(finding.basis), date(finding.computed));
    case FindingCode::IssueYearDiffers:
        return words.text("Finding", QT_TRANSLATE_NOOP("Finding", "%1 is an issue of another year than its date, %2."))
            .arg(subject, date(finding.printed));
    case FindingCode::DrawDaysSkipped:
        //: %1 an issue, %2 and %3 dates
        return words
            .text("Finding",
                QT_TRANSLATE_N_NOOP("Finding",
                    "%n draw day(s) between %1 (%2) and this draw (%3) have no draw: a break, or draws that are "
                    "missing."),
                toQString(finding.computed).toInt())
            .arg(subject, date(finding.printed), date(finding.basis));
    case FindingCode::TooFewDrawDays:
        //: %1 an issue, %2 its date, %3 draw days, %4 issues
        return words
            .text("Finding",
                QT_TRANSLATE_NOOP("Finding",
                    "Since %1 (%2) there were %3 draw days, but the issues count %4 draws: check the dates."))
            .arg(subject, date(finding.basis), toQString(finding.printed), toQString(finding.computed));
    default:
        return {};
    }
}

} // namespace broadsheet::app
