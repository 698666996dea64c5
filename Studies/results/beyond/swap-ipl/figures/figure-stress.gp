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
set rmargin at screen 0.41236
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.012228853020228372:1256.045842941463]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1) offset 0,0.35
set yrange [-4.198597919298658:34.9163658397169]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.035 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.059489, screen 0.95588 right font type_14
set label "poly-IPL" at screen 0.23703, screen 0.95588 center font type_13
set key at screen 0.4168, screen 0.92353 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#f89441" lw 2 title "2.5", \
     data skip 1 using (x(1, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#ef804e" lw 2 title "2", \
     data skip 1 using (x(1, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ef804e" notitle, \
     data skip 1 using (x(1, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ef804e" notitle, \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#e56d5b" lw 2 title "1.5", \
     data skip 1 using (x(1, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#e56d5b" notitle, \
     data skip 1 using (x(1, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#e56d5b" notitle, \
     data skip 1 using (x(1, 10)):4 with lines lc rgb "#d85b68" lw 2 title "1.2", \
     data skip 1 using (x(1, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#d85b68" notitle, \
     data skip 1 using (x(1, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#d85b68" notitle, \
     data skip 1 using (x(1, 13)):4 with lines lc rgb "#ca4976" lw 2 title "0.9", \
     data skip 1 using (x(1, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ca4976" notitle, \
     data skip 1 using (x(1, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ca4976" notitle, \
     data skip 1 using (x(1, 16)):4 with lines lc rgb "#b93587" lw 2 title "0.9", \
     data skip 1 using (x(1, 17)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b93587" notitle, \
     data skip 1 using (x(1, 18)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b93587" notitle, \
     data skip 1 using (x(1, 19)):4 with lines lc rgb "#a72296" lw 2 title "0.75", \
     data skip 1 using (x(1, 20)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#a72296" notitle, \
     data skip 1 using (x(1, 21)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#a72296" notitle, \
     data skip 1 using (x(1, 22)):4 with lines lc rgb "#9311a2" lw 2 title "0.75", \
     data skip 1 using (x(1, 23)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#9311a2" notitle, \
     data skip 1 using (x(1, 24)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#9311a2" notitle, \
     data skip 1 using (x(1, 25)):4 with lines lc rgb "#7e06a7" lw 2 title "0.65", \
     data skip 1 using (x(1, 26)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7e06a7" notitle, \
     data skip 1 using (x(1, 27)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7e06a7" notitle, \
     data skip 1 using (x(1, 28)):4 with lines lc rgb "#6402a5" lw 2 title "0.6", \
     data skip 1 using (x(1, 29)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#6402a5" notitle, \
     data skip 1 using (x(1, 30)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#6402a5" notitle, \
     data skip 1 using (x(1, 31)):4 with lines lc rgb "#40039b" lw 2 title "0.5", \
     data skip 1 using (x(1, 32)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#40039b" notitle, \
     data skip 1 using (x(1, 33)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#40039b" notitle, \
     data skip 1 using (x(1, 34)):4 with lines lc rgb "#0d0887" lw 2 title "0.45", \
     data skip 1 using (x(1, 35)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(1, 36)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.91236
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.013429424749191662:2237.8288109031696]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "10^{3}" 1000.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1, "" 300.0 1, "" 400.0 1, "" 500.0 1, "" 600.0 1, "" 700.0 1, "" 800.0 1, "" 900.0 1, "" 2000.0 1) offset 0,0.35
set yrange [-9.689058524124722:86.00890568800082]
set ytics ("0" 0.0, "20" 20.0, "40" 40.0, "60" 60.0, "80" 80.0, "" -5.0 1, "" 5.0 1, "" 10.0 1, "" 15.0 1, "" 25.0 1, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.035 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.55949, screen 0.95588 right font type_14
set label "Kob-Andersen" at screen 0.73703, screen 0.95588 center font type_13
set key at screen 0.9168, screen 0.92353 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#f89441" lw 2 title "2", \
     data skip 1 using (x(2, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#ea7556" lw 2 title "1.5", \
     data skip 1 using (x(2, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#ea7556" notitle, \
     data skip 1 using (x(2, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#ea7556" notitle, \
     data skip 1 using (x(2, 7)):4 with lines lc rgb "#d6596a" lw 2 title "1", \
     data skip 1 using (x(2, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#d6596a" notitle, \
     data skip 1 using (x(2, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#d6596a" notitle, \
     data skip 1 using (x(2, 10)):4 with lines lc rgb "#be3b82" lw 2 title "0.8", \
     data skip 1 using (x(2, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#be3b82" notitle, \
     data skip 1 using (x(2, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#be3b82" notitle, \
     data skip 1 using (x(2, 13)):4 with lines lc rgb "#a11d9a" lw 2 title "0.65", \
     data skip 1 using (x(2, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#a11d9a" notitle, \
     data skip 1 using (x(2, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#a11d9a" notitle, \
     data skip 1 using (x(2, 16)):4 with lines lc rgb "#8107a6" lw 2 title "0.55", \
     data skip 1 using (x(2, 17)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#8107a6" notitle, \
     data skip 1 using (x(2, 18)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#8107a6" notitle, \
     data skip 1 using (x(2, 19)):4 with lines lc rgb "#5802a4" lw 2 title "0.5", \
     data skip 1 using (x(2, 20)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#5802a4" notitle, \
     data skip 1 using (x(2, 21)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#5802a4" notitle, \
     data skip 1 using (x(2, 22)):4 with lines lc rgb "#0d0887" lw 2 title "0.47", \
     data skip 1 using (x(2, 23)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(2, 24)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
unset multiplot
unset output
}
