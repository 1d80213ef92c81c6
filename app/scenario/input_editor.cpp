// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/input_editor.h"

#include "app/base/icon.h"
#include "app/base/qt_text.h"
#include "app/scenario/input_track.h"
#include "app/scenario/number_field.h"
#include "app/scenario/range_slider.h"
#include "app/scenario/scenario_texts.h"
#include "app/scenario/still_combo_box.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace broadsheet::app {

using scenario::Input;
using scenario::Shape;

namespace {

constexpr int kNumberWidth = 102;
constexpr int kEndWidth = 84;
constexpr int kUnitWidth = 84;

bool sameNumbers(const Input& a, const Input& b)
{
    return a.low == b.low && a.mid == b.mid && a.high == b.high && a.shape == b.shape;
}

} // namespace

InputEditor::InputEditor(
    scenario::InputId id, const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_id(id)
    , m_catalogue(catalogue)
{
    setObjectName(toQString(kindOf(id).word));
    build();
    arrange();
    connectSignals();
    retranslate();
    recolor();
}

void InputEditor::build()
{
    m_name = new QLabel(this);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    const auto field = [this](const char* name, int width) {
        auto* made = new NumberField(appearance(), this);
        made->setObjectName(QLatin1StringView(name));
        made->setFixedWidth(width);
        return made;
    };
    m_mid = field("mid", kNumberWidth);
    m_low = field("low", kEndWidth);
    m_high = field("high", kEndWidth);
    m_name->setBuddy(m_mid);
    m_unit = new QLabel(this);
    m_unit->setFixedWidth(kUnitWidth);
    m_reset = new QToolButton(this);
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setAutoRaise(true);
    m_reset->setIconSize({ 16, 16 });
    m_slider = new RangeSlider(this);
    m_slider->setObjectName(QStringLiteral("slider"));
    m_slider->setRange(0, trackOf(m_id).steps);
    m_slider->setPageStep(trackOf(m_id).steps / 20);
    m_shape = new StillComboBox(this);
    m_shape->setObjectName(QStringLiteral("shape"));
    for (const Shape shape : scenario::kShapes) {
        m_shape->addItem(QString(), static_cast<int>(shape));
    }
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shape->setMinimumContentsLength(6);
    m_name->setWordWrap(true);
    m_from = new QLabel(this);
    m_to = new QLabel(this);
    for (QLabel** label : { &m_source, &m_refusal }) {
        *label = new QLabel(this);
        (*label)->setTextFormat(Qt::PlainText);
        (*label)->setWordWrap(true);
        (*label)->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_source->setObjectName(QStringLiteral("source"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->hide();
}

void InputEditor::arrange()
{
    auto* ends = new QHBoxLayout;
    ends->setSpacing(5);
    ends->addWidget(m_shape, 1);
    ends->addWidget(m_from);
    ends->addWidget(m_low);
    ends->addWidget(m_to);
    ends->addWidget(m_high);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_mid, 0, 1);
    grid->addWidget(m_unit, 0, 2);
    grid->addWidget(m_reset, 0, 3);
    grid->addWidget(m_slider, 1, 0, 1, 4);
    grid->addLayout(ends, 2, 0, 1, 4);
    grid->addWidget(m_refusal, 3, 0, 1, 4);
    grid->addWidget(m_source, 4, 0, 1, 4);
    QWidget::setTabOrder(m_mid, m_reset);
    QWidget::setTabOrder(m_reset, m_slider);
    QWidget::setTabOrder(m_slider, m_shape);
    QWidget::setTabOrder(m_shape, m_low);
    QWidget::setTabOrder(m_low, m_high);
}

void InputEditor::connectSignals()
{
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int step) { offer(movedTo(m_id, m_input, numberAt(trackOf(m_id), step)), true); });
    connect(m_slider, &QSlider::sliderReleased, this, &InputEditor::moveEnded);
    connect(m_mid, &NumberField::numberEntered, this,
        [this](double number) { offer(movedTo(m_id, m_input, number / factor()), false); });
    connect(m_low, &NumberField::numberEntered, this, [this](double number) {
        Input input = m_input;
        input.low = number / factor();
        offer(input, false);
    });
    connect(m_high, &NumberField::numberEntered, this, [this](double number) {
        Input input = m_input;
        input.high = number / factor();
        offer(input, false);
    });
    m_mid->setCheck([this](double number) { return reasonAgainst(movedTo(m_id, m_input, number / factor())); });
    m_low->setCheck([this](double number) {
        Input input = m_input;
        input.low = number / factor();
        return reasonAgainst(input);
    });
    m_high->setCheck([this](double number) {
        Input input = m_input;
        input.high = number / factor();
        return reasonAgainst(input);
    });
    for (const NumberField* field : { m_mid, m_low, m_high }) {
        connect(field, &NumberField::refusalChanged, this, &InputEditor::showRefusal);
    }
    connect(m_shape, &QComboBox::activated, this,
        [this](int index) { setShape(static_cast<Shape>(m_shape->itemData(index).toInt())); });
    connect(m_reset, &QToolButton::clicked, this, [this] { Q_EMIT edited(m_original, false); });
}

// A range that was a single number becomes a fifth of it to each side.
void InputEditor::setShape(Shape shape)
{
    constexpr double kAround = 0.2;
    Input input = m_input;
    if (m_input.shape == Shape::Fixed) {
        input = spreadBy(m_id, m_input, shape, kAround);
    }
    input.shape = shape;
    if (shape == Shape::Fixed) {
        input.low = input.mid;
        input.high = input.mid;
    }
    const QString reason = reasonAgainst(input);
    if (reason.isEmpty()) {
        offer(input, false);
        return;
    }
    show();
    m_refusal->setText(reason);
    m_refusal->show();
}

// What has the numbers of the original again comes from where that came from.
void InputEditor::offer(Input input, bool isMove)
{
    if (sameNumbers(input, m_input)) {
        return;
    }
    if (sameNumbers(input, m_original)) {
        input = m_original;
    } else {
        input.facts.clear();
        input.note = {};
    }
    Q_EMIT edited(input, isMove);
}

void InputEditor::setInput(const Input& input, const Input& original)
{
    m_input = input;
    m_original = original;
    show();
}

void InputEditor::show()
{
    const QSignalBlocker sliderBlocker(m_slider);
    const QSignalBlocker shapeBlocker(m_shape);
    const InputTrack track = trackOf(m_id);
    const bool isFixed = m_input.shape == Shape::Fixed;
    m_mid->setNumber(m_input.mid * factor());
    m_low->setNumber(m_input.low * factor());
    m_high->setNumber(m_input.high * factor());
    if (!m_slider->isSliderDown()) {
        m_slider->setValue(stepAt(track, m_input.mid));
    }
    m_slider->setStrip(stepAt(track, m_input.low), isFixed ? stepAt(track, m_input.low) : stepAt(track, m_input.high));
    m_shape->setCurrentIndex(static_cast<int>(m_input.shape));
    for (QWidget* widget : std::initializer_list<QWidget*> { m_from, m_low, m_to, m_high }) {
        widget->setVisible(!isFixed);
    }
    m_reset->setEnabled(m_input != m_original);
    showSource();
    showRefusal();
}

// Each source once; what the facts are called and why they were taken is in the tool tip.
void InputEditor::showSource()
{
    QStringList sources;
    QStringList details;
    for (const std::string& id : m_input.facts) {
        if (const std::optional<figure::Datum> fact = m_catalogue.datum(id)) {
            sources << formatter().text(fact->source);
            details << formatter().text(fact->label);
        }
    }
    sources.removeDuplicates();
    const QString note = formatter().text(m_input.note);
    QString text = sources.isEmpty() ? note : tr("Source: %1").arg(sources.join(tr("; ")));
    if (text.isEmpty()) {
        text = tr("Your assumption");
    }
    if (!note.isEmpty()) {
        details << note;
    }
    m_source->setText(text);
    m_source->setToolTip(details.join(u'\n'));
}

void InputEditor::showRefusal()
{
    QString reason;
    for (const NumberField* field : { m_mid, m_low, m_high }) {
        reason = reason.isEmpty() ? field->refusal() : reason;
    }
    m_refusal->setText(reason);
    m_refusal->setVisible(!reason.isEmpty());
}

QString InputEditor::reasonAgainst(const Input& input) const
{
    const scenario::InputKind& kind = kindOf(m_id);
    for (const double number : { input.low, input.mid, input.high }) {
        if (!(number >= kind.least && number < kind.below)) {
            return tr("It must be %1 at least and below %2.").arg(shown(kind.least), shown(kind.below));
        }
    }
    if (input.low > input.mid) {
        return tr("The low end must not be above the middle, %1.").arg(shown(input.mid));
    }
    if (input.high < input.mid) {
        return tr("The high end must not be below the middle, %1.").arg(shown(input.mid));
    }
    if (input.shape == Shape::LogUniform && input.low <= 0) {
        return tr("A log-uniform range begins above 0: set the low end first.");
    }
    return faultOf(m_id, input) ? tr("These numbers make no range.") : QString();
}

double InputEditor::factor() const
{
    return shownUnitOf(m_id).factor;
}

QString InputEditor::shown(double number) const
{
    const InputUnit unit = shownUnitOf(m_id);
    return formatter().quantity(pointOf(number * unit.factor), unit.unit, false);
}

void InputEditor::retranslate()
{
    const Words& words = formatter().words();
    const QString name = nameOf(m_id, words);
    m_name->setText(name);
    m_name->setToolTip(meaningOf(m_id, words));
    m_unit->setText(formatter().unit(shownUnitOf(m_id).unit));
    m_from->setText(tr("from"));
    m_to->setText(tr("to"));
    for (int index = 0; index < m_shape->count(); ++index) {
        m_shape->setItemText(index, nameOf(static_cast<Shape>(m_shape->itemData(index).toInt()), words));
    }
    m_mid->setAccessibleName(tr("%1: middle").arg(name));
    m_low->setAccessibleName(tr("%1: low end").arg(name));
    m_high->setAccessibleName(tr("%1: high end").arg(name));
    m_slider->setAccessibleName(tr("%1: slider").arg(name));
    m_shape->setAccessibleName(tr("%1: how the numbers are spread").arg(name));
    m_shape->setToolTip(tr("How the numbers between low and high are spread"));
    m_reset->setAccessibleName(tr("%1: back to the scenario’s").arg(name));
    m_reset->setToolTip(tr("Back to the scenario’s"));
    for (NumberField* field : { m_mid, m_low, m_high }) {
        field->refresh();
    }
    showSource();
    showRefusal();
}

void InputEditor::recolor()
{
    const ThemeColors& colors = appearance().colors();
    QPalette muted;
    muted.setColor(QPalette::WindowText, colors.mutedText);
    m_source->setPalette(muted);
    QPalette bad;
    bad.setColor(QPalette::WindowText, colors.bad);
    m_refusal->setPalette(bad);
    m_slider->setStripColor(colors.series.front());
    m_reset->setIcon(tintedIcon(QStringLiteral("undo"), colors.windowText, 16));
    for (NumberField* field : { m_mid, m_low, m_high }) {
        field->refresh();
    }
}

} // namespace broadsheet::app
