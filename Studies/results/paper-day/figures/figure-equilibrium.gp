# Evidence of equilibrium. Run: gnuplot figure-equilibrium.gp
# Columns of figure-equilibrium.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-equilibrium.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 860,1360 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_equilibrium"
  if (!piped) { set output "figure-equilibrium.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,11.333333333333334in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-equilibrium.pdf" }
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
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.78368
set tmargin at screen 0.90735
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.9996843838186984:1.0048244187713242]
set ytics ("1.000" 1.0, "1.001" 1.0010000000000001, "1.002" 1.002, "1.003" 1.0030000000000001, "1.004" 1.004, "" 0.9998 1, "" 1.0002 1, "" 1.0004 1, "" 1.0006000000000002 1, "" 1.0008000000000001 1, "" 1.0012 1, "" 1.0014 1, "" 1.0016 1, "" 1.0018 1, "" 1.0022 1, "" 1.0024 1, "" 1.0026000000000002 1, "" 1.0028000000000001 1, "" 1.0032 1, "" 1.0034 1, "" 1.0036 1, "" 1.0038 1, "" 1.0042 1, "" 1.0044 1, "" 1.0046 1, "" 1.0048000000000001 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.75875 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.84551 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.085698, screen 0.91691 right font type_14
set label "sticky spheres" at screen 0.28587, screen 0.99191 center font type_13
set key at screen 0.088023, screen 0.98824 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.6328153488217161:6.5421927703058405]
set logscale x
set xtics ("1" 1.0, "2" 2.0, "3" 3.0, "5" 5.0, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 4.0 1, "" 6.0 1) offset 0,0.35
set yrange [0.9017329090078038:1.0998385540009334]
set ytics ("0.95" 0.9500000000000001, "1.00" 1.0, "1.05" 1.05, "" 0.91 1, "" 0.92 1, "" 0.93 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.97 1, "" 0.98 1, "" 0.99 1, "" 1.01 1, "" 1.02 1, "" 1.03 1, "" 1.04 1, "" 1.06 1, "" 1.07 1, "" 1.08 1, "" 1.09 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.75875 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.98897 right font type_14
set label "sticky spheres" at screen 0.78197, screen 0.98897 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 6 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle, \
     data skip 1 using (x(2, 3)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(2, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 4 ps 0.85*mark lw 1.2 lc rgb "#D55E00" notitle, \
     data skip 1 using (x(2, 5)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(2, 5)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(2, 6)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 6)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5", \
     data skip 1 using (x(2, 7)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(2, 7)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5, {/:Italic N} = 10000"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9995199524573947:1.0073378695798236]
set ytics ("1.000" 1.0, "1.002" 1.002, "1.004" 1.004, "1.006" 1.006, "" 1.0005 1, "" 1.0010000000000001 1, "" 1.0015 1, "" 1.0025 1, "" 1.0030000000000001 1, "" 1.0035 1, "" 1.0045 1, "" 1.0050000000000001 1, "" 1.0055 1, "" 1.0065 1, "" 1.0070000000000001 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.50875 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.085698, screen 0.73897 right font type_14
set label "Kob-Andersen" at screen 0.28587, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.42393552826574404:2.122964318847641]
set logscale x
set xtics ("0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9627245367167898:1.059821024873327]
set ytics ("0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1, "" 1.055 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.50875 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.57788, screen 0.73897 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#56B4E9" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#56B4E9" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.9955192283286313:1.0045798975469058]
set ytics ("0.996" 0.996, "0.998" 0.998, "1.000" 1.0, "1.002" 1.002, "1.004" 1.004, "" 0.9965 1, "" 0.997 1, "" 0.9975 1, "" 0.9985 1, "" 0.999 1, "" 0.9995 1, "" 1.0005 1, "" 1.0010000000000001 1, "" 1.0015 1, "" 1.0025 1, "" 1.0030000000000001 1, "" 1.0035 1, "" 1.0045 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.25875 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.085698, screen 0.48897 right font type_14
set label "Hertzian" at screen 0.28587, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(5, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.0018867924528301887:0.008480000000000001]
set logscale x
set xtics ("0.002" 0.002, "0.003" 0.003, "0.004" 0.004, "0.005" 0.005, "0.007" 0.007, "" 0.0025 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.0055 1, "" 0.006 1, "" 0.006500000000000001 1, "" 0.0075 1, "" 0.008 1) offset 0,0.35
set yrange [0.9210768772439024:1.054929671966147]
set ytics ("0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "" 0.925 1, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.25875 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.57788, screen 0.48897 right font type_14
set label "Hertzian" at screen 0.78197, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#E69F00" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 15 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle, \
     data skip 1 using (x(6, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 14 ps 0.85*mark lw 1.2 lc rgb "#E69F00" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9967837069521039:1.0057865665050392]
set ytics ("0.998" 0.998, "1.000" 1.0, "1.002" 1.002, "1.004" 1.004, "" 0.997 1, "" 0.9975 1, "" 0.9985 1, "" 0.999 1, "" 0.9995 1, "" 1.0005 1, "" 1.0010000000000001 1, "" 1.0015 1, "" 1.0025 1, "" 1.0030000000000001 1, "" 1.0035 1, "" 1.0045 1, "" 1.0050000000000001 1, "" 1.0055 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.00875 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.085698, screen 0.23897 right font type_14
set label "poly-IPL" at screen 0.28587, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.5660377358490566:2.6500000000000004]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9481286404871776:1.0408559199057692]
set ytics ("0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.00875 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.57788, screen 0.23897 right font type_14
set label "poly-IPL" at screen 0.78197, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#444444" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#444444" notitle
unset multiplot
unset output
}
