# The liquids. Run: gnuplot figure-liquid.gp
# Columns of figure-liquid.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-liquid.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_liquid"
  if (!piped) { set output "figure-liquid.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-liquid.pdf" }
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
set lmargin at screen 0.056767
set rmargin at screen 0.48372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [5.4553230358680675:9.57495051341925]
set ytics ("6" 6.0, "7" 7.0, "8" 8.0, "9" 9.0, "" 5.6000000000000005 1, "" 5.800000000000001 1, "" 6.2 1, "" 6.4 1, "" 6.6000000000000005 1, "" 6.800000000000001 1, "" 7.2 1, "" 7.4 1, "" 7.6000000000000005 1, "" 7.800000000000001 1, "" 8.200000000000001 1, "" 8.4 1, "" 8.6 1, "" 8.8 1, "" 9.200000000000001 1, "" 9.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27024, screen 0.5175 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.02093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.054442, screen 0.97794 right font type_14
set label "poly-IPL" at screen 0.27024, screen 0.97794 center font type_13
set key at screen 0.33837, screen 0.61096 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set yrange [-5.715163337271391:-3.0763117601016305]
set ytics ("−5.5" -5.5, "−5.0" -5.0, "−4.5" -4.5, "−4.0" -4.0, "−3.5" -3.5, "" -5.7 1, "" -5.6000000000000005 1, "" -5.4 1, "" -5.300000000000001 1, "" -5.2 1, "" -5.1000000000000005 1, "" -4.9 1, "" -4.800000000000001 1, "" -4.7 1, "" -4.6000000000000005 1, "" -4.4 1, "" -4.3 1, "" -4.2 1, "" -4.1000000000000005 1, "" -3.9000000000000004 1, "" -3.8000000000000003 1, "" -3.7 1, "" -3.6 1, "" -3.4000000000000004 1, "" -3.3000000000000003 1, "" -3.2 1, "" -3.1 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.5175 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.52093, screen 0.76309 center rotate by 90 font type_14
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
set lmargin at screen 0.064581
set rmargin at screen 0.48372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [13.584787741523241:23.00475342035888]
set ytics ("14" 14.0, "16" 16.0, "18" 18.0, "20" 20.0, "22" 22.0, "" 14.5 1, "" 15.0 1, "" 15.5 1, "" 16.5 1, "" 17.0 1, "" 17.5 1, "" 18.5 1, "" 19.0 1, "" 19.5 1, "" 20.5 1, "" 21.0 1, "" 21.5 1, "" 22.5 1, "" 23.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27415, screen 0.0175 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.02093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.062256, screen 0.47794 right font type_14
set label "poly-IPL" at screen 0.27415, screen 0.47794 center font type_13
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
set yrange [4.036304982238082:22.247929281266213]
set ytics ("5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77415, screen 0.0175 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.52093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.56226, screen 0.47794 right font type_14
set label "Kob-Andersen" at screen 0.77415, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
unset multiplot
unset output
}
