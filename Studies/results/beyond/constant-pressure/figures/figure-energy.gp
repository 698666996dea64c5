# Energy of the inherent states. Run: gnuplot figure-energy.gp
# Columns of figure-energy.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-energy.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,1020 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_energy"
  if (!piped) { set output "figure-energy.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,8.5in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-energy.pdf" }
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
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-5.361174621480635:-3.6285043843268876]
set ytics ("−5.2" -5.2, "−5.0" -5.0, "−4.8" -4.800000000000001, "−4.6" -4.6000000000000005, "−4.4" -4.4, "−4.2" -4.2, "−4.0" -4.0, "−3.8" -3.8000000000000003, "" -5.3500000000000005 1, "" -5.300000000000001 1, "" -5.25 1, "" -5.15 1, "" -5.1000000000000005 1, "" -5.050000000000001 1, "" -4.95 1, "" -4.9 1, "" -4.8500000000000005 1, "" -4.75 1, "" -4.7 1, "" -4.65 1, "" -4.55 1, "" -4.5 1, "" -4.45 1, "" -4.3500000000000005 1, "" -4.3 1, "" -4.25 1, "" -4.15 1, "" -4.1000000000000005 1, "" -4.05 1, "" -3.95 1, "" -3.9000000000000004 1, "" -3.85 1, "" -3.75 1, "" -3.7 1, "" -3.6500000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.67833 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.02093, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.077884, screen 0.98529 right font type_14
set label "sticky spheres" at screen 0.28197, screen 0.98529 center font type_13
set key at screen 0.33895, screen 0.79064 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-5.302254404967076:-3.5166833796402224]
set ytics ("−5.0" -5.0, "−4.5" -4.5, "−4.0" -4.0, "" -5.300000000000001 1, "" -5.2 1, "" -5.1000000000000005 1, "" -4.9 1, "" -4.800000000000001 1, "" -4.7 1, "" -4.6000000000000005 1, "" -4.4 1, "" -4.3 1, "" -4.2 1, "" -4.1000000000000005 1, "" -3.9000000000000004 1, "" -3.8000000000000003 1, "" -3.7 1, "" -3.6 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.67833 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.52093, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.98529 right font type_14
set label "sticky spheres at constant pressure" at screen 0.78197, screen 0.98529 center font type_13
set key at screen 0.83895, screen 0.93972 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [-6.212557943895685:-6.148820869276482]
set ytics ("−6.21" -6.21, "−6.20" -6.2, "−6.19" -6.19, "−6.18" -6.18, "−6.17" -6.17, "−6.16" -6.16, "−6.15" -6.15, "" -6.212 1, "" -6.208 1, "" -6.206 1, "" -6.204 1, "" -6.202 1, "" -6.198 1, "" -6.196 1, "" -6.194 1, "" -6.192 1, "" -6.188 1, "" -6.186 1, "" -6.184 1, "" -6.182 1, "" -6.178 1, "" -6.176 1, "" -6.174 1, "" -6.172 1, "" -6.168 1, "" -6.166 1, "" -6.164 1, "" -6.162 1, "" -6.158 1, "" -6.156 1, "" -6.154 1, "" -6.152 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.345 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.02093, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.085698, screen 0.65196 right font type_14
set label "Kob-Andersen" at screen 0.28587, screen 0.65196 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-6.197777808516384:-6.133258761103668]
set ytics ("−6.19" -6.19, "−6.18" -6.18, "−6.17" -6.17, "−6.16" -6.16, "−6.15" -6.15, "−6.14" -6.140000000000001, "" -6.196 1, "" -6.194 1, "" -6.192 1, "" -6.188 1, "" -6.186 1, "" -6.184 1, "" -6.182 1, "" -6.178 1, "" -6.176 1, "" -6.174 1, "" -6.172 1, "" -6.168 1, "" -6.166 1, "" -6.164 1, "" -6.162 1, "" -6.158 1, "" -6.156 1, "" -6.154 1, "" -6.152 1, "" -6.148 1, "" -6.146 1, "" -6.144 1, "" -6.142 1, "" -6.138 1, "" -6.136 1, "" -6.134 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.345 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.52093, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.5857, screen 0.65196 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.78587, screen 0.65196 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.044902
set tmargin at screen 0.30588
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [5.232850306456714:5.380789808080728]
set ytics ("5.24" 5.24, "5.26" 5.26, "5.28" 5.28, "5.30" 5.3, "5.32" 5.32, "5.34" 5.34, "5.36" 5.36, "5.38" 5.38, "" 5.235 1, "" 5.245 1, "" 5.25 1, "" 5.255 1, "" 5.265 1, "" 5.2700000000000005 1, "" 5.275 1, "" 5.285 1, "" 5.29 1, "" 5.295 1, "" 5.305 1, "" 5.3100000000000005 1, "" 5.315 1, "" 5.325 1, "" 5.33 1, "" 5.335 1, "" 5.345 1, "" 5.3500000000000005 1, "" 5.355 1, "" 5.365 1, "" 5.37 1, "" 5.375 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.011667 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.02093, screen 0.17539 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.077884, screen 0.31863 right font type_14
set label "poly-IPL" at screen 0.28197, screen 0.31863 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.044902
set tmargin at screen 0.30588
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [5.357256178826039:5.39404568001023]
set ytics ("5.360" 5.36, "5.365" 5.365, "5.370" 5.37, "5.375" 5.375, "5.380" 5.38, "5.385" 5.385, "5.390" 5.39, "" 5.3580000000000005 1, "" 5.359 1, "" 5.361 1, "" 5.362 1, "" 5.363 1, "" 5.364 1, "" 5.3660000000000005 1, "" 5.367 1, "" 5.368 1, "" 5.369 1, "" 5.371 1, "" 5.372 1, "" 5.373 1, "" 5.3740000000000006 1, "" 5.376 1, "" 5.377 1, "" 5.378 1, "" 5.3790000000000004 1, "" 5.381 1, "" 5.382 1, "" 5.383 1, "" 5.384 1, "" 5.386 1, "" 5.3870000000000005 1, "" 5.388 1, "" 5.389 1, "" 5.391 1, "" 5.392 1, "" 5.393 1, "" 5.394 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.011667 center font type_14
set label "energy per particle {/:Italic u} ({/:Italic ε})" at screen 0.52093, screen 0.17539 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.5857, screen 0.31863 right font type_14
set label "poly-IPL at constant pressure" at screen 0.78587, screen 0.31863 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
unset multiplot
unset output
}
