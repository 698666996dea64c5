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
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.22348903323185967:0.47757728622027074]
set xtics ("0.25" 0.25, "0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1) offset 0,0.35
set yrange [0.05995255077379867:0.0749209746923127]
set ytics ("0.060" 0.06, "0.062" 0.062, "0.064" 0.064, "0.066" 0.066, "0.068" 0.068, "0.070" 0.07, "0.072" 0.07200000000000001, "0.074" 0.074, "" 0.0605 1, "" 0.061 1, "" 0.0615 1, "" 0.0625 1, "" 0.063 1, "" 0.0635 1, "" 0.0645 1, "" 0.065 1, "" 0.0655 1, "" 0.0665 1, "" 0.067 1, "" 0.0675 1, "" 0.0685 1, "" 0.069 1, "" 0.0695 1, "" 0.07050000000000001 1, "" 0.07100000000000001 1, "" 0.07150000000000001 1, "" 0.0725 1, "" 0.073 1, "" 0.0735 1, "" 0.0745 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.19058, screen 0.75875 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.013953, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.057132, screen 0.98897 right font type_14
set key at screen 0.17817, screen 0.97452 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(1, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.22348903323185967:0.47757728622027074]
set xtics ("0.25" 0.25, "0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1) offset 0,0.35
set yrange [1.2763704511271188:2.3225300333657817]
set ytics ("1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "2.0" 2.0, "2.2" 2.2, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1, "" 1.85 1, "" 1.9000000000000001 1, "" 1.9500000000000002 1, "" 2.0500000000000003 1, "" 2.1 1, "" 2.15 1, "" 2.25 1, "" 2.3000000000000003 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.51871, screen 0.75875 center font type_14
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.34729, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38005, screen 0.98897 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(2, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(2, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.22694492599653748:0.4772604311851412]
set xtics ("0.25" 0.25, "0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1) offset 0,0.35
set yrange [17.80828557207862:127.52033200495357]
set ytics ("20" 20.0, "40" 40.0, "60" 60.0, "80" 80.0, "100" 100.0, "120" 120.0, "" 25.0 1, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1, "" 90.0 1, "" 95.0 1, "" 105.0 1, "" 110.0 1, "" 115.0 1, "" 125.0 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.85204, screen 0.75875 center font type_14
set label "{/:Italic N e}_0" at screen 0.68062, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.71338, screen 0.98897 right font type_14
unset key
plot data skip 1 using (x(3, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(3, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.22348903323185967:0.47757728622027074]
set xtics ("0.25" 0.25, "0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1) offset 0,0.35
set yrange [0.3391153395227017:3.119204727286572]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.18537, screen 0.50875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.013953, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.046713, screen 0.73897 right font type_14
unset key
plot data skip 1 using (x(4, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(4, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(4, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.06034645666639114:0.07452706879972022]
set xtics ("0.062" 0.062, "0.064" 0.064, "0.066" 0.066, "0.068" 0.068, "0.070" 0.07, "0.072" 0.07200000000000001, "0.074" 0.074, "" 0.0605 1, "" 0.061 1, "" 0.0615 1, "" 0.0625 1, "" 0.063 1, "" 0.0635 1, "" 0.0645 1, "" 0.065 1, "" 0.0655 1, "" 0.0665 1, "" 0.067 1, "" 0.0675 1, "" 0.0685 1, "" 0.069 1, "" 0.0695 1, "" 0.07050000000000001 1, "" 0.07100000000000001 1, "" 0.07150000000000001 1, "" 0.0725 1, "" 0.073 1, "" 0.0735 1, "" 0.0745 1) offset 0,0.35
set yrange [1.2763704511271188:2.3225300333657817]
set ytics ("1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "2.0" 2.0, "2.2" 2.2, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1, "" 1.85 1, "" 1.9000000000000001 1, "" 1.9500000000000002 1, "" 2.0500000000000003 1, "" 2.1 1, "" 2.15 1, "" 2.25 1, "" 2.3000000000000003 1)
set label "{/:Italic p}/{/:Italic K}" at screen 0.51871, screen 0.50875 center font type_14
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.34729, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.38005, screen 0.73897 right font type_14
unset key
plot data skip 1 using (x(5, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(5, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(5, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.06034645666639114:0.07452706879972022]
set xtics ("0.062" 0.062, "0.064" 0.064, "0.066" 0.066, "0.068" 0.068, "0.070" 0.07, "0.072" 0.07200000000000001, "0.074" 0.074, "" 0.0605 1, "" 0.061 1, "" 0.0615 1, "" 0.0625 1, "" 0.063 1, "" 0.0635 1, "" 0.0645 1, "" 0.065 1, "" 0.0655 1, "" 0.0665 1, "" 0.067 1, "" 0.0675 1, "" 0.0685 1, "" 0.069 1, "" 0.0695 1, "" 0.07050000000000001 1, "" 0.07100000000000001 1, "" 0.07150000000000001 1, "" 0.0725 1, "" 0.073 1, "" 0.0735 1, "" 0.0745 1) offset 0,0.35
set yrange [17.80828557207862:127.52033200495357]
set ytics ("20" 20.0, "40" 40.0, "60" 60.0, "80" 80.0, "100" 100.0, "120" 120.0, "" 25.0 1, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1, "" 90.0 1, "" 95.0 1, "" 105.0 1, "" 110.0 1, "" 115.0 1, "" 125.0 1)
set label "{/:Italic p}/{/:Italic K}" at screen 0.85204, screen 0.50875 center font type_14
set label "{/:Italic N e}_0" at screen 0.68062, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.71338, screen 0.73897 right font type_14
unset key
plot data skip 1 using (x(6, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(6, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.06034645666639114:0.07452706879972022]
set xtics ("0.062" 0.062, "0.064" 0.064, "0.066" 0.066, "0.068" 0.068, "0.070" 0.07, "0.072" 0.07200000000000001, "0.074" 0.074, "" 0.0605 1, "" 0.061 1, "" 0.0615 1, "" 0.0625 1, "" 0.063 1, "" 0.0635 1, "" 0.0645 1, "" 0.065 1, "" 0.0655 1, "" 0.0665 1, "" 0.067 1, "" 0.0675 1, "" 0.0685 1, "" 0.069 1, "" 0.0695 1, "" 0.07050000000000001 1, "" 0.07100000000000001 1, "" 0.07150000000000001 1, "" 0.0725 1, "" 0.073 1, "" 0.0735 1, "" 0.0745 1) offset 0,0.35
set yrange [0.3391153395227017:3.119204727286572]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1)
set label "{/:Italic p}/{/:Italic K}" at screen 0.18537, screen 0.25875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.013953, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.046713, screen 0.48897 right font type_14
unset key
plot data skip 1 using (x(7, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(7, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(7, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [1.3046610201558575:2.2752381216703266]
set xtics ("1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "2.0" 2.0, "2.2" 2.2, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1, "" 1.85 1, "" 1.9000000000000001 1, "" 1.9500000000000002 1, "" 2.0500000000000003 1, "" 2.1 1, "" 2.15 1, "" 2.25 1) offset 0,0.35
set yrange [17.80828557207862:127.52033200495357]
set ytics ("20" 20.0, "40" 40.0, "60" 60.0, "80" 80.0, "100" 100.0, "120" 120.0, "" 25.0 1, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1, "" 90.0 1, "" 95.0 1, "" 105.0 1, "" 110.0 1, "" 115.0 1, "" 125.0 1)
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.51871, screen 0.25875 center font type_14
set label "{/:Italic N e}_0" at screen 0.34729, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.38005, screen 0.48897 right font type_14
unset key
plot data skip 1 using (x(8, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(8, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [1.303900966449189:2.2949995180437117]
set xtics ("1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "2.0" 2.0, "2.2" 2.2, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1, "" 1.85 1, "" 1.9000000000000001 1, "" 1.9500000000000002 1, "" 2.0500000000000003 1, "" 2.1 1, "" 2.15 1, "" 2.25 1) offset 0,0.35
set yrange [0.3391153395227017:3.119204727286572]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1)
set label "{/:Italic ω}_g/{/:Italic ω}_0" at screen 0.85204, screen 0.25875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.68062, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.71338, screen 0.48897 right font type_14
unset key
plot data skip 1 using (x(9, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(9, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(9, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [20.695444688733225:124.63317288829897]
set xtics ("40" 40.0, "60" 60.0, "80" 80.0, "100" 100.0, "120" 120.0, "" 25.0 1, "" 30.0 1, "" 35.0 1, "" 45.0 1, "" 50.0 1, "" 55.0 1, "" 65.0 1, "" 70.0 1, "" 75.0 1, "" 85.0 1, "" 90.0 1, "" 95.0 1, "" 105.0 1, "" 110.0 1, "" 115.0 1) offset 0,0.35
set yrange [0.6525062347076862:2.761924743133447]
set ytics ("1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1)
set label "{/:Italic N e}_0" at screen 0.18537, screen 0.00875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.013953, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.046713, screen 0.23897 right font type_14
unset key
plot data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(10, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5"
unset multiplot
unset output
}
