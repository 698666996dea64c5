# The liquids. Run: gnuplot figure-liquid.gp
# Columns of figure-liquid.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-liquid.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,1360 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_liquid"
  if (!piped) { set output "figure-liquid.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,11.333333333333334in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-liquid.pdf" }
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
set lmargin at screen 0.043054
set rmargin at screen 0.32248
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-4.405957055461232:0.8135720870576568]
set ytics ("−4" -4.0, "−3" -3.0, "−2" -2.0, "−1" -1.0, "0" 0.0, "" -4.4 1, "" -4.2 1, "" -3.8000000000000003 1, "" -3.6 1, "" -3.4000000000000004 1, "" -3.2 1, "" -2.8000000000000003 1, "" -2.6 1, "" -2.4000000000000004 1, "" -2.2 1, "" -1.8 1, "" -1.6 1, "" -1.4000000000000001 1, "" -1.2000000000000002 1, "" -0.8 1, "" -0.6000000000000001 1, "" -0.4 1, "" -0.2 1, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18277, screen 0.75875 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.013953, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.041504, screen 0.98897 right font type_14
set label "sticky spheres" at screen 0.18277, screen 0.98897 center font type_13
set key at screen 0.22571, screen 0.84298 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.37639
set rmargin at screen 0.65581
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-4.767832660717507:-0.292534503174158]
set ytics ("−4" -4.0, "−3" -3.0, "−2" -2.0, "−1" -1.0, "" -4.6000000000000005 1, "" -4.4 1, "" -4.2 1, "" -3.8000000000000003 1, "" -3.6 1, "" -3.4000000000000004 1, "" -3.2 1, "" -2.8000000000000003 1, "" -2.6 1, "" -2.4000000000000004 1, "" -2.2 1, "" -1.8 1, "" -1.6 1, "" -1.4000000000000001 1, "" -1.2000000000000002 1, "" -0.8 1, "" -0.6000000000000001 1, "" -0.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5161, screen 0.75875 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.34729, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.37484, screen 0.98897 right font type_14
set label "sticky spheres at constant pressure" at screen 0.5161, screen 0.98897 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [-5.450400962538398:-4.5503948615261]
set ytics ("−5.4" -5.4, "−5.2" -5.2, "−5.0" -5.0, "−4.8" -4.800000000000001, "−4.6" -4.6000000000000005, "" -5.45 1, "" -5.3500000000000005 1, "" -5.300000000000001 1, "" -5.25 1, "" -5.15 1, "" -5.1000000000000005 1, "" -5.050000000000001 1, "" -4.95 1, "" -4.9 1, "" -4.8500000000000005 1, "" -4.75 1, "" -4.7 1, "" -4.65 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.75875 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.68062, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.71859, screen 0.98897 right font type_14
set label "Kob-Andersen" at screen 0.85464, screen 0.98897 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-5.64922184228448:-3.561931427412394]
set ytics ("−5.5" -5.5, "−5.0" -5.0, "−4.5" -4.5, "−4.0" -4.0, "" -5.6000000000000005 1, "" -5.4 1, "" -5.300000000000001 1, "" -5.2 1, "" -5.1000000000000005 1, "" -4.9 1, "" -4.800000000000001 1, "" -4.7 1, "" -4.6000000000000005 1, "" -4.4 1, "" -4.3 1, "" -4.2 1, "" -4.1000000000000005 1, "" -3.9000000000000004 1, "" -3.8000000000000003 1, "" -3.7 1, "" -3.6 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.50875 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.013953, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.051922, screen 0.73897 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18798, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [6.114108134725793:7.985226147063415]
set ytics ("6.5" 6.5, "7.0" 7.0, "7.5" 7.5, "" 6.2 1, "" 6.300000000000001 1, "" 6.4 1, "" 6.6000000000000005 1, "" 6.7 1, "" 6.800000000000001 1, "" 6.9 1, "" 7.1000000000000005 1, "" 7.2 1, "" 7.300000000000001 1, "" 7.4 1, "" 7.6000000000000005 1, "" 7.7 1, "" 7.800000000000001 1, "" 7.9 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.50875 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.34729, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.38005, screen 0.73897 right font type_14
set label "poly-IPL" at screen 0.51871, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [5.497107689664143:5.921796505811159]
set ytics ("5.5" 5.5, "5.6" 5.6000000000000005, "5.7" 5.7, "5.8" 5.800000000000001, "5.9" 5.9, "" 5.5200000000000005 1, "" 5.54 1, "" 5.5600000000000005 1, "" 5.58 1, "" 5.62 1, "" 5.64 1, "" 5.66 1, "" 5.68 1, "" 5.72 1, "" 5.74 1, "" 5.76 1, "" 5.78 1, "" 5.82 1, "" 5.84 1, "" 5.86 1, "" 5.88 1, "" 5.92 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.50875 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.68062, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.71338, screen 0.73897 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85204, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.043054
set rmargin at screen 0.32248
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [6.630850996727464:18.657725480241076]
set ytics ("8" 8.0, "10" 10.0, "12" 12.0, "14" 14.0, "16" 16.0, "18" 18.0, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1, "" 12.5 1, "" 13.0 1, "" 13.5 1, "" 14.5 1, "" 15.0 1, "" 15.5 1, "" 16.5 1, "" 17.0 1, "" 17.5 1, "" 18.5 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18277, screen 0.25875 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.013953, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.041504, screen 0.48897 right font type_14
set label "sticky spheres" at screen 0.18277, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(7, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(7, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(7, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(7, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(7, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(7, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [4.267038063019457:6.765697575352041]
set ytics ("4.5" 4.5, "5.0" 5.0, "5.5" 5.5, "6.0" 6.0, "6.5" 6.5, "" 4.3 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.7 1, "" 4.800000000000001 1, "" 4.9 1, "" 5.1000000000000005 1, "" 5.2 1, "" 5.300000000000001 1, "" 5.4 1, "" 5.6000000000000005 1, "" 5.7 1, "" 5.800000000000001 1, "" 5.9 1, "" 6.1000000000000005 1, "" 6.2 1, "" 6.300000000000001 1, "" 6.4 1, "" 6.6000000000000005 1, "" 6.7 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.25875 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.38005, screen 0.48897 right font type_14
set label "sticky spheres at constant pressure" at screen 0.51871, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(8, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(8, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(8, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(8, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(8, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(8, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.70972
set rmargin at screen 0.98915
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [5.859472851051739:12.040254415785645]
set ytics ("6" 6.0, "7" 7.0, "8" 8.0, "9" 9.0, "10" 10.0, "11" 11.0, "12" 12.0, "" 6.2 1, "" 6.4 1, "" 6.6000000000000005 1, "" 6.800000000000001 1, "" 7.2 1, "" 7.4 1, "" 7.6000000000000005 1, "" 7.800000000000001 1, "" 8.200000000000001 1, "" 8.4 1, "" 8.6 1, "" 8.8 1, "" 9.200000000000001 1, "" 9.4 1, "" 9.600000000000001 1, "" 9.8 1, "" 10.200000000000001 1, "" 10.4 1, "" 10.600000000000001 1, "" 10.8 1, "" 11.200000000000001 1, "" 11.4 1, "" 11.600000000000001 1, "" 11.8 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.84943, screen 0.25875 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.70817, screen 0.48897 right font type_14
set label "Kob-Andersen" at screen 0.84943, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.0749346170961722:1.1011086023506997]
set ytics ("1.075" 1.075, "1.080" 1.08, "1.085" 1.085, "1.090" 1.09, "1.095" 1.095, "1.100" 1.1, "" 1.076 1, "" 1.077 1, "" 1.078 1, "" 1.079 1, "" 1.081 1, "" 1.082 1, "" 1.083 1, "" 1.084 1, "" 1.086 1, "" 1.087 1, "" 1.088 1, "" 1.089 1, "" 1.091 1, "" 1.092 1, "" 1.093 1, "" 1.094 1, "" 1.096 1, "" 1.097 1, "" 1.098 1, "" 1.099 1, "" 1.101 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.00875 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.013953, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.057132, screen 0.23897 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19058, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.37639
set rmargin at screen 0.65581
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [15.039274092189551:19.265900963358146]
set ytics ("16" 16.0, "17" 17.0, "18" 18.0, "19" 19.0, "" 15.200000000000001 1, "" 15.4 1, "" 15.600000000000001 1, "" 15.8 1, "" 16.2 1, "" 16.400000000000002 1, "" 16.6 1, "" 16.8 1, "" 17.2 1, "" 17.400000000000002 1, "" 17.6 1, "" 17.8 1, "" 18.2 1, "" 18.400000000000002 1, "" 18.6 1, "" 18.8 1, "" 19.200000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5161, screen 0.00875 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.37484, screen 0.23897 right font type_14
set label "poly-IPL" at screen 0.5161, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [13.282256364329715:13.306010580904896]
set ytics ("13.285" 13.285, "13.290" 13.290000000000001, "13.295" 13.295, "13.300" 13.3, "13.305" 13.305, "" 13.283 1, "" 13.284 1, "" 13.286 1, "" 13.287 1, "" 13.288 1, "" 13.289 1, "" 13.291 1, "" 13.292 1, "" 13.293000000000001 1, "" 13.294 1, "" 13.296000000000001 1, "" 13.297 1, "" 13.298 1, "" 13.299 1, "" 13.301 1, "" 13.302 1, "" 13.303 1, "" 13.304 1, "" 13.306000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.00875 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.72901, screen 0.23897 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85985, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
unset multiplot
unset output
}
