# Density of vibrational states. Run: gnuplot figure-density-of-states.gp
# Columns of figure-density-of-states.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-density-of-states.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,370 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_density_of_states"
  if (!piped) { set output "figure-density-of-states.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,3.0833333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-density-of-states.pdf" }
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
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.12378
set tmargin at screen 0.92432
set xrange [0.04873924750945075:0.6594466166713857]
set logscale x
set xtics ("0.05" 0.05, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "0.5" 0.5, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.4 1, "" 0.6000000000000001 1) offset 0,0.35
set yrange [5.063482675449995e-05:0.1575977185826196]
set logscale y
set ytics ("10^{−4}" 0.0001, "10^{−3}" 0.001, "10^{−2}" 0.01, "10^{−1}" 0.1, "" 6.000000000000001e-05 1, "" 7.000000000000001e-05 1, "" 8e-05 1, "" 9e-05 1, "" 0.0002 1, "" 0.00030000000000000003 1, "" 0.0004 1, "" 0.0005 1, "" 0.0006000000000000001 1, "" 0.0007 1, "" 0.0008 1, "" 0.0009000000000000001 1, "" 0.002 1, "" 0.003 1, "" 0.004 1, "" 0.005 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1)
set object rectangle from first 0.4247604437278042, graph 0 to first 0.4465430305856403, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set object rectangle from first 0.6007019802794746, graph 0 to first 0.6315072100373964, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set object rectangle from first 0.28434863692291523, graph 0 to first 0.29893061830357753, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set object rectangle from first 0.4021296987786898, graph 0 to first 0.42275173461349436, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set object rectangle from first 0.4925062862134448, graph 0 to first 0.5177630188397753, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set object rectangle from first 0.5300055199465548, graph 0 to first 0.5571852902002242, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set arrow from first 0.37030397658321396, graph 0 to first 0.37030397658321396, graph 1 nohead dt 2 lw 1.2 lc rgb "#222222" back
set arrow from first 0.24789368347125945, graph 0 to first 0.24789368347125945, graph 1 nohead dt 2 lw 1.2 lc rgb "#0d0887" back
set label "{/:Italic ω}/{/:Italic ω}_0" at screen 0.28197, screen 0.032162 center font type_14
set label "{/:Italic D}({/:Italic ω}) {/:Italic ω}_0" at screen 0.02093, screen 0.52405 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.077884, screen 0.95946 right font type_14
set label "{/:Italic r}_c = 1.1" at screen 0.28197, screen 0.95946 center font type_13
set key at screen 0.090297, screen 0.90431 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4:(floor_at(5.0634826754499945e-06, $4 - error(6))):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "{/:Italic T}_p = 1.2", \
     data skip 1 using (x(1, 2)):4:(0):(-$4 + $4*0.45) with vectors head filled size screen 0.009,20 lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 2)):4:($3/1.0317526901097256):($3*1.0317526901097256) with xerrorbars pt 0 lw 1.6 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#f89441" lw 2 notitle, \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#555555" dt 3 lw 1.5 title "Debye", \
     data skip 1 using (x(1, 5)):4:(floor_at(5.0634826754499945e-06, $4 - error(6))):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" title "{/:Italic T}_p = 1.2", \
     data skip 1 using (x(1, 6)):4:(0):(-$4 + $4*0.45) with vectors head filled size screen 0.009,20 lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(1, 6)):4:($3/1.0317526901097256):($3*1.0317526901097256) with xerrorbars pt 0 lw 1.6 lc rgb "#0d0887" notitle, \
     keyentry with lines lw 2 lc rgb "#555555" title "{/:Italic A}_g{/:Italic ω}^4"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.12378
set tmargin at screen 0.92432
set xrange [0.050142081468826226:0.31533171016588085]
set logscale x
set xtics ("0.07" 0.07, "0.1" 0.1, "0.15" 0.15000000000000002, "0.2" 0.2, "0.3" 0.30000000000000004, "" 0.055 1, "" 0.06 1, "" 0.065 1, "" 0.075 1, "" 0.08 1, "" 0.085 1, "" 0.09 1, "" 0.095 1, "" 0.25 1) offset 0,0.35
set yrange [0.00028557339010107775:0.04636140600931375]
set logscale y
set ytics ("10^{−3}" 0.001, "10^{−2}" 0.01, "" 0.00030000000000000003 1, "" 0.0004 1, "" 0.0005 1, "" 0.0006000000000000001 1, "" 0.0007 1, "" 0.0008 1, "" 0.0009000000000000001 1, "" 0.002 1, "" 0.003 1, "" 0.004 1, "" 0.005 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.02 1, "" 0.03 1, "" 0.04 1)
set object rectangle from first 0.28434863692291523, graph 0 to first 0.29893061830357753, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set arrow from first 0.24789368347125945, graph 0 to first 0.24789368347125945, graph 1 nohead dt 2 lw 1.2 lc rgb "#222222" back
set label "{/:Italic ω}/{/:Italic ω}_0" at screen 0.78197, screen 0.032162 center font type_14
set label "{/:Italic D}({/:Italic ω}) {/:Italic ω}_0" at screen 0.52093, screen 0.52405 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.95946 right font type_14
set label "{/:Italic r}_c = 1.5" at screen 0.78197, screen 0.95946 center font type_13
set key at screen 0.5903, screen 0.90431 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):4:(floor_at(2.8557339010107775e-05, $4 - error(6))):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "{/:Italic T}_p = 0.76", \
     data skip 1 using (x(2, 2)):4:(0):(-$4 + $4*0.45) with vectors head filled size screen 0.009,20 lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 2)):4:($3/1.0223104107001917):($3*1.0223104107001917) with xerrorbars pt 0 lw 1.6 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#f89441" lw 2 notitle, \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#555555" dt 3 lw 1.5 title "Debye", \
     keyentry with lines lw 2 lc rgb "#555555" title "{/:Italic A}_g{/:Italic ω}^4"
unset multiplot
unset output
}
