// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/scenario_bar.h"

#include "app/base/icon.h"
#include "app/base/qt_text.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr int kWidestChoice = 460;

} // namespace

ScenarioBar::ScenarioBar(ScenarioDesk& desk, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("scenarioBar"));
    build();
    arrange();
    connectSignals();
    retranslate();
    recolor();
}

QAction* ScenarioBar::addAction(const char* name)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QToolButton* ScenarioBar::addButton(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({ 20, 20 });
    return button;
}

void ScenarioBar::build()
{
    m_label = new QLabel(this);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("scenarioChoice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_choice->setMaximumWidth(kWidestChoice);
    m_label->setBuddy(m_choice);
    m_changed = new QLabel(this);
    m_changed->setObjectName(QStringLiteral("scenarioChanged"));
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("saveScenario"));
    m_saveAs = addAction("saveScenarioAs");
    m_rename = addAction("renameScenario");
    m_remove = addAction("removeScenario");
    m_import = addAction("importScenario");
    m_export = addAction("exportScenario");
    m_undo = addAction("undoScenario");
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = addAction("redoScenario");
    m_redo->setShortcuts({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) });
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("scenarioMenu"));
    m_menu->addActions({ m_saveAs, m_rename, m_remove });
    m_menu->addSeparator();
    m_menu->addActions({ m_import, m_export });
    m_more = new QPushButton(this);
    m_more->setObjectName(QStringLiteral("moreOfScenario"));
    m_more->setMenu(m_menu);
    m_nameRow = new QWidget(this);
    m_nameLabel = new QLabel(m_nameRow);
    m_name = new QLineEdit(m_nameRow);
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_name->setMaxLength(80);
    m_nameLabel->setBuddy(m_name);
    m_takeName = new QPushButton(m_nameRow);
    m_takeName->setObjectName(QStringLiteral("takeName"));
    m_cancelName = new QPushButton(m_nameRow);
    m_cancelName->setObjectName(QStringLiteral("cancelName"));
    m_nameRow->hide();
}

void ScenarioBar::arrange()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_choice, 4);
    row->addWidget(m_changed);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(m_more);
    row->addSpacing(8);
    row->addWidget(addButton(m_undo));
    row->addWidget(addButton(m_redo));
    auto* nameRow = new QHBoxLayout(m_nameRow);
    nameRow->setContentsMargins(0, 0, 0, 0);
    nameRow->setSpacing(8);
    nameRow->addWidget(m_nameLabel);
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_takeName);
    nameRow->addWidget(m_cancelName);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_nameRow);
}

void ScenarioBar::connectSignals()
{
    connect(m_choice, &QComboBox::activated, this,
        [this](int index) { m_desk.choose(toUtf8(m_choice->itemData(index).toString())); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_desk.isOwn()) {
            tell(m_desk.save(), tr("“%1” is saved.").arg(formatter().text(m_desk.current().name)));
        } else {
            ask(Asking::NewName);
        }
    });
    connect(m_saveAs, &QAction::triggered, this, [this] { ask(Asking::NewName); });
    connect(m_rename, &QAction::triggered, this, [this] { ask(Asking::OtherName); });
    connect(m_remove, &QAction::triggered, this, &ScenarioBar::remove);
    connect(m_import, &QAction::triggered, this, &ScenarioBar::importAsked);
    connect(m_export, &QAction::triggered, this, &ScenarioBar::exportAsked);
    connect(m_undo, &QAction::triggered, &m_desk.history(), &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_desk.history(), &QUndoStack::redo);
    connect(&m_desk.history(), &QUndoStack::indexChanged, this, &ScenarioBar::updateActions);
    connect(&m_desk, &ScenarioDesk::choicesChanged, this, &ScenarioBar::refresh);
    connect(&m_desk, &ScenarioDesk::currentChanged, this, &ScenarioBar::updateActions);
    connect(&m_desk, &ScenarioDesk::failed, this, &ScenarioBar::failed);
    connect(m_name, &QLineEdit::returnPressed, this, &ScenarioBar::takeName);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString& name) { m_takeName->setEnabled(!name.simplified().isEmpty()); });
    connect(m_takeName, &QPushButton::clicked, this, &ScenarioBar::takeName);
    connect(m_cancelName, &QPushButton::clicked, this, [this] { ask(Asking::Nothing); });
}

void ScenarioBar::ask(Asking what)
{
    m_asking = what;
    m_nameRow->setVisible(what != Asking::Nothing);
    if (what == Asking::Nothing) {
        m_choice->setFocus();
        return;
    }
    m_takeName->setText(what == Asking::NewName ? tr("Save") : tr("Rename"));
    const QString name = formatter().text(m_desk.current().name);
    m_name->setText(what == Asking::NewName && m_desk.isChanged() ? tr("%1 (changed)").arg(name) : name);
    m_name->selectAll();
    m_name->setFocus();
}

