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
  set terminal svg size 860,2040 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_equilibrium"
  if (!piped) { set output "figure-equilibrium.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.166666666666667in,17.0in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
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
set bmargin at screen 0.85578
set tmargin at screen 0.98627
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9995703657991853:1.0065672656410245]
set ytics ("1.000" 1.0, "1.001" 1.0010000000000001, "1.002" 1.002, "1.003" 1.0030000000000001, "1.004" 1.004, "1.005" 1.0050000000000001, "1.006" 1.006, "" 0.9996 1, "" 0.9998 1, "" 1.0002 1, "" 1.0004 1, "" 1.0006000000000002 1, "" 1.0008000000000001 1, "" 1.0012 1, "" 1.0014 1, "" 1.0016 1, "" 1.0018 1, "" 1.0022 1, "" 1.0024 1, "" 1.0026000000000002 1, "" 1.0028000000000001 1, "" 1.0032 1, "" 1.0034 1, "" 1.0036 1, "" 1.0038 1, "" 1.0042 1, "" 1.0044 1, "" 1.0046 1, "" 1.0048000000000001 1, "" 1.0052 1, "" 1.0054 1, "" 1.0056 1, "" 1.0058 1, "" 1.0062 1, "" 1.0064 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.83917 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.92103 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.085698, screen 0.99265 right font type_14
set label "sticky spheres" at screen 0.28587, screen 0.99265 center font type_13
set key at screen 0.33915, screen 0.98301 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.85578
set tmargin at screen 0.98627
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9641289288964384:1.051675250399002]
set ytics ("0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.83917 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.92103 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.57788, screen 0.99265 right font type_14
set label "sticky spheres" at screen 0.78197, screen 0.99265 center font type_13
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
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.68912
set tmargin at screen 0.81961
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9977553722012559:1.004334946743766]
set ytics ("0.998" 0.998, "0.999" 0.999, "1.000" 1.0, "1.001" 1.0010000000000001, "1.002" 1.002, "1.003" 1.0030000000000001, "1.004" 1.004, "" 0.9978 1, "" 0.9982000000000001 1, "" 0.9984000000000001 1, "" 0.9986 1, "" 0.9988 1, "" 0.9992000000000001 1, "" 0.9994000000000001 1, "" 0.9996 1, "" 0.9998 1, "" 1.0002 1, "" 1.0004 1, "" 1.0006000000000002 1, "" 1.0008000000000001 1, "" 1.0012 1, "" 1.0014 1, "" 1.0016 1, "" 1.0018 1, "" 1.0022 1, "" 1.0024 1, "" 1.0026000000000002 1, "" 1.0028000000000001 1, "" 1.0032 1, "" 1.0034 1, "" 1.0036 1, "" 1.0038 1, "" 1.0042 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.6725 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.75436 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.085698, screen 0.82598 right font type_14
set label "sticky spheres at constant pressure" at screen 0.28587, screen 0.82598 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(3, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(3, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(3, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(3, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.68912
set tmargin at screen 0.81961
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9800621499736535:1.03582356996717]
set ytics ("0.99" 0.99, "1.00" 1.0, "1.01" 1.01, "1.02" 1.02, "1.03" 1.03, "" 0.982 1, "" 0.984 1, "" 0.986 1, "" 0.988 1, "" 0.992 1, "" 0.994 1, "" 0.996 1, "" 0.998 1, "" 1.002 1, "" 1.004 1, "" 1.006 1, "" 1.008 1, "" 1.012 1, "" 1.014 1, "" 1.016 1, "" 1.018 1, "" 1.022 1, "" 1.024 1, "" 1.026 1, "" 1.028 1, "" 1.032 1, "" 1.034 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.6725 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.75436 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.57788, screen 0.82598 right font type_14
set label "sticky spheres at constant pressure" at screen 0.78197, screen 0.82598 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(4, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(4, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(4, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(4, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(4, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.52245
set tmargin at screen 0.65294
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.99960364016615:1.0060586431745637]
set ytics ("1.000" 1.0, "1.001" 1.0010000000000001, "1.002" 1.002, "1.003" 1.0030000000000001, "1.004" 1.004, "1.005" 1.0050000000000001, "1.006" 1.006, "" 0.9998 1, "" 1.0002 1, "" 1.0004 1, "" 1.0006000000000002 1, "" 1.0008000000000001 1, "" 1.0012 1, "" 1.0014 1, "" 1.0016 1, "" 1.0018 1, "" 1.0022 1, "" 1.0024 1, "" 1.0026000000000002 1, "" 1.0028000000000001 1, "" 1.0032 1, "" 1.0034 1, "" 1.0036 1, "" 1.0038 1, "" 1.0042 1, "" 1.0044 1, "" 1.0046 1, "" 1.0048000000000001 1, "" 1.0052 1, "" 1.0054 1, "" 1.0056 1, "" 1.0058 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.50583 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.5877 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.085698, screen 0.65931 right font type_14
set label "Kob-Andersen" at screen 0.28587, screen 0.65931 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.52245
set tmargin at screen 0.65294
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.9704749953073482:1.0359523485484274]
set ytics ("0.98" 0.98, "0.99" 0.99, "1.00" 1.0, "1.01" 1.01, "1.02" 1.02, "1.03" 1.03, "" 0.972 1, "" 0.974 1, "" 0.976 1, "" 0.978 1, "" 0.982 1, "" 0.984 1, "" 0.986 1, "" 0.988 1, "" 0.992 1, "" 0.994 1, "" 0.996 1, "" 0.998 1, "" 1.002 1, "" 1.004 1, "" 1.006 1, "" 1.008 1, "" 1.012 1, "" 1.014 1, "" 1.016 1, "" 1.018 1, "" 1.022 1, "" 1.024 1, "" 1.026 1, "" 1.028 1, "" 1.032 1, "" 1.034 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.50583 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.5877 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.57788, screen 0.65931 right font type_14
set label "Kob-Andersen" at screen 0.78197, screen 0.65931 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.35578
set tmargin at screen 0.48627
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9997170308845572:1.0043253850503393]
set ytics ("1.000" 1.0, "1.001" 1.0010000000000001, "1.002" 1.002, "1.003" 1.0030000000000001, "1.004" 1.004, "" 0.9998 1, "" 1.0002 1, "" 1.0004 1, "" 1.0006000000000002 1, "" 1.0008000000000001 1, "" 1.0012 1, "" 1.0014 1, "" 1.0016 1, "" 1.0018 1, "" 1.0022 1, "" 1.0024 1, "" 1.0026000000000002 1, "" 1.0028000000000001 1, "" 1.0032 1, "" 1.0034 1, "" 1.0036 1, "" 1.0038 1, "" 1.0042 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.33917 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.42103 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.085698, screen 0.49265 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.28587, screen 0.49265 center font type_13
unset key
plot data skip 1 using (x(7, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(7, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58802
set rmargin at screen 0.98372
set bmargin at screen 0.35578
set tmargin at screen 0.48627
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9856225271242333:1.0230240699199524]
set ytics ("0.990" 0.99, "0.995" 0.995, "1.000" 1.0, "1.005" 1.0050000000000001, "1.010" 1.01, "1.015" 1.0150000000000001, "1.020" 1.02, "" 0.986 1, "" 0.987 1, "" 0.988 1, "" 0.989 1, "" 0.991 1, "" 0.992 1, "" 0.993 1, "" 0.994 1, "" 0.996 1, "" 0.997 1, "" 0.998 1, "" 0.999 1, "" 1.0010000000000001 1, "" 1.002 1, "" 1.0030000000000001 1, "" 1.004 1, "" 1.006 1, "" 1.0070000000000001 1, "" 1.008 1, "" 1.0090000000000001 1, "" 1.0110000000000001 1, "" 1.012 1, "" 1.0130000000000001 1, "" 1.014 1, "" 1.016 1, "" 1.0170000000000001 1, "" 1.018 1, "" 1.0190000000000001 1, "" 1.0210000000000001 1, "" 1.022 1, "" 1.0230000000000001 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78587, screen 0.33917 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.42103 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.5857, screen 0.49265 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.78587, screen 0.49265 center font type_13
unset key
plot data skip 1 using (x(8, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(8, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.18912
set tmargin at screen 0.31961
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9990651482368512:1.004526749977747]
set ytics ("1.000" 1.0, "1.001" 1.0010000000000001, "1.002" 1.002, "1.003" 1.0030000000000001, "1.004" 1.004, "" 0.9992000000000001 1, "" 0.9994000000000001 1, "" 0.9996 1, "" 0.9998 1, "" 1.0002 1, "" 1.0004 1, "" 1.0006000000000002 1, "" 1.0008000000000001 1, "" 1.0012 1, "" 1.0014 1, "" 1.0016 1, "" 1.0018 1, "" 1.0022 1, "" 1.0024 1, "" 1.0026000000000002 1, "" 1.0028000000000001 1, "" 1.0032 1, "" 1.0034 1, "" 1.0036 1, "" 1.0038 1, "" 1.0042 1, "" 1.0044 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.1725 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.25436 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.085698, screen 0.32598 right font type_14
set label "poly-IPL" at screen 0.28587, screen 0.32598 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.18912
set tmargin at screen 0.31961
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9825829298754896:1.02978428378705]
set ytics ("0.99" 0.99, "1.00" 1.0, "1.01" 1.01, "1.02" 1.02, "" 0.984 1, "" 0.986 1, "" 0.988 1, "" 0.992 1, "" 0.994 1, "" 0.996 1, "" 0.998 1, "" 1.002 1, "" 1.004 1, "" 1.006 1, "" 1.008 1, "" 1.012 1, "" 1.014 1, "" 1.016 1, "" 1.018 1, "" 1.022 1, "" 1.024 1, "" 1.026 1, "" 1.028 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.1725 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.25436 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.57788, screen 0.32598 right font type_14
set label "poly-IPL" at screen 0.78197, screen 0.32598 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.088023
set rmargin at screen 0.48372
set bmargin at screen 0.022451
set tmargin at screen 0.15294
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9981719798895318:1.0033287048071418]
set ytics ("0.999" 0.999, "1.000" 1.0, "1.001" 1.0010000000000001, "1.002" 1.002, "1.003" 1.0030000000000001, "" 0.9982000000000001 1, "" 0.9984000000000001 1, "" 0.9986 1, "" 0.9988 1, "" 0.9992000000000001 1, "" 0.9994000000000001 1, "" 0.9996 1, "" 0.9998 1, "" 1.0002 1, "" 1.0004 1, "" 1.0006000000000002 1, "" 1.0008000000000001 1, "" 1.0012 1, "" 1.0014 1, "" 1.0016 1, "" 1.0018 1, "" 1.0022 1, "" 1.0024 1, "" 1.0026000000000002 1, "" 1.0028000000000001 1, "" 1.0032 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.28587, screen 0.0058333 center font type_14
set label "{/:Italic T}_{conf}/{/:Italic T}_p" at screen 0.02093, screen 0.087696 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.085698, screen 0.15931 right font type_14
set label "poly-IPL at constant pressure" at screen 0.28587, screen 0.15931 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.58021
set rmargin at screen 0.98372
set bmargin at screen 0.022451
set tmargin at screen 0.15294
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.981688782057888:1.0294859924410251]
set ytics ("0.99" 0.99, "1.00" 1.0, "1.01" 1.01, "1.02" 1.02, "" 0.982 1, "" 0.984 1, "" 0.986 1, "" 0.988 1, "" 0.992 1, "" 0.994 1, "" 0.996 1, "" 0.998 1, "" 1.002 1, "" 1.004 1, "" 1.006 1, "" 1.008 1, "" 1.012 1, "" 1.014 1, "" 1.016 1, "" 1.018 1, "" 1.022 1, "" 1.024 1, "" 1.026 1, "" 1.028 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.78197, screen 0.0058333 center font type_14
set label "sum-rule ratio {/:Italic c}(0){/:Italic V}/⟨{/:Italic U}_{γγ}⟩" at screen 0.52093, screen 0.087696 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.57788, screen 0.15931 right font type_14
set label "poly-IPL at constant pressure" at screen 0.78197, screen 0.15931 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
unset multiplot
unset output
}
