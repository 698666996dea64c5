# Stress-relaxation time of the liquids. Run: gnuplot figure-relaxation.gp
# Columns of figure-relaxation.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-relaxation.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 430,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_relaxation"
  if (!piped) { set output "figure-relaxation.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 3.5833333333333335in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-relaxation.pdf" }
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
set lmargin at screen 0.14479
set rmargin at screen 0.96744
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.5535181098323271:5013.649108946146]
set logscale y
set ytics ("1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1, "" 3000.0 1, "" 4000.0 1, "" 5000.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.55612, screen 0.035 center font type_14
set label "relaxation time {/:Italic τω}_0" at screen 0.04186, screen 0.52618 center rotate by 90 font type_14
set key at screen 0.14996, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 2 width 0 horizontal font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 5)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(1, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 6)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 7)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(1, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 8)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(1, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(1, 9)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(1, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(1, 10)):4:(floor_at(0.055351810983232705, $4 - error(6))):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
unset multiplot
unset output
}
