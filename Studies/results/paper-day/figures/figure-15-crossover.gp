# The crossover temperature from the moduli. Run: gnuplot figure-15-crossover.gp
# Columns of figure-15-crossover.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-15-crossover.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 680,430 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_15_crossover"
  if (!piped) { set output "figure-15-crossover.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 5.666666666666667in,3.5833333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-15-crossover.pdf" }
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
set xrange [0.3046120906189496:3.6438458636675124]
set xtics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1) offset 0,0.35
set yrange [0.9142170312336473:1.2695322987172335]
set ytics ("0.95" 0.9500000000000001, "1.00" 1.0, "1.05" 1.05, "1.10" 1.1, "1.15" 1.1500000000000001, "1.20" 1.2000000000000002, "1.25" 1.25, "" 0.92 1, "" 0.93 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.97 1, "" 0.98 1, "" 0.99 1, "" 1.01 1, "" 1.02 1, "" 1.03 1, "" 1.04 1, "" 1.06 1, "" 1.07 1, "" 1.08 1, "" 1.09 1, "" 1.11 1, "" 1.12 1, "" 1.1300000000000001 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.17 1, "" 1.18 1, "" 1.19 1, "" 1.21 1, "" 1.22 1, "" 1.23 1, "" 1.24 1, "" 1.26 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "{/:Italic T}_p/{/:Italic T}_{co}" at screen 0.36425, screen 0.027674 center font type_14
set label "({/:Italic G}/{/:Italic K})/({/:Italic G}_∞/{/:Italic K}_∞)" at screen 0.026471, screen 0.5207 center rotate by 90 font type_14
set key at screen 0.63294, screen 0.93953 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "model: {/:Italic T}_{co}" left font type_12
plot data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1: 1.704(42)", \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2: 1.524(39)", \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(1, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3: 1.152(17)", \
     data skip 1 using (x(1, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5: 0.918(15)", \
     data skip 1 using (x(1, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5: 0.918(15), {/:Italic N} = 10000", \
     data skip 1 using (x(1, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "Kob-Andersen: 0.666(26)", \
     data skip 1 using (x(1, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" title "Hertzian: 0.00377(25)", \
     data skip 1 using (x(1, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(1, 11)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" title "poly-IPL: 0.847(16)", \
     data skip 1 using (x(1, 12)):4 with lines lc rgb "#0072B2" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 13)):4 with lines lc rgb "#D55E00" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 14)):4 with lines lc rgb "#009E73" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 15)):4 with lines lc rgb "#CC79A7" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 16)):4 with lines lc rgb "#56B4E9" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 17)):4 with lines lc rgb "#E69F00" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 18)):4 with lines lc rgb "#444444" dt 2 lw 1.5 notitle, \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.6,0.3 font type_10
set errorbars 0.5
set lmargin at screen 0.45452
set rmargin at screen 0.60509
set bmargin at screen 0.60681
set tmargin at screen 0.90487
set xrange [-0.6:6.6]
set xtics ("1.1" 0.0, "1.2" 1.0, "1.3" 2.0, "1.5" 3.0, "KA" 4.0, "H" 5.0, "IPL" 6.0) offset 0,0.55
set yrange [0.9355615172374844:1.6014258391168121]
set ytics ("1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "1.3" 1.3, "1.4" 1.4000000000000001, "1.5" 1.5, "1.6" 1.6, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1, "" 1.28 1, "" 1.32 1, "" 1.34 1, "" 1.36 1, "" 1.3800000000000001 1, "" 1.42 1, "" 1.44 1, "" 1.46 1, "" 1.48 1, "" 1.52 1, "" 1.54 1, "" 1.56 1, "" 1.58 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "moduli/collapse" at screen 0.39945, screen 0.75584 center rotate by 90 font type_11
unset key
plot data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.65*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.65*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.65*mark lw 1.2 lc rgb "#009E73" notitle, \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.65*mark lw 1.2 lc rgb "#CC79A7" notitle, \
     data skip 1 using (x(2, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.65*mark lw 1.2 lc rgb "#56B4E9" notitle, \
     data skip 1 using (x(2, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.65*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(2, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.65*mark lw 1.2 lc rgb "#444444" notitle
unset multiplot
unset output
}
