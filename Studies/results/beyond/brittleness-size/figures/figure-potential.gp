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
  set terminal svg size 430,320 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_potential"
  if (!piped) { set output "figure-potential.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 3.5833333333333335in,2.6666666666666665in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set lmargin at screen 0.16042
set rmargin at screen 0.96744
set bmargin at screen 0.14313
set tmargin at screen 0.9125
set xrange [0.9286574200594251:1.7436930724640596]
set xtics ("1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1) offset 0,0.35
set yrange [-1.1499999281040325:1.499999906222651]
set ytics ("−1.0" -1.0, "−0.5" -0.5, "0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "" -1.1 1, "" -0.9 1, "" -0.8 1, "" -0.7000000000000001 1, "" -0.6000000000000001 1, "" -0.4 1, "" -0.30000000000000004 1, "" -0.2 1, "" -0.1 1, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "distance {/:Italic r}/{/:Italic λ}" at screen 0.56393, screen 0.037188 center font type_14
set label "pair energy {/:Italic φ}/{/:Italic ε}" at screen 0.04186, screen 0.52781 center rotate by 90 font type_14
set key at screen 0.67791, screen 0.89327 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 2 title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#D55E00" lw 2 title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#0072B2" dt 3 lw 1.5 notitle, \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#D55E00" dt 3 lw 1.5 notitle
unset multiplot
unset output
}
