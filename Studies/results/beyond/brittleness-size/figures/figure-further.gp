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
  set terminal svg size 860,2720 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_further"
  if (!piped) { set output "figure-further.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,22.666666666666668in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set bmargin at screen 0.89184
set tmargin at screen 0.98971
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [-2.781306630697181e-06:4.251425849779976e-05]
set ytics ("0.00000" 0.0, "0.00001" 9.999999999999999e-06, "0.00002" 1.9999999999999998e-05, "0.00003" 2.9999999999999997e-05, "0.00004" 3.9999999999999996e-05, "" -2e-06 1, "" 2e-06 1, "" 4e-06 1, "" 6e-06 1, "" 8e-06 1, "" 1.2e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.8e-05 1, "" 2.2e-05 1, "" 2.4e-05 1, "" 2.6e-05 1, "" 2.8e-05 1, "" 3.2e-05 1, "" 3.4e-05 1, "" 3.6e-05 1, "" 3.7999999999999995e-05 1, "" 4.2e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.29369, screen 0.87938 center font type_14
set label "{/:Italic f}_{s}" at screen 0.02093, screen 0.94077 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.10133, screen 0.99449 right font type_14
set key at screen 0.11315, screen 0.98726 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.60365
set rmargin at screen 0.98372
set bmargin at screen 0.89184
set tmargin at screen 0.98971
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [-2.781306630697181e-06:4.251425849779976e-05]
set ytics ("0.00000" 0.0, "0.00001" 9.999999999999999e-06, "0.00002" 1.9999999999999998e-05, "0.00003" 2.9999999999999997e-05, "0.00004" 3.9999999999999996e-05, "" -2e-06 1, "" 2e-06 1, "" 4e-06 1, "" 6e-06 1, "" 8e-06 1, "" 1.2e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.8e-05 1, "" 2.2e-05 1, "" 2.4e-05 1, "" 2.6e-05 1, "" 2.8e-05 1, "" 3.2e-05 1, "" 3.4e-05 1, "" 3.6e-05 1, "" 3.7999999999999995e-05 1, "" 4.2e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.79369, screen 0.87938 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.52093, screen 0.94077 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.60133, screen 0.99449 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.76684
set tmargin at screen 0.86471
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.042928024487782206:0.04986823574741473]
set ytics ("0.043" 0.043000000000000003, "0.044" 0.044, "0.045" 0.045, "0.046" 0.046, "0.047" 0.047, "0.048" 0.048, "0.049" 0.049, "" 0.0432 1, "" 0.0434 1, "" 0.0436 1, "" 0.0438 1, "" 0.0442 1, "" 0.0444 1, "" 0.0446 1, "" 0.0448 1, "" 0.045200000000000004 1, "" 0.0454 1, "" 0.0456 1, "" 0.0458 1, "" 0.046200000000000005 1, "" 0.046400000000000004 1, "" 0.0466 1, "" 0.0468 1, "" 0.0472 1, "" 0.047400000000000005 1, "" 0.0476 1, "" 0.0478 1, "" 0.0482 1, "" 0.048400000000000006 1, "" 0.048600000000000004 1, "" 0.0488 1, "" 0.0492 1, "" 0.0494 1, "" 0.049600000000000005 1, "" 0.049800000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.75438 center font type_14
set label "{/:Italic q̄}₄" at screen 0.02093, screen 0.81577 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.085698, screen 0.86949 right font type_14
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(3, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(3, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(3, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.76684
set tmargin at screen 0.86471
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.12916045742108784:0.13854722896313645]
set ytics ("0.130" 0.13, "0.132" 0.132, "0.134" 0.134, "0.136" 0.136, "0.138" 0.138, "" 0.1295 1, "" 0.1305 1, "" 0.131 1, "" 0.1315 1, "" 0.1325 1, "" 0.133 1, "" 0.1335 1, "" 0.1345 1, "" 0.135 1, "" 0.1355 1, "" 0.1365 1, "" 0.137 1, "" 0.1375 1, "" 0.1385 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.75438 center font type_14
set label "{/:Italic q̄}₆" at screen 0.52093, screen 0.81577 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.5857, screen 0.86949 right font type_14
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(4, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(4, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(4, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.64184
set tmargin at screen 0.73971
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.9366956249319989:0.992513333695117]
set ytics ("0.94" 0.9400000000000001, "0.95" 0.9500000000000001, "0.96" 0.96, "0.97" 0.97, "0.98" 0.98, "0.99" 0.99, "" 0.9380000000000001 1, "" 0.9420000000000001 1, "" 0.9440000000000001 1, "" 0.9460000000000001 1, "" 0.9480000000000001 1, "" 0.9520000000000001 1, "" 0.9540000000000001 1, "" 0.9560000000000001 1, "" 0.9580000000000001 1, "" 0.962 1, "" 0.964 1, "" 0.966 1, "" 0.968 1, "" 0.972 1, "" 0.974 1, "" 0.976 1, "" 0.978 1, "" 0.982 1, "" 0.984 1, "" 0.986 1, "" 0.988 1, "" 0.992 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.62938 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.02093, screen 0.69077 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.077884, screen 0.74449 right font type_14
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(5, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(5, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(5, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(5, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.64184
set tmargin at screen 0.73971
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.4905199784297004:1.6727004470423046]
set ytics ("0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.62938 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.52093, screen 0.69077 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.57007, screen 0.74449 right font type_14
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(6, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(6, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(6, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(6, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(6, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.51684
set tmargin at screen 0.61471
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.4080479783319799:2.9278514481733158]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.50438 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.02093, screen 0.56577 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.07007, screen 0.61949 right font type_14
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(7, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(7, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(7, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(7, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.51684
set tmargin at screen 0.61471
set xrange [1.1320754716981132:1.272]
set logscale x
set xtics ("1.14" 1.1400000000000001, "1.16" 1.16, "1.18" 1.18, "1.20" 1.2, "1.22" 1.22, "1.24" 1.24, "1.26" 1.26, "" 1.135 1, "" 1.145 1, "" 1.1500000000000001 1, "" 1.155 1, "" 1.165 1, "" 1.17 1, "" 1.175 1, "" 1.185 1, "" 1.19 1, "" 1.195 1, "" 1.205 1, "" 1.21 1, "" 1.215 1, "" 1.225 1, "" 1.23 1, "" 1.235 1, "" 1.245 1, "" 1.25 1, "" 1.2550000000000001 1, "" 1.2650000000000001 1, "" 1.27 1) offset 0,0.35
set yrange [-0.051859311752601986:0.051859311752601986]
set ytics ("−0.04" -0.04, "−0.02" -0.02, "0.00" 0.0, "0.02" 0.02, "0.04" 0.04, "" -0.05 1, "" -0.045 1, "" -0.035 1, "" -0.03 1, "" -0.025 1, "" -0.015 1, "" -0.01 1, "" -0.005 1, "" 0.005 1, "" 0.01 1, "" 0.015 1, "" 0.025 1, "" 0.03 1, "" 0.035 1, "" 0.045 1, "" 0.05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.50438 center font type_14
set label "{/:Italic A}_{g} {/:Italic ω}₀⁵ (gap)" at screen 0.52093, screen 0.56577 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.5857, screen 0.61949 right font type_14
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(8, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(8, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.39184
set tmargin at screen 0.48971
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.6435858326639081:3.4223180164622504]
set ytics ("1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.37937 center font type_14
set label "{/:Italic σ}_{max} ({/:Italic ε}/{/:Italic λ}³)" at screen 0.02093, screen 0.44077 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.07007, screen 0.49449 right font type_14
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(9, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(9, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(9, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(9, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.39184
set tmargin at screen 0.48971
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.08855718009916114:0.20302643975012102]
set ytics ("0.10" 0.1, "0.12" 0.12, "0.14" 0.14, "0.16" 0.16, "0.18" 0.18, "0.20" 0.2, "" 0.09 1, "" 0.095 1, "" 0.105 1, "" 0.11 1, "" 0.115 1, "" 0.125 1, "" 0.13 1, "" 0.135 1, "" 0.145 1, "" 0.15 1, "" 0.155 1, "" 0.165 1, "" 0.17 1, "" 0.17500000000000002 1, "" 0.185 1, "" 0.19 1, "" 0.195 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.37937 center font type_14
set label "{/:Italic γ}_{max}" at screen 0.52093, screen 0.44077 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.57788, screen 0.49449 right font type_14
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(10, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(10, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(10, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(10, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.26684
set tmargin at screen 0.36471
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.40740565893780484:3.317735222177829]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.25437 center font type_14
set label "{/:Italic σ}_{f} ({/:Italic ε}/{/:Italic λ}³)" at screen 0.02093, screen 0.31577 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.07007, screen 0.36949 right font type_14
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(11, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(11, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(11, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(11, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(11, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.26684
set tmargin at screen 0.36471
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [-46.65287245843302:1091.9548789505716]
set ytics ("0" 0.0, "200" 200.0, "400" 400.0, "600" 600.0, "800" 800.0, "1000" 1000.0, "" 50.0 1, "" 100.0 1, "" 150.0 1, "" 250.0 1, "" 300.0 1, "" 350.0 1, "" 450.0 1, "" 500.0 1, "" 550.0 1, "" 650.0 1, "" 700.0 1, "" 750.0 1, "" 850.0 1, "" 900.0 1, "" 950.0 1, "" 1050.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.25437 center font type_14
set label "{/:Italic n}_{y}" at screen 0.52093, screen 0.31577 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.57788, screen 0.36949 right font type_14
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(12, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(12, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(12, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(12, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(12, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.095837
set rmargin at screen 0.48372
set bmargin at screen 0.14184
set tmargin at screen 0.23971
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [-0.009861685482640853:0.012563556540688827]
set ytics ("−0.005" -0.005, "0.000" 0.0, "0.005" 0.005, "0.010" 0.01, "" -0.009000000000000001 1, "" -0.008 1, "" -0.007 1, "" -0.006 1, "" -0.004 1, "" -0.003 1, "" -0.002 1, "" -0.001 1, "" 0.001 1, "" 0.002 1, "" 0.003 1, "" 0.004 1, "" 0.006 1, "" 0.007 1, "" 0.008 1, "" 0.009000000000000001 1, "" 0.011 1, "" 0.012 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28978, screen 0.12938 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.02093, screen 0.19077 center rotate by 90 font type_14
set label "{/:Bold (m)}" at screen 0.093512, screen 0.24449 right font type_14
set key at screen 0.33934, screen 0.15899 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(13, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(13, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(13, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.14184
set tmargin at screen 0.23971
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [-0.08192905957148539:0.538720178874267]
set ytics ("0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "0.4" 0.4, "0.5" 0.5, "" -0.08 1, "" -0.06 1, "" -0.04 1, "" -0.02 1, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1, "" 0.42 1, "" 0.44 1, "" 0.46 1, "" 0.48 1, "" 0.52 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.12938 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.52093, screen 0.19077 center rotate by 90 font type_14
set label "{/:Bold (n)}" at screen 0.57007, screen 0.24449 right font type_14
set key at screen 0.80035, screen 0.23726 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(14, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(14, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(14, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.072395
set rmargin at screen 0.48372
set bmargin at screen 0.016838
set tmargin at screen 0.11471
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.9355655100676262:1.6577140047519765]
set ytics ("1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "1.3" 1.3, "1.4" 1.4000000000000001, "1.5" 1.5, "1.6" 1.6, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1, "" 1.28 1, "" 1.32 1, "" 1.34 1, "" 1.36 1, "" 1.3800000000000001 1, "" 1.42 1, "" 1.44 1, "" 1.46 1, "" 1.48 1, "" 1.52 1, "" 1.54 1, "" 1.56 1, "" 1.58 1, "" 1.62 1, "" 1.6400000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27806, screen 0.004375 center font type_14
set label "{/:Italic g}_{u}" at screen 0.02093, screen 0.065772 center rotate by 90 font type_14
set label "{/:Bold (o)}" at screen 0.07007, screen 0.11949 right font type_14
set key at screen 0.30035, screen 0.11226 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(15, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(15, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(15, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.016838
set tmargin at screen 0.11471
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [0.6848172704600743:1.6187839709147125]
set ytics ("0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.004375 center font type_14
set label "{/:Italic g}_{G}" at screen 0.52093, screen 0.065772 center rotate by 90 font type_14
set label "{/:Bold (p)}" at screen 0.57007, screen 0.11949 right font type_14
set key at screen 0.58268, screen 0.033991 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(16, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(16, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(16, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5"
unset multiplot
unset output
}
