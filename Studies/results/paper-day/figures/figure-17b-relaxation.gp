# Relaxation times of the liquids. Run: gnuplot figure-17b-relaxation.gp
# Columns of figure-17b-relaxation.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-17b-relaxation.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_17b_relaxation"
  if (!piped) { set output "figure-17b-relaxation.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-17b-relaxation.pdf" }
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
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.2854543095604065:50026.47870168693]
set logscale y
set ytics ("1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "10^{4}" 10000.0, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1, "" 3000.0 1, "" 4000.0 1, "" 5000.0 1, "" 6000.0 1, "" 7000.0 1, "" 8000.0 1, "" 9000.0 1, "" 20000.0 1, "" 30000.0 1, "" 40000.0 1, "" 50000.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.035 center font type_14
set label "relaxation time {/:Italic τω}_0" at screen 0.02093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.07007, screen 0.95588 right font type_14
set key at screen 0.23991, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(1, 4)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 5)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(1, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 6)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 7)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.38234019714026773:4.57364887596066]
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1) offset 0,0.35
set yrange [0.2854543095604065:50026.47870168691]
set logscale y
set ytics ("1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "10^{4}" 10000.0, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1, "" 3000.0 1, "" 4000.0 1, "" 5000.0 1, "" 6000.0 1, "" 7000.0 1, "" 8000.0 1, "" 9000.0 1, "" 20000.0 1, "" 30000.0 1, "" 40000.0 1, "" 50000.0 1)
set arrow from first 1.0, graph 0 to first 1.0, graph 1 nohead lw 0.8 lc rgb "#999999" back
set label "{/:Italic T}_p/{/:Italic T}_{co}" at screen 0.77806, screen 0.035 center font type_14
set label "relaxation time {/:Italic τω}_0" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57007, screen 0.95588 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(2, 2)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 3)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(2, 4)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(2, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(2, 5)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(2, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 6)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(2, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 7)):4:(floor_at(0.028545430956040653, $4 - error(6))):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
unset multiplot
unset output
}
