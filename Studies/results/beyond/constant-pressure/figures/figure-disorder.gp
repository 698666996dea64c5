# Mechanical disorder. Run: gnuplot figure-disorder.gp
# Columns of figure-disorder.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-disorder.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,1360 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_disorder"
  if (!piped) { set output "figure-disorder.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,11.333333333333334in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-disorder.pdf" }
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
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.471698932561769:3.462640610806877]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.75875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.013953, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.046713, screen 0.98897 right font type_14
set label "sticky spheres" at screen 0.18537, screen 0.98897 center font type_13
set key at screen 0.22584, screen 0.97452 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.49763516999088053:3.885239536140435]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.7 1, "" 3.8000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.75875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.34729, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38005, screen 0.98897 right font type_14
set label "sticky spheres at constant pressure" at screen 0.51871, screen 0.98897 center font type_13
unset key
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
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [2.4124526041868437:4.177957575627446]
set ytics ("2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "4.0" 4.0, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.7 1, "" 3.8000000000000003 1, "" 3.9000000000000004 1, "" 4.1000000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.75875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.68062, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.71338, screen 0.98897 right font type_14
set label "Kob-Andersen" at screen 0.85204, screen 0.98897 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [2.3848673052864284:3.884076466322048]
set ytics ("2.4" 2.4000000000000004, "2.6" 2.6, "2.8" 2.8000000000000003, "3.0" 3.0, "3.2" 3.2, "3.4" 3.4000000000000004, "3.6" 3.6, "3.8" 3.8000000000000003, "" 2.45 1, "" 2.5 1, "" 2.5500000000000003 1, "" 2.6500000000000004 1, "" 2.7 1, "" 2.75 1, "" 2.85 1, "" 2.9000000000000004 1, "" 2.95 1, "" 3.0500000000000003 1, "" 3.1 1, "" 3.1500000000000004 1, "" 3.25 1, "" 3.3000000000000003 1, "" 3.35 1, "" 3.45 1, "" 3.5 1, "" 3.5500000000000003 1, "" 3.6500000000000004 1, "" 3.7 1, "" 3.75 1, "" 3.85 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.50875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.013953, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.046713, screen 0.73897 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18537, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [2.468721516705955:3.7261934230711744]
set ytics ("2.6" 2.6, "2.8" 2.8000000000000003, "3.0" 3.0, "3.2" 3.2, "3.4" 3.4000000000000004, "3.6" 3.6, "" 2.5 1, "" 2.5500000000000003 1, "" 2.6500000000000004 1, "" 2.7 1, "" 2.75 1, "" 2.85 1, "" 2.9000000000000004 1, "" 2.95 1, "" 3.0500000000000003 1, "" 3.1 1, "" 3.1500000000000004 1, "" 3.25 1, "" 3.3000000000000003 1, "" 3.35 1, "" 3.45 1, "" 3.5 1, "" 3.5500000000000003 1, "" 3.6500000000000004 1, "" 3.7 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.50875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.34729, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.38005, screen 0.73897 right font type_14
set label "poly-IPL" at screen 0.51871, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [2.4760587243937766:3.9182414239640453]
set ytics ("2.6" 2.6, "2.8" 2.8000000000000003, "3.0" 3.0, "3.2" 3.2, "3.4" 3.4000000000000004, "3.6" 3.6, "3.8" 3.8000000000000003, "" 2.5 1, "" 2.5500000000000003 1, "" 2.6500000000000004 1, "" 2.7 1, "" 2.75 1, "" 2.85 1, "" 2.9000000000000004 1, "" 2.95 1, "" 3.0500000000000003 1, "" 3.1 1, "" 3.1500000000000004 1, "" 3.25 1, "" 3.3000000000000003 1, "" 3.35 1, "" 3.45 1, "" 3.5 1, "" 3.5500000000000003 1, "" 3.6500000000000004 1, "" 3.7 1, "" 3.75 1, "" 3.85 1, "" 3.9000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.50875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.68062, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.71338, screen 0.73897 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85204, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.037845
set rmargin at screen 0.32248
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.40771471287032846:5.664345983513943]
set ytics ("1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "5" 5.0, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1, "" 5.2 1, "" 5.4 1, "" 5.6000000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18016, screen 0.25875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.013953, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.036295, screen 0.48897 right font type_14
set label "sticky spheres" at screen 0.18016, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(7, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(7, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(7, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(7, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(7, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(7, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.37118
set rmargin at screen 0.65581
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.43934624097263947:5.538948845228913]
set ytics ("1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "5" 5.0, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1, "" 5.2 1, "" 5.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5135, screen 0.25875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.34729, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.36963, screen 0.48897 right font type_14
set label "sticky spheres at constant pressure" at screen 0.5135, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(8, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(8, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(8, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(8, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(8, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(8, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [2.8166147515217945:5.562520312308656]
set ytics ("3.0" 3.0, "3.5" 3.5, "4.0" 4.0, "4.5" 4.5, "5.0" 5.0, "5.5" 5.5, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.7 1, "" 3.8000000000000003 1, "" 3.9000000000000004 1, "" 4.1000000000000005 1, "" 4.2 1, "" 4.3 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.7 1, "" 4.800000000000001 1, "" 4.9 1, "" 5.1000000000000005 1, "" 5.2 1, "" 5.300000000000001 1, "" 5.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.25875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.68062, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.71338, screen 0.48897 right font type_14
set label "Kob-Andersen" at screen 0.85204, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.037845
set rmargin at screen 0.32248
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [2.8281051975256677:6.625368251518779]
set ytics ("3" 3.0, "4" 4.0, "5" 5.0, "6" 6.0, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1, "" 5.2 1, "" 5.4 1, "" 5.6000000000000005 1, "" 5.800000000000001 1, "" 6.2 1, "" 6.4 1, "" 6.6000000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18016, screen 0.00875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.013953, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.036295, screen 0.23897 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18016, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.37639
set rmargin at screen 0.65581
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.9433795277896428:15.967577604633224]
set ytics ("2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "12" 12.0, "14" 14.0, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1, "" 12.5 1, "" 13.0 1, "" 13.5 1, "" 14.5 1, "" 15.0 1, "" 15.5 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5161, screen 0.00875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.34729, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.37484, screen 0.23897 right font type_14
set label "poly-IPL" at screen 0.5161, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.70972
set rmargin at screen 0.98915
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [2.6652302855852508:12.304866854800801]
set ytics ("4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "12" 12.0, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.84943, screen 0.00875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.68062, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.70817, screen 0.23897 right font type_14
set label "poly-IPL at constant pressure" at screen 0.84943, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
unset multiplot
unset output
}
