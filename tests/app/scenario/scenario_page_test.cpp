// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page by clicks and keys.
#include "app/figure/figure_view.h"
#include "app/scenario/backwards_view.h"
#include "app/scenario/comparison_view.h"
#include "app/scenario/formulas_view.h"
#include "app/scenario/input_editor.h"
#include "app/scenario/input_track.h"
#include "app/scenario/number_field.h"
#include "app/scenario/results_view.h"
#include "app/scenario/scenario_page.h"
#include "core/scenario/scenario_file.h"
#include "tests/support/bundled.h"
#include "tests/support/data_copy.h"
#include "tests/support/window.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QStyle>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <set>

namespace broadsheet::app {
namespace {

using scenario::InputId;
using scenario::OutputId;
using scenario::Scenario;
using test::child;
using test::click;

class Shown {
public:
    explicit Shown(Language language = Language::English)
        : appearance(test::lightIn(language))
        , page(test::bundledData().catalogue, test::bundledData().scenarios, folder.path(), appearance)
    {
        page.resize(1200, 800);
        test::open(page);
    }

    [[nodiscard]] InputEditor* editor(const char* word) const
    {
        return child<InputEditor>(page, word);
    }

    [[nodiscard]] const scenario::Input& input(InputId id)
    {
        return page.desk().current()[id];
    }

    // Types into a field as a person does, and leaves it.
    static void type(QWidget* field, const char* text)
    {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QString::fromUtf8(text));
        QTest::keyClick(field, Qt::Key_Return);
    }

    [[nodiscard]] QString text(const char* label) const
    {
        return child<QLabel>(page, label)->text();
    }

    void showTab(int tab)
    {
        child<QTabWidget>(page, "scenarioTabs")->setCurrentIndex(tab);
    }

    void save(const char* name)
    {
        child<QAction>(page, "saveScenarioAs")->trigger();
        type(child<QLineEdit>(page, "scenarioName"), name);
    }

    void frame()
    {
        page.updateNow();
    }

