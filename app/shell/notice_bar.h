// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace broadsheet::app {

// A strip below the pages that tells of something done, with a way to the file it made. It goes by itself after a
// while; there is no room kept for it.
class NoticeBar final : public Page {
    Q_OBJECT

public:
    explicit NoticeBar(const Appearance& appearance, QWidget* parent = nullptr);

    // "Exported: …", and a button that shows the file's folder.
    void tellExported(const QString& file);

    // A sentence, as it is, in the language of the moment.
    void tellCopied(const QString& sentence);
    // The same, in the colour of what went wrong.
    void tellFailed(const QString& sentence);

protected:
    void retranslate() override;
    void recolor() override;

private:
    void openFolder();
    void tell();

    QString m_file;
    QString m_sentence; // where there is no file
    bool m_isFailure = false;
    QLabel* m_text = nullptr;
    QPushButton* m_folder = nullptr;
    QToolButton* m_close = nullptr;
    QTimer* m_timer = nullptr;
};

} // namespace broadsheet::app
