# Poisson's ratio. Run: gnuplot figure-poisson-ratio.gp
# Columns of figure-poisson-ratio.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-poisson-ratio.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_poisson_ratio"
  if (!piped) { set output "figure-poisson-ratio.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-poisson-ratio.pdf" }
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
set yrange [0.4226725217641572:0.4407157983242161]
set ytics ("0.425" 0.425, "0.430" 0.43, "0.435" 0.435, "0.440" 0.44, "" 0.423 1, "" 0.424 1, "" 0.426 1, "" 0.427 1, "" 0.428 1, "" 0.429 1, "" 0.431 1, "" 0.432 1, "" 0.433 1, "" 0.434 1, "" 0.436 1, "" 0.437 1, "" 0.438 1, "" 0.439 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.035 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.02093, screen 0.40706 center rotate by 90 font type_14
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
set yrange [0.12413980929289611:0.16301478529762853]
set ytics ("0.13" 0.13, "0.14" 0.14, "0.15" 0.15, "0.16" 0.16, "" 0.126 1, "" 0.128 1, "" 0.132 1, "" 0.134 1, "" 0.136 1, "" 0.138 1, "" 0.14200000000000002 1, "" 0.14400000000000002 1, "" 0.146 1, "" 0.148 1, "" 0.152 1, "" 0.154 1, "" 0.156 1, "" 0.158 1, "" 0.162 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.035 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
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