    broadsheet::test::TemporaryFolder folder;
    Appearance appearance;
    ScenarioPage page;
};

enum Tab { SpreadTab, SwingsTab, GrowthTab, CompareTab, BackwardsTab, FormulasTab };

TEST(ScenarioPage, ShowsTheArticlesFiveHundredMegawattHoursADay)
{
    Shown shown;
    shown.showTab(FormulasTab);

    EXPECT_EQ(child<QComboBox>(shown.page, "scenarioChoice")->currentData().toString(), QStringLiteral("article"));
    const double perDay = scenario::spanOf(shown.page.desk().current()).mid[OutputId::ElectricityPerDay];
    EXPECT_NEAR(perDay, 500'000, 1e-6);
    EXPECT_EQ(shown.text("electricity-per-year-2"), QStringLiteral("182.5")); // 0.5 GWh × 365
    EXPECT_TRUE(
        child<FormulasView>(shown.page, "formulasView")->plainText().contains(QStringLiteral("182.5 GWh/year")));
}

TEST(ScenarioPage, FollowsATypedNumberInAllPlaces)
{
    Shown shown;
    Shown::type(child<NumberField>(*shown.editor("requests"), "mid"), "2 million");
    shown.frame();

    EXPECT_EQ(shown.input(InputId::Requests).mid, 2e6);
    EXPECT_EQ(shown.text("electricity-per-year-2"), QStringLiteral("1.825"));
    EXPECT_EQ(child<QLabel>(*shown.editor("requests"), "source")->text(), QStringLiteral("Your assumption"));
    EXPECT_EQ(child<QLabel>(shown.page, "scenarioChanged")->text(), QStringLiteral("changed"));
}

TEST(ScenarioPage, KeepsWhatItCantTakeAndSaysWhy)
{
    Shown shown;
    auto* field = child<NumberField>(*shown.editor("pue"), "mid");
    for (const char* wrong : { "0.5", "much", "100" }) {
        Shown::type(field, wrong);
        EXPECT_EQ(field->text(), QString::fromUtf8(wrong));
        EXPECT_FALSE(field->refusal().isEmpty());
        EXPECT_TRUE(child<QLabel>(*shown.editor("pue"), "refusal")->isVisible());
        EXPECT_EQ(shown.input(InputId::Pue).mid, 1.2);
    }
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(field->text(), QStringLiteral("1.2"));
    EXPECT_TRUE(child<QLabel>(*shown.editor("pue"), "refusal")->isHidden());
}

TEST(ScenarioPage, GivesAnInputARangeAShapeAndTheScenariosNumberBack)
{
    Shown shown;
    const InputEditor& editor = *shown.editor("grid-factor");
    auto* shape = child<QComboBox>(editor, "shape");
    shape->setFocus();
    QTest::keyClick(shape, Qt::Key_End); // log-uniform
    EXPECT_EQ(shown.input(InputId::GridFactor).shape, scenario::Shape::LogUniform);
    EXPECT_LT(shown.input(InputId::GridFactor).low, 0.61);
    Shown::type(child<NumberField>(editor, "low"), "0.1");
    Shown::type(child<NumberField>(editor, "high"), "0.9");
    EXPECT_EQ(shown.input(InputId::GridFactor).low, 0.1);
    EXPECT_EQ(shown.input(InputId::GridFactor).high, 0.9);
    Shown::type(child<NumberField>(editor, "low"), "0.7"); // above the middle
    EXPECT_EQ(shown.input(InputId::GridFactor).low, 0.1);

    click(*child<QToolButton>(editor, "reset"));

    EXPECT_EQ(shown.input(InputId::GridFactor), shown.page.desk().original()[InputId::GridFactor]);
    EXPECT_TRUE(child<QLabel>(editor, "source")->text().startsWith(QStringLiteral("Source: ")));
}

TEST(ScenarioPage, MovesASliderByMouseAndKeysAndTakesEachBackInOneStep)
{
    Shown shown;
    auto* slider = child<QSlider>(*shown.editor("energy-per-request"), "slider");
    const double before = shown.input(InputId::EnergyPerRequest).mid;
    const auto handle = [slider] {
        const int length = slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, slider);
        const int way = (slider->width() - length) * slider->value() / slider->maximum();
        return QPoint(length / 2 + way, slider->height() / 2);
    };
    QTest::mousePress(slider, Qt::LeftButton, {}, handle());
    ASSERT_TRUE(slider->isSliderDown());
    for (int move = 1; move <= 6; ++move) {
        QMouseEvent event(QEvent::MouseMove, handle() - QPoint(8, 0), slider->mapToGlobal(handle() - QPoint(8, 0)),
            Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(slider, &event);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle());
    const double moved = shown.input(InputId::EnergyPerRequest).mid;
    EXPECT_LT(moved, before);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    QTest::keyClick(slider, Qt::Key_PageUp);
    EXPECT_GT(shown.input(InputId::EnergyPerRequest).mid, moved);

    QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shown.input(InputId::EnergyPerRequest).mid, moved);
    QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shown.input(InputId::EnergyPerRequest).mid, before);
    QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown.input(InputId::EnergyPerRequest).mid, moved);
}

TEST(ScenarioPage, MovesTheGrowthBySliderAndTakesItBackInOneStep)
{
    Shown shown;
    auto* slider = child<QSlider>(shown.page, "growthSlider");
    EXPECT_EQ(slider->value(), 12);
    EXPECT_FALSE(slider->accessibleName().isEmpty());
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_PageUp);
    ASSERT_TRUE(shown.page.desk().current().growth);
    EXPECT_DOUBLE_EQ(shown.page.desk().current().growth->rate, 0.18);
    EXPECT_EQ(child<NumberField>(shown.page, "growthRate")->text(), QStringLiteral("18"));

    Shown::type(child<NumberField>(shown.page, "growthRate"), "250");
    EXPECT_EQ(slider->value(), slider->maximum()); // beyond its end
    EXPECT_DOUBLE_EQ(shown.page.desk().current().growth->rate, 2.5);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(slider->value(), 12);
}

