// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/error_text.h"

#include "app/base/qt_text.h"

#include <QCoreApplication>

#include <array>

namespace broadsheet::app {

namespace {

// The words that Error::expected uses for the kinds of things an id can name; found by their English name.
[[maybe_unused]] constexpr std::array kReferences {
    QT_TRANSLATE_NOOP("Reference", "observation"),
    QT_TRANSLATE_NOOP("Reference", "source"),
    QT_TRANSLATE_NOOP("Reference", "subject"),
    QT_TRANSLATE_NOOP("Reference", "region"),
    QT_TRANSLATE_NOOP("Reference", "figure"),
    QT_TRANSLATE_NOOP("Reference", "game"),
    QT_TRANSLATE_NOOP("Reference", "draw"),
    QT_TRANSLATE_NOOP("Reference", "tier"),
    QT_TRANSLATE_NOOP("Reference", "a finite number"),
};

// %1 is the detail, %2 what was expected; a sentence that has no need of one leaves it out.
// NOLINTNEXTLINE(readability-function-size): one sentence per code, and the compiler tells which one is missing
const char* sentenceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Error", "there is no such file. Check its name and folder.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "can't be read (%1). Check that it is a file and that you may read it.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP(
            "Error", "can't be written (%1). Choose a folder that you may write to and that has room.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("Error", "is too large to be a data file (%1). Split it.");
    case ErrorCode::NotText:
        return QT_TRANSLATE_NOOP(
            "Error", "is no text in one of these encodings: UTF-8, GB18030, UTF-16. Save it as one of them.");
    case ErrorCode::NotCsv:
        return QT_TRANSLATE_NOOP("Error",
            "the quotes are not those of a CSV file here. Close the quoted field, or double the quotes within it.");
    case ErrorCode::ColumnsUnknown:
        return QT_TRANSLATE_NOOP("Error",
            "these columns are not known to hold draws: %1. Name them as issue, date, numbers, or import the file in "
            "the window, which asks.");
    case ErrorCode::GameUnclear:
        return QT_TRANSLATE_NOOP("Error",
            "these draws may be of any of these games: %1. Say which: --game ID, or import the file in the window.");
    case ErrorCode::NotJson:
        return QT_TRANSLATE_NOOP("Error", "is no valid JSON here (%1). Correct the file at this place.");
    case ErrorCode::CutShort:
        return QT_TRANSLATE_NOOP("Error", "the file ends too early. It was probably cut short: copy it again.");
    case ErrorCode::NestedTooDeep:
        return QT_TRANSLATE_NOOP("Error", "brackets are nested too deep. Correct the file at this place.");
    case ErrorCode::DuplicateKey:
        return QT_TRANSLATE_NOOP("Error", "the key “%1” stands twice in one object. Remove one of them.");
    case ErrorCode::ImageFailed:
        return QT_TRANSLATE_NOOP("Error", "the picture could not be made (%1). Try a smaller size.");
    case ErrorCode::OwnFileLeftOut:
        return QT_TRANSLATE_NOOP(
            "Error", "nothing of this file is shown, because of its mistakes (%1). Mend them all.");
    case ErrorCode::FontMissing:
        return QT_TRANSLATE_NOOP("Error",
            "the font “%1” is not installed, and figures can't be set without it. Install the package fonts-noto-cjk.");
    case ErrorCode::GlyphMissing:
        return QT_TRANSLATE_NOOP("Error",
            "no font here has a sign for %1, which stand in the figure “%2”. Install one, or write its texts without "
            "them.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP(
            "Error", "there is already such a file, and it is left as it is. Choose another name.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "stopped; nothing was changed.");
    case ErrorCode::NotAnArchive:
        return QT_TRANSLATE_NOOP("Error", "is no archive of Broadsheet. Choose another file.");
    case ErrorCode::ArchiveTooNew:
        return QT_TRANSLATE_NOOP("Error",
            "was written by a newer Broadsheet (version %1 of the archive; this one reads up to %2). Install the newer "
            "one.");
    case ErrorCode::ArchiveDamaged:
        return QT_TRANSLATE_NOOP("Error",
            "the archive is damaged (%1). It is left as it is. Move it elsewhere, or restore a backup with “archive "
            "restore”.");
    case ErrorCode::ArchiveSetAside:
        return QT_TRANSLATE_NOOP("Error",
            "the archive was damaged (%1). It is kept as “%2”, and a new one was begun. “archive restore” brings back "
            "a backup.");
    case ErrorCode::ArchivedDrawUnreadable:
        return QT_TRANSLATE_NOOP(
            "Error", "the draw “%1” in the archive can't be read and is left out. Import it again.");
    case ErrorCode::ArchiveBusy:
        return QT_TRANSLATE_NOOP(
            "Error", "another program is writing to the archive. Wait until it has done, and try again.");
    case ErrorCode::ArchiveChanged:
        return QT_TRANSLATE_NOOP(
            "Error", "the draw “%1” has come into the archive meanwhile; nothing was changed. Import again.");
    case ErrorCode::NoHistory:
        return QT_TRANSLATE_NOOP("Error",
            "no history service is known for the game “%1”. Import its draws from a file, or add an address to the "
            "game's file.");
    case ErrorCode::AddressRefused:
        return QT_TRANSLATE_NOOP(
            "Error", "this address is not asked: it must begin with https://. Correct the game's file.");
    case ErrorCode::Unreachable:
        return QT_TRANSLATE_NOOP("Error", "there is no connection (%1). Check the network, and try again.");
    case ErrorCode::NoAnswer:
        return QT_TRANSLATE_NOOP("Error", "there was no answer in time. Try again later.");
    case ErrorCode::ServiceFailed:
        return QT_TRANSLATE_NOOP("Error", "the service could not answer (HTTP status %1). Try again later.");
    case ErrorCode::AnswerTooLarge:
        return QT_TRANSLATE_NOOP(
            "Error", "the answer is too large for one of this service. Check the address in the game's file.");
    case ErrorCode::ServiceRefused:
        return QT_TRANSLATE_NOOP("Error", "the service gave no draws; it says “%1”. Try again later.");
    case ErrorCode::NoSuchImport:
        return QT_TRANSLATE_NOOP("Error", "there is no import “%1” in the archive. It may have been undone already.");
    case ErrorCode::MissingField:
        return QT_TRANSLATE_NOOP("Error", "the field “%1” is missing. Add it.");
    case ErrorCode::UnknownField:
        return QT_TRANSLATE_NOOP("Error", "there is no field “%1” here. Known are: %2.");
    case ErrorCode::WrongType:
        return QT_TRANSLATE_NOOP("Error", "this is of type %1 and should be %2.");
    case ErrorCode::BadValue:
        return QT_TRANSLATE_NOOP("Error", "“%1” can't stand here; wanted is: %2.");
    case ErrorCode::UnknownUnit:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no unit that the program knows. Check its spelling, or declare it.");
    case ErrorCode::UnitMismatch:
        return QT_TRANSLATE_NOOP("Error", "the unit “%1” can't be turned into “%2”: they measure different things.");
    case ErrorCode::UnitsUnavailable:
        return QT_TRANSLATE_NOOP(
            "Error", "the table of units can't be read (%1). Install the package libudunits2-data.");
    case ErrorCode::BadDate:
        return QT_TRANSLATE_NOOP("Error", "“%1” is no date. Write it as 2024-03-11.");
    case ErrorCode::DuplicateId:
        return QT_TRANSLATE_NOOP("Error", "the id “%1” is used twice. Give one of them another.");
    case ErrorCode::UnknownReference:
        return QT_TRANSLATE_NOOP("Error", "there is no %2 with the id “%1”. Check its spelling.");
    case ErrorCode::FaultyReference:
        return QT_TRANSLATE_NOOP(
            "Error", "this is left out, because the %2 “%1” that it needs could not be read. Mend that first.");
    case ErrorCode::RangeReversed:
        return QT_TRANSLATE_NOOP("Error", "the low end is above the high end (%1). Exchange them.");
    case ErrorCode::CircularDerivation:
        return QT_TRANSLATE_NOOP("Error", "these values are derived from each other in a circle: %1.");
    case ErrorCode::DivisionByZero:
        return QT_TRANSLATE_NOOP("Error", "the divisor “%1” is zero or may be. Derive from another value.");
    case ErrorCode::NumberOutOfPool:
        return QT_TRANSLATE_NOOP("Error", "the number %1 is not in the pool %2. Check it against the bulletin.");
    case ErrorCode::WrongNumberCount:
        return QT_TRANSLATE_NOOP("Error", "there are %1 numbers, and the game draws %2. Check the bulletin.");
    case ErrorCode::NoSuchFigure:
        return QT_TRANSLATE_NOOP("Error", "there is no figure “%1”. “figure list” names those there are.");
    case ErrorCode::NoSuchFact:
        return QT_TRANSLATE_NOOP("Error", "there is no fact “%1”. “fact list” names those there are.");
    case ErrorCode::NoSuchGame:
        return QT_TRANSLATE_NOOP("Error", "there is no game “%1”. Known are: %2.");
    case ErrorCode::NoSuchDraw:
        return QT_TRANSLATE_NOOP("Error", "there is no draw “%1”. “draw list” names those there are.");
    }
    return "";
}

} // namespace

