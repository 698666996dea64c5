# Shear and bulk modulus. Run: gnuplot figure-moduli.gp
# Columns of figure-moduli.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-moduli.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_moduli"
  if (!piped) { set output "figure-moduli.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-moduli.pdf" }
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
set lmargin at screen 0.064581
set rmargin at screen 0.48372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [11.068682222584215:40.69704411955443]
set ytics ("15" 15.0, "20" 20.0, "25" 25.0, "30" 30.0, "35" 35.0, "40" 40.0, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1, "" 23.0 1, "" 24.0 1, "" 26.0 1, "" 27.0 1, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1, "" 33.0 1, "" 34.0 1, "" 36.0 1, "" 37.0 1, "" 38.0 1, "" 39.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27415, screen 0.035 center font type_14
set label "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)" at screen 0.02093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.062256, screen 0.95588 right font type_14
set key at screen 0.23972, screen 0.42193 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56458
set rmargin at screen 0.98372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [53.33744992913895:85.05887017953337]
set ytics ("55" 55.0, "60" 60.0, "65" 65.0, "70" 70.0, "75" 75.0, "80" 80.0, "85" 85.0, "" 54.0 1, "" 56.0 1, "" 57.0 1, "" 58.0 1, "" 59.0 1, "" 61.0 1, "" 62.0 1, "" 63.0 1, "" 64.0 1, "" 66.0 1, "" 67.0 1, "" 68.0 1, "" 69.0 1, "" 71.0 1, "" 72.0 1, "" 73.0 1, "" 74.0 1, "" 76.0 1, "" 77.0 1, "" 78.0 1, "" 79.0 1, "" 81.0 1, "" 82.0 1, "" 83.0 1, "" 84.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77415, screen 0.035 center font type_14
set label "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.56226, screen 0.95588 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
unset multiplot
unset output
}
