// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure is the same file wherever it is made: on a screen of any density, without one, from the command, whatever
// the fonts on screen are told to look like.

#include "app/base/qt_text.h"
#include "tests/support/data_copy.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace broadsheet::app {
namespace {

namespace fs = std::filesystem;

using Files = std::map<std::string, std::string>;

Files filesIn(const fs::path& folder)
{
    Files files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        files[entry.path().filename().string()] = broadsheet::test::contentOf(entry.path());
    }
    return files;
}

// A virtual X server while it lives.
class XServer final {
public:
    XServer()
    {
        m_process.start(QStringLiteral("Xvfb"),
            { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("640x480x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp") });
        if (m_process.waitForReadyRead(20'000)) {
            m_display = u':' + QString::fromLatin1(m_process.readLine()).trimmed();
        }
    }

    ~XServer()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }

    XServer(const XServer&) = delete;
    XServer& operator=(const XServer&) = delete;
    XServer(XServer&&) = delete;
    XServer& operator=(XServer&&) = delete;

    // Empty where it did not start.
    [[nodiscard]] const QString& display() const
    {
        return m_display;
    }

private:
    QProcess m_process;
    QString m_display;
};

struct Surroundings {
    const char* name;
    std::map<QString, QString> variables;
};

class SameBytes : public testing::Test {
protected:
    // What the program writes to a new folder when it is told the folder last.
    Files written(const QString& program, QStringList arguments, const std::map<QString, QString>& variables,
        QString* output = nullptr)
    {
        const fs::path folder = m_folder.path() / std::to_string(m_runs++);
        fs::create_directory(folder);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] : variables) {
            environment.insert(name, value);
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments << toQString(folder.string()));
        EXPECT_TRUE(process.waitForFinished(110'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        if (output != nullptr) {
            *output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        }
        return filesIn(folder);
    }

    Files probed(const std::map<QString, QString>& variables, QString* platform = nullptr)
    {
        return written(QStringLiteral(BROADSHEET_EXPORT_PROBE), {}, variables, platform);
    }

    static void expectSame(const Files& files, const Files& wanted)
    {
        EXPECT_GT(wanted.size(), 60U);
        ASSERT_EQ(files.size(), wanted.size());
        for (const auto& [name, bytes] : wanted) {
            const auto found = files.find(name);
            ASSERT_NE(found, files.end()) << name;
            EXPECT_TRUE(found->second == bytes) << name << " differs";
        }
    }

    std::map<QString, QString> m_plain { { QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen") } };
    broadsheet::test::TemporaryFolder m_folder;
    int m_runs = 0;
};

TEST_F(SameBytes, FromTheCommandAsFromTheWindow)
{
    const Files command = written(QStringLiteral(BROADSHEET_PROGRAM),
        { QStringLiteral("figure"), QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--format"),
            QStringLiteral("png,svg,pdf,csv"), QStringLiteral("--lang"), QStringLiteral("zh"),
            QStringLiteral("--out") },
        {});
    expectSame(command, probed(m_plain));
}

TEST_F(SameBytes, WhateverTheDensityOfTheScreenTheLanguageAndTheTimeZone)
{
    const Files plain = probed(m_plain);
    for (const Surroundings& surroundings : {
             Surroundings { "1.5", { { QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("1.5") } } },
             Surroundings { "2", { { QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("2") } } },
             Surroundings { "dpi", { { QStringLiteral("QT_FONT_DPI"), QStringLiteral("144") } } },
             Surroundings { "place",
                 { { QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8") },
                     { QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8") },
                     { QStringLiteral("TZ"), QStringLiteral("Asia/Shanghai") } } },
         }) {
        SCOPED_TRACE(surroundings.name);
        std::map<QString, QString> variables = m_plain;
        variables.insert(surroundings.variables.begin(), surroundings.variables.end());
        expectSame(probed(variables), plain);
    }
}

TEST_F(SameBytes, OnAScreenAsWithoutOne)
{
    const XServer server;
    ASSERT_FALSE(server.display().isEmpty()) << "Xvfb did not start";
    const Files plain = probed(m_plain);
    const std::map<QString, QString> screen { { QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb") },
        { QStringLiteral("DISPLAY"), server.display() } };
    QString platform;
    expectSame(probed(screen, &platform), plain);
    EXPECT_EQ(platform, QStringLiteral("xcb"));

    std::map<QString, QString> dense = screen;
    dense[QStringLiteral("QT_SCALE_FACTOR")] = QStringLiteral("1.5");
    dense[QStringLiteral("QT_FONT_DPI")] = QStringLiteral("120");
    expectSame(probed(dense), plain);
}

TEST_F(SameBytes, WhateverTheFontsOnScreenAreToldToLookLike)
{
    const fs::path fonts = m_folder.path() / "fonts.conf";
    broadsheet::test::write(fonts, R"(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include>/etc/fonts/fonts.conf</include>
<match target="pattern"><edit name="rgba" mode="assign"><const>rgb</const></edit>
<edit name="hintstyle" mode="assign"><const>hintfull</const></edit></match>
<match target="font"><edit name="rgba" mode="assign"><const>rgb</const></edit>
<edit name="hintstyle" mode="assign"><const>hintfull</const></edit></match></fontconfig>)");
    const XServer server;
    ASSERT_FALSE(server.display().isEmpty()) << "Xvfb did not start";
    const std::map<QString, QString> screen { { QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb") },
        { QStringLiteral("DISPLAY"), server.display() },
        { QStringLiteral("FONTCONFIG_FILE"), toQString(fonts.string()) } };
    expectSame(probed(screen), probed(m_plain));
}

TEST_F(SameBytes, AreNotWrittenAtAllWhereTheFontIsMissing)
{
    const fs::path fonts = m_folder.path() / "no-fonts.conf";
    broadsheet::test::write(fonts, R"(<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>)");
    for (const char* format : { "png", "svg", "pdf" }) {
        SCOPED_TRACE(format);
        const fs::path folder = m_folder.path() / format;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), toQString(fonts.string()));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BROADSHEET_PROGRAM),
            { QStringLiteral("figure"), QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--format"),
                QLatin1StringView(format), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--out"),
                toQString(folder.string()) });
        ASSERT_TRUE(process.waitForFinished(110'000));
        EXPECT_EQ(process.exitCode(), 1);
        EXPECT_TRUE(process.readAllStandardError().contains("Noto Sans CJK SC"));
        EXPECT_TRUE(fs::is_empty(folder));
    }
}

} // namespace
} // namespace broadsheet::app
