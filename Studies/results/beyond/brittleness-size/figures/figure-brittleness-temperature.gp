# Brittleness against parent temperature. Run: gnuplot figure-brittleness-temperature.gp
# Columns of figure-brittleness-temperature.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-brittleness-temperature.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_brittleness_temperature"
  if (!piped) { set output "figure-brittleness-temperature.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-brittleness-temperature.pdf" }
}
# Sizes of type: gnuplot takes a variable here, but no expression.
type_10 = sprintf(",%.1f", 10 * unit); type_11 = sprintf(",%.1f", 11 * unit); type_12 = sprintf(",%.1f", 12 * unit)
type_13 = sprintf(",%.1f", 13 * unit); type_14 = sprintf(",%.1f", 14 * unit)
set multiplot
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.01159677273747298:0.29987754759853347]
set ytics ("0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "0.25" 0.25, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.035 center font type_14
set label "largest stress drop / yield stress" at screen 0.013953, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.051922, screen 0.95588 right font type_14
set key at screen 0.16007, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.9945990731912822:1.56184135625646]
set ytics ("1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "1.3" 1.3, "1.4" 1.4000000000000001, "1.5" 1.5, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1, "" 1.28 1, "" 1.32 1, "" 1.34 1, "" 1.36 1, "" 1.3800000000000001 1, "" 1.42 1, "" 1.44 1, "" 1.46 1, "" 1.48 1, "" 1.52 1, "" 1.54 1, "" 1.56 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.035 center font type_14
set label "yield stress / flow stress" at screen 0.34729, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38005, screen 0.95588 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.08349060947119015:0.26056887816130997]
set ytics ("0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "0.25" 0.25, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1, "" 0.23 1, "" 0.24 1, "" 0.26 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.035 center font type_14
set label "largest stress drop ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.71859, screen 0.95588 right font type_14
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(3, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(3, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(3, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
unset multiplot
unset output
}
