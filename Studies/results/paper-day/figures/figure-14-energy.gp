# Energy of the inherent states. Run: gnuplot figure-14-energy.gp
# Columns of figure-14-energy.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-14-energy.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_14_energy"
  if (!piped) { set output "figure-14-energy.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-14-energy.pdf" }
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
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.56735
set tmargin at screen 0.78971
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [-5.438615690378349:-3.532366334090843]
set ytics ("−5.0" -5.0, "−4.5" -4.5, "−4.0" -4.0, "" -5.4 1, "" -5.300000000000001 1, "" -5.2 1, "" -5.1000000000000005 1, "" -4.9 1, "" -4.800000000000001 1, "" -4.7 1, "" -4.6000000000000005 1, "" -4.4 1, "" -4.3 1, "" -4.2 1, "" -4.1000000000000005 1, "" -3.9000000000000004 1, "" -3.8000000000000003 1, "" -3.7 1, "" -3.6 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.5175 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.02093, screen 0.67853 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.077884, screen 0.80882 right font type_14
set label "sticky spheres" at screen 0.28197, screen 0.98382 center font type_13
set key at screen 0.080209, screen 0.97647 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(1, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000", \
     data skip 1 using (x(1, 8)):4 with points pt 3 ps 1.5*mark lw 1.6 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 9)):4 with points pt 3 ps 1.5*mark lw 1.6 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(1, 10)):4 with points pt 3 ps 1.5*mark lw 1.6 lc rgb "#009E73" notitle, \
     data skip 1 using (x(1, 11)):4 with points pt 3 ps 1.5*mark lw 1.6 lc rgb "#CC79A7" notitle, \
     keyentry with points pt 3 ps 1.3*mark lw 1.2 lc rgb "#555555" title "{/:Italic u}({/:Italic T}_{co})", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-6.260870177761373:-6.136855948888007]
set ytics ("−6.26" -6.26, "−6.24" -6.24, "−6.22" -6.22, "−6.20" -6.2, "−6.18" -6.18, "−6.16" -6.16, "−6.14" -6.140000000000001, "" -6.255 1, "" -6.25 1, "" -6.245 1, "" -6.235 1, "" -6.23 1, "" -6.2250000000000005 1, "" -6.215 1, "" -6.21 1, "" -6.205 1, "" -6.195 1, "" -6.19 1, "" -6.1850000000000005 1, "" -6.175 1, "" -6.17 1, "" -6.165 1, "" -6.155 1, "" -6.15 1, "" -6.1450000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.5175 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.52093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.5857, screen 0.97794 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.97794 center font type_13
set key at screen 0.85712, screen 0.61096 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle, \
     data skip 1 using (x(2, 2)):4 with points pt 3 ps 1.5*mark lw 1.6 lc rgb "#56B4E9" notitle, \
     keyentry with points pt 3 ps 1.3*mark lw 1.2 lc rgb "#555555" title "{/:Italic u}({/:Italic T}_{co})"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.095837
set rmargin at screen 0.48372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.007614203294053619:0.008359410387123619]
set ytics ("0.0077" 0.0077, "0.0078" 0.0078000000000000005, "0.0079" 0.0079, "0.0080" 0.008, "0.0081" 0.0081, "0.0082" 0.0082, "0.0083" 0.0083, "" 0.007620000000000001 1, "" 0.007640000000000001 1, "" 0.007660000000000001 1, "" 0.007680000000000001 1, "" 0.00772 1, "" 0.00774 1, "" 0.00776 1, "" 0.0077800000000000005 1, "" 0.00782 1, "" 0.007840000000000001 1, "" 0.00786 1, "" 0.00788 1, "" 0.00792 1, "" 0.007940000000000001 1, "" 0.00796 1, "" 0.007980000000000001 1, "" 0.008020000000000001 1, "" 0.00804 1, "" 0.008060000000000001 1, "" 0.00808 1, "" 0.00812 1, "" 0.008140000000000001 1, "" 0.00816 1, "" 0.008180000000000002 1, "" 0.00822 1, "" 0.00824 1, "" 0.00826 1, "" 0.008280000000000001 1, "" 0.008320000000000001 1, "" 0.00834 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28978, screen 0.0175 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.02093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.093512, screen 0.47794 right font type_14
set label "Hertzian" at screen 0.28978, screen 0.47794 center font type_13
set key at screen 0.35732, screen 0.11096 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(3, 3)):4 with points pt 3 ps 1.5*mark lw 1.6 lc rgb "#E69F00" notitle, \
     keyentry with points pt 3 ps 1.3*mark lw 1.2 lc rgb "#555555" title "{/:Italic u}({/:Italic T}_{co})"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [5.186642865163462:5.414451912286682]
set ytics ("5.20" 5.2, "5.25" 5.25, "5.30" 5.300000000000001, "5.35" 5.3500000000000005, "5.40" 5.4, "" 5.19 1, "" 5.21 1, "" 5.22 1, "" 5.23 1, "" 5.24 1, "" 5.26 1, "" 5.2700000000000005 1, "" 5.28 1, "" 5.29 1, "" 5.3100000000000005 1, "" 5.32 1, "" 5.33 1, "" 5.34 1, "" 5.36 1, "" 5.37 1, "" 5.38 1, "" 5.39 1, "" 5.41 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.0175 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.52093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.57788, screen 0.47794 right font type_14
set label "poly-IPL" at screen 0.78197, screen 0.47794 center font type_13
set key at screen 0.85693, screen 0.11096 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle, \
     data skip 1 using (x(4, 2)):4 with points pt 3 ps 1.5*mark lw 1.6 lc rgb "#444444" notitle, \
     keyentry with points pt 3 ps 1.3*mark lw 1.2 lc rgb "#555555" title "{/:Italic u}({/:Italic T}_{co})"
unset multiplot
unset output
}
