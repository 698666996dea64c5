# Stress against strain. Run: gnuplot figure-shear.gp
# Columns of figure-shear.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-shear.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 900,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_shear"
  if (!piped) { set output "figure-shear.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.5in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-shear.pdf" }
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
set lmargin at screen 0.069178
set rmargin at screen 0.33769
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [-0.008:0.20800000000000002]
set xtics ("0.00" 0.0, "0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.01 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1) offset 0,0.35
set yrange [-0.25107616426618606:3.4569420096348273]
set ytics ("0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" -0.2 1, "" -0.1 1, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1)
set label "strain {/:Italic γ}" at screen 0.20343, screen 0.035 center font type_14
set label "{/:Italic σ}_{xy} ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.066956, screen 0.95588 right font type_14
set label "{/:Italic r}_c = 1.1" at screen 0.20343, screen 0.95588 center font type_13
set key at screen 0.34213, screen 0.92353 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(1, 1)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#f89441" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#f89441" lw 2 title "1.2, {/:Italic N} = 10000", \
     data skip 1 using (x(1, 3)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#0d0887" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#0d0887" lw 2 title "1.2, {/:Italic N} = 3000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56918
set rmargin at screen 0.91236
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [-0.008:0.20800000000000002]
set xtics ("0.00" 0.0, "0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.01 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1) offset 0,0.35
set yrange [-0.05239623592694454:0.9149339883950631]
set ytics ("0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1)
set label "strain {/:Italic γ}" at screen 0.74077, screen 0.035 center font type_14
set label "{/:Italic σ}_{xy} ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.56696, screen 0.95588 right font type_14
set label "{/:Italic r}_c = 1.5" at screen 0.74077, screen 0.95588 center font type_13
set key at screen 0.9168, screen 0.92353 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(2, 1)):($4 - error(6)):($4 + error(6)) with filledcurves lc rgb "#f89441" fillstyle solid 0.4 noborder notitle, \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#f89441" lw 2 title "0.76"
unset multiplot
unset output
}
