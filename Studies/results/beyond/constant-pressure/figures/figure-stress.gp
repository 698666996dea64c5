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
  set terminal svg size 900,2040 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_stress"
  if (!piped) { set output "figure-stress.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.5in,17.0in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set bmargin at screen 0.85578
set tmargin at screen 0.98627
set xrange [0.012189108657376796:116.6317691131134]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-5.437795774802662:62.012568139193945]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "50" 50.0, "60" 60.0, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1, "" 52.0 1, "" 54.0 1, "" 56.0 1, "" 58.0 1, "" 62.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.83917 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.92103 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.059489, screen 0.99265 right font type_14
set label "{/:Italic r}_c = 1.1" at screen 0.23703, screen 0.99265 center font type_13
set key at screen 0.4168, screen 0.98725 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#f89441" lw 2 title "3", \
     data skip 1 using (x(1, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#dc6064" lw 2 title "2", \
     data skip 1 using (x(1, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(1, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#b02a90" lw 2 title "1.4", \
     data skip 1 using (x(1, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(1, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(1, 10)):4 with lines lc rgb "#7803a8" lw 2 title "1.1", \
     data skip 1 using (x(1, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(1, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(1, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.95", \
     data skip 1 using (x(1, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(1, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.91236
set bmargin at screen 0.85578
set tmargin at screen 0.98627
set xrange [0.012878186950764923:192.6909886533476]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-4.473432953482665:56.85960998333471]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "50" 50.0, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1, "" 52.0 1, "" 54.0 1, "" 56.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.83917 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.92103 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.55949, screen 0.99265 right font type_14
set label "{/:Italic r}_c = 1.2" at screen 0.73703, screen 0.99265 center font type_13
set key at screen 0.9168, screen 0.98725 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#f89441" lw 2 title "2.6", \
     data skip 1 using (x(2, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#dc6064" lw 2 title "1.8", \
     data skip 1 using (x(2, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(2, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(2, 7)):4 with lines lc rgb "#b02a90" lw 2 title "1.3", \
     data skip 1 using (x(2, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(2, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(2, 10)):4 with lines lc rgb "#7803a8" lw 2 title "1.05", \
     data skip 1 using (x(2, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(2, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(2, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.95", \
     data skip 1 using (x(2, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(2, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.061711
set rmargin at screen 0.41236
set bmargin at screen 0.68912
set tmargin at screen 0.81961
set xrange [0.013130729659524802:116.29844424023663]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-4.793339206493917:55.9252648267441]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "50" 50.0, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1, "" 52.0 1, "" 54.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.6725 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.75436 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.059489, screen 0.82598 right font type_14
set label "{/:Italic r}_c = 1.3" at screen 0.23703, screen 0.82598 center font type_13
set key at screen 0.4168, screen 0.82059 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#f89441" lw 2 title "2.6", \
     data skip 1 using (x(3, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(3, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(3, 4)):4 with lines lc rgb "#dc6064" lw 2 title "1.8", \
     data skip 1 using (x(3, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(3, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(3, 7)):4 with lines lc rgb "#b02a90" lw 2 title "1.3", \
     data skip 1 using (x(3, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(3, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(3, 10)):4 with lines lc rgb "#7803a8" lw 2 title "1.05", \
     data skip 1 using (x(3, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(3, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(3, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.95", \
     data skip 1 using (x(3, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(3, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.91236
set bmargin at screen 0.68912
set tmargin at screen 0.81961
set xrange [0.015642584799763784:175.80214748406075]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-5.646934485101309:48.86564216402801]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.6725 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.75436 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.55949, screen 0.82598 right font type_14
set label "{/:Italic r}_c = 1.5" at screen 0.73703, screen 0.82598 center font type_13
set key at screen 0.9168, screen 0.82059 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#f89441" lw 2 title "1.8", \
     data skip 1 using (x(4, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(4, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(4, 4)):4 with lines lc rgb "#dc6064" lw 2 title "1.3", \
     data skip 1 using (x(4, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(4, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(4, 7)):4 with lines lc rgb "#b02a90" lw 2 title "1", \
     data skip 1 using (x(4, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(4, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(4, 10)):4 with lines lc rgb "#7803a8" lw 2 title "0.88", \
     data skip 1 using (x(4, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(4, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(4, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.8", \
     data skip 1 using (x(4, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(4, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.061711
set rmargin at screen 0.41236
set bmargin at screen 0.52245
set tmargin at screen 0.65294
set xrange [0.012010894090950292:171.05223353450862]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-3.770979011742808:50.28920341398973]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "50" 50.0, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.50583 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.5877 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.059489, screen 0.65931 right font type_14
set label "{/:Italic r}_c = 1.1" at screen 0.23703, screen 0.65931 center font type_13
set key at screen 0.4168, screen 0.65392 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#f89441" lw 2 title "3", \
     data skip 1 using (x(5, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(5, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(5, 4)):4 with lines lc rgb "#dc6064" lw 2 title "2", \
     data skip 1 using (x(5, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(5, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(5, 7)):4 with lines lc rgb "#b02a90" lw 2 title "1.4", \
     data skip 1 using (x(5, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(5, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(5, 10)):4 with lines lc rgb "#7803a8" lw 2 title "1.05", \
     data skip 1 using (x(5, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(5, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(5, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.86", \
     data skip 1 using (x(5, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(5, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.91236
set bmargin at screen 0.52245
set tmargin at screen 0.65294
set xrange [0.013098452020513407:123.98380231030124]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-3.1423326516158636:36.9146097001743]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.50583 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.5877 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.55949, screen 0.65931 right font type_14
set label "{/:Italic r}_c = 1.2" at screen 0.73703, screen 0.65931 center font type_13
set key at screen 0.9168, screen 0.65392 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#f89441" lw 2 title "2.6", \
     data skip 1 using (x(6, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(6, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(6, 4)):4 with lines lc rgb "#dc6064" lw 2 title "1.8", \
     data skip 1 using (x(6, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(6, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(6, 7)):4 with lines lc rgb "#b02a90" lw 2 title "1.3", \
     data skip 1 using (x(6, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(6, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(6, 10)):4 with lines lc rgb "#7803a8" lw 2 title "1", \
     data skip 1 using (x(6, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(6, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(6, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.84", \
     data skip 1 using (x(6, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(6, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.061711
set rmargin at screen 0.41236
set bmargin at screen 0.35578
set tmargin at screen 0.48627
set xrange [0.013155757681166029:110.68066548350785]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-2.5788084380029117:32.01453355810504]
set ytics ("0" 0.0, "5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "25" 25.0, "30" 30.0, "" -2.0 1, "" -1.0 1, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1, "" 23.0 1, "" 24.0 1, "" 26.0 1, "" 27.0 1, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.33917 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.42103 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.059489, screen 0.49265 right font type_14
set label "{/:Italic r}_c = 1.3" at screen 0.23703, screen 0.49265 center font type_13
set key at screen 0.4168, screen 0.48725 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#f89441" lw 2 title "2.6", \
     data skip 1 using (x(7, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(7, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(7, 4)):4 with lines lc rgb "#dc6064" lw 2 title "1.8", \
     data skip 1 using (x(7, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(7, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(7, 7)):4 with lines lc rgb "#b02a90" lw 2 title "1.3", \
     data skip 1 using (x(7, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(7, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(7, 10)):4 with lines lc rgb "#7803a8" lw 2 title "0.95", \
     data skip 1 using (x(7, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(7, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(7, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.8", \
     data skip 1 using (x(7, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(7, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.91236
set bmargin at screen 0.35578
set tmargin at screen 0.48627
set xrange [0.01587627753757474:119.55834744138654]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-2.4210817238839173:28.497753198014184]
set ytics ("0" 0.0, "5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "25" 25.0, "" -2.0 1, "" -1.0 1, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1, "" 23.0 1, "" 24.0 1, "" 26.0 1, "" 27.0 1, "" 28.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.33917 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.42103 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.55949, screen 0.49265 right font type_14
set label "{/:Italic r}_c = 1.5" at screen 0.73703, screen 0.49265 center font type_13
set key at screen 0.9168, screen 0.48725 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#f89441" lw 2 title "1.8", \
     data skip 1 using (x(8, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(8, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(8, 4)):4 with lines lc rgb "#dc6064" lw 2 title "1.3", \
     data skip 1 using (x(8, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(8, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(8, 7)):4 with lines lc rgb "#b02a90" lw 2 title "1", \
     data skip 1 using (x(8, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(8, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(8, 10)):4 with lines lc rgb "#7803a8" lw 2 title "0.78", \
     data skip 1 using (x(8, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(8, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(8, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.68", \
     data skip 1 using (x(8, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(8, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.061711
set rmargin at screen 0.41236
set bmargin at screen 0.18912
set tmargin at screen 0.31961
set xrange [0.021515815279868015:123.45863728561133]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-7.085789228558914:67.68689394450402]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "40" 40.0, "50" 50.0, "60" 60.0, "" -6.0 1, "" -4.0 1, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1, "" 42.0 1, "" 44.0 1, "" 46.0 1, "" 48.0 1, "" 52.0 1, "" 54.0 1, "" 56.0 1, "" 58.0 1, "" 62.0 1, "" 64.0 1, "" 66.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.1725 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.25436 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.059489, screen 0.32598 right font type_14
set label "Kob-Andersen" at screen 0.23703, screen 0.32598 center font type_13
set key at screen 0.4168, screen 0.32059 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#f89441" lw 2 title "1", \
     data skip 1 using (x(9, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(9, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(9, 4)):4 with lines lc rgb "#dc6064" lw 2 title "0.8", \
     data skip 1 using (x(9, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(9, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(9, 7)):4 with lines lc rgb "#b02a90" lw 2 title "0.7", \
     data skip 1 using (x(9, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(9, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(9, 10)):4 with lines lc rgb "#7803a8" lw 2 title "0.6", \
     data skip 1 using (x(9, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(9, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(9, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.55", \
     data skip 1 using (x(9, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(9, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.91236
set bmargin at screen 0.18912
set tmargin at screen 0.31961
set xrange [0.021724371510279623:96.07197403724876]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-2.7354670903057716:38.585905669286525]
set ytics ("0" 0.0, "10" 10.0, "20" 20.0, "30" 30.0, "" -2.0 1, "" 2.0 1, "" 4.0 1, "" 6.0 1, "" 8.0 1, "" 12.0 1, "" 14.0 1, "" 16.0 1, "" 18.0 1, "" 22.0 1, "" 24.0 1, "" 26.0 1, "" 28.0 1, "" 32.0 1, "" 34.0 1, "" 36.0 1, "" 38.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.1725 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.25436 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.55949, screen 0.32598 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.73703, screen 0.32598 center font type_13
set key at screen 0.9168, screen 0.32059 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#f89441" lw 2 title "1", \
     data skip 1 using (x(10, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(10, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(10, 4)):4 with lines lc rgb "#dc6064" lw 2 title "0.7", \
     data skip 1 using (x(10, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(10, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(10, 7)):4 with lines lc rgb "#b02a90" lw 2 title "0.55", \
     data skip 1 using (x(10, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(10, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(10, 10)):4 with lines lc rgb "#7803a8" lw 2 title "0.45", \
     data skip 1 using (x(10, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(10, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(10, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.4", \
     data skip 1 using (x(10, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(10, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.061711
set rmargin at screen 0.41236
set bmargin at screen 0.022451
set tmargin at screen 0.15294
set xrange [0.017012855239375367:232.1587691221261]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 200.0 1) offset 0,0.35
set yrange [-2.3654168147303873:30.642498990630756]
set ytics ("0" 0.0, "5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "25" 25.0, "30" 30.0, "" -2.0 1, "" -1.0 1, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1, "" 23.0 1, "" 24.0 1, "" 26.0 1, "" 27.0 1, "" 28.0 1, "" 29.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.23703, screen 0.0058333 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.02, screen 0.087696 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.059489, screen 0.15931 right font type_14
set label "poly-IPL" at screen 0.23703, screen 0.15931 center font type_13
set key at screen 0.4168, screen 0.15392 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#f89441" lw 2 title "1.5", \
     data skip 1 using (x(11, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(11, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(11, 4)):4 with lines lc rgb "#dc6064" lw 2 title "1.2", \
     data skip 1 using (x(11, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(11, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(11, 7)):4 with lines lc rgb "#b02a90" lw 2 title "0.9", \
     data skip 1 using (x(11, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(11, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(11, 10)):4 with lines lc rgb "#7803a8" lw 2 title "0.75", \
     data skip 1 using (x(11, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(11, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(11, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.65", \
     data skip 1 using (x(11, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(11, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56171
set rmargin at screen 0.91236
set bmargin at screen 0.022451
set tmargin at screen 0.15294
set xrange [0.017425704790442958:124.46387104329116]
set logscale x
set xtics ("10^{−1}" 0.1, "1" 1.0, "10" 10.0, "10^{2}" 100.0, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.05 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.5 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 5.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 50.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1) offset 0,0.35
set yrange [-1.7899061075015172:22.767668398027332]
set ytics ("0" 0.0, "5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "" -1.0 1, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1)
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "time {/:Italic t} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.73703, screen 0.0058333 center font type_14
set label "{/:Italic c}({/:Italic t}) ({/:Italic ε}/λ^3)" at screen 0.52, screen 0.087696 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.55949, screen 0.15931 right font type_14
set label "poly-IPL at constant pressure" at screen 0.73703, screen 0.15931 center font type_13
set key at screen 0.9168, screen 0.15392 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#f89441" lw 2 title "1.5", \
     data skip 1 using (x(12, 2)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(12, 3)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(12, 4)):4 with lines lc rgb "#dc6064" lw 2 title "1.1", \
     data skip 1 using (x(12, 5)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(12, 6)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(12, 7)):4 with lines lc rgb "#b02a90" lw 2 title "0.85", \
     data skip 1 using (x(12, 8)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(12, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(12, 10)):4 with lines lc rgb "#7803a8" lw 2 title "0.7", \
     data skip 1 using (x(12, 11)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(12, 12)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(12, 13)):4 with lines lc rgb "#0d0887" lw 2 title "0.62", \
     data skip 1 using (x(12, 14)):4 with points pt 2 ps 0.935*mark lw 1.2 lc rgb "#0d0887" notitle, \
     data skip 1 using (x(12, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
unset multiplot
unset output
}
