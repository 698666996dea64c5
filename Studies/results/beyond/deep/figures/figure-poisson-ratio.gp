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
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [0.24763916813026:0.38000090250796953]
set ytics ("0.26" 0.26, "0.28" 0.28, "0.30" 0.3, "0.32" 0.32, "0.34" 0.34, "0.36" 0.36, "0.38" 0.38, "" 0.25 1, "" 0.255 1, "" 0.265 1, "" 0.27 1, "" 0.275 1, "" 0.28500000000000003 1, "" 0.29 1, "" 0.295 1, "" 0.305 1, "" 0.31 1, "" 0.315 1, "" 0.325 1, "" 0.33 1, "" 0.335 1, "" 0.34500000000000003 1, "" 0.35000000000000003 1, "" 0.355 1, "" 0.365 1, "" 0.37 1, "" 0.375 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.5175 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.02093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.077884, screen 0.97794 right font type_14
set label "polydisperse sticky spheres" at screen 0.28197, screen 0.97794 center font type_13
set key at screen 0.33895, screen 0.66096 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.36931268272961326:0.402667386188277]
set ytics ("0.370" 0.37, "0.375" 0.375, "0.380" 0.38, "0.385" 0.385, "0.390" 0.39, "0.395" 0.395, "0.400" 0.4, "" 0.371 1, "" 0.372 1, "" 0.373 1, "" 0.374 1, "" 0.376 1, "" 0.377 1, "" 0.378 1, "" 0.379 1, "" 0.381 1, "" 0.382 1, "" 0.383 1, "" 0.384 1, "" 0.386 1, "" 0.387 1, "" 0.388 1, "" 0.389 1, "" 0.391 1, "" 0.392 1, "" 0.393 1, "" 0.394 1, "" 0.396 1, "" 0.397 1, "" 0.398 1, "" 0.399 1, "" 0.401 1, "" 0.402 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.5175 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.52093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.5857, screen 0.97794 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.97794 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.2798554454965495:4.4308589307592685]
set logscale x
set xtics ("0.3" 0.30000000000000004, "0.5" 0.5, "1" 1.0, "2" 2.0, "3" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1) offset 0,0.35
set yrange [0.2589901061076174:0.6046032873454124]
set ytics ("0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "0.50" 0.5, "0.55" 0.55, "0.60" 0.6000000000000001, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1, "" 0.48 1, "" 0.49 1, "" 0.51 1, "" 0.52 1, "" 0.53 1, "" 0.54 1, "" 0.56 1, "" 0.5700000000000001 1, "" 0.58 1, "" 0.59 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.0175 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.02093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.077884, screen 0.47794 right font type_14
set label "polydisperse sticky spheres" at screen 0.28197, screen 0.47794 center font type_13
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
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.42452830188679247:1.59]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.20935149038737383:0.286146964399173]
set ytics ("0.22" 0.22, "0.24" 0.24, "0.26" 0.26, "0.28" 0.28, "" 0.21 1, "" 0.215 1, "" 0.225 1, "" 0.23 1, "" 0.23500000000000001 1, "" 0.245 1, "" 0.25 1, "" 0.255 1, "" 0.265 1, "" 0.27 1, "" 0.275 1, "" 0.28500000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.0175 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.52093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.57788, screen 0.47794 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" notitle
unset multiplot
unset output
}
