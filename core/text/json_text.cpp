// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json_text.h"

#include <nlohmann/json.hpp>

namespace broadsheet::text {

std::string jsonString(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<std::string> toJsonList(const std::vector<std::string>& texts)
{
    using nlohmann::json;
    std::string list = "[";
    for (const std::string& text : texts) {
        try {
            list += list.size() == 1 ? "" : ",";
            list += json(text).dump();
        } catch (const json::type_error&) {
            return std::unexpected(
                Error { .code = ErrorCode::BadValue, .place = {}, .detail = jsonString(text), .expected = "UTF-8" });
        }
    }
    return list + ']';
}

} // namespace broadsheet::text
