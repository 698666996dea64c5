# Reduced density of vibrational states. Run: gnuplot figure-spectrum.gp
# Columns of figure-spectrum.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-spectrum.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,700 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_spectrum"
  if (!piped) { set output "figure-spectrum.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,5.833333333333333in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-spectrum.pdf" }
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
set bmargin at screen 0.56543
set tmargin at screen 0.96
set xrange [0.04205729701642527:10.316500648699952]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1) offset 0,0.35
set yrange [-0.02526342809637684:0.3866520173866135]
set ytics ("0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "" -0.02 1, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1)
set label "{/:Italic ω}/{/:Italic ω}_0" at screen 0.27806, screen 0.517 center font type_14
set label "{/:Italic D}({/:Italic ω}) {/:Italic ω}@_0^3/{/:Italic ω}^2" at screen 0.02093, screen 0.76271 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.07007, screen 0.97857 right font type_14
set label "{/:Italic r}_c = 1.1" at screen 0.27806, screen 0.97857 center font type_13
set key at screen 0.32977, screen 0.95014 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#f89441" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#f89441" lw 2 title "{/:Italic T}_p = 4", \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#f89441" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 4)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#0d0887" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#0d0887" lw 2 title "{/:Italic T}_p = 0.35", \
     data skip 1 using (x(1, 6)):4 with lines lc rgb "#0d0887" dt 2 lw 1.5 notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.56543
set tmargin at screen 0.96
set xrange [0.04230129051751171:11.75598520473216]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1) offset 0,0.35
set yrange [-0.025018350413966155:0.382736961951453]
set ytics ("0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "" -0.02 1, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1)
set label "{/:Italic ω}/{/:Italic ω}_0" at screen 0.77806, screen 0.517 center font type_14
set label "{/:Italic D}({/:Italic ω}) {/:Italic ω}@_0^3/{/:Italic ω}^2" at screen 0.52093, screen 0.76271 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57007, screen 0.97857 right font type_14
set label "{/:Italic r}_c = 1.5" at screen 0.77806, screen 0.97857 center font type_13
set key at screen 0.82977, screen 0.95014 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(2, 1)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#f89441" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#f89441" lw 2 title "{/:Italic T}_p = 2.6", \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#f89441" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(2, 4)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#0d0887" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(2, 5)):4 with lines lc rgb "#0d0887" lw 2 title "{/:Italic T}_p = 0.31", \
     data skip 1 using (x(2, 6)):4 with lines lc rgb "#0d0887" dt 2 lw 1.5 notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.065429
set tmargin at screen 0.46
set xrange [0.04805689911089931:12.0462878717932]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1) offset 0,0.35
set yrange [-0.02682149289738693:0.4099759080319687]
set ytics ("0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "0.4" 0.4, "" -0.02 1, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1)
set label "{/:Italic ω}/{/:Italic ω}_0" at screen 0.27806, screen 0.017 center font type_14
set label "{/:Italic D}({/:Italic ω}) {/:Italic ω}@_0^3/{/:Italic ω}^2" at screen 0.02093, screen 0.26271 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.07007, screen 0.47857 right font type_14
set label "Kob-Andersen" at screen 0.27806, screen 0.47857 center font type_13
set key at screen 0.32977, screen 0.45014 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(3, 1)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#f89441" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#f89441" lw 2 title "{/:Italic T}_p = 1.5", \
     data skip 1 using (x(3, 3)):4 with lines lc rgb "#f89441" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(3, 4)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#0d0887" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(3, 5)):4 with lines lc rgb "#0d0887" lw 2 title "{/:Italic T}_p = 0.45", \
     data skip 1 using (x(3, 6)):4 with lines lc rgb "#0d0887" dt 2 lw 1.5 notitle
unset multiplot
unset output
}
