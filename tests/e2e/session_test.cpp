// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's first session and their second, in a real window.
#include <gtest/gtest.h>

#include "display.h"
#include "person.h"
#include "process.h"

namespace broadsheet::e2e {
namespace {

namespace fs = std::filesystem;

constexpr auto kTitle = "Broadsheet";
constexpr auto kDialog = "Export figure";
constexpr auto kFilter = "24028"; // a draw that the data has not
constexpr std::size_t kSomeColors = 50; // an empty window has a few; a chart with smooth edges has hundreds

class Session : public testing::Test {
protected:
    void SetUp() override
    {
        for (const char* tool : { "Xvfb", "xdotool" }) {
            ASSERT_TRUE(isInstalled(tool)) << tool << " is not installed; ./dev setup installs it";
        }
        m_display = std::make_unique<Display>();
        ASSERT_NE(m_display->name(), "") << "Xvfb did not start";
    }

    // Starts the program and gives its window the keyboard.
    void start(const Words& options = {})
    {
        Words words { BROADSHEET_PROGRAM };
        words.insert(words.end(), options.begin(), options.end());
        m_program = std::make_unique<Process>(words, m_person.environment(m_display->name()));
        m_window = m_display->window(kTitle);
        ASSERT_NE(m_window, "") << "no window appeared: " << m_program->err();
        ASSERT_TRUE(m_display->focus(m_window));
        ASSERT_TRUE(waitFor([this] { return m_display->screen().colors() > kSomeColors; })) << "the window is blank";
    }

    // What the program wrote to its standard error until it ended well.
    std::string quit()
    {
        EXPECT_TRUE(m_display->focus(m_window));
        m_display->press({ "ctrl+q" });
        EXPECT_EQ(m_program->exitStatus(), 0) << m_program->err();
        std::string messages = m_program->err();
        m_program.reset();
        return messages;
    }

    // Replaces what stands in the field that has the keyboard.
    void overwrite(const std::string& text) const
    {
        m_display->press({ "ctrl+a" });
        m_display->type(text);
    }

    // Opens the export dialog and gives it the keyboard.
    void openDialog() const
    {
        m_display->press({ "ctrl+e" });
        const std::string dialog = m_display->window(kDialog);
        ASSERT_NE(dialog, "") << "no dialog opened";
        ASSERT_TRUE(m_display->focus(dialog));
    }

    Person m_person;
    std::unique_ptr<Display> m_display;
    std::unique_ptr<Process> m_program;
    std::string m_window;
};

TEST_F(Session, ExportsAFigureWithTheKeyboardAlone)
{
    const fs::path folder = m_person.home() / "figures";
    fs::create_directory(folder);
    start();
    m_display->press({ "ctrl+2" });
    openDialog();

    // From the name, which has the keyboard first, back over the button to the folder.
    overwrite("first");
    m_display->press({ "shift+Tab", "shift+Tab" });
    overwrite(folder.string());
    m_display->press({ "Return" });

    const fs::path file = folder / "first.png";
    ASSERT_TRUE(waitFor([&file] { return fs::exists(file); }));
    EXPECT_EQ(pngSize(file), "2400x1600");
    EXPECT_TRUE(waitFor([this] { return !m_display->hasWindow(kDialog); }));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
    EXPECT_EQ(quit(), "");
}

TEST_F(Session, NamesTheFileAfterTheFigureOfThePageThatTheKeysChose)
{
    start();
    m_display->press({ "ctrl+4" });
    openDialog();
    m_display->press({ "Return" });
    const fs::path file = m_person.home() / "china-emissions.png";
    ASSERT_TRUE(waitFor([&file] { return fs::exists(file); }));
    EXPECT_EQ(pngSize(file), "2400x1600");
    EXPECT_TRUE(waitFor([this] { return !m_display->hasWindow(kDialog); }));
    EXPECT_EQ(quit(), "");
}

TEST_F(Session, ShowsThePageThatIsClicked)
{
    constexpr Point kWater { .x = 80, .y = 180 };
    start();
    m_display->click(kWater);
    openDialog();
    m_display->press({ "Return" });
    const fs::path file = m_person.home() / "microsoft-water.png";
    EXPECT_TRUE(waitFor([&file] { return fs::exists(file); }));
    EXPECT_TRUE(waitFor([this] { return !m_display->hasWindow(kDialog); }));
    EXPECT_EQ(quit(), "");
}

TEST_F(Session, ComesBackAsItWasClosed)
{
    start();
    m_display->press({ "ctrl+8" });
    m_display->press({ "ctrl+f" });
    m_display->type(kFilter);
    m_display->resize(m_window, 1011, 707);
    ASSERT_TRUE(waitFor([this] { return m_display->sizeOf(m_window) == "1011x707"; }));
    EXPECT_EQ(quit(), "");

    const std::string kept = test::contentOf(m_person.settings());
    EXPECT_NE(kept.find("page=results"), std::string::npos) << kept;
    EXPECT_NE(kept.find(kFilter), std::string::npos) << kept;

    start();
    EXPECT_EQ(m_display->sizeOf(m_window), "1011x707");
    EXPECT_EQ(quit(), "");
    const std::string keptAgain = test::contentOf(m_person.settings());
    EXPECT_NE(keptAgain.find("page=results"), std::string::npos) << keptAgain;
    EXPECT_NE(keptAgain.find(kFilter), std::string::npos) << keptAgain;
}

TEST_F(Session, OpensOverFaultyDataAndNamesTheFault)
{
    const test::DataCopy copy;
    fs::remove(copy.file("demand/figures-water.json"));
    start({ "--data", copy.folder().string() });
    m_display->press({ "ctrl+2" });
    openDialog();
    m_display->press({ "Escape" });
    EXPECT_TRUE(waitFor([this] { return !m_display->hasWindow(kDialog); }));
    const std::string messages = quit();
    EXPECT_NE(messages.find(copy.file("demand/figures-water.json").string()), std::string::npos) << messages;
}

} // namespace
} // namespace broadsheet::e2e
