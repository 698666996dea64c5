# Further observables. Run: gnuplot figure-further.gp
# Columns of figure-further.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-further.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,4760 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_further"
  if (!piped) { set output "figure-further.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,39.666666666666664in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-further.pdf" }
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
set lmargin at screen 0.10365
set rmargin at screen 0.48372
set bmargin at screen 0.93819
set tmargin at screen 0.99412
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [-2.882215311519897e-06:4.405671976180413e-05]
set ytics ("0.00000" 0.0, "0.00001" 9.999999999999999e-06, "0.00002" 1.9999999999999998e-05, "0.00003" 2.9999999999999997e-05, "0.00004" 3.9999999999999996e-05, "" -2e-06 1, "" 2e-06 1, "" 4e-06 1, "" 6e-06 1, "" 8e-06 1, "" 1.2e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.8e-05 1, "" 2.2e-05 1, "" 2.4e-05 1, "" 2.6e-05 1, "" 2.8e-05 1, "" 3.2e-05 1, "" 3.4e-05 1, "" 3.6e-05 1, "" 3.7999999999999995e-05 1, "" 4.2e-05 1, "" 4.4e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.29369, screen 0.93107 center font type_14
set label "{/:Italic f}_{s}" at screen 0.02093, screen 0.96616 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.10133, screen 0.99685 right font type_14
set label "polydisperse sticky spheres" at screen 0.29369, screen 0.99685 center font type_13
set key at screen 0.28294, screen 0.99272 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.59584
set rmargin at screen 0.98372
set bmargin at screen 0.93819
set tmargin at screen 0.99412
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [6.183532151619925e-05:0.0010613752593400618]
set ytics ("0.0002" 0.0002, "0.0004" 0.0004, "0.0006" 0.0006000000000000001, "0.0008" 0.0008, "0.0010" 0.001, "" 0.0001 1, "" 0.00015000000000000001 1, "" 0.00025 1, "" 0.00030000000000000003 1, "" 0.00035 1, "" 0.00045000000000000004 1, "" 0.0005 1, "" 0.00055 1, "" 0.0006500000000000001 1, "" 0.0007 1, "" 0.00075 1, "" 0.0008500000000000001 1, "" 0.0009000000000000001 1, "" 0.00095 1, "" 0.0010500000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78978, screen 0.93107 center font type_14
set label "{/:Italic f}_{s}" at screen 0.52093, screen 0.96616 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.59351, screen 0.99685 right font type_14
set label "Kob-Andersen" at screen 0.78978, screen 0.99685 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.86676
set tmargin at screen 0.92269
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [-0.07:0.07]
set ytics ("−0.06" -0.06, "−0.04" -0.04, "−0.02" -0.02, "0.00" 0.0, "0.02" 0.02, "0.04" 0.04, "0.06" 0.06, "" -0.07 1, "" -0.065 1, "" -0.055 1, "" -0.05 1, "" -0.045 1, "" -0.035 1, "" -0.03 1, "" -0.025 1, "" -0.015 1, "" -0.01 1, "" -0.005 1, "" 0.005 1, "" 0.01 1, "" 0.015 1, "" 0.025 1, "" 0.03 1, "" 0.035 1, "" 0.045 1, "" 0.05 1, "" 0.055 1, "" 0.065 1, "" 0.07 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.85964 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.02093, screen 0.89473 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.085698, screen 0.92542 right font type_14
set label "polydisperse sticky spheres" at screen 0.28587, screen 0.92542 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(3, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(3, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.59584
set rmargin at screen 0.98372
set bmargin at screen 0.86676
set tmargin at screen 0.92269
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-4.176222448160654e-05:0.0006099741150674321]
set ytics ("0.0000" 0.0, "0.0001" 0.0001, "0.0002" 0.0002, "0.0003" 0.00030000000000000003, "0.0004" 0.0004, "0.0005" 0.0005, "0.0006" 0.0006000000000000001, "" -4e-05 1, "" -2e-05 1, "" 2e-05 1, "" 4e-05 1, "" 6.000000000000001e-05 1, "" 8e-05 1, "" 0.00012000000000000002 1, "" 0.00014000000000000001 1, "" 0.00016 1, "" 0.00018 1, "" 0.00022 1, "" 0.00024000000000000003 1, "" 0.00026000000000000003 1, "" 0.00028000000000000003 1, "" 0.00032 1, "" 0.00034 1, "" 0.00036 1, "" 0.00038 1, "" 0.00042 1, "" 0.00044 1, "" 0.00046 1, "" 0.00048000000000000007 1, "" 0.0005200000000000001 1, "" 0.00054 1, "" 0.0005600000000000001 1, "" 0.00058 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78978, screen 0.85964 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.52093, screen 0.89473 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.59351, screen 0.92542 right font type_14
set label "Kob-Andersen" at screen 0.78978, screen 0.92542 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.79534
set tmargin at screen 0.85126
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [0.0495939885980931:0.06405852472253554]
set ytics ("0.050" 0.05, "0.052" 0.052000000000000005, "0.054" 0.054, "0.056" 0.056, "0.058" 0.058, "0.060" 0.06, "0.062" 0.062, "0.064" 0.064, "" 0.0505 1, "" 0.051000000000000004 1, "" 0.051500000000000004 1, "" 0.0525 1, "" 0.053 1, "" 0.0535 1, "" 0.0545 1, "" 0.055 1, "" 0.0555 1, "" 0.0565 1, "" 0.057 1, "" 0.0575 1, "" 0.0585 1, "" 0.059000000000000004 1, "" 0.059500000000000004 1, "" 0.0605 1, "" 0.061 1, "" 0.0615 1, "" 0.0625 1, "" 0.063 1, "" 0.0635 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.78821 center font type_14
set label "{/:Italic q̄}₄" at screen 0.02093, screen 0.8233 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.085698, screen 0.85399 right font type_14
set label "polydisperse sticky spheres" at screen 0.28587, screen 0.85399 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(5, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(5, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(5, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(5, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.79534
set tmargin at screen 0.85126
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.046527491159766336:0.05104164643862554]
set ytics ("0.047" 0.047, "0.048" 0.048, "0.049" 0.049, "0.050" 0.05, "0.051" 0.051000000000000004, "" 0.0466 1, "" 0.0468 1, "" 0.0472 1, "" 0.047400000000000005 1, "" 0.0476 1, "" 0.0478 1, "" 0.0482 1, "" 0.048400000000000006 1, "" 0.048600000000000004 1, "" 0.0488 1, "" 0.0492 1, "" 0.0494 1, "" 0.049600000000000005 1, "" 0.049800000000000004 1, "" 0.0502 1, "" 0.0504 1, "" 0.0506 1, "" 0.050800000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.78821 center font type_14
set label "{/:Italic q̄}₄" at screen 0.52093, screen 0.8233 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.5857, screen 0.85399 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.85399 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.72391
set tmargin at screen 0.77983
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [0.11845513527955298:0.14170297145527358]
set ytics ("0.120" 0.12, "0.125" 0.125, "0.130" 0.13, "0.135" 0.135, "0.140" 0.14, "" 0.11900000000000001 1, "" 0.121 1, "" 0.122 1, "" 0.123 1, "" 0.124 1, "" 0.126 1, "" 0.127 1, "" 0.128 1, "" 0.129 1, "" 0.131 1, "" 0.132 1, "" 0.133 1, "" 0.134 1, "" 0.136 1, "" 0.137 1, "" 0.138 1, "" 0.139 1, "" 0.14100000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.71679 center font type_14
set label "{/:Italic q̄}₆" at screen 0.02093, screen 0.75187 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.085698, screen 0.78256 right font type_14
set label "polydisperse sticky spheres" at screen 0.28587, screen 0.78256 center font type_13
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(7, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(7, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(7, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(7, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.72391
set tmargin at screen 0.77983
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.14132249630699378:0.14648219063590978]
set ytics ("0.142" 0.14200000000000002, "0.143" 0.14300000000000002, "0.144" 0.14400000000000002, "0.145" 0.145, "0.146" 0.146, "" 0.1414 1, "" 0.1416 1, "" 0.1418 1, "" 0.1422 1, "" 0.1424 1, "" 0.1426 1, "" 0.1428 1, "" 0.1432 1, "" 0.1434 1, "" 0.1436 1, "" 0.1438 1, "" 0.1442 1, "" 0.1444 1, "" 0.1446 1, "" 0.1448 1, "" 0.1452 1, "" 0.1454 1, "" 0.1456 1, "" 0.1458 1, "" 0.1462 1, "" 0.1464 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.71679 center font type_14
set label "{/:Italic q̄}₆" at screen 0.52093, screen 0.75187 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.5857, screen 0.78256 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.78256 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.65248
set tmargin at screen 0.7084
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [1.0117173373103294:1.2385735465760035]
set ytics ("1.05" 1.05, "1.10" 1.1, "1.15" 1.1500000000000001, "1.20" 1.2000000000000002, "" 1.02 1, "" 1.03 1, "" 1.04 1, "" 1.06 1, "" 1.07 1, "" 1.08 1, "" 1.09 1, "" 1.11 1, "" 1.12 1, "" 1.1300000000000001 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.17 1, "" 1.18 1, "" 1.19 1, "" 1.21 1, "" 1.22 1, "" 1.23 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.64536 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.02093, screen 0.68044 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.077884, screen 0.71113 right font type_14
set label "polydisperse sticky spheres" at screen 0.28197, screen 0.71113 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(9, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(9, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(9, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(9, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.65248
set tmargin at screen 0.7084
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9107925806722689:0.9521378577836114]
set ytics ("0.92" 0.92, "0.93" 0.93, "0.94" 0.9400000000000001, "0.95" 0.9500000000000001, "" 0.912 1, "" 0.914 1, "" 0.916 1, "" 0.918 1, "" 0.922 1, "" 0.924 1, "" 0.926 1, "" 0.928 1, "" 0.932 1, "" 0.934 1, "" 0.936 1, "" 0.9380000000000001 1, "" 0.9420000000000001 1, "" 0.9440000000000001 1, "" 0.9460000000000001 1, "" 0.9480000000000001 1, "" 0.9520000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.64536 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.52093, screen 0.68044 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.57788, screen 0.71113 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.71113 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.58105
set tmargin at screen 0.63697
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [0.15819248016498447:2.337497454984693]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.57393 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.02093, screen 0.60901 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.07007, screen 0.63971 right font type_14
set label "polydisperse sticky spheres" at screen 0.27806, screen 0.63971 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(11, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(11, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(11, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.58105
set tmargin at screen 0.63697
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.19430193683703387:0.7838798547721494]
set ytics ("0.2" 0.2, "0.3" 0.30000000000000004, "0.4" 0.4, "0.5" 0.5, "0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1, "" 0.42 1, "" 0.44 1, "" 0.46 1, "" 0.48 1, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.57393 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.52093, screen 0.60901 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.57007, screen 0.63971 right font type_14
set label "Kob-Andersen" at screen 0.77806, screen 0.63971 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.50962
set tmargin at screen 0.56555
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [0.3892083286785758:2.509352991725878]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.5025 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.02093, screen 0.53758 center rotate by 90 font type_14
set label "{/:Bold (m)}" at screen 0.07007, screen 0.56828 right font type_14
set label "polydisperse sticky spheres" at screen 0.27806, screen 0.56828 center font type_13
unset key
plot data skip 1 using (x(13, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(13, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(13, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(13, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(13, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(13, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.50962
set tmargin at screen 0.56555
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.7909137986788745:1.3466392343559586]
set ytics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "1.3" 1.3, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1, "" 1.28 1, "" 1.32 1, "" 1.34 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.5025 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.52093, screen 0.53758 center rotate by 90 font type_14
set label "{/:Bold (n)}" at screen 0.57007, screen 0.56828 right font type_14
set label "Kob-Andersen" at screen 0.77806, screen 0.56828 center font type_13
unset key
plot data skip 1 using (x(14, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(14, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.43819
set tmargin at screen 0.49412
set xrange [0.3175033898785919:4.40940174067224]
set logscale x
set xtics ("0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [0.005674018548500843:0.2084452020321157]
set ytics ("0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.01 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.43107 center font type_14
set label "{/:Italic A}_{g} {/:Italic ω}₀⁵ (gap)" at screen 0.02093, screen 0.46616 center rotate by 90 font type_14
set label "{/:Bold (o)}" at screen 0.077884, screen 0.49685 right font type_14
set label "polydisperse sticky spheres" at screen 0.28197, screen 0.49685 center font type_13
unset key
plot data skip 1 using (x(15, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(15, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(15, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(15, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.43819
set tmargin at screen 0.49412
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [0.9088835325587917:1.804021011070941]
set ytics ("1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.43107 center font type_14
set label "{/:Italic ω}_{BP}/{/:Italic ω}₀" at screen 0.52093, screen 0.46616 center rotate by 90 font type_14
set label "{/:Bold (p)}" at screen 0.57007, screen 0.49685 right font type_14
set label "polydisperse sticky spheres" at screen 0.77806, screen 0.49685 center font type_13
unset key
plot data skip 1 using (x(16, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(16, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(16, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(16, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(16, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(16, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.36676
set tmargin at screen 0.42269
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.2285377254231349:1.4248500038388312]
set ytics ("1.25" 1.25, "1.30" 1.3, "1.35" 1.35, "1.40" 1.4000000000000001, "" 1.23 1, "" 1.24 1, "" 1.26 1, "" 1.27 1, "" 1.28 1, "" 1.29 1, "" 1.31 1, "" 1.32 1, "" 1.33 1, "" 1.34 1, "" 1.36 1, "" 1.37 1, "" 1.3800000000000001 1, "" 1.3900000000000001 1, "" 1.41 1, "" 1.42 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.35964 center font type_14
set label "{/:Italic ω}_{BP}/{/:Italic ω}₀" at screen 0.02093, screen 0.39473 center rotate by 90 font type_14
set label "{/:Bold (q)}" at screen 0.077884, screen 0.42542 right font type_14
set label "Kob-Andersen" at screen 0.28197, screen 0.42542 center font type_13
unset key
plot data skip 1 using (x(17, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(17, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.36676
set tmargin at screen 0.42269
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [1.636066668254402:3.2244887495238057]
set ytics ("1.8" 1.8, "2.0" 2.0, "2.2" 2.2, "2.4" 2.4000000000000004, "2.6" 2.6, "2.8" 2.8000000000000003, "3.0" 3.0, "3.2" 3.2, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1, "" 1.85 1, "" 1.9000000000000001 1, "" 1.9500000000000002 1, "" 2.0500000000000003 1, "" 2.1 1, "" 2.15 1, "" 2.25 1, "" 2.3000000000000003 1, "" 2.35 1, "" 2.45 1, "" 2.5 1, "" 2.5500000000000003 1, "" 2.6500000000000004 1, "" 2.7 1, "" 2.75 1, "" 2.85 1, "" 2.9000000000000004 1, "" 2.95 1, "" 3.0500000000000003 1, "" 3.1 1, "" 3.1500000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.35964 center font type_14
set label "{/:Italic D}/{/:Italic D}_{D}({/:Italic ω}_{BP})" at screen 0.52093, screen 0.39473 center rotate by 90 font type_14
set label "{/:Bold (r)}" at screen 0.57007, screen 0.42542 right font type_14
set label "polydisperse sticky spheres" at screen 0.77806, screen 0.42542 center font type_13
unset key
plot data skip 1 using (x(18, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(18, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(18, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(18, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(18, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(18, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.29534
set tmargin at screen 0.35126
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.3054045251229682:1.9484667324009395]
set ytics ("1.4" 1.4000000000000001, "1.5" 1.5, "1.6" 1.6, "1.7" 1.7000000000000002, "1.8" 1.8, "1.9" 1.9000000000000001, "" 1.32 1, "" 1.34 1, "" 1.36 1, "" 1.3800000000000001 1, "" 1.42 1, "" 1.44 1, "" 1.46 1, "" 1.48 1, "" 1.52 1, "" 1.54 1, "" 1.56 1, "" 1.58 1, "" 1.62 1, "" 1.6400000000000001 1, "" 1.6600000000000001 1, "" 1.68 1, "" 1.72 1, "" 1.74 1, "" 1.76 1, "" 1.78 1, "" 1.82 1, "" 1.84 1, "" 1.86 1, "" 1.8800000000000001 1, "" 1.92 1, "" 1.94 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.28821 center font type_14
set label "{/:Italic D}/{/:Italic D}_{D}({/:Italic ω}_{BP})" at screen 0.02093, screen 0.3233 center rotate by 90 font type_14
set label "{/:Bold (s)}" at screen 0.07007, screen 0.35399 right font type_14
set label "Kob-Andersen" at screen 0.27806, screen 0.35399 center font type_13
unset key
plot data skip 1 using (x(19, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(19, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.29534
set tmargin at screen 0.35126
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [-0.026221378864268036:0.018298391236870923]
set ytics ("−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "" -0.026000000000000002 1, "" -0.024 1, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1, "" 0.016 1, "" 0.018000000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.28821 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.52093, screen 0.3233 center rotate by 90 font type_14
set label "{/:Bold (t)}" at screen 0.5857, screen 0.35399 right font type_14
set label "polydisperse sticky spheres" at screen 0.78587, screen 0.35399 center font type_13
unset key
plot data skip 1 using (x(20, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(20, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(20, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(20, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(20, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(20, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.095837
set rmargin at screen 0.48372
set bmargin at screen 0.22391
set tmargin at screen 0.27983
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.009898631993842045:0.02518749849680197]
set ytics ("−0.005" -0.005, "0.000" 0.0, "0.005" 0.005, "0.010" 0.01, "0.015" 0.015, "0.020" 0.02, "0.025" 0.025, "" -0.009000000000000001 1, "" -0.008 1, "" -0.007 1, "" -0.006 1, "" -0.004 1, "" -0.003 1, "" -0.002 1, "" -0.001 1, "" 0.001 1, "" 0.002 1, "" 0.003 1, "" 0.004 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.011 1, "" 0.012 1, "" 0.013000000000000001 1, "" 0.014 1, "" 0.016 1, "" 0.017 1, "" 0.018000000000000002 1, "" 0.019 1, "" 0.021 1, "" 0.022 1, "" 0.023 1, "" 0.024 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28978, screen 0.21679 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.02093, screen 0.25187 center rotate by 90 font type_14
set label "{/:Bold (u)}" at screen 0.093512, screen 0.28256 right font type_14
set label "Kob-Andersen" at screen 0.28978, screen 0.28256 center font type_13
unset key
plot data skip 1 using (x(21, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(21, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.22391
set tmargin at screen 0.27983
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [-0.8738357791097283:0.8363939008114644]
set ytics ("−0.8" -0.8, "−0.6" -0.6000000000000001, "−0.4" -0.4, "−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "" -0.8500000000000001 1, "" -0.75 1, "" -0.7000000000000001 1, "" -0.65 1, "" -0.55 1, "" -0.5 1, "" -0.45 1, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.21679 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.52093, screen 0.25187 center rotate by 90 font type_14
set label "{/:Bold (v)}" at screen 0.57788, screen 0.28256 right font type_14
set label "polydisperse sticky spheres" at screen 0.78197, screen 0.28256 center font type_13
unset key
plot data skip 1 using (x(22, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(22, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(22, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(22, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(22, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(22, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.15248
set tmargin at screen 0.2084
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.5815502543466365:0.9167886850913785]
set ytics ("−0.4" -0.4, "−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "" -0.55 1, "" -0.5 1, "" -0.45 1, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.14536 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.02093, screen 0.18044 center rotate by 90 font type_14
set label "{/:Bold (w)}" at screen 0.077884, screen 0.21113 right font type_14
set label "Kob-Andersen" at screen 0.28197, screen 0.21113 center font type_13
unset key
plot data skip 1 using (x(23, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(23, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.15248
set tmargin at screen 0.2084
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [-0.11827464768787821:3.49205978528276]
set ytics ("0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" -0.1 1, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.14536 center font type_14
set label "{/:Italic g}_{u}" at screen 0.52093, screen 0.18044 center rotate by 90 font type_14
set label "{/:Bold (x)}" at screen 0.57007, screen 0.21113 right font type_14
set label "polydisperse sticky spheres" at screen 0.77806, screen 0.21113 center font type_13
unset key
plot data skip 1 using (x(24, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(24, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(24, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(24, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(24, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(24, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.056767
set rmargin at screen 0.48372
set bmargin at screen 0.08105
set tmargin at screen 0.13697
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.03579073997559867:3.7990760275677604]
set ytics ("0" 0.0, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27024, screen 0.073929 center font type_14
set label "{/:Italic g}_{u}" at screen 0.02093, screen 0.10901 center rotate by 90 font type_14
set label "{/:Bold (y)}" at screen 0.054442, screen 0.13971 right font type_14
set label "Kob-Andersen" at screen 0.27024, screen 0.13971 center font type_13
unset key
plot data skip 1 using (x(25, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(25, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.08105
set tmargin at screen 0.13697
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [-0.13545938751998732:3.150611321108179]
set ytics ("0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" -0.1 1, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.073929 center font type_14
set label "{/:Italic g}_{G}" at screen 0.52093, screen 0.10901 center rotate by 90 font type_14
set label "{/:Bold (z)}" at screen 0.57007, screen 0.13971 right font type_14
set label "polydisperse sticky spheres" at screen 0.77806, screen 0.13971 center font type_13
unset key
plot data skip 1 using (x(26, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(26, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(26, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(26, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(26, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(26, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.0096218
set tmargin at screen 0.065546
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.0875506170299436:2.9952069414966025]
set ytics ("0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.0025 center font type_14
set label "{/:Italic g}_{G}" at screen 0.02093, screen 0.037584 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.07007, screen 0.068277 right font type_14
set label "Kob-Andersen" at screen 0.27806, screen 0.068277 center font type_13
unset key
plot data skip 1 using (x(27, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(27, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.0096218
set tmargin at screen 0.065546
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [0.07163866619754101:0.2810898575513936]
set ytics ("0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "0.25" 0.25, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.0025 center font type_14
set label "{/:Italic a}" at screen 0.52093, screen 0.037584 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.068277 right font type_14
set label "polydisperse sticky spheres" at screen 0.78197, screen 0.068277 center font type_13
unset key
plot data skip 1 using (x(28, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(28, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(28, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(28, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(28, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(28, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.5"
unset multiplot
unset output
}
