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
set lmargin at screen 0.037845
set rmargin at screen 0.32248
set bmargin at screen 0.78368
set tmargin at screen 0.90735
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.15684209076120662:4.067600169796273]
set ytics ("1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18016, screen 0.75875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.013953, screen 0.84551 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.036295, screen 0.91691 right font type_14
set label "sticky spheres" at screen 0.18016, screen 0.99191 center font type_13
set key at screen 0.037845, screen 0.98824 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.4471477269668342:4.4927953169323915]
set ytics ("1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "4.0" 4.0, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.7 1, "" 3.8000000000000003 1, "" 3.9000000000000004 1, "" 4.1000000000000005 1, "" 4.2 1, "" 4.3 1, "" 4.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.75875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.34729, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38005, screen 0.98897 right font type_14
set label "Kob-Andersen" at screen 0.51871, screen 0.98897 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.8421977481832819:3.995718731892432]
set ytics ("1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.7 1, "" 3.8000000000000003 1, "" 3.9000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.75875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.68062, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.71338, screen 0.98897 right font type_14
set label "Hertzian" at screen 0.85204, screen 0.98897 center font type_13
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
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [1.3801100893743705:3.9758992614102424]
set ytics ("1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.7 1, "" 3.8000000000000003 1, "" 3.9000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.50875 center font type_14
set label "√{/:Italic N} med|{/:Italic G} − med {/:Italic G}|/(0.6745⟨{/:Italic G}⟩)" at screen 0.013953, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.046713, screen 0.73897 right font type_14
set label "poly-IPL" at screen 0.18537, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.37118
set rmargin at screen 0.65581
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.1782804327327434:7.471192513507021]
set ytics ("1" 1.0, "2" 2.0, "3" 3.0, "4" 4.0, "5" 5.0, "6" 6.0, "7" 7.0, "" 0.2 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.8 1, "" 1.2000000000000002 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1, "" 5.2 1, "" 5.4 1, "" 5.6000000000000005 1, "" 5.800000000000001 1, "" 6.2 1, "" 6.4 1, "" 6.6000000000000005 1, "" 6.800000000000001 1, "" 7.2 1, "" 7.4 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5135, screen 0.50875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.34729, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.36963, screen 0.73897 right font type_14
set label "sticky spheres" at screen 0.5135, screen 0.73897 center font type_13
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
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.645371124477815:14.609303926144376]
set ytics ("2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "12" 12.0, "14" 14.0, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1, "" 11.5 1, "" 12.5 1, "" 13.0 1, "" 13.5 1, "" 14.5 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.84943, screen 0.50875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.68062, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.70817, screen 0.73897 right font type_14
set label "Kob-Andersen" at screen 0.84943, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.037845
set rmargin at screen 0.32248
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [1.7525213450828214:5.667243743192661]
set ytics ("2" 2.0, "3" 3.0, "4" 4.0, "5" 5.0, "" 1.8 1, "" 2.2 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.8000000000000003 1, "" 3.2 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.8000000000000003 1, "" 4.2 1, "" 4.4 1, "" 4.6000000000000005 1, "" 4.800000000000001 1, "" 5.2 1, "" 5.4 1, "" 5.6000000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18016, screen 0.25875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.013953, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.036295, screen 0.48897 right font type_14
set label "Hertzian" at screen 0.18016, screen 0.48897 center font type_13
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
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [1.6080309982280063:11.12341751003821]
set ytics ("2" 2.0, "4" 4.0, "6" 6.0, "8" 8.0, "10" 10.0, "" 2.5 1, "" 3.0 1, "" 3.5 1, "" 4.5 1, "" 5.0 1, "" 5.5 1, "" 6.5 1, "" 7.0 1, "" 7.5 1, "" 8.5 1, "" 9.0 1, "" 9.5 1, "" 10.5 1, "" 11.0 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.5161, screen 0.25875 center font type_14
set label "√{/:Italic N} std({/:Italic G})/⟨{/:Italic G}⟩" at screen 0.34729, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.37484, screen 0.48897 right font type_14
set label "poly-IPL" at screen 0.5161, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.17575102058172326:0.4728382484642947]
set ytics ("0.20" 0.2, "0.25" 0.25, "0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.25875 center font type_14
set label "std({/:Italic ω}^{({/:Italic ij})})/{/:Italic ω}_g" at screen 0.68062, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.71859, screen 0.48897 right font type_14
set label "sticky spheres" at screen 0.85464, screen 0.48897 center font type_13
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
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.3571331194598037:0.48471296848023826]
set ytics ("0.36" 0.36, "0.38" 0.38, "0.40" 0.4, "0.42" 0.42, "0.44" 0.44, "0.46" 0.46, "0.48" 0.48, "" 0.365 1, "" 0.37 1, "" 0.375 1, "" 0.385 1, "" 0.39 1, "" 0.395 1, "" 0.405 1, "" 0.41000000000000003 1, "" 0.41500000000000004 1, "" 0.425 1, "" 0.43 1, "" 0.435 1, "" 0.445 1, "" 0.45 1, "" 0.455 1, "" 0.465 1, "" 0.47000000000000003 1, "" 0.47500000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.00875 center font type_14
set label "std({/:Italic ω}^{({/:Italic ij})})/{/:Italic ω}_g" at screen 0.013953, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.051922, screen 0.23897 right font type_14
set label "Kob-Andersen" at screen 0.18798, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.2612436977803666:0.3466655550615301]
set ytics ("0.28" 0.28, "0.30" 0.3, "0.32" 0.32, "0.34" 0.34, "" 0.265 1, "" 0.27 1, "" 0.275 1, "" 0.28500000000000003 1, "" 0.29 1, "" 0.295 1, "" 0.305 1, "" 0.31 1, "" 0.315 1, "" 0.325 1, "" 0.33 1, "" 0.335 1, "" 0.34500000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.00875 center font type_14
set label "std({/:Italic ω}^{({/:Italic ij})})/{/:Italic ω}_g" at screen 0.34729, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.38526, screen 0.23897 right font type_14
set label "Hertzian" at screen 0.52131, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(11, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.3770253427799064:0.4859881123783376]
set ytics ("0.38" 0.38, "0.40" 0.4, "0.42" 0.42, "0.44" 0.44, "0.46" 0.46, "0.48" 0.48, "" 0.385 1, "" 0.39 1, "" 0.395 1, "" 0.405 1, "" 0.41000000000000003 1, "" 0.41500000000000004 1, "" 0.425 1, "" 0.43 1, "" 0.435 1, "" 0.445 1, "" 0.45 1, "" 0.455 1, "" 0.465 1, "" 0.47000000000000003 1, "" 0.47500000000000003 1, "" 0.485 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.00875 center font type_14
set label "std({/:Italic ω}^{({/:Italic ij})})/{/:Italic ω}_g" at screen 0.68062, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.71859, screen 0.23897 right font type_14
set label "poly-IPL" at screen 0.85464, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
unset multiplot
unset output
}
