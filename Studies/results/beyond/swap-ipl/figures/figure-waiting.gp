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
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_waiting"
  if (!piped) { set output "figure-waiting.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [27.04:52.96]
set xtics ("30" 30.0, "35" 35.0, "40" 40.0, "45" 45.0, "50" 50.0, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1, "" 33.0 1, "" 34.0 1, "" 36.0 1, "" 37.0 1, "" 38.0 1, "" 39.0 1, "" 41.0 1, "" 42.0 1, "" 43.0 1, "" 44.0 1, "" 46.0 1, "" 47.0 1, "" 48.0 1, "" 49.0 1, "" 51.0 1, "" 52.0 1) offset 0,0.35
set yrange [-0.03196143039574235:0.021656636043888296]
set ytics ("−0.03" -0.03, "−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "0.02" 0.02, "" -0.028 1, "" -0.026000000000000002 1, "" -0.024 1, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1, "" 0.016 1, "" 0.018000000000000002 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "waiting time / relaxation time" at screen 0.28587, screen 0.035 center font type_14
set label "({/:Italic u} − ⟨{/:Italic u}⟩)/{/:Italic k}_B{/:Italic T}_p" at screen 0.02093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.085698, screen 0.95588 right font type_14
set label "poly-IPL" at screen 0.28587, screen 0.95588 center font type_13
set key at screen 0.33016, screen 0.22193 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic T}_p = 0.45"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [27.04:52.96]
set xtics ("30" 30.0, "35" 35.0, "40" 40.0, "45" 45.0, "50" 50.0, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1, "" 33.0 1, "" 34.0 1, "" 36.0 1, "" 37.0 1, "" 38.0 1, "" 39.0 1, "" 41.0 1, "" 42.0 1, "" 43.0 1, "" 44.0 1, "" 46.0 1, "" 47.0 1, "" 48.0 1, "" 49.0 1, "" 51.0 1, "" 52.0 1) offset 0,0.35
set yrange [-0.023733876746839244:0.014014894798249897]
set ytics ("−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "waiting time / relaxation time" at screen 0.78587, screen 0.035 center font type_14
set label "({/:Italic u} − ⟨{/:Italic u}⟩)/{/:Italic k}_B{/:Italic T}_p" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.5857, screen 0.95588 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.95588 center font type_13
set key at screen 0.59792, screen 0.22193 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic T}_p = 0.47"
unset multiplot
unset output
}
