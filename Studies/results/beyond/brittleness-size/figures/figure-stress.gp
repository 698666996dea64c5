# Stress relaxation of the liquids. Run: gnuplot figure-stress.gp
# Columns of figure-stress.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-stress.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 900,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_stress"
  if (!piped) { set output "figure-stress.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.5in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-stress.pdf" }
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
set lmargin at screen 0.061711
set rmargin at screen 0.41982
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.020581650425895014:33.403540812986265]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1) offset 0,0.35
set yrange [-6.271272909920965:51.71988002671087]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "50" 50.0, "" -6.0 1, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.24077, screen 0.035 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.059489, screen 0.95588 right font type_14
set label "{/:Italic r}_c = 1.1" at screen 0.24077, screen 0.95588 center font type_13
set key at screen 0.42427, screen 0.92353 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#f89441" lw 2 title "1.2", \
     data skip 1 using (x(1, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#0d0887" lw 2 title "1.2", \
     data skip 1 using (x(1, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(1, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.90489
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.023333787161924746:609.0107112564098]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1) offset 0,0.35
set yrange [-3.031557992327631:38.00881095059887]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.7333, screen 0.035 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.55949, screen 0.95588 right font type_14
set label "{/:Italic r}_c = 1.5" at screen 0.7333, screen 0.95588 center font type_13
set key at screen 0.90933, screen 0.92353 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#f89441" lw 2 title "0.76", \
     data skip 1 using (x(2, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#0d0887" lw 2 title "0.76*", \
     data skip 1 using (x(2, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(2, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
unset multiplot
unset output
}
