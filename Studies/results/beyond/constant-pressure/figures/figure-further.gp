# Further observables. Run: gnuplot figure-further.gp
# Columns of figure-further.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-further.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,8500 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_further"
  if (!piped) { set output "figure-further.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,70.83333333333333in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-further.pdf" }
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
set bmargin at screen 0.96539
set tmargin at screen 0.99671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.5924540400903668:0.6202437211881072]
set ytics ("0.595" 0.595, "0.600" 0.6, "0.605" 0.605, "0.610" 0.61, "0.615" 0.615, "0.620" 0.62, "" 0.593 1, "" 0.594 1, "" 0.596 1, "" 0.597 1, "" 0.598 1, "" 0.599 1, "" 0.601 1, "" 0.602 1, "" 0.603 1, "" 0.604 1, "" 0.606 1, "" 0.607 1, "" 0.608 1, "" 0.609 1, "" 0.611 1, "" 0.612 1, "" 0.613 1, "" 0.614 1, "" 0.616 1, "" 0.617 1, "" 0.618 1, "" 0.619 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.9614 center font type_14
set label "{/:Italic N}/{/:Italic V} ({/:Italic λ}⁻³)" at screen 0.013953, screen 0.98105 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.057132, screen 0.99824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.19058, screen 0.99824 center font type_13
set key at screen 0.2261, screen 0.99592 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.96539
set tmargin at screen 0.99671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.190744424013903:1.206407346989651]
set ytics ("1.192" 1.192, "1.194" 1.194, "1.196" 1.196, "1.198" 1.198, "1.200" 1.2, "1.202" 1.202, "1.204" 1.204, "1.206" 1.206, "" 1.191 1, "" 1.1915 1, "" 1.1925000000000001 1, "" 1.193 1, "" 1.1935 1, "" 1.1945000000000001 1, "" 1.195 1, "" 1.1955 1, "" 1.1965000000000001 1, "" 1.197 1, "" 1.1975 1, "" 1.1985000000000001 1, "" 1.199 1, "" 1.1995 1, "" 1.2005000000000001 1, "" 1.201 1, "" 1.2015 1, "" 1.2025000000000001 1, "" 1.203 1, "" 1.2035 1, "" 1.2045000000000001 1, "" 1.205 1, "" 1.2055 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.9614 center font type_14
set label "{/:Italic N}/{/:Italic V} ({/:Italic λ}⁻³)" at screen 0.34729, screen 0.98105 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.39047, screen 0.99824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.52391, screen 0.99824 center font type_13
unset key
plot data skip 1 using (x(2, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(2, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.96539
set tmargin at screen 0.99671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.5797833511408687:0.5825360727441822]
set ytics ("0.5800" 0.58, "0.5805" 0.5805, "0.5810" 0.581, "0.5815" 0.5815, "0.5820" 0.582, "0.5825" 0.5825, "" 0.5798 1, "" 0.5799000000000001 1, "" 0.5801000000000001 1, "" 0.5802 1, "" 0.5803 1, "" 0.5804 1, "" 0.5806 1, "" 0.5807 1, "" 0.5808 1, "" 0.5809000000000001 1, "" 0.5811000000000001 1, "" 0.5812 1, "" 0.5813 1, "" 0.5814 1, "" 0.5816 1, "" 0.5817 1, "" 0.5818 1, "" 0.5819 1, "" 0.5821000000000001 1, "" 0.5822 1, "" 0.5823 1, "" 0.5824 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.9614 center font type_14
set label "{/:Italic N}/{/:Italic V} ({/:Italic λ}⁻³)" at screen 0.68062, screen 0.98105 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.72901, screen 0.99824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85985, screen 0.99824 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.92539
set tmargin at screen 0.95671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [1.612076303743919:1.6877145343966007]
set ytics ("1.62" 1.62, "1.64" 1.6400000000000001, "1.66" 1.6600000000000001, "1.68" 1.68, "" 1.615 1, "" 1.625 1, "" 1.6300000000000001 1, "" 1.635 1, "" 1.645 1, "" 1.6500000000000001 1, "" 1.655 1, "" 1.665 1, "" 1.67 1, "" 1.675 1, "" 1.685 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.9214 center font type_14
set label "{/:Italic V}/{/:Italic N} ({/:Italic λ}³)" at screen 0.013953, screen 0.94105 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.051922, screen 0.95824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.18798, screen 0.95824 center font type_13
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
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.92539
set tmargin at screen 0.95671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.8288958807899868:0.8398867788143617]
set ytics ("0.830" 0.8300000000000001, "0.832" 0.8320000000000001, "0.834" 0.834, "0.836" 0.836, "0.838" 0.838, "" 0.8290000000000001 1, "" 0.8295 1, "" 0.8305 1, "" 0.8310000000000001 1, "" 0.8315 1, "" 0.8325 1, "" 0.833 1, "" 0.8335 1, "" 0.8345 1, "" 0.835 1, "" 0.8355 1, "" 0.8365 1, "" 0.837 1, "" 0.8375 1, "" 0.8385 1, "" 0.839 1, "" 0.8395 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.9214 center font type_14
set label "{/:Italic V}/{/:Italic N} ({/:Italic λ}³)" at screen 0.34729, screen 0.94105 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.39047, screen 0.95824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.52391, screen 0.95824 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.92539
set tmargin at screen 0.95671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.7166300507064223:1.7247804836970404]
set ytics ("1.718" 1.718, "1.720" 1.72, "1.722" 1.722, "1.724" 1.724, "" 1.717 1, "" 1.7175 1, "" 1.7185000000000001 1, "" 1.719 1, "" 1.7195 1, "" 1.7205000000000001 1, "" 1.721 1, "" 1.7215 1, "" 1.7225000000000001 1, "" 1.723 1, "" 1.7235 1, "" 1.7245000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.9214 center font type_14
set label "{/:Italic V}/{/:Italic N} ({/:Italic λ}³)" at screen 0.68062, screen 0.94105 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.7238, screen 0.95824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85725, screen 0.95824 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.069101
set rmargin at screen 0.32248
set bmargin at screen 0.88539
set tmargin at screen 0.91671
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-2.4134254983290588e-06:3.689093261731561e-05]
set ytics ("0.00000" 0.0, "0.00001" 9.999999999999999e-06, "0.00002" 1.9999999999999998e-05, "0.00003" 2.9999999999999997e-05, "" -2e-06 1, "" 2e-06 1, "" 4e-06 1, "" 6e-06 1, "" 8e-06 1, "" 1.2e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.8e-05 1, "" 2.2e-05 1, "" 2.4e-05 1, "" 2.6e-05 1, "" 2.8e-05 1, "" 3.2e-05 1, "" 3.4e-05 1, "" 3.6e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19579, screen 0.8814 center font type_14
set label "{/:Italic f}_{s}" at screen 0.013953, screen 0.90105 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.06755, screen 0.91824 right font type_14
set label "sticky spheres" at screen 0.19579, screen 0.91824 center font type_13
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
set lmargin at screen 0.40243
set rmargin at screen 0.65581
set bmargin at screen 0.88539
set tmargin at screen 0.91671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-3.0323378404743166e-06:3.758525359159715e-05]
set ytics ("0.00000" 0.0, "0.00001" 9.999999999999999e-06, "0.00002" 1.9999999999999998e-05, "0.00003" 2.9999999999999997e-05, "" -2e-06 1, "" 2e-06 1, "" 4e-06 1, "" 6e-06 1, "" 8e-06 1, "" 1.2e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.8e-05 1, "" 2.2e-05 1, "" 2.4e-05 1, "" 2.6e-05 1, "" 2.8e-05 1, "" 3.2e-05 1, "" 3.4e-05 1, "" 3.6e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52912, screen 0.8814 center font type_14
set label "{/:Italic f}_{s}" at screen 0.34729, screen 0.90105 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.40088, screen 0.91824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52912, screen 0.91824 center font type_13
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
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.88539
set tmargin at screen 0.91671
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [8.800256810060389e-05:0.0006724992671404759]
set ytics ("0.0001" 0.0001, "0.0002" 0.0002, "0.0003" 0.00030000000000000003, "0.0004" 0.0004, "0.0005" 0.0005, "0.0006" 0.0006000000000000001, "" 0.00012000000000000002 1, "" 0.00014000000000000001 1, "" 0.00016 1, "" 0.00018 1, "" 0.00022 1, "" 0.00024000000000000003 1, "" 0.00026000000000000003 1, "" 0.00028000000000000003 1, "" 0.00032 1, "" 0.00034 1, "" 0.00036 1, "" 0.00038 1, "" 0.00042 1, "" 0.00044 1, "" 0.00046 1, "" 0.00048000000000000007 1, "" 0.0005200000000000001 1, "" 0.00054 1, "" 0.0005600000000000001 1, "" 0.00058 1, "" 0.00062 1, "" 0.00064 1, "" 0.0006600000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.8814 center font type_14
set label "{/:Italic f}_{s}" at screen 0.68062, screen 0.90105 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.72901, screen 0.91824 right font type_14
set label "Kob-Andersen" at screen 0.85985, screen 0.91824 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.069101
set rmargin at screen 0.32248
set bmargin at screen 0.84539
set tmargin at screen 0.87671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.00011283638908580549:0.0004697871413995088]
set ytics ("0.00015" 0.00015000000000000001, "0.00020" 0.0002, "0.00025" 0.00025, "0.00030" 0.00030000000000000003, "0.00035" 0.00035, "0.00040" 0.0004, "0.00045" 0.00045000000000000004, "" 0.00012000000000000002 1, "" 0.00013000000000000002 1, "" 0.00014000000000000001 1, "" 0.00016 1, "" 0.00017 1, "" 0.00018 1, "" 0.00019 1, "" 0.00021 1, "" 0.00022 1, "" 0.00023 1, "" 0.00024000000000000003 1, "" 0.00026000000000000003 1, "" 0.00027 1, "" 0.00028000000000000003 1, "" 0.00029 1, "" 0.00031 1, "" 0.00032 1, "" 0.00033000000000000005 1, "" 0.00034 1, "" 0.00036 1, "" 0.00037000000000000005 1, "" 0.00038 1, "" 0.00039000000000000005 1, "" 0.00041000000000000005 1, "" 0.00042 1, "" 0.00043000000000000004 1, "" 0.00044 1, "" 0.00046 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19579, screen 0.8414 center font type_14
set label "{/:Italic f}_{s}" at screen 0.013953, screen 0.86105 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.06755, screen 0.87824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19579, screen 0.87824 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.40243
set rmargin at screen 0.65581
set bmargin at screen 0.84539
set tmargin at screen 0.87671
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-2.9197428521178343e-06:3.769919552591228e-05]
set ytics ("0.00000" 0.0, "0.00001" 9.999999999999999e-06, "0.00002" 1.9999999999999998e-05, "0.00003" 2.9999999999999997e-05, "" -2e-06 1, "" 2e-06 1, "" 4e-06 1, "" 6e-06 1, "" 8e-06 1, "" 1.2e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.8e-05 1, "" 2.2e-05 1, "" 2.4e-05 1, "" 2.6e-05 1, "" 2.8e-05 1, "" 3.2e-05 1, "" 3.4e-05 1, "" 3.6e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52912, screen 0.8414 center font type_14
set label "{/:Italic f}_{s}" at screen 0.34729, screen 0.86105 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.40088, screen 0.87824 right font type_14
set label "poly-IPL" at screen 0.52912, screen 0.87824 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73577
set rmargin at screen 0.98915
set bmargin at screen 0.84539
set tmargin at screen 0.87671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-3.7564986820459452e-06:5.164479931898422e-05]
set ytics ("0.00000" 0.0, "0.00001" 1e-05, "0.00002" 2e-05, "0.00003" 3.0000000000000004e-05, "0.00004" 4e-05, "0.00005" 5e-05, "" -2.0000000000000003e-06 1, "" 2.0000000000000003e-06 1, "" 4.000000000000001e-06 1, "" 6.000000000000001e-06 1, "" 8.000000000000001e-06 1, "" 1.2000000000000002e-05 1, "" 1.4000000000000001e-05 1, "" 1.6000000000000003e-05 1, "" 1.8000000000000004e-05 1, "" 2.2000000000000003e-05 1, "" 2.4000000000000004e-05 1, "" 2.6000000000000005e-05 1, "" 2.8000000000000003e-05 1, "" 3.2000000000000005e-05 1, "" 3.4000000000000007e-05 1, "" 3.600000000000001e-05 1, "" 3.800000000000001e-05 1, "" 4.2000000000000004e-05 1, "" 4.4000000000000006e-05 1, "" 4.600000000000001e-05 1, "" 4.800000000000001e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.86246, screen 0.8414 center font type_14
set label "{/:Italic f}_{s}" at screen 0.68062, screen 0.86105 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.73422, screen 0.87824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.86246, screen 0.87824 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.069101
set rmargin at screen 0.32248
set bmargin at screen 0.80539
set tmargin at screen 0.83671
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-3.3802199201890668e-06:4.504688658685573e-05]
set ytics ("0.00000" 0.0, "0.00001" 9.999999999999999e-06, "0.00002" 1.9999999999999998e-05, "0.00003" 2.9999999999999997e-05, "0.00004" 3.9999999999999996e-05, "" -2e-06 1, "" 2e-06 1, "" 4e-06 1, "" 6e-06 1, "" 8e-06 1, "" 1.2e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.8e-05 1, "" 2.2e-05 1, "" 2.4e-05 1, "" 2.6e-05 1, "" 2.8e-05 1, "" 3.2e-05 1, "" 3.4e-05 1, "" 3.6e-05 1, "" 3.7999999999999995e-05 1, "" 4.2e-05 1, "" 4.4e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19579, screen 0.8014 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.013953, screen 0.82105 center rotate by 90 font type_14
set label "{/:Bold (m)}" at screen 0.06755, screen 0.83824 right font type_14
set label "sticky spheres" at screen 0.19579, screen 0.83824 center font type_13
unset key
plot data skip 1 using (x(13, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(13, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(13, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(13, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(13, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(13, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(13, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(13, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.40764
set rmargin at screen 0.65581
set bmargin at screen 0.80539
set tmargin at screen 0.83671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-1.4582198499166775e-06:2.2289931991583497e-05]
set ytics ("0.000000" 0.0, "0.000005" 4.9999999999999996e-06, "0.000010" 9.999999999999999e-06, "0.000015" 1.4999999999999999e-05, "0.000020" 1.9999999999999998e-05, "" -1e-06 1, "" 1e-06 1, "" 2e-06 1, "" 3e-06 1, "" 4e-06 1, "" 6e-06 1, "" 7e-06 1, "" 8e-06 1, "" 9e-06 1, "" 1.1e-05 1, "" 1.2e-05 1, "" 1.3e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.7e-05 1, "" 1.8e-05 1, "" 1.8999999999999998e-05 1, "" 2.1e-05 1, "" 2.2e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.53173, screen 0.8014 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.34729, screen 0.82105 center rotate by 90 font type_14
set label "{/:Bold (n)}" at screen 0.40609, screen 0.83824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.53173, screen 0.83824 center font type_13
unset key
plot data skip 1 using (x(14, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(14, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(14, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(14, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(14, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(14, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(14, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(14, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73577
set rmargin at screen 0.98915
set bmargin at screen 0.80539
set tmargin at screen 0.83671
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [4.841676702833134e-06:0.00022665903599713627]
set ytics ("0.00005" 5e-05, "0.00010" 0.0001, "0.00015" 0.00015000000000000001, "0.00020" 0.0002, "" 1e-05 1, "" 2e-05 1, "" 3.0000000000000004e-05 1, "" 4e-05 1, "" 6.000000000000001e-05 1, "" 7.000000000000001e-05 1, "" 8e-05 1, "" 9e-05 1, "" 0.00011 1, "" 0.00012000000000000002 1, "" 0.00013000000000000002 1, "" 0.00014000000000000001 1, "" 0.00016 1, "" 0.00017 1, "" 0.00018 1, "" 0.00019 1, "" 0.00021 1, "" 0.00022 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.86246, screen 0.8014 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.68062, screen 0.82105 center rotate by 90 font type_14
set label "{/:Bold (o)}" at screen 0.73422, screen 0.83824 right font type_14
set label "Kob-Andersen" at screen 0.86246, screen 0.83824 center font type_13
unset key
plot data skip 1 using (x(15, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(15, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.069101
set rmargin at screen 0.32248
set bmargin at screen 0.76539
set tmargin at screen 0.79671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-1.1232978867587535e-05:0.0001650819162113752]
set ytics ("0.00000" 0.0, "0.00005" 5e-05, "0.00010" 0.0001, "0.00015" 0.00015000000000000001, "" -1e-05 1, "" 1e-05 1, "" 2e-05 1, "" 3.0000000000000004e-05 1, "" 4e-05 1, "" 6.000000000000001e-05 1, "" 7.000000000000001e-05 1, "" 8e-05 1, "" 9e-05 1, "" 0.00011 1, "" 0.00012000000000000002 1, "" 0.00013000000000000002 1, "" 0.00014000000000000001 1, "" 0.00016 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19579, screen 0.7614 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.013953, screen 0.78105 center rotate by 90 font type_14
set label "{/:Bold (p)}" at screen 0.06755, screen 0.79824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19579, screen 0.79824 center font type_13
unset key
plot data skip 1 using (x(16, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(16, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.40243
set rmargin at screen 0.65581
set bmargin at screen 0.76539
set tmargin at screen 0.79671
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-5.873471093503853e-06:8.978020100070174e-05]
set ytics ("0.00000" 0.0, "0.00002" 2e-05, "0.00004" 4e-05, "0.00006" 6.000000000000001e-05, "0.00008" 8e-05, "" -5e-06 1, "" 5e-06 1, "" 1e-05 1, "" 1.5000000000000002e-05 1, "" 2.5e-05 1, "" 3.0000000000000004e-05 1, "" 3.5000000000000004e-05 1, "" 4.5e-05 1, "" 5e-05 1, "" 5.5e-05 1, "" 6.500000000000001e-05 1, "" 7.000000000000001e-05 1, "" 7.500000000000001e-05 1, "" 8.5e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52912, screen 0.7614 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.34729, screen 0.78105 center rotate by 90 font type_14
set label "{/:Bold (q)}" at screen 0.40088, screen 0.79824 right font type_14
set label "poly-IPL" at screen 0.52912, screen 0.79824 center font type_13
unset key
plot data skip 1 using (x(17, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(17, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.74098
set rmargin at screen 0.98915
set bmargin at screen 0.76539
set tmargin at screen 0.79671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-2.1444564312154577e-06:2.297778976454879e-05]
set ytics ("0.000000" 0.0, "0.000005" 4.9999999999999996e-06, "0.000010" 9.999999999999999e-06, "0.000015" 1.4999999999999999e-05, "0.000020" 1.9999999999999998e-05, "" -2e-06 1, "" -1e-06 1, "" 1e-06 1, "" 2e-06 1, "" 3e-06 1, "" 4e-06 1, "" 6e-06 1, "" 7e-06 1, "" 8e-06 1, "" 9e-06 1, "" 1.1e-05 1, "" 1.2e-05 1, "" 1.3e-05 1, "" 1.4e-05 1, "" 1.6e-05 1, "" 1.7e-05 1, "" 1.8e-05 1, "" 1.8999999999999998e-05 1, "" 2.1e-05 1, "" 2.2e-05 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.86506, screen 0.7614 center font type_14
set label "{/:Italic f}_{s} of the liquid" at screen 0.68062, screen 0.78105 center rotate by 90 font type_14
set label "{/:Bold (r)}" at screen 0.73943, screen 0.79824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.86506, screen 0.79824 center font type_13
unset key
plot data skip 1 using (x(18, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(18, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.72539
set tmargin at screen 0.75671
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.04295209804333983:0.054145967152185]
set ytics ("0.044" 0.044, "0.046" 0.046, "0.048" 0.048, "0.050" 0.05, "0.052" 0.052000000000000005, "0.054" 0.054, "" 0.043000000000000003 1, "" 0.043500000000000004 1, "" 0.0445 1, "" 0.045 1, "" 0.0455 1, "" 0.0465 1, "" 0.047 1, "" 0.0475 1, "" 0.0485 1, "" 0.049 1, "" 0.0495 1, "" 0.0505 1, "" 0.051000000000000004 1, "" 0.051500000000000004 1, "" 0.0525 1, "" 0.053 1, "" 0.0535 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.7214 center font type_14
set label "{/:Italic q̄}₄" at screen 0.013953, screen 0.74105 center rotate by 90 font type_14
set label "{/:Bold (s)}" at screen 0.057132, screen 0.75824 right font type_14
set label "sticky spheres" at screen 0.19058, screen 0.75824 center font type_13
unset key
plot data skip 1 using (x(19, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(19, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(19, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(19, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(19, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(19, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(19, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(19, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.72539
set tmargin at screen 0.75671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.044274083383245066:0.054898619858988834]
set ytics ("0.046" 0.046, "0.048" 0.048, "0.050" 0.05, "0.052" 0.052000000000000005, "0.054" 0.054, "" 0.0445 1, "" 0.045 1, "" 0.0455 1, "" 0.0465 1, "" 0.047 1, "" 0.0475 1, "" 0.0485 1, "" 0.049 1, "" 0.0495 1, "" 0.0505 1, "" 0.051000000000000004 1, "" 0.051500000000000004 1, "" 0.0525 1, "" 0.053 1, "" 0.0535 1, "" 0.0545 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.7214 center font type_14
set label "{/:Italic q̄}₄" at screen 0.34729, screen 0.74105 center rotate by 90 font type_14
set label "{/:Bold (t)}" at screen 0.39047, screen 0.75824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52391, screen 0.75824 center font type_13
unset key
plot data skip 1 using (x(20, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(20, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(20, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(20, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(20, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(20, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(20, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(20, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.72539
set tmargin at screen 0.75671
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.04857260770379076:0.050861340849320646]
set ytics ("0.0490" 0.049, "0.0495" 0.0495, "0.0500" 0.05, "0.0505" 0.0505, "" 0.048600000000000004 1, "" 0.0487 1, "" 0.0488 1, "" 0.0489 1, "" 0.049100000000000005 1, "" 0.0492 1, "" 0.049300000000000004 1, "" 0.0494 1, "" 0.049600000000000005 1, "" 0.0497 1, "" 0.049800000000000004 1, "" 0.0499 1, "" 0.050100000000000006 1, "" 0.0502 1, "" 0.050300000000000004 1, "" 0.0504 1, "" 0.0506 1, "" 0.0507 1, "" 0.050800000000000005 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.7214 center font type_14
set label "{/:Italic q̄}₄" at screen 0.68062, screen 0.74105 center rotate by 90 font type_14
set label "{/:Bold (u)}" at screen 0.72901, screen 0.75824 right font type_14
set label "Kob-Andersen" at screen 0.85985, screen 0.75824 center font type_13
unset key
plot data skip 1 using (x(21, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(21, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.063891
set rmargin at screen 0.32248
set bmargin at screen 0.68539
set tmargin at screen 0.71671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.0489750707853457:0.050679707830057055]
set ytics ("0.0490" 0.049, "0.0492" 0.0492, "0.0494" 0.0494, "0.0496" 0.049600000000000005, "0.0498" 0.049800000000000004, "0.0500" 0.05, "0.0502" 0.0502, "0.0504" 0.0504, "0.0506" 0.0506, "" 0.04905 1, "" 0.049100000000000005 1, "" 0.04915 1, "" 0.04925 1, "" 0.049300000000000004 1, "" 0.049350000000000005 1, "" 0.04945 1, "" 0.0495 1, "" 0.049550000000000004 1, "" 0.04965 1, "" 0.0497 1, "" 0.04975 1, "" 0.049850000000000005 1, "" 0.0499 1, "" 0.04995 1, "" 0.050050000000000004 1, "" 0.050100000000000006 1, "" 0.05015 1, "" 0.05025 1, "" 0.050300000000000004 1, "" 0.050350000000000006 1, "" 0.05045 1, "" 0.0505 1, "" 0.050550000000000005 1, "" 0.05065 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19319, screen 0.6814 center font type_14
set label "{/:Italic q̄}₄" at screen 0.013953, screen 0.70105 center rotate by 90 font type_14
set label "{/:Bold (v)}" at screen 0.062341, screen 0.71824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19319, screen 0.71824 center font type_13
unset key
plot data skip 1 using (x(22, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(22, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39722
set rmargin at screen 0.65581
set bmargin at screen 0.68539
set tmargin at screen 0.71671
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.049063483132988396:0.05145111953599249]
set ytics ("0.0495" 0.0495, "0.0500" 0.05, "0.0505" 0.0505, "0.0510" 0.051000000000000004, "" 0.049100000000000005 1, "" 0.0492 1, "" 0.049300000000000004 1, "" 0.0494 1, "" 0.049600000000000005 1, "" 0.0497 1, "" 0.049800000000000004 1, "" 0.0499 1, "" 0.050100000000000006 1, "" 0.0502 1, "" 0.050300000000000004 1, "" 0.0504 1, "" 0.0506 1, "" 0.0507 1, "" 0.050800000000000005 1, "" 0.0509 1, "" 0.0511 1, "" 0.0512 1, "" 0.051300000000000005 1, "" 0.0514 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52652, screen 0.6814 center font type_14
set label "{/:Italic q̄}₄" at screen 0.34729, screen 0.70105 center rotate by 90 font type_14
set label "{/:Bold (w)}" at screen 0.39567, screen 0.71824 right font type_14
set label "poly-IPL" at screen 0.52652, screen 0.71824 center font type_13
unset key
plot data skip 1 using (x(23, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(23, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.68539
set tmargin at screen 0.71671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.04975975390580414:0.05140035326441427]
set ytics ("0.0498" 0.049800000000000004, "0.0500" 0.05, "0.0502" 0.0502, "0.0504" 0.0504, "0.0506" 0.0506, "0.0508" 0.050800000000000005, "0.0510" 0.051000000000000004, "0.0512" 0.0512, "0.0514" 0.0514, "" 0.049850000000000005 1, "" 0.0499 1, "" 0.04995 1, "" 0.050050000000000004 1, "" 0.050100000000000006 1, "" 0.05015 1, "" 0.05025 1, "" 0.050300000000000004 1, "" 0.050350000000000006 1, "" 0.05045 1, "" 0.0505 1, "" 0.050550000000000005 1, "" 0.05065 1, "" 0.0507 1, "" 0.05075 1, "" 0.05085 1, "" 0.0509 1, "" 0.05095 1, "" 0.051050000000000005 1, "" 0.0511 1, "" 0.05115 1, "" 0.051250000000000004 1, "" 0.051300000000000005 1, "" 0.05135 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.6814 center font type_14
set label "{/:Italic q̄}₄" at screen 0.68062, screen 0.70105 center rotate by 90 font type_14
set label "{/:Bold (x)}" at screen 0.72901, screen 0.71824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85985, screen 0.71824 center font type_13
unset key
plot data skip 1 using (x(24, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(24, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.64539
set tmargin at screen 0.67671
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.12703793747970257:0.14566881535057932]
set ytics ("0.130" 0.13, "0.135" 0.135, "0.140" 0.14, "0.145" 0.145, "" 0.128 1, "" 0.129 1, "" 0.131 1, "" 0.132 1, "" 0.133 1, "" 0.134 1, "" 0.136 1, "" 0.137 1, "" 0.138 1, "" 0.139 1, "" 0.14100000000000001 1, "" 0.14200000000000002 1, "" 0.14300000000000002 1, "" 0.14400000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.6414 center font type_14
set label "{/:Italic q̄}₆" at screen 0.013953, screen 0.66105 center rotate by 90 font type_14
set label "{/:Bold (y)}" at screen 0.057132, screen 0.67824 right font type_14
set label "sticky spheres" at screen 0.19058, screen 0.67824 center font type_13
unset key
plot data skip 1 using (x(25, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(25, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(25, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(25, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(25, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(25, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(25, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(25, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.64539
set tmargin at screen 0.67671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.12808192697569235:0.14757125069987645]
set ytics ("0.130" 0.13, "0.135" 0.135, "0.140" 0.14, "0.145" 0.145, "" 0.129 1, "" 0.131 1, "" 0.132 1, "" 0.133 1, "" 0.134 1, "" 0.136 1, "" 0.137 1, "" 0.138 1, "" 0.139 1, "" 0.14100000000000001 1, "" 0.14200000000000002 1, "" 0.14300000000000002 1, "" 0.14400000000000002 1, "" 0.146 1, "" 0.147 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.6414 center font type_14
set label "{/:Italic q̄}₆" at screen 0.34729, screen 0.66105 center rotate by 90 font type_14
set label "{/:Bold (z)}" at screen 0.39047, screen 0.67824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52391, screen 0.67824 center font type_13
unset key
plot data skip 1 using (x(26, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(26, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(26, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(26, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(26, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(26, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(26, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(26, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.64539
set tmargin at screen 0.67671
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.14434617516588158:0.14581487226961642]
set ytics ("0.1444" 0.1444, "0.1446" 0.1446, "0.1448" 0.1448, "0.1450" 0.14500000000000002, "0.1452" 0.1452, "0.1454" 0.1454, "0.1456" 0.1456, "0.1458" 0.1458, "" 0.14435 1, "" 0.14445 1, "" 0.14450000000000002 1, "" 0.14455 1, "" 0.14465 1, "" 0.1447 1, "" 0.14475000000000002 1, "" 0.14485 1, "" 0.1449 1, "" 0.14495 1, "" 0.14505 1, "" 0.1451 1, "" 0.14515 1, "" 0.14525000000000002 1, "" 0.1453 1, "" 0.14535 1, "" 0.14545 1, "" 0.14550000000000002 1, "" 0.14555 1, "" 0.14565 1, "" 0.1457 1, "" 0.14575000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.6414 center font type_14
set label "{/:Italic q̄}₆" at screen 0.68062, screen 0.66105 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.72901, screen 0.67824 right font type_14
set label "Kob-Andersen" at screen 0.85985, screen 0.67824 center font type_13
unset key
plot data skip 1 using (x(27, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(27, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.063891
set rmargin at screen 0.32248
set bmargin at screen 0.60539
set tmargin at screen 0.63671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.14244310663953275:0.14529691671772368]
set ytics ("0.1425" 0.14250000000000002, "0.1430" 0.14300000000000002, "0.1435" 0.14350000000000002, "0.1440" 0.14400000000000002, "0.1445" 0.1445, "0.1450" 0.145, "" 0.1426 1, "" 0.1427 1, "" 0.1428 1, "" 0.1429 1, "" 0.1431 1, "" 0.1432 1, "" 0.1433 1, "" 0.1434 1, "" 0.1436 1, "" 0.1437 1, "" 0.1438 1, "" 0.1439 1, "" 0.1441 1, "" 0.1442 1, "" 0.1443 1, "" 0.1444 1, "" 0.1446 1, "" 0.1447 1, "" 0.1448 1, "" 0.1449 1, "" 0.1451 1, "" 0.1452 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19319, screen 0.6014 center font type_14
set label "{/:Italic q̄}₆" at screen 0.013953, screen 0.62105 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.062341, screen 0.63824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19319, screen 0.63824 center font type_13
unset key
plot data skip 1 using (x(28, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(28, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39722
set rmargin at screen 0.65581
set bmargin at screen 0.60539
set tmargin at screen 0.63671
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.1417983450921916:0.14531137203106453]
set ytics ("0.1420" 0.14200000000000002, "0.1425" 0.14250000000000002, "0.1430" 0.14300000000000002, "0.1435" 0.14350000000000002, "0.1440" 0.14400000000000002, "0.1445" 0.1445, "0.1450" 0.145, "" 0.1418 1, "" 0.1419 1, "" 0.1421 1, "" 0.1422 1, "" 0.1423 1, "" 0.1424 1, "" 0.1426 1, "" 0.1427 1, "" 0.1428 1, "" 0.1429 1, "" 0.1431 1, "" 0.1432 1, "" 0.1433 1, "" 0.1434 1, "" 0.1436 1, "" 0.1437 1, "" 0.1438 1, "" 0.1439 1, "" 0.1441 1, "" 0.1442 1, "" 0.1443 1, "" 0.1444 1, "" 0.1446 1, "" 0.1447 1, "" 0.1448 1, "" 0.1449 1, "" 0.1451 1, "" 0.1452 1, "" 0.1453 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52652, screen 0.6014 center font type_14
set label "{/:Italic q̄}₆" at screen 0.34729, screen 0.62105 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.39567, screen 0.63824 right font type_14
set label "poly-IPL" at screen 0.52652, screen 0.63824 center font type_13
unset key
plot data skip 1 using (x(29, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(29, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.60539
set tmargin at screen 0.63671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.14305647776137775:0.14468468423980346]
set ytics ("0.1432" 0.1432, "0.1434" 0.1434, "0.1436" 0.1436, "0.1438" 0.1438, "0.1440" 0.14400000000000002, "0.1442" 0.1442, "0.1444" 0.1444, "0.1446" 0.1446, "" 0.1431 1, "" 0.14315 1, "" 0.14325000000000002 1, "" 0.1433 1, "" 0.14335 1, "" 0.14345 1, "" 0.14350000000000002 1, "" 0.14355 1, "" 0.14365 1, "" 0.1437 1, "" 0.14375000000000002 1, "" 0.14385 1, "" 0.1439 1, "" 0.14395 1, "" 0.14405 1, "" 0.1441 1, "" 0.14415 1, "" 0.14425000000000002 1, "" 0.1443 1, "" 0.14435 1, "" 0.14445 1, "" 0.14450000000000002 1, "" 0.14455 1, "" 0.14465 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.6014 center font type_14
set label "{/:Italic q̄}₆" at screen 0.68062, screen 0.62105 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.72901, screen 0.63824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85985, screen 0.63824 center font type_13
unset key
plot data skip 1 using (x(30, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(30, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.56539
set tmargin at screen 0.59671
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9181333982635659:0.9898148762418627]
set ytics ("0.92" 0.92, "0.93" 0.93, "0.94" 0.9400000000000001, "0.95" 0.9500000000000001, "0.96" 0.96, "0.97" 0.97, "0.98" 0.98, "" 0.922 1, "" 0.924 1, "" 0.926 1, "" 0.928 1, "" 0.932 1, "" 0.934 1, "" 0.936 1, "" 0.9380000000000001 1, "" 0.9420000000000001 1, "" 0.9440000000000001 1, "" 0.9460000000000001 1, "" 0.9480000000000001 1, "" 0.9520000000000001 1, "" 0.9540000000000001 1, "" 0.9560000000000001 1, "" 0.9580000000000001 1, "" 0.962 1, "" 0.964 1, "" 0.966 1, "" 0.968 1, "" 0.972 1, "" 0.974 1, "" 0.976 1, "" 0.978 1, "" 0.982 1, "" 0.984 1, "" 0.986 1, "" 0.988 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.5614 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.013953, screen 0.58105 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.051922, screen 0.59824 right font type_14
set label "sticky spheres" at screen 0.18798, screen 0.59824 center font type_13
unset key
plot data skip 1 using (x(31, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(31, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(31, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(31, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(31, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(31, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(31, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(31, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.56539
set tmargin at screen 0.59671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.9267216490050079:1.0294367902994372]
set ytics ("0.94" 0.9400000000000001, "0.96" 0.96, "0.98" 0.98, "1.00" 1.0, "1.02" 1.02, "" 0.93 1, "" 0.935 1, "" 0.9450000000000001 1, "" 0.9500000000000001 1, "" 0.9550000000000001 1, "" 0.965 1, "" 0.97 1, "" 0.975 1, "" 0.985 1, "" 0.99 1, "" 0.995 1, "" 1.0050000000000001 1, "" 1.01 1, "" 1.0150000000000001 1, "" 1.025 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.5614 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.34729, screen 0.58105 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.38526, screen 0.59824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52131, screen 0.59824 center font type_13
unset key
plot data skip 1 using (x(32, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(32, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(32, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(32, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(32, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(32, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(32, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(32, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.56539
set tmargin at screen 0.59671
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.9317714116073739:0.9532486548516239]
set ytics ("0.935" 0.935, "0.940" 0.9400000000000001, "0.945" 0.9450000000000001, "0.950" 0.9500000000000001, "" 0.932 1, "" 0.933 1, "" 0.934 1, "" 0.936 1, "" 0.937 1, "" 0.9380000000000001 1, "" 0.9390000000000001 1, "" 0.9410000000000001 1, "" 0.9420000000000001 1, "" 0.9430000000000001 1, "" 0.9440000000000001 1, "" 0.9460000000000001 1, "" 0.9470000000000001 1, "" 0.9480000000000001 1, "" 0.9490000000000001 1, "" 0.9510000000000001 1, "" 0.9520000000000001 1, "" 0.9530000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.5614 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.68062, screen 0.58105 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.7238, screen 0.59824 right font type_14
set label "Kob-Andersen" at screen 0.85725, screen 0.59824 center font type_13
unset key
plot data skip 1 using (x(33, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(33, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.52539
set tmargin at screen 0.55671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9229601812371776:1.1706385970896858]
set ytics ("0.95" 0.9500000000000001, "1.00" 1.0, "1.05" 1.05, "1.10" 1.1, "1.15" 1.1500000000000001, "" 0.93 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.97 1, "" 0.98 1, "" 0.99 1, "" 1.01 1, "" 1.02 1, "" 1.03 1, "" 1.04 1, "" 1.06 1, "" 1.07 1, "" 1.08 1, "" 1.09 1, "" 1.11 1, "" 1.12 1, "" 1.1300000000000001 1, "" 1.1400000000000001 1, "" 1.16 1, "" 1.17 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.5214 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.013953, screen 0.54105 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.051922, screen 0.55824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18798, screen 0.55824 center font type_13
unset key
plot data skip 1 using (x(34, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(34, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.52539
set tmargin at screen 0.55671
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9154717054979238:0.9397073284185539]
set ytics ("0.920" 0.92, "0.925" 0.925, "0.930" 0.93, "0.935" 0.935, "" 0.916 1, "" 0.917 1, "" 0.918 1, "" 0.919 1, "" 0.921 1, "" 0.922 1, "" 0.923 1, "" 0.924 1, "" 0.926 1, "" 0.927 1, "" 0.928 1, "" 0.929 1, "" 0.931 1, "" 0.932 1, "" 0.933 1, "" 0.934 1, "" 0.936 1, "" 0.937 1, "" 0.9380000000000001 1, "" 0.9390000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.5214 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.34729, screen 0.54105 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.39047, screen 0.55824 right font type_14
set label "poly-IPL" at screen 0.52391, screen 0.55824 center font type_13
unset key
plot data skip 1 using (x(35, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(35, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.52539
set tmargin at screen 0.55671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.9178786977396594:0.9464298936208673]
set ytics ("0.920" 0.92, "0.925" 0.925, "0.930" 0.93, "0.935" 0.935, "0.940" 0.9400000000000001, "0.945" 0.9450000000000001, "" 0.918 1, "" 0.919 1, "" 0.921 1, "" 0.922 1, "" 0.923 1, "" 0.924 1, "" 0.926 1, "" 0.927 1, "" 0.928 1, "" 0.929 1, "" 0.931 1, "" 0.932 1, "" 0.933 1, "" 0.934 1, "" 0.936 1, "" 0.937 1, "" 0.9380000000000001 1, "" 0.9390000000000001 1, "" 0.9410000000000001 1, "" 0.9420000000000001 1, "" 0.9430000000000001 1, "" 0.9440000000000001 1, "" 0.9460000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.5214 center font type_14
set label "{/:Italic R}_{v}/{/:Italic a}₀" at screen 0.68062, screen 0.54105 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.7238, screen 0.55824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85725, screen 0.55824 center font type_13
unset key
plot data skip 1 using (x(36, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(36, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.48539
set tmargin at screen 0.51671
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.4876809532043396:1.0826401138609094]
set ytics ("0.5" 0.5, "0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1, "" 1.08 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.4814 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.013953, screen 0.50105 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.046713, screen 0.51824 right font type_14
set label "sticky spheres" at screen 0.18537, screen 0.51824 center font type_13
unset key
plot data skip 1 using (x(37, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(37, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(37, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(37, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(37, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(37, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(37, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(37, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.48539
set tmargin at screen 0.51671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.4048244457181881:1.4231454983793241]
set ytics ("0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.4814 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.34729, screen 0.50105 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.38005, screen 0.51824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.51871, screen 0.51824 center font type_13
unset key
plot data skip 1 using (x(38, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(38, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(38, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(38, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(38, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(38, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(38, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(38, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.48539
set tmargin at screen 0.51671
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.34714493880042924:0.6520006775214595]
set ytics ("0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "0.50" 0.5, "0.55" 0.55, "0.60" 0.6000000000000001, "0.65" 0.65, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1, "" 0.48 1, "" 0.49 1, "" 0.51 1, "" 0.52 1, "" 0.53 1, "" 0.54 1, "" 0.56 1, "" 0.5700000000000001 1, "" 0.58 1, "" 0.59 1, "" 0.61 1, "" 0.62 1, "" 0.63 1, "" 0.64 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.4814 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.68062, screen 0.50105 center rotate by 90 font type_14
set label "{/:Bold (m)}" at screen 0.71859, screen 0.51824 right font type_14
set label "Kob-Andersen" at screen 0.85464, screen 0.51824 center font type_13
unset key
plot data skip 1 using (x(39, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(39, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.44539
set tmargin at screen 0.47671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.4594681896160369:0.7006643714970296]
set ytics ("0.50" 0.5, "0.55" 0.55, "0.60" 0.6000000000000001, "0.65" 0.65, "0.70" 0.7000000000000001, "" 0.46 1, "" 0.47000000000000003 1, "" 0.48 1, "" 0.49 1, "" 0.51 1, "" 0.52 1, "" 0.53 1, "" 0.54 1, "" 0.56 1, "" 0.5700000000000001 1, "" 0.58 1, "" 0.59 1, "" 0.61 1, "" 0.62 1, "" 0.63 1, "" 0.64 1, "" 0.66 1, "" 0.67 1, "" 0.68 1, "" 0.6900000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.4414 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.013953, screen 0.46105 center rotate by 90 font type_14
set label "{/:Bold (n)}" at screen 0.051922, screen 0.47824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18798, screen 0.47824 center font type_13
unset key
plot data skip 1 using (x(40, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(40, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.44539
set tmargin at screen 0.47671
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.17894601638388924:0.3527837792859041]
set ytics ("0.18" 0.18, "0.20" 0.2, "0.22" 0.22, "0.24" 0.24, "0.26" 0.26, "0.28" 0.28, "0.30" 0.3, "0.32" 0.32, "0.34" 0.34, "" 0.185 1, "" 0.19 1, "" 0.195 1, "" 0.20500000000000002 1, "" 0.21 1, "" 0.215 1, "" 0.225 1, "" 0.23 1, "" 0.23500000000000001 1, "" 0.245 1, "" 0.25 1, "" 0.255 1, "" 0.265 1, "" 0.27 1, "" 0.275 1, "" 0.28500000000000003 1, "" 0.29 1, "" 0.295 1, "" 0.305 1, "" 0.31 1, "" 0.315 1, "" 0.325 1, "" 0.33 1, "" 0.335 1, "" 0.34500000000000003 1, "" 0.35000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.4414 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.34729, screen 0.46105 center rotate by 90 font type_14
set label "{/:Bold (o)}" at screen 0.38526, screen 0.47824 right font type_14
set label "poly-IPL" at screen 0.52131, screen 0.47824 center font type_13
unset key
plot data skip 1 using (x(41, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(41, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.44539
set tmargin at screen 0.47671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.19825795420633988:0.3647638815224639]
set ytics ("0.20" 0.2, "0.22" 0.22, "0.24" 0.24, "0.26" 0.26, "0.28" 0.28, "0.30" 0.3, "0.32" 0.32, "0.34" 0.34, "0.36" 0.36, "" 0.20500000000000002 1, "" 0.21 1, "" 0.215 1, "" 0.225 1, "" 0.23 1, "" 0.23500000000000001 1, "" 0.245 1, "" 0.25 1, "" 0.255 1, "" 0.265 1, "" 0.27 1, "" 0.275 1, "" 0.28500000000000003 1, "" 0.29 1, "" 0.295 1, "" 0.305 1, "" 0.31 1, "" 0.315 1, "" 0.325 1, "" 0.33 1, "" 0.335 1, "" 0.34500000000000003 1, "" 0.35000000000000003 1, "" 0.355 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.4414 center font type_14
set label "{/:Italic S}_{λλ}" at screen 0.68062, screen 0.46105 center rotate by 90 font type_14
set label "{/:Bold (p)}" at screen 0.71859, screen 0.47824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85464, screen 0.47824 center font type_13
unset key
plot data skip 1 using (x(42, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(42, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.40539
set tmargin at screen 0.43671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.4293592513053308:0.6097344804737326]
set ytics ("0.45" 0.45, "0.50" 0.5, "0.55" 0.55, "0.60" 0.6000000000000001, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1, "" 0.48 1, "" 0.49 1, "" 0.51 1, "" 0.52 1, "" 0.53 1, "" 0.54 1, "" 0.56 1, "" 0.5700000000000001 1, "" 0.58 1, "" 0.59 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.4014 center font type_14
set label "{/:Italic N}/⟨{/:Italic V}⟩ ({/:Italic λ}⁻³)" at screen 0.013953, screen 0.42105 center rotate by 90 font type_14
set label "{/:Bold (q)}" at screen 0.051922, screen 0.43824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.18798, screen 0.43824 center font type_13
unset key
plot data skip 1 using (x(43, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(43, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(43, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(43, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(43, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(43, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(43, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(43, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.40539
set tmargin at screen 0.43671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.8189339338027982:1.1377054063248917]
set ytics ("0.85" 0.8500000000000001, "0.90" 0.9, "0.95" 0.9500000000000001, "1.00" 1.0, "1.05" 1.05, "1.10" 1.1, "" 0.8200000000000001 1, "" 0.8300000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.87 1, "" 0.88 1, "" 0.89 1, "" 0.91 1, "" 0.92 1, "" 0.93 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.97 1, "" 0.98 1, "" 0.99 1, "" 1.01 1, "" 1.02 1, "" 1.03 1, "" 1.04 1, "" 1.06 1, "" 1.07 1, "" 1.08 1, "" 1.09 1, "" 1.11 1, "" 1.12 1, "" 1.1300000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.4014 center font type_14
set label "{/:Italic N}/⟨{/:Italic V}⟩ ({/:Italic λ}⁻³)" at screen 0.34729, screen 0.42105 center rotate by 90 font type_14
set label "{/:Bold (r)}" at screen 0.38526, screen 0.43824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.52131, screen 0.43824 center font type_13
unset key
plot data skip 1 using (x(44, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(44, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.40539
set tmargin at screen 0.43671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.5219128441993571:0.5638553816797593]
set ytics ("0.53" 0.53, "0.54" 0.54, "0.55" 0.55, "0.56" 0.56, "" 0.522 1, "" 0.524 1, "" 0.526 1, "" 0.528 1, "" 0.532 1, "" 0.534 1, "" 0.536 1, "" 0.538 1, "" 0.542 1, "" 0.544 1, "" 0.546 1, "" 0.548 1, "" 0.552 1, "" 0.554 1, "" 0.556 1, "" 0.558 1, "" 0.562 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.4014 center font type_14
set label "{/:Italic N}/⟨{/:Italic V}⟩ ({/:Italic λ}⁻³)" at screen 0.68062, screen 0.42105 center rotate by 90 font type_14
set label "{/:Bold (s)}" at screen 0.71859, screen 0.43824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85464, screen 0.43824 center font type_13
unset key
plot data skip 1 using (x(45, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(45, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.069101
set rmargin at screen 0.32248
set bmargin at screen 0.36539
set tmargin at screen 0.39671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.001529489662490519:0.0011707914287605722]
set ytics ("−0.0015" -0.0015, "−0.0010" -0.001, "−0.0005" -0.0005, "0.0000" 0.0, "0.0005" 0.0005, "0.0010" 0.001, "" -0.0014 1, "" -0.0013000000000000002 1, "" -0.0012000000000000001 1, "" -0.0011 1, "" -0.0009000000000000001 1, "" -0.0008 1, "" -0.0007 1, "" -0.0006000000000000001 1, "" -0.0004 1, "" -0.00030000000000000003 1, "" -0.0002 1, "" -0.0001 1, "" 0.0001 1, "" 0.0002 1, "" 0.00030000000000000003 1, "" 0.0004 1, "" 0.0006000000000000001 1, "" 0.0007 1, "" 0.0008 1, "" 0.0009000000000000001 1, "" 0.0011 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19579, screen 0.3614 center font type_14
set label "Δ ln({/:Italic N}/{/:Italic V})" at screen 0.013953, screen 0.38105 center rotate by 90 font type_14
set label "{/:Bold (t)}" at screen 0.06755, screen 0.39824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.19579, screen 0.39824 center font type_13
unset key
plot data skip 1 using (x(46, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(46, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(46, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(46, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(46, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(46, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(46, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(46, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.40243
set rmargin at screen 0.65581
set bmargin at screen 0.36539
set tmargin at screen 0.39671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.0012475466236752993:0.0006376305948283143]
set ytics ("−0.0010" -0.001, "−0.0005" -0.0005, "0.0000" 0.0, "0.0005" 0.0005, "" -0.0012000000000000001 1, "" -0.0011 1, "" -0.0009000000000000001 1, "" -0.0008 1, "" -0.0007 1, "" -0.0006000000000000001 1, "" -0.0004 1, "" -0.00030000000000000003 1, "" -0.0002 1, "" -0.0001 1, "" 0.0001 1, "" 0.0002 1, "" 0.00030000000000000003 1, "" 0.0004 1, "" 0.0006000000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52912, screen 0.3614 center font type_14
set label "Δ ln({/:Italic N}/{/:Italic V})" at screen 0.34729, screen 0.38105 center rotate by 90 font type_14
set label "{/:Bold (u)}" at screen 0.40088, screen 0.39824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.52912, screen 0.39824 center font type_13
unset key
plot data skip 1 using (x(47, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(47, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73577
set rmargin at screen 0.98915
set bmargin at screen 0.36539
set tmargin at screen 0.39671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.00046597143158660307:0.000431999626151555]
set ytics ("−0.0004" -0.0004, "−0.0002" -0.0002, "0.0000" 0.0, "0.0002" 0.0002, "0.0004" 0.0004, "" -0.00045000000000000004 1, "" -0.00035 1, "" -0.00030000000000000003 1, "" -0.00025 1, "" -0.00015000000000000001 1, "" -0.0001 1, "" -5e-05 1, "" 5e-05 1, "" 0.0001 1, "" 0.00015000000000000001 1, "" 0.00025 1, "" 0.00030000000000000003 1, "" 0.00035 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.86246, screen 0.3614 center font type_14
set label "Δ ln({/:Italic N}/{/:Italic V})" at screen 0.68062, screen 0.38105 center rotate by 90 font type_14
set label "{/:Bold (v)}" at screen 0.73422, screen 0.39824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.86246, screen 0.39824 center font type_13
unset key
plot data skip 1 using (x(48, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(48, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.32539
set tmargin at screen 0.35671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.38008176783092934:2.35309103566973]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.3214 center font type_14
set label "{/:Italic τ}_{V} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.013953, screen 0.34105 center rotate by 90 font type_14
set label "{/:Bold (w)}" at screen 0.046713, screen 0.35824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.18537, screen 0.35824 center font type_13
unset key
plot data skip 1 using (x(49, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(49, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(49, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(49, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(49, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(49, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(49, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(49, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.32539
set tmargin at screen 0.35671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [1.696443182585076:3.467173148798131]
set ytics ("2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.3214 center font type_14
set label "{/:Italic τ}_{V} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.34729, screen 0.34105 center rotate by 90 font type_14
set label "{/:Bold (x)}" at screen 0.38005, screen 0.35824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.51871, screen 0.35824 center font type_13
unset key
plot data skip 1 using (x(50, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(50, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.32539
set tmargin at screen 0.35671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.3310313691697493:1.0557661126341304]
set ytics ("0.4" 0.4, "0.5" 0.5, "0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.34 1, "" 0.36 1, "" 0.38 1, "" 0.42 1, "" 0.44 1, "" 0.46 1, "" 0.48 1, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.3214 center font type_14
set label "{/:Italic τ}_{V} ({/:Italic λ}({/:Italic m}/{/:Italic ε})^{1/2})" at screen 0.68062, screen 0.34105 center rotate by 90 font type_14
set label "{/:Bold (y)}" at screen 0.71338, screen 0.35824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85204, screen 0.35824 center font type_13
unset key
plot data skip 1 using (x(51, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(51, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.28539
set tmargin at screen 0.31671
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.023442799434678953:0.018832045497715826]
set ytics ("−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1, "" 0.016 1, "" 0.018000000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.2814 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.013953, screen 0.30105 center rotate by 90 font type_14
set label "{/:Bold (z)}" at screen 0.057132, screen 0.31824 right font type_14
set label "sticky spheres" at screen 0.19058, screen 0.31824 center font type_13
unset key
plot data skip 1 using (x(52, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(52, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(52, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(52, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(52, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(52, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(52, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(52, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.28539
set tmargin at screen 0.31671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.03661607264045111:0.01654546036964289]
set ytics ("−0.03" -0.03, "−0.02" -0.02, "−0.01" -0.01, "0.00" 0.0, "0.01" 0.01, "" -0.036000000000000004 1, "" -0.034 1, "" -0.032 1, "" -0.028 1, "" -0.026000000000000002 1, "" -0.024 1, "" -0.022 1, "" -0.018000000000000002 1, "" -0.016 1, "" -0.014 1, "" -0.012 1, "" -0.008 1, "" -0.006 1, "" -0.004 1, "" -0.002 1, "" 0.002 1, "" 0.004 1, "" 0.006 1, "" 0.008 1, "" 0.012 1, "" 0.014 1, "" 0.016 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.2814 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.34729, screen 0.30105 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.39047, screen 0.31824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52391, screen 0.31824 center font type_13
unset key
plot data skip 1 using (x(53, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(53, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(53, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(53, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(53, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(53, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(53, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(53, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.28539
set tmargin at screen 0.31671
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [-0.0025887766756202634:0.00717165703063558]
set ytics ("−0.002" -0.002, "0.000" 0.0, "0.002" 0.002, "0.004" 0.004, "0.006" 0.006, "" -0.0025 1, "" -0.0015 1, "" -0.001 1, "" -0.0005 1, "" 0.0005 1, "" 0.001 1, "" 0.0015 1, "" 0.0025 1, "" 0.003 1, "" 0.0035 1, "" 0.0045000000000000005 1, "" 0.005 1, "" 0.0055 1, "" 0.006500000000000001 1, "" 0.007 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.2814 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.68062, screen 0.30105 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.72901, screen 0.31824 right font type_14
set label "Kob-Andersen" at screen 0.85985, screen 0.31824 center font type_13
unset key
plot data skip 1 using (x(54, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(54, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.063891
set rmargin at screen 0.32248
set bmargin at screen 0.24539
set tmargin at screen 0.27671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.0085888647222285:0.0032891587368561633]
set ytics ("−0.008" -0.008, "−0.006" -0.006, "−0.004" -0.004, "−0.002" -0.002, "0.000" 0.0, "0.002" 0.002, "" -0.0085 1, "" -0.0075 1, "" -0.007 1, "" -0.006500000000000001 1, "" -0.0055 1, "" -0.005 1, "" -0.0045000000000000005 1, "" -0.0035 1, "" -0.003 1, "" -0.0025 1, "" -0.0015 1, "" -0.001 1, "" -0.0005 1, "" 0.0005 1, "" 0.001 1, "" 0.0015 1, "" 0.0025 1, "" 0.003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19319, screen 0.2414 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.013953, screen 0.26105 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.062341, screen 0.27824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19319, screen 0.27824 center font type_13
unset key
plot data skip 1 using (x(55, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(55, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39722
set rmargin at screen 0.65581
set bmargin at screen 0.24539
set tmargin at screen 0.27671
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.013959824489592695:0.002486651881797086]
set ytics ("−0.012" -0.012, "−0.010" -0.01, "−0.008" -0.008, "−0.006" -0.006, "−0.004" -0.004, "−0.002" -0.002, "0.000" 0.0, "0.002" 0.002, "" -0.0135 1, "" -0.013000000000000001 1, "" -0.0125 1, "" -0.0115 1, "" -0.011 1, "" -0.0105 1, "" -0.0095 1, "" -0.009000000000000001 1, "" -0.0085 1, "" -0.0075 1, "" -0.007 1, "" -0.006500000000000001 1, "" -0.0055 1, "" -0.005 1, "" -0.0045000000000000005 1, "" -0.0035 1, "" -0.003 1, "" -0.0025 1, "" -0.0015 1, "" -0.001 1, "" -0.0005 1, "" 0.0005 1, "" 0.001 1, "" 0.0015 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52652, screen 0.2414 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.34729, screen 0.26105 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.39567, screen 0.27824 right font type_14
set label "poly-IPL" at screen 0.52652, screen 0.27824 center font type_13
unset key
plot data skip 1 using (x(56, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(56, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.73056
set rmargin at screen 0.98915
set bmargin at screen 0.24539
set tmargin at screen 0.27671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.0027034953325182094:0.0019588858908058514]
set ytics ("−0.002" -0.002, "−0.001" -0.001, "0.000" 0.0, "0.001" 0.001, "" -0.0026000000000000003 1, "" -0.0024000000000000002 1, "" -0.0022 1, "" -0.0018000000000000002 1, "" -0.0016 1, "" -0.0014 1, "" -0.0012000000000000001 1, "" -0.0008 1, "" -0.0006000000000000001 1, "" -0.0004 1, "" -0.0002 1, "" 0.0002 1, "" 0.0004 1, "" 0.0006000000000000001 1, "" 0.0008 1, "" 0.0012000000000000001 1, "" 0.0014 1, "" 0.0016 1, "" 0.0018000000000000002 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85985, screen 0.2414 center font type_14
set label "Δ{/:Italic u}_{traj} ({/:Italic ε})" at screen 0.68062, screen 0.26105 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.72901, screen 0.27824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85985, screen 0.27824 center font type_13
unset key
plot data skip 1 using (x(57, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(57, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.20539
set tmargin at screen 0.23671
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.4263739225192897:0.8130198811688089]
set ytics ("−0.4" -0.4, "−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "" -0.35000000000000003 1, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.2014 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.013953, screen 0.22105 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.051922, screen 0.23824 right font type_14
set label "sticky spheres" at screen 0.18798, screen 0.23824 center font type_13
unset key
plot data skip 1 using (x(58, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(58, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(58, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(58, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(58, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(58, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(58, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(58, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.20539
set tmargin at screen 0.23671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [-0.3351921822311952:0.4003304331182634]
set ytics ("−0.3" -0.30000000000000004, "−0.2" -0.2, "−0.1" -0.1, "0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "0.4" 0.4, "" -0.32 1, "" -0.28 1, "" -0.26 1, "" -0.24 1, "" -0.22 1, "" -0.18 1, "" -0.16 1, "" -0.14 1, "" -0.12 1, "" -0.08 1, "" -0.06 1, "" -0.04 1, "" -0.02 1, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.2014 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.34729, screen 0.22105 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.38526, screen 0.23824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52131, screen 0.23824 center font type_13
unset key
plot data skip 1 using (x(59, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(59, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(59, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(59, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(59, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(59, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(59, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(59, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72014
set rmargin at screen 0.98915
set bmargin at screen 0.20539
set tmargin at screen 0.23671
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [-0.20744494144717068:0.4110126772724886]
set ytics ("−0.2" -0.2, "−0.1" -0.1, "0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "0.4" 0.4, "" -0.18 1, "" -0.16 1, "" -0.14 1, "" -0.12 1, "" -0.08 1, "" -0.06 1, "" -0.04 1, "" -0.02 1, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85464, screen 0.2014 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.68062, screen 0.22105 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.71859, screen 0.23824 right font type_14
set label "Kob-Andersen" at screen 0.85464, screen 0.23824 center font type_13
unset key
plot data skip 1 using (x(60, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(60, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.16539
set tmargin at screen 0.19671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.22495084861155948:0.30933030358486224]
set ytics ("−0.2" -0.2, "−0.1" -0.1, "0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "" -0.22 1, "" -0.18 1, "" -0.16 1, "" -0.14 1, "" -0.12 1, "" -0.08 1, "" -0.06 1, "" -0.04 1, "" -0.02 1, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.1614 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.013953, screen 0.18105 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.051922, screen 0.19824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18798, screen 0.19824 center font type_13
unset key
plot data skip 1 using (x(61, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(61, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.16539
set tmargin at screen 0.19671
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.30584816292002065:0.5695155667429153]
set ytics ("−0.2" -0.2, "0.0" 0.0, "0.2" 0.2, "0.4" 0.4, "" -0.30000000000000004 1, "" -0.25 1, "" -0.15000000000000002 1, "" -0.1 1, "" -0.05 1, "" 0.05 1, "" 0.1 1, "" 0.15000000000000002 1, "" 0.25 1, "" 0.30000000000000004 1, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.1614 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.34729, screen 0.18105 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.38526, screen 0.19824 right font type_14
set label "poly-IPL" at screen 0.52131, screen 0.19824 center font type_13
unset key
plot data skip 1 using (x(62, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(62, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.16539
set tmargin at screen 0.19671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [-0.01788862693917127:0.38971913200178926]
set ytics ("0.0" 0.0, "0.1" 0.1, "0.2" 0.2, "0.3" 0.30000000000000004, "" 0.02 1, "" 0.04 1, "" 0.06 1, "" 0.08 1, "" 0.12 1, "" 0.14 1, "" 0.16 1, "" 0.18 1, "" 0.22 1, "" 0.24 1, "" 0.26 1, "" 0.28 1, "" 0.32 1, "" 0.34 1, "" 0.36 1, "" 0.38 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.1614 center font type_14
set label "{/:Italic r}₁({/:Italic u})" at screen 0.68062, screen 0.18105 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.71338, screen 0.19824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85204, screen 0.19824 center font type_13
unset key
plot data skip 1 using (x(63, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(63, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.12539
set tmargin at screen 0.15671
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.08922609457990105:3.705127043444629]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "3.0" 3.0, "3.5" 3.5, "" 0.1 1, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1, "" 2.9000000000000004 1, "" 3.1 1, "" 3.2 1, "" 3.3000000000000003 1, "" 3.4000000000000004 1, "" 3.6 1, "" 3.7 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.1214 center font type_14
set label "{/:Italic g}_{u}" at screen 0.013953, screen 0.14105 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.046713, screen 0.15824 right font type_14
set label "sticky spheres" at screen 0.18537, screen 0.15824 center font type_13
unset key
plot data skip 1 using (x(64, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(64, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(64, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(64, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(64, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(64, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(64, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(64, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.12539
set tmargin at screen 0.15671
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.11576263814758583:2.575574718628248]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.2 1, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.1214 center font type_14
set label "{/:Italic g}_{u}" at screen 0.34729, screen 0.14105 center rotate by 90 font type_14
set label "{/:Bold (m)}" at screen 0.38005, screen 0.15824 right font type_14
set label "sticky spheres at constant pressure" at screen 0.51871, screen 0.15824 center font type_13
unset key
plot data skip 1 using (x(65, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(65, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(65, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(65, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(65, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(65, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(65, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(65, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.12539
set tmargin at screen 0.15671
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.34232476104079157:2.294251847924634]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.1214 center font type_14
set label "{/:Italic g}_{u}" at screen 0.68062, screen 0.14105 center rotate by 90 font type_14
set label "{/:Bold (n)}" at screen 0.71338, screen 0.15824 right font type_14
set label "Kob-Andersen" at screen 0.85204, screen 0.15824 center font type_13
unset key
plot data skip 1 using (x(66, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(66, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.085388
set tmargin at screen 0.11671
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.31658509916626376:2.8078277136090635]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.0814 center font type_14
set label "{/:Italic g}_{u}" at screen 0.013953, screen 0.10105 center rotate by 90 font type_14
set label "{/:Bold (o)}" at screen 0.046713, screen 0.11824 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18537, screen 0.11824 center font type_13
unset key
plot data skip 1 using (x(67, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(67, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.085388
set tmargin at screen 0.11671
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.5518375683851838:2.8703497922742343]
set ytics ("1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1, "" 2.6 1, "" 2.7 1, "" 2.8000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.0814 center font type_14
set label "{/:Italic g}_{u}" at screen 0.34729, screen 0.10105 center rotate by 90 font type_14
set label "{/:Bold (p)}" at screen 0.38005, screen 0.11824 right font type_14
set label "poly-IPL" at screen 0.51871, screen 0.11824 center font type_13
unset key
plot data skip 1 using (x(68, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(68, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.085388
set tmargin at screen 0.11671
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.47294293638216645:2.555120138499793]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "2.5" 2.5, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.0814 center font type_14
set label "{/:Italic g}_{u}" at screen 0.68062, screen 0.10105 center rotate by 90 font type_14
set label "{/:Bold (q)}" at screen 0.71338, screen 0.11824 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85204, screen 0.11824 center font type_13
unset key
plot data skip 1 using (x(69, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(69, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.045388
set tmargin at screen 0.076706
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.25771895291916247:2.0616519484153746]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "" 0.30000000000000004 1, "" 0.4 1, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.0414 center font type_14
set label "{/:Italic g}_{G}" at screen 0.013953, screen 0.061047 center rotate by 90 font type_14
set label "{/:Bold (r)}" at screen 0.046713, screen 0.078235 right font type_14
set label "sticky spheres" at screen 0.18537, screen 0.078235 center font type_13
unset key
plot data skip 1 using (x(70, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(70, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(70, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(70, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(70, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(70, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(70, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(70, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.045388
set tmargin at screen 0.076706
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.40384456161624765:1.8428829401830131]
set ytics ("0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.0414 center font type_14
set label "{/:Italic g}_{G}" at screen 0.34729, screen 0.061047 center rotate by 90 font type_14
set label "{/:Bold (s)}" at screen 0.38005, screen 0.078235 right font type_14
set label "sticky spheres at constant pressure" at screen 0.51871, screen 0.078235 center font type_13
unset key
plot data skip 1 using (x(71, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(71, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "{/:Italic r}_c = 1.1", \
     data skip 1 using (x(71, 2)):4 with lines lc rgb "#D55E00" lw 0.9 notitle, \
     data skip 1 using (x(71, 2)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "{/:Italic r}_c = 1.2", \
     data skip 1 using (x(71, 3)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(71, 3)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#009E73" title "{/:Italic r}_c = 1.3", \
     data skip 1 using (x(71, 4)):4 with lines lc rgb "#CC79A7" lw 0.9 notitle, \
     data skip 1 using (x(71, 4)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 13 ps 0.85*mark lw 1.2 lc rgb "#CC79A7" title "{/:Italic r}_c = 1.5"
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.045388
set tmargin at screen 0.076706
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.32530936911153413:1.6637760491250122]
set ytics ("0.4" 0.4, "0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "" 0.35000000000000003 1, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.0414 center font type_14
set label "{/:Italic g}_{G}" at screen 0.68062, screen 0.061047 center rotate by 90 font type_14
set label "{/:Bold (t)}" at screen 0.71338, screen 0.078235 right font type_14
set label "Kob-Andersen" at screen 0.85204, screen 0.078235 center font type_13
unset key
plot data skip 1 using (x(72, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(72, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.048264
set rmargin at screen 0.32248
set bmargin at screen 0.0053882
set tmargin at screen 0.036706
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.5395092406575434:1.8209604577270115]
set ytics ("0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "1.6" 1.6, "1.8" 1.8, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1, "" 1.6500000000000001 1, "" 1.7000000000000002 1, "" 1.75 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18537, screen 0.0014 center font type_14
set label "{/:Italic g}_{G}" at screen 0.013953, screen 0.021047 center rotate by 90 font type_14
set label "{/:Bold (u)}" at screen 0.046713, screen 0.038235 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.18537, screen 0.038235 center font type_13
unset key
plot data skip 1 using (x(73, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(73, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.3816
set rmargin at screen 0.65581
set bmargin at screen 0.0053882
set tmargin at screen 0.036706
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.42320663631629407:1.5529554390735383]
set ytics ("0.6" 0.6000000000000001, "0.8" 0.8, "1.0" 1.0, "1.2" 1.2000000000000002, "1.4" 1.4000000000000001, "" 0.45 1, "" 0.5 1, "" 0.55 1, "" 0.65 1, "" 0.7000000000000001 1, "" 0.75 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 1.05 1, "" 1.1 1, "" 1.1500000000000001 1, "" 1.25 1, "" 1.3 1, "" 1.35 1, "" 1.4500000000000002 1, "" 1.5 1, "" 1.55 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.51871, screen 0.0014 center font type_14
set label "{/:Italic g}_{G}" at screen 0.34729, screen 0.021047 center rotate by 90 font type_14
set label "{/:Bold (v)}" at screen 0.38005, screen 0.038235 right font type_14
set label "poly-IPL" at screen 0.51871, screen 0.038235 center font type_13
unset key
plot data skip 1 using (x(74, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(74, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.71493
set rmargin at screen 0.98915
set bmargin at screen 0.0053882
set tmargin at screen 0.036706
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.4692945113064997:2.417179770464434]
set ytics ("0.5" 0.5, "1.0" 1.0, "1.5" 1.5, "2.0" 2.0, "" 0.6000000000000001 1, "" 0.7000000000000001 1, "" 0.8 1, "" 0.9 1, "" 1.1 1, "" 1.2000000000000002 1, "" 1.3 1, "" 1.4000000000000001 1, "" 1.6 1, "" 1.7000000000000002 1, "" 1.8 1, "" 1.9000000000000001 1, "" 2.1 1, "" 2.2 1, "" 2.3000000000000003 1, "" 2.4000000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85204, screen 0.0014 center font type_14
set label "{/:Italic g}_{G}" at screen 0.68062, screen 0.021047 center rotate by 90 font type_14
set label "{/:Bold (w)}" at screen 0.71338, screen 0.038235 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85204, screen 0.038235 center font type_13
unset key
plot data skip 1 using (x(75, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(75, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
unset multiplot
unset output
}
