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
  set terminal svg size 1290,1020 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_liquid"
  if (!piped) { set output "figure-liquid.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,8.5in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [-4.886102813282192:4.241058704629613]
set ytics ("−4" -4.0, "−2" -2.0, "0" 0.0, "2" 2.0, "4" 4.0, "" -4.5 1, "" -3.5 1, "" -3.0 1, "" -2.5 1, "" -1.5 1, "" -1.0 1, "" -0.5 1, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18277, screen 0.67833 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.013953, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.041504, screen 0.98529 right font type_14
set label "sticky spheres" at screen 0.18277, screen 0.98529 center font type_13
set key at screen 0.05004, screen 0.96602 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-5.762163444192582:-3.0790803472132198]
set ytics ("−5.5" -5.5, "−5.0" -5.0, "−4.5" -4.5, "−4.0" -4.0, "−3.5" -3.5, "" -5.7 1, "" -5.6000000000000005 1, "" -5.4 1, "" -5.300000000000001 1, "" -5.2 1, "" -5.1000000000000005 1, "" -4.9 1, "" -4.800000000000001 1, "" -4.7 1, "" -4.6000000000000005 1, "" -4.4 1, "" -4.3 1, "" -4.2 1, "" -4.1000000000000005 1, "" -3.9000000000000004 1, "" -3.8000000000000003 1, "" -3.7 1, "" -3.6 1, "" -3.4000000000000004 1, "" -3.3000000000000003 1, "" -3.2 1, "" -3.1 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.67833 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.34729, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38526, screen 0.98529 right font type_14
set label "Kob-Andersen" at screen 0.52131, screen 0.98529 center font type_13
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
set yrange [0.010103629556323417:0.024701953975022534]
set ytics ("0.012" 0.012, "0.014" 0.014, "0.016" 0.016, "0.018" 0.018000000000000002, "0.020" 0.02, "0.022" 0.022, "0.024" 0.024, "" 0.0105 1, "" 0.011 1, "" 0.0115 1, "" 0.0125 1, "" 0.013000000000000001 1, "" 0.0135 1, "" 0.0145 1, "" 0.015 1, "" 0.0155 1, "" 0.0165 1, "" 0.017 1, "" 0.0175 1, "" 0.0185 1, "" 0.019 1, "" 0.0195 1, "" 0.0205 1, "" 0.021 1, "" 0.021500000000000002 1, "" 0.0225 1, "" 0.023 1, "" 0.0235 1, "" 0.0245 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.67833 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.68062, screen 0.84206 center rotate by 90 font type_14
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
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [5.878274096472235:9.543221139060227]
set ytics ("6.0" 6.0, "6.5" 6.5, "7.0" 7.0, "7.5" 7.5, "8.0" 8.0, "8.5" 8.5, "9.0" 9.0, "9.5" 9.5, "" 5.9 1, "" 6.1000000000000005 1, "" 6.2 1, "" 6.300000000000001 1, "" 6.4 1, "" 6.6000000000000005 1, "" 6.7 1, "" 6.800000000000001 1, "" 6.9 1, "" 7.1000000000000005 1, "" 7.2 1, "" 7.300000000000001 1, "" 7.4 1, "" 7.6000000000000005 1, "" 7.7 1, "" 7.800000000000001 1, "" 7.9 1, "" 8.1 1, "" 8.200000000000001 1, "" 8.3 1, "" 8.4 1, "" 8.6 1, "" 8.700000000000001 1, "" 8.8 1, "" 8.9 1, "" 9.1 1, "" 9.200000000000001 1, "" 9.3 1, "" 9.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.345 center font type_14
set label "{/:Italic U}/{/:Italic N} of the liquid ({/:Italic ε})" at screen 0.013953, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.046713, screen 0.65196 right font type_14
set label "poly-IPL" at screen 0.18537, screen 0.65196 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.37639
set rmargin at screen 0.65581
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [4.129734873404207:30.124888075454788]
set ytics ("5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "25" 25.0, "30" 30.0, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1, "" 23.0 1, "" 24.0 1, "" 26.0 1, "" 27.0 1, "" 28.0 1, "" 29.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5161, screen 0.345 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.37484, screen 0.65196 right font type_14
set label "sticky spheres" at screen 0.5161, screen 0.65196 center font type_13
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
set lmargin at screen 0.70972
set rmargin at screen 0.98915
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [3.7174449933998894:22.24904347275447]
set ytics ("5" 5.0, "10" 10.0, "15" 15.0, "20" 20.0, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1, "" 12.0 1, "" 13.0 1, "" 14.0 1, "" 16.0 1, "" 17.0 1, "" 18.0 1, "" 19.0 1, "" 21.0 1, "" 22.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.84943, screen 0.345 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.68062, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.70817, screen 0.65196 right font type_14
set label "Kob-Andersen" at screen 0.84943, screen 0.65196 center font type_13
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
set yrange [0.0633408434001196:0.09161115731268926]
set ytics ("0.065" 0.065, "0.070" 0.07, "0.075" 0.075, "0.080" 0.08, "0.085" 0.085, "0.090" 0.09, "" 0.064 1, "" 0.066 1, "" 0.067 1, "" 0.068 1, "" 0.069 1, "" 0.07100000000000001 1, "" 0.07200000000000001 1, "" 0.073 1, "" 0.074 1, "" 0.076 1, "" 0.077 1, "" 0.078 1, "" 0.079 1, "" 0.081 1, "" 0.082 1, "" 0.083 1, "" 0.084 1, "" 0.08600000000000001 1, "" 0.08700000000000001 1, "" 0.088 1, "" 0.089 1, "" 0.091 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.011667 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.013953, screen 0.17539 center rotate by 90 font type_14
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
set lmargin at screen 0.37639
set rmargin at screen 0.65581
set bmargin at screen 0.044902
set tmargin at screen 0.30588
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [14.507603662431851:22.932788290055374]
set ytics ("16" 16.0, "18" 18.0, "20" 20.0, "22" 22.0, "" 15.0 1, "" 15.5 1, "" 16.5 1, "" 17.0 1, "" 17.5 1, "" 18.5 1, "" 19.0 1, "" 19.5 1, "" 20.5 1, "" 21.0 1, "" 21.5 1, "" 22.5 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5161, screen 0.011667 center font type_14
set label "pressure of the liquid ({/:Italic ε}/λ^3)" at screen 0.34729, screen 0.17539 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.37484, screen 0.31863 right font type_14
set label "poly-IPL" at screen 0.5161, screen 0.31863 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
unset multiplot
unset output
}
