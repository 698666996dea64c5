# Size and number of soft modes against their frequency. Run: gnuplot figure-11-scaling.gp
# Columns of figure-11-scaling.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-11-scaling.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,370 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_11_scaling"
  if (!piped) { set output "figure-11-scaling.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,3.0833333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-11-scaling.pdf" }
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
set bmargin at screen 0.12378
set tmargin at screen 0.92432
set xrange [1.1664598201112366:2.3758965358938644]
set logscale x
set xtics ("1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "2.0" 2.0, "2.2" 2.2, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1, "" 1.85 1, "" 1.9000000000000001 1, "" 1.9500000000000002 1, "" 2.0500000000000003 1, "" 2.1 1, "" 2.15 1, "" 2.25 1, "" 2.3000000000000003 1, "" 2.35 1) offset 0,0.35
set yrange [5.886903941813521:543.8691274880682]
set logscale y
set ytics ("10" 10.0, "20" 20.0, "50" 50.0, "100" 100.0, "200" 200.0, "500" 500.0, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 30.0 1, "" 40.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 300.0 1, "" 400.0 1)
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.27806, screen 0.032162 center font type_14
set label "{/:Italic N e}_0" at screen 0.02093, screen 0.52405 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.07007, screen 0.95946 right font type_14
set key at screen 0.074979, screen 0.90431 left top Left reverse samplen 1.4 spacing 1.0 maxcols 2 width 0 horizontal font type_12
plot data skip 1 using (x(1, 1)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.588690394181352, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.588690394181352, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 3)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.588690394181352, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(1, 4)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.588690394181352, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(1, 5)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.588690394181352, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(1, 6)):4 with lines lc rgb "#222222" dt 2 lw 1.5 title "slope −3", \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#777777" lw 0.8 title "fit: −3.48(33)", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.12378
set tmargin at screen 0.92432
set xrange [1.1664598201112366:2.387517252437555]
set logscale x
set xtics ("1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "2.0" 2.0, "2.2" 2.2, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1, "" 1.85 1, "" 1.9000000000000001 1, "" 1.9500000000000002 1, "" 2.0500000000000003 1, "" 2.1 1, "" 2.15 1, "" 2.25 1, "" 2.3000000000000003 1, "" 2.35 1) offset 0,0.35
set yrange [0.002448775120480783:6.931311549494423]
set logscale y
set ytics ("10^{−2}" 0.01, "10^{−1}" 0.1, "1" 1.0, "" 0.003 1, "" 0.004 1, "" 0.005 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1)
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.78197, screen 0.032162 center font type_14
set label "{/:Italic A}_g {/:Italic ω}@_0^5" at screen 0.52093, screen 0.52405 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.95946 right font type_14
set key at screen 0.5903, screen 0.43569 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.0002448775120480783, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(2, 2)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.0002448775120480783, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(2, 3)):4:(0):(-$4 + $4*0.45) with vectors head filled size screen 0.009,20 lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(2, 3)):4:($3/1.0086324140692617):($3*1.0086324140692617) with xerrorbars pt 0 lw 1.6 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(2, 4)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.0002448775120480783, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(2, 5)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.0002448775120480783, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(2, 6)):4:(floor_at(0.11664598201112367, $3 - error(5))):($3 + error(5)):(floor_at(0.0002448775120480783, $4 - error(6))):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(2, 7)):4 with lines lc rgb "#222222" dt 2 lw 1.5 title "slope −5", \
     data skip 1 using (x(2, 8)):4 with lines lc rgb "#777777" lw 0.8 title "fit: −3.01(19)"
unset multiplot
unset output
}
