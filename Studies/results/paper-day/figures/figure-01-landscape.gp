# The energy landscape, as measured. Run: gnuplot figure-01-landscape.gp
# Columns of figure-01-landscape.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-01-landscape.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1000,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_01_landscape"
  if (!piped) { set output "figure-01-landscape.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 8.333333333333334in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-01-landscape.pdf" }
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
set lmargin at screen 0.066
set rmargin at screen 0.42112
set bmargin at screen 0.087647
set tmargin at screen 0.91765
set xrange [-0.6:4.6]
unset xtics
set yrange [-0.06674142317392974:1.5016820214134194]
set ytics ("0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1)
set label "configuration (schematic)" at screen 0.24356, screen 0.035 center font type_14
set label "({/:Italic u} − {/:Italic u}_{cold})/{/:Italic T}_{co}" at screen 0.014, screen 0.50265 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.064, screen 0.95588 right font type_14
set label "least sticky: {/:Italic r}_c = 1.5, curvature ×1.66 on annealing" at screen 0.24356, screen 0.95588 center font type_13
set key at screen 0.42512, screen 0.92353 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#9AA3AB" lw 2 notitle, \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#999999" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#999999" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#999999" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#999999" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(1, 6)):4 with lines lc rgb "#f89441" lw 2 title "2.6", \
     data skip 1 using (x(1, 7)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(1, 8)):4 with lines lc rgb "#dc6064" lw 2 title "0.91", \
     data skip 1 using (x(1, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(1, 10)):4 with lines lc rgb "#b02a90" lw 2 title "0.8", \
     data skip 1 using (x(1, 11)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(1, 12)):4 with lines lc rgb "#7803a8" lw 2 title "0.76", \
     data skip 1 using (x(1, 13)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(1, 14)):4 with lines lc rgb "#0d0887" lw 2 title "0.69", \
     data skip 1 using (x(1, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.6,0.3 font type_10
set errorbars 0.5
set lmargin at screen 0.29929
set rmargin at screen 0.40624
set bmargin at screen 0.645
set tmargin at screen 0.88513
set xrange [0.9:1.75]
set xtics ("1" 1.0, "1.5" 1.5) offset 0,0.55
set yrange [-1.2:0.8]
set ytics ("" -1.0, "" 0.0)
set label "−1" at screen 0.28929, first -1.0 right font type_10
set label "0" at screen 0.28929, first 0.0 right font type_10
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "{/:Italic r}/{/:Italic λ}" at screen 0.35276, screen 0.5675 center font type_11
set label "{/:Italic φ}/{/:Italic ε}" at screen 0.26744, screen 0.76506 center rotate by 90 font type_11
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#222222" lw 2 notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.566
set rmargin at screen 0.92112
set bmargin at screen 0.087647
set tmargin at screen 0.91765
set xrange [-0.6:4.6]
unset xtics
set yrange [-0.06674142317392974:1.5016820214134194]
set ytics ("0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1)
set label "configuration (schematic)" at screen 0.74356, screen 0.035 center font type_14
set label "({/:Italic u} − {/:Italic u}_{cold})/{/:Italic T}_{co}" at screen 0.514, screen 0.50265 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.564, screen 0.95588 right font type_14
set label "stickiest: {/:Italic r}_c = 1.1, curvature ×1.05 on annealing" at screen 0.74356, screen 0.95588 center font type_13
set key at screen 0.92512, screen 0.92353 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12 title "{/:Italic T}_p" left font type_12
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#9AA3AB" lw 2 notitle, \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#999999" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#999999" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#999999" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(2, 5)):4 with lines lc rgb "#999999" dt 2 lw 1.5 notitle, \
     data skip 1 using (x(2, 6)):4 with lines lc rgb "#f89441" lw 2 title "6", \
     data skip 1 using (x(2, 7)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#f89441" notitle, \
     data skip 1 using (x(2, 8)):4 with lines lc rgb "#dc6064" lw 2 title "2", \
     data skip 1 using (x(2, 9)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#dc6064" notitle, \
     data skip 1 using (x(2, 10)):4 with lines lc rgb "#b02a90" lw 2 title "1.2", \
     data skip 1 using (x(2, 11)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#b02a90" notitle, \
     data skip 1 using (x(2, 12)):4 with lines lc rgb "#7803a8" lw 2 title "1", \
     data skip 1 using (x(2, 13)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#7803a8" notitle, \
     data skip 1 using (x(2, 14)):4 with lines lc rgb "#0d0887" lw 2 title "0.76", \
     data skip 1 using (x(2, 15)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0d0887" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.6,0.3 font type_10
set errorbars 0.5
set lmargin at screen 0.79929
set rmargin at screen 0.90624
set bmargin at screen 0.645
set tmargin at screen 0.88513
set xrange [0.9:1.75]
set xtics ("1" 1.0, "1.5" 1.5) offset 0,0.55
set yrange [-1.2:0.8]
set ytics ("" -1.0, "" 0.0)
set label "−1" at screen 0.78929, first -1.0 right font type_10
set label "0" at screen 0.78929, first 0.0 right font type_10
set arrow from graph 0, first 0.0 to graph 1, first 0.0 nohead lw 0.8 lc rgb "#999999" back
set label "{/:Italic r}/{/:Italic λ}" at screen 0.85276, screen 0.5675 center font type_11
set label "{/:Italic φ}/{/:Italic ε}" at screen 0.76744, screen 0.76506 center rotate by 90 font type_11
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#222222" lw 2 notitle
unset multiplot
unset output
}
