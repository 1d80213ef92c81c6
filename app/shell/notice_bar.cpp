// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notice_bar.h"

#include "app/base/icon.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <chrono>

namespace broadsheet::app {
namespace {

constexpr std::chrono::seconds kShown { 20 };

} // namespace

NoticeBar::NoticeBar(const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_text(new QLabel(this))
    , m_folder(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_folder->setObjectName(QStringLiteral("noticeFolder"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setAutoRaise(true);
    m_timer->setSingleShot(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_folder);
    layout->addWidget(m_close);
    connect(m_folder, &QPushButton::clicked, this, &NoticeBar::openFolder);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
    retranslate();
    recolor();
}

void NoticeBar::tellExported(const QString& file)
{
    m_file = file;
    m_sentence.clear();
    m_isFailure = false;
    tell();
}

void NoticeBar::tellCopied(const QString& sentence)
{
    m_file.clear();
    m_sentence = sentence;
    m_isFailure = false;
    tell();
}

void NoticeBar::tellFailed(const QString& sentence)
{
    m_file.clear();
    m_sentence = sentence;
    m_isFailure = true;
    tell();
}

void NoticeBar::tell()
{
    retranslate();
    recolor();
    show();
    m_timer->start(kShown);
}

void NoticeBar::openFolder()
{
    const QFileInfo file(m_file);
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.isDir() ? file.absoluteFilePath() : file.absolutePath()));
}

void NoticeBar::retranslate()
{
    m_text->setText(m_file.isEmpty() ? m_sentence : tr("Exported: %1").arg(QDir::toNativeSeparators(m_file)));
    m_text->setToolTip(QDir::toNativeSeparators(m_file));
    m_folder->setVisible(!m_file.isEmpty());
    m_folder->setText(tr("Show in folder"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void NoticeBar::recolor()
{
    m_close->setIcon(tintedIcon(QStringLiteral("close"), appearance().colors().mutedText, 16));
    QPalette strip = palette();
    strip.setColor(QPalette::Window, appearance().colors().base);
    setPalette(strip);
    setAutoFillBackground(true);
    QPalette words = m_text->palette();
    words.setColor(QPalette::WindowText, m_isFailure ? appearance().colors().bad : appearance().colors().windowText);
    m_text->setPalette(words);
}

} // namespace broadsheet::app
