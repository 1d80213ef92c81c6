// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/fact_lines.h"

#include "app/base/qt_text.h"
#include "app/demand/formula.h"

namespace broadsheet::app {
namespace {

using Part = FactLine::Part;

QString labelOf(Part part, const Words& words)
{
    switch (part) {
    case Part::Value:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Value"));
    case Part::Formula:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Formula"));
    case Part::Input:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Input"));
    case Part::Printed:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "As printed"));
    case Part::Kind:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Kind"));
    case Part::Period:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Period"));
    case Part::Region:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Region"));
    case Part::Subject:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Subject"));
    case Part::Scope:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "What is counted"));
    case Part::Speaker:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Who says so"));
    case Part::Source:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Source"));
    case Part::Section:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Where in it"));
    case Part::Vintage:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Edition"));
    case Part::Verified:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Verified"));
    case Part::Note:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Note"));
    case Part::Id:
        return words.text("Fact", QT_TRANSLATE_NOOP("Fact", "Id"));
    }
    return {};
}

// Collects lines; one without a text is left out.
class Lines final {
public:
    Lines(const demand::Catalogue& catalogue, const Formatter& formatter)
        : m_catalogue(catalogue)
        , m_formatter(formatter)
    {
    }

    void add(Part part, const QString& text, const QString& target = {})
    {
        if (!text.isEmpty()) {
            m_lines.push_back(
                { .part = part, .label = labelOf(part, m_formatter.words()), .text = text, .target = target });
        }
    }

    void add(Part part, const Bilingual& text)
    {
        add(part, m_formatter.text(text));
    }

    void addTerm(Part part, const demand::Term* term)
    {
        if (term != nullptr) {
            add(part, term->label);
        }
    }

    // "estimated: worked out by …": a word and what it means.
    void addExplained(Part part, const QString& word, const QString& meaning)
    {
        add(part, m_formatter.words().text("Fact", QT_TRANSLATE_NOOP("Fact", "%1: %2")).arg(word, meaning));
    }

    void addInputs(const demand::Derivation& derivation)
    {
        for (const std::string& id : derivation.inputs) {
            const demand::Observation* input = m_catalogue.observation(id);
            if (input != nullptr) {
                add(Part::Input,
                    m_formatter.words()
                        .text("Fact", QT_TRANSLATE_NOOP("Fact", "%1: %2"))
                        .arg(m_formatter.text(input->label),
                            m_formatter.quantity(input->value, input->unit.symbol(), input->approximate)),
                    toQString(id));
            }
        }
    }

    void addSource(const std::string& id, const Bilingual& section)
    {
        if (const demand::Source* source = m_catalogue.source(id)) {
            const QString publisher = m_formatter.text(source->publisher);
            const QString title = m_formatter.text(source->title);
            add(Part::Source,
                m_formatter.words()
                    .text("Fact", QT_TRANSLATE_NOOP("Fact", "%1, %2, %3"))
                    .arg(publisher, title, dateOf(*source)),
                toQString(source->link));
            add(Part::Section, section);
            add(Part::Note, source->note);
        }
    }

    [[nodiscard]] std::vector<FactLine> take()
    {
        return std::move(m_lines);
    }

private:
    [[nodiscard]] QString dateOf(const demand::Source& source) const
    {
        const auto period = parsePeriod(source.date);
        return period ? m_formatter.period(*period) : toQString(source.date);
    }

    const demand::Catalogue& m_catalogue;
    const Formatter& m_formatter;
    std::vector<FactLine> m_lines;
};

} // namespace

std::vector<FactLine> factLines(
    const demand::Observation& fact, const demand::Catalogue& catalogue, const Formatter& formatter)
{
    Lines lines(catalogue, formatter);
    lines.add(Part::Value, formatter.quantity(fact.value, fact.unit.symbol(), fact.approximate));
    lines.add(Part::Formula, formulaOf(fact, catalogue, formatter));
    if (fact.derivation) {
        lines.addInputs(*fact.derivation);
    }
    lines.add(Part::Printed, toQString(fact.printed));
    lines.addExplained(Part::Kind, formatter.kind(fact.kind), formatter.kindMeaning(fact.kind));
    lines.add(Part::Period, formatter.period(fact.period));
    lines.addTerm(Part::Region, catalogue.region(fact.region));
    lines.addTerm(Part::Subject, catalogue.subject(fact.subject));
    lines.add(Part::Scope, fact.scope);
    lines.add(Part::Note, fact.note);
    lines.addSource(fact.source, fact.section);
    lines.add(Part::Vintage, fact.vintage);
    lines.addExplained(
        Part::Verified, formatter.verification(fact.verification), formatter.verificationMeaning(fact.verification));
    lines.add(Part::Id, toQString(fact.id));
    return lines.take();
}

std::vector<FactLine> factLines(
    const demand::Statement& fact, const demand::Catalogue& catalogue, const Formatter& formatter)
{
    Lines lines(catalogue, formatter);
    lines.add(Part::Speaker, fact.speaker);
    lines.add(Part::Period, formatter.period(fact.period));
    lines.addTerm(Part::Subject, catalogue.subject(fact.subject));
    lines.addSource(fact.source, fact.section);
    lines.add(Part::Id, toQString(fact.id));
    return lines.take();
}

} // namespace broadsheet::app
