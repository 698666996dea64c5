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
set yrange [2.1951816206532997:2.262420891434162]
set ytics ("2.20" 2.2, "2.21" 2.21, "2.22" 2.22, "2.23" 2.23, "2.24" 2.24, "2.25" 2.25, "2.26" 2.2600000000000002, "" 2.196 1, "" 2.198 1, "" 2.202 1, "" 2.204 1, "" 2.206 1, "" 2.208 1, "" 2.212 1, "" 2.214 1, "" 2.216 1, "" 2.218 1, "" 2.222 1, "" 2.224 1, "" 2.226 1, "" 2.228 1, "" 2.232 1, "" 2.234 1, "" 2.236 1, "" 2.238 1, "" 2.242 1, "" 2.244 1, "" 2.246 1, "" 2.248 1, "" 2.2520000000000002 1, "" 2.254 1, "" 2.2560000000000002 1, "" 2.258 1, "" 2.262 1)
set label "{/:Italic N}" at screen 0.56393, screen 0.035 center font type_14
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.04186, screen 0.52618 center rotate by 90 font type_14
set key at screen 0.18059, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#f89441" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "{/:Italic r}_c = 1.1, {/:Italic T}_p = 1.2"
unset multiplot
unset output
}
