// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"

int main(int argc, char** argv)
{
    return broadsheet::app::runApplication(argc, argv);
}
