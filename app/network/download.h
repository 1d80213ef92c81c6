// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <string>

class QNetworkAccessManager;
class QNetworkReply;

namespace broadsheet::app {

// How long and how often a download is tried.
struct Patience {
    std::chrono::milliseconds timeout { 20'000 }; // without a byte
    std::chrono::milliseconds longest { 120'000 }; // of one answer, however it trickles
    int tries = 4;
    std::chrono::milliseconds firstPause { 1000 }; // before the second try; each further one is twice as long
    qint64 largest = qint64 { 16 } * 1024 * 1024; // bytes of an answer
};

// Fetches one text over https, from a server whose certificate this machine trusts; over plain http from this machine
// alone. Nothing is sent but the address, and nothing is kept. What may pass (no connection, no answer in time, an
// answer that breaks off, a busy service) is tried again.
class Download final : public QObject {
    Q_OBJECT

public:
    explicit Download(Patience patience = {}, QObject* parent = nullptr);
    ~Download() override;
    Download(const Download&) = delete;
    Download& operator=(const Download&) = delete;
    Download(Download&&) = delete;
    Download& operator=(Download&&) = delete;

    // REQUIRES: no download is under way.
    void start(const QUrl& address);

    // Ends what is under way, without a signal.
    void cancel();

Q_SIGNALS:
    // It failed, and is tried again after a pause.
    void waiting(const Error& failure, std::chrono::milliseconds pause);
    // Errors, with the address as their place: AddressRefused, Unreachable, NoAnswer, ServiceFailed, AnswerTooLarge.
    void finished(const Result<std::string>& answer);

private:
    struct Failure {
        Error error;
        bool mayPass = false;
    };

    void request();
    void watchSize();
    void giveUp(ErrorCode code, bool mayPass);
    void take();
    void fail(const Failure& failure);
    [[nodiscard]] Failure failureOf(const QNetworkReply& reply) const;
    [[nodiscard]] Error error(ErrorCode code, const QString& detail = {}) const;

    Patience m_patience;
    QNetworkAccessManager* m_network;
    QNetworkReply* m_reply = nullptr; // under way
    QTimer m_pause;
    QTimer m_limit; // of the answer under way
    QUrl m_address;
    int m_tries = 0;
};

} // namespace broadsheet::app
