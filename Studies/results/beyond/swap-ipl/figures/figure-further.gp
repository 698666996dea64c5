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
  set terminal svg size 860,4080 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_further"
  if (!piped) { set output "figure-further.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,34.0in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set bmargin at screen 0.92789
set tmargin at screen 0.99314
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-7.209925971211029e-06:9.679288583897539e-05]
set ytics ("0.00000" 0.0, "0.00002" 2e-05, "0.00004" 4e-05, "0.00006" 6.000000000000001e-05, "0.00008" 8e-05, "" -5e-06 1, "" 5e-06 1, "" 1e-05 1, "" 1.5000000000000002e-05 1, "" 2.5e-05 1, "" 3.0000000000000004e-05 1, "" 3.5000000000000004e-05 1, "" 4.5e-05 1, "" 5e-05 1, "" 5.5e-05 1, "" 6.500000000000001e-05 1, "" 7.000000000000001e-05 1, "" 7.500000000000001e-05 1, "" 8.5e-05 1, "" 9e-05 1, "" 9.5e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.29369, screen 0.91958 center font type_14
set label "{/:Italic f}_{s}" at screen 0.02093, screen 0.96051 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.10133, screen 0.99632 right font type_14
set label "poly-IPL" at screen 0.29369, screen 0.99632 center font type_13
set key at screen 0.33954, screen 0.99151 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.59584
set rmargin at screen 0.98372
set bmargin at screen 0.92789
set tmargin at screen 0.99314
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-7.421856304468905e-05:0.0016070261951760295]
set ytics ("0.0000" 0.0, "0.0002" 0.0002, "0.0004" 0.0004, "0.0006" 0.0006000000000000001, "0.0008" 0.0008, "0.0010" 0.001, "0.0012" 0.0012000000000000001, "0.0014" 0.0014, "0.0016" 0.0016, "" -5e-05 1, "" 5e-05 1, "" 0.0001 1, "" 0.00015000000000000001 1, "" 0.00025 1, "" 0.00030000000000000003 1, "" 0.00035 1, "" 0.00045000000000000004 1, "" 0.0005 1, "" 0.00055 1, "" 0.0006500000000000001 1, "" 0.0007 1, "" 0.00075 1, "" 0.0008500000000000001 1, "" 0.0009000000000000001 1, "" 0.00095 1, "" 0.0010500000000000002 1, "" 0.0011 1, "" 0.00115 1, "" 0.00125 1, "" 0.0013000000000000002 1, "" 0.00135 1, "" 0.0014500000000000001 1, "" 0.0015 1, "" 0.0015500000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78978, screen 0.91958 center font type_14
set label "{/:Italic f}_{s}" at screen 0.52093, screen 0.96051 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.59351, screen 0.99632 right font type_14
set label "Kob-Andersen" at screen 0.78978, screen 0.99632 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.10365
set rmargin at screen 0.48372
set bmargin at screen 0.84456
set tmargin at screen 0.9098
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-5.377748971801657e-06:7.365187378528077e-05]
set ytics ("0.00000" 0.0, "0.00002" 2e-05, "0.00004" 4e-05, "0.00006" 6.000000000000001e-05, "" -5e-06 1, "" 5e-06 1, "" 1e-05 1, "" 1.5000000000000002e-05 1, "" 2.5e-05 1, "" 3.0000000000000004e-05 1, "" 3.5000000000000004e-05 1, "" 4.5e-05 1, "" 5e-05 1, "" 5.5e-05 1, "" 6.500000000000001e-05 1, "" 7.000000000000001e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.29369, screen 0.83625 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.02093, screen 0.87718 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.10133, screen 0.91299 right font type_14
set label "poly-IPL" at screen 0.29369, screen 0.91299 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.59584
set rmargin at screen 0.98372
set bmargin at screen 0.84456
set tmargin at screen 0.9098
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-4.6358944663966774e-05:0.0006915278617246887]
set ytics ("0.0000" 0.0, "0.0001" 0.0001, "0.0002" 0.0002, "0.0003" 0.00030000000000000003, "0.0004" 0.0004, "0.0005" 0.0005, "0.0006" 0.0006000000000000001, "" -4e-05 1, "" -2e-05 1, "" 2e-05 1, "" 4e-05 1, "" 6.000000000000001e-05 1, "" 8e-05 1, "" 0.00012000000000000002 1, "" 0.00014000000000000001 1, "" 0.00016 1, "" 0.00018 1, "" 0.00022 1, "" 0.00024000000000000003 1, "" 0.00026000000000000003 1, "" 0.00028000000000000003 1, "" 0.00032 1, "" 0.00034 1, "" 0.00036 1, "" 0.00038 1, "" 0.00042 1, "" 0.00044 1, "" 0.00046 1, "" 0.00048000000000000007 1, "" 0.0005200000000000001 1, "" 0.00054 1, "" 0.0005600000000000001 1, "" 0.00058 1, "" 0.00062 1, "" 0.00064 1, "" 0.0006600000000000001 1, "" 0.00068 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78978, screen 0.83625 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.52093, screen 0.87718 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.59351, screen 0.91299 right font type_14
set label "Kob-Andersen" at screen 0.78978, screen 0.91299 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.76123
set tmargin at screen 0.82647
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.04624785955221305:0.05165593792576548]
set ytics ("0.047" 0.047, "0.048" 0.048, "0.049" 0.049, "0.050" 0.05, "0.051" 0.051000000000000004, "" 0.046400000000000004 1, "" 0.0466 1, "" 0.0468 1, "" 0.0472 1, "" 0.047400000000000005 1, "" 0.0476 1, "" 0.0478 1, "" 0.0482 1, "" 0.048400000000000006 1, "" 0.048600000000000004 1, "" 0.0488 1, "" 0.0492 1, "" 0.0494 1, "" 0.049600000000000005 1, "" 0.049800000000000004 1, "" 0.0502 1, "" 0.0504 1, "" 0.0506 1, "" 0.050800000000000005 1, "" 0.0512 1, "" 0.0514 1, "" 0.0516 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.75292 center font type_14
set label "{/:Italic q̄}₄" at screen 0.02093, screen 0.79385 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.085698, screen 0.82966 right font type_14
set label "poly-IPL" at screen 0.28587, screen 0.82966 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(5, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.59584
set rmargin at screen 0.98372
set bmargin at screen 0.76123
set tmargin at screen 0.82647
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.04765654056089233:0.05122403302288716]
set ytics ("0.0480" 0.048, "0.0485" 0.0485, "0.0490" 0.049, "0.0495" 0.0495, "0.0500" 0.05, "0.0505" 0.0505, "0.0510" 0.051000000000000004, "" 0.0477 1, "" 0.0478 1, "" 0.047900000000000005 1, "" 0.048100000000000004 1, "" 0.0482 1, "" 0.0483 1, "" 0.048400000000000006 1, "" 0.048600000000000004 1, "" 0.0487 1, "" 0.0488 1, "" 0.0489 1, "" 0.049100000000000005 1, "" 0.0492 1, "" 0.049300000000000004 1, "" 0.0494 1, "" 0.049600000000000005 1, "" 0.0497 1, "" 0.049800000000000004 1, "" 0.0499 1, "" 0.050100000000000006 1, "" 0.0502 1, "" 0.050300000000000004 1, "" 0.0504 1, "" 0.0506 1, "" 0.0507 1, "" 0.050800000000000005 1, "" 0.0509 1, "" 0.0511 1, "" 0.0512 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78978, screen 0.75292 center font type_14
set label "{/:Italic q̄}₄" at screen 0.52093, screen 0.79385 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.59351, screen 0.82966 right font type_14
set label "Kob-Andersen" at screen 0.78978, screen 0.82966 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.67789
set tmargin at screen 0.74314
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.13690394017998633:0.14607036985656022]
set ytics ("0.138" 0.138, "0.140" 0.14, "0.142" 0.14200000000000002, "0.144" 0.14400000000000002, "0.146" 0.146, "" 0.137 1, "" 0.1375 1, "" 0.1385 1, "" 0.139 1, "" 0.1395 1, "" 0.1405 1, "" 0.14100000000000001 1, "" 0.14150000000000001 1, "" 0.14250000000000002 1, "" 0.14300000000000002 1, "" 0.14350000000000002 1, "" 0.1445 1, "" 0.145 1, "" 0.1455 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.66958 center font type_14
set label "{/:Italic q̄}₆" at screen 0.02093, screen 0.71051 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.085698, screen 0.74632 right font type_14
set label "poly-IPL" at screen 0.28587, screen 0.74632 center font type_13
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(7, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.67789
set tmargin at screen 0.74314
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.1429183026749735:0.14684912279366583]
set ytics ("0.143" 0.14300000000000002, "0.144" 0.14400000000000002, "0.145" 0.145, "0.146" 0.146, "" 0.1432 1, "" 0.1434 1, "" 0.1436 1, "" 0.1438 1, "" 0.1442 1, "" 0.1444 1, "" 0.1446 1, "" 0.1448 1, "" 0.1452 1, "" 0.1454 1, "" 0.1456 1, "" 0.1458 1, "" 0.1462 1, "" 0.1464 1, "" 0.1466 1, "" 0.1468 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.66958 center font type_14
set label "{/:Italic q̄}₆" at screen 0.52093, screen 0.71051 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.5857, screen 0.74632 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.74632 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.59456
set tmargin at screen 0.6598
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9050393653011091:0.9574776396178192]
set ytics ("0.91" 0.91, "0.92" 0.92, "0.93" 0.93, "0.94" 0.9400000000000001, "0.95" 0.9500000000000001, "" 0.906 1, "" 0.908 1, "" 0.912 1, "" 0.914 1, "" 0.916 1, "" 0.918 1, "" 0.922 1, "" 0.924 1, "" 0.926 1, "" 0.928 1, "" 0.932 1, "" 0.934 1, "" 0.936 1, "" 0.9380000000000001 1, "" 0.9420000000000001 1, "" 0.9440000000000001 1, "" 0.9460000000000001 1, "" 0.9480000000000001 1, "" 0.9520000000000001 1, "" 0.9540000000000001 1, "" 0.9560000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.58625 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.02093, screen 0.62718 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.077884, screen 0.66299 right font type_14
set label "poly-IPL" at screen 0.28197, screen 0.66299 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(9, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.59456
set tmargin at screen 0.6598
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9150773895116027:0.9562190818481124]
set ytics ("0.92" 0.92, "0.93" 0.93, "0.94" 0.9400000000000001, "0.95" 0.9500000000000001, "" 0.916 1, "" 0.918 1, "" 0.922 1, "" 0.924 1, "" 0.926 1, "" 0.928 1, "" 0.932 1, "" 0.934 1, "" 0.936 1, "" 0.9380000000000001 1, "" 0.9420000000000001 1, "" 0.9440000000000001 1, "" 0.9460000000000001 1, "" 0.9480000000000001 1, "" 0.9520000000000001 1, "" 0.9540000000000001 1, "" 0.9560000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.58625 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.52093, screen 0.62718 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.57788, screen 0.66299 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.66299 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.51123
set tmargin at screen 0.57647
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.11095310297181948:0.3769115052061132]
set ytics ("0.15" 0.15000000000000002, "0.20" 0.2, "0.25" 0.25, "0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.50292 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.02093, screen 0.54385 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.077884, screen 0.57966 right font type_14
set label "poly-IPL" at screen 0.28197, screen 0.57966 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(11, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(11, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.51123
set tmargin at screen 0.57647
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.23449493654301973:0.963293709697183]
set ytics ("0.3" 0.30000000000000004, "0.4" 0.4, "0.5" 0.5, "0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1, "" 0.42 1, "" 0.44 1, "" 0.46 1, "" 0.48 1, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.50292 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.52093, screen 0.54385 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.57007, screen 0.57966 right font type_14
set label "Kob-Andersen" at screen 0.77806, screen 0.57966 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.42789
set tmargin at screen 0.49314
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.5439061128816164:1.3041589320686027]
set ytics ("0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.41958 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.02093, screen 0.46051 center rotate by 90 font type_14
set label "{/:Bold (m)}" at screen 0.07007, screen 0.49632 right font type_14
set label "poly-IPL" at screen 0.27806, screen 0.49632 center font type_13
unset key
plot data skip 1 using (x(13, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(13, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(13, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(13, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.42789
set tmargin at screen 0.49314
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.8200439398233367:1.1022241255547816]
set ytics ("0.85" 0.8500000000000001, "0.90" 0.9, "0.95" 0.9500000000000001, "1.00" 1.0, "1.05" 1.05, "1.10" 1.1, "" 0.8300000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.87 1, "" 0.88 1, "" 0.89 1, "" 0.91 1, "" 0.92 1, "" 0.93 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.97 1, "" 0.98 1, "" 0.99 1, "" 1.01 1, "" 1.02 1, "" 1.03 1, "" 1.04 1, "" 1.06 1, "" 1.07 1, "" 1.08 1, "" 1.09 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.41958 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.52093, screen 0.46051 center rotate by 90 font type_14
set label "{/:Bold (n)}" at screen 0.57788, screen 0.49632 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.49632 center font type_13
unset key
plot data skip 1 using (x(14, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(14, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.095837
set rmargin at screen 0.48372
set bmargin at screen 0.34456
set tmargin at screen 0.4098
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.01599919382112406:0.012885897728832505]
set ytics ("−0.015" -0.015, "−0.010" -0.01, "−0.005" -0.005, "0.000" 0.0, "0.005" 0.005, "0.010" 0.01, "" -0.014 1, "" -0.013000000000000001 1, "" -0.012 1, "" -0.011 1, "" -0.009000000000000001 1, "" -0.008 1, "" -0.007 1, "" -0.006 1, "" -0.004 1, "" -0.003 1, "" -0.002 1, "" -0.001 1, "" 0.001 1, "" 0.002 1, "" 0.003 1, "" 0.004 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.011 1, "" 0.012 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28978, screen 0.33625 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.02093, screen 0.37718 center rotate by 90 font type_14
set label "{/:Bold (o)}" at screen 0.093512, screen 0.41299 right font type_14
set label "poly-IPL" at screen 0.28978, screen 0.41299 center font type_13
unset key
plot data skip 1 using (x(15, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(15, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(15, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(15, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.59584
set rmargin at screen 0.98372
set bmargin at screen 0.34456
set tmargin at screen 0.4098
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.01365135174934108:0.011420161480792907]
set ytics ("−0.010" -0.01, "−0.005" -0.005, "0.000" 0.0, "0.005" 0.005, "0.010" 0.01, "" -0.013000000000000001 1, "" -0.012 1, "" -0.011 1, "" -0.009000000000000001 1, "" -0.008 1, "" -0.007 1, "" -0.006 1, "" -0.004 1, "" -0.003 1, "" -0.002 1, "" -0.001 1, "" 0.001 1, "" 0.002 1, "" 0.003 1, "" 0.004 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.011 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78978, screen 0.33625 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.52093, screen 0.37718 center rotate by 90 font type_14
set label "{/:Bold (p)}" at screen 0.59351, screen 0.41299 right font type_14
set label "Kob-Andersen" at screen 0.78978, screen 0.41299 center font type_13
unset key
plot data skip 1 using (x(16, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(16, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.26123
set tmargin at screen 0.32647
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.7790364902524055:0.7037854177912822]
set ytics ("−0.6" -0.6000000000000001, "−0.4" -0.4, "−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "" -0.75 1, "" -0.7000000000000001 1, "" -0.65 1, "" -0.55 1, "" -0.5 1, "" -0.45 1, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.25292 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.02093, screen 0.29385 center rotate by 90 font type_14
set label "{/:Bold (q)}" at screen 0.077884, screen 0.32966 right font type_14
set label "poly-IPL" at screen 0.28197, screen 0.32966 center font type_13
unset key
plot data skip 1 using (x(17, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(17, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(17, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(17, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.26123
set tmargin at screen 0.32647
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.6440645861293356:0.608435859601039]
set ytics ("−0.6" -0.6000000000000001, "−0.4" -0.4, "−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "" -0.55 1, "" -0.5 1, "" -0.45 1, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.25292 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.52093, screen 0.29385 center rotate by 90 font type_14
set label "{/:Bold (r)}" at screen 0.57788, screen 0.32966 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.32966 center font type_13
unset key
plot data skip 1 using (x(18, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(18, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.17789
set tmargin at screen 0.24314
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.044689931216512574:3.675068062140136]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.16958 center font type_14
set label "{/:Italic g}_{u}" at screen 0.02093, screen 0.21051 center rotate by 90 font type_14
set label "{/:Bold (s)}" at screen 0.07007, screen 0.24632 right font type_14
set label "poly-IPL" at screen 0.27806, screen 0.24632 center font type_13
unset key
plot data skip 1 using (x(19, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(19, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(19, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(19, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.17789
set tmargin at screen 0.24314
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.04848107414080188:2.6693789253036195]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.16958 center font type_14
set label "{/:Italic g}_{u}" at screen 0.52093, screen 0.21051 center rotate by 90 font type_14
set label "{/:Bold (t)}" at screen 0.57007, screen 0.24632 right font type_14
set label "Kob-Andersen" at screen 0.77806, screen 0.24632 center font type_13
unset key
plot data skip 1 using (x(20, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(20, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.056767
set rmargin at screen 0.48372
set bmargin at screen 0.094559
set tmargin at screen 0.1598
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.15708461907217702:3.6047103958021167]
set ytics ("0" 0.0, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27024, screen 0.08625 center font type_14
set label "{/:Italic g}_{G}" at screen 0.02093, screen 0.12718 center rotate by 90 font type_14
set label "{/:Bold (u)}" at screen 0.054442, screen 0.16299 right font type_14
set label "poly-IPL" at screen 0.27024, screen 0.16299 center font type_13
unset key
plot data skip 1 using (x(21, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(21, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(21, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(21, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.094559
set tmargin at screen 0.1598
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.25578026553988553:2.483899942121507]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.08625 center font type_14
set label "{/:Italic g}_{G}" at screen 0.52093, screen 0.12718 center rotate by 90 font type_14
set label "{/:Bold (v)}" at screen 0.57007, screen 0.16299 right font type_14
set label "Kob-Andersen" at screen 0.77806, screen 0.16299 center font type_13
unset key
plot data skip 1 using (x(22, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(22, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.011225
set tmargin at screen 0.076471
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.13004453185324052:0.2594220999055419]
set ytics ("0.14" 0.14, "0.16" 0.16, "0.18" 0.18, "0.20" 0.2, "0.22" 0.22, "0.24" 0.24, "" 0.135 1, "" 0.145 1, "" 0.15 1, "" 0.155 1, "" 0.165 1, "" 0.17 1, "" 0.17500000000000002 1, "" 0.185 1, "" 0.19 1, "" 0.195 1, "" 0.20500000000000002 1, "" 0.21 1, "" 0.215 1, "" 0.225 1, "" 0.23 1, "" 0.23500000000000001 1, "" 0.245 1, "" 0.25 1, "" 0.255 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.0029167 center font type_14
set label "{/:Italic a}" at screen 0.02093, screen 0.043848 center rotate by 90 font type_14
set label "{/:Bold (w)}" at screen 0.077884, screen 0.079657 right font type_14
set label "poly-IPL" at screen 0.28197, screen 0.079657 center font type_13
unset key
plot data skip 1 using (x(23, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(23, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
unset multiplot
unset output
}
