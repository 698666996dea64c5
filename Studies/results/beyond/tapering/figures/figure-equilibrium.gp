# Evidence of equilibrium. Run: gnuplot figure-equilibrium.gp
# Columns of figure-equilibrium.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-equilibrium.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_equilibrium"
  if (!piped) { set output "figure-equilibrium.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-equilibrium.pdf" }
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
set bmargin at screen 0.13471
set tmargin at screen 0.67941
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.999223904878127:1.0118631682914871]
set ytics ("1.000" 1.0, "1.002" 1.002, "1.004" 1.004, "1.006" 1.006, "1.008" 1.008, "1.010" 1.01, "" 0.9995 1, "" 1.0005 1, "" 1.0010000000000001 1, "" 1.0015 1, "" 1.0025 1, "" 1.0030000000000001 1, "" 1.0035 1, "" 1.0045 1, "" 1.0050000000000001 1, "" 1.0055 1, "" 1.0065 1, "" 1.0070000000000001 1, "" 1.0075 1, "" 1.0085 1, "" 1.0090000000000001 1, "" 1.0095 1, "" 1.0105 1, "" 1.0110000000000001 1, "" 1.0115 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.035 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.40706 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.085698, screen 0.71765 right font type_14
set key at screen 0.088023, screen 0.95294 left top Left reverse samplen 1.4 spacing 1.0 maxcols 2 width 0 horizontal font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(1, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(1, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(1, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(1, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(1, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(1, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9822848981543328:1.0308610270312946]
set ytics ("0.99" 0.99, "1.00" 1.0, "1.01" 1.01, "1.02" 1.02, "1.03" 1.03, "" 0.984 1, "" 0.986 1, "" 0.988 1, "" 0.992 1, "" 0.994 1, "" 0.996 1, "" 0.998 1, "" 1.002 1, "" 1.004 1, "" 1.006 1, "" 1.008 1, "" 1.012 1, "" 1.014 1, "" 1.016 1, "" 1.018 1, "" 1.022 1, "" 1.024 1, "" 1.026 1, "" 1.028 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.035 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.95588 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(2, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(2, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(2, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(2, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(2, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(2, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(2, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(2, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(2, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(2, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
unset multiplot
unset output
}
