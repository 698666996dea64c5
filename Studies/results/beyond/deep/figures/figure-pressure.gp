# Pressure. Run: gnuplot figure-pressure.gp
# Columns of figure-pressure.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-pressure.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,1020 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_pressure"
  if (!piped) { set output "figure-pressure.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,8.5in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-pressure.pdf" }
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
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [-0.7023864938912106:1.2735299241194085]
set ytics ("−0.5" -0.5, "0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "" -0.7000000000000001 1, "" -0.6000000000000001 1, "" -0.4 1, "" -0.30000000000000004 1, "" -0.2 1, "" -0.1 1, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.67833 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.02093, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.077884, screen 0.98529 right font type_14
set label "polydisperse sticky spheres" at screen 0.28197, screen 0.98529 center font type_13
set key at screen 0.33895, screen 0.77398 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.0893208535259805:1.161719817476304]
set ytics ("0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.67833 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.52093, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57007, screen 0.98529 right font type_14
set label "Kob-Andersen" at screen 0.77806, screen 0.98529 center font type_13
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
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [-0.043476368837021155:0.03449857055105471]
set ytics ("−0.04" -0.04, "−0.02" -0.02, "0.00" 0.0, "0.02" 0.02, "" -0.035 1, "" -0.03 1, "" -0.025 1, "" -0.015 1, "" -0.01 1, "" -0.005 1, "" 0.005 1, "" 0.01 1, "" 0.015 1, "" 0.025 1, "" 0.03 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.345 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.02093, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.085698, screen 0.65196 right font type_14
set label "polydisperse sticky spheres" at screen 0.28587, screen 0.65196 center font type_13
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
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.0014342745167887695:0.016402544916435627]
set ytics ("0.002" 0.002, "0.004" 0.004, "0.006" 0.006, "0.008" 0.008, "0.010" 0.01, "0.012" 0.012, "0.014" 0.014, "0.016" 0.016, "" 0.0015 1, "" 0.0025 1, "" 0.003 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.005 1, "" 0.0055 1, "" 0.006500000000000001 1, "" 0.007 1, "" 0.0075 1, "" 0.0085 1, "" 0.009000000000000001 1, "" 0.0095 1, "" 0.0105 1, "" 0.011 1, "" 0.0115 1, "" 0.0125 1, "" 0.013000000000000001 1, "" 0.0135 1, "" 0.0145 1, "" 0.015 1, "" 0.0155 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.345 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.52093, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.5857, screen 0.65196 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.65196 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.044902
set tmargin at screen 0.30588
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [-0.3103666141396675:0.34976500329235094]
set ytics ("−0.3" -0.30000000000000004, "−0.2" -0.2, "−0.1" -0.1, "0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "" -0.28 1, "" -0.26 1, "" -0.24 1, "" -0.22 1, "" -0.18 1, "" -0.16 1, "" -0.14 1, "" -0.12 1, "" -0.08 1, "" -0.06 1, "" -0.04 1, "" -0.02 1, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.011667 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.02093, screen 0.17539 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.077884, screen 0.31863 right font type_14
set label "polydisperse sticky spheres" at screen 0.28197, screen 0.31863 center font type_13
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
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.044902
set tmargin at screen 0.30588
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.00874515755652666:0.10135095857063127]
set ytics ("0.02" 0.02, "0.04" 0.04, "0.06" 0.06, "0.08" 0.08, "0.10" 0.1, "" 0.01 1, "" 0.015 1, "" 0.025 1, "" 0.03 1, "" 0.035 1, "" 0.045 1, "" 0.05 1, "" 0.055 1, "" 0.065 1, "" 0.07 1, "" 0.075 1, "" 0.085 1, "" 0.09 1, "" 0.095 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.011667 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.52093, screen 0.17539 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.57788, screen 0.31863 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.31863 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
unset multiplot
unset output
}
