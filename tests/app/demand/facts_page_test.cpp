// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/fact_panel.h"
#include "app/demand/facts_model.h"
#include "app/demand/facts_page.h"
#include "app/table/table_view.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QClipboard>
#include <QCollator>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace broadsheet::app {
namespace {

// A fact as the naive filter sees it.
struct Seen {
    std::string id;
    std::string kind; // a word of kinds, or "statement"
    std::string subject;
    QString text; // all that the table says of it, and the id
};

std::vector<Seen> everythingSeen(const Formatter& formatter)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    std::vector<Seen> all;
    const auto common = [&](const std::string& source, const std::string& subject, const Bilingual& section) {
        return QStringList { formatter.text(catalogue.source(source)->title),
            formatter.text(catalogue.subject(subject)->label), formatter.text(section) };
    };
    for (const demand::Observation& fact : catalogue.observations) {
        QStringList parts = common(fact.source, fact.subject, fact.section);
        parts << toQString(fact.id) << formatter.text(fact.label)
              << formatter.quantity(fact.value, fact.unit.symbol(), fact.approximate) << formatter.period(fact.period)
              << formatter.kind(fact.kind) << formatter.verification(fact.verification);
        all.push_back({ fact.id, std::string(wordFor(fact.kind)), fact.subject, parts.join(u'\n').toLower() });
    }
    for (const demand::Statement& fact : catalogue.statements) {
        QStringList parts = common(fact.source, fact.subject, fact.section);
        parts << toQString(fact.id) << formatter.text(fact.speaker) << formatter.text(fact.text)
              << formatter.period(fact.period)
              << (formatter.language() == Language::English ? QStringLiteral("statement") : QStringLiteral("陈述"));
        all.push_back({ fact.id, "statement", fact.subject, parts.join(u'\n').toLower() });
    }
    return all;
}

class FactsPageOfBundledData : public testing::Test {
protected:
    void SetUp() override
    {
        m_page.resize(1200, 700);
        test::open(m_page);
        m_search = test::child<QLineEdit>(m_page, "factSearch");
        m_kind = test::child<QComboBox>(m_page, "kindChoice");
        m_subject = test::child<QComboBox>(m_page, "subjectChoice");
        m_table = test::child<TableView>(m_page, "factTable");
        m_panel = test::child<FactPanel>(m_page, "factPanel");
        m_search->setFocus();
    }

    [[nodiscard]] std::vector<std::string> shownIds() const
    {
        std::vector<std::string> ids;
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            ids.push_back(toUtf8(m_table->model()->index(row, 0).data(FactsModel::IdRole).toString()));
        }
        return ids;
    }

    // What should be shown for words, kind ("" for all) and subject ("" for all), in the order of the data.
    [[nodiscard]] std::vector<std::string> wanted(
        const QString& words, const std::string& kind = {}, const std::string& subject = {}) const
    {
        std::vector<std::string> ids;
        for (const Seen& fact : everythingSeen(m_appearance.formatter())) {
            const QStringList each = words.toLower().split(u' ', Qt::SkipEmptyParts);
            const bool matches
                = std::ranges::all_of(each, [&](const QString& word) { return fact.text.contains(word); });
            if (matches && (kind.empty() || fact.kind == kind) && (subject.empty() || fact.subject == subject)) {
                ids.push_back(fact.id);
            }
        }
        return ids;
    }

    [[nodiscard]] QString count() const
    {
        return test::child<QLabel>(m_page, "matchCount")->text();
    }

    void clickHeading(int column) const
    {
        QHeaderView& header = *m_table->horizontalHeader();
        const QPoint place(
            header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
    }

    void clickRow(int row) const
    {
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_table->model()->index(row, 0)).center());
    }

    Appearance m_appearance = test::lightIn(Language::English);
    FactsPage m_page { test::bundledData().catalogue, m_appearance };
    QLineEdit* m_search = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_subject = nullptr;
    TableView* m_table = nullptr;
    FactPanel* m_panel = nullptr;
};

TEST_F(FactsPageOfBundledData, ShowsEveryFactAtFirst)
{
    EXPECT_EQ(shownIds(), wanted({}));
    const int all = static_cast<int>(wanted({}).size());
    EXPECT_TRUE(count().contains(QStringLiteral("%1 of %1").arg(all))) << count().toStdString();
}

TEST_F(FactsPageOfBundledData, FiltersWithEveryKeyThatIsTyped)
{
    for (const QString& words : { QStringLiteral("chatgpt"), QStringLiteral("WATER 2022"), QStringLiteral(" grid  kg"),
             QStringLiteral("statement davos"), QStringLiteral("qqq") }) {
        m_search->clear();
        QString typed;
        for (const QChar key : words) {
            QTest::keyClick(m_search, key.toLatin1());
            typed += key;
            EXPECT_EQ(shownIds(), wanted(typed)) << typed.toStdString();
            EXPECT_TRUE(count().startsWith(QString::number(wanted(typed).size()) + u' ')) << count().toStdString();
        }
        while (!m_search->text().isEmpty()) {
            QTest::keyClick(m_search, Qt::Key_Backspace);
        }
        EXPECT_EQ(shownIds(), wanted({}));
    }
}

