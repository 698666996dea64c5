# Number of particles in a mode. Run: gnuplot figure-participation.gp
# Columns of figure-participation.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-participation.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_participation"
  if (!piped) { set output "figure-participation.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-participation.pdf" }
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
set xrange [0.3021553516696731:0.7108519823020202]
set xtics ("0.4" 0.4, "0.5" 0.5, "0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1, "" 0.42 1, "" 0.44 1, "" 0.46 1, "" 0.48 1, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1) offset 0,0.35
set yrange [1.3187928449814899:4127.175776228145]
set logscale y
set ytics ("10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1, "" 3000.0 1, "" 4000.0 1)
set object rectangle from first 0.4247604437278042, graph 0 to first 0.4465430305856403, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set arrow from first 0.3172922639153156, graph 0 to first 0.3172922639153156, graph 1 nohead dt 2 lw 1.2 lc rgb "#D55E00" back
set arrow from graph 0, first 24.54499017760603 to graph 1, first 24.54499017760603 nohead dt 2 lw 1.2 lc rgb "#D55E00" back
set label "{/:Italic ω}/{/:Italic ω}_0" at screen 0.27806, screen 0.035 center font type_14
set label "{/:Italic N e}" at screen 0.02093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.07007, screen 0.95588 right font type_14
set label "{/:Italic r}_c = 1.1, {/:Italic T}_p = 1.2" at screen 0.27806, screen 0.95588 center font type_13
unset key
plot data skip 1 using (x(1, 1)):4 with points pt 7 ps 0.22*mark lc rgb "#3B6E8F" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.10801125053491498:0.38888661938007113]
set xtics ("0.15" 0.15000000000000002, "0.20" 0.2, "0.25" 0.25, "0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1) offset 0,0.35
set yrange [32.04070215862033:7592.145712174865]
set logscale y
set ytics ("10^{2}" 100.0, "10^{3}" 1000.0, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1, "" 3000.0 1, "" 4000.0 1, "" 5000.0 1, "" 6000.0 1, "" 7000.0 1)
set object rectangle from first 0.28434863692291534, graph 0 to first 0.29893061830357764, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set arrow from first 0.1907552863328057, graph 0 to first 0.1907552863328057, graph 1 nohead dt 2 lw 1.2 lc rgb "#D55E00" back
set arrow from graph 0, first 88.62584791617658 to graph 1, first 88.62584791617658 nohead dt 2 lw 1.2 lc rgb "#D55E00" back
set label "{/:Italic ω}/{/:Italic ω}_0" at screen 0.77806, screen 0.035 center font type_14
set label "{/:Italic N e}" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57007, screen 0.95588 right font type_14
set label "{/:Italic r}_c = 1.5, {/:Italic T}_p = 0.76" at screen 0.77806, screen 0.95588 center font type_13
set key at screen 0.83876, screen 0.22193 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):4 with points pt 7 ps 0.22*mark lc rgb "#3B6E8F" notitle, \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#222222" lw 2 title "⟨{/:Italic N e}⟩({/:Italic ω})"
unset multiplot
unset output
}
