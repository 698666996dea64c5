# Density at constant pressure. Run: gnuplot figure-beyond-pressure-density.gp
# Columns of figure-beyond-pressure-density.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-beyond-pressure-density.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_beyond_pressure_density"
  if (!piped) { set output "figure-beyond-pressure-density.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-beyond-pressure-density.pdf" }
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
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.8113207547169811:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.44632306422986817:0.6298036915715043]
set ytics ("0.45" 0.45, "0.50" 0.5, "0.55" 0.55, "0.60" 0.6000000000000001, "" 0.46 1, "" 0.47000000000000003 1, "" 0.48 1, "" 0.49 1, "" 0.51 1, "" 0.52 1, "" 0.53 1, "" 0.54 1, "" 0.56 1, "" 0.5700000000000001 1, "" 0.58 1, "" 0.59 1, "" 0.61 1, "" 0.62 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.5175 center font type_14
set label "number density {/:Italic N}/{/:Italic V} ({/:Italic λ}^{-3})" at screen 0.013953, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.051922, screen 0.97794 right font type_14
set label "{/:Italic r}_c = 1.1, {/:Italic P} = 6.6" at screen 0.18798, screen 0.97794 center font type_13
set key at screen 0.060198, screen 0.63596 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "glasses", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "liquids"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.7924528301886792:2.7560000000000002]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.43943433916716:0.618868400688935]
set ytics ("0.45" 0.45, "0.50" 0.5, "0.55" 0.55, "0.60" 0.6000000000000001, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1, "" 0.48 1, "" 0.49 1, "" 0.51 1, "" 0.52 1, "" 0.53 1, "" 0.54 1, "" 0.56 1, "" 0.5700000000000001 1, "" 0.58 1, "" 0.59 1, "" 0.61 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.5175 center font type_14
set label "number density {/:Italic N}/{/:Italic V} ({/:Italic λ}^{-3})" at screen 0.34729, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38526, screen 0.97794 right font type_14
set label "{/:Italic r}_c = 1.2, {/:Italic P} = 5.35" at screen 0.52131, screen 0.97794 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "glasses", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "liquids"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.7547169811320755:2.7560000000000002]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.42902712674042687:0.6148112416801212]
set ytics ("0.45" 0.45, "0.50" 0.5, "0.55" 0.55, "0.60" 0.6000000000000001, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1, "" 0.48 1, "" 0.49 1, "" 0.51 1, "" 0.52 1, "" 0.53 1, "" 0.54 1, "" 0.56 1, "" 0.5700000000000001 1, "" 0.58 1, "" 0.59 1, "" 0.61 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.5175 center font type_14
set label "number density {/:Italic N}/{/:Italic V} ({/:Italic λ}^{-3})" at screen 0.68062, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.71859, screen 0.97794 right font type_14
set label "{/:Italic r}_c = 1.3, {/:Italic P} = 4.87" at screen 0.85464, screen 0.97794 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "glasses", \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "liquids"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.6415094339622641:1.9080000000000001]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.4689391287386087:0.6102557821194731]
set ytics ("0.48" 0.48, "0.50" 0.5, "0.52" 0.52, "0.54" 0.54, "0.56" 0.56, "0.58" 0.58, "0.60" 0.6, "" 0.47000000000000003 1, "" 0.47500000000000003 1, "" 0.485 1, "" 0.49 1, "" 0.495 1, "" 0.505 1, "" 0.51 1, "" 0.515 1, "" 0.525 1, "" 0.53 1, "" 0.535 1, "" 0.545 1, "" 0.55 1, "" 0.555 1, "" 0.5650000000000001 1, "" 0.5700000000000001 1, "" 0.5750000000000001 1, "" 0.585 1, "" 0.59 1, "" 0.595 1, "" 0.605 1, "" 0.61 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.0175 center font type_14
set label "number density {/:Italic N}/{/:Italic V} ({/:Italic λ}^{-3})" at screen 0.013953, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.051922, screen 0.47794 right font type_14
set label "{/:Italic r}_c = 1.5, {/:Italic P} = 4.43" at screen 0.18798, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "glasses", \
     data skip 1 using (x(4, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "liquids"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.8128219629626009:1.2311312463107642]
set ytics ("0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.0175 center font type_14
set label "number density {/:Italic N}/{/:Italic V} ({/:Italic λ}^{-3})" at screen 0.34729, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.38005, screen 0.47794 right font type_14
set label "Kob-Andersen, {/:Italic P} = 1.09" at screen 0.51871, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "glasses", \
     data skip 1 using (x(5, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(5, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "liquids"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.520436748370639:0.5864185607758794]
set ytics ("0.53" 0.53, "0.54" 0.54, "0.55" 0.55, "0.56" 0.56, "0.57" 0.5700000000000001, "0.58" 0.58, "" 0.522 1, "" 0.524 1, "" 0.526 1, "" 0.528 1, "" 0.532 1, "" 0.534 1, "" 0.536 1, "" 0.538 1, "" 0.542 1, "" 0.544 1, "" 0.546 1, "" 0.548 1, "" 0.552 1, "" 0.554 1, "" 0.556 1, "" 0.558 1, "" 0.562 1, "" 0.5640000000000001 1, "" 0.5660000000000001 1, "" 0.5680000000000001 1, "" 0.5720000000000001 1, "" 0.5740000000000001 1, "" 0.5760000000000001 1, "" 0.578 1, "" 0.582 1, "" 0.584 1, "" 0.586 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.0175 center font type_14
set label "number density {/:Italic N}/{/:Italic V} ({/:Italic λ}^{-3})" at screen 0.68062, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.71859, screen 0.47794 right font type_14
set label "poly-IPL, {/:Italic P} = 13.3" at screen 0.85464, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "glasses", \
     data skip 1 using (x(6, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(6, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "liquids"
unset multiplot
unset output
}
