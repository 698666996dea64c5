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
  set terminal svg size 1290,4760 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_further"
  if (!piped) { set output "figure-further.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,39.666666666666664in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set lmargin at screen 0.069101
set rmargin at screen 0.32248
set bmargin at screen 0.93819
set tmargin at screen 0.97353
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [-2.4183180449184696e-06:3.57516513782518e-05]
set ytics ("0.00000" 0.0, "0.00001" 9.999999999999999e-06, "0.00002" 1.9999999999999998e-05, "0.00003" 2.9999999999999997e-05, "" -2e-06 1, "" 2e-06 1, "" 4e-06 1, "" 6e-06 1, "" 8e-06 1, "" 1.2e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.8e-05 1, "" 2.2e-05 1, "" 2.4e-05 1, "" 2.6e-05 1, "" 2.8e-05 1, "" 3.2e-05 1, "" 3.4e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19579, screen 0.93107 center font type_14
set label "{/:Italic f}_{s}" at screen 0.013953, screen 0.95586 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.06755, screen 0.97626 right font type_14
set label "sticky spheres" at screen 0.19579, screen 0.99769 center font type_13
set key at screen 0.069101, screen 0.99664 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.39722
set rmargin at screen 0.65581
set bmargin at screen 0.93819
set tmargin at screen 0.99412
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [6.183608362245219e-05:0.0016656359010239047]
set ytics ("0.0002" 0.0002, "0.0004" 0.0004, "0.0006" 0.0006000000000000001, "0.0008" 0.0008, "0.0010" 0.001, "0.0012" 0.0012000000000000001, "0.0014" 0.0014, "0.0016" 0.0016, "" 0.0001 1, "" 0.00015000000000000001 1, "" 0.00025 1, "" 0.00030000000000000003 1, "" 0.00035 1, "" 0.00045000000000000004 1, "" 0.0005 1, "" 0.00055 1, "" 0.0006500000000000001 1, "" 0.0007 1, "" 0.00075 1, "" 0.0008500000000000001 1, "" 0.0009000000000000001 1, "" 0.00095 1, "" 0.0010500000000000002 1, "" 0.0011 1, "" 0.00115 1, "" 0.00125 1, "" 0.0013000000000000002 1, "" 0.00135 1, "" 0.0014500000000000001 1, "" 0.0015 1, "" 0.0015500000000000002 1, "" 0.00165 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52652, screen 0.93107 center font type_14
set label "{/:Italic f}_{s}" at screen 0.34729, screen 0.96616 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.39567, screen 0.99685 right font type_14
set label "Kob-Andersen" at screen 0.52652, screen 0.99685 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73577
set rmargin at screen 0.98915
set bmargin at screen 0.93819
set tmargin at screen 0.99412
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [-5.77462638770902e-06:8.826928906926644e-05]
set ytics ("0.00000" 0.0, "0.00002" 2e-05, "0.00004" 4e-05, "0.00006" 6.000000000000001e-05, "0.00008" 8e-05, "" -5e-06 1, "" 5e-06 1, "" 1e-05 1, "" 1.5000000000000002e-05 1, "" 2.5e-05 1, "" 3.0000000000000004e-05 1, "" 3.5000000000000004e-05 1, "" 4.5e-05 1, "" 5e-05 1, "" 5.5e-05 1, "" 6.500000000000001e-05 1, "" 7.000000000000001e-05 1, "" 7.500000000000001e-05 1, "" 8.5e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.86246, screen 0.93107 center font type_14
set label "{/:Italic f}_{s}" at screen 0.68062, screen 0.96616 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.73422, screen 0.99685 right font type_14
set label "Hertzian" at screen 0.86246, screen 0.99685 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.069101
set rmargin at screen 0.32248
set bmargin at screen 0.86676
set tmargin at screen 0.92269
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-4.859958308475816e-06:7.25535522747564e-05]
set ytics ("0.00000" 0.0, "0.00002" 2e-05, "0.00004" 4e-05, "0.00006" 6.000000000000001e-05, "" 5e-06 1, "" 1e-05 1, "" 1.5000000000000002e-05 1, "" 2.5e-05 1, "" 3.0000000000000004e-05 1, "" 3.5000000000000004e-05 1, "" 4.5e-05 1, "" 5e-05 1, "" 5.5e-05 1, "" 6.500000000000001e-05 1, "" 7.000000000000001e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19579, screen 0.85964 center font type_14
set label "{/:Italic f}_{s}" at screen 0.013953, screen 0.89473 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.06755, screen 0.92542 right font type_14
set label "poly-IPL" at screen 0.19579, screen 0.92542 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.40764
set rmargin at screen 0.65581
set bmargin at screen 0.86676
set tmargin at screen 0.92269
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [-1.4741049099507755e-06:1.9409079363466394e-05]
set ytics ("0.000000" 0.0, "0.000005" 4.9999999999999996e-06, "0.000010" 9.999999999999999e-06, "0.000015" 1.4999999999999999e-05, "" -1e-06 1, "" 1e-06 1, "" 2e-06 1, "" 3e-06 1, "" 4e-06 1, "" 6e-06 1, "" 7e-06 1, "" 8e-06 1, "" 9e-06 1, "" 1.1e-05 1, "" 1.2e-05 1, "" 1.3e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.7e-05 1, "" 1.8e-05 1, "" 1.8999999999999998e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.53173, screen 0.85964 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.34729, screen 0.89473 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.40609, screen 0.92542 right font type_14
set label "sticky spheres" at screen 0.53173, screen 0.92542 center font type_13
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
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.86676
set tmargin at screen 0.92269
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-4.353919300319453e-05:0.0006655276644774021]
set ytics ("0.0000" 0.0, "0.0001" 0.0001, "0.0002" 0.0002, "0.0003" 0.00030000000000000003, "0.0004" 0.0004, "0.0005" 0.0005, "0.0006" 0.0006000000000000001, "" -4e-05 1, "" -2e-05 1, "" 2e-05 1, "" 4e-05 1, "" 6.000000000000001e-05 1, "" 8e-05 1, "" 0.00012000000000000002 1, "" 0.00014000000000000001 1, "" 0.00016 1, "" 0.00018 1, "" 0.00022 1, "" 0.00024000000000000003 1, "" 0.00026000000000000003 1, "" 0.00028000000000000003 1, "" 0.00032 1, "" 0.00034 1, "" 0.00036 1, "" 0.00038 1, "" 0.00042 1, "" 0.00044 1, "" 0.00046 1, "" 0.00048000000000000007 1, "" 0.0005200000000000001 1, "" 0.00054 1, "" 0.0005600000000000001 1, "" 0.00058 1, "" 0.00062 1, "" 0.00064 1, "" 0.0006600000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.85964 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.68062, screen 0.89473 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.72901, screen 0.92542 right font type_14
set label "Kob-Andersen" at screen 0.85985, screen 0.92542 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.069101
set rmargin at screen 0.32248
set bmargin at screen 0.79534
set tmargin at screen 0.85126
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [-3.022897556148264e-06:4.468956422281493e-05]
set ytics ("0.00000" 0.0, "0.00001" 9.999999999999999e-06, "0.00002" 1.9999999999999998e-05, "0.00003" 2.9999999999999997e-05, "0.00004" 3.9999999999999996e-05, "" -2e-06 1, "" 2e-06 1, "" 4e-06 1, "" 6e-06 1, "" 8e-06 1, "" 1.2e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.8e-05 1, "" 2.2e-05 1, "" 2.4e-05 1, "" 2.6e-05 1, "" 2.8e-05 1, "" 3.2e-05 1, "" 3.4e-05 1, "" 3.6e-05 1, "" 3.7999999999999995e-05 1, "" 4.2e-05 1, "" 4.4e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19579, screen 0.78821 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.013953, screen 0.8233 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.06755, screen 0.85399 right font type_14
set label "Hertzian" at screen 0.19579, screen 0.85399 center font type_13
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(7, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.79534
set tmargin at screen 0.85126
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.07:0.07]
set ytics ("−0.06" -0.06, "−0.04" -0.04, "−0.02" -0.02, "0.00" 0.0, "0.02" 0.02, "0.04" 0.04, "0.06" 0.06, "" -0.07 1, "" -0.065 1, "" -0.055 1, "" -0.05 1, "" -0.045 1, "" -0.035 1, "" -0.03 1, "" -0.025 1, "" -0.015 1, "" -0.01 1, "" -0.005 1, "" 0.005 1, "" 0.01 1, "" 0.015 1, "" 0.025 1, "" 0.03 1, "" 0.035 1, "" 0.045 1, "" 0.05 1, "" 0.055 1, "" 0.065 1, "" 0.07 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.78821 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.34729, screen 0.8233 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.39047, screen 0.85399 right font type_14
set label "poly-IPL" at screen 0.52391, screen 0.85399 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.79534
set tmargin at screen 0.85126
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.04134447643703913:0.054941565175224236]
set ytics ("0.042" 0.042, "0.044" 0.044, "0.046" 0.046, "0.048" 0.048, "0.050" 0.05, "0.052" 0.052000000000000005, "0.054" 0.054, "" 0.0415 1, "" 0.0425 1, "" 0.043000000000000003 1, "" 0.043500000000000004 1, "" 0.0445 1, "" 0.045 1, "" 0.0455 1, "" 0.0465 1, "" 0.047 1, "" 0.0475 1, "" 0.0485 1, "" 0.049 1, "" 0.0495 1, "" 0.0505 1, "" 0.051000000000000004 1, "" 0.051500000000000004 1, "" 0.0525 1, "" 0.053 1, "" 0.0535 1, "" 0.0545 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.78821 center font type_14
set label "{/:Italic q̄}₄" at screen 0.68062, screen 0.8233 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.7238, screen 0.85399 right font type_14
set label "sticky spheres" at screen 0.85725, screen 0.85399 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(9, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(9, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(9, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(9, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(9, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(9, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(9, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(9, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(9, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(9, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.72391
set tmargin at screen 0.77983
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.04730824493387928:0.05112482268366752]
set ytics ("0.048" 0.048, "0.049" 0.049, "0.050" 0.05, "0.051" 0.051000000000000004, "" 0.047400000000000005 1, "" 0.0476 1, "" 0.0478 1, "" 0.0482 1, "" 0.048400000000000006 1, "" 0.048600000000000004 1, "" 0.0488 1, "" 0.0492 1, "" 0.0494 1, "" 0.049600000000000005 1, "" 0.049800000000000004 1, "" 0.0502 1, "" 0.0504 1, "" 0.0506 1, "" 0.050800000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.71679 center font type_14
set label "{/:Italic q̄}₄" at screen 0.013953, screen 0.75187 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.057132, screen 0.78256 right font type_14
set label "Kob-Andersen" at screen 0.19058, screen 0.78256 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.72391
set tmargin at screen 0.77983
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.042285662039636594:0.04766968180500534]
set ytics ("0.043" 0.043000000000000003, "0.044" 0.044, "0.045" 0.045, "0.046" 0.046, "0.047" 0.047, "" 0.0424 1, "" 0.0426 1, "" 0.042800000000000005 1, "" 0.0432 1, "" 0.0434 1, "" 0.0436 1, "" 0.0438 1, "" 0.0442 1, "" 0.0444 1, "" 0.0446 1, "" 0.0448 1, "" 0.045200000000000004 1, "" 0.0454 1, "" 0.0456 1, "" 0.0458 1, "" 0.046200000000000005 1, "" 0.046400000000000004 1, "" 0.0466 1, "" 0.0468 1, "" 0.0472 1, "" 0.047400000000000005 1, "" 0.0476 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.71679 center font type_14
set label "{/:Italic q̄}₄" at screen 0.34729, screen 0.75187 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.39047, screen 0.78256 right font type_14
set label "Hertzian" at screen 0.52391, screen 0.78256 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(11, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.72391
set tmargin at screen 0.77983
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.0491266340625005:0.05139202294815443]
set ytics ("0.0495" 0.0495, "0.0500" 0.05, "0.0505" 0.0505, "0.0510" 0.051000000000000004, "" 0.0492 1, "" 0.049300000000000004 1, "" 0.0494 1, "" 0.049600000000000005 1, "" 0.0497 1, "" 0.049800000000000004 1, "" 0.0499 1, "" 0.050100000000000006 1, "" 0.0502 1, "" 0.050300000000000004 1, "" 0.0504 1, "" 0.0506 1, "" 0.0507 1, "" 0.050800000000000005 1, "" 0.0509 1, "" 0.0511 1, "" 0.0512 1, "" 0.051300000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.71679 center font type_14
set label "{/:Italic q̄}₄" at screen 0.68062, screen 0.75187 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.72901, screen 0.78256 right font type_14
set label "poly-IPL" at screen 0.85985, screen 0.78256 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.65248
set tmargin at screen 0.7084
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.12143757560304783:0.14816417742458976]
set ytics ("0.125" 0.125, "0.130" 0.13, "0.135" 0.135, "0.140" 0.14, "0.145" 0.145, "" 0.122 1, "" 0.123 1, "" 0.124 1, "" 0.126 1, "" 0.127 1, "" 0.128 1, "" 0.129 1, "" 0.131 1, "" 0.132 1, "" 0.133 1, "" 0.134 1, "" 0.136 1, "" 0.137 1, "" 0.138 1, "" 0.139 1, "" 0.14100000000000001 1, "" 0.14200000000000002 1, "" 0.14300000000000002 1, "" 0.14400000000000002 1, "" 0.146 1, "" 0.147 1, "" 0.148 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.64536 center font type_14
set label "{/:Italic q̄}₆" at screen 0.013953, screen 0.68044 center rotate by 90 font type_14
set label "{/:Bold (m)}" at screen 0.057132, screen 0.71113 right font type_14
set label "sticky spheres" at screen 0.19058, screen 0.71113 center font type_13
unset key
plot data skip 1 using (x(13, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(13, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(13, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(13, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(13, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(13, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(13, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(13, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(13, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(13, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(13, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(13, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.65248
set tmargin at screen 0.7084
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.1432892447182627:0.14730306669538035]
set ytics ("0.144" 0.14400000000000002, "0.145" 0.145, "0.146" 0.146, "0.147" 0.147, "" 0.1434 1, "" 0.1436 1, "" 0.1438 1, "" 0.1442 1, "" 0.1444 1, "" 0.1446 1, "" 0.1448 1, "" 0.1452 1, "" 0.1454 1, "" 0.1456 1, "" 0.1458 1, "" 0.1462 1, "" 0.1464 1, "" 0.1466 1, "" 0.1468 1, "" 0.1472 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.64536 center font type_14
set label "{/:Italic q̄}₆" at screen 0.34729, screen 0.68044 center rotate by 90 font type_14
set label "{/:Bold (n)}" at screen 0.39047, screen 0.71113 right font type_14
set label "Kob-Andersen" at screen 0.52391, screen 0.71113 center font type_13
unset key
plot data skip 1 using (x(14, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(14, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.65248
set tmargin at screen 0.7084
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.1275680619622464:0.13978456861467817]
set ytics ("0.128" 0.128, "0.130" 0.13, "0.132" 0.132, "0.134" 0.134, "0.136" 0.136, "0.138" 0.138, "" 0.1285 1, "" 0.129 1, "" 0.1295 1, "" 0.1305 1, "" 0.131 1, "" 0.1315 1, "" 0.1325 1, "" 0.133 1, "" 0.1335 1, "" 0.1345 1, "" 0.135 1, "" 0.1355 1, "" 0.1365 1, "" 0.137 1, "" 0.1375 1, "" 0.1385 1, "" 0.139 1, "" 0.1395 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.64536 center font type_14
set label "{/:Italic q̄}₆" at screen 0.68062, screen 0.68044 center rotate by 90 font type_14
set label "{/:Bold (o)}" at screen 0.7238, screen 0.71113 right font type_14
set label "Hertzian" at screen 0.85725, screen 0.71113 center font type_13
unset key
plot data skip 1 using (x(15, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(15, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(15, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.58105
set tmargin at screen 0.63697
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.14111455575892012:0.14512748136715245]
set ytics ("0.142" 0.14200000000000002, "0.143" 0.14300000000000002, "0.144" 0.14400000000000002, "0.145" 0.145, "" 0.14120000000000002 1, "" 0.1414 1, "" 0.1416 1, "" 0.1418 1, "" 0.1422 1, "" 0.1424 1, "" 0.1426 1, "" 0.1428 1, "" 0.1432 1, "" 0.1434 1, "" 0.1436 1, "" 0.1438 1, "" 0.1442 1, "" 0.1444 1, "" 0.1446 1, "" 0.1448 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.57393 center font type_14
set label "{/:Italic q̄}₆" at screen 0.013953, screen 0.60901 center rotate by 90 font type_14
set label "{/:Bold (p)}" at screen 0.057132, screen 0.63971 right font type_14
set label "poly-IPL" at screen 0.19058, screen 0.63971 center font type_13
unset key
plot data skip 1 using (x(16, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(16, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.58105
set tmargin at screen 0.63697
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.9280237723277205:1.0193796092420029]
set ytics ("0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.57393 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.34729, screen 0.60901 center rotate by 90 font type_14
set label "{/:Bold (q)}" at screen 0.38526, screen 0.63971 right font type_14
set label "sticky spheres" at screen 0.52131, screen 0.63971 center font type_13
unset key
plot data skip 1 using (x(17, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(17, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(17, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(17, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(17, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(17, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(17, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(17, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(17, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(17, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(17, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(17, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.58105
set tmargin at screen 0.63697
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.915310096355497:0.9562790066689177]
set ytics ("0.92" 0.92, "0.93" 0.93, "0.94" 0.9400000000000001, "0.95" 0.9500000000000001, "" 0.916 1, "" 0.918 1, "" 0.922 1, "" 0.924 1, "" 0.926 1, "" 0.928 1, "" 0.932 1, "" 0.934 1, "" 0.936 1, "" 0.9380000000000001 1, "" 0.9420000000000001 1, "" 0.9440000000000001 1, "" 0.9460000000000001 1, "" 0.9480000000000001 1, "" 0.9520000000000001 1, "" 0.9540000000000001 1, "" 0.9560000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.57393 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.68062, screen 0.60901 center rotate by 90 font type_14
set label "{/:Bold (r)}" at screen 0.71859, screen 0.63971 right font type_14
set label "Kob-Andersen" at screen 0.85464, screen 0.63971 center font type_13
unset key
plot data skip 1 using (x(18, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(18, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.50962
set tmargin at screen 0.56555
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.8937155187732178:0.9450739685860248]
set ytics ("0.90" 0.9, "0.91" 0.91, "0.92" 0.92, "0.93" 0.93, "0.94" 0.9400000000000001, "" 0.894 1, "" 0.896 1, "" 0.898 1, "" 0.902 1, "" 0.904 1, "" 0.906 1, "" 0.908 1, "" 0.912 1, "" 0.914 1, "" 0.916 1, "" 0.918 1, "" 0.922 1, "" 0.924 1, "" 0.926 1, "" 0.928 1, "" 0.932 1, "" 0.934 1, "" 0.936 1, "" 0.9380000000000001 1, "" 0.9420000000000001 1, "" 0.9440000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.5025 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.013953, screen 0.53758 center rotate by 90 font type_14
set label "{/:Bold (s)}" at screen 0.051922, screen 0.56828 right font type_14
set label "Hertzian" at screen 0.18798, screen 0.56828 center font type_13
unset key
plot data skip 1 using (x(19, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(19, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(19, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.50962
set tmargin at screen 0.56555
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9119388069013606:0.9476237854862797]
set ytics ("0.915" 0.915, "0.920" 0.92, "0.925" 0.925, "0.930" 0.93, "0.935" 0.935, "0.940" 0.9400000000000001, "0.945" 0.9450000000000001, "" 0.912 1, "" 0.913 1, "" 0.914 1, "" 0.916 1, "" 0.917 1, "" 0.918 1, "" 0.919 1, "" 0.921 1, "" 0.922 1, "" 0.923 1, "" 0.924 1, "" 0.926 1, "" 0.927 1, "" 0.928 1, "" 0.929 1, "" 0.931 1, "" 0.932 1, "" 0.933 1, "" 0.934 1, "" 0.936 1, "" 0.937 1, "" 0.9380000000000001 1, "" 0.9390000000000001 1, "" 0.9410000000000001 1, "" 0.9420000000000001 1, "" 0.9430000000000001 1, "" 0.9440000000000001 1, "" 0.9460000000000001 1, "" 0.9470000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.5025 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.34729, screen 0.53758 center rotate by 90 font type_14
set label "{/:Bold (t)}" at screen 0.39047, screen 0.56828 right font type_14
set label "poly-IPL" at screen 0.52391, screen 0.56828 center font type_13
unset key
plot data skip 1 using (x(20, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(20, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.50962
set tmargin at screen 0.56555
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.3541022394738197:2.9998005143678683]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.5025 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.68062, screen 0.53758 center rotate by 90 font type_14
set label "{/:Bold (u)}" at screen 0.71338, screen 0.56828 right font type_14
set label "sticky spheres" at screen 0.85204, screen 0.56828 center font type_13
unset key
plot data skip 1 using (x(21, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(21, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(21, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(21, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(21, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(21, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(21, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(21, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(21, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(21, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(21, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(21, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.43819
set tmargin at screen 0.49412
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.7679045781600824:1.1174031429971618]
set ytics ("0.80" 0.8, "0.85" 0.8500000000000001, "0.90" 0.9, "0.95" 0.9500000000000001, "1.00" 1.0, "1.05" 1.05, "1.10" 1.1, "" 0.77 1, "" 0.78 1, "" 0.79 1, "" 0.81 1, "" 0.8200000000000001 1, "" 0.8300000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.87 1, "" 0.88 1, "" 0.89 1, "" 0.91 1, "" 0.92 1, "" 0.93 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.97 1, "" 0.98 1, "" 0.99 1, "" 1.01 1, "" 1.02 1, "" 1.03 1, "" 1.04 1, "" 1.06 1, "" 1.07 1, "" 1.08 1, "" 1.09 1, "" 1.11 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.43107 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.013953, screen 0.46616 center rotate by 90 font type_14
set label "{/:Bold (v)}" at screen 0.051922, screen 0.49685 right font type_14
set label "Kob-Andersen" at screen 0.18798, screen 0.49685 center font type_13
unset key
plot data skip 1 using (x(22, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(22, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.43819
set tmargin at screen 0.49412
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.05982102552432521:0.0761964992133489]
set ytics ("0.060" 0.06, "0.062" 0.062, "0.064" 0.064, "0.066" 0.066, "0.068" 0.068, "0.070" 0.07, "0.072" 0.07200000000000001, "0.074" 0.074, "0.076" 0.076, "" 0.0605 1, "" 0.061 1, "" 0.0615 1, "" 0.0625 1, "" 0.063 1, "" 0.0635 1, "" 0.0645 1, "" 0.065 1, "" 0.0655 1, "" 0.0665 1, "" 0.067 1, "" 0.0675 1, "" 0.0685 1, "" 0.069 1, "" 0.0695 1, "" 0.07050000000000001 1, "" 0.07100000000000001 1, "" 0.07150000000000001 1, "" 0.0725 1, "" 0.073 1, "" 0.0735 1, "" 0.0745 1, "" 0.075 1, "" 0.0755 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.43107 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.34729, screen 0.46616 center rotate by 90 font type_14
set label "{/:Bold (w)}" at screen 0.39047, screen 0.49685 right font type_14
set label "Hertzian" at screen 0.52391, screen 0.49685 center font type_13
unset key
plot data skip 1 using (x(23, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(23, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(23, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.43819
set tmargin at screen 0.49412
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.6602923810592419:0.9498741254104606]
set ytics ("0.70" 0.7000000000000001, "0.75" 0.75, "0.80" 0.8, "0.85" 0.8500000000000001, "0.90" 0.9, "" 0.67 1, "" 0.68 1, "" 0.6900000000000001 1, "" 0.71 1, "" 0.72 1, "" 0.73 1, "" 0.74 1, "" 0.76 1, "" 0.77 1, "" 0.78 1, "" 0.79 1, "" 0.81 1, "" 0.8200000000000001 1, "" 0.8300000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.87 1, "" 0.88 1, "" 0.89 1, "" 0.91 1, "" 0.92 1, "" 0.93 1, "" 0.9400000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.43107 center font type_14
set label "{/:Italic ω}_{min} (({/:Italic ε}/{/:Italic m})^{1/2}/{/:Italic λ})" at screen 0.68062, screen 0.46616 center rotate by 90 font type_14
set label "{/:Bold (x)}" at screen 0.71859, screen 0.49685 right font type_14
set label "poly-IPL" at screen 0.85464, screen 0.49685 center font type_13
unset key
plot data skip 1 using (x(24, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(24, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.36676
set tmargin at screen 0.42269
set xrange [0.6997132307043427:6.516955518205409]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [-0.03356756578706532:0.3596039313133104]
set ytics ("0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "" -0.02 1, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.35964 center font type_14
set label "{/:Italic A}_{g} {/:Italic ω}₀⁵ (gap)" at screen 0.013953, screen 0.39473 center rotate by 90 font type_14
set label "{/:Bold (y)}" at screen 0.046713, screen 0.42542 right font type_14
set label "sticky spheres" at screen 0.18537, screen 0.42542 center font type_13
unset key
plot data skip 1 using (x(25, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(25, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(25, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(25, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(25, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.36676
set tmargin at screen 0.42269
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [-0.02715439778080781:0.02052662263891183]
set ytics ("−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "0.02" 0.02, "" -0.026000000000000002 1, "" -0.024 1, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1, "" 0.016 1, "" 0.018000000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.35964 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.34729, screen 0.39473 center rotate by 90 font type_14
set label "{/:Bold (z)}" at screen 0.39047, screen 0.42542 right font type_14
set label "sticky spheres" at screen 0.52391, screen 0.42542 center font type_13
unset key
plot data skip 1 using (x(26, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(26, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(26, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(26, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(26, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(26, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(26, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(26, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(26, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(26, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(26, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(26, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.36676
set tmargin at screen 0.42269
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.007139782572244569:0.010062709751592232]
set ytics ("−0.006" -0.006, "−0.004" -0.004, "−0.002" -0.002, "0.000" 0.0, "0.002" 0.002, "0.004" 0.004, "0.006" 0.006, "0.008" 0.008, "0.010" 0.01, "" -0.007 1, "" -0.006500000000000001 1, "" -0.0055 1, "" -0.005 1, "" -0.0045000000000000005 1, "" -0.0035 1, "" -0.003 1, "" -0.0025 1, "" -0.0015 1, "" -0.001 1, "" -0.0005 1, "" 0.0005 1, "" 0.001 1, "" 0.0015 1, "" 0.0025 1, "" 0.003 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.005 1, "" 0.0055 1, "" 0.006500000000000001 1, "" 0.007 1, "" 0.0075 1, "" 0.0085 1, "" 0.009000000000000001 1, "" 0.0095 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.35964 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.68062, screen 0.39473 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.72901, screen 0.42542 right font type_14
set label "Kob-Andersen" at screen 0.85985, screen 0.42542 center font type_13
unset key
plot data skip 1 using (x(27, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(27, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.07431
set rmargin at screen 0.32248
set bmargin at screen 0.29534
set tmargin at screen 0.35126
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [-6.547979098678969e-05:6.480718897134644e-05]
set ytics ("−0.00006" -6.000000000000001e-05, "−0.00004" -4e-05, "−0.00002" -2e-05, "0.00000" 0.0, "0.00002" 2e-05, "0.00004" 4e-05, "0.00006" 6.000000000000001e-05, "" -6.500000000000001e-05 1, "" -5.5e-05 1, "" -5e-05 1, "" -4.5e-05 1, "" -3.5000000000000004e-05 1, "" -3.0000000000000004e-05 1, "" -2.5e-05 1, "" -1.5000000000000002e-05 1, "" -1e-05 1, "" -5e-06 1, "" 5e-06 1, "" 1e-05 1, "" 1.5000000000000002e-05 1, "" 2.5e-05 1, "" 3.0000000000000004e-05 1, "" 3.5000000000000004e-05 1, "" 4.5e-05 1, "" 5e-05 1, "" 5.5e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.1984, screen 0.28821 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.013953, screen 0.3233 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.07276, screen 0.35399 right font type_14
set label "Hertzian" at screen 0.1984, screen 0.35399 center font type_13
unset key
plot data skip 1 using (x(28, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(28, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(28, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.29534
set tmargin at screen 0.35126
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.028908659938830513:0.016963905669193903]
set ytics ("−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "" -0.028 1, "" -0.026000000000000002 1, "" -0.024 1, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1, "" 0.016 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.28821 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.34729, screen 0.3233 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.39047, screen 0.35399 right font type_14
set label "poly-IPL" at screen 0.52391, screen 0.35399 center font type_13
unset key
plot data skip 1 using (x(29, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(29, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.29534
set tmargin at screen 0.35126
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [-0.5136250401455622:1.1673596460700884]
set ytics ("−0.4" -0.4, "−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "" -0.5 1, "" -0.45 1, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.28821 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.68062, screen 0.3233 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.71859, screen 0.35399 right font type_14
set label "sticky spheres" at screen 0.85464, screen 0.35399 center font type_13
unset key
plot data skip 1 using (x(30, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(30, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(30, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(30, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(30, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(30, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(30, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(30, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(30, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(30, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(30, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(30, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.22391
set tmargin at screen 0.27983
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.457762977099699:0.6886380515373286]
set ytics ("−0.4" -0.4, "−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "" -0.45 1, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.21679 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.013953, screen 0.25187 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.051922, screen 0.28256 right font type_14
set label "Kob-Andersen" at screen 0.18798, screen 0.28256 center font type_13
unset key
plot data skip 1 using (x(31, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(31, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.22391
set tmargin at screen 0.27983
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [-0.7545473890234866:0.4947010748229004]
set ytics ("−0.6" -0.6000000000000001, "−0.4" -0.4, "−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "" -0.75 1, "" -0.7000000000000001 1, "" -0.65 1, "" -0.55 1, "" -0.5 1, "" -0.45 1, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.21679 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.34729, screen 0.25187 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.38526, screen 0.28256 right font type_14
set label "Hertzian" at screen 0.52131, screen 0.28256 center font type_13
unset key
plot data skip 1 using (x(32, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(32, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(32, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.22391
set tmargin at screen 0.27983
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.39243453881572943:0.8146751032222003]
set ytics ("−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.21679 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.68062, screen 0.25187 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.71859, screen 0.28256 right font type_14
set label "poly-IPL" at screen 0.85464, screen 0.28256 center font type_13
unset key
plot data skip 1 using (x(33, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(33, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.043054
set rmargin at screen 0.32248
set bmargin at screen 0.15248
set tmargin at screen 0.2084
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [-0.5915177272585658:11.102464048232696]
set ytics ("0" 0.0, "2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "" -0.5 1, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18277, screen 0.14536 center font type_14
set label "{/:Italic g}_{u}" at screen 0.013953, screen 0.18044 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.041504, screen 0.21113 right font type_14
set label "sticky spheres" at screen 0.18277, screen 0.21113 center font type_13
unset key
plot data skip 1 using (x(34, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(34, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(34, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(34, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(34, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(34, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(34, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(34, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(34, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(34, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(34, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(34, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.37118
set rmargin at screen 0.65581
set bmargin at screen 0.15248
set tmargin at screen 0.2084
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.24831078920757801:4.990898035745233]
set ytics ("0" 0.0, "1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "" -0.2 1, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5135, screen 0.14536 center font type_14
set label "{/:Italic g}_{u}" at screen 0.34729, screen 0.18044 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.36963, screen 0.21113 right font type_14
set label "Kob-Andersen" at screen 0.5135, screen 0.21113 center font type_13
unset key
plot data skip 1 using (x(35, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(35, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.15248
set tmargin at screen 0.2084
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [-0.047307624230086026:2.6526615624470593]
set ytics ("0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.14536 center font type_14
set label "{/:Italic g}_{u}" at screen 0.68062, screen 0.18044 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.71338, screen 0.21113 right font type_14
set label "Hertzian" at screen 0.85204, screen 0.21113 center font type_13
unset key
plot data skip 1 using (x(36, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(36, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(36, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.037845
set rmargin at screen 0.32248
set bmargin at screen 0.08105
set tmargin at screen 0.13697
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.1604866848013603:6.124531382789359]
set ytics ("0" 0.0, "1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "5" 5.0, "6" 6.0, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1, "" 5.2 1, "" 5.4 1, "" 5.6000000000000005 1, "" 5.800000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18016, screen 0.073929 center font type_14
set label "{/:Italic g}_{u}" at screen 0.013953, screen 0.10901 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.036295, screen 0.13971 right font type_14
set label "poly-IPL" at screen 0.18016, screen 0.13971 center font type_13
unset key
plot data skip 1 using (x(37, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(37, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.37118
set rmargin at screen 0.65581
set bmargin at screen 0.08105
set tmargin at screen 0.13697
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [-0.32040806691050117:5.023686118530589]
set ytics ("0" 0.0, "1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "5" 5.0, "" -0.2 1, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5135, screen 0.073929 center font type_14
set label "{/:Italic g}_{G}" at screen 0.34729, screen 0.10901 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.36963, screen 0.13971 right font type_14
set label "sticky spheres" at screen 0.5135, screen 0.13971 center font type_13
unset key
plot data skip 1 using (x(38, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(38, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(38, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(38, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(38, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(38, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(38, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(38, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(38, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(38, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(38, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(38, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.08105
set tmargin at screen 0.13697
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.14396333700060993:3.404162508338745]
set ytics ("0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" -0.1 1, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.073929 center font type_14
set label "{/:Italic g}_{G}" at screen 0.68062, screen 0.10901 center rotate by 90 font type_14
set label "{/:Bold (m)}" at screen 0.71338, screen 0.13971 right font type_14
set label "Kob-Andersen" at screen 0.85204, screen 0.13971 center font type_13
unset key
plot data skip 1 using (x(39, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(39, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.037845
set rmargin at screen 0.32248
set bmargin at screen 0.0096218
set tmargin at screen 0.065546
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [-0.4143501745955547:6.700276821123026]
set ytics ("0" 0.0, "1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "5" 5.0, "6" 6.0, "" -0.4 1, "" -0.2 1, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1, "" 5.2 1, "" 5.4 1, "" 5.6000000000000005 1, "" 5.800000000000001 1, "" 6.2 1, "" 6.4 1, "" 6.6000000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18016, screen 0.0025 center font type_14
set label "{/:Italic g}_{G}" at screen 0.013953, screen 0.037584 center rotate by 90 font type_14
set label "{/:Bold (n)}" at screen 0.036295, screen 0.068277 right font type_14
set label "Hertzian" at screen 0.18016, screen 0.068277 center font type_13
unset key
plot data skip 1 using (x(40, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(40, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(40, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.0096218
set tmargin at screen 0.065546
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.10711677994780758:2.965197534405504]
set ytics ("0.0" 0.0, "0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" -0.1 1, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.0025 center font type_14
set label "{/:Italic g}_{G}" at screen 0.34729, screen 0.037584 center rotate by 90 font type_14
set label "{/:Bold (o)}" at screen 0.38005, screen 0.068277 right font type_14
set label "poly-IPL" at screen 0.51871, screen 0.068277 center font type_13
unset key
plot data skip 1 using (x(41, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(41, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
unset multiplot
unset output
}