TEST_F(FactsPageOfBundledData, FiltersByKindAndSubjectChosenWithTheArrowKeys)
{
    const std::vector<std::string> kinds { "", "measured", "estimated", "projected", "derived", "statement" };
    ASSERT_EQ(static_cast<std::size_t>(m_kind->count()), kinds.size());
    const auto& subjects = test::bundledData().catalogue.subjects;
    ASSERT_EQ(static_cast<std::size_t>(m_subject->count()), subjects.size() + 1);
    for (const std::string& kind : kinds) {
        EXPECT_EQ(shownIds(), wanted({}, kind)) << kind;
        m_subject->setCurrentIndex(0);
        for (const demand::Term& subject : subjects) {
            QTest::keyClick(m_subject, Qt::Key_Down);
            EXPECT_EQ(shownIds(), wanted({}, kind, subject.id)) << kind << ' ' << subject.id;
        }
        m_subject->setCurrentIndex(0);
        QTest::keyClick(m_kind, Qt::Key_Down);
    }
}

TEST_F(FactsPageOfBundledData, JoinsAllFiltersAndClearsThemByAClick)
{
    auto* clear = test::child<QPushButton>(m_page, "clearFilters");
    EXPECT_FALSE(clear->isEnabled());
    QTest::keyClicks(m_search, QStringLiteral("water"));
    m_kind->setCurrentIndex(4);
    m_subject->setCurrentIndex(m_subject->findData(QStringLiteral("microsoft")));
    EXPECT_EQ(shownIds(), wanted(QStringLiteral("water"), "derived", "microsoft"));
    EXPECT_FALSE(shownIds().empty());
    ASSERT_TRUE(clear->isEnabled());
    test::click(*clear);
    EXPECT_EQ(shownIds(), wanted({}));
    EXPECT_EQ(m_search->text(), QString());
    EXPECT_FALSE(clear->isEnabled());
}

TEST_F(FactsPageOfBundledData, NothingOfTheFilterBarOverlapsOnANarrowPage)
{
    for (const Language language : kLanguages) {
        m_appearance.setLanguage(language);
        m_page.resize(930, 600);
        QCoreApplication::processEvents();
        const QList<QWidget*> parts
            = m_search->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget* one : parts) {
            for (const QWidget* other : parts) {
                EXPECT_TRUE(one == other || !one->geometry().intersects(other->geometry()))
                    << one->objectName().toStdString() << ' ' << other->objectName().toStdString();
            }
        }
    }
}

TEST_F(FactsPageOfBundledData, FiltersByHowSureTheSourceIs)
{
    auto* verified = test::child<QComboBox>(m_page, "verifiedChoice");
    std::size_t found = 0;
    for (const Verification verification : kVerifications) {
        QTest::keyClick(verified, Qt::Key_Down);
        std::vector<std::string> expected;
        for (const demand::Observation& fact : test::bundledData().catalogue.observations) {
            if (fact.verification == verification) {
                expected.push_back(fact.id);
            }
        }
        EXPECT_EQ(shownIds(), expected) << wordFor(verification);
        found += expected.size();
    }
    EXPECT_EQ(found, test::bundledData().catalogue.observations.size());
    test::click(*test::child<QPushButton>(m_page, "clearFilters"));
    EXPECT_EQ(shownIds(), wanted({}));
}

TEST_F(FactsPageOfBundledData, SaysThatNothingMatches)
{
    const QImage filled = m_table->viewport()->grab().toImage();
    QTest::keyClicks(m_search, QStringLiteral("no such fact"));
    EXPECT_EQ(m_table->model()->rowCount(), 0);
    const QImage empty = m_table->viewport()->grab().toImage();
    m_table->setEmptyText({});
    EXPECT_NE(m_table->viewport()->grab().toImage(), empty);
}

TEST_F(FactsPageOfBundledData, SortsValuesWithinTheirUnit)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    for (const bool ascending : { true, false }) {
        clickHeading(FactsModel::Value);
        if (m_table->horizontalHeader()->sortIndicatorOrder()
            != (ascending ? Qt::AscendingOrder : Qt::DescendingOrder)) {
            clickHeading(FactsModel::Value);
        }
        QStringList unitsSeen;
        std::optional<double> before;
        for (const std::string& id : shownIds()) {
            const demand::Observation* fact = catalogue.observation(id);
            const QString unit = fact == nullptr ? QString() : toQString(fact->unit.symbol());
            if (unitsSeen.isEmpty() || unitsSeen.last() != unit) {
                EXPECT_FALSE(unitsSeen.contains(unit)) << "the unit " << unit.toStdString() << " is in two places";
                unitsSeen << unit;
                before.reset();
            }
            if (fact != nullptr) {
                const double value = representative(fact->value);
                EXPECT_TRUE(!before || (ascending ? *before <= value : *before >= value)) << id;
                before = value;
            }
        }
        EXPECT_GT(unitsSeen.size(), 5);
    }
}

