// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace broadsheet::app {

// UTF-8 to QString. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] QString toQString(std::string_view utf8);

[[nodiscard]] std::string toUtf8(const QString& text);

[[nodiscard]] std::filesystem::path toPath(const QString& name);

[[nodiscard]] QString fromPath(const std::filesystem::path& path);

} // namespace broadsheet::app
