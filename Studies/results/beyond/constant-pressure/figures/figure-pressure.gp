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
  set terminal svg size 1290,2040 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_pressure"
  if (!piped) { set output "figure-pressure.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,17.0in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.85578
set tmargin at screen 0.98627
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [3.9738364594073925:6.497190761842194]
set ytics ("4.0" 4.0, "4.5" 4.5, "5.0" 5.0, "5.5" 5.5, "6.0" 6.0, "" 4.1000000000000005 1, "" 4.2 1, "" 4.3 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.7 1, "" 4.800000000000001 1, "" 4.9 1, "" 5.1000000000000005 1, "" 5.2 1, "" 5.300000000000001 1, "" 5.4 1, "" 5.6000000000000005 1, "" 5.7 1, "" 5.800000000000001 1, "" 5.9 1, "" 6.1000000000000005 1, "" 6.2 1, "" 6.300000000000001 1, "" 6.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.83917 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.013953, screen 0.92103 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.046713, screen 0.99265 right font type_14
set label "sticky spheres" at screen 0.18537, screen 0.99265 center font type_13
set key at screen 0.22584, screen 0.89532 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.85578
set tmargin at screen 0.98627
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [4.278099999574337:6.751900000852793]
set ytics ("4.5" 4.5, "5.0" 5.0, "5.5" 5.5, "6.0" 6.0, "6.5" 6.5, "" 4.3 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.7 1, "" 4.800000000000001 1, "" 4.9 1, "" 5.1000000000000005 1, "" 5.2 1, "" 5.300000000000001 1, "" 5.4 1, "" 5.6000000000000005 1, "" 5.7 1, "" 5.800000000000001 1, "" 5.9 1, "" 6.1000000000000005 1, "" 6.2 1, "" 6.300000000000001 1, "" 6.4 1, "" 6.6000000000000005 1, "" 6.7 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.83917 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.92103 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38005, screen 0.99265 right font type_14
set label "sticky spheres at constant pressure" at screen 0.51871, screen 0.99265 center font type_13
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
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.85578
set tmargin at screen 0.98627
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.5490490574329361:1.0673085773754611]
set ytics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.83917 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.92103 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.71338, screen 0.99265 right font type_14
set label "Kob-Andersen" at screen 0.85204, screen 0.99265 center font type_13
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
set bmargin at screen 0.68912
set tmargin at screen 0.81961
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.0136999990846893:1.1663000001356543]
set ytics ("1.02" 1.02, "1.04" 1.04, "1.06" 1.06, "1.08" 1.08, "1.10" 1.1, "1.12" 1.12, "1.14" 1.1400000000000001, "1.16" 1.16, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1, "" 1.055 1, "" 1.065 1, "" 1.07 1, "" 1.075 1, "" 1.085 1, "" 1.09 1, "" 1.095 1, "" 1.105 1, "" 1.11 1, "" 1.115 1, "" 1.125 1, "" 1.1300000000000001 1, "" 1.135 1, "" 1.145 1, "" 1.1500000000000001 1, "" 1.155 1, "" 1.165 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.6725 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.013953, screen 0.75436 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.051922, screen 0.82598 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18798, screen 0.82598 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.68912
set tmargin at screen 0.81961
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [12.974523411034443:13.275861642411927]
set ytics ("13.00" 13.0, "13.05" 13.05, "13.10" 13.100000000000001, "13.15" 13.15, "13.20" 13.200000000000001, "13.25" 13.25, "" 12.98 1, "" 12.99 1, "" 13.01 1, "" 13.02 1, "" 13.030000000000001 1, "" 13.040000000000001 1, "" 13.06 1, "" 13.07 1, "" 13.08 1, "" 13.09 1, "" 13.11 1, "" 13.120000000000001 1, "" 13.13 1, "" 13.14 1, "" 13.16 1, "" 13.17 1, "" 13.18 1, "" 13.19 1, "" 13.21 1, "" 13.22 1, "" 13.23 1, "" 13.24 1, "" 13.26 1, "" 13.27 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.6725 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.75436 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.39047, screen 0.82598 right font type_14
set label "poly-IPL" at screen 0.52391, screen 0.82598 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.68912
set tmargin at screen 0.81961
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [12.368999998916856:14.231000000008779]
set ytics ("12.5" 12.5, "13.0" 13.0, "13.5" 13.5, "14.0" 14.0, "" 12.4 1, "" 12.600000000000001 1, "" 12.700000000000001 1, "" 12.8 1, "" 12.9 1, "" 13.100000000000001 1, "" 13.200000000000001 1, "" 13.3 1, "" 13.4 1, "" 13.600000000000001 1, "" 13.700000000000001 1, "" 13.8 1, "" 13.9 1, "" 14.100000000000001 1, "" 14.200000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.6725 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.75436 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.71859, screen 0.82598 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85464, screen 0.82598 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.52245
set tmargin at screen 0.65294
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.05484552320022314:0.08090288900838537]
set ytics ("0.055" 0.055, "0.060" 0.06, "0.065" 0.065, "0.070" 0.07, "0.075" 0.075, "0.080" 0.08, "" 0.056 1, "" 0.057 1, "" 0.058 1, "" 0.059000000000000004 1, "" 0.061 1, "" 0.062 1, "" 0.063 1, "" 0.064 1, "" 0.066 1, "" 0.067 1, "" 0.068 1, "" 0.069 1, "" 0.07100000000000001 1, "" 0.07200000000000001 1, "" 0.073 1, "" 0.074 1, "" 0.076 1, "" 0.077 1, "" 0.078 1, "" 0.079 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.50583 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.013953, screen 0.5877 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.057132, screen 0.65931 right font type_14
set label "sticky spheres" at screen 0.19058, screen 0.65931 center font type_13
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
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.52245
set tmargin at screen 0.65294
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.07385972735012408:0.08035296577449576]
set ytics ("0.074" 0.074, "0.075" 0.075, "0.076" 0.076, "0.077" 0.077, "0.078" 0.078, "0.079" 0.079, "0.080" 0.08, "" 0.0742 1, "" 0.07440000000000001 1, "" 0.0746 1, "" 0.0748 1, "" 0.0752 1, "" 0.07540000000000001 1, "" 0.0756 1, "" 0.0758 1, "" 0.0762 1, "" 0.07640000000000001 1, "" 0.0766 1, "" 0.07680000000000001 1, "" 0.0772 1, "" 0.07740000000000001 1, "" 0.0776 1, "" 0.07780000000000001 1, "" 0.0782 1, "" 0.0784 1, "" 0.0786 1, "" 0.07880000000000001 1, "" 0.0792 1, "" 0.0794 1, "" 0.0796 1, "" 0.07980000000000001 1, "" 0.08020000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.50583 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.34729, screen 0.5877 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.39047, screen 0.65931 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52391, screen 0.65931 center font type_13
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
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.52245
set tmargin at screen 0.65294
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.00812146770122062:0.015129397843930505]
set ytics ("0.009" 0.009000000000000001, "0.010" 0.01, "0.011" 0.011, "0.012" 0.012, "0.013" 0.013000000000000001, "0.014" 0.014, "0.015" 0.015, "" 0.0082 1, "" 0.008400000000000001 1, "" 0.0086 1, "" 0.0088 1, "" 0.0092 1, "" 0.0094 1, "" 0.009600000000000001 1, "" 0.0098 1, "" 0.0102 1, "" 0.010400000000000001 1, "" 0.0106 1, "" 0.0108 1, "" 0.0112 1, "" 0.0114 1, "" 0.011600000000000001 1, "" 0.0118 1, "" 0.0122 1, "" 0.012400000000000001 1, "" 0.0126 1, "" 0.0128 1, "" 0.0132 1, "" 0.0134 1, "" 0.013600000000000001 1, "" 0.013800000000000002 1, "" 0.0142 1, "" 0.014400000000000001 1, "" 0.0146 1, "" 0.0148 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.50583 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.68062, screen 0.5877 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.7238, screen 0.65931 right font type_14
set label "Kob-Andersen" at screen 0.85725, screen 0.65931 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.063891
set rmargin at screen 0.32248
set bmargin at screen 0.35578
set tmargin at screen 0.48627
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.015153496473905003:0.016158637737373135]
set ytics ("0.0152" 0.0152, "0.0154" 0.0154, "0.0156" 0.015600000000000001, "0.0158" 0.0158, "0.0160" 0.016, "" 0.015250000000000001 1, "" 0.015300000000000001 1, "" 0.01535 1, "" 0.01545 1, "" 0.0155 1, "" 0.015550000000000001 1, "" 0.01565 1, "" 0.015700000000000002 1, "" 0.01575 1, "" 0.01585 1, "" 0.0159 1, "" 0.015950000000000002 1, "" 0.016050000000000002 1, "" 0.0161 1, "" 0.01615 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19319, screen 0.33917 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.013953, screen 0.42103 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.062341, screen 0.49265 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19319, screen 0.49265 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39722
set rmargin at screen 0.65581
set bmargin at screen 0.35578
set tmargin at screen 0.48627
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.20961258147647086:0.210135437621533]
set ytics ("0.2097" 0.2097, "0.2098" 0.20980000000000001, "0.2099" 0.2099, "0.2100" 0.21000000000000002, "0.2101" 0.2101, "" 0.20962000000000003 1, "" 0.20964000000000002 1, "" 0.20966 1, "" 0.20968 1, "" 0.20972000000000002 1, "" 0.20974 1, "" 0.20976000000000003 1, "" 0.20978000000000002 1, "" 0.20982 1, "" 0.20984000000000003 1, "" 0.20986000000000002 1, "" 0.20988 1, "" 0.20992000000000002 1, "" 0.20994000000000002 1, "" 0.20996 1, "" 0.20998000000000003 1, "" 0.21002 1, "" 0.21004 1, "" 0.21006000000000002 1, "" 0.21008000000000002 1, "" 0.21012000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52652, screen 0.33917 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.34729, screen 0.42103 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.39567, screen 0.49265 right font type_14
set label "poly-IPL" at screen 0.52652, screen 0.49265 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73577
set rmargin at screen 0.98915
set bmargin at screen 0.35578
set tmargin at screen 0.48627
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.20994130597663208:0.21017961239482952]
set ytics ("0.20995" 0.20995, "0.21000" 0.21000000000000002, "0.21005" 0.21005000000000001, "0.21010" 0.2101, "0.21015" 0.21015, "" 0.20996 1, "" 0.20997000000000002 1, "" 0.20998000000000003 1, "" 0.20999 1, "" 0.21001000000000003 1, "" 0.21002 1, "" 0.21003000000000002 1, "" 0.21004 1, "" 0.21006000000000002 1, "" 0.21007 1, "" 0.21008000000000002 1, "" 0.21009000000000003 1, "" 0.21011000000000002 1, "" 0.21012000000000003 1, "" 0.21013 1, "" 0.21014000000000002 1, "" 0.21016 1, "" 0.21017000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.86246, screen 0.33917 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.68062, screen 0.42103 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.73422, screen 0.49265 right font type_14
set label "poly-IPL at constant pressure" at screen 0.86246, screen 0.49265 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.18912
set tmargin at screen 0.31961
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.5509747566271673:0.6328849669079]
set ytics ("0.56" 0.56, "0.58" 0.58, "0.60" 0.6, "0.62" 0.62, "" 0.555 1, "" 0.5650000000000001 1, "" 0.5700000000000001 1, "" 0.5750000000000001 1, "" 0.585 1, "" 0.59 1, "" 0.595 1, "" 0.605 1, "" 0.61 1, "" 0.615 1, "" 0.625 1, "" 0.63 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.1725 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.013953, screen 0.25436 center rotate by 90 font type_14
set label "{/:Bold (m)}" at screen 0.051922, screen 0.32598 right font type_14
set label "sticky spheres" at screen 0.18798, screen 0.32598 center font type_13
unset key
plot data skip 1 using (x(13, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(13, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(13, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(13, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(13, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(13, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(13, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(13, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.18912
set tmargin at screen 0.31961
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.5719912094172924:0.7036584713629052]
set ytics ("0.58" 0.58, "0.60" 0.6, "0.62" 0.62, "0.64" 0.64, "0.66" 0.66, "0.68" 0.68, "0.70" 0.7000000000000001, "" 0.5750000000000001 1, "" 0.585 1, "" 0.59 1, "" 0.595 1, "" 0.605 1, "" 0.61 1, "" 0.615 1, "" 0.625 1, "" 0.63 1, "" 0.635 1, "" 0.645 1, "" 0.65 1, "" 0.655 1, "" 0.665 1, "" 0.67 1, "" 0.675 1, "" 0.685 1, "" 0.6900000000000001 1, "" 0.6950000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.1725 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.34729, screen 0.25436 center rotate by 90 font type_14
set label "{/:Bold (n)}" at screen 0.38526, screen 0.32598 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52131, screen 0.32598 center font type_13
unset key
plot data skip 1 using (x(14, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(14, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(14, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(14, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(14, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(14, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(14, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(14, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.18912
set tmargin at screen 0.31961
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.04979543871546024:0.09339343309047655]
set ytics ("0.05" 0.05, "0.06" 0.06, "0.07" 0.07, "0.08" 0.08, "0.09" 0.09, "" 0.052000000000000005 1, "" 0.054 1, "" 0.056 1, "" 0.058 1, "" 0.062 1, "" 0.064 1, "" 0.066 1, "" 0.068 1, "" 0.07200000000000001 1, "" 0.074 1, "" 0.076 1, "" 0.078 1, "" 0.082 1, "" 0.084 1, "" 0.08600000000000001 1, "" 0.088 1, "" 0.092 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.1725 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.68062, screen 0.25436 center rotate by 90 font type_14
set label "{/:Bold (o)}" at screen 0.71859, screen 0.32598 right font type_14
set label "Kob-Andersen" at screen 0.85464, screen 0.32598 center font type_13
unset key
plot data skip 1 using (x(15, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(15, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.063891
set rmargin at screen 0.32248
set bmargin at screen 0.022451
set tmargin at screen 0.15294
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.0943888512696363:0.09676646319571913]
set ytics ("0.0945" 0.0945, "0.0950" 0.095, "0.0955" 0.0955, "0.0960" 0.096, "0.0965" 0.0965, "" 0.0944 1, "" 0.0946 1, "" 0.0947 1, "" 0.09480000000000001 1, "" 0.0949 1, "" 0.0951 1, "" 0.0952 1, "" 0.09530000000000001 1, "" 0.0954 1, "" 0.0956 1, "" 0.09570000000000001 1, "" 0.09580000000000001 1, "" 0.0959 1, "" 0.0961 1, "" 0.09620000000000001 1, "" 0.09630000000000001 1, "" 0.0964 1, "" 0.0966 1, "" 0.09670000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19319, screen 0.0058333 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.013953, screen 0.087696 center rotate by 90 font type_14
set label "{/:Bold (p)}" at screen 0.062341, screen 0.15931 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19319, screen 0.15931 center font type_13
unset key
plot data skip 1 using (x(16, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(16, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.022451
set tmargin at screen 0.15294
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9299999999999993:1.0700000000000007]
set ytics ("0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "1.06" 1.06, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1, "" 1.055 1, "" 1.065 1, "" 1.07 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.0058333 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.34729, screen 0.087696 center rotate by 90 font type_14
set label "{/:Bold (q)}" at screen 0.38526, screen 0.15931 right font type_14
set label "poly-IPL" at screen 0.52131, screen 0.15931 center font type_13
unset key
plot data skip 1 using (x(17, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(17, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.022451
set tmargin at screen 0.15294
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9299999999999993:1.0700000000000007]
set ytics ("0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "1.06" 1.06, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1, "" 1.055 1, "" 1.065 1, "" 1.07 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.0058333 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.68062, screen 0.087696 center rotate by 90 font type_14
set label "{/:Bold (r)}" at screen 0.71859, screen 0.15931 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85464, screen 0.15931 center font type_13
unset key
plot data skip 1 using (x(18, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(18, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
unset multiplot
unset output
}
