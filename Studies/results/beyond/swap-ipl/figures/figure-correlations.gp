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
  set terminal svg size 1290,1360 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_correlations"
  if (!piped) { set output "figure-correlations.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,11.333333333333334in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.13011273768112488:0.2716941710620234]
set xtics ("0.14" 0.14, "0.16" 0.16, "0.18" 0.18, "0.20" 0.2, "0.22" 0.22, "0.24" 0.24, "0.26" 0.26, "" 0.135 1, "" 0.145 1, "" 0.15 1, "" 0.155 1, "" 0.165 1, "" 0.17 1, "" 0.17500000000000002 1, "" 0.185 1, "" 0.19 1, "" 0.195 1, "" 0.20500000000000002 1, "" 0.21 1, "" 0.215 1, "" 0.225 1, "" 0.23 1, "" 0.23500000000000001 1, "" 0.245 1, "" 0.25 1, "" 0.255 1, "" 0.265 1, "" 0.27 1) offset 0,0.35
set yrange [-0.009537436480018566:0.2245583126886567]
set ytics ("0.00" 0.0, "0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.01 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.18798, screen 0.75875 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.013953, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.051922, screen 0.98897 right font type_14
set key at screen 0.20201, screen 0.97452 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(1, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.13011273768112488:0.2716941710620234]
set xtics ("0.14" 0.14, "0.16" 0.16, "0.18" 0.18, "0.20" 0.2, "0.22" 0.22, "0.24" 0.24, "0.26" 0.26, "" 0.135 1, "" 0.145 1, "" 0.15 1, "" 0.155 1, "" 0.165 1, "" 0.17 1, "" 0.17500000000000002 1, "" 0.185 1, "" 0.19 1, "" 0.195 1, "" 0.20500000000000002 1, "" 0.21 1, "" 0.215 1, "" 0.225 1, "" 0.23 1, "" 0.23500000000000001 1, "" 0.245 1, "" 0.25 1, "" 0.255 1, "" 0.265 1, "" 0.27 1) offset 0,0.35
set yrange [0.9645243697776568:1.7592251909026335]
set ytics ("1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.51871, screen 0.75875 center font type_14
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.34729, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38005, screen 0.98897 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(2, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.13011273768112488:0.2716941710620234]
set xtics ("0.14" 0.14, "0.16" 0.16, "0.18" 0.18, "0.20" 0.2, "0.22" 0.22, "0.24" 0.24, "0.26" 0.26, "" 0.135 1, "" 0.145 1, "" 0.15 1, "" 0.155 1, "" 0.165 1, "" 0.17 1, "" 0.17500000000000002 1, "" 0.185 1, "" 0.19 1, "" 0.195 1, "" 0.20500000000000002 1, "" 0.21 1, "" 0.215 1, "" 0.225 1, "" 0.23 1, "" 0.23500000000000001 1, "" 0.245 1, "" 0.25 1, "" 0.255 1, "" 0.265 1, "" 0.27 1) offset 0,0.35
set yrange [0.9011608315347246:183.56440425134122]
set ytics ("50" 50.0, "100" 100.0, "150" 150.0, "" 10.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 110.0 1, "" 120.0 1, "" 130.0 1, "" 140.0 1, "" 160.0 1, "" 170.0 1, "" 180.0 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.85204, screen 0.75875 center font type_14
set label "{/:Italic N e}_0" at screen 0.68062, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.71338, screen 0.98897 right font type_14
unset key
plot data skip 1 using (x(3, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(3, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.043054
set rmargin at screen 0.32248
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.13011273768112488:0.2716941710620234]
set xtics ("0.14" 0.14, "0.16" 0.16, "0.18" 0.18, "0.20" 0.2, "0.22" 0.22, "0.24" 0.24, "0.26" 0.26, "" 0.135 1, "" 0.145 1, "" 0.15 1, "" 0.155 1, "" 0.165 1, "" 0.17 1, "" 0.17500000000000002 1, "" 0.185 1, "" 0.19 1, "" 0.195 1, "" 0.20500000000000002 1, "" 0.21 1, "" 0.215 1, "" 0.225 1, "" 0.23 1, "" 0.23500000000000001 1, "" 0.245 1, "" 0.25 1, "" 0.255 1, "" 0.265 1, "" 0.27 1) offset 0,0.35
set yrange [0.9228720036284488:11.563034164282515]
set ytics ("2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.18277, screen 0.50875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.013953, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.041504, screen 0.73897 right font type_14
unset key
plot data skip 1 using (x(4, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(4, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [-0.0033770220282113234:0.21839789823684944]
set xtics ("0.00" 0.0, "0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.01 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1) offset 0,0.35
set yrange [0.9645243697776568:1.7592251909026335]
set ytics ("1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1)
set label "{/:Italic p}/{/:Italic K}" at screen 0.51871, screen 0.50875 center font type_14
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.34729, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.38005, screen 0.73897 right font type_14
unset key
plot data skip 1 using (x(5, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(5, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [-0.0033770220282113234:0.21839789823684944]
set xtics ("0.00" 0.0, "0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.01 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1) offset 0,0.35
set yrange [0.9011608315347246:183.56440425134122]
set ytics ("50" 50.0, "100" 100.0, "150" 150.0, "" 10.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 110.0 1, "" 120.0 1, "" 130.0 1, "" 140.0 1, "" 160.0 1, "" 170.0 1, "" 180.0 1)
set label "{/:Italic p}/{/:Italic K}" at screen 0.85204, screen 0.50875 center font type_14
set label "{/:Italic N e}_0" at screen 0.68062, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.71338, screen 0.73897 right font type_14
unset key
plot data skip 1 using (x(6, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(6, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.043054
set rmargin at screen 0.32248
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [-0.0033770220282113234:0.21839789823684944]
set xtics ("0.00" 0.0, "0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.01 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1) offset 0,0.35
set yrange [0.9228720036284488:11.563034164282515]
set ytics ("2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1)
set label "{/:Italic p}/{/:Italic K}" at screen 0.18277, screen 0.25875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.013953, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.041504, screen 0.48897 right font type_14
unset key
plot data skip 1 using (x(7, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(7, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.9854375492809456:1.7383120113993447]
set xtics ("1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1) offset 0,0.35
set yrange [0.9011608315347246:183.56440425134122]
set ytics ("50" 50.0, "100" 100.0, "150" 150.0, "" 10.0 1, "" 20.0 1, "" 30.0 1, "" 40.0 1, "" 60.0 1, "" 70.0 1, "" 80.0 1, "" 90.0 1, "" 110.0 1, "" 120.0 1, "" 130.0 1, "" 140.0 1, "" 160.0 1, "" 170.0 1, "" 180.0 1)
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.51871, screen 0.25875 center font type_14
set label "{/:Italic N e}_0" at screen 0.34729, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.38005, screen 0.48897 right font type_14
unset key
plot data skip 1 using (x(8, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(8, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.70972
set rmargin at screen 0.98915
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.9854375492809456:1.7383120113993447]
set xtics ("1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1) offset 0,0.35
set yrange [0.9228720036284488:11.563034164282515]
set ytics ("2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1)
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.84943, screen 0.25875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.68062, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.70817, screen 0.48897 right font type_14
unset key
plot data skip 1 using (x(9, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(9, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.043054
set rmargin at screen 0.32248
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [5.708088289950685:178.75747679292525]
set xtics ("20" 20.0, "40" 40.0, "60" 60.0, "80" 80.0, "100" 100.0, "120" 120.0, "140" 140.0, "160" 160.0, "" 10.0 1, "" 15.0 1, "" 25.0 1, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1, "" 90.0 1, "" 95.0 1, "" 105.0 1, "" 110.0 1, "" 115.0 1, "" 125.0 1, "" 130.0 1, "" 135.0 1, "" 145.0 1, "" 150.0 1, "" 155.0 1, "" 165.0 1, "" 170.0 1, "" 175.0 1) offset 0,0.35
set yrange [0.9228720036284488:11.563034164282515]
set ytics ("2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1)
set label "{/:Italic N e}_0" at screen 0.18277, screen 0.00875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.013953, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.041504, screen 0.23897 right font type_14
unset key
plot data skip 1 using (x(10, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "poly-IPL", \
     data skip 1 using (x(10, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen"
unset multiplot
unset output
}
