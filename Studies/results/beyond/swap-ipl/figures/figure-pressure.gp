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
  set terminal svg size 860,1020 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_pressure"
  if (!piped) { set output "figure-pressure.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,8.5in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [12.540245699425533:13.360737696882742]
set ytics ("12.6" 12.600000000000001, "12.8" 12.8, "13.0" 13.0, "13.2" 13.200000000000001, "" 12.55 1, "" 12.65 1, "" 12.700000000000001 1, "" 12.75 1, "" 12.850000000000001 1, "" 12.9 1, "" 12.950000000000001 1, "" 13.05 1, "" 13.100000000000001 1, "" 13.15 1, "" 13.25 1, "" 13.3 1, "" 13.350000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.67833 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.02093, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.077884, screen 0.98529 right font type_14
set label "poly-IPL" at screen 0.28197, screen 0.98529 center font type_13
set key at screen 0.33895, screen 0.74064 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.71157
set tmargin at screen 0.97255
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.26891435037551775:1.1350554466469744]
set ytics ("0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.67833 center font type_14
set label "pressure {/:Italic p} ({/:Italic ε}/λ^3)" at screen 0.52093, screen 0.84206 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57007, screen 0.98529 right font type_14
set label "Kob-Andersen" at screen 0.77806, screen 0.98529 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.095837
set rmargin at screen 0.48372
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.20876156695180723:0.2102770694734905]
set ytics ("0.2088" 0.2088, "0.2090" 0.20900000000000002, "0.2092" 0.2092, "0.2094" 0.2094, "0.2096" 0.2096, "0.2098" 0.20980000000000001, "0.2100" 0.21000000000000002, "0.2102" 0.2102, "" 0.20885 1, "" 0.2089 1, "" 0.20895 1, "" 0.20905 1, "" 0.2091 1, "" 0.20915 1, "" 0.20925000000000002 1, "" 0.2093 1, "" 0.20935 1, "" 0.20945 1, "" 0.20950000000000002 1, "" 0.20955000000000001 1, "" 0.20965 1, "" 0.2097 1, "" 0.20975000000000002 1, "" 0.20985 1, "" 0.2099 1, "" 0.20995 1, "" 0.21005000000000001 1, "" 0.2101 1, "" 0.21015 1, "" 0.21025000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28978, screen 0.345 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.02093, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.093512, screen 0.65196 right font type_14
set label "poly-IPL" at screen 0.28978, screen 0.65196 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.37824
set tmargin at screen 0.63922
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.00410317407759545:0.016051837022271014]
set ytics ("0.006" 0.006, "0.008" 0.008, "0.010" 0.01, "0.012" 0.012, "0.014" 0.014, "0.016" 0.016, "" 0.0045000000000000005 1, "" 0.005 1, "" 0.0055 1, "" 0.006500000000000001 1, "" 0.007 1, "" 0.0075 1, "" 0.0085 1, "" 0.009000000000000001 1, "" 0.0095 1, "" 0.0105 1, "" 0.011 1, "" 0.0115 1, "" 0.0125 1, "" 0.013000000000000001 1, "" 0.0135 1, "" 0.0145 1, "" 0.015 1, "" 0.0155 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.345 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.52093, screen 0.50873 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.5857, screen 0.65196 right font type_14
set label "Kob-Andersen" at screen 0.78587, screen 0.65196 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.080209
set rmargin at screen 0.48372
set bmargin at screen 0.044902
set tmargin at screen 0.30588
set xrange [0.4201684261942435:2.6774977125004473]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9299999999999986:1.0700000000000016]
set ytics ("0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "1.06" 1.06, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1, "" 1.055 1, "" 1.065 1, "" 1.07 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28197, screen 0.011667 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.02093, screen 0.17539 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.077884, screen 0.31863 right font type_14
set label "poly-IPL" at screen 0.28197, screen 0.31863 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(5, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic N} = 1000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.044902
set tmargin at screen 0.30588
set xrange [0.4433962264150943:2.12]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.02510502582257648:0.09922533876757049]
set ytics ("0.03" 0.03, "0.04" 0.04, "0.05" 0.05, "0.06" 0.06, "0.07" 0.07, "0.08" 0.08, "0.09" 0.09, "" 0.026000000000000002 1, "" 0.028 1, "" 0.032 1, "" 0.034 1, "" 0.036000000000000004 1, "" 0.038 1, "" 0.042 1, "" 0.044 1, "" 0.046 1, "" 0.048 1, "" 0.052000000000000005 1, "" 0.054 1, "" 0.056 1, "" 0.058 1, "" 0.062 1, "" 0.064 1, "" 0.066 1, "" 0.068 1, "" 0.07200000000000001 1, "" 0.074 1, "" 0.076 1, "" 0.078 1, "" 0.082 1, "" 0.084 1, "" 0.08600000000000001 1, "" 0.088 1, "" 0.092 1, "" 0.094 1, "" 0.096 1, "" 0.098 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.011667 center font type_14
set label "{/:Italic p}/{/:Italic p}_0" at screen 0.52093, screen 0.17539 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.57788, screen 0.31863 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.31863 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
unset multiplot
unset output
}
