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
  set terminal svg size 860,340 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_contacts"
  if (!piped) { set output "figure-contacts.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,2.8333333333333335in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set lmargin at screen 0.064581
set rmargin at screen 0.48372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [10.322243402735676:18.173676690315133]
set ytics ("12" 12.0, "14" 14.0, "16" 16.0, "18" 18.0, "" 10.5 1, "" 11.0 1, "" 11.5 1, "" 12.5 1, "" 13.0 1, "" 13.5 1, "" 14.5 1, "" 15.0 1, "" 15.5 1, "" 16.5 1, "" 17.0 1, "" 17.5 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.27415, screen 0.035 center font type_14
set label "neighbors per particle {/:Italic z}" at screen 0.02093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.062256, screen 0.95588 right font type_14
set key at screen 0.23972, screen 0.89807 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(1, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(1, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000", \
     keyentry with points pt 6 ps 0.85*mark lw 1.2 lc rgb "#555555" title "not equilibrated"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.5724
set rmargin at screen 0.98372
set bmargin at screen 0.13471
set tmargin at screen 0.91765
set xrange [0.7169811320754716:1.272]
set logscale x
set xtics ("0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "1.1" 1.1, "1.2" 1.2000000000000002, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1, "" 1.12 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.18 1, "" 1.22 1, "" 1.24 1, "" 1.26 1) offset 0,0.35
set yrange [3.7074192825146817:6.99093364193364]
set ytics ("4.0" 4.0, "4.5" 4.5, "5.0" 5.0, "5.5" 5.5, "6.0" 6.0, "6.5" 6.5, "" 3.8000000000000003 1, "" 3.9000000000000004 1, "" 4.1000000000000005 1, "" 4.2 1, "" 4.3 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.7 1, "" 4.800000000000001 1, "" 4.9 1, "" 5.1000000000000005 1, "" 5.2 1, "" 5.300000000000001 1, "" 5.4 1, "" 5.6000000000000005 1, "" 5.7 1, "" 5.800000000000001 1, "" 5.9 1, "" 6.1000000000000005 1, "" 6.2 1, "" 6.300000000000001 1, "" 6.4 1, "" 6.6000000000000005 1, "" 6.7 1, "" 6.800000000000001 1, "" 6.9 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.77806, screen 0.035 center font type_14
set label "{/:Italic ω}_0" at screen 0.52093, screen 0.52618 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57007, screen 0.95588 right font type_14
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1, {/:Italic N} = 10000", \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 3000", \
     data skip 1 using (x(2, 4)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
unset multiplot
unset output
}
