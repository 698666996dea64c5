# Frequency of soft spots and size of their cores. Run: gnuplot figure-16-decay.gp
# Columns of figure-16-decay.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-16-decay.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_16_decay"
  if (!piped) { set output "figure-16-decay.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-16-decay.pdf" }
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
set xrange [1.0499815725108064:2.9771873027065]
set xtics ("1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1) offset 0,0.35
set yrange [1.0499815725108064:2.9771873027065]
set ytics ("1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1)
set label "{/:Italic ω}_g/{/:Italic ω}_0 from {/:Italic ξ}_g" at screen 0.27806, screen 0.035 center font type_14
set label "{/:Italic ω}_g/{/:Italic ω}_0 from dipoles" at screen 0.02093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.07007, screen 0.95588 right font type_14
set key at screen 0.33876, screen 0.37193 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(1, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(1, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#999999" dt 2 lw 1.5 notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.9752548013733244:10.438562173558628]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "10" 10.0, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1) offset 0,0.35
set yrange [0.00707663665083002:1.4137745571375593]
set logscale y
set ytics ("10^{−2}" 0.01, "10^{−1}" 0.1, "1" 1.0, "" 0.008 1, "" 0.009000000000000001 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "{/:Italic r}/{/:Italic a}_0" at screen 0.78197, screen 0.035 center font type_14
set label "{/:Italic r}^6{/:Italic c}({/:Italic r}) / plateau" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.95588 right font type_14
set key at screen 0.83895, screen 0.37193 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:(floor_at(0.000707663665083002, $4 - error(6))):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:(floor_at(0.000707663665083002, $4 - error(6))):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(2, 3)):4:(floor_at(0.000707663665083002, $4 - error(6))):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 4)):4:(floor_at(0.000707663665083002, $4 - error(6))):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(2, 5)):4:(floor_at(0.09752548013733245, $3 - error(5))):($3 + error(5)):(floor_at(0.000707663665083002, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 2 ps 0.935*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(2, 6)):4:(floor_at(0.09752548013733245, $3 - error(5))):($3 + error(5)):(floor_at(0.000707663665083002, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 2 ps 0.935*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(2, 7)):4:(floor_at(0.09752548013733245, $3 - error(5))):($3 + error(5)):(floor_at(0.000707663665083002, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 2 ps 0.935*mark lw 1.2 lc rgb "#009E73" notitle, \
     data skip 1 using (x(2, 8)):4:(floor_at(0.09752548013733245, $3 - error(5))):($3 + error(5)):(floor_at(0.000707663665083002, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 2 ps 0.935*mark lw 1.2 lc rgb "#CC79A7" notitle
unset multiplot
unset output
}
