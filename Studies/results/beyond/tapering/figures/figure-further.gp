# Further observables. Run: gnuplot figure-further.gp
# Columns of figure-further.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-further.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,2040 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_further"
  if (!piped) { set output "figure-further.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,17.0in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-further.pdf" }
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
set lmargin at screen 0.10365
set rmargin at screen 0.48372
set bmargin at screen 0.85578
set tmargin at screen 0.9049
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.4151244649138695e-05:0.0001501111902916634]
set ytics ("0.00002" 2e-05, "0.00004" 4e-05, "0.00006" 6.000000000000001e-05, "0.00008" 8e-05, "0.00010" 0.0001, "0.00012" 0.00012000000000000002, "0.00014" 0.00014000000000000001, "" 1.5000000000000002e-05 1, "" 2.5e-05 1, "" 3.0000000000000004e-05 1, "" 3.5000000000000004e-05 1, "" 4.5e-05 1, "" 5e-05 1, "" 5.5e-05 1, "" 6.500000000000001e-05 1, "" 7.000000000000001e-05 1, "" 7.500000000000001e-05 1, "" 8.5e-05 1, "" 9e-05 1, "" 9.5e-05 1, "" 0.000105 1, "" 0.00011 1, "" 0.000115 1, "" 0.000125 1, "" 0.00013000000000000002 1, "" 0.000135 1, "" 0.000145 1, "" 0.00015000000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.29369, screen 0.83917 center font type_14
set label "{/:Italic f}_{s}" at screen 0.02093, screen 0.88034 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.10133, screen 0.91127 right font type_14
set key at screen 0.10365, screen 0.99216 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.60365
set rmargin at screen 0.98372
set bmargin at screen 0.85578
set tmargin at screen 0.98627
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-5.094112412726175e-06:7.359527243152426e-05]
set ytics ("0.00000" 0.0, "0.00002" 2e-05, "0.00004" 4e-05, "0.00006" 6.000000000000001e-05, "" -5e-06 1, "" 5e-06 1, "" 1e-05 1, "" 1.5000000000000002e-05 1, "" 2.5e-05 1, "" 3.0000000000000004e-05 1, "" 3.5000000000000004e-05 1, "" 4.5e-05 1, "" 5e-05 1, "" 5.5e-05 1, "" 6.500000000000001e-05 1, "" 7.000000000000001e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.79369, screen 0.83917 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.52093, screen 0.92103 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.60133, screen 0.99265 right font type_14
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
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.68912
set tmargin at screen 0.81961
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.04032942598735881:0.04448391022308962]
set ytics ("0.041" 0.041, "0.042" 0.042, "0.043" 0.043000000000000003, "0.044" 0.044, "" 0.040400000000000005 1, "" 0.040600000000000004 1, "" 0.0408 1, "" 0.0412 1, "" 0.0414 1, "" 0.041600000000000005 1, "" 0.041800000000000004 1, "" 0.0422 1, "" 0.0424 1, "" 0.0426 1, "" 0.042800000000000005 1, "" 0.0432 1, "" 0.0434 1, "" 0.0436 1, "" 0.0438 1, "" 0.0442 1, "" 0.0444 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.6725 center font type_14
set label "{/:Italic q̄}₄" at screen 0.02093, screen 0.75436 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.085698, screen 0.82598 right font type_14
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
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.68912
set tmargin at screen 0.81961
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.1428185748252669:0.15354446587896547]
set ytics ("0.144" 0.14400000000000002, "0.146" 0.146, "0.148" 0.148, "0.150" 0.15, "0.152" 0.152, "" 0.14300000000000002 1, "" 0.14350000000000002 1, "" 0.1445 1, "" 0.145 1, "" 0.1455 1, "" 0.1465 1, "" 0.147 1, "" 0.1475 1, "" 0.1485 1, "" 0.149 1, "" 0.1495 1, "" 0.1505 1, "" 0.151 1, "" 0.1515 1, "" 0.1525 1, "" 0.153 1, "" 0.1535 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.6725 center font type_14
set label "{/:Italic q̄}₆" at screen 0.52093, screen 0.75436 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.5857, screen 0.82598 right font type_14
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(4, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(4, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(4, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(4, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(4, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(4, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(4, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(4, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(4, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(4, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(4, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(4, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(4, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(4, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(4, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.52245
set tmargin at screen 0.65294
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.8828539631567229:0.9202059950552194]
set ytics ("0.885" 0.885, "0.890" 0.89, "0.895" 0.895, "0.900" 0.9, "0.905" 0.905, "0.910" 0.91, "0.915" 0.915, "0.920" 0.92, "" 0.883 1, "" 0.884 1, "" 0.886 1, "" 0.887 1, "" 0.888 1, "" 0.889 1, "" 0.891 1, "" 0.892 1, "" 0.893 1, "" 0.894 1, "" 0.896 1, "" 0.897 1, "" 0.898 1, "" 0.899 1, "" 0.901 1, "" 0.902 1, "" 0.903 1, "" 0.904 1, "" 0.906 1, "" 0.907 1, "" 0.908 1, "" 0.909 1, "" 0.911 1, "" 0.912 1, "" 0.913 1, "" 0.914 1, "" 0.916 1, "" 0.917 1, "" 0.918 1, "" 0.919 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.50583 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.02093, screen 0.5877 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.085698, screen 0.65931 right font type_14
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(5, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(5, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(5, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(5, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(5, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(5, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(5, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(5, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(5, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(5, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(5, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(5, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(5, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(5, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(5, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(5, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(5, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.52245
set tmargin at screen 0.65294
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.6603204081026868:2.151795916801468]
set ytics ("0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "2.0" 2.0, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1, "" 1.85 1, "" 1.9000000000000001 1, "" 1.9500000000000002 1, "" 2.0500000000000003 1, "" 2.1 1, "" 2.15 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.50583 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.52093, screen 0.5877 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.57007, screen 0.65931 right font type_14
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(6, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(6, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(6, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(6, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(6, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(6, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(6, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(6, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(6, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(6, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(6, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(6, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(6, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(6, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(6, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(6, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(6, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(6, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.35578
set tmargin at screen 0.48627
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.6941041104039886:1.2023925077356181]
set ytics ("0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.33917 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.02093, screen 0.42103 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.07007, screen 0.49265 right font type_14
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(7, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(7, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(7, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(7, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(7, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(7, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(7, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(7, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(7, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(7, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(7, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(7, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(7, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(7, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(7, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(7, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(7, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.59584
set rmargin at screen 0.98372
set bmargin at screen 0.35578
set tmargin at screen 0.48627
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.007998133217211566:0.010365145457453281]
set ytics ("−0.005" -0.005, "0.000" 0.0, "0.005" 0.005, "0.010" 0.01, "" -0.007 1, "" -0.006 1, "" -0.004 1, "" -0.003 1, "" -0.002 1, "" -0.001 1, "" 0.001 1, "" 0.002 1, "" 0.003 1, "" 0.004 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78978, screen 0.33917 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.52093, screen 0.42103 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.59351, screen 0.49265 right font type_14
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(8, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(8, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(8, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(8, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(8, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(8, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(8, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(8, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(8, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(8, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(8, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(8, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(8, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(8, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(8, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(8, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(8, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(8, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.18912
set tmargin at screen 0.31961
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.14135665861535388:0.7811354543531904]
set ytics ("0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.1725 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.02093, screen 0.25436 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.07007, screen 0.32598 right font type_14
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(9, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(9, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(9, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(9, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(9, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(9, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(9, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(9, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(9, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(9, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(9, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(9, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(9, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(9, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(9, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(9, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(9, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.56458
set rmargin at screen 0.98372
set bmargin at screen 0.18912
set tmargin at screen 0.31961
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.6283227147288487:12.349712474701654]
set ytics ("0" 0.0, "2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "12" 12.0, "" -0.5 1, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77415, screen 0.1725 center font type_14
set label "{/:Italic g}_{u}" at screen 0.52093, screen 0.25436 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.56226, screen 0.32598 right font type_14
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(10, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(10, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(10, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(10, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(10, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(10, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(10, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(10, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(10, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(10, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(10, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(10, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(10, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(10, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(10, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(10, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(10, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.022451
set tmargin at screen 0.15294
set xrange [0.660377358490566:2.12]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.028829460756009506:2.8298085516184948]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.0058333 center font type_14
set label "{/:Italic g}_{G}" at screen 0.02093, screen 0.087696 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.07007, screen 0.15931 right font type_14
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(11, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(11, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1, {/:Italic N} = 2000", \
     data skip 1 using (x(11, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(11, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(11, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(11, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2, {/:Italic N} = 2000", \
     data skip 1 using (x(11, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(11, 6)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3, {/:Italic N} = 2000", \
     data skip 1 using (x(11, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(11, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(11, 8)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(11, 8)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4, {/:Italic N} = 2000", \
     data skip 1 using (x(11, 9)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(11, 9)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5", \
     data skip 1 using (x(11, 10)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(11, 10)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5, {/:Italic N} = 2000"
unset multiplot
unset output
}
