// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/mapping_dialog.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

class Mapping : public ::testing::Test {
protected:
    Appearance m_appearance = test::lightIn(Language::English);
    const std::vector<lottery::Game> m_games = gamesOfTheArticle();

    // Those that no other game draws alike.
    static std::vector<lottery::Game> gamesOfTheArticle()
    {
        std::vector<lottery::Game> games;
        for (const char* id : { "dlt", "fj31x7", "fj22x5", "pl3" }) {
            games.push_back(*test::bundledData().draws.game(id));
        }
        return games;
    }

    std::unique_ptr<MappingDialog> dialogFor(const std::string& text)
    {
        auto dialog = std::make_unique<MappingDialog>(QStringLiteral("/x/draws.csv"),
            bulletin::lookAtCsv(text, "draws.csv", m_games).value(), m_games, m_appearance.formatter());
        test::open(*dialog);
        return dialog;
    }

    // As a person does: with the keyboard.
    static void choose(MappingDialog& dialog, const char* name, int index)
    {
        auto* box = test::child<QComboBox>(dialog, name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        EXPECT_EQ(box->currentIndex(), index) << name;
    }

    static QPushButton& ok(const MappingDialog& dialog)
    {
        return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }

    static QString message(const MappingDialog& dialog)
    {
        return test::child<QLabel>(dialog, "mappingMessage")->text();
    }
};

constexpr int kIssue = 2;
constexpr int kDate = 3;
constexpr int kAllNumbers = 4;

TEST_F(Mapping, CanBeAcceptedOnceTheRowsCanBeRead)
{
    const auto dialog = dialogFor("when,what,result is\n2024-03-11,24061,2 5 0\n");
    EXPECT_FALSE(ok(*dialog).isEnabled());
    choose(*dialog, "mappingColumn0", kDate);
    choose(*dialog, "mappingColumn1", kIssue);
    EXPECT_FALSE(ok(*dialog).isEnabled());
    EXPECT_TRUE(message(*dialog).contains(QStringLiteral("numbers")));
    choose(*dialog, "mappingColumn2", kAllNumbers);
    EXPECT_TRUE(ok(*dialog).isEnabled()) << message(*dialog).toStdString();
    EXPECT_TRUE(message(*dialog).contains(QStringLiteral("Pick 3")));
    test::click(ok(*dialog));
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->mapping().game, "pl3");
    EXPECT_EQ(dialog->mapping().columns.at(1).use, bulletin::ColumnUse::Issue);
}

TEST_F(Mapping, SaysWhereTheChosenGameDoesNotFit)
{
    const auto dialog = dialogFor("issue,date,numbers\n24061,2024-03-11,2 5 0\n");
    EXPECT_TRUE(ok(*dialog).isEnabled());
    choose(*dialog, "mappingGame", 1);
    EXPECT_FALSE(ok(*dialog).isEnabled());
    EXPECT_TRUE(message(*dialog).contains(QStringLiteral("Pick 3"))) << message(*dialog).toStdString();
}

TEST_F(Mapping, StartsWithWhatIsRecognised)
{
    const auto dialog = dialogFor("issue,when,numbers\n24061,2024-03-11,2 5 0\n");
    EXPECT_EQ(test::child<QComboBox>(*dialog, "mappingColumn0")->currentIndex(), kIssue);
    EXPECT_EQ(test::child<QComboBox>(*dialog, "mappingColumn1")->currentIndex(), 0);
    EXPECT_EQ(test::child<QComboBox>(*dialog, "mappingColumn2")->currentIndex(), kAllNumbers);
}

} // namespace
} // namespace broadsheet::app
