// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/screenshot.h"

#include "app/base/appearance.h"
#include "app/base/error_text.h"
#include "app/base/qt_text.h"
#include "app/shell/main_window.h"
#include "core/text/file.h"

#include <QBuffer>
#include <QCoreApplication>

#include <iostream>

namespace broadsheet::app {

int takeScreenshot(const TakeScreenshot& job, Language language, const archive::DataSet& dataSet)
{
    Appearance appearance(language, job.theme, false, dataSet.catalogue.unitNames);
    Settings settings;
    settings.page = toQString(job.page);
    MainWindow window(dataSet, appearance, settings);
    if (window.currentPage() != settings.page) {
        std::cerr << "broadsheet: there is no page '" << job.page << "'\n";
        return kCallWrong;
    }
    window.resize(job.width, job.height);
    window.show();
    QCoreApplication::processEvents();

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    window.grab().save(&buffer, "PNG");
    const QByteArray& bytes = buffer.data();
    const auto written = text::writeFileAtomically(
        job.file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!written) {
        std::cerr << "broadsheet: " << toUtf8(describe(written.error(), appearance.formatter().words())) << '\n';
        return kInputWrong;
    }
    std::cout << job.file.string() << '\n';
    return kDone;
}

} // namespace broadsheet::app
