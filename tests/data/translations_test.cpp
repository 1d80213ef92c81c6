// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's texts: that each has a whole translation, and that the files hold just the texts of the sources.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <ostream>
#include <vector>

namespace broadsheet {
namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state; // "unfinished", "vanished", "obsolete"; empty for one that is in use and done
    QStringList translations; // one, or one for each plural form

    [[nodiscard]] QString key() const
    {
        return context + QStringLiteral(" | ") + source + QStringLiteral(" | ") + comment;
    }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() != QLatin1String("translation")) {
            xml.skipCurrentElement();
        } else {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isPlural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations << xml.readElementText();
            }
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& name)
{
    std::vector<Message> messages;
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back(readMessage(xml, context));
        }
    }
    EXPECT_FALSE(xml.hasError()) << name.toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

QSet<QString> placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(L?[0-9]+|L?n)"));
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.insert(match.next().captured());
    }
    return found;
}

bool hasMnemonic(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!&)&[^&\\s;](?![a-z]*;)"));
    return pattern.match(text).hasMatch();
}

struct Language {
    const char* file;
    int pluralForms;
};

// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
void PrintTo(const Language& language, std::ostream* stream)
{
    *stream << language.file;
}

constexpr Language kEnglish { "broadsheet_en.ts", 2 }; // holds the plural forms alone: English is the sources' language
constexpr Language kChinese { "broadsheet_zh_CN.ts", 1 };

std::vector<Message> messagesIn(const Language& language)
{
    return messagesOf(QStringLiteral(BROADSHEET_TRANSLATIONS_DIR "/") + QLatin1String(language.file));
}

// What lupdate finds in the sources now.
std::vector<Message> messagesOfTheSources(const QStringList& options)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("found_zh_CN.ts"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(BROADSHEET_LUPDATE),
        QStringList { QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none") } + options
            + QStringList { QStringLiteral("-I"), QStringLiteral(BROADSHEET_SOURCE_DIR),
                QStringLiteral(BROADSHEET_SOURCE_DIR "/app"), QStringLiteral("-ts"), file });
    EXPECT_TRUE(lupdate.waitForFinished(50'000)) << "lupdate does not run: " << lupdate.errorString().toStdString();
    EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    return messagesOf(file);
}

QSet<QString> keysOf(const std::vector<Message>& messages)
{
    QSet<QString> keys;
    for (const Message& message : messages) {
        keys.insert(message.key());
    }
    return keys;
}

void expectSame(const QSet<QString>& inFile, const QSet<QString>& inSources)
{
    EXPECT_GT(inSources.size(), 0);
    for (const QString& key : inSources - inFile) {
        ADD_FAILURE() << "not in the file: " << key.toStdString() << "\n(build the target update_translations)";
    }
    for (const QString& key : inFile - inSources) {
        ADD_FAILURE() << "in the file, but in no source: " << key.toStdString();
    }
}

class TranslationFile : public testing::TestWithParam<Language> { };

INSTANTIATE_TEST_SUITE_P(Bundled, TranslationFile, testing::Values(kEnglish, kChinese));

TEST_P(TranslationFile, HasAWholeTranslationOfEveryText)
{
    const std::vector<Message> messages = messagesIn(GetParam());
    EXPECT_FALSE(messages.empty());
    for (const Message& message : messages) {
        SCOPED_TRACE(message.key().toStdString());
        EXPECT_EQ(message.state.toStdString(), "");
        EXPECT_EQ(message.translations.size(), message.isPlural ? GetParam().pluralForms : 1);
        for (const QString& translation : message.translations) {
            EXPECT_FALSE(translation.trimmed().isEmpty());
        }
    }
}

TEST_P(TranslationFile, HasThePlaceholdersAndMnemonicsOfTheSourceInEachTranslation)
{
    const QSet<QString> counts { QStringLiteral("%n"), QStringLiteral("%Ln") };
    for (const Message& message : messagesIn(GetParam())) {
        for (const QString& translation : message.translations) {
            SCOPED_TRACE(translation.toStdString());
            QSet<QString> wanted = placeholdersOf(message.source);
            const bool isSingular = message.translations.size() > 1 && &translation == &message.translations.first();
            if (isSingular && !placeholdersOf(translation).intersects(counts)) {
                wanted -= counts; // "the only draw" needs no number
            }
            EXPECT_EQ(placeholdersOf(translation), wanted) << message.key().toStdString();
            EXPECT_EQ(hasMnemonic(translation), hasMnemonic(message.source)) << message.key().toStdString();
        }
    }
}

TEST_P(TranslationFile, HasEachTextOnce)
{
    const std::vector<Message> messages = messagesIn(GetParam());
    EXPECT_EQ(static_cast<std::size_t>(keysOf(messages).size()), messages.size());
}

TEST(ChineseTexts, UseChinesePunctuationBesideChineseCharacters)
{
    static const QRegularExpression western(QStringLiteral("\\p{Han}[,:;?!]|(?<!;)[,;?!]\\p{Han}"));
    for (const Message& message : messagesIn(kChinese)) {
        for (const QString& translation : message.translations) {
            EXPECT_FALSE(western.match(translation).hasMatch()) << translation.toStdString();
        }
    }
}

TEST(ChineseTexts, AreAllTextsOfTheSourcesAndNoOthers)
{
    expectSame(keysOf(messagesIn(kChinese)), keysOf(messagesOfTheSources({})));
}

TEST(EnglishTexts, AreAllPluralsOfTheSourcesAndNoOthers)
{
    expectSame(keysOf(messagesIn(kEnglish)), keysOf(messagesOfTheSources({ QStringLiteral("-pluralonly") })));
}

} // namespace
} // namespace broadsheet
