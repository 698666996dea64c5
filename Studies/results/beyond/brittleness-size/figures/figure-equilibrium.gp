# Evidence of equilibrium. Run: gnuplot figure-equilibrium.gp
# Columns of figure-equilibrium.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-equilibrium.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_equilibrium"
  if (!piped) { set output "figure-equilibrium.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-equilibrium.pdf" }
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
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.9997531852957529:1.0037727390506357]
set ytics ("1.000" 1.0, "1.001" 1.0010000000000001, "1.002" 1.002, "1.003" 1.0030000000000001, "" 0.9998 1, "" 1.0002 1, "" 1.0004 1, "" 1.0006000000000002 1, "" 1.0008000000000001 1, "" 1.0012 1, "" 1.0014 1, "" 1.0016 1, "" 1.0018 1, "" 1.0022 1, "" 1.0024 1, "" 1.0026000000000002 1, "" 1.0028000000000001 1, "" 1.0032 1, "" 1.0034 1, "" 1.0036 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.035 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.085698, screen 0.95588 right font type_14
set key at screen 0.097916, screen 0.46954 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.9271948474616161:1.0815951316116272]
set ytics ("0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "1.06" 1.06, "1.08" 1.08, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1, "" 1.055 1, "" 1.065 1, "" 1.07 1, "" 1.075 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.035 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.95588 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
unset multiplot
unset output
}
