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
set tmargin at screen 0.77941
set xrange [17.759999999999998:186.24]
set xtics ("20" 20.0, "40" 40.0, "60" 60.0, "80" 80.0, "100" 100.0, "120" 120.0, "140" 140.0, "160" 160.0, "180" 180.0, "" 25.0 1, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1, "" 90.0 1, "" 95.0 1, "" 105.0 1, "" 110.0 1, "" 115.0 1, "" 125.0 1, "" 130.0 1, "" 135.0 1, "" 145.0 1, "" 150.0 1, "" 155.0 1, "" 165.0 1, "" 170.0 1, "" 175.0 1, "" 185.0 1) offset 0,0.35
set yrange [-0.01679900834400678:0.017581303453970996]
set ytics ("−0.015" -0.015, "−0.010" -0.01, "−0.005" -0.005, "0.000" 0.0, "0.005" 0.005, "0.010" 0.01, "0.015" 0.015, "" -0.016 1, "" -0.014 1, "" -0.013000000000000001 1, "" -0.012 1, "" -0.011 1, "" -0.009000000000000001 1, "" -0.008 1, "" -0.007 1, "" -0.006 1, "" -0.004 1, "" -0.003 1, "" -0.002 1, "" -0.001 1, "" 0.001 1, "" 0.002 1, "" 0.003 1, "" 0.004 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.011 1, "" 0.012 1, "" 0.013000000000000001 1, "" 0.014 1, "" 0.016 1, "" 0.017 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "waiting time / relaxation time" at screen 0.57956, screen 0.035 center font type_14
set label "({/:Italic u} − ⟨{/:Italic u}⟩)/{/:Italic k}_B{/:Italic T}_p" at screen 0.04186, screen 0.45706 center rotate by 90 font type_14
set key at screen 0.19167, screen 0.95294 left top Left reverse samplen 1.4 spacing 1.0 maxcols 2 width 0 horizontal font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic T}_p = 0.7", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic T}_p = 0.7", \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic T}_p = 0.7", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic T}_p = 0.7", \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(1, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic T}_p = 0.7"
unset multiplot
unset output
}