TEST(ScenarioPage, ShowsEveryResultWholeInASmallWindow)
{
    for (const Language language : kLanguages) {
        Shown shown(language);
        shown.page.resize(932, 640); // what a window of 1100×700 leaves
        shown.page.desk().edit(widened(shown.page.desk().current(), 0.2));
        shown.frame();
        QCoreApplication::processEvents();
        const auto* view = child<ResultsView>(shown.page, "resultsView");
        int cells = 0;
        for (const QWidget* cell : view->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            const auto* label = qobject_cast<const QLabel*>(cell);
            if (label == nullptr || !label->wordWrap()) {
                EXPECT_GE(cell->width(), cell->sizeHint().width()) << cell->objectName().toStdString();
            }
            EXPECT_TRUE(shown.page.rect().contains(QRect(cell->mapTo(&shown.page, QPoint()), cell->size())))
                << cell->objectName().toStdString();
            ++cells;
        }
        EXPECT_GT(cells, 40);
        const auto* inputs = child<QScrollArea>(shown.page, "inputScroll");
        EXPECT_LE(inputs->widget()->minimumSizeHint().width(), inputs->viewport()->width());
        shown.showTab(BackwardsTab);
        QCoreApplication::processEvents();
        const auto* backwards = child<BackwardsView>(shown.page, "backwardsView");
        EXPECT_GE(backwards->width(), backwards->minimumSizeHint().width());
    }
}

TEST(ScenarioPage, UndoesAnInputFromWithinItsField)
{
    Shown shown;
    auto* field = child<NumberField>(*shown.editor("requests"), "mid");
    Shown::type(field, "3000000");
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(shown.input(InputId::Requests).mid, 2e8);
    EXPECT_EQ(field->text(), QStringLiteral("200,000,000"));
}

TEST(ScenarioPage, CountsPueOnceWhateverTheEnergyIncludes)
{
    Shown shown;
    auto* covers = child<QComboBox>(shown.page, "pueInEnergy");
    covers->setFocus();
    QTest::keyClick(covers, Qt::Key_Home); // the machines alone
    shown.frame();
    EXPECT_EQ(shown.page.desk().current().includedPue, 1);
    EXPECT_TRUE(child<NumberField>(shown.page, "includedPue")->isHidden());
    EXPECT_EQ(shown.text("electricity-per-year-2"), QStringLiteral("219")); // 182.5 × 1.2

    QTest::keyClick(covers, Qt::Key_Down);
    Shown::type(child<NumberField>(shown.page, "includedPue"), "1.2");
    shown.frame();
    EXPECT_EQ(shown.text("electricity-per-year-2"), QStringLiteral("182.5"));
}

TEST(ScenarioPage, OffersARangeWhereNothingIsSpread)
{
    Shown shown;
    EXPECT_EQ(shown.page.shownFigure(), nullptr);

    click(*child<QPushButton>(*child<FigureView>(shown.page, "spreadChart")->parentWidget(), "widenInputs"));
    shown.frame();

    ASSERT_NE(shown.page.shownFigure(), nullptr);
    EXPECT_EQ(shown.page.shownFigure()->id, "scenario-spread");
    EXPECT_FALSE(shown.page.shownFigure()->assumptions.empty());
}

TEST(ScenarioPage, ShowsAChartInEveryTabOfOne)
{
    Shown shown;
    click(*child<QPushButton>(*child<FigureView>(shown.page, "spreadChart")->parentWidget(), "widenInputs"));
    auto* second = child<QComboBox>(shown.page, "secondScenario");
    shown.showTab(CompareTab);
    EXPECT_EQ(shown.page.shownFigure(), nullptr);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_End);
    std::set<std::string> ids;
    for (int tab = SpreadTab; tab <= CompareTab; ++tab) {
        shown.showTab(tab);
        shown.frame();
        ASSERT_NE(shown.page.shownFigure(), nullptr) << tab;
        ids.insert(shown.page.shownFigure()->id);
    }
    EXPECT_EQ(ids.size(), 4U);
    shown.showTab(BackwardsTab);
    EXPECT_EQ(shown.page.shownFigure(), nullptr);
    EXPECT_GT(child<QTableView>(shown.page, "comparisonTable")->model()->rowCount(), 5);
}