QString describePlace(const Place& place, const Words& words)
{
    QStringList parts;
    if (!place.file.empty()) {
        parts << toQString(place.file);
    }
    if (place.line > 0) {
        const QString line = place.column > 0
            ? words.text("Error", QT_TRANSLATE_NOOP("Error", "line %1, column %2")).arg(place.line).arg(place.column)
            : words.text("Error", QT_TRANSLATE_NOOP("Error", "line %1")).arg(place.line);
        parts << line;
    }
    if (!place.path.empty()) {
        parts << toQString(place.path);
    }
    return parts.join(words.text("Error", QT_TRANSLATE_NOOP("Error", ", ")));
}

QString describe(const Error& error, const Words& words)
{
    QString sentence = words.text("Error", sentenceFor(error.code));
    const QString detail = toQString(error.detail);
    const QString expected = error.expected.empty() ? QString() : words.text("Reference", error.expected.c_str());
    if (sentence.contains(QLatin1String("%2"))) {
        sentence = sentence.arg(detail, expected);
    } else if (sentence.contains(QLatin1String("%1"))) {
        sentence = sentence.arg(detail);
    }
    const QString place = describePlace(error.place, words);
    if (place.isEmpty()) {
        return sentence.left(1).toUpper() + sentence.mid(1);
    }
    return words.text("Error", QT_TRANSLATE_NOOP("Error", "%1: %2")).arg(place, sentence);
}

} // namespace broadsheet::app
