// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/facts_model.h"

#include "app/base/qt_text.h"

namespace broadsheet::app {

FactsModel::FactsModel(const demand::Catalogue& catalogue, const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_appearance(appearance)
{
}

int FactsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue.observations.size() + m_catalogue.statements.size());
}

int FactsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FactsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const std::size_t observations = m_catalogue.observations.size();
    if (row < observations) {
        const demand::Observation& fact = m_catalogue.observations[row];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return display(fact, index.column());
        case SortRole:
            return index.column() == Value ? QVariant(representative(fact.value)) : display(fact, index.column());
        case IdRole:
            return toQString(fact.id);
        case KindRole:
            return static_cast<int>(fact.kind);
        case SubjectRole:
            return toQString(fact.subject);
        case VerificationRole:
            return static_cast<int>(fact.verification);
        case UnitRole:
            return toQString(fact.unit.symbol());
        default:
            return {};
        }
    }
    const demand::Statement& fact = m_catalogue.statements[row - observations];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        return display(fact, index.column());
    case IdRole:
        return toQString(fact.id);
    case KindRole:
    case VerificationRole:
        return kStatement;
    case SubjectRole:
        return toQString(fact.subject);
    case UnitRole:
        return QString();
    default:
        return {};
    }
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Fact:
        return tr("Fact");
    case Value:
        return tr("Value");
    case Period:
        return tr("Period");
    case KindOf:
        return tr("Kind");
    case Subject:
        return tr("Subject");
    case SourceOf:
        return tr("Source");
    case Section:
        return tr("Where in it");
    case VerifiedOf:
        return tr("Verified");
    default:
        return {};
    }
}

void FactsModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

QString FactsModel::display(const demand::Observation& fact, int column) const
{
    const Formatter& formatter = m_appearance.formatter();
    switch (column) {
    case Fact:
        return formatter.text(fact.label);
    case Value:
        return formatter.quantity(fact.value, fact.unit.symbol(), fact.approximate);
    case Period:
        return formatter.period(fact.period);
    case KindOf:
        return formatter.kind(fact.kind);
    case Subject:
        return subjectLabel(fact.subject);
    case SourceOf:
        return sourceTitle(fact.source);
    case Section:
        return formatter.text(fact.section);
    case VerifiedOf:
        return formatter.verification(fact.verification);
    default:
        return {};
    }
}

QString FactsModel::display(const demand::Statement& fact, int column) const
{
    const Formatter& formatter = m_appearance.formatter();
    switch (column) {
    case Fact: {
        const QString speaker = formatter.text(fact.speaker);
        return speaker.isEmpty() ? formatter.text(fact.text) : tr("%1: %2").arg(speaker, formatter.text(fact.text));
    }
    case Period:
        return formatter.period(fact.period);
    case KindOf:
        return tr("statement");
    case Subject:
        return subjectLabel(fact.subject);
    case SourceOf:
        return sourceTitle(fact.source);
    case Section:
        return formatter.text(fact.section);
    default:
        return {};
    }
}

QString FactsModel::sourceTitle(const std::string& id) const
{
    const demand::Source* source = m_catalogue.source(id);
    return source == nullptr ? toQString(id) : m_appearance.formatter().text(source->title);
}

QString FactsModel::subjectLabel(const std::string& id) const
{
    const demand::Term* term = m_catalogue.subject(id);
    return term == nullptr ? toQString(id) : m_appearance.formatter().text(term->label);
}

} // namespace broadsheet::app