TEST(ScenarioPage, MakesItsChartsAboutTheResultThatIsChosen)
{
    Shown shown;
    shown.showTab(GrowthTab);
    ASSERT_NE(shown.page.shownFigure(), nullptr);
    EXPECT_EQ(shown.page.shownFigure()->axis.label.en, "Electricity a year");

    QTest::mouseClick(child<QRadioButton>(shown.page, "emissions-per-year"), Qt::LeftButton, {}, QPoint(8, 8));

    EXPECT_EQ(shown.page.shownFigure()->axis.label.en, "CO₂");
}

TEST(ScenarioPage, AnswersBackwardsAndTakesTheAnswer)
{
    Shown shown;
    shown.showTab(BackwardsTab);
    click(*child<QPushButton>(shown.page, "upperTarget"));
    EXPECT_EQ(child<BackwardsView>(shown.page, "backwardsView")->target(), 134);
    Shown::type(child<NumberField>(shown.page, "target"), "0.365");
    // 1 GWh a day is twice the article's.
    EXPECT_TRUE(shown.text("neededRequests").contains(QStringLiteral("400 million")))
        << shown.text("neededRequests").toStdString();
    EXPECT_TRUE(shown.text("neededEnergy").contains(QStringLiteral("5 Wh")))
        << shown.text("neededEnergy").toStdString();

    click(*child<QPushButton>(shown.page, "neededRequestsTake"));
    shown.frame();

    EXPECT_NEAR(shown.input(InputId::Requests).mid, 4e8, 1);
    EXPECT_EQ(shown.text("electricity-per-year-2"), QStringLiteral("365"));
}

TEST(ScenarioPage, SavesRenamesAndDeletesWithAWayBack)
{
    Shown shown;
    Shown::type(child<NumberField>(*shown.editor("requests"), "mid"), "1000000");
    shown.save("My guess");
    auto* choice = child<QComboBox>(shown.page, "scenarioChoice");
    EXPECT_EQ(choice->currentText(), QStringLiteral("My guess"));
    EXPECT_TRUE(std::filesystem::exists(shown.folder.path() / "my-guess.json"));

    child<QAction>(shown.page, "renameScenario")->trigger();
    Shown::type(child<QLineEdit>(shown.page, "scenarioName"), "Yours");
    EXPECT_EQ(choice->currentText(), QStringLiteral("Yours"));

    child<QAction>(shown.page, "removeScenario")->trigger();
    EXPECT_FALSE(std::filesystem::exists(shown.folder.path() / "my-guess.json"));
    EXPECT_EQ(choice->currentData().toString(), QStringLiteral("article"));
    EXPECT_TRUE(shown.text("scenarioMessageText").contains(QStringLiteral("Yours")));
    click(*child<QToolButton>(shown.page, "undoMessage"));
    EXPECT_TRUE(std::filesystem::exists(shown.folder.path() / "my-guess.json"));
    EXPECT_EQ(choice->currentText(), QStringLiteral("Yours"));
}

TEST(ScenarioPage, TakesNoNameThatAnotherScenarioHas)
{
    Shown shown;
    Shown::type(child<NumberField>(*shown.editor("requests"), "mid"), "1000000");
    shown.save("The article's numbers");
    EXPECT_TRUE(shown.text("scenarioMessageText").contains(QStringLiteral("Choose another name")));
    EXPECT_FALSE(shown.page.desk().isOwn());
    auto* name = child<QLineEdit>(shown.page, "scenarioName");
    EXPECT_TRUE(name->isVisible());
    Shown::type(name, "Mine");
    EXPECT_TRUE(shown.page.desk().isOwn());
    EXPECT_EQ(shown.page.desk().current().note, Bilingual {}); // the preset's is about other numbers

    const auto file = shown.folder.path() / "out.json";
    ASSERT_TRUE(shown.page.exportTo(file));
    ASSERT_TRUE(shown.page.importFrom(file));
    EXPECT_EQ(shown.page.desk().current().name.en, "Mine (2)");
}

TEST(ScenarioPage, NamesAChangedScenarioSo)
{
    Shown shown;
    shown.page.desk().edit(widened(shown.page.desk().current(), 0.2));
    shown.frame();
    ASSERT_NE(shown.page.shownFigure(), nullptr);
    EXPECT_EQ(shown.page.shownFigure()->title.en, "Electricity a year: The article's numbers (changed)");
    child<QAction>(shown.page, "saveScenarioAs")->trigger();
    EXPECT_EQ(child<QLineEdit>(shown.page, "scenarioName")->text(), QStringLiteral("The article's numbers (changed)"));
}

