// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit.h"

#include "core/base/significant.h"

#include <udunits2.h>

#include <array>
#include <clocale>
#include <cmath>
#include <optional>
#include <utility>

namespace broadsheet {

namespace {

constexpr std::size_t kLongestUnit = 200;

// UDUNITS-2 reads numbers with the locale's decimal point; its own database and our data are written with a dot.
class NumbersWithDots final {
public:
    NumbersWithDots()
        : m_dots(newlocale(LC_NUMERIC_MASK, "C", static_cast<locale_t>(nullptr)))
        , m_before(uselocale(m_dots))
    {
    }

    ~NumbersWithDots()
    {
        uselocale(m_before);
        if (m_dots != nullptr) {
            freelocale(m_dots);
        }
    }

    NumbersWithDots(const NumbersWithDots&) = delete;
    NumbersWithDots& operator=(const NumbersWithDots&) = delete;
    NumbersWithDots(NumbersWithDots&&) = delete;
    NumbersWithDots& operator=(NumbersWithDots&&) = delete;

private:
    locale_t m_dots;
    locale_t m_before;
};

std::shared_ptr<ut_unit> owned(ut_unit* unit)
{
    return { unit, [](ut_unit* it) {
                if (it != nullptr) {
                    ut_free(it);
                }
            } };
}

std::shared_ptr<ut_unit> parsed(const ut_system* system, const char* text)
{
    const NumbersWithDots dots;
    return owned(ut_parse(system, text, UT_UTF8));
}

constexpr std::array kEncodings { UT_ASCII, UT_ISO_8859_1, UT_LATIN1, UT_UTF8 };

void forgetName(ut_system* system, const char* name)
{
    for (const ut_encoding encoding : kEncodings) {
        ut_unmap_name_to_unit(system, name, encoding);
    }
}

void forgetSymbol(ut_system* system, const char* symbol)
{
    for (const ut_encoding encoding : kEncodings) {
        ut_unmap_symbol_to_unit(system, symbol, encoding);
    }
}

bool defineSymbol(ut_system* system, const char* symbol, const char* definition)
{
    forgetSymbol(system, symbol);
    const auto unit = parsed(system, definition);
    return unit && ut_map_symbol_to_unit(symbol, UT_ASCII, unit.get()) == UT_SUCCESS;
}

bool defineName(ut_system* system, const char* name, const char* definition)
{
    const auto unit = parsed(system, definition);
    forgetName(system, name);
    return unit && ut_map_name_to_unit(name, UT_ASCII, unit.get()) == UT_SUCCESS;
}

// What the UDUNITS-2 database has not, or means otherwise: a is the are there, year the tropical year, kt the knot and
// gal a unit of acceleration. The US liquid gallon is 231 cubic inches (NIST Handbook 44, appendix C).
bool defineOurs(ut_system* system)
{
    forgetSymbol(system, "kt");
    forgetName(system, "gals");
    return defineSymbol(system, "Wh", "3600 J") && defineName(system, "year", "365 day")
        && defineName(system, "years", "365 day") && defineSymbol(system, "yr", "365 day")
        && defineSymbol(system, "a", "365 day") && defineName(system, "gal", "3.785411784e-3 m3");
}

ut_status visitBasic(const ut_unit*, void*)
{
    return UT_SUCCESS;
}

ut_status visitProduct(const ut_unit*, int, const ut_unit* const*, const int*, void*)
{
    return UT_SUCCESS;
}

ut_status visitGalilean(const ut_unit*, double scale, const ut_unit* underlying, double offset, void* visitor)
{
    if (offset != 0 || !std::isfinite(scale) || scale <= 0) {
        return UT_MEANINGLESS;
    }
    return ut_accept_visitor(underlying, static_cast<const ut_visitor*>(visitor), visitor);
}

ut_status visitTimestamp(const ut_unit*, const ut_unit*, double, void*)
{
    return UT_MEANINGLESS;
}

ut_status visitLogarithm(const ut_unit*, double, const ut_unit*, void*)
{
    return UT_MEANINGLESS;
}

bool isProportional(const ut_unit* unit)
{
    ut_visitor visitor { .visit_basic = visitBasic,
        .visit_product = visitProduct,
        .visit_galilean = visitGalilean,
        .visit_timestamp = visitTimestamp,
        .visit_logarithmic = visitLogarithm };
    return ut_accept_visitor(unit, &visitor, &visitor) == UT_SUCCESS;
}

// The factor from one unit to the other; nothing where they differ in dimension. UDUNITS-2 also converts reciprocals
// (s to Hz), which is no factor.
std::optional<double> factorBetween(ut_unit* from, ut_unit* to)
{
    if (ut_are_convertible(from, to) == 0) {
        return std::nullopt;
    }
    cv_converter* converter = ut_get_converter(from, to);
    if (converter == nullptr) {
        return std::nullopt;
    }
    const double one = cv_convert_double(converter, 1);
    const double two = cv_convert_double(converter, 2);
    cv_free(converter);
    if (!std::isfinite(one) || one <= 0 || std::abs(two / one - 2) > 1e-9) {
        return std::nullopt;
    }
    return toSignificant(one);
}

// A symbol that keeps its meaning on the right of a multiplication or division.
std::string asFactor(const std::string& symbol)
{
    return symbol.find_first_of(" /*.") == std::string::npos ? symbol : '(' + symbol + ')';
}

constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

} // namespace

Unit::Unit(std::shared_ptr<ut_system> system, std::shared_ptr<ut_unit> unit, std::string symbol)
    : m_system(std::move(system))
    , m_unit(std::move(unit))
    , m_symbol(std::move(symbol))
{
}

bool Unit::isConvertibleTo(const Unit& other) const
{
    return factorBetween(m_unit.get(), other.m_unit.get()).has_value();
}

Result<double> Unit::factorTo(const Unit& other) const
{
    if (const auto factor = factorBetween(m_unit.get(), other.m_unit.get())) {
        return *factor;
    }
    return std::unexpected(
        Error { .code = ErrorCode::UnitMismatch, .place = {}, .detail = m_symbol, .expected = other.m_symbol });
}

Unit Unit::times(const Unit& other) const
{
    if (other.m_symbol == "1") {
        return *this;
    }
    if (m_symbol == "1") {
        return other;
    }
    return { m_system, owned(ut_multiply(m_unit.get(), other.m_unit.get())),
        m_symbol + '.' + asFactor(other.m_symbol) };
}

Unit Unit::per(const Unit& other) const
{
    if (other.m_symbol == "1") {
        return *this;
    }
    return { m_system, owned(ut_divide(m_unit.get(), other.m_unit.get())), m_symbol + '/' + asFactor(other.m_symbol) };
}

UnitSystem::UnitSystem(std::shared_ptr<ut_system> system)
    : m_system(std::move(system))
    , m_counted(std::make_shared<std::set<std::string>>())
{
}

Result<UnitSystem> UnitSystem::create()
{
    const NumbersWithDots dots;
    ut_set_error_message_handler(ut_ignore);
    std::shared_ptr<ut_system> system { ut_read_xml(nullptr), [](ut_system* it) {
                                           if (it != nullptr) {
                                               ut_free_system(it);
                                           }
                                       } };
    if (!system || !defineOurs(system.get())) {
        return std::unexpected(Error { .code = ErrorCode::UnitsUnavailable,
            .place = {},
            .detail = "UDUNITS-2 status " + std::to_string(static_cast<int>(ut_get_status())),
            .expected = {} });
    }
    return UnitSystem { std::move(system) };
}

Result<void> UnitSystem::addCounted(const std::string& name)
{
    if (m_counted->contains(name)) {
        return {};
    }
    const bool isName = !name.empty() && name.size() <= kLongestUnit
        && name.find_first_not_of(kLetters) == std::string::npos && !parsed(m_system.get(), name.c_str());
    const auto unit = isName ? owned(ut_new_base_unit(m_system.get())) : nullptr;
    if (!unit || ut_map_symbol_to_unit(name.c_str(), UT_ASCII, unit.get()) != UT_SUCCESS) {
        return std::unexpected(Error { .code = ErrorCode::BadValue,
            .place = {},
            .detail = name,
            .expected = "letters and _ that do not name a unit yet" });
    }
    m_counted->insert(name);
    return {};
}

Result<Unit> UnitSystem::parse(std::string_view text) const
{
    const std::string symbol(text);
    const bool isReadable = !text.empty() && text.size() <= kLongestUnit && !text.contains('\0');
    auto unit = isReadable ? parsed(m_system.get(), symbol.c_str()) : nullptr;
    if (!unit || !isProportional(unit.get())) {
        return std::unexpected(Error { .code = ErrorCode::UnknownUnit, .place = {}, .detail = symbol, .expected = {} });
    }
    return Unit { m_system, std::move(unit), symbol };
}

} // namespace broadsheet
