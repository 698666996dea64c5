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
  set terminal svg size 1440,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_correlations"
  if (!piped) { set output "figure-correlations.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 12.0in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set lmargin at screen 0.047903
set rmargin at screen 0.32361
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.1202944251237325:0.4955020786848049]
set xtics ("0.2" 0.2, "0.3" 0.30000000000000004, "0.4" 0.4, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1, "" 0.42 1, "" 0.44 1, "" 0.46 1, "" 0.48 1) offset 0,0.35
set yrange [-0.005561144822824866:0.22427790356862576]
set ytics ("0.00" 0.0, "0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.01 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.18576, screen 0.035 center font type_14
set label "{/:Italic p}/{/:Italic K}" at screen 0.0125, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.046514, screen 0.95588 right font type_14
unset key
plot data skip 1 using (x(1, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(1, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(1, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(1, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(1, 5)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "{/:Italic r}_c = 1.1, {/:Italic P} = 6.6", \
     data skip 1 using (x(1, 6)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" title "{/:Italic r}_c = 1.2, {/:Italic P} = 5.35", \
     data skip 1 using (x(1, 7)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" title "{/:Italic r}_c = 1.3, {/:Italic P} = 4.87", \
     data skip 1 using (x(1, 8)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#882255" title "{/:Italic r}_c = 1.5, {/:Italic P} = 4.43", \
     data skip 1 using (x(1, 9)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "Kob-Andersen", \
     data skip 1 using (x(1, 10)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen, {/:Italic P} = 1.09", \
     data skip 1 using (x(1, 11)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "poly-IPL", \
     data skip 1 using (x(1, 12)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "poly-IPL, {/:Italic P} = 13.3"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3719
set rmargin at screen 0.65694
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.1202944251237325:0.4955020786848049]
set xtics ("0.2" 0.2, "0.3" 0.30000000000000004, "0.4" 0.4, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1, "" 0.42 1, "" 0.44 1, "" 0.46 1, "" 0.48 1) offset 0,0.35
set yrange [-0.27582634503751247:16.112759297248083]
set ytics ("0" 0.0, "2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "12" 12.0, "14" 14.0, "16" 16.0, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1, "" 12.5 1, "" 13.0 1, "" 13.5 1, "" 14.5 1, "" 15.0 1, "" 15.5 1)
set label "{/:Italic G}/{/:Italic K}" at screen 0.51442, screen 0.035 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.34583, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.37051, screen 0.95588 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(2, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(2, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(2, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(2, 5)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "{/:Italic r}_c = 1.1, {/:Italic P} = 6.6", \
     data skip 1 using (x(2, 6)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" title "{/:Italic r}_c = 1.2, {/:Italic P} = 5.35", \
     data skip 1 using (x(2, 7)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" title "{/:Italic r}_c = 1.3, {/:Italic P} = 4.87", \
     data skip 1 using (x(2, 8)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#882255" title "{/:Italic r}_c = 1.5, {/:Italic P} = 4.43", \
     data skip 1 using (x(2, 9)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "Kob-Andersen", \
     data skip 1 using (x(2, 10)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen, {/:Italic P} = 1.09", \
     data skip 1 using (x(2, 11)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "poly-IPL", \
     data skip 1 using (x(2, 12)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "poly-IPL, {/:Italic P} = 13.3"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.70524
set rmargin at screen 0.86122
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.0004872511874764677:0.21822950755832443]
set xtics ("0.05" 0.05, "0.10" 0.1, "0.15" 0.15000000000000002, "0.20" 0.2, "" 0.01 1, "" 0.02 1, "" 0.03 1, "" 0.04 1, "" 0.06 1, "" 0.07 1, "" 0.08 1, "" 0.09 1, "" 0.11 1, "" 0.12 1, "" 0.13 1, "" 0.14 1, "" 0.16 1, "" 0.17 1, "" 0.18 1, "" 0.19 1, "" 0.21 1) offset 0,0.35
set yrange [-0.27582634503751247:16.112759297248083]
set ytics ("0" 0.0, "2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "12" 12.0, "14" 14.0, "16" 16.0, "" 0.5 1, "" 1.0 1, "" 1.5 1, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1, "" 12.5 1, "" 13.0 1, "" 13.5 1, "" 14.5 1, "" 15.0 1, "" 15.5 1)
set label "{/:Italic p}/{/:Italic K}" at screen 0.78323, screen 0.035 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.67917, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.70385, screen 0.95588 right font type_14
set key at screen 0.864, screen 0.92353 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(3, 1)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(3, 2)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(3, 3)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(3, 4)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(3, 5)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" title "{/:Italic r}_c = 1.1, {/:Italic P} = 6.6", \
     data skip 1 using (x(3, 6)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" title "{/:Italic r}_c = 1.2, {/:Italic P} = 5.35", \
     data skip 1 using (x(3, 7)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" title "{/:Italic r}_c = 1.3, {/:Italic P} = 4.87", \
     data skip 1 using (x(3, 8)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#882255" title "{/:Italic r}_c = 1.5, {/:Italic P} = 4.43", \
     data skip 1 using (x(3, 9)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "Kob-Andersen", \
     data skip 1 using (x(3, 10)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "Kob-Andersen, {/:Italic P} = 1.09", \
     data skip 1 using (x(3, 11)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "poly-IPL", \
     data skip 1 using (x(3, 12)):4:($3 - error(5)):($3 + error(5)):($4 - error(6)):($4 + error(6)) with xyerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "poly-IPL, {/:Italic P} = 13.3"
unset multiplot
unset output
}
