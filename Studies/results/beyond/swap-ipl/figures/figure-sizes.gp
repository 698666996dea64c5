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
set xrange [943.3962264150942:2120.0]
set logscale x
set xtics ("1000" 1000.0, "1200" 1200.0, "1400" 1400.0, "1600" 1600.0, "1800" 1800.0, "2000" 2000.0, "" 950.0 1, "" 1050.0 1, "" 1100.0 1, "" 1150.0 1, "" 1250.0 1, "" 1300.0 1, "" 1350.0 1, "" 1450.0 1, "" 1500.0 1, "" 1550.0 1, "" 1650.0 1, "" 1700.0 1, "" 1750.0 1, "" 1850.0 1, "" 1900.0 1, "" 1950.0 1, "" 2050.0 1, "" 2100.0 1) offset 0,0.35
set yrange [1.2087012022816521:1.325306936450375]
set ytics ("1.22" 1.22, "1.24" 1.24, "1.26" 1.26, "1.28" 1.28, "1.30" 1.3, "1.32" 1.32, "" 1.21 1, "" 1.215 1, "" 1.225 1, "" 1.23 1, "" 1.235 1, "" 1.245 1, "" 1.25 1, "" 1.2550000000000001 1, "" 1.2650000000000001 1, "" 1.27 1, "" 1.2750000000000001 1, "" 1.285 1, "" 1.29 1, "" 1.295 1, "" 1.305 1, "" 1.31 1, "" 1.315 1, "" 1.325 1)
set label "{/:Italic N}" at screen 0.56393, screen 0.035 center font type_14
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.04186, screen 0.52618 center rotate by 90 font type_14
set key at screen 0.48022, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#f89441" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" title "poly-IPL, {/:Italic T}_p = 0.9", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0d0887" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" title "poly-IPL, {/:Italic T}_p = 0.75"
unset multiplot
unset output
}
