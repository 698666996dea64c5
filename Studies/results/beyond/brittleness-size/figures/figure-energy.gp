# Energy of the inherent states. Run: gnuplot figure-energy.gp
# Columns of figure-energy.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-energy.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 520,400 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_energy"
  if (!piped) { set output "figure-energy.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 4.333333333333333in,3.3333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-energy.pdf" }
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
set lmargin at screen 0.13265
set rmargin at screen 0.97308
set bmargin at screen 0.1145
set tmargin at screen 0.93
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [-5.347465780491316:-4.130472168530328]
set ytics ("−5.2" -5.2, "−5.0" -5.0, "−4.8" -4.800000000000001, "−4.6" -4.6000000000000005, "−4.4" -4.4, "−4.2" -4.2, "" -5.300000000000001 1, "" -5.25 1, "" -5.15 1, "" -5.1000000000000005 1, "" -5.050000000000001 1, "" -4.95 1, "" -4.9 1, "" -4.8500000000000005 1, "" -4.75 1, "" -4.7 1, "" -4.65 1, "" -4.55 1, "" -4.5 1, "" -4.45 1, "" -4.3500000000000005 1, "" -4.3 1, "" -4.25 1, "" -4.15 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.55287, screen 0.02975 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.034615, screen 0.52225 center rotate by 90 font type_14
set key at screen 0.56585, screen 0.36239 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
unset multiplot
unset output
}
