// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/plain_filter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace broadsheet::history {

namespace {

bool acceptsAll(const Filter& filter)
{
    return filter.kind == Filter::Kind::All && filter.parts.empty();
}

std::int64_t dayOf(const Date& date)
{
    return std::chrono::sys_days { date }.time_since_epoch().count();
}

} // namespace

Filter filterOf(const lottery::DrawQuery& query)
{
    Filter all;
    const auto add = [&all](Condition condition) {
        all.parts.push_back({ .kind = Filter::Kind::Condition, .condition = std::move(condition) });
    };
    if (query.issue != lottery::IssueFilter {}) {
        Condition condition { .subject = Subject::Issue, .prefix = query.issue.prefix };
        condition.range.from = query.issue.from ? *query.issue.from : condition.range.from;
        condition.range.to = query.issue.to ? *query.issue.to : condition.range.to;
        add(std::move(condition));
    }
    if (query.from || query.to) {
        Condition condition { .subject = Subject::Day };
        condition.range.from = query.from ? dayOf(*query.from) : condition.range.from;
        condition.range.to = query.to ? dayOf(*query.to) : condition.range.to;
        add(std::move(condition));
    }
    if (!query.contains.empty()) {
        add({ .subject = Subject::Contains, .numbers = { query.contains } });
    }
    return all.parts.size() == 1 ? Filter(all.parts.front()) : all;
}

Filter both(Filter one, Filter other)
{
    if (acceptsAll(one)) {
        return other;
    }
    if (acceptsAll(other)) {
        return one;
    }
    Filter all;
    for (Filter* filter : { &one, &other }) {
        if (filter->kind == Filter::Kind::All) {
            std::ranges::move(filter->parts, std::back_inserter(all.parts));
        } else {
            all.parts.push_back(std::move(*filter));
        }
    }
    return all;
}

} // namespace broadsheet::history
