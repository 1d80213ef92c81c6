-- SPDX-FileCopyrightText: 2026 The Broadsheet authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An archive of version 1, as sqlite3's .dump writes it, with its header.
PRAGMA application_id = 1114859636;
PRAGMA user_version = 1;
CREATE TABLE draw (
    game TEXT NOT NULL,
    issue INTEGER NOT NULL,
    date TEXT NOT NULL,
    published TEXT NOT NULL,
    drawn TEXT NOT NULL,
    tables TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (game, issue)
) STRICT, WITHOUT ROWID;
INSERT INTO draw VALUES('dlt',2021102,'2021-09-04','[[2,8,11,16,23],[2,7]]','[[16,2,11,8,23],[2,7]]',
    '[{"headings":["奖项","中奖注数","单注奖金"],"rows":[["一等奖","13","7,523,067"],["一等奖(追加)","5","6,018,453"]]}]','公告');
INSERT INTO draw VALUES('pl3',2024061,'2024-03-11','[[2,5,0]]','[]','[]','');
