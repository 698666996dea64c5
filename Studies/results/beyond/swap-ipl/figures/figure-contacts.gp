# Contacts and the unit of frequency. Run: gnuplot figure-contacts.gp
# Columns of figure-contacts.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-contacts.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_contacts"
  if (!piped) { set output "figure-contacts.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-contacts.pdf" }
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
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [15.221807550360193:15.35256392371555]
set ytics ("15.24" 15.24, "15.26" 15.26, "15.28" 15.280000000000001, "15.30" 15.3, "15.32" 15.32, "15.34" 15.34, "" 15.225 1, "" 15.23 1, "" 15.235 1, "" 15.245000000000001 1, "" 15.25 1, "" 15.255 1, "" 15.265 1, "" 15.27 1, "" 15.275 1, "" 15.285 1, "" 15.290000000000001 1, "" 15.295 1, "" 15.305 1, "" 15.31 1, "" 15.315 1, "" 15.325000000000001 1, "" 15.33 1, "" 15.335 1, "" 15.345 1, "" 15.35 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.5175 center font type_14
set label "neighbors per particle {/:Italic z}" at screen 0.02093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.085698, screen 0.97794 right font type_14
set label "poly-IPL" at screen 0.28587, screen 0.97794 center font type_13
set key at screen 0.33915, screen 0.94904 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [63.82060227430425:64.1632734031273]
set ytics ("63.85" 63.85, "63.90" 63.900000000000006, "63.95" 63.95, "64.00" 64.0, "64.05" 64.05, "64.10" 64.10000000000001, "64.15" 64.15, "" 63.83 1, "" 63.84 1, "" 63.86 1, "" 63.870000000000005 1, "" 63.88 1, "" 63.89 1, "" 63.910000000000004 1, "" 63.92 1, "" 63.93 1, "" 63.940000000000005 1, "" 63.96 1, "" 63.97 1, "" 63.980000000000004 1, "" 63.99 1, "" 64.01 1, "" 64.02 1, "" 64.03 1, "" 64.04 1, "" 64.06 1, "" 64.07000000000001 1, "" 64.08 1, "" 64.09 1, "" 64.11 1, "" 64.12 1, "" 64.13 1, "" 64.14 1, "" 64.16 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.5175 center font type_14
set label "neighbors per particle {/:Italic z}" at screen 0.52093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.5857, screen 0.97794 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.97794 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [3.1609388316267935:3.8710202499556265]
set ytics ("3.2" 3.2, "3.3" 3.3000000000000003, "3.4" 3.4000000000000004, "3.5" 3.5, "3.6" 3.6, "3.7" 3.7, "3.8" 3.8000000000000003, "" 3.18 1, "" 3.22 1, "" 3.24 1, "" 3.2600000000000002 1, "" 3.2800000000000002 1, "" 3.3200000000000003 1, "" 3.34 1, "" 3.36 1, "" 3.38 1, "" 3.42 1, "" 3.44 1, "" 3.46 1, "" 3.48 1, "" 3.52 1, "" 3.54 1, "" 3.56 1, "" 3.58 1, "" 3.62 1, "" 3.64 1, "" 3.66 1, "" 3.68 1, "" 3.72 1, "" 3.74 1, "" 3.7600000000000002 1, "" 3.7800000000000002 1, "" 3.8200000000000003 1, "" 3.84 1, "" 3.86 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.0175 center font type_14
set label "{/:Italic ω}_0" at screen 0.02093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.07007, screen 0.47794 right font type_14
set label "poly-IPL" at screen 0.27806, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [3.7059575972275582:4.112097397225087]
set ytics ("3.8" 3.8000000000000003, "3.9" 3.9000000000000004, "4.0" 4.0, "4.1" 4.1000000000000005, "" 3.72 1, "" 3.74 1, "" 3.7600000000000002 1, "" 3.7800000000000002 1, "" 3.8200000000000003 1, "" 3.84 1, "" 3.86 1, "" 3.88 1, "" 3.92 1, "" 3.94 1, "" 3.96 1, "" 3.98 1, "" 4.0200000000000005 1, "" 4.04 1, "" 4.0600000000000005 1, "" 4.08 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.0175 center font type_14
set label "{/:Italic ω}_0" at screen 0.52093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.57007, screen 0.47794 right font type_14
set label "Kob-Andersen" at screen 0.77806, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
unset multiplot
unset output
}
