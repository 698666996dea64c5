# Energy against waiting time. Run: gnuplot figure-waiting.gp
# Columns of figure-waiting.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-waiting.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 430,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_waiting"
  if (!piped) { set output "figure-waiting.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 3.5833333333333335in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-waiting.pdf" }
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
set lmargin at screen 0.19167
set rmargin at screen 0.96744
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [27.68:36.32]
set xtics ("28" 28.0, "30" 30.0, "32" 32.0, "34" 34.0, "36" 36.0, "" 28.5 1, "" 29.0 1, "" 29.5 1, "" 30.5 1, "" 31.0 1, "" 31.5 1, "" 32.5 1, "" 33.0 1, "" 33.5 1, "" 34.5 1, "" 35.0 1, "" 35.5 1) offset 0,0.35
set yrange [-0.006668020897043379:0.00847830971402299]
set ytics ("−0.006" -0.006, "−0.004" -0.004, "−0.002" -0.002, "0.000" 0.0, "0.002" 0.002, "0.004" 0.004, "0.006" 0.006, "0.008" 0.008, "" -0.006500000000000001 1, "" -0.0055 1, "" -0.005 1, "" -0.0045000000000000005 1, "" -0.0035 1, "" -0.003 1, "" -0.0025 1, "" -0.0015 1, "" -0.001 1, "" -0.0005 1, "" 0.0005 1, "" 0.001 1, "" 0.0015 1, "" 0.0025 1, "" 0.003 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.005 1, "" 0.0055 1, "" 0.006500000000000001 1, "" 0.007 1, "" 0.0075 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "waiting time / relaxation time" at screen 0.57956, screen 0.035 center font type_14
set label "({/:Italic u} − ⟨{/:Italic u}⟩)/{/:Italic k}_B{/:Italic T}_p" at screen 0.04186, screen 0.52618 center rotate by 90 font type_14
set key at screen 0.21107, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic T}_p = 1.2"
unset multiplot
unset output
}
