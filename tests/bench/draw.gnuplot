# SPDX-FileCopyrightText: 2026 The Broadsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
# gnuplot -e "out='DIR'; files='a.csv b.csv'" draw.gnuplot: draws the data of figures, as Broadsheet exports it, as
# pictures of 2400×1600 pixels.
set terminal pngcairo size 2400,1600 font "Noto Sans CJK SC,28"
set datafile separator comma
set style fill pattern 4 border
unset key
set grid xtics linecolor rgb "#dce1e6"
set border 2
set yrange [*:*] reverse
set lmargin at screen 0.3
set rmargin at screen 0.94

has(n) = strlen(strcol(n)) > 0
number(n) = real(strcol(n))
low(row) = has(3) && has(4) ? number(3) : 0
high(row) = has(4) ? number(4) : (has(2) ? number(2) : number(3))

do for [file in files] {
    name = system(sprintf("basename '%s' .csv", file))
    set output sprintf("%s/%s.png", out, name)
    set title name left font "Noto Sans CJK SC Bold,44" noenhanced
    plot file every ::1 using (low(0)):0:(low(0)):(high(0)):($0 - 0.3):($0 + 0.3):ytic(9) \
             with boxxyerror linecolor rgb "#0f609b" linewidth 3, \
         file every ::1 using (high(0)):0:(sprintf(" %g", high(0))) with labels left noenhanced
    unset output
}
