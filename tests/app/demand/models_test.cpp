// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/facts_filter.h"
#include "app/demand/facts_model.h"
#include "app/figure/marks_model.h"
#include "tests/support/bundled.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using Reporting = QAbstractItemModelTester::FailureReportingMode;

TEST(FactsModel, IsSoundAndHoldsEachFactOnce)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    const Appearance appearance = test::lightIn(Language::English);
    FactsModel model(catalogue, appearance);
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    ASSERT_EQ(static_cast<std::size_t>(model.rowCount()), catalogue.observations.size() + catalogue.statements.size());
    QSet<QString> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.insert(model.index(row, 0).data(FactsModel::IdRole).toString());
        EXPECT_FALSE(model.index(row, FactsModel::Fact).data().toString().isEmpty());
        EXPECT_FALSE(model.index(row, FactsModel::SourceOf).data().toString().isEmpty());
        const bool isStatement = model.index(row, 0).data(FactsModel::KindRole).toInt() == FactsModel::kStatement;
        EXPECT_EQ(model.index(row, FactsModel::Value).data().toString().isEmpty(), isStatement);
    }
    EXPECT_EQ(ids.size(), model.rowCount());
}

TEST(FactsModel, SpeaksTheLanguageOfTheWindowAndTellsOfItsChange)
{
    Appearance appearance = test::lightIn(Language::English);
    FactsModel model(test::bundledData().catalogue, appearance);
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headings(&model, &QAbstractItemModel::headerDataChanged);
    QStringList english;
    for (int column = 0; column < FactsModel::ColumnCount; ++column) {
        english << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    const QString fact = model.index(0, FactsModel::Fact).data().toString();

    appearance.setLanguage(Language::Chinese);
    model.refresh();

    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(headings.size(), 1);
    for (int column = 0; column < FactsModel::ColumnCount; ++column) {
        EXPECT_FALSE(english[column].isEmpty());
        EXPECT_NE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), english[column]);
    }
    EXPECT_EQ(fact.toStdString(), test::bundledData().catalogue.observations.front().label.en);
    EXPECT_EQ(model.index(0, FactsModel::Fact).data().toString().toStdString(),
        test::bundledData().catalogue.observations.front().label.zh);
}

TEST(FactsModel, OfAnEmptyCatalogueIsSoundAndEmpty)
{
    const demand::Catalogue empty;
    const Appearance appearance = test::lightIn(Language::English);
    FactsModel model(empty, appearance);
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    model.refresh();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(FactsFilter, StaysSoundWhileItsFiltersChange)
{
    const Appearance appearance = test::lightIn(Language::English);
    FactsModel model(test::bundledData().catalogue, appearance);
    FactsFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, Reporting::Fatal);
    const int all = filter.rowCount();
    filter.sort(FactsModel::Value, Qt::DescendingOrder);
    filter.setSearch(QStringLiteral("water"));
    const int found = filter.rowCount();
    EXPECT_GT(found, 0);
    EXPECT_LT(found, all);
    filter.setKind(static_cast<int>(Kind::Derived));
    EXPECT_LT(filter.rowCount(), found);
    filter.setSubject(QStringLiteral("microsoft"));
    filter.sort(FactsModel::Fact);
    filter.setSearch(QStringLiteral("no such words"));
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setSearch({});
    filter.setKind({});
    filter.setSubject({});
    EXPECT_EQ(filter.rowCount(), all);
}

TEST(MarksModel, IsSoundForEveryFigureAndHoldsItsMarksInOrder)
{
    const archive::DataSet& data = test::bundledData();
    const Formatter formatter(Language::Chinese, data.catalogue.unitNames);
    MarksModel model;
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    for (const figure::ResolvedFigure& figure : data.catalogue.figures) {
        SCOPED_TRACE(figure.id);
        model.setFigure(figure, formatter);
        int row = 0;
        for (const figure::Series& series : figure.series) {
            for (const figure::Mark& mark : series.marks) {
                ASSERT_LT(row, model.rowCount());
                EXPECT_EQ(toUtf8(model.index(row, 0).data(MarksModel::kObservationRole).toString()), mark.observation);
                EXPECT_EQ(toUtf8(model.index(row, MarksModel::SeriesOf).data().toString()), series.label.zh);
                const auto number = [&model, row](int column) { return model.index(row, column).data(Qt::UserRole); };
                for (const auto& [column, bound] : { std::pair { MarksModel::Low, mark.value.low },
                         std::pair { MarksModel::High, mark.value.high } }) {
                    EXPECT_EQ(number(column).typeId() == QMetaType::Double, bound.has_value());
                    EXPECT_EQ(number(column).toDouble(), bound.value_or(0));
                    EXPECT_EQ(model.index(row, column).data().toString().isEmpty(), !bound.has_value());
                }
                EXPECT_EQ(number(MarksModel::Value).toDouble(), representative(mark.value));
                const QString about = mark.approximate ? QStringLiteral("≈ ") : QString();
                EXPECT_EQ(model.index(row, MarksModel::Value).data().toString(),
                    mark.value.best ? about + formatter.digits(*mark.value.best)
                                    : formatter.value(mark.value, mark.approximate));
                ++row;
            }
        }
        EXPECT_EQ(row, model.rowCount());
    }
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace broadsheet::app
