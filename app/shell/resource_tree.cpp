// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/resource_tree.h"

#include "app/base/qt_text.h"

#include <QDir>
#include <QFile>

namespace broadsheet::app {
namespace {

constexpr const char* kRoot = ":/data/";

QString inRoot(const std::string& name)
{
    return QLatin1StringView(kRoot) + toQString(name);
}

Result<std::string> readResource(const std::string& name)
{
    QFile file(inRoot(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error { .code = ErrorCode::FileMissing,
            .place = { .file = kRoot + name, .line = 0, .column = 0, .path = {} },
            .detail = {},
            .expected = {} });
    }
    return file.readAll().toStdString();
}

} // namespace

archive::FileTree bundledTree()
{
    return {
        .read = readResource,
        .list =
            [](const std::string& folder) {
                std::vector<std::string> names;
                const QStringList files
                    = QDir(inRoot(folder)).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
                for (const QString& file : files) {
                    names.push_back(folder + "/" + toUtf8(file));
                }
                return names;
            },
        .root = kRoot,
    };
}

} // namespace broadsheet::app
