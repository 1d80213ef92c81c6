// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace broadsheet::app::test {

// A certificate for 127.0.0.1, signed by itself, and its key: nobody trusts it but a test that says so.
inline constexpr const char* kLoopbackCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBRzCB7qADAgECAgEBMAoGCCqGSM49BAMCMBQxEjAQBgNVBAMMCWxvY2FsaG9z
dDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowFDESMBAGA1UEAwwJ
bG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBipDo/l4pyIUIvAG
8JlseP150VViCw1wqwyBudMlqH7grWUPvWdJOdoAVMZWpEsWhl2c+82IXQXfW9wz
E7g4saMvMC0wGgYDVR0RBBMwEYcEfwAAAYIJbG9jYWxob3N0MA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAPkqAaszu7ttsXv3HHokltS7jMD/48tG
M7Tvy/tuVOEpAiBQmYvJET+oK551qyFrzcwQ2Shsmey+q8pNYxokMBoyBQ==
-----END CERTIFICATE-----
)";

inline constexpr const char* kLoopbackKey = R"(-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIOQWiJVWLRbCIlllGGZMYLuvTGi13Vmy8Ew8XeE6Fhv9oAoGCCqGSM49
AwEHoUQDQgAEBipDo/l4pyIUIvAG8JlseP150VViCw1wqwyBudMlqH7grWUPvWdJ
OdoAVMZWpEsWhl2c+82IXQXfW9wzE7g4sQ==
-----END EC PRIVATE KEY-----
)";

inline QSslConfiguration loopbackTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(kLoopbackCertificate, QSsl::Pem));
    tls.setPrivateKey(QSslKey(kLoopbackKey, QSsl::Ec));
    return tls;
}

} // namespace broadsheet::app::test
