# Brittleness against the density of soft modes. Run: gnuplot figure-brittleness-modes.gp
# Columns of figure-brittleness-modes.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-brittleness-modes.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 430,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_brittleness_modes"
  if (!piped) { set output "figure-brittleness-modes.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 3.5833333333333335in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-brittleness-modes.pdf" }
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
set lmargin at screen 0.16042
set rmargin at screen 0.96744
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.004634858827131383:4.591625535918026]
set logscale x
set xtics ("10^{−2}" 0.01, "10^{−1}" 0.1, "1" 1.0, "" 0.005 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1) offset 0,0.35
set yrange [0.04770649799607281:0.24653815940880314]
set ytics ("0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1, "" 0.23 1, "" 0.24 1)
set label "{/:Italic A}_g{/:Italic ω}@_0^5" at screen 0.56393, screen 0.035 center font type_14
set label "largest stress drop / yield stress" at screen 0.04186, screen 0.52618 center rotate by 90 font type_14
set key at screen 0.18059, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:(floor_at(0.0004634858827131383, $3 - error(5))):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:(floor_at(0.0004634858827131383, $3 - error(5))):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
unset multiplot
unset output
}
