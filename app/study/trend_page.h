// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/figure/picture_options.h"
#include "app/lottery/game_host.h"
#include "app/study/trend_picture.h"
#include "core/lottery/draw_store.h"

#include <QVariantMap>

#include <map>
#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace broadsheet::app {

class EmptyState;
class TrendView;

// The trend chart of a game: which draws, which columns beside the numbers, marks, and export. Object name "trendPage".
class TrendPage final : public Page, public GameHost {
    Q_OBJECT

public:
    // `store` must outlive the page, or be followed by setStore().
    TrendPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent = nullptr);
    ~TrendPage() override;

    void setStore(const lottery::DrawStore& store);

    [[nodiscard]] QString currentGame() const override;
    void showGame(const QString& game) override;

    // What a session remembers. What can't be is left out.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

protected:
    void retranslate() override;
    void recolor() override;

private:
    void build();
    void buildMenu();
    void layOut();
    void connectSignals();
    void listGames();
    void changeGame();
    void changeDraws();
    void changeLook();
    void tellShown();
    void tellMarks();
    void showEmpty();
    void exportChart();
    void tell(const QString& message, bool isFailure);
    [[nodiscard]] std::optional<TrendStretch> wantedStretch() const;
    [[nodiscard]] TrendLook look() const;

    const lottery::DrawStore* m_store;
    std::unique_ptr<const TrendData> m_data; // of the chosen game; none where it has no draws
    QLabel* m_gameLabel = nullptr;
    QComboBox* m_game = nullptr;
    QLabel* m_drawsLabel = nullptr;
    QComboBox* m_draws = nullptr;
    QLineEdit* m_range = nullptr;
    QToolButton* m_columns = nullptr;
    QMenu* m_columnMenu = nullptr;
    std::map<TrendSection, QAction*> m_sections;
    QToolButton* m_join = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_shown = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_note = nullptr;
    TrendView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_stack = nullptr;
    bool m_isFailure = false; // what the message is
    QString m_folder; // where the last file went
    FileFormat m_format = FileFormat::Png;
};

} // namespace broadsheet::app
