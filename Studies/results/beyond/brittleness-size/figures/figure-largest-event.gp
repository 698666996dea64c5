# The largest plastic event in space. Run: gnuplot figure-largest-event.gp
# Columns of figure-largest-event.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-largest-event.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 940,430 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_largest_event"
  if (!piped) { set output "figure-largest-event.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.833333333333333in,3.5833333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-largest-event.pdf" }
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
set lmargin at screen 0.082628
set rmargin at screen 0.46156
set bmargin at screen 0.10651
set tmargin at screen 0.93488
set xrange [-8.437641360312432:8.437641360312432]
set xtics ("−8" -8.0, "−6" -6.0, "−4" -4.0, "−2" -2.0, "0" 0.0, "2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "" -7.5 1, "" -7.0 1, "" -6.5 1, "" -5.5 1, "" -5.0 1, "" -4.5 1, "" -3.5 1, "" -3.0 1, "" -2.5 1, "" -1.5 1, "" -1.0 1, "" -0.5 1, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1) offset 0,0.35
set yrange [-7.211247851537041:7.211247851537041]
set ytics ("−6" -6.0, "−4" -4.0, "−2" -2.0, "0" 0.0, "2" 2.0, "4" 4.0, "6" 6.0, "" -7.0 1, "" -6.5 1, "" -5.5 1, "" -5.0 1, "" -4.5 1, "" -3.5 1, "" -3.0 1, "" -2.5 1, "" -1.5 1, "" -1.0 1, "" -0.5 1, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1)
set label "{/:Italic x}/{/:Italic a}_0" at screen 0.2721, screen 0.027674 center font type_14
set label "{/:Italic y}/{/:Italic a}_0" at screen 0.042691, screen 0.5207 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.0805, screen 0.96512 right font type_14
set label "seen along {/:Italic z}" at screen 0.2721, screen 0.96512 center font type_13
unset key
plot data skip 1 using (x(1, 1)):4 with points pt 7 ps 0.22*mark lc rgb "#C9CED3" notitle, \
     data skip 1 using (x(1, 2)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "≥ 0.000999", \
     data skip 1 using (x(1, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#cf4f72" title "≥ 0.003", \
     data skip 1 using (x(1, 4)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#8c0da4" title "≥ 0.00999", \
     data skip 1 using (x(1, 5)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" title "≥ 0.03", \
     data skip 1 using (x(1, 6)):4 with points pt 3 ps 1.5*mark lw 1.6 lc rgb "#222222" title "largest"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.55909
set rmargin at screen 0.87319
set bmargin at screen 0.24823
set tmargin at screen 0.93488
set xrange [-7.211247851537041:7.211247851537041]
set xtics ("−6" -6.0, "−4" -4.0, "−2" -2.0, "0" 0.0, "2" 2.0, "4" 4.0, "6" 6.0, "" -7.0 1, "" -6.5 1, "" -5.5 1, "" -5.0 1, "" -4.5 1, "" -3.5 1, "" -3.0 1, "" -2.5 1, "" -1.5 1, "" -1.0 1, "" -0.5 1, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1) offset 0,0.35
set yrange [-7.211247851537041:7.211247851537041]
set ytics ("−6" -6.0, "−4" -4.0, "−2" -2.0, "0" 0.0, "2" 2.0, "4" 4.0, "6" 6.0, "" -7.0 1, "" -6.5 1, "" -5.5 1, "" -5.0 1, "" -4.5 1, "" -3.5 1, "" -3.0 1, "" -2.5 1, "" -1.5 1, "" -1.0 1, "" -0.5 1, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1)
set label "{/:Italic z}/{/:Italic a}_0" at screen 0.71614, screen 0.1694 center font type_14
set label "{/:Italic y}/{/:Italic a}_0" at screen 0.51915, screen 0.59156 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.55696, screen 0.96512 right font type_14
set label "seen along {/:Italic x}" at screen 0.71614, screen 0.96512 center font type_13
set key at screen 0.87745, screen 0.93953 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic D}@^2_{min}/{/:Italic a}@_0^2" left font type_12
plot data skip 1 using (x(2, 1)):4 with points pt 7 ps 0.22*mark lc rgb "#C9CED3" notitle, \
     data skip 1 using (x(2, 2)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "≥ 0.000999", \
     data skip 1 using (x(2, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#cf4f72" title "≥ 0.003", \
     data skip 1 using (x(2, 4)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#8c0da4" title "≥ 0.00999", \
     data skip 1 using (x(2, 5)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" title "≥ 0.03", \
     data skip 1 using (x(2, 6)):4 with points pt 3 ps 1.5*mark lw 1.6 lc rgb "#222222" title "largest"
unset multiplot
unset output
}