TEST(ScenarioPage, SaysWhatAnImportedFileNamesThatTheDataHasNot)
{
    Shown shown;
    Scenario scenario = shown.page.desk().current();
    scenario[InputId::Pue].facts = { "a-rumour" };
    scenario.projections = { "a-hunch" };
    const auto file = shown.folder.path() / "out.json";
    broadsheet::test::write(file, scenario::writeScenario(scenario));
    ASSERT_TRUE(shown.page.importFrom(file));
    for (const char* id : { "a-rumour", "a-hunch", "out.json" }) {
        EXPECT_TRUE(shown.text("scenarioMessageText").contains(QLatin1StringView(id))) << id;
    }
}

TEST(ScenarioPage, DrawsAFilledCurveFromZero)
{
    Shown shown;
    shown.page.desk().choose("epoch-2025");
    shown.frame();
    ASSERT_NE(shown.page.shownFigure(), nullptr);
    EXPECT_EQ(shown.page.shownFigure()->axis.minimum, 0);
}

TEST(ScenarioPage, LetsTheWheelScrollPastItsChoices)
{
    Shown shown;
    for (const char* name : { "shape", "pueInEnergy" }) {
        auto* choice = name == std::string("shape") ? child<QComboBox>(*shown.editor("requests"), name)
                                                    : child<QComboBox>(shown.page, name);
        const int before = choice->currentIndex();
        QWheelEvent event(choice->rect().center(), choice->mapToGlobal(choice->rect().center()), {}, { 0, -120 },
            Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(choice, &event);
        EXPECT_EQ(choice->currentIndex(), before) << name;
    }
}

TEST(ScenarioPage, AsksForANameWithinTheBarAndLetsItBe)
{
    Shown shown;
    child<QAction>(shown.page, "saveScenarioAs")->trigger();
    auto* name = child<QLineEdit>(shown.page, "scenarioName");
    ASSERT_TRUE(name->isVisible());
    name->clear();
    EXPECT_FALSE(child<QPushButton>(shown.page, "takeName")->isEnabled());
    QTest::keyClick(name, Qt::Key_Escape);
    EXPECT_FALSE(name->isVisible());
    EXPECT_TRUE(shown.page.desk().own().all().empty());
}

TEST(ScenarioPage, ExportsToAFileAndImportsItAgain)
{
    Shown shown;
    Shown::type(child<NumberField>(*shown.editor("requests"), "mid"), "1234567");
    const auto file = shown.folder.path() / "out" / "mine.json";
    std::filesystem::create_directory(file.parent_path());
    ASSERT_TRUE(shown.page.exportTo(file));

    Shown other;
    ASSERT_TRUE(other.page.importFrom(file));

    EXPECT_TRUE(sameNumbers(other.page.desk().current(), shown.page.desk().current()));
    EXPECT_TRUE(other.page.desk().isOwn());
    EXPECT_FALSE(shown.page.exportTo(shown.folder.path() / "no" / "such" / "folder.json"));
}

TEST(ScenarioPage, NamesTheFileTheLineAndTheFieldThatCantBeImported)
{
    Shown shown;
    std::string bytes = scenario::writeScenario(shown.page.desk().current());
    const auto place = bytes.find("\"includedPue\"");
    ASSERT_NE(place, std::string::npos);
    bytes.replace(place, 13, "\"includedPeu\"");
    const auto file = shown.folder.path() / "wrong.json";
    broadsheet::test::write(file, bytes);

    EXPECT_FALSE(shown.page.importFrom(file));

    const QString said = shown.text("scenarioMessageText");
    EXPECT_TRUE(said.contains(QStringLiteral("wrong.json"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("includedPeu")));
    EXPECT_TRUE(said.contains(QStringLiteral("line")));
    EXPECT_EQ(shown.page.desk().current().id, "article");
}

TEST(ScenarioPage, NamesDamagedFilesOfTheFolder)
{
    const broadsheet::test::TemporaryFolder folder;
    broadsheet::test::write(folder.path() / "broken.json", "{ \"format\": 1, ");
    const Appearance appearance = test::lightIn(Language::English);
    ScenarioPage page(test::bundledData().catalogue, test::bundledData().scenarios, folder.path(), appearance);
    test::open(page);

    auto* damaged = child<QLabel>(page, "damagedScenarios");
    EXPECT_TRUE(damaged->isVisible());
    EXPECT_TRUE(damaged->text().contains(QStringLiteral("broken.json")));
}

TEST(ScenarioPage, IsInTheNextSessionAsItWasLeft)
{
    Shown shown;
    shown.page.desk().choose("gemini-2025");
    Shown::type(child<NumberField>(*shown.editor("requests"), "mid"), "1234567");
    QTest::mouseClick(child<QRadioButton>(shown.page, "water-per-year"), Qt::LeftButton, {}, QPoint(8, 8));
    child<ComparisonView>(shown.page, "comparisonView")->choose("article");
    shown.showTab(CompareTab);
    const QVariantMap state = shown.page.state();

    Shown next;
    next.page.restoreState(state);

    EXPECT_EQ(next.page.desk().current(), shown.page.desk().current());
    EXPECT_EQ(next.page.desk().original(), shown.page.desk().original());
    EXPECT_EQ(child<ResultsView>(next.page, "resultsView")->chosenOutput(), OutputId::Water);
    EXPECT_EQ(child<ComparisonView>(next.page, "comparisonView")->chosen(), "article");
    EXPECT_EQ(child<QTabWidget>(next.page, "scenarioTabs")->currentIndex(), static_cast<int>(CompareTab));
    EXPECT_EQ(next.page.state(), state);
}

TEST(ScenarioPage, BeginsAnewWithWhatNoSessionCouldHaveLeft)
{
    Shown shown;
    shown.page.restoreState({ { QStringLiteral("chosen"), QStringLiteral("gone") },
        { QStringLiteral("edited"), QStringLiteral("{ no json") }, { QStringLiteral("tab"), 99 },
        { QStringLiteral("output"), QStringLiteral("happiness") } });

    EXPECT_EQ(shown.page.desk().current().id, "article");
}

TEST(ScenarioPage, SpeaksTheOtherLanguageAtOnce)
{
    Shown shown;
    shown.appearance.setLanguage(Language::Chinese);

    EXPECT_EQ(child<QTabWidget>(shown.page, "scenarioTabs")->tabText(BackwardsTab), QStringLiteral("反推"));
    EXPECT_EQ(child<QRadioButton>(shown.page, "electricity-per-year")->text(), QStringLiteral("用电"));
    EXPECT_EQ(child<QComboBox>(shown.page, "scenarioChoice")->currentText(), QStringLiteral("文章的数字"));
    EXPECT_FALSE(child<FormulasView>(shown.page, "formulasView")->plainText().contains(QStringLiteral("Electricity")));
}

TEST(ScenarioPage, NamesEveryWidgetThatCanBeReached)
{
    const Shown shown;
    for (QWidget* widget : shown.page.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"));
        const bool isReached = widget->focusProxy() == nullptr && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && !isPart;
        if (isReached) {
            const std::string what = widget->metaObject()->className() + (" " + widget->objectName().toStdString());
            const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            EXPECT_FALSE(widget->objectName().isEmpty()) << what;
            ASSERT_NE(accessible, nullptr) << what;
            EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << what;
        }
    }
}

TEST(ScenarioPage, RedrawsOnceForMovesWithinAFrame)
{
    Shown shown;
    click(*child<QPushButton>(*child<FigureView>(shown.page, "spreadChart")->parentWidget(), "widenInputs"));
    shown.frame();
    const QSignalSpy drawn(&shown.page, &ScenarioPage::shownFigureChanged);
    auto* slider = child<QSlider>(*shown.editor("requests"), "slider");
    for (int move = 0; move < 20; ++move) {
        slider->setValue(slider->value() + 1);
    }
    EXPECT_EQ(drawn.count(), 0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return drawn.count() > 0; }, 1000));
    EXPECT_EQ(drawn.count(), 1);
}

} // namespace
} // namespace broadsheet::app
