// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/demand/catalogue.h"

class QLabel;
class QTextBrowser;
class QToolButton;

namespace broadsheet::app {

// A whole fact beside what it was chosen from: its number, formula and inputs, kind, source. An input is a link to that
// fact.
class FactPanel final : public Page {
    Q_OBJECT

public:
    FactPanel(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent = nullptr);

    // The id of an observation or a statement; any other clears the panel.
    void showFact(const QString& id);

    [[nodiscard]] const QString& fact() const
    {
        return m_fact;
    }

    // Without a close button, for a place where the panel always stands.
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void retranslate() override;
    void recolor() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void openLink(const QUrl& link);

    const demand::Catalogue& m_catalogue;
    QString m_fact;
    QLabel* m_heading = nullptr;
    QToolButton* m_close = nullptr;
    QTextBrowser* m_text = nullptr;
};

} // namespace broadsheet::app
