# Hypotheses on open questions of arXiv:2009.08238, compared with this study. Run: gnuplot figure-claims.gp
# Columns of figure-claims.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-claims.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 940,116 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_claims"
  if (!piped) { set output "figure-claims.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.833333333333333in,0.9666666666666666in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-claims.pdf" }
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
set lmargin at screen 0.46026
set rmargin at screen 0.85174
set bmargin at screen 0.39483
set tmargin at screen 0.75862
set xrange [-11.0:11.0]
set xtics ("−10" -10.0, "−5" -5.0, "0" 0.0, "5" 5.0, "10" 10.0, "" -11.0 1, "" -9.0 1, "" -8.0 1, "" -7.0 1, "" -6.0 1, "" -4.0 1, "" -3.0 1, "" -2.0 1, "" -1.0 1, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1) offset 0,0.35
set yrange [-0.6:0.6]
set ytics ("" -0.0)
set label "The largest stress drop of the stickiest glass does not vanish" at screen 0.44962, first 0.21327014218009477 right font type_12
set label "with N (B4) {/:Bold 54}" at screen 0.44962, first -0.21327014218009477 right font type_12
set object rectangle from first -1.96, graph 0 to first 1.96, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set arrow from first 0.0, graph 0 to first 0.0, graph 1 nohead lw 0.8 lc rgb "#999999" back
set label "p value as a distance in favor of the claim (standard errors)" at screen 0.656, screen 0.10259 center font type_14
set key at screen 0.856, screen 0.77586 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with points pt 13 ps 0.85*mark lw 1.2 lc rgb "#7A7A7A" title "undecided (1)"
unset multiplot
unset output
}
