# Shear and bulk modulus. Run: gnuplot figure-moduli.gp
# Columns of figure-moduli.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-moduli.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,1360 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_moduli"
  if (!piped) { set output "figure-moduli.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,11.333333333333334in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-moduli.pdf" }
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
set yrange [9.362321305348228:41.0968643109339]
set ytics ("10" 10.0, "15" 15.0, "20" 20.0, "25" 25.0, "30" 30.0, "35" 35.0, "40" 40.0, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1, "" 23.0 1, "" 24.0 1, "" 26.0 1, "" 27.0 1, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1, "" 33.0 1, "" 34.0 1, "" 36.0 1, "" 37.0 1, "" 38.0 1, "" 39.0 1, "" 41.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18277, screen 0.75875 center font type_14
set label "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)" at screen 0.013953, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.041504, screen 0.98897 right font type_14
set label "sticky spheres" at screen 0.18277, screen 0.98897 center font type_13
set key at screen 0.05004, screen 0.96136 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set yrange [9.381453249391681:42.83664322939447]
set ytics ("10" 10.0, "15" 15.0, "20" 20.0, "25" 25.0, "30" 30.0, "35" 35.0, "40" 40.0, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1, "" 23.0 1, "" 24.0 1, "" 26.0 1, "" 27.0 1, "" 28.0 1, "" 29.0 1, "" 31.0 1, "" 32.0 1, "" 33.0 1, "" 34.0 1, "" 36.0 1, "" 37.0 1, "" 38.0 1, "" 39.0 1, "" 41.0 1, "" 42.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5161, screen 0.75875 center font type_14
set label "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.88154 center rotate by 90 font type_14
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
set yrange [15.639273197757761:17.03722416568226]
set ytics ("15.8" 15.8, "16.0" 16.0, "16.2" 16.2, "16.4" 16.400000000000002, "16.6" 16.6, "16.8" 16.8, "17.0" 17.0, "" 15.65 1, "" 15.700000000000001 1, "" 15.75 1, "" 15.850000000000001 1, "" 15.9 1, "" 15.950000000000001 1, "" 16.05 1, "" 16.1 1, "" 16.150000000000002 1, "" 16.25 1, "" 16.3 1, "" 16.35 1, "" 16.45 1, "" 16.5 1, "" 16.55 1, "" 16.650000000000002 1, "" 16.7 1, "" 16.75 1, "" 16.85 1, "" 16.900000000000002 1, "" 16.95 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.75875 center font type_14
set label "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.88154 center rotate by 90 font type_14
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
set yrange [15.5399361264973:17.314483969660944]
set ytics ("16.0" 16.0, "16.5" 16.5, "17.0" 17.0, "" 15.600000000000001 1, "" 15.700000000000001 1, "" 15.8 1, "" 15.9 1, "" 16.1 1, "" 16.2 1, "" 16.3 1, "" 16.400000000000002 1, "" 16.6 1, "" 16.7 1, "" 16.8 1, "" 16.900000000000002 1, "" 17.1 1, "" 17.2 1, "" 17.3 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.50875 center font type_14
set label "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)" at screen 0.013953, screen 0.63154 center rotate by 90 font type_14
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
set yrange [8.366100448218434:9.796454102403017]
set ytics ("8.4" 8.4, "8.6" 8.6, "8.8" 8.8, "9.0" 9.0, "9.2" 9.200000000000001, "9.4" 9.4, "9.6" 9.600000000000001, "" 8.450000000000001 1, "" 8.5 1, "" 8.55 1, "" 8.65 1, "" 8.700000000000001 1, "" 8.75 1, "" 8.85 1, "" 8.9 1, "" 8.950000000000001 1, "" 9.05 1, "" 9.1 1, "" 9.15 1, "" 9.25 1, "" 9.3 1, "" 9.35 1, "" 9.450000000000001 1, "" 9.5 1, "" 9.55 1, "" 9.65 1, "" 9.700000000000001 1, "" 9.75 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.50875 center font type_14
set label "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.63154 center rotate by 90 font type_14
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
set yrange [8.57442710606873:9.635215966039373]
set ytics ("8.6" 8.6, "8.8" 8.8, "9.0" 9.0, "9.2" 9.200000000000001, "9.4" 9.4, "9.6" 9.600000000000001, "" 8.65 1, "" 8.700000000000001 1, "" 8.75 1, "" 8.85 1, "" 8.9 1, "" 8.950000000000001 1, "" 9.05 1, "" 9.1 1, "" 9.15 1, "" 9.25 1, "" 9.3 1, "" 9.35 1, "" 9.450000000000001 1, "" 9.5 1, "" 9.55 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.50875 center font type_14
set label "shear modulus {/:Italic G} ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.63154 center rotate by 90 font type_14
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
set yrange [53.26243012968374:89.98975565374315]
set ytics ("55" 55.0, "60" 60.0, "65" 65.0, "70" 70.0, "75" 75.0, "80" 80.0, "85" 85.0, "" 54.0 1, "" 56.0 1, "" 57.0 1, "" 58.0 1, "" 59.0 1, "" 61.0 1, "" 62.0 1, "" 63.0 1, "" 64.0 1, "" 66.0 1, "" 67.0 1, "" 68.0 1, "" 69.0 1, "" 71.0 1, "" 72.0 1, "" 73.0 1, "" 74.0 1, "" 76.0 1, "" 77.0 1, "" 78.0 1, "" 79.0 1, "" 81.0 1, "" 82.0 1, "" 83.0 1, "" 84.0 1, "" 86.0 1, "" 87.0 1, "" 88.0 1, "" 89.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18277, screen 0.25875 center font type_14
set label "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)" at screen 0.013953, screen 0.38154 center rotate by 90 font type_14
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
set lmargin at screen 0.37639
set rmargin at screen 0.65581
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [54.56994629467318:91.14094085206587]
set ytics ("55" 55.0, "60" 60.0, "65" 65.0, "70" 70.0, "75" 75.0, "80" 80.0, "85" 85.0, "90" 90.0, "" 56.0 1, "" 57.0 1, "" 58.0 1, "" 59.0 1, "" 61.0 1, "" 62.0 1, "" 63.0 1, "" 64.0 1, "" 66.0 1, "" 67.0 1, "" 68.0 1, "" 69.0 1, "" 71.0 1, "" 72.0 1, "" 73.0 1, "" 74.0 1, "" 76.0 1, "" 77.0 1, "" 78.0 1, "" 79.0 1, "" 81.0 1, "" 82.0 1, "" 83.0 1, "" 84.0 1, "" 86.0 1, "" 87.0 1, "" 88.0 1, "" 89.0 1, "" 91.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5161, screen 0.25875 center font type_14
set label "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.37484, screen 0.48897 right font type_14
set label "sticky spheres at constant pressure" at screen 0.5161, screen 0.48897 center font type_13
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
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [67.68367149434015:70.59443636250484]
set ytics ("68.0" 68.0, "68.5" 68.5, "69.0" 69.0, "69.5" 69.5, "70.0" 70.0, "70.5" 70.5, "" 67.7 1, "" 67.8 1, "" 67.9 1, "" 68.10000000000001 1, "" 68.2 1, "" 68.3 1, "" 68.4 1, "" 68.60000000000001 1, "" 68.7 1, "" 68.8 1, "" 68.9 1, "" 69.10000000000001 1, "" 69.2 1, "" 69.3 1, "" 69.4 1, "" 69.60000000000001 1, "" 69.7 1, "" 69.8 1, "" 69.9 1, "" 70.10000000000001 1, "" 70.2 1, "" 70.3 1, "" 70.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.25875 center font type_14
set label "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.71859, screen 0.48897 right font type_14
set label "Kob-Andersen" at screen 0.85464, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.043054
set rmargin at screen 0.32248
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [67.71976882295223:71.89738019776911]
set ytics ("68" 68.0, "69" 69.0, "70" 70.0, "71" 71.0, "" 67.8 1, "" 68.2 1, "" 68.4 1, "" 68.60000000000001 1, "" 68.8 1, "" 69.2 1, "" 69.4 1, "" 69.60000000000001 1, "" 69.8 1, "" 70.2 1, "" 70.4 1, "" 70.60000000000001 1, "" 70.8 1, "" 71.2 1, "" 71.4 1, "" 71.60000000000001 1, "" 71.8 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18277, screen 0.00875 center font type_14
set label "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)" at screen 0.013953, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.041504, screen 0.23897 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18277, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [61.89757856179546:63.178095211226434]
set ytics ("62.0" 62.0, "62.2" 62.2, "62.4" 62.400000000000006, "62.6" 62.6, "62.8" 62.800000000000004, "63.0" 63.0, "" 61.900000000000006 1, "" 61.95 1, "" 62.050000000000004 1, "" 62.1 1, "" 62.150000000000006 1, "" 62.25 1, "" 62.300000000000004 1, "" 62.35 1, "" 62.45 1, "" 62.5 1, "" 62.550000000000004 1, "" 62.650000000000006 1, "" 62.7 1, "" 62.75 1, "" 62.85 1, "" 62.900000000000006 1, "" 62.95 1, "" 63.050000000000004 1, "" 63.1 1, "" 63.150000000000006 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.00875 center font type_14
set label "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.38526, screen 0.23897 right font type_14
set label "poly-IPL" at screen 0.52131, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [63.279207272183086:63.351036294264865]
set ytics ("63.28" 63.28, "63.29" 63.29, "63.30" 63.300000000000004, "63.31" 63.31, "63.32" 63.32, "63.33" 63.33, "63.34" 63.34, "63.35" 63.35, "" 63.282000000000004 1, "" 63.284 1, "" 63.286 1, "" 63.288000000000004 1, "" 63.292 1, "" 63.294000000000004 1, "" 63.296 1, "" 63.298 1, "" 63.302 1, "" 63.304 1, "" 63.306000000000004 1, "" 63.308 1, "" 63.312000000000005 1, "" 63.314 1, "" 63.316 1, "" 63.318 1, "" 63.322 1, "" 63.324 1, "" 63.326 1, "" 63.328 1, "" 63.332 1, "" 63.334 1, "" 63.336 1, "" 63.338 1, "" 63.342 1, "" 63.344 1, "" 63.346000000000004 1, "" 63.348 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.00875 center font type_14
set label "bulk modulus {/:Italic K} ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.7238, screen 0.23897 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85725, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
unset multiplot
unset output
}
