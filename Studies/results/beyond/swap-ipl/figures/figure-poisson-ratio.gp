# Poisson's ratio. Run: gnuplot figure-poisson-ratio.gp
# Columns of figure-poisson-ratio.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-poisson-ratio.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_poisson_ratio"
  if (!piped) { set output "figure-poisson-ratio.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-poisson-ratio.pdf" }
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
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.4029825982216458:0.43737402416638294]
set ytics ("0.405" 0.405, "0.410" 0.41000000000000003, "0.415" 0.41500000000000004, "0.420" 0.42, "0.425" 0.425, "0.430" 0.43, "0.435" 0.435, "" 0.403 1, "" 0.404 1, "" 0.406 1, "" 0.40700000000000003 1, "" 0.40800000000000003 1, "" 0.40900000000000003 1, "" 0.41100000000000003 1, "" 0.41200000000000003 1, "" 0.41300000000000003 1, "" 0.41400000000000003 1, "" 0.41600000000000004 1, "" 0.417 1, "" 0.418 1, "" 0.419 1, "" 0.421 1, "" 0.422 1, "" 0.423 1, "" 0.424 1, "" 0.426 1, "" 0.427 1, "" 0.428 1, "" 0.429 1, "" 0.431 1, "" 0.432 1, "" 0.433 1, "" 0.434 1, "" 0.436 1, "" 0.437 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.5175 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.02093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.085698, screen 0.97794 right font type_14
set label "poly-IPL" at screen 0.28587, screen 0.97794 center font type_13
set key at screen 0.33915, screen 0.61096 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.3759433100607269:0.4038808151105786]
set ytics ("0.380" 0.38, "0.385" 0.385, "0.390" 0.39, "0.395" 0.395, "0.400" 0.4, "" 0.376 1, "" 0.377 1, "" 0.378 1, "" 0.379 1, "" 0.381 1, "" 0.382 1, "" 0.383 1, "" 0.384 1, "" 0.386 1, "" 0.387 1, "" 0.388 1, "" 0.389 1, "" 0.391 1, "" 0.392 1, "" 0.393 1, "" 0.394 1, "" 0.396 1, "" 0.397 1, "" 0.398 1, "" 0.399 1, "" 0.401 1, "" 0.402 1, "" 0.403 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.5175 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.52093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.5857, screen 0.97794 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.97794 center font type_13
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
set yrange [0.1306470623895676:0.20734352774848686]
set ytics ("0.14" 0.14, "0.16" 0.16, "0.18" 0.18, "0.20" 0.2, "" 0.135 1, "" 0.145 1, "" 0.15 1, "" 0.155 1, "" 0.165 1, "" 0.17 1, "" 0.17500000000000002 1, "" 0.185 1, "" 0.19 1, "" 0.195 1, "" 0.20500000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.0175 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.02093, screen 0.26309 center rotate by 90 font type_14
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
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.2059612347107421:0.27040765031608005]
set ytics ("0.21" 0.21, "0.22" 0.22, "0.23" 0.23, "0.24" 0.24, "0.25" 0.25, "0.26" 0.26, "0.27" 0.27, "" 0.20600000000000002 1, "" 0.20800000000000002 1, "" 0.212 1, "" 0.214 1, "" 0.216 1, "" 0.218 1, "" 0.222 1, "" 0.224 1, "" 0.226 1, "" 0.228 1, "" 0.232 1, "" 0.234 1, "" 0.23600000000000002 1, "" 0.23800000000000002 1, "" 0.242 1, "" 0.244 1, "" 0.246 1, "" 0.248 1, "" 0.252 1, "" 0.254 1, "" 0.256 1, "" 0.258 1, "" 0.262 1, "" 0.264 1, "" 0.266 1, "" 0.268 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.0175 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.52093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.57788, screen 0.47794 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
unset multiplot
unset output
}
