# Annealing at constant volume and at constant pressure. Run: gnuplot figure-beyond-pressure-modulus.gp
# Columns of figure-beyond-pressure-modulus.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-beyond-pressure-modulus.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,680 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_beyond_pressure_modulus"
  if (!piped) { set output "figure-beyond-pressure-modulus.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,5.666666666666667in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-beyond-pressure-modulus.pdf" }
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
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.8113207547169811:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9161678896416949:1.0699939337453455]
set ytics ("0.92" 0.92, "0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "1.06" 1.06, "" 0.925 1, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1, "" 1.055 1, "" 1.065 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.5175 center font type_14
set label "{/:Italic K}/{/:Italic K}_{hot}" at screen 0.013953, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.051922, screen 0.97794 right font type_14
set label "{/:Italic r}_c = 1.1, {/:Italic P} = 6.6" at screen 0.18798, screen 0.97794 center font type_13
set key at screen 0.17205, screen 0.94904 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(1, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "constant volume", \
     data skip 1 using (x(1, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(1, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "constant pressure"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.7924528301886792:2.7560000000000002]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9277749283452869:1.029392161423894]
set ytics ("0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.5175 center font type_14
set label "{/:Italic K}/{/:Italic K}_{hot}" at screen 0.34729, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38526, screen 0.97794 right font type_14
set label "{/:Italic r}_c = 1.2, {/:Italic P} = 5.35" at screen 0.52131, screen 0.97794 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "constant volume", \
     data skip 1 using (x(2, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(2, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "constant pressure"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.56735
set tmargin at screen 0.95882
set xrange [0.7547169811320755:2.7560000000000002]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9562933602105944:1.0234076291027256]
set ytics ("0.96" 0.96, "0.97" 0.97, "0.98" 0.98, "0.99" 0.99, "1.00" 1.0, "1.01" 1.01, "1.02" 1.02, "" 0.9580000000000001 1, "" 0.962 1, "" 0.964 1, "" 0.966 1, "" 0.968 1, "" 0.972 1, "" 0.974 1, "" 0.976 1, "" 0.978 1, "" 0.982 1, "" 0.984 1, "" 0.986 1, "" 0.988 1, "" 0.992 1, "" 0.994 1, "" 0.996 1, "" 0.998 1, "" 1.002 1, "" 1.004 1, "" 1.006 1, "" 1.008 1, "" 1.012 1, "" 1.014 1, "" 1.016 1, "" 1.018 1, "" 1.022 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.5175 center font type_14
set label "{/:Italic K}/{/:Italic K}_{hot}" at screen 0.68062, screen 0.76309 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.71859, screen 0.97794 right font type_14
set label "{/:Italic r}_c = 1.3, {/:Italic P} = 4.87" at screen 0.85464, screen 0.97794 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "constant volume", \
     data skip 1 using (x(3, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(3, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "constant pressure"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.6415094339622641:1.9080000000000001]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9699860501473597:1.0114895491988891]
set ytics ("0.97" 0.97, "0.98" 0.98, "0.99" 0.99, "1.00" 1.0, "1.01" 1.01, "" 0.972 1, "" 0.974 1, "" 0.976 1, "" 0.978 1, "" 0.982 1, "" 0.984 1, "" 0.986 1, "" 0.988 1, "" 0.992 1, "" 0.994 1, "" 0.996 1, "" 0.998 1, "" 1.002 1, "" 1.004 1, "" 1.006 1, "" 1.008 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.0175 center font type_14
set label "{/:Italic K}/{/:Italic K}_{hot}" at screen 0.013953, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.051922, screen 0.47794 right font type_14
set label "{/:Italic r}_c = 1.5, {/:Italic P} = 4.43" at screen 0.18798, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "constant volume", \
     data skip 1 using (x(4, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(4, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "constant pressure"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.958266653803851:1.0547721298408066]
set ytics ("0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "1.04" 1.04, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1, "" 1.03 1, "" 1.035 1, "" 1.045 1, "" 1.05 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.0175 center font type_14
set label "{/:Italic K}/{/:Italic K}_{hot}" at screen 0.34729, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.38526, screen 0.47794 right font type_14
set label "Kob-Andersen, {/:Italic P} = 1.09" at screen 0.52131, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "constant volume", \
     data skip 1 using (x(5, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(5, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "constant pressure"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.067353
set tmargin at screen 0.45882
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9810529521837382:1.0022921978848642]
set ytics ("0.985" 0.985, "0.990" 0.99, "0.995" 0.995, "1.000" 1.0, "" 0.982 1, "" 0.983 1, "" 0.984 1, "" 0.986 1, "" 0.987 1, "" 0.988 1, "" 0.989 1, "" 0.991 1, "" 0.992 1, "" 0.993 1, "" 0.994 1, "" 0.996 1, "" 0.997 1, "" 0.998 1, "" 0.999 1, "" 1.0010000000000001 1, "" 1.002 1)
set arrow from graph 0, first 1.0 to graph 1, first 1.0 nohead lw 0.8 lc rgb "#999999" back
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.0175 center font type_14
set label "{/:Italic K}/{/:Italic K}_{hot}" at screen 0.68062, screen 0.26309 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.7238, screen 0.47794 right font type_14
set label "poly-IPL, {/:Italic P} = 13.3" at screen 0.85725, screen 0.47794 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "constant volume", \
     data skip 1 using (x(6, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(6, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "constant pressure"
unset multiplot
unset output
}
