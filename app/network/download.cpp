// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/download.h"

#include "app/base/qt_text.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace broadsheet::app {
namespace {

constexpr int kOk = 200;
constexpr int kTooManyRequests = 429;
constexpr int kServerErrors = 500;

bool isAllowed(const QUrl& address)
{
    if (address.scheme() == QLatin1String("https")) {
        return !address.host().isEmpty();
    }
    return address.scheme() == QLatin1String("http") && QHostAddress(address.host()).isLoopback();
}

} // namespace

Download::Download(Patience patience, QObject* parent)
    : QObject(parent)
    , m_patience(patience)
    , m_network(new QNetworkAccessManager(this))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Download::request);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { giveUp(ErrorCode::NoAnswer, true); });
}

Download::~Download()
{
    cancel();
}

void Download::start(const QUrl& address)
{
    m_address = address;
    m_tries = 0;
    if (!isAllowed(address)) {
        fail({ .error = error(ErrorCode::AddressRefused) });
        return;
    }
    request();
}

void Download::cancel()
{
    m_pause.stop();
    m_limit.stop();
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Download::request()
{
    ++m_tries;
    QNetworkRequest request(m_address);
    request.setTransferTimeout(static_cast<int>(m_patience.timeout.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader,
        QStringLiteral("Mozilla/5.0 (compatible; Broadsheet/" BROADSHEET_VERSION ")"));
    request.setRawHeader("Accept", "application/json");
    m_reply = m_network->get(request);
    connect(m_reply, &QNetworkReply::finished, this, &Download::take);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::watchSize);
    m_limit.start(m_patience.longest);
}

void Download::watchSize()
{
    if (m_reply != nullptr && m_reply->bytesAvailable() > m_patience.largest) {
        giveUp(ErrorCode::AnswerTooLarge, false);
    }
}

void Download::giveUp(ErrorCode code, bool mayPass)
{
    cancel();
    fail({ .error = error(code), .mayPass = mayPass });
}

void Download::take()
{
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    m_limit.stop();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != kOk) {
        fail(failureOf(*reply));
        return;
    }
    if (reply->bytesAvailable() > m_patience.largest) {
        fail({ .error = error(ErrorCode::AnswerTooLarge) });
        return;
    }
    Q_EMIT finished(reply->readAll().toStdString());
}

Download::Failure Download::failureOf(const QNetworkReply& reply) const
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A status in the hundreds that is none of success says more than Qt's word for it.
    if (status != 0 && status != kOk) {
        return { .error = error(ErrorCode::ServiceFailed, QString::number(status)),
            .mayPass = status >= kServerErrors || status == kTooManyRequests };
    }
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError: // the time-out; a person's cancel comes without a signal
    case QNetworkReply::TimeoutError:
        return { .error = error(ErrorCode::NoAnswer), .mayPass = true };
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::InsecureRedirectError:
        return { .error = error(ErrorCode::Unreachable, reply.errorString()), .mayPass = false };
    default:
        return { .error = error(ErrorCode::Unreachable, reply.errorString()), .mayPass = true };
    }
}

void Download::fail(const Failure& failure)
{
    if (!failure.mayPass || m_tries >= m_patience.tries) {
        Q_EMIT finished(std::unexpected(failure.error));
        return;
    }
    const auto pause = m_patience.firstPause * (1 << (m_tries - 1));
    m_pause.start(pause);
    Q_EMIT waiting(failure.error, pause);
}

Error Download::error(ErrorCode code, const QString& detail) const
{
    return { .code = code,
        .place = { .file = toUtf8(m_address.toDisplayString()), .line = 0, .column = 0, .path = {} },
        .detail = toUtf8(detail),
        .expected = {} };
}

} // namespace broadsheet::app
