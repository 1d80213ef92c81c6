// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/download.h"
#include "tests/support/loopback_server.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <optional>

namespace broadsheet::app {
namespace {

using namespace std::chrono_literals;

using test::Answer;
using test::LoopbackServer;
using testing::ElementsAre;

// What came of a download.
class Downloaded final {
public:
    explicit Downloaded(const QUrl& address, Patience patience = quick())
        : m_download(patience)
    {
        QObject::connect(&m_download, &Download::finished, &m_download,
            [this](const Result<std::string>& answer) { m_answer = answer; });
        QObject::connect(&m_download, &Download::waiting, &m_download,
            [this](const Error& failure, std::chrono::milliseconds pause) {
                pauses.push_back(pause);
                failures.push_back(failure.code);
            });
        QSignalSpy spy(&m_download, &Download::finished);
        m_download.start(address);
        if (!m_answer) {
            spy.wait();
        }
    }

    [[nodiscard]] static Patience quick()
    {
        return { .timeout = 150ms, .tries = 3, .firstPause = 10ms, .largest = 100'000 };
    }

    [[nodiscard]] std::string text() const
    {
        return m_answer && *m_answer ? **m_answer : "";
    }

    [[nodiscard]] std::optional<Error> error() const
    {
        return m_answer && !*m_answer ? std::optional(m_answer->error()) : std::nullopt;
    }

    std::vector<std::chrono::milliseconds> pauses;
    std::vector<ErrorCode> failures;

private:
    Download m_download;
    std::optional<Result<std::string>> m_answer;
};

TEST(DownloadTest, GivesTheAnswerByteForByte)
{
    const QByteArray body = "{\"a\": \"\xe6\xb3\xa8\"}\n";
    LoopbackServer server([&body](int, const QString&) { return Answer { .body = body }; });
    const Downloaded downloaded(server.url(QStringLiteral("/a?b=1")));

    EXPECT_EQ(downloaded.text(), body.toStdString());
    EXPECT_EQ(server.requests(), QStringList { QStringLiteral("/a?b=1") });
}

TEST(DownloadTest, SendsNothingButTheAddressAndTheProgramsName)
{
    LoopbackServer server([](int, const QString&) { return Answer { .body = "1", .headers = "Set-Cookie: a=b\r\n" }; });
    const Downloaded first(server.url());
    const Downloaded second(server.url());

    EXPECT_TRUE(server.lastRequest().startsWith("GET / HTTP/1.1\r\n"));
    EXPECT_FALSE(server.lastRequest().toLower().contains("cookie"));
    EXPECT_FALSE(server.lastRequest().toLower().contains("referer"));
    EXPECT_TRUE(server.lastRequest().contains("Broadsheet"));
}

TEST(DownloadTest, PlainHttpToOtherMachinesAndOtherSchemesAreRefusedWithoutARequest)
{
    for (const char* address : { "http://example.invalid/a", "http://192.0.2.1/a", "ftp://127.0.0.1/a",
             "file:///etc/passwd", "https:///a", "" }) {
        const Downloaded downloaded { QUrl(QString::fromLatin1(address)) };
        ASSERT_TRUE(downloaded.error()) << address;
        EXPECT_EQ(downloaded.error()->code, ErrorCode::AddressRefused) << address;
        EXPECT_TRUE(downloaded.pauses.empty());
    }
}

TEST(DownloadTest, ABusyServiceIsAskedAgainAfterEverLongerPauses)
{
    LoopbackServer server([](int n, const QString&) {
        constexpr std::array kStatuses { 500, 429, 200 };
        return Answer { .body = n < 2 ? "busy" : "ready", .status = kStatuses.at(static_cast<std::size_t>(n)) };
    });
    const Downloaded downloaded(server.url());

    EXPECT_EQ(downloaded.text(), "ready");
    EXPECT_THAT(downloaded.pauses, ElementsAre(10ms, 20ms));
    EXPECT_THAT(downloaded.failures, ElementsAre(ErrorCode::ServiceFailed, ErrorCode::ServiceFailed));
}

TEST(DownloadTest, AServiceThatStaysBusyIsGivenUp)
{
    LoopbackServer server([](int, const QString&) { return Answer { .body = "busy", .status = 503 }; });
    const Downloaded downloaded(server.url());

    ASSERT_TRUE(downloaded.error());
    EXPECT_EQ(downloaded.error()->code, ErrorCode::ServiceFailed);
    EXPECT_EQ(downloaded.error()->detail, "503");
    EXPECT_EQ(downloaded.error()->place.file, server.url().toString().toStdString());
    EXPECT_EQ(server.requests().size(), 3);
}

TEST(DownloadTest, WhatWillNotPassIsNotTriedAgain)
{
    for (const int status : { 204, 403, 404 }) {
        LoopbackServer server([status](int, const QString&) { return Answer { .body = "", .status = status }; });
        const Downloaded downloaded(server.url());
        ASSERT_TRUE(downloaded.error());
        EXPECT_EQ(downloaded.error()->code, ErrorCode::ServiceFailed);
        EXPECT_EQ(server.requests().size(), 1);
    }
}

TEST(DownloadTest, ASilentServiceIsGivenUpInTime)
{
    LoopbackServer server([](int, const QString&) { return Answer { .isSilent = true }; });
    QElapsedTimer timer;
    timer.start();
    const Downloaded downloaded(server.url());

    ASSERT_TRUE(downloaded.error());
    EXPECT_EQ(downloaded.error()->code, ErrorCode::NoAnswer);
    EXPECT_EQ(server.requests().size(), 3);
    EXPECT_GE(timer.elapsed(), 3 * 150);
}

TEST(DownloadTest, ASlowAnswerThatKeepsComingIsWaitedFor)
{
    LoopbackServer server([](int, const QString&) { return Answer { .body = QByteArray(20, 'x'), .dribble = 20 }; });
    const Downloaded downloaded(server.url()); // 400 ms in all, with 150 ms of patience for each byte

    EXPECT_EQ(downloaded.text(), std::string(20, 'x'));
    EXPECT_EQ(server.requests().size(), 1);
}

TEST(DownloadTest, HalfAnAnswerIsNone)
{
    LoopbackServer server(
        [](int n, const QString&) { return Answer { .body = QByteArray(1000, 'x'), .cutAt = n < 2 ? 500 : -1 }; });
    const Downloaded downloaded(server.url());

    EXPECT_EQ(downloaded.text(), std::string(1000, 'x'));
    EXPECT_THAT(downloaded.failures, ElementsAre(ErrorCode::Unreachable, ErrorCode::Unreachable));
}

TEST(DownloadTest, AnAnswerWithoutEndIsBrokenOff)
{
    LoopbackServer server([](int, const QString&) { return Answer { .body = QByteArray(2'000'000, 'x') }; });
    const Downloaded downloaded(server.url());

    ASSERT_TRUE(downloaded.error());
    EXPECT_EQ(downloaded.error()->code, ErrorCode::AnswerTooLarge);
}

TEST(DownloadTest, WithoutAnyoneAtTheAddressThereIsNoConnection)
{
    QUrl nowhere;
    {
        const LoopbackServer server([](int, const QString&) { return Answer {}; });
        nowhere = server.url();
    }
    const Downloaded downloaded(nowhere);
    ASSERT_TRUE(downloaded.error());
    EXPECT_EQ(downloaded.error()->code, ErrorCode::Unreachable);
    EXPECT_THAT(downloaded.pauses, ElementsAre(10ms, 20ms));
}

TEST(DownloadTest, AServerWhoseCertificateNobodyTrustsIsToldNothing)
{
    ASSERT_TRUE(QSslSocket::supportsSsl());
    const LoopbackServer server
        = LoopbackServer::secure([](int, const QString&) { return Answer { .body = "secret" }; });
    const Downloaded downloaded(server.url());

    ASSERT_TRUE(downloaded.error());
    EXPECT_EQ(downloaded.error()->code, ErrorCode::Unreachable);
    EXPECT_NE(downloaded.error()->detail.find("certificate"), std::string::npos) << downloaded.error()->detail;
    EXPECT_TRUE(downloaded.pauses.empty());
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST(DownloadTest, AServerWhoseCertificateIsTrustedIsAskedOverHttps)
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(QSslCertificate(test::kLoopbackCertificate, QSsl::Pem));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const LoopbackServer server = LoopbackServer::secure([](int, const QString&) { return Answer { .body = "open" }; });
    const Downloaded downloaded(server.url());
    QSslConfiguration::setDefaultConfiguration(before);

    EXPECT_EQ(downloaded.text(), "open") << (downloaded.error() ? downloaded.error()->detail : "");
}

TEST(DownloadTest, AnAnswerThatTricklesOnForEverIsGivenUp)
{
    const LoopbackServer server(
        [](int, const QString&) { return Answer { .body = QByteArray(1000, 'x'), .dribble = 20 }; });
    const Downloaded downloaded(server.url(), { .timeout = 150ms, .longest = 200ms, .tries = 2, .firstPause = 10ms });

    ASSERT_TRUE(downloaded.error());
    EXPECT_EQ(downloaded.error()->code, ErrorCode::NoAnswer);
    EXPECT_EQ(server.requests().size(), 2);
}

TEST(DownloadTest, IsNotSentElsewhere)
{
    LoopbackServer other([](int, const QString&) { return Answer { .body = "other" }; });
    LoopbackServer server([&other](int, const QString&) {
        return Answer { .body = "", .status = 302, .headers = "Location: " + other.url().toEncoded() + "\r\n" };
    });
    const Downloaded downloaded(server.url());

    EXPECT_TRUE(downloaded.error());
    EXPECT_TRUE(other.requests().isEmpty());
}

TEST(DownloadTest, CancelledItSaysNothingMore)
{
    LoopbackServer server([](int, const QString&) { return Answer { .isSilent = true }; });
    Download download(Downloaded::quick());
    QSignalSpy finished(&download, &Download::finished);
    QSignalSpy waiting(&download, &Download::waiting);
    download.start(server.url());
    ASSERT_TRUE(waiting.wait());
    download.cancel();
    EXPECT_FALSE(finished.wait(300));
    EXPECT_EQ(waiting.size(), 1);
}

} // namespace
} // namespace broadsheet::app