void ScenarioBar::takeName()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || m_asking == Asking::Nothing) {
        return;
    }
    const bool isNew = m_asking == Asking::NewName;
    if (isTaken(name, isNew)) {
        Q_EMIT refused(tr("There is a scenario called “%1” already. Choose another name.").arg(name));
        m_name->setFocus();
        return;
    }
    const Result<void> taken = isNew ? m_desk.saveAs(name) : m_desk.rename(name);
    tell(taken, isNew ? tr("“%1” is saved.").arg(name) : tr("It is called “%1” now.").arg(name));
    if (taken) {
        ask(Asking::Nothing);
    }
}

// Whether another scenario is called that.
bool ScenarioBar::isTaken(const QString& name, bool isNew) const
{
    return std::ranges::any_of(m_desk.choices(), [&](const scenario::Scenario* each) {
        const bool isOther = isNew || each->id != m_desk.original().id;
        return isOther && formatter().text(each->name) == name;
    });
}

void ScenarioBar::remove()
{
    const QString name = formatter().text(m_desk.original().name);
    tell(m_desk.remove(), tr("“%1” is deleted.").arg(name));
}

void ScenarioBar::tell(const Result<void>& result, const QString& sentence)
{
    if (result) {
        Q_EMIT done(sentence);
    } else {
        Q_EMIT failed(result.error());
    }
}

void ScenarioBar::refresh()
{
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    const std::size_t presets = m_desk.presets().size();
    const std::vector<const scenario::Scenario*> choices = m_desk.choices();
    for (std::size_t index = 0; index < choices.size(); ++index) {
        if (index == presets) {
            m_choice->insertSeparator(m_choice->count());
        }
        m_choice->addItem(formatter().text(choices[index]->name), toQString(choices[index]->id));
        m_choice->setItemData(m_choice->count() - 1, formatter().text(choices[index]->note), Qt::ToolTipRole);
    }
    updateActions();
}

void ScenarioBar::updateActions()
{
    const QString id = toQString(m_desk.original().id);
    m_choice->setCurrentIndex(m_choice->findData(id));
    m_choice->setToolTip(formatter().text(m_desk.original().note));
    const bool isOwn = m_desk.isOwn();
    m_changed->setText(m_desk.isChanged() ? tr("changed") : QString());
    m_save->setText(isOwn ? tr("Save") : tr("Save…"));
    m_save->setEnabled(m_desk.isChanged());
    m_rename->setEnabled(isOwn);
    m_remove->setEnabled(isOwn);
    m_undo->setEnabled(m_desk.history().canUndo());
    m_redo->setEnabled(m_desk.history().canRedo());
    const QString undone = stepText(m_desk.history().undoText());
    const QString redone = stepText(m_desk.history().redoText());
    m_undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undone));
    m_redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redone));
    for (QAction* action : { m_undo, m_redo }) {
        action->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

QString ScenarioBar::stepText(const QString& step) const
{
    bool isStep = false;
    switch (static_cast<DeskStep>(step.toInt(&isStep))) {
    case DeskStep::Edit:
        return isStep ? tr("change of an input") : QString();
    case DeskStep::Choose:
        return tr("choice of a scenario");
    case DeskStep::Keep:
        return tr("saving");
    case DeskStep::Rename:
        return tr("renaming");
    case DeskStep::Remove:
        return tr("deleting");
    case DeskStep::Import:
        return tr("importing");
    }
    return {};
}

void ScenarioBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_nameRow->isVisible()) {
        ask(Asking::Nothing);
        return;
    }
    Page::keyPressEvent(event);
}

void ScenarioBar::retranslate()
{
    m_label->setText(tr("Scenario:"));
    m_choice->setAccessibleName(tr("Scenario"));
    m_save->setToolTip(tr("Save the inputs as a scenario of your own"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More to do with the scenario"));
    m_saveAs->setText(tr("Save as…"));
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Delete"));
    m_import->setText(tr("Import from a file…"));
    m_export->setText(tr("Export to a file…"));
    m_nameLabel->setText(tr("Name:"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_takeName->setText(m_asking == Asking::OtherName ? tr("Rename") : tr("Save"));
    m_cancelName->setText(tr("Cancel"));
    refresh();
}

void ScenarioBar::recolor()
{
    const ThemeColors& colors = appearance().colors();
    m_undo->setIcon(tintedIcon(QStringLiteral("undo"), colors.windowText));
    m_redo->setIcon(tintedIcon(QStringLiteral("redo"), colors.windowText));
    QPalette muted;
    muted.setColor(QPalette::WindowText, colors.mutedText);
    m_changed->setPalette(muted);
}

} // namespace broadsheet::app