TEST_F(FactsPageOfBundledData, SortsByEveryColumn)
{
    for (int column = 0; column < FactsModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, 80);
    }
    for (int column = 0; column < FactsModel::ColumnCount; ++column) {
        clickHeading(column);
        EXPECT_EQ(m_table->horizontalHeader()->sortIndicatorSection(), column);
        std::vector<std::string> all = wanted({});
        std::vector<std::string> shown = shownIds();
        if (column != FactsModel::Value) {
            QStringList texts;
            for (int row = 0; row < m_table->model()->rowCount(); ++row) {
                texts << m_table->model()->index(row, column).data().toString();
            }
            const bool up = m_table->horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
            EXPECT_NE(texts.first(), texts.last());
            EXPECT_EQ(QCollator().compare(texts.first(), texts.last()) < 0, up) << column;
        }
        std::ranges::sort(all);
        std::ranges::sort(shown);
        EXPECT_EQ(shown, all);
    }
}

TEST_F(FactsPageOfBundledData, ShowsTheWholeFactOfTheRowThatIsChosenByMouseOrKeys)
{
    clickRow(3);
    EXPECT_EQ(toUtf8(m_panel->fact()), shownIds()[3]);
    QTest::keyClick(m_table, Qt::Key_Down);
    EXPECT_EQ(toUtf8(m_panel->fact()), shownIds()[4]);
    clickHeading(FactsModel::Value);
    clickRow(0);
    EXPECT_EQ(toUtf8(m_panel->fact()), shownIds()[0]);
}

TEST_F(FactsPageOfBundledData, CopiesTheChosenRowsAsTabSeparatedText)
{
    QTest::keyClicks(m_search, QStringLiteral("microsoft"));
    clickRow(1);
    m_table->setFocus();
    const auto rowText = [this](int row) {
        QStringList cells;
        for (int column = 0; column < FactsModel::ColumnCount; ++column) {
            cells << m_table->model()->index(row, column).data().toString();
        }
        return cells.join(u'\t') + u'\n';
    };
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), rowText(1));
    m_table->clearSelection();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QStringList headings;
    for (int column = 0; column < FactsModel::ColumnCount; ++column) {
        headings << m_table->model()->headerData(column, Qt::Horizontal).toString();
    }
    QString all = headings.join(u'\t') + u'\n';
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        all += rowText(row);
    }
    EXPECT_EQ(QApplication::clipboard()->text(), all);
}

TEST_F(FactsPageOfBundledData, KeepsItsFiltersWhenTheLanguageChanges)
{
    QTest::keyClicks(m_search, QStringLiteral("chatgpt"));
    m_kind->setCurrentIndex(2);
    const QString englishCount = count();
    m_appearance.setLanguage(Language::Chinese);
    EXPECT_EQ(m_search->text(), QStringLiteral("chatgpt"));
    EXPECT_EQ(m_kind->currentIndex(), 2);
    EXPECT_EQ(shownIds(), wanted(QStringLiteral("chatgpt"), "estimated"));
    EXPECT_NE(count(), englishCount);
    m_kind->setCurrentIndex(0);
    m_search->setText(QStringLiteral("微软 万"));
    EXPECT_EQ(shownIds(), wanted(QStringLiteral("微软 万")));
    EXPECT_FALSE(shownIds().empty());
    m_kind->setCurrentIndex(5);
    m_search->setText(QStringLiteral("达沃斯"));
    EXPECT_EQ(shownIds(), wanted(QStringLiteral("达沃斯"), "statement"));
}

TEST_F(FactsPageOfBundledData, ShowsAFactThatItIsAskedFor)
{
    m_page.showFact(QStringLiteral("grid-no-such"));
    m_page.showFact(QStringLiteral("water-per-question"));
    EXPECT_EQ(m_panel->fact(), QStringLiteral("water-per-question"));
    EXPECT_EQ(
        toUtf8(m_table->currentIndex().siblingAtColumn(0).data(FactsModel::IdRole).toString()), "water-per-question");
}

TEST(FactsPageWithoutData, SaysWhyItIsEmptyInBothLanguages)
{
    const demand::Catalogue empty;
    Appearance appearance = test::lightIn(Language::English);
    FactsPage page(empty, appearance);
    page.resize(1000, 600);
    test::open(page);
    auto* table = test::child<TableView>(page, "factTable");
    QImage before;
    for (const Language language : kLanguages) {
        appearance.setLanguage(language);
        const QImage told = table->viewport()->grab().toImage();
        EXPECT_NE(told, before);
        before = told;
    }
    table->setEmptyText({});
    EXPECT_NE(table->viewport()->grab().toImage(), before);
}

} // namespace
} // namespace broadsheet::app
