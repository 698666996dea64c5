# Correlations between observables. Run: gnuplot figure-correlations.gp
# Columns of figure-correlations.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-correlations.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_correlations"
  if (!piped) { set output "figure-correlations.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-correlations.pdf" }
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
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.12516283497723119:0.16199175961329346]
set xtics ("0.130" 0.13, "0.135" 0.135, "0.140" 0.14, "0.145" 0.145, "0.150" 0.15, "0.155" 0.155, "0.160" 0.16, "" 0.126 1, "" 0.127 1, "" 0.128 1, "" 0.129 1, "" 0.131 1, "" 0.132 1, "" 0.133 1, "" 0.134 1, "" 0.136 1, "" 0.137 1, "" 0.138 1, "" 0.139 1, "" 0.14100000000000001 1, "" 0.14200000000000002 1, "" 0.14300000000000002 1, "" 0.14400000000000002 1, "" 0.146 1, "" 0.147 1, "" 0.148 1, "" 0.149 1, "" 0.151 1, "" 0.152 1, "" 0.153 1, "" 0.154 1, "" 0.156 1, "" 0.157 1, "" 0.158 1, "" 0.159 1, "" 0.161 1) offset 0,0.35
set yrange [0.20054890011887735:0.23035426371620568]
set ytics ("0.205" 0.20500000000000002, "0.210" 0.21, "0.215" 0.215, "0.220" 0.22, "0.225" 0.225, "0.230" 0.23, "" 0.201 1, "" 0.202 1, "" 0.203 1, "" 0.20400000000000001 1, "" 0.20600000000000002 1, "" 0.20700000000000002 1, "" 0.20800000000000002 1, "" 0.209 1, "" 0.211 1, "" 0.212 1, "" 0.213 1, "" 0.214 1, "" 0.216 1, "" 0.217 1, "" 0.218 1, "" 0.219 1, "" 0.221 1, "" 0.222 1, "" 0.223 1, "" 0.224 1, "" 0.226 1, "" 0.227 1, "" 0.228 1, "" 0.229 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.19058, screen 0.5175 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.013953, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.057132, screen 0.97794 right font type_14
set key at screen 0.065277, screen 0.71096 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(1, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(1, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(1, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(1, 5)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.12516283497723119:0.16199175961329346]
set xtics ("0.130" 0.13, "0.135" 0.135, "0.140" 0.14, "0.145" 0.145, "0.150" 0.15, "0.155" 0.155, "0.160" 0.16, "" 0.126 1, "" 0.127 1, "" 0.128 1, "" 0.129 1, "" 0.131 1, "" 0.132 1, "" 0.133 1, "" 0.134 1, "" 0.136 1, "" 0.137 1, "" 0.138 1, "" 0.139 1, "" 0.14100000000000001 1, "" 0.14200000000000002 1, "" 0.14300000000000002 1, "" 0.14400000000000002 1, "" 0.146 1, "" 0.147 1, "" 0.148 1, "" 0.149 1, "" 0.151 1, "" 0.152 1, "" 0.153 1, "" 0.154 1, "" 0.156 1, "" 0.157 1, "" 0.158 1, "" 0.159 1, "" 0.161 1) offset 0,0.35
set yrange [25.132804440647664:144.161112411325]
set ytics ("40" 40.0, "60" 60.0, "80" 80.0, "100" 100.0, "120" 120.0, "140" 140.0, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1, "" 90.0 1, "" 95.0 1, "" 105.0 1, "" 110.0 1, "" 115.0 1, "" 125.0 1, "" 130.0 1, "" 135.0 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.51871, screen 0.5175 center font type_14
set label "{/:Italic N e}_0" at screen 0.34729, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38005, screen 0.97794 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(2, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(2, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(2, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(2, 5)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.70972
set rmargin at screen 0.98915
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.12516283497723119:0.16199175961329346]
set xtics ("0.130" 0.13, "0.135" 0.135, "0.140" 0.14, "0.145" 0.145, "0.150" 0.15, "0.155" 0.155, "0.160" 0.16, "" 0.126 1, "" 0.127 1, "" 0.128 1, "" 0.129 1, "" 0.131 1, "" 0.132 1, "" 0.133 1, "" 0.134 1, "" 0.136 1, "" 0.137 1, "" 0.138 1, "" 0.139 1, "" 0.14100000000000001 1, "" 0.14200000000000002 1, "" 0.14300000000000002 1, "" 0.14400000000000002 1, "" 0.146 1, "" 0.147 1, "" 0.148 1, "" 0.149 1, "" 0.151 1, "" 0.152 1, "" 0.153 1, "" 0.154 1, "" 0.156 1, "" 0.157 1, "" 0.158 1, "" 0.159 1, "" 0.161 1) offset 0,0.35
set yrange [2.757634437707645:11.23195638951422]
set ytics ("4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.84943, screen 0.5175 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.68062, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.70817, screen 0.97794 right font type_14
unset key
plot data skip 1 using (x(3, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(3, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(3, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(3, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(3, 5)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.20133325179249126:0.22956991204259178]
set xtics ("0.205" 0.20500000000000002, "0.210" 0.21, "0.215" 0.215, "0.220" 0.22, "0.225" 0.225, "" 0.202 1, "" 0.203 1, "" 0.20400000000000001 1, "" 0.20600000000000002 1, "" 0.20700000000000002 1, "" 0.20800000000000002 1, "" 0.209 1, "" 0.211 1, "" 0.212 1, "" 0.213 1, "" 0.214 1, "" 0.216 1, "" 0.217 1, "" 0.218 1, "" 0.219 1, "" 0.221 1, "" 0.222 1, "" 0.223 1, "" 0.224 1, "" 0.226 1, "" 0.227 1, "" 0.228 1, "" 0.229 1) offset 0,0.35
set yrange [25.132804440647664:144.161112411325]
set ytics ("40" 40.0, "60" 60.0, "80" 80.0, "100" 100.0, "120" 120.0, "140" 140.0, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1, "" 90.0 1, "" 95.0 1, "" 105.0 1, "" 110.0 1, "" 115.0 1, "" 125.0 1, "" 130.0 1, "" 135.0 1)
set label "{/:Italic p}/{/:Italic K}" at screen 0.18537, screen 0.0175 center font type_14
set label "{/:Italic N e}_0" at screen 0.013953, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.046713, screen 0.47794 right font type_14
unset key
plot data skip 1 using (x(4, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(4, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(4, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(4, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(4, 5)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.37639
set rmargin at screen 0.65581
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.20133325179249126:0.22956991204259178]
set xtics ("0.205" 0.20500000000000002, "0.210" 0.21, "0.215" 0.215, "0.220" 0.22, "0.225" 0.225, "" 0.202 1, "" 0.203 1, "" 0.20400000000000001 1, "" 0.20600000000000002 1, "" 0.20700000000000002 1, "" 0.20800000000000002 1, "" 0.209 1, "" 0.211 1, "" 0.212 1, "" 0.213 1, "" 0.214 1, "" 0.216 1, "" 0.217 1, "" 0.218 1, "" 0.219 1, "" 0.221 1, "" 0.222 1, "" 0.223 1, "" 0.224 1, "" 0.226 1, "" 0.227 1, "" 0.228 1, "" 0.229 1) offset 0,0.35
set yrange [2.757634437707645:11.23195638951422]
set ytics ("4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1)
set label "{/:Italic p}/{/:Italic K}" at screen 0.5161, screen 0.0175 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.34729, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.37484, screen 0.47794 right font type_14
unset key
plot data skip 1 using (x(5, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(5, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(5, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(5, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(5, 5)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.70972
set rmargin at screen 0.98915
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [28.265128334612857:141.0287885173598]
set xtics ("40" 40.0, "60" 60.0, "80" 80.0, "100" 100.0, "120" 120.0, "140" 140.0, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1, "" 90.0 1, "" 95.0 1, "" 105.0 1, "" 110.0 1, "" 115.0 1, "" 125.0 1, "" 130.0 1, "" 135.0 1) offset 0,0.35
set yrange [2.757634437707645:11.23195638951422]
set ytics ("4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1)
set label "{/:Italic N e}_0" at screen 0.84943, screen 0.0175 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.68062, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.70817, screen 0.47794 right font type_14
unset key
plot data skip 1 using (x(6, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "taper1", \
     data skip 1 using (x(6, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "taper2", \
     data skip 1 using (x(6, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "taper3", \
     data skip 1 using (x(6, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "taper4", \
     data skip 1 using (x(6, 5)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "taper5"
unset multiplot
unset output
}
