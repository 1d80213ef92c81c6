// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopback_certificate.h"

#include <QByteArray>
#include <QHostAddress>
#include <QSslServer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <utility>

namespace broadsheet::app::test {

// How a server answers one request.
struct Answer {
    QByteArray body {};
    int status = 200;
    QByteArray headers {}; // further lines, each with its CRLF
    qsizetype cutAt = -1; // closes after so many bytes of the body, whatever it announced
    int dribble = 0; // milliseconds between one byte of the body and the next
    bool isSilent = false; // takes the request and says nothing
};

// A web server on this machine alone that does what a test says.
class LoopbackServer final {
public:
    // The answer to request number `n` (from 0) for that target ("/history?page=1").
    using Script = std::function<Answer(int n, const QString& target)>;

    explicit LoopbackServer(Script script)
        : LoopbackServer(std::move(script), std::make_unique<QTcpServer>(), QStringLiteral("http"))
    {
    }

    // One that speaks https, with the certificate of loopback_certificate.h.
    static LoopbackServer secure(Script script)
    {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(loopbackTls());
        return LoopbackServer(std::move(script), std::move(server), QStringLiteral("https"));
    }

    ~LoopbackServer() = default;
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;
    LoopbackServer(LoopbackServer&&) = delete;
    LoopbackServer& operator=(LoopbackServer&&) = delete;

    [[nodiscard]] QString base() const
    {
        return QStringLiteral("%1://127.0.0.1:%2").arg(m_scheme).arg(m_server->serverPort());
    }

    [[nodiscard]] QUrl url(const QString& target = QStringLiteral("/")) const
    {
        return QUrl(base() + target);
    }

    // The targets that were asked for, in order.
    [[nodiscard]] const QStringList& requests() const
    {
        return m_requests;
    }

    // The last request as it came: line and headers.
    [[nodiscard]] const QByteArray& lastRequest() const
    {
        return m_last;
    }

private:
    LoopbackServer(Script script, std::unique_ptr<QTcpServer> server, QString scheme)
        : m_server(std::move(server))
        , m_scheme(std::move(scheme))
        , m_script(std::move(script))
    {
        EXPECT_TRUE(m_server->listen(QHostAddress::LocalHost));
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
    }

    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray text = socket->property("text").toByteArray() + socket->readAll();
                socket->setProperty("text", text);
                if (text.endsWith("\r\n\r\n")) {
                    socket->setProperty("text", QByteArray());
                    m_last = text;
                    answer(*socket, QString::fromLatin1(text.split(' ').value(1)));
                }
            });
        }
    }

    void answer(QTcpSocket& socket, const QString& target)
    {
        const Answer answer = m_script(static_cast<int>(m_requests.size()), target);
        m_requests << target;
        if (answer.isSilent) {
            return;
        }
        socket.write("HTTP/1.1 " + QByteArray::number(answer.status) + " Something\r\nConnection: close\r\n"
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n"
            + answer.headers + "\r\n");
        const QByteArray body = answer.cutAt < 0 ? answer.body : answer.body.left(answer.cutAt);
        if (answer.dribble > 0) {
            drip(socket, body, answer.dribble);
            return;
        }
        socket.write(body);
        socket.disconnectFromHost();
    }

    static void drip(QTcpSocket& socket, const QByteArray& body, int interval)
    {
        auto* timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, body, at = 0]() mutable {
            socket.write(body.mid(at++, 1));
            if (at >= body.size()) {
                socket.disconnectFromHost();
            }
        });
        timer->start(interval);
    }

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    Script m_script;
    QStringList m_requests;
    QByteArray m_last;
};

} // namespace broadsheet::app::test
