# Stress relaxation of the liquids. Run: gnuplot figure-17-stress.gp
# Columns of figure-17-stress.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-17-stress.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 900,1360 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_17_stress"
  if (!piped) { set output "figure-17-stress.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.5in,11.333333333333334in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-17-stress.pdf" }
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
set rmargin at screen 0.40489
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.0072195179761534055:8259.796127856676]
set logscale x
set xtics ("10^{−2}" 0.01, "10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 0.008 1, "" 0.009000000000000001 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1, "" 3000.0 1, "" 4000.0 1, "" 5000.0 1, "" 6000.0 1, "" 7000.0 1, "" 8000.0 1) offset 0,0.35
set yrange [-7.615267259365218:78.19379251276281]
set ytics ("0" 0.0, "20" 20.0, "40" 40.0, "60" 60.0, "" -5.0 1, "" 5.0 1, "" 10.0 1, "" 15.0 1, "" 25.0 1, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.2333, screen 0.75875 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.059489, screen 0.98897 right font type_14
set label "{/:Italic r}_c = 1.1" at screen 0.2333, screen 0.98897 center font type_13
set key at screen 0.40933, screen 0.98088 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#f89441" lw 2 title "6", \
     data skip 1 using (x(1, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#ee7e50" lw 2 title "4", \
     data skip 1 using (x(1, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ee7e50" notitle, \
     data skip 1 using (x(1, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ee7e50" notitle, \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#e26a5e" lw 2 title "3", \
     data skip 1 using (x(1, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#e26a5e" notitle, \
     data skip 1 using (x(1, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#e26a5e" notitle, \
     data skip 1 using (x(1, 10)):4 with lines lc rgb "#d4566c" lw 2 title "2", \
     data skip 1 using (x(1, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#d4566c" notitle, \
     data skip 1 using (x(1, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#d4566c" notitle, \
     data skip 1 using (x(1, 13)):4 with lines lc rgb "#c3417d" lw 2 title "1.5*", \
     data skip 1 using (x(1, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#c3417d" notitle, \
     data skip 1 using (x(1, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#c3417d" notitle, \
     data skip 1 using (x(1, 16)):4 with lines lc rgb "#b02a90" lw 2 title "1.2", \
     data skip 1 using (x(1, 17)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(1, 18)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(1, 19)):4 with lines lc rgb "#9b189e" lw 2 title "1", \
     data skip 1 using (x(1, 20)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#9b189e" notitle, \
     data skip 1 using (x(1, 21)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#9b189e" notitle, \
     data skip 1 using (x(1, 22)):4 with lines lc rgb "#8409a5" lw 2 title "0.88", \
     data skip 1 using (x(1, 23)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#8409a5" notitle, \
     data skip 1 using (x(1, 24)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#8409a5" notitle, \
     data skip 1 using (x(1, 25)):4 with lines lc rgb "#6902a6" lw 2 title "0.8", \
     data skip 1 using (x(1, 26)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#6902a6" notitle, \
     data skip 1 using (x(1, 27)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#6902a6" notitle, \
     data skip 1 using (x(1, 28)):4 with lines lc rgb "#45039d" lw 2 title "0.76", \
     data skip 1 using (x(1, 29)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#45039d" notitle, \
     data skip 1 using (x(1, 30)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#45039d" notitle, \
     data skip 1 using (x(1, 31)):4 with lines lc rgb "#0d0887" lw 2 title "0.73*", \
     data skip 1 using (x(1, 32)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(1, 33)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.91236
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.009278332528817454:2891.9868571920424]
set logscale x
set xtics ("10^{−2}" 0.01, "10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1) offset 0,0.35
set yrange [-6.364104852110114:65.9724062902236]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "50" 50.0, "60" 60.0, "" -6.0 1, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1, "" 52.0 1, "" 54.0 1, "" 56.0 1, "" 58.0 1, "" 62.0 1, "" 64.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.75875 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.55949, screen 0.98897 right font type_14
set label "{/:Italic r}_c = 1.2" at screen 0.73703, screen 0.98897 center font type_13
set key at screen 0.9168, screen 0.98088 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#f89441" lw 2 title "4", \
     data skip 1 using (x(2, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#ea7556" lw 2 title "2.6", \
     data skip 1 using (x(2, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ea7556" notitle, \
     data skip 1 using (x(2, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ea7556" notitle, \
     data skip 1 using (x(2, 7)):4 with lines lc rgb "#d6596a" lw 2 title "1.8", \
     data skip 1 using (x(2, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#d6596a" notitle, \
     data skip 1 using (x(2, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#d6596a" notitle, \
     data skip 1 using (x(2, 10)):4 with lines lc rgb "#be3b82" lw 2 title "1.3", \
     data skip 1 using (x(2, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#be3b82" notitle, \
     data skip 1 using (x(2, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#be3b82" notitle, \
     data skip 1 using (x(2, 13)):4 with lines lc rgb "#a11d9a" lw 2 title "1", \
     data skip 1 using (x(2, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#a11d9a" notitle, \
     data skip 1 using (x(2, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#a11d9a" notitle, \
     data skip 1 using (x(2, 16)):4 with lines lc rgb "#8107a6" lw 2 title "0.91", \
     data skip 1 using (x(2, 17)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#8107a6" notitle, \
     data skip 1 using (x(2, 18)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#8107a6" notitle, \
     data skip 1 using (x(2, 19)):4 with lines lc rgb "#5802a4" lw 2 title "0.85", \
     data skip 1 using (x(2, 20)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#5802a4" notitle, \
     data skip 1 using (x(2, 21)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#5802a4" notitle, \
     data skip 1 using (x(2, 22)):4 with lines lc rgb "#0d0887" lw 2 title "0.8*", \
     data skip 1 using (x(2, 23)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(2, 24)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.061711
set rmargin at screen 0.41236
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.009385717596254178:2144.174016649489]
set logscale x
set xtics ("10^{−2}" 0.01, "10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1) offset 0,0.35
set yrange [-6.585360466961024:65.28768403960535]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "50" 50.0, "60" 60.0, "" -6.0 1, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1, "" 52.0 1, "" 54.0 1, "" 56.0 1, "" 58.0 1, "" 62.0 1, "" 64.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.50875 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.059489, screen 0.73897 right font type_14
set label "{/:Italic r}_c = 1.3" at screen 0.23703, screen 0.73897 center font type_13
set key at screen 0.4168, screen 0.73088 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#f89441" lw 2 title "4", \
     data skip 1 using (x(3, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(3, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(3, 4)):4 with lines lc rgb "#ec7953" lw 2 title "2.6", \
     data skip 1 using (x(3, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ec7953" notitle, \
     data skip 1 using (x(3, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ec7953" notitle, \
     data skip 1 using (x(3, 7)):4 with lines lc rgb "#dc6064" lw 2 title "1.8", \
     data skip 1 using (x(3, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(3, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(3, 10)):4 with lines lc rgb "#c84778" lw 2 title "1.3", \
     data skip 1 using (x(3, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#c84778" notitle, \
     data skip 1 using (x(3, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#c84778" notitle, \
     data skip 1 using (x(3, 13)):4 with lines lc rgb "#b02a90" lw 2 title "1.15", \
     data skip 1 using (x(3, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(3, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(3, 16)):4 with lines lc rgb "#9613a1" lw 2 title "1", \
     data skip 1 using (x(3, 17)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#9613a1" notitle, \
     data skip 1 using (x(3, 18)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#9613a1" notitle, \
     data skip 1 using (x(3, 19)):4 with lines lc rgb "#7803a8" lw 2 title "0.91", \
     data skip 1 using (x(3, 20)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(3, 21)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(3, 22)):4 with lines lc rgb "#5302a3" lw 2 title "0.85", \
     data skip 1 using (x(3, 23)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#5302a3" notitle, \
     data skip 1 using (x(3, 24)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#5302a3" notitle, \
     data skip 1 using (x(3, 25)):4 with lines lc rgb "#0d0887" lw 2 title "0.8", \
     data skip 1 using (x(3, 26)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(3, 27)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.91236
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.011214328215131842:7030.390302522288]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1, "" 3000.0 1, "" 4000.0 1, "" 5000.0 1, "" 6000.0 1, "" 7000.0 1) offset 0,0.35
set yrange [-5.195561794590816:55.249994651138955]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "50" 50.0, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1, "" 52.0 1, "" 54.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.50875 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.55949, screen 0.73897 right font type_14
set label "{/:Italic r}_c = 1.5" at screen 0.73703, screen 0.73897 center font type_13
set key at screen 0.9168, screen 0.73088 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#f89441" lw 2 title "2.6", \
     data skip 1 using (x(4, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(4, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(4, 4)):4 with lines lc rgb "#ef804e" lw 2 title "2.6", \
     data skip 1 using (x(4, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ef804e" notitle, \
     data skip 1 using (x(4, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ef804e" notitle, \
     data skip 1 using (x(4, 7)):4 with lines lc rgb "#e56d5b" lw 2 title "1.8", \
     data skip 1 using (x(4, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#e56d5b" notitle, \
     data skip 1 using (x(4, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#e56d5b" notitle, \
     data skip 1 using (x(4, 10)):4 with lines lc rgb "#d85b68" lw 2 title "1.3", \
     data skip 1 using (x(4, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#d85b68" notitle, \
     data skip 1 using (x(4, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#d85b68" notitle, \
     data skip 1 using (x(4, 13)):4 with lines lc rgb "#ca4976" lw 2 title "1", \
     data skip 1 using (x(4, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ca4976" notitle, \
     data skip 1 using (x(4, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ca4976" notitle, \
     data skip 1 using (x(4, 16)):4 with lines lc rgb "#b93587" lw 2 title "0.91", \
     data skip 1 using (x(4, 17)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b93587" notitle, \
     data skip 1 using (x(4, 18)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b93587" notitle, \
     data skip 1 using (x(4, 19)):4 with lines lc rgb "#a72296" lw 2 title "0.85", \
     data skip 1 using (x(4, 20)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#a72296" notitle, \
     data skip 1 using (x(4, 21)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#a72296" notitle, \
     data skip 1 using (x(4, 22)):4 with lines lc rgb "#9311a2" lw 2 title "0.8", \
     data skip 1 using (x(4, 23)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#9311a2" notitle, \
     data skip 1 using (x(4, 24)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#9311a2" notitle, \
     data skip 1 using (x(4, 25)):4 with lines lc rgb "#7e06a7" lw 2 title "0.8", \
     data skip 1 using (x(4, 26)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7e06a7" notitle, \
     data skip 1 using (x(4, 27)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7e06a7" notitle, \
     data skip 1 using (x(4, 28)):4 with lines lc rgb "#6402a5" lw 2 title "0.76", \
     data skip 1 using (x(4, 29)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#6402a5" notitle, \
     data skip 1 using (x(4, 30)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#6402a5" notitle, \
     data skip 1 using (x(4, 31)):4 with lines lc rgb "#40039b" lw 2 title "0.72", \
     data skip 1 using (x(4, 32)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#40039b" notitle, \
     data skip 1 using (x(4, 33)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#40039b" notitle, \
     data skip 1 using (x(4, 34)):4 with lines lc rgb "#0d0887" lw 2 title "0.69", \
     data skip 1 using (x(4, 35)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(4, 36)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.061711
set rmargin at screen 0.41236
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.013062196423202261:4601.485484357706]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1, "" 3000.0 1, "" 4000.0 1) offset 0,0.35
set yrange [-7.267929911189344:85.6573246564061]
set ytics ("0" 0.0, "20" 20.0, "40" 40.0, "60" 60.0, "80" 80.0, "" -5.0 1, "" 5.0 1, "" 10.0 1, "" 15.0 1, "" 25.0 1, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.25875 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.059489, screen 0.48897 right font type_14
set label "Kob-Andersen" at screen 0.23703, screen 0.48897 center font type_13
set key at screen 0.4168, screen 0.48088 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#f89441" lw 2 title "2", \
     data skip 1 using (x(5, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(5, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(5, 4)):4 with lines lc rgb "#ed7c51" lw 2 title "1.5", \
     data skip 1 using (x(5, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ed7c51" notitle, \
     data skip 1 using (x(5, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ed7c51" notitle, \
     data skip 1 using (x(5, 7)):4 with lines lc rgb "#e06561" lw 2 title "1", \
     data skip 1 using (x(5, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#e06561" notitle, \
     data skip 1 using (x(5, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#e06561" notitle, \
     data skip 1 using (x(5, 10)):4 with lines lc rgb "#cf4f72" lw 2 title "0.8", \
     data skip 1 using (x(5, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#cf4f72" notitle, \
     data skip 1 using (x(5, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#cf4f72" notitle, \
     data skip 1 using (x(5, 13)):4 with lines lc rgb "#bb3785" lw 2 title "0.7", \
     data skip 1 using (x(5, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#bb3785" notitle, \
     data skip 1 using (x(5, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#bb3785" notitle, \
     data skip 1 using (x(5, 16)):4 with lines lc rgb "#a52098" lw 2 title "0.6", \
     data skip 1 using (x(5, 17)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#a52098" notitle, \
     data skip 1 using (x(5, 18)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#a52098" notitle, \
     data skip 1 using (x(5, 19)):4 with lines lc rgb "#8c0da4" lw 2 title "0.55", \
     data skip 1 using (x(5, 20)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#8c0da4" notitle, \
     data skip 1 using (x(5, 21)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#8c0da4" notitle, \
     data skip 1 using (x(5, 22)):4 with lines lc rgb "#7002a7" lw 2 title "0.5", \
     data skip 1 using (x(5, 23)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7002a7" notitle, \
     data skip 1 using (x(5, 24)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7002a7" notitle, \
     data skip 1 using (x(5, 25)):4 with lines lc rgb "#4b02a0" lw 2 title "0.47", \
     data skip 1 using (x(5, 26)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#4b02a0" notitle, \
     data skip 1 using (x(5, 27)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#4b02a0" notitle, \
     data skip 1 using (x(5, 28)):4 with lines lc rgb "#0d0887" lw 2 title "0.45", \
     data skip 1 using (x(5, 29)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(5, 30)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.57664
set rmargin at screen 0.89742
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.07287366291954511:37325.75862384568]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "10^{4}" 10000.0, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1, "" 3000.0 1, "" 4000.0 1, "" 5000.0 1, "" 6000.0 1, "" 7000.0 1, "" 8000.0 1, "" 9000.0 1, "" 20000.0 1, "" 30000.0 1) offset 0,0.35
set yrange [-0.01431382239688107:0.1355710567045644]
set ytics ("0.00" 0.0, "0.02" 0.02, "0.04" 0.04, "0.06" 0.06, "0.08" 0.08, "0.10" 0.1, "0.12" 0.12, "" -0.01 1, "" -0.005 1, "" 0.005 1, "" 0.01 1, "" 0.015 1, "" 0.025 1, "" 0.03 1, "" 0.035 1, "" 0.045 1, "" 0.05 1, "" 0.055 1, "" 0.065 1, "" 0.07 1, "" 0.075 1, "" 0.085 1, "" 0.09 1, "" 0.095 1, "" 0.105 1, "" 0.11 1, "" 0.115 1, "" 0.125 1, "" 0.13 1, "" 0.135 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.25875 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.57442, screen 0.48897 right font type_14
set label "Hertzian" at screen 0.73703, screen 0.48897 center font type_13
set key at screen 0.90187, screen 0.48088 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#f89441" lw 2 title "0.008", \
     data skip 1 using (x(6, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(6, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(6, 4)):4 with lines lc rgb "#ea7556" lw 2 title "0.006", \
     data skip 1 using (x(6, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ea7556" notitle, \
     data skip 1 using (x(6, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ea7556" notitle, \
     data skip 1 using (x(6, 7)):4 with lines lc rgb "#d6596a" lw 2 title "0.005", \
     data skip 1 using (x(6, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#d6596a" notitle, \
     data skip 1 using (x(6, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#d6596a" notitle, \
     data skip 1 using (x(6, 10)):4 with lines lc rgb "#be3b82" lw 2 title "0.004", \
     data skip 1 using (x(6, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#be3b82" notitle, \
     data skip 1 using (x(6, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#be3b82" notitle, \
     data skip 1 using (x(6, 13)):4 with lines lc rgb "#a11d9a" lw 2 title "0.003", \
     data skip 1 using (x(6, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#a11d9a" notitle, \
     data skip 1 using (x(6, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#a11d9a" notitle, \
     data skip 1 using (x(6, 16)):4 with lines lc rgb "#8107a6" lw 2 title "0.0025", \
     data skip 1 using (x(6, 17)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#8107a6" notitle, \
     data skip 1 using (x(6, 18)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#8107a6" notitle, \
     data skip 1 using (x(6, 19)):4 with lines lc rgb "#5802a4" lw 2 title "0.0022", \
     data skip 1 using (x(6, 20)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#5802a4" notitle, \
     data skip 1 using (x(6, 21)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#5802a4" notitle, \
     data skip 1 using (x(6, 22)):4 with lines lc rgb "#0d0887" lw 2 title "0.002*", \
     data skip 1 using (x(6, 23)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(6, 24)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.061711
set rmargin at screen 0.41236
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.012228853020228372:1256.045842941463]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1) offset 0,0.35
set yrange [-3.5918044787809267:34.865921087258265]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.00875 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.059489, screen 0.23897 right font type_14
set label "poly-IPL" at screen 0.23703, screen 0.23897 center font type_13
set key at screen 0.4168, screen 0.23088 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#f89441" lw 2 title "2.5", \
     data skip 1 using (x(7, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(7, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(7, 4)):4 with lines lc rgb "#ea7556" lw 2 title "2", \
     data skip 1 using (x(7, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ea7556" notitle, \
     data skip 1 using (x(7, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ea7556" notitle, \
     data skip 1 using (x(7, 7)):4 with lines lc rgb "#d6596a" lw 2 title "1.5", \
     data skip 1 using (x(7, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#d6596a" notitle, \
     data skip 1 using (x(7, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#d6596a" notitle, \
     data skip 1 using (x(7, 10)):4 with lines lc rgb "#be3b82" lw 2 title "1.2", \
     data skip 1 using (x(7, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#be3b82" notitle, \
     data skip 1 using (x(7, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#be3b82" notitle, \
     data skip 1 using (x(7, 13)):4 with lines lc rgb "#a11d9a" lw 2 title "0.9", \
     data skip 1 using (x(7, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#a11d9a" notitle, \
     data skip 1 using (x(7, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#a11d9a" notitle, \
     data skip 1 using (x(7, 16)):4 with lines lc rgb "#8107a6" lw 2 title "0.75", \
     data skip 1 using (x(7, 17)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#8107a6" notitle, \
     data skip 1 using (x(7, 18)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#8107a6" notitle, \
     data skip 1 using (x(7, 19)):4 with lines lc rgb "#5802a4" lw 2 title "0.65", \
     data skip 1 using (x(7, 20)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#5802a4" notitle, \
     data skip 1 using (x(7, 21)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#5802a4" notitle, \
     data skip 1 using (x(7, 22)):4 with lines lc rgb "#0d0887" lw 2 title "0.6", \
     data skip 1 using (x(7, 23)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(7, 24)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
unset multiplot
unset output
}
