# The exponent of D(ω) against the smoothness of the cutoff. Run: gnuplot figure-beyond-tapering.gp
# Columns of figure-beyond-tapering.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-beyond-tapering.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_beyond_tapering"
  if (!piped) { set output "figure-beyond-tapering.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-beyond-tapering.pdf" }
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
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.84:5.16]
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "5" 5.0, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1) offset 0,0.35
set yrange [2.2689901610293983:5.178664195072843]
set ytics ("2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "4.0" 4.0, "4.5" 4.5, "5.0" 5.0, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.7 1, "" 3.8000000000000003 1, "" 3.9000000000000004 1, "" 4.1000000000000005 1, "" 4.2 1, "" 4.3 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.7 1, "" 4.800000000000001 1, "" 4.9 1, "" 5.1000000000000005 1)
set arrow from graph 0, first 4.0 to graph 1, first 4.0 nohead lw 0.8 lc rgb "#999999" back
set label "vanishing derivatives {/:Italic m}" at screen 0.27806, screen 0.035 center font type_14
set label "exponent {/:Italic β}" at screen 0.02093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.07007, screen 0.95588 right font type_14
set label "low {/:Italic T}_p" at screen 0.27806, screen 0.95588 center font type_13
set key at screen 0.20397, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 500", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic N} = 2000", \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#222222" dt 2 lw 1.5 title "local stresses, 3 + 2/{/:Italic m}"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.84:5.16]
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "5" 5.0, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1) offset 0,0.35
set yrange [1.8425792571643713:5.206560235512611]
set ytics ("2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "4.0" 4.0, "4.5" 4.5, "5.0" 5.0, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.7 1, "" 3.8000000000000003 1, "" 3.9000000000000004 1, "" 4.1000000000000005 1, "" 4.2 1, "" 4.3 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.7 1, "" 4.800000000000001 1, "" 4.9 1, "" 5.1000000000000005 1, "" 5.2 1)
set arrow from graph 0, first 4.0 to graph 1, first 4.0 nohead lw 0.8 lc rgb "#999999" back
set label "vanishing derivatives {/:Italic m}" at screen 0.77806, screen 0.035 center font type_14
set label "exponent {/:Italic β}" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57007, screen 0.95588 right font type_14
set label "high {/:Italic T}_p" at screen 0.77806, screen 0.95588 center font type_13
set key at screen 0.70397, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 500", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic N} = 2000", \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#222222" dt 2 lw 1.5 title "local stresses, 3 + 2/{/:Italic m}"
unset multiplot
unset output
}
