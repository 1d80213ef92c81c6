// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/fact_panel.h"
#include "app/demand/formula.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include <gtest/gtest.h>

#include <optional>

namespace broadsheet::app {
namespace {

class FactPanelOfBundledData : public testing::Test {
protected:
    void SetUp() override
    {
        m_panel.resize(420, 900);
        test::open(m_panel);
        m_text = test::child<QTextBrowser>(m_panel, "factText");
        ASSERT_NE(m_text, nullptr);
    }

    static const demand::Observation& fact(const char* id)
    {
        return *test::bundledData().catalogue.observation(id);
    }

    // The middle of the first letters of the link to that fact, in the text's viewport.
    [[nodiscard]] std::optional<QPoint> linkTo(const QString& id) const
    {
        for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().anchorHref().endsWith(u':' + id)) {
                    QTextCursor cursor(m_text->document());
                    cursor.setPosition(part.fragment().position() + 2);
                    return m_text->cursorRect(cursor).center();
                }
            }
        }
        return {};
    }

    Appearance m_appearance = test::lightIn(Language::English);
    FactPanel m_panel { test::bundledData().catalogue, m_appearance };
    QTextBrowser* m_text = nullptr;
};

TEST_F(FactPanelOfBundledData, ShowsFormulaAndInputsOfADerivedFactInBothLanguages)
{
    m_panel.showFact(QStringLiteral("energy-per-request"));
    for (const Language language : kLanguages) {
        m_appearance.setLanguage(language);
        const demand::Observation& shown = fact("energy-per-request");
        EXPECT_EQ(toUtf8(test::child<QLabel>(m_panel, "factHeading")->text()), textIn(language, shown.label));
        const QString text = m_text->toPlainText();
        EXPECT_TRUE(text.contains(formulaOf(shown, test::bundledData().catalogue, m_appearance.formatter())));
        for (const std::string& input : shown.derivation->inputs) {
            EXPECT_TRUE(text.contains(toQString(textIn(language, fact(input.c_str()).label))));
            EXPECT_TRUE(linkTo(toQString(input)));
        }
    }
}

TEST_F(FactPanelOfBundledData, ShowsWhatWasPrintedWithItsSourceAndSection)
{
    m_panel.showFact(QStringLiteral("microsoft-water-2022"));
    const demand::Observation& shown = fact("microsoft-water-2022");
    const QString text = m_text->toPlainText();
    for (const std::string& part :
        { shown.printed, shown.section.en, test::bundledData().catalogue.source(shown.source)->title.en }) {
        EXPECT_TRUE(text.contains(toQString(part))) << part;
    }
}

TEST_F(FactPanelOfBundledData, JumpsToTheInputWhoseLinkIsClicked)
{
    m_panel.showFact(QStringLiteral("energy-per-request"));
    const std::optional<QPoint> link = linkTo(QStringLiteral("chatgpt-requests"));
    ASSERT_TRUE(link);
    QTest::mouseClick(m_text->viewport(), Qt::LeftButton, {}, *link);
    EXPECT_EQ(m_panel.fact(), QStringLiteral("chatgpt-requests"));
    EXPECT_EQ(toUtf8(test::child<QLabel>(m_panel, "factHeading")->text()), fact("chatgpt-requests").label.en);
}

TEST_F(FactPanelOfBundledData, JumpsToAnInputByKeysAlone)
{
    m_panel.showFact(QStringLiteral("energy-per-request"));
    m_text->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_text, Qt::Key_Tab);
    QTest::keyClick(m_text, Qt::Key_Return);
    EXPECT_NE(m_panel.fact(), QStringLiteral("energy-per-request"));
    EXPECT_NE(test::bundledData().catalogue.observation(toUtf8(m_panel.fact())), nullptr);
}

TEST_F(FactPanelOfBundledData, ShowsTextsOfTheDataAsPlainText)
{
    demand::Catalogue catalogue = test::bundledData().catalogue;
    catalogue.statements.front().text.en = "1 < 2 <b>& more</b>";
    FactPanel panel(catalogue, m_appearance);
    panel.showFact(toQString(catalogue.statements.front().id));
    const auto* heading = test::child<QLabel>(panel, "factHeading");
    EXPECT_EQ(heading->text(), QStringLiteral("1 < 2 <b>& more</b>"));
    EXPECT_EQ(heading->textFormat(), Qt::PlainText);
}

TEST_F(FactPanelOfBundledData, ClosesByItsButtonAndByEscape)
{
    QSignalSpy closed(&m_panel, &FactPanel::closed);
    test::click(*test::child<QToolButton>(m_panel, "closeFact"));
    EXPECT_EQ(closed.size(), 1);
    m_text->setFocus();
    QTest::keyClick(m_text, Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 2);
    m_panel.setClosable(false);
    QTest::keyClick(m_text, Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 2);
}

TEST_F(FactPanelOfBundledData, SaysWhatToDoWhereNoFactIsChosen)
{
    for (const Language language : kLanguages) {
        m_appearance.setLanguage(language);
        m_panel.showFact(QStringLiteral("no-such-fact"));
        EXPECT_FALSE(test::child<QLabel>(m_panel, "factHeading")->text().isEmpty());
        EXPECT_FALSE(m_text->toPlainText().isEmpty());
    }
}

} // namespace
} // namespace broadsheet::app
