# Collapse of the energies of all models. Run: gnuplot figure-03-collapse.gp
# Columns of figure-03-collapse.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-03-collapse.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 680,430 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_03_collapse"
  if (!piped) { set output "figure-03-collapse.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 5.666666666666667in,3.5833333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-03-collapse.pdf" }
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
set lmargin at screen 0.10144
set rmargin at screen 0.62706
set bmargin at screen 0.10651
set tmargin at screen 0.93488
set xrange [0.38234019714026773:4.57364887596066]
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1) offset 0,0.35
set yrange [-0.4341024748930962:0.4279747567905396]
set ytics ("−0.4" -0.4, "−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1)
set label "{/:Italic T}_p/{/:Italic T}_{co}" at screen 0.36425, screen 0.027674 center font type_14
set label "({/:Italic u}({/:Italic T}_p) − {/:Italic u}({/:Italic T}_{co}))/{/:Italic T}_{co}" at screen 0.026471, screen 0.5207 center rotate by 90 font type_14
set key at screen 0.63294, screen 0.93953 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "model: {/:Italic T}_{co}" left font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1: 1.358(43)", \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2: 1.207(62)", \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3: 1.095(31)", \
     data skip 1 using (x(1, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5: 0.872(25)", \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5: 0.872(25), {/:Italic N} = 10000", \
     data skip 1 using (x(1, 8)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(1, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "Kob-Andersen: 0.535 (fixed)", \
     data skip 1 using (x(1, 9)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(1, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" title "Hertzian: 0.002626(72)", \
     data skip 1 using (x(1, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(1, 11)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(1, 11)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" title "poly-IPL: 0.758(19)", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.6,0.3 font type_10
set errorbars 0.5
set lmargin at screen 0.45452
set rmargin at screen 0.60509
set bmargin at screen 0.21024
set tmargin at screen 0.47412
set xrange [1.024:1.576]
set xtics ("1.1" 1.1, "1.2" 1.2000000000000002, "1.3" 1.3, "1.4" 1.4000000000000001, "1.5" 1.5, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1, "" 1.28 1, "" 1.32 1, "" 1.34 1, "" 1.36 1, "" 1.3800000000000001 1, "" 1.42 1, "" 1.44 1, "" 1.46 1, "" 1.48 1, "" 1.52 1, "" 1.54 1, "" 1.56 1) offset 0,0.55
set yrange [0.7787097230899263:1.4853882439546509]
set ytics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "1.3" 1.3, "1.4" 1.4000000000000001, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1, "" 1.28 1, "" 1.32 1, "" 1.34 1, "" 1.36 1, "" 1.3800000000000001 1, "" 1.42 1, "" 1.44 1, "" 1.46 1, "" 1.48 1)
set label "{/:Italic r}_c" at screen 0.52981, screen 0.14897 center font type_11
set label "{/:Italic T}_{co}" at screen 0.39945, screen 0.34218 center rotate by 90 font type_11
unset key
plot data skip 1 using (x(2, 1)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#8A9299" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(2, 2)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#8A9299" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.65*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.65*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(2, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.65*mark lw 1.2 lc rgb "#009E73" notitle, \
     data skip 1 using (x(2, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.65*mark lw 1.2 lc rgb "#CC79A7" notitle
unset multiplot
unset output
}
