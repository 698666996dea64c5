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
  set terminal svg size 1290,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_waiting"
  if (!piped) { set output "figure-waiting.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [26.72:61.28]
set xtics ("30" 30.0, "35" 35.0, "40" 40.0, "45" 45.0, "50" 50.0, "55" 55.0, "60" 60.0, "" 27.0 1, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1, "" 33.0 1, "" 34.0 1, "" 36.0 1, "" 37.0 1, "" 38.0 1, "" 39.0 1, "" 41.0 1, "" 42.0 1, "" 43.0 1, "" 44.0 1, "" 46.0 1, "" 47.0 1, "" 48.0 1, "" 49.0 1, "" 51.0 1, "" 52.0 1, "" 53.0 1, "" 54.0 1, "" 56.0 1, "" 57.0 1, "" 58.0 1, "" 59.0 1, "" 61.0 1) offset 0,0.35
set yrange [-0.023463898180922406:0.03182397499033692]
set ytics ("−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "0.02" 0.02, "0.03" 0.03, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1, "" 0.016 1, "" 0.018000000000000002 1, "" 0.022 1, "" 0.024 1, "" 0.026000000000000002 1, "" 0.028 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "waiting time / relaxation time" at screen 0.19058, screen 0.5175 center font type_14
set label "({/:Italic u} − ⟨{/:Italic u}⟩)/{/:Italic k}_B{/:Italic T}_p" at screen 0.013953, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.057132, screen 0.97794 right font type_14
set label "sticky spheres" at screen 0.19058, screen 0.97794 center font type_13
set key at screen 0.065277, screen 0.94904 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic T}_p = 0.8", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2, {/:Italic T}_p = 0.85", \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3, {/:Italic T}_p = 0.8", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic T}_p = 0.69"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39722
set rmargin at screen 0.65581
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [26.72:61.28]
set xtics ("30" 30.0, "35" 35.0, "40" 40.0, "45" 45.0, "50" 50.0, "55" 55.0, "60" 60.0, "" 27.0 1, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1, "" 33.0 1, "" 34.0 1, "" 36.0 1, "" 37.0 1, "" 38.0 1, "" 39.0 1, "" 41.0 1, "" 42.0 1, "" 43.0 1, "" 44.0 1, "" 46.0 1, "" 47.0 1, "" 48.0 1, "" 49.0 1, "" 51.0 1, "" 52.0 1, "" 53.0 1, "" 54.0 1, "" 56.0 1, "" 57.0 1, "" 58.0 1, "" 59.0 1, "" 61.0 1) offset 0,0.35
set yrange [-0.016213998116642505:0.014929665410317431]
set ytics ("−0.015" -0.015, "−0.010" -0.01, "−0.005" -0.005, "0.000" 0.0, "0.005" 0.005, "0.010" 0.01, "" -0.016 1, "" -0.014 1, "" -0.013000000000000001 1, "" -0.012 1, "" -0.011 1, "" -0.009000000000000001 1, "" -0.008 1, "" -0.007 1, "" -0.006 1, "" -0.004 1, "" -0.003 1, "" -0.002 1, "" -0.001 1, "" 0.001 1, "" 0.002 1, "" 0.003 1, "" 0.004 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.011 1, "" 0.012 1, "" 0.013000000000000001 1, "" 0.014 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "waiting time / relaxation time" at screen 0.52652, screen 0.5175 center font type_14
set label "({/:Italic u} − ⟨{/:Italic u}⟩)/{/:Italic k}_B{/:Italic T}_p" at screen 0.34729, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.39567, screen 0.97794 right font type_14
set label "Kob-Andersen" at screen 0.52652, screen 0.97794 center font type_13
set key at screen 0.55357, screen 0.61096 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "{/:Italic T}_p = 0.45"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [26.72:61.28]
set xtics ("30" 30.0, "35" 35.0, "40" 40.0, "45" 45.0, "50" 50.0, "55" 55.0, "60" 60.0, "" 27.0 1, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1, "" 33.0 1, "" 34.0 1, "" 36.0 1, "" 37.0 1, "" 38.0 1, "" 39.0 1, "" 41.0 1, "" 42.0 1, "" 43.0 1, "" 44.0 1, "" 46.0 1, "" 47.0 1, "" 48.0 1, "" 49.0 1, "" 51.0 1, "" 52.0 1, "" 53.0 1, "" 54.0 1, "" 56.0 1, "" 57.0 1, "" 58.0 1, "" 59.0 1, "" 61.0 1) offset 0,0.35
set yrange [-0.030166777361284945:0.03184266172045584]
set ytics ("−0.03" -0.03, "−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "0.02" 0.02, "0.03" 0.03, "" -0.028 1, "" -0.026000000000000002 1, "" -0.024 1, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1, "" 0.016 1, "" 0.018000000000000002 1, "" 0.022 1, "" 0.024 1, "" 0.026000000000000002 1, "" 0.028 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "waiting time / relaxation time" at screen 0.85725, screen 0.5175 center font type_14
set label "({/:Italic u} − ⟨{/:Italic u}⟩)/{/:Italic k}_B{/:Italic T}_p" at screen 0.68062, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.7238, screen 0.97794 right font type_14
set label "Hertzian" at screen 0.85725, screen 0.97794 center font type_13
set key at screen 0.87479, screen 0.94904 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" title "{/:Italic T}_p = 0.0022"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [26.72:61.28]
set xtics ("30" 30.0, "35" 35.0, "40" 40.0, "45" 45.0, "50" 50.0, "55" 55.0, "60" 60.0, "" 27.0 1, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1, "" 33.0 1, "" 34.0 1, "" 36.0 1, "" 37.0 1, "" 38.0 1, "" 39.0 1, "" 41.0 1, "" 42.0 1, "" 43.0 1, "" 44.0 1, "" 46.0 1, "" 47.0 1, "" 48.0 1, "" 49.0 1, "" 51.0 1, "" 52.0 1, "" 53.0 1, "" 54.0 1, "" 56.0 1, "" 57.0 1, "" 58.0 1, "" 59.0 1, "" 61.0 1) offset 0,0.35
set yrange [-0.03606942488105512:0.03613057301133733]
set ytics ("−0.03" -0.03, "−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "0.02" 0.02, "0.03" 0.03, "" -0.036000000000000004 1, "" -0.034 1, "" -0.032 1, "" -0.028 1, "" -0.026000000000000002 1, "" -0.024 1, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1, "" 0.016 1, "" 0.018000000000000002 1, "" 0.022 1, "" 0.024 1, "" 0.026000000000000002 1, "" 0.028 1, "" 0.032 1, "" 0.034 1, "" 0.036000000000000004 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "waiting time / relaxation time" at screen 0.19058, screen 0.0175 center font type_14
set label "({/:Italic u} − ⟨{/:Italic u}⟩)/{/:Italic k}_B{/:Italic T}_p" at screen 0.013953, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.057132, screen 0.47794 right font type_14
set label "poly-IPL" at screen 0.19058, screen 0.47794 center font type_13
set key at screen 0.2261, screen 0.44904 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" title "{/:Italic T}_p = 0.6"
unset multiplot
unset output
}
