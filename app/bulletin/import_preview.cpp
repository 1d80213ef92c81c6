// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/import_preview.h"

#include "app/base/qt_text.h"
#include "app/bulletin/import_table_model.h"
#include "app/bulletin/import_text.h"
#include "app/bulletin/versions_view.h"
#include "app/table/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broadsheet::app {

using bulletin::RowStatus;

ImportPreview::ImportPreview(const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
{
    setObjectName(QStringLiteral("importPreview"));
    build();
    layOut();
    connectSignals();
    retranslate();
}

void ImportPreview::build()
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_filterLabel = new QLabel(this);
    m_filter = new QComboBox(this);
    m_filter->setObjectName(QStringLiteral("importFilter"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filterLabel->setBuddy(m_filter);
    m_model = new ImportTableModel(appearance(), this);
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setSortingEnabled(false); // in the order of the files
    m_table->setModel(m_model);
    m_versions = new VersionsView(appearance(), this);
    const auto button = [this](const QString& name) {
        auto* made = new QPushButton(this);
        made->setObjectName(name);
        return made;
    };
    m_allMine = button(QStringLiteral("allMine"));
    m_allNew = button(QStringLiteral("allNew"));
    m_leave = button(QStringLiteral("leavePreview"));
    m_keep = button(QStringLiteral("keepDraws"));
    m_keep->setDefault(true);
}

void ImportPreview::layOut()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_filterLabel);
    top->addWidget(m_filter);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("importSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_versions);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_leave);
    bottom->addStretch(1);
    bottom->addWidget(m_allMine);
    bottom->addWidget(m_allNew);
    bottom->addSpacing(16);
    bottom->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(splitter, 1);
    column->addLayout(bottom);
}

void ImportPreview::connectSignals()
{
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant status = m_filter->currentData();
        m_model->showOnly(status.isValid() ? std::optional(static_cast<RowStatus>(status.toInt())) : std::nullopt);
        chooseFirst();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPreview::showCurrent);
    connect(m_model, &ImportTableModel::decided, this, &ImportPreview::followDecisions);
    connect(m_versions, &VersionsView::decided, this,
        [this](bool taken) { m_model->setTaken(m_table->currentIndex().row(), taken); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { m_model->takeAll(RowStatus::Conflict, false); });
    connect(m_allNew, &QPushButton::clicked, this, [this] { m_model->takeAll(RowStatus::Conflict, true); });
    connect(m_leave, &QPushButton::clicked, this, &ImportPreview::leaveWanted);
    connect(m_keep, &QPushButton::clicked, this, &ImportPreview::keepWanted);
}

void ImportPreview::show(std::shared_ptr<SourcesRead> read, std::shared_ptr<const lottery::DrawStore> draws)
{
    m_versions->show(nullptr, nullptr, nullptr);
    const auto before = std::exchange(m_read, std::move(read)); // until the model has let go of it
    const auto drawsBefore = std::exchange(m_draws, std::move(draws));
    m_model->setPlan(m_read ? &m_read->plan : nullptr, m_draws ? &m_draws->games : nullptr);
    fillFilter();
    showSummary();
    m_table->fitColumns();
    chooseFirst();
    followDecisions();
}

void ImportPreview::fillFilter()
{
    const QSignalBlocker silent(m_filter);
    const QVariant before = m_filter->currentData();
    m_filter->clear();
    m_filter->addItem(tr("All rows"));
    for (const RowStatus status : bulletin::kRowStatuses) {
        const std::size_t count = m_read ? m_read->plan.count(status) : 0;
        if (count > 0) {
            m_filter->addItem(tr("%1: %2", "status, how many rows")
                                  .arg(describe(status, formatter()), formatter().digits(static_cast<double>(count))),
                static_cast<int>(status));
        }
    }
    m_filter->setCurrentIndex(std::max(before.isValid() ? m_filter->findData(before) : 0, 0));
}

void ImportPreview::showSummary()
{
    if (!m_read) {
        m_summary->clear();
        return;
    }
    QStringList encodings;
    for (const std::string& encoding : m_read->encodings) {
        if (!encoding.empty() && !encodings.contains(toQString(encoding))) {
            encodings << toQString(encoding);
        }
    }
    QStringList parts;
    for (const RowStatus status : bulletin::kRowStatuses) {
        if (const std::size_t count = m_read->plan.count(status); count > 0) {
            parts << tr("%1: %2", "status, how many rows")
                         .arg(describe(status, formatter()), formatter().digits(static_cast<double>(count)));
        }
    }
    const QString counts = parts.isEmpty() ? tr("No draws were found.") : parts.join(tr(" · "));
    m_summary->setText(encodings.isEmpty() ? counts : tr("%1  (read as %2)").arg(counts, encodings.join(tr(", "))));
}

void ImportPreview::chooseFirst()
{
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    showCurrent();
}

void ImportPreview::showCurrent()
{
    const bulletin::PlanRow* row = m_model->row(m_table->currentIndex().row());
    m_versions->show(row, m_read ? &m_read->plan : nullptr, m_draws ? &m_draws->games : nullptr);
}

void ImportPreview::followDecisions()
{
    const auto draws = m_read ? static_cast<int>(m_read->plan.takenDraws()) : 0;
    const bool hasConflicts = m_read && m_read->plan.count(RowStatus::Conflict) > 0;
    m_keep->setText(tr("&Keep %Ln draw(s)", nullptr, draws));
    m_keep->setEnabled(draws > 0 && !m_busy);
    m_allMine->setVisible(hasConflicts);
    m_allNew->setVisible(hasConflicts);
    m_versions->followDecision();
}

void ImportPreview::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget* widget :
        { static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_versions), static_cast<QWidget*>(m_allMine),
            static_cast<QWidget*>(m_allNew), static_cast<QWidget*>(m_leave), static_cast<QWidget*>(m_filter) }) {
        widget->setEnabled(!busy);
    }
    followDecisions();
}

void ImportPreview::retranslate()
{
    m_filterLabel->setText(tr("Sho&w"));
    m_filter->setAccessibleName(tr("Which rows to show"));
    m_table->setAccessibleName(tr("What was read"));
    m_table->setEmptyText(tr("Nothing that reads like a draw was found. Go back and bring another text or file."));
    m_table->retranslate();
    m_allMine->setText(tr("Keep mine in all conflicts"));
    m_allNew->setText(tr("Take the new ones in all"));
    m_leave->setText(tr("&Back"));
    fillFilter();
    showSummary();
    m_model->refresh();
    m_table->fitColumns();
    followDecisions();
}

void ImportPreview::recolor()
{
    m_model->refresh();
}

} // namespace broadsheet::app
