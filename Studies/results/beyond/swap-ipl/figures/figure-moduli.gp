# Shear and bulk modulus. Run: gnuplot figure-moduli.gp
# Columns of figure-moduli.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-moduli.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_moduli"
  if (!piped) { set output "figure-moduli.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-moduli.pdf" }
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
set lmargin at screen 0.064581
set rmargin at screen 0.48372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [8.307729622866013:12.472413423128978]
set ytics ("9" 9.0, "10" 10.0, "11" 11.0, "12" 12.0, "" 8.4 1, "" 8.6 1, "" 8.8 1, "" 9.200000000000001 1, "" 9.4 1, "" 9.600000000000001 1, "" 9.8 1, "" 10.200000000000001 1, "" 10.4 1, "" 10.600000000000001 1, "" 10.8 1, "" 11.200000000000001 1, "" 11.4 1, "" 11.600000000000001 1, "" 11.8 1, "" 12.200000000000001 1, "" 12.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27415, screen 0.5175 center font type_14
set label "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)" at screen 0.02093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.062256, screen 0.97794 right font type_14
set label "poly-IPL" at screen 0.27415, screen 0.97794 center font type_13
set key at screen 0.33856, screen 0.94904 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [14.580049941390552:17.958279943277418]
set ytics ("15.0" 15.0, "15.5" 15.5, "16.0" 16.0, "16.5" 16.5, "17.0" 17.0, "17.5" 17.5, "" 14.600000000000001 1, "" 14.700000000000001 1, "" 14.8 1, "" 14.9 1, "" 15.100000000000001 1, "" 15.200000000000001 1, "" 15.3 1, "" 15.4 1, "" 15.600000000000001 1, "" 15.700000000000001 1, "" 15.8 1, "" 15.9 1, "" 16.1 1, "" 16.2 1, "" 16.3 1, "" 16.400000000000002 1, "" 16.6 1, "" 16.7 1, "" 16.8 1, "" 16.900000000000002 1, "" 17.1 1, "" 17.2 1, "" 17.3 1, "" 17.400000000000002 1, "" 17.6 1, "" 17.7 1, "" 17.8 1, "" 17.900000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.5175 center font type_14
set label "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)" at screen 0.52093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.97794 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.97794 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [60.071100241378375:63.54021711232986]
set ytics ("60.5" 60.5, "61.0" 61.0, "61.5" 61.5, "62.0" 62.0, "62.5" 62.5, "63.0" 63.0, "63.5" 63.5, "" 60.1 1, "" 60.2 1, "" 60.300000000000004 1, "" 60.400000000000006 1, "" 60.6 1, "" 60.7 1, "" 60.800000000000004 1, "" 60.900000000000006 1, "" 61.1 1, "" 61.2 1, "" 61.300000000000004 1, "" 61.400000000000006 1, "" 61.6 1, "" 61.7 1, "" 61.800000000000004 1, "" 61.900000000000006 1, "" 62.1 1, "" 62.2 1, "" 62.300000000000004 1, "" 62.400000000000006 1, "" 62.6 1, "" 62.7 1, "" 62.800000000000004 1, "" 62.900000000000006 1, "" 63.1 1, "" 63.2 1, "" 63.300000000000004 1, "" 63.400000000000006 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.0175 center font type_14
set label "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)" at screen 0.02093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.077884, screen 0.47794 right font type_14
set label "poly-IPL" at screen 0.28197, screen 0.47794 center font type_13
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
set lmargin at screen 0.56458
set rmargin at screen 0.98372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [66.20540102561213:70.97081472386957]
set ytics ("67" 67.0, "68" 68.0, "69" 69.0, "70" 70.0, "" 66.4 1, "" 66.60000000000001 1, "" 66.8 1, "" 67.2 1, "" 67.4 1, "" 67.60000000000001 1, "" 67.8 1, "" 68.2 1, "" 68.4 1, "" 68.60000000000001 1, "" 68.8 1, "" 69.2 1, "" 69.4 1, "" 69.60000000000001 1, "" 69.8 1, "" 70.2 1, "" 70.4 1, "" 70.60000000000001 1, "" 70.8 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77415, screen 0.0175 center font type_14
set label "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)" at screen 0.52093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.56226, screen 0.47794 right font type_14
set label "Kob-Andersen" at screen 0.77415, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
unset multiplot
unset output
}
