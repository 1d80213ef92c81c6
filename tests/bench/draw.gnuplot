# SPDX-FileCopyrightText: 2026 The Broadsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
# gnuplot -e "out='DIR'; files='a.csv b.csv'" draw.gnuplot: draws the data of figures, as Broadsheet exports it, as
# pictures of 2400×1600 pixels. Those in a folder named "line" are drawn over time.
set terminal pngcairo size 2400,1600 font "Noto Sans CJK SC,28"
set datafile separator comma
set style fill pattern 4 border
set grid xtics linecolor rgb "#dce1e6"
set border 2
set lmargin at screen 0.3
set rmargin at screen 0.94

has(n) = strlen(strcol(n)) > 0
number(n) = real(strcol(n))
low(row) = has(3) && has(4) ? number(3) : 0
high(row) = has(4) ? number(4) : (has(2) ? number(2) : number(3))
# 2024, FY2024 and 2024-03-31 as a year with its fraction
moment(text) = text[1:2] eq "FY" ? real(text[3:6]) + 0.5 : real(text[1:4]) + \
             (strlen(text) >= 10 ? (real("1".text[6:7]) - 101) / 12 + (real("1".text[9:10]) - 100) / 365 : 0.5)
middle(row) = has(2) ? number(2) : high(0)

do for [file in files] {
    name = system(sprintf("basename '%s' .csv", file))
    set output sprintf("%s/%s.png", out, name)
    set title name left font "Noto Sans CJK SC Bold,44" noenhanced
    if (strstrt(file, "/line/")) {
        series = system(sprintf("awk -F, 'NR > 1 { print $10 }' '%s' | uniq | tr ' ' '_' | tr '\\n' ' '", file))
        set yrange [*:*] noreverse
        set ytics auto
        set grid ytics
        set key top left
        plot for [i = 1:words(series)] file every ::1 \
                 using (strcol(10) eq word(series, i) && has(3) && has(4) ? moment(strcol(6)) : NaN):(low(0)):(high(0)) \
                 with filledcurves linecolor i fillstyle transparent solid 0.2 noborder notitle, \
             for [i = 1:words(series)] file every ::1 \
                 using (strcol(10) eq word(series, i) ? moment(strcol(6)) : NaN):(middle(0)) \
                 with linespoints linecolor i linewidth 5 pointtype 7 pointsize 3 title word(series, i) noenhanced
    } else {
        set yrange [*:*] reverse
        unset key
        plot file every ::1 using (low(0)):0:(low(0)):(high(0)):($0 - 0.3):($0 + 0.3):ytic(9) \
                 with boxxyerror linecolor rgb "#0f609b" linewidth 3, \
             file every ::1 using (high(0)):0:(sprintf(" %g", high(0))) with labels left noenhanced
    }
    unset output
}
