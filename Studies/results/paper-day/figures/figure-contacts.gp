# Contacts and the unit of frequency. Run: gnuplot figure-contacts.gp
# Columns of figure-contacts.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-contacts.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,1020 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_contacts"
  if (!piped) { set output "figure-contacts.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,8.5in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-contacts.pdf" }
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
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [9.98559465725946:18.332683806507998]
set ytics ("10" 10.0, "12" 12.0, "14" 14.0, "16" 16.0, "18" 18.0, "" 10.5 1, "" 11.0 1, "" 11.5 1, "" 12.5 1, "" 13.0 1, "" 13.5 1, "" 14.5 1, "" 15.0 1, "" 15.5 1, "" 16.5 1, "" 17.0 1, "" 17.5 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18277, screen 0.67833 center font type_14
set label "neighbors per particle {/:Italic z}" at screen 0.013953, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.041504, screen 0.98529 right font type_14
set label "sticky spheres" at screen 0.18277, screen 0.98529 center font type_13
set key at screen 0.15981, screen 0.94472 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(1, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(1, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(1, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(1, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(1, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [63.81506315224821:64.17096675544423]
set ytics ("63.85" 63.85, "63.90" 63.900000000000006, "63.95" 63.95, "64.00" 64.0, "64.05" 64.05, "64.10" 64.10000000000001, "64.15" 64.15, "" 63.82 1, "" 63.83 1, "" 63.84 1, "" 63.86 1, "" 63.870000000000005 1, "" 63.88 1, "" 63.89 1, "" 63.910000000000004 1, "" 63.92 1, "" 63.93 1, "" 63.940000000000005 1, "" 63.96 1, "" 63.97 1, "" 63.980000000000004 1, "" 63.99 1, "" 64.01 1, "" 64.02 1, "" 64.03 1, "" 64.04 1, "" 64.06 1, "" 64.07000000000001 1, "" 64.08 1, "" 64.09 1, "" 64.11 1, "" 64.12 1, "" 64.13 1, "" 64.14 1, "" 64.16 1, "" 64.17 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.67833 center font type_14
set label "neighbors per particle {/:Italic z}" at screen 0.34729, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.39047, screen 0.98529 right font type_14
set label "Kob-Andersen" at screen 0.52391, screen 0.98529 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [10.517397614528255:10.679959230772036]
set ytics ("10.52" 10.52, "10.54" 10.540000000000001, "10.56" 10.56, "10.58" 10.58, "10.60" 10.6, "10.62" 10.620000000000001, "10.64" 10.64, "10.66" 10.66, "" 10.525 1, "" 10.53 1, "" 10.535 1, "" 10.545 1, "" 10.55 1, "" 10.555 1, "" 10.565 1, "" 10.57 1, "" 10.575000000000001 1, "" 10.585 1, "" 10.59 1, "" 10.595 1, "" 10.605 1, "" 10.61 1, "" 10.615 1, "" 10.625 1, "" 10.63 1, "" 10.635 1, "" 10.645 1, "" 10.65 1, "" 10.655 1, "" 10.665000000000001 1, "" 10.67 1, "" 10.675 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.67833 center font type_14
set label "neighbors per particle {/:Italic z}" at screen 0.68062, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.7238, screen 0.98529 right font type_14
set label "Hertzian" at screen 0.85725, screen 0.98529 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [15.219011577246743:15.339550095723514]
set ytics ("15.22" 15.22, "15.24" 15.24, "15.26" 15.26, "15.28" 15.280000000000001, "15.30" 15.3, "15.32" 15.32, "" 15.225 1, "" 15.23 1, "" 15.235 1, "" 15.245000000000001 1, "" 15.25 1, "" 15.255 1, "" 15.265 1, "" 15.27 1, "" 15.275 1, "" 15.285 1, "" 15.290000000000001 1, "" 15.295 1, "" 15.305 1, "" 15.31 1, "" 15.315 1, "" 15.325000000000001 1, "" 15.33 1, "" 15.335 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.345 center font type_14
set label "neighbors per particle {/:Italic z}" at screen 0.013953, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.057132, screen 0.65196 right font type_14
set label "poly-IPL" at screen 0.19058, screen 0.65196 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [3.4607960263718507:7.0882492113943965]
set ytics ("3.5" 3.5, "4.0" 4.0, "4.5" 4.5, "5.0" 5.0, "5.5" 5.5, "6.0" 6.0, "6.5" 6.5, "7.0" 7.0, "" 3.6 1, "" 3.7 1, "" 3.8000000000000003 1, "" 3.9000000000000004 1, "" 4.1000000000000005 1, "" 4.2 1, "" 4.3 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.7 1, "" 4.800000000000001 1, "" 4.9 1, "" 5.1000000000000005 1, "" 5.2 1, "" 5.300000000000001 1, "" 5.4 1, "" 5.6000000000000005 1, "" 5.7 1, "" 5.800000000000001 1, "" 5.9 1, "" 6.1000000000000005 1, "" 6.2 1, "" 6.300000000000001 1, "" 6.4 1, "" 6.6000000000000005 1, "" 6.7 1, "" 6.800000000000001 1, "" 6.9 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.345 center font type_14
set label "{/:Italic ω}_0" at screen 0.34729, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.38005, screen 0.65196 right font type_14
set label "sticky spheres" at screen 0.51871, screen 0.65196 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(5, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(5, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(5, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(5, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(5, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(5, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(5, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(5, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(5, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(5, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [3.7211350962085716:4.120681525247704]
set ytics ("3.8" 3.8000000000000003, "3.9" 3.9000000000000004, "4.0" 4.0, "4.1" 4.1000000000000005, "" 3.74 1, "" 3.7600000000000002 1, "" 3.7800000000000002 1, "" 3.8200000000000003 1, "" 3.84 1, "" 3.86 1, "" 3.88 1, "" 3.92 1, "" 3.94 1, "" 3.96 1, "" 3.98 1, "" 4.0200000000000005 1, "" 4.04 1, "" 4.0600000000000005 1, "" 4.08 1, "" 4.12 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.345 center font type_14
set label "{/:Italic ω}_0" at screen 0.68062, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.71338, screen 0.65196 right font type_14
set label "Kob-Andersen" at screen 0.85204, screen 0.65196 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.044902
set tmargin at screen 0.30588
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.2644183070624139:0.2962853125386039]
set ytics ("0.265" 0.265, "0.270" 0.27, "0.275" 0.275, "0.280" 0.28, "0.285" 0.28500000000000003, "0.290" 0.29, "0.295" 0.295, "" 0.266 1, "" 0.267 1, "" 0.268 1, "" 0.269 1, "" 0.271 1, "" 0.272 1, "" 0.273 1, "" 0.274 1, "" 0.276 1, "" 0.277 1, "" 0.278 1, "" 0.279 1, "" 0.281 1, "" 0.28200000000000003 1, "" 0.28300000000000003 1, "" 0.28400000000000003 1, "" 0.28600000000000003 1, "" 0.28700000000000003 1, "" 0.28800000000000003 1, "" 0.289 1, "" 0.291 1, "" 0.292 1, "" 0.293 1, "" 0.294 1, "" 0.296 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.011667 center font type_14
set label "{/:Italic ω}_0" at screen 0.013953, screen 0.17539 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.057132, screen 0.31863 right font type_14
set label "Hertzian" at screen 0.19058, screen 0.31863 center font type_13
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(7, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.044902
set tmargin at screen 0.30588
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [3.2206588916071017:3.5718769496473763]
set ytics ("3.25" 3.25, "3.30" 3.3000000000000003, "3.35" 3.35, "3.40" 3.4000000000000004, "3.45" 3.45, "3.50" 3.5, "3.55" 3.5500000000000003, "" 3.23 1, "" 3.24 1, "" 3.2600000000000002 1, "" 3.27 1, "" 3.2800000000000002 1, "" 3.29 1, "" 3.31 1, "" 3.3200000000000003 1, "" 3.33 1, "" 3.34 1, "" 3.36 1, "" 3.37 1, "" 3.38 1, "" 3.39 1, "" 3.41 1, "" 3.42 1, "" 3.43 1, "" 3.44 1, "" 3.46 1, "" 3.47 1, "" 3.48 1, "" 3.49 1, "" 3.5100000000000002 1, "" 3.52 1, "" 3.5300000000000002 1, "" 3.54 1, "" 3.56 1, "" 3.5700000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.011667 center font type_14
set label "{/:Italic ω}_0" at screen 0.34729, screen 0.17539 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.38526, screen 0.31863 right font type_14
set label "poly-IPL" at screen 0.52131, screen 0.31863 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
unset multiplot
unset output
}
