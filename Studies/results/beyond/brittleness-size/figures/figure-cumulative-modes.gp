# Modes below a frequency. Run: gnuplot figure-cumulative-modes.gp
# Columns of figure-cumulative-modes.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-cumulative-modes.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,700 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_cumulative_modes"
  if (!piped) { set output "figure-cumulative-modes.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,5.833333333333333in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-cumulative-modes.pdf" }
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
set bmargin at screen 0.56543
set tmargin at screen 0.96
set xrange [0.2983280811479603:0.6813877556273907]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.4" 0.4, "0.5" 0.5, "0.6" 0.6000000000000001, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1, "" 0.42 1, "" 0.44 1, "" 0.46 1, "" 0.48 1, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1) offset 0,0.35
set yrange [0.01645747097327395:60.92902526681647]
set logscale y
set ytics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1)
set object rectangle from first 0.4247604437278042, graph 0 to first 0.4465430305856403, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set object rectangle from first 0.6007019802794746, graph 0 to first 0.6315072100373964, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set object rectangle from first 0.28434863692291523, graph 0 to first 0.29893061830357753, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set object rectangle from first 0.4021296987786898, graph 0 to first 0.42275173461349436, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set label "{/:Italic ω}/{/:Italic ω}_0" at screen 0.28197, screen 0.517 center font type_14
set label "modes below {/:Italic ω}, per glass" at screen 0.02093, screen 0.76271 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.077884, screen 0.97857 right font type_14
set label "{/:Italic r}_c = 1.1" at screen 0.28197, screen 0.97857 center font type_13
set key at screen 0.33895, screen 0.63244 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with points pt 5 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "{/:Italic T}_p = 1.2", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#f89441" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#f89441" lw 0.8 notitle, \
     data skip 1 using (x(1, 4)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" title "{/:Italic T}_p = 1.2"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56458
set rmargin at screen 0.98372
set bmargin at screen 0.56543
set tmargin at screen 0.96
set xrange [0.11461210588278851:0.3352014319778482]
set logscale x
set xtics ("0.15" 0.15000000000000002, "0.2" 0.2, "0.3" 0.30000000000000004, "" 0.25 1) offset 0,0.35
set yrange [0.10944509700681815:44.724832502167665]
set logscale y
set ytics ("1" 1.0, "10" 10.0, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1)
set object rectangle from first 0.28434863692291523, graph 0 to first 0.29893061830357753, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set label "{/:Italic ω}/{/:Italic ω}_0" at screen 0.77415, screen 0.517 center font type_14
set label "modes below {/:Italic ω}, per glass" at screen 0.52093, screen 0.76271 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.56226, screen 0.97857 right font type_14
set label "{/:Italic r}_c = 1.5" at screen 0.77415, screen 0.97857 center font type_13
set key at screen 0.82958, screen 0.60815 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):4 with points pt 5 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "{/:Italic T}_p = 0.76", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#f89441" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#f89441" lw 0.8 notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.065429
set tmargin at screen 0.46
set xrange [0.290479068014599:0.4792995760892326]
set xtics ("0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1) offset 0,0.35
set yrange [-0.2522609871676205:3.1151420645250276]
set ytics ("0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" -0.2 1, "" -0.1 1, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "{/:Italic x} = {/:Italic ω}/{/:Italic ω}_0" at screen 0.27806, screen 0.017 center font type_14
set label "5{/:Italic N}_G/({/:Italic N x}^5)" at screen 0.02093, screen 0.26271 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.07007, screen 0.47857 right font type_14
set label "{/:Italic r}_c = 1.1" at screen 0.27806, screen 0.47857 center font type_13
set key at screen 0.33876, screen 0.45014 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "{/:Italic T}_p = 1.2", \
     data skip 1 using (x(3, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(3, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" title "{/:Italic T}_p = 1.2"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.55677
set rmargin at screen 0.98372
set bmargin at screen 0.065429
set tmargin at screen 0.46
set xrange [0.16856770476045643:0.3024302938349365]
set xtics ("0.18" 0.18, "0.20" 0.2, "0.22" 0.22, "0.24" 0.24, "0.26" 0.26, "0.28" 0.28, "0.30" 0.3, "" 0.17 1, "" 0.17500000000000002 1, "" 0.185 1, "" 0.19 1, "" 0.195 1, "" 0.20500000000000002 1, "" 0.21 1, "" 0.215 1, "" 0.225 1, "" 0.23 1, "" 0.23500000000000001 1, "" 0.245 1, "" 0.25 1, "" 0.255 1, "" 0.265 1, "" 0.27 1, "" 0.275 1, "" 0.28500000000000003 1, "" 0.29 1, "" 0.295 1) offset 0,0.35
set yrange [-0.3247401040090088:4.963884446994848]
set ytics ("0" 0.0, "1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "" -0.2 1, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "{/:Italic x} = {/:Italic ω}/{/:Italic ω}_0" at screen 0.77024, screen 0.017 center font type_14
set label "5{/:Italic N}_G/({/:Italic N x}^5)" at screen 0.52093, screen 0.26271 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.55444, screen 0.47857 right font type_14
set label "{/:Italic r}_c = 1.5" at screen 0.77024, screen 0.47857 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle
unset multiplot
unset output
}
