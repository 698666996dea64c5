# Quasilocalized modes in space. Run: gnuplot figure-soft-modes.gp
# Columns of figure-soft-modes.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-soft-modes.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,430 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_soft_modes"
  if (!piped) { set output "figure-soft-modes.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,3.5833333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-soft-modes.pdf" }
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
set lmargin at screen 0.067058
set rmargin at screen 0.48124
set bmargin at screen 0.10651
set tmargin at screen 0.93488
set xrange [0.0:21.544346900318832]
set xtics ("0" 0.0, "5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1) offset 0,0.35
set yrange [0.0:21.544346900318832]
set ytics ("0" 0.0, "5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1)
set label "{/:Italic x}/{/:Italic a}_0" at screen 0.27415, screen 0.027674 center font type_14
set label "{/:Italic y}/{/:Italic a}_0" at screen 0.023407, screen 0.5207 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.064733, screen 0.96512 right font type_14
set label "{/:Italic r}_c = 1.5, {/:Italic ω}/{/:Italic ω}_0 = 0.118, {/:Italic N e} = 59" at screen 0.27415, screen 0.96512 center font type_13
unset key
plot data skip 1 using (x(1, 1)):4 with points pt 7 ps 0.22*mark lc rgb "#C9CED3" notitle, \
     data skip 1 using (x(1, 2)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 3)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(1, 4)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(1, 5)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(1, 6)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56706
set rmargin at screen 0.98124
set bmargin at screen 0.10651
set tmargin at screen 0.93488
set xrange [0.0:21.544346900318832]
set xtics ("0" 0.0, "5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1) offset 0,0.35
set yrange [0.0:21.544346900318832]
set ytics ("0" 0.0, "5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1)
set label "{/:Italic x}/{/:Italic a}_0" at screen 0.77415, screen 0.027674 center font type_14
set label "{/:Italic y}/{/:Italic a}_0" at screen 0.52341, screen 0.5207 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.56473, screen 0.96512 right font type_14
set label "{/:Italic r}_c = 1.1, {/:Italic ω}/{/:Italic ω}_0 = 0.369, {/:Italic N e} = 82" at screen 0.77415, screen 0.96512 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with points pt 7 ps 0.22*mark lc rgb "#C9CED3" notitle, \
     data skip 1 using (x(2, 2)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 3)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(2, 4)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(2, 5)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(2, 6)):4:5:6 with vectors head filled size screen 0.006,18 lw 1 lc rgb "#0d0887" notitle
unset multiplot
unset output
}
