// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>
#include <vector>

namespace broadsheet {

// What went wrong. One sentence per code is made in app/base/error_text; core makes none.
enum class ErrorCode {
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    FileTooLarge,
    NotText, // bytes in none of the encodings that are read; expected: those
    NotJson, // the text is no JSON; detail: what the reader met
    NotCsv, // quotes that CSV can't have
    ColumnsUnknown, // a table of draws whose columns are not recognised; detail: their headings
    GameUnclear, // a table of draws that may be of several games; detail: their ids
    CutShort, // the text ends inside a JSON value
    NestedTooDeep,
    DuplicateKey, // detail: the key
    MissingField, // detail: the field's name
    UnknownField, // detail: the field's name; expected: the names there are
    WrongType, // detail: the type found; expected: the type wanted
    BadValue, // detail: the value found; expected: what would do
    UnknownUnit, // detail: the unit string
    UnitMismatch, // detail: the unit found; expected: a unit of the dimension wanted
    UnitsUnavailable, // the unit database can't be read; detail: why
    BadDate, // detail: the text found
    DuplicateId, // detail: the id
    UnknownReference, // detail: the id; expected: what it should name ("observation", "source", …)
    FaultyReference, // detail: the id; expected: as above; it is there but could not be read itself
    RangeReversed, // low above high; detail: "low > high" in figures
    CircularDerivation, // detail: the ids on the circle, joined by " → "
    DivisionByZero, // detail: the id of the divisor
    NumberOutOfPool, // detail: the number; expected: the pool, as "1–35"
    WrongNumberCount, // detail: how many; expected: how many the game draws
    NoSuchFigure, // detail: the id asked for
    NoSuchFact,
    NoSuchGame,
    NoSuchDraw,
    OwnFileLeftOut, // a file of the person's own facts is not used; detail: how many mistakes it has
    FontMissing, // detail: the family
    GlyphMissing, // detail: the characters; expected: the figure
    ImageFailed, // the picture could not be encoded; detail: why
    FileExists, // a file that is not to be replaced
    Cancelled, // by the person
    NotAnArchive, // a file that is no archive of Broadsheet
    ArchiveTooNew, // detail: its version; expected: the newest version that this program reads
    ArchiveDamaged, // detail: what its check says
    ArchiveSetAside, // it was damaged and renamed; detail: what its check said; expected: the new name
    ArchivedDrawUnreadable, // detail: the draw
    ArchiveBusy, // another program has it
    ArchiveChanged, // detail: a draw that was to be added and is there already
    NoHistory, // detail: a game of which no history service is known
    AddressRefused, // neither https nor this machine
    Unreachable, // no connection; detail: why
    NoAnswer, // in time
    ServiceFailed, // detail: the status of HTTP
    AnswerTooLarge,
    ServiceRefused, // an answer that holds no draws and says that it failed; detail: why
    NoSuchImport, // detail: its number
};

// Where it went wrong. Empty or 0 where that does not apply.
struct Place {
    std::string file;
    int line = 0; // from 1
    int column = 0; // from 1, in bytes
    std::string path; // JSON pointer (RFC 6901), such as /observations/3/unit

    bool operator==(const Place&) const = default;
};

// A failure as a value: language-neutral, to be put into words by the app.
struct Error {
    ErrorCode code = ErrorCode::BadValue;
    Place place;
    std::string detail; // what was found: a value, a name, an id
    std::string expected; // what was wanted, where that helps

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

// What was wrong but bearable: the rest was used.
using Problems = std::vector<Error>;

} // namespace broadsheet
