# Pair potentials. Run: gnuplot figure-potential.gp
# Columns of figure-potential.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-potential.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,320 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_potential"
  if (!piped) { set output "figure-potential.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.6666666666666665in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-potential.pdf" }
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
set bmargin at screen 0.14313
set tmargin at screen 0.9125
set xrange [0.7408166666666666:1.46]
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "1.3" 1.3, "1.4" 1.4000000000000001, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1, "" 1.28 1, "" 1.32 1, "" 1.34 1, "" 1.36 1, "" 1.3800000000000001 1, "" 1.42 1, "" 1.44 1, "" 1.46 1) offset 0,0.35
set yrange [0.0:12.688504277197984]
set ytics ("0" 0.0, "2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "12" 12.0, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1, "" 12.5 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "distance {/:Italic r}/{/:Italic λ}" at screen 0.27415, screen 0.037188 center font type_14
set label "pair energy {/:Italic φ}/{/:Italic ε}" at screen 0.02093, screen 0.52781 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.062256, screen 0.95312 right font type_14
set label "poly-IPL" at screen 0.27415, screen 0.95312 center font type_13
unset key
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 2 notitle, \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" dt 3 lw 1.5 notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.14313
set tmargin at screen 0.9125
set xrange [0.936325879986335:2.56]
set xtics ("1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "2.0" 2.0, "2.2" 2.2, "2.4" 2.4000000000000004, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1, "" 1.85 1, "" 1.9000000000000001 1, "" 1.9500000000000002 1, "" 2.0500000000000003 1, "" 2.1 1, "" 2.15 1, "" 2.25 1, "" 2.3000000000000003 1, "" 2.35 1, "" 2.45 1, "" 2.5 1, "" 2.5500000000000003 1) offset 0,0.35
set yrange [-1.0154517960046046:1.3245023426147018]
set ytics ("−1.0" -1.0, "−0.5" -0.5, "0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "" -0.9 1, "" -0.8 1, "" -0.7000000000000001 1, "" -0.6000000000000001 1, "" -0.4 1, "" -0.30000000000000004 1, "" -0.2 1, "" -0.1 1, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "distance {/:Italic r}/{/:Italic λ}" at screen 0.78197, screen 0.037188 center font type_14
set label "pair energy {/:Italic φ}/{/:Italic ε}" at screen 0.52093, screen 0.52781 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.95312 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.95312 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#D55E00" lw 2 notitle, \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#D55E00" dt 3 lw 1.5 notitle
unset multiplot
unset output
}
