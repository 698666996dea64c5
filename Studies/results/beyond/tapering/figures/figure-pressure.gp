# Pressure. Run: gnuplot figure-pressure.gp
# Columns of figure-pressure.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-pressure.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_pressure"
  if (!piped) { set output "figure-pressure.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-pressure.pdf" }
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
set lmargin at screen 0.064581
set rmargin at screen 0.48372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [17.41540074156036:25.27718112783013]
set ytics ("18" 18.0, "20" 20.0, "22" 22.0, "24" 24.0, "" 17.5 1, "" 18.5 1, "" 19.0 1, "" 19.5 1, "" 20.5 1, "" 21.0 1, "" 21.5 1, "" 22.5 1, "" 23.0 1, "" 23.5 1, "" 24.5 1, "" 25.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27415, screen 0.5175 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.02093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.062256, screen 0.97794 right font type_14
set key at screen 0.071072, screen 0.94904 left top Left reverse samplen 1.4 spacing 1.0 maxcols 2 width 0 horizontal font type_12
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
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.20054890011887735:0.23035426371620568]
set ytics ("0.205" 0.20500000000000002, "0.210" 0.21, "0.215" 0.215, "0.220" 0.22, "0.225" 0.225, "0.230" 0.23, "" 0.201 1, "" 0.202 1, "" 0.203 1, "" 0.20400000000000001 1, "" 0.20600000000000002 1, "" 0.20700000000000002 1, "" 0.20800000000000002 1, "" 0.209 1, "" 0.211 1, "" 0.212 1, "" 0.213 1, "" 0.214 1, "" 0.216 1, "" 0.217 1, "" 0.218 1, "" 0.219 1, "" 0.221 1, "" 0.222 1, "" 0.223 1, "" 0.224 1, "" 0.226 1, "" 0.227 1, "" 0.228 1, "" 0.229 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.5175 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.52093, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.5857, screen 0.97794 right font type_14
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
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9299999999999998:1.0700000000000007]
set ytics ("0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "1.06" 1.06, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1, "" 1.055 1, "" 1.065 1, "" 1.07 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.0175 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.02093, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.077884, screen 0.47794 right font type_14
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(3, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(3, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(3, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(3, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(3, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(3, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(3, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(3, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(3, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(3, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(3, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(3, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(3, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(3, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(3, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(3, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
unset multiplot
unset output
}
