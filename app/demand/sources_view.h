// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/demand/catalogue.h"
#include "core/figure/figure.h"

#include <QString>

#include <optional>

class QTextBrowser;
class QUrl;

namespace broadsheet::app {

// Where the numbers of a figure come from: each source with title, publisher, date, link and the places in it, how
// derived marks were derived, and the constant of an equivalent. Object name "sourcesView".
class SourcesView final : public Page {
    Q_OBJECT

public:
    SourcesView(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent = nullptr);

    // As figure::shownAs() made it.
    void setFigure(const figure::ResolvedFigure& shown);
    void clear();

Q_SIGNALS:
    // A fact named in the text was clicked: its id.
    void factChosen(const QString& observation);

protected:
    void retranslate() override;
    void recolor() override;

private:
    void refresh();
    void openLink(const QUrl& link);
    [[nodiscard]] QString sourcesHtml() const;
    [[nodiscard]] QString derivationsHtml() const;
    [[nodiscard]] QString equivalentHtml() const;
    [[nodiscard]] QString placeHtml(const demand::Observation& fact) const;

    const demand::Catalogue& m_catalogue;
    std::optional<figure::ResolvedFigure> m_figure;
    QTextBrowser* m_text = nullptr;
};

} // namespace broadsheet::app
