# Dependence on the number of particles. Run: gnuplot figure-sizes.gp
# Columns of figure-sizes.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-sizes.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 430,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_sizes"
  if (!piped) { set output "figure-sizes.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 3.5833333333333335in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-sizes.pdf" }
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
set lmargin at screen 0.16042
set rmargin at screen 0.96744
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [2830.188679245283:10600.0]
set logscale x
set xtics ("3000" 3000.0, "4000" 4000.0, "5000" 5000.0, "7000" 7000.0, "10000" 10000.0, "" 3500.0 1, "" 4500.0 1, "" 5500.0 1, "" 6000.0 1, "" 6500.0 1, "" 7500.0 1, "" 8000.0 1, "" 8500.0 1, "" 9000.0 1, "" 9500.0 1) offset 0,0.35
set yrange [1.2337826272595107:1.3724713961741006]
set ytics ("1.24" 1.24, "1.26" 1.26, "1.28" 1.28, "1.30" 1.3, "1.32" 1.32, "1.34" 1.34, "1.36" 1.36, "" 1.235 1, "" 1.245 1, "" 1.25 1, "" 1.2550000000000001 1, "" 1.2650000000000001 1, "" 1.27 1, "" 1.2750000000000001 1, "" 1.285 1, "" 1.29 1, "" 1.295 1, "" 1.305 1, "" 1.31 1, "" 1.315 1, "" 1.325 1, "" 1.33 1, "" 1.335 1, "" 1.345 1, "" 1.35 1, "" 1.355 1, "" 1.365 1, "" 1.37 1)
set label "{/:Italic N}" at screen 0.56393, screen 0.035 center font type_14
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.04186, screen 0.52618 center rotate by 90 font type_14
set key at screen 0.21235, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#f89441" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "{/:Italic r}_c = 1.5, {/:Italic T}_p = 2.6", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0d0887" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" title "{/:Italic r}_c = 1.5, {/:Italic T}_p = 0.8"
unset multiplot
unset output
}
