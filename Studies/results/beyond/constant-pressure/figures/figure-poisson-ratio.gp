# Poisson's ratio. Run: gnuplot figure-poisson-ratio.gp
# Columns of figure-poisson-ratio.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-poisson-ratio.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 1290,1360 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_poisson_ratio"
  if (!piped) { set output "figure-poisson-ratio.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 10.75in,11.333333333333334in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-poisson-ratio.pdf" }
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
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.28448711146631417:0.4282060970108784]
set ytics ("0.30" 0.3, "0.32" 0.32, "0.34" 0.34, "0.36" 0.36, "0.38" 0.38, "0.40" 0.4, "0.42" 0.42, "" 0.28500000000000003 1, "" 0.29 1, "" 0.295 1, "" 0.305 1, "" 0.31 1, "" 0.315 1, "" 0.325 1, "" 0.33 1, "" 0.335 1, "" 0.34500000000000003 1, "" 0.35000000000000003 1, "" 0.355 1, "" 0.365 1, "" 0.37 1, "" 0.375 1, "" 0.385 1, "" 0.39 1, "" 0.395 1, "" 0.405 1, "" 0.41000000000000003 1, "" 0.41500000000000004 1, "" 0.425 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.75875 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.013953, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (a)}" at screen 0.051922, screen 0.98897 right font type_14
set label "sticky spheres" at screen 0.18798, screen 0.98897 center font type_13
set key at screen 0.22597, screen 0.97452 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
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
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.29358419326669166:0.41338480950294487]
set ytics ("0.30" 0.3, "0.32" 0.32, "0.34" 0.34, "0.36" 0.36, "0.38" 0.38, "0.40" 0.4, "" 0.295 1, "" 0.305 1, "" 0.31 1, "" 0.315 1, "" 0.325 1, "" 0.33 1, "" 0.335 1, "" 0.34500000000000003 1, "" 0.35000000000000003 1, "" 0.355 1, "" 0.365 1, "" 0.37 1, "" 0.375 1, "" 0.385 1, "" 0.39 1, "" 0.395 1, "" 0.405 1, "" 0.41000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.75875 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.34729, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (b)}" at screen 0.38526, screen 0.98897 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52131, screen 0.98897 center font type_13
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
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.78368
set tmargin at screen 0.97941
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.3840056555926764:0.39687351747426597]
set ytics ("0.386" 0.386, "0.388" 0.388, "0.390" 0.39, "0.392" 0.392, "0.394" 0.394, "0.396" 0.396, "" 0.3845 1, "" 0.385 1, "" 0.3855 1, "" 0.3865 1, "" 0.387 1, "" 0.3875 1, "" 0.3885 1, "" 0.389 1, "" 0.3895 1, "" 0.3905 1, "" 0.391 1, "" 0.3915 1, "" 0.3925 1, "" 0.393 1, "" 0.3935 1, "" 0.3945 1, "" 0.395 1, "" 0.3955 1, "" 0.3965 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.75875 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.68062, screen 0.88154 center rotate by 90 font type_14
set label "{/:Bold (c)}" at screen 0.7238, screen 0.98897 right font type_14
set label "Kob-Andersen" at screen 0.85725, screen 0.98897 center font type_13
unset key
plot data skip 1 using (x(3, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(3, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.388481060800382:0.39386696028316154]
set ytics ("0.389" 0.389, "0.390" 0.39, "0.391" 0.391, "0.392" 0.392, "0.393" 0.393, "" 0.3886 1, "" 0.38880000000000003 1, "" 0.38920000000000005 1, "" 0.3894 1, "" 0.3896 1, "" 0.38980000000000004 1, "" 0.3902 1, "" 0.3904 1, "" 0.3906 1, "" 0.39080000000000004 1, "" 0.3912 1, "" 0.3914 1, "" 0.3916 1, "" 0.39180000000000004 1, "" 0.3922 1, "" 0.3924 1, "" 0.3926 1, "" 0.39280000000000004 1, "" 0.3932 1, "" 0.3934 1, "" 0.3936 1, "" 0.39380000000000004 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.50875 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.013953, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (d)}" at screen 0.057132, screen 0.73897 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19058, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(4, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(4, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.42484815193844977:0.43685684403643676]
set ytics ("0.426" 0.426, "0.428" 0.428, "0.430" 0.43, "0.432" 0.432, "0.434" 0.434, "0.436" 0.436, "" 0.425 1, "" 0.4255 1, "" 0.4265 1, "" 0.427 1, "" 0.4275 1, "" 0.4285 1, "" 0.429 1, "" 0.4295 1, "" 0.4305 1, "" 0.431 1, "" 0.4315 1, "" 0.4325 1, "" 0.433 1, "" 0.4335 1, "" 0.4345 1, "" 0.435 1, "" 0.4355 1, "" 0.4365 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.50875 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.34729, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (e)}" at screen 0.39047, screen 0.73897 right font type_14
set label "poly-IPL" at screen 0.52391, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(5, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(5, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.53368
set tmargin at screen 0.72941
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.42764909906077325:0.4353363530123869]
set ytics ("0.428" 0.428, "0.430" 0.43, "0.432" 0.432, "0.434" 0.434, "" 0.4285 1, "" 0.429 1, "" 0.4295 1, "" 0.4305 1, "" 0.431 1, "" 0.4315 1, "" 0.4325 1, "" 0.433 1, "" 0.4335 1, "" 0.4345 1, "" 0.435 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.50875 center font type_14
set label "Poisson's ratio {/:Italic ν}" at screen 0.68062, screen 0.63154 center rotate by 90 font type_14
set label "{/:Bold (f)}" at screen 0.7238, screen 0.73897 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85725, screen 0.73897 center font type_13
unset key
plot data skip 1 using (x(6, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(6, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.053473
set rmargin at screen 0.32248
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.7547169811320755:3.18]
set logscale x
set xtics ("1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.17827662497330876:0.5014494439480484]
set ytics ("0.20" 0.2, "0.25" 0.25, "0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "0.50" 0.5, "" 0.18 1, "" 0.19 1, "" 0.21 1, "" 0.22 1, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1, "" 0.48 1, "" 0.49 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.18798, screen 0.25875 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.013953, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (g)}" at screen 0.051922, screen 0.48897 right font type_14
set label "sticky spheres" at screen 0.18798, screen 0.48897 center font type_13
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
set lmargin at screen 0.38681
set rmargin at screen 0.65581
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.6408028269830968:3.1835065547452897]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "2" 2.0, "3" 3.0, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1, "" 2.5 1) offset 0,0.35
set yrange [0.18261680635388697:0.47713065544571803]
set ytics ("0.20" 0.2, "0.25" 0.25, "0.30" 0.30000000000000004, "0.35" 0.35000000000000003, "0.40" 0.4, "0.45" 0.45, "" 0.19 1, "" 0.21 1, "" 0.22 1, "" 0.23 1, "" 0.24 1, "" 0.26 1, "" 0.27 1, "" 0.28 1, "" 0.29 1, "" 0.31 1, "" 0.32 1, "" 0.33 1, "" 0.34 1, "" 0.36 1, "" 0.37 1, "" 0.38 1, "" 0.39 1, "" 0.41000000000000003 1, "" 0.42 1, "" 0.43 1, "" 0.44 1, "" 0.46 1, "" 0.47000000000000003 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52131, screen 0.25875 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.34729, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (h)}" at screen 0.38526, screen 0.48897 right font type_14
set label "sticky spheres at constant pressure" at screen 0.52131, screen 0.48897 center font type_13
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
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.28368
set tmargin at screen 0.47941
set xrange [0.5188679245283019:1.06]
set logscale x
set xtics ("0.6" 0.6000000000000001, "0.7" 0.7000000000000001, "0.8" 0.8, "0.9" 0.9, "1.0" 1.0, "" 0.52 1, "" 0.54 1, "" 0.56 1, "" 0.58 1, "" 0.62 1, "" 0.64 1, "" 0.66 1, "" 0.68 1, "" 0.72 1, "" 0.74 1, "" 0.76 1, "" 0.78 1, "" 0.8200000000000001 1, "" 0.84 1, "" 0.86 1, "" 0.88 1, "" 0.92 1, "" 0.9400000000000001 1, "" 0.96 1, "" 0.98 1, "" 1.02 1, "" 1.04 1, "" 1.06 1) offset 0,0.35
set yrange [0.2216681189738386:0.2514770503800524]
set ytics ("0.225" 0.225, "0.230" 0.23, "0.235" 0.23500000000000001, "0.240" 0.24, "0.245" 0.245, "0.250" 0.25, "" 0.222 1, "" 0.223 1, "" 0.224 1, "" 0.226 1, "" 0.227 1, "" 0.228 1, "" 0.229 1, "" 0.231 1, "" 0.232 1, "" 0.233 1, "" 0.234 1, "" 0.23600000000000002 1, "" 0.23700000000000002 1, "" 0.23800000000000002 1, "" 0.23900000000000002 1, "" 0.241 1, "" 0.242 1, "" 0.243 1, "" 0.244 1, "" 0.246 1, "" 0.247 1, "" 0.248 1, "" 0.249 1, "" 0.251 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.25875 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.68062, screen 0.38154 center rotate by 90 font type_14
set label "{/:Bold (i)}" at screen 0.7238, screen 0.48897 right font type_14
set label "Kob-Andersen" at screen 0.85725, screen 0.48897 center font type_13
unset key
plot data skip 1 using (x(9, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(9, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.058682
set rmargin at screen 0.32248
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.37735849056603776:1.06]
set logscale x
set xtics ("0.4" 0.4, "0.5" 0.5, "0.7" 0.7000000000000001, "1" 1.0, "" 0.45 1, "" 0.55 1, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.2288256114736379:0.2410169088240974]
set ytics ("0.230" 0.23, "0.232" 0.232, "0.234" 0.234, "0.236" 0.23600000000000002, "0.238" 0.23800000000000002, "0.240" 0.24, "" 0.229 1, "" 0.2295 1, "" 0.2305 1, "" 0.231 1, "" 0.2315 1, "" 0.2325 1, "" 0.233 1, "" 0.2335 1, "" 0.23450000000000001 1, "" 0.23500000000000001 1, "" 0.23550000000000001 1, "" 0.23650000000000002 1, "" 0.23700000000000002 1, "" 0.23750000000000002 1, "" 0.23850000000000002 1, "" 0.23900000000000002 1, "" 0.23950000000000002 1, "" 0.2405 1, "" 0.241 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.19058, screen 0.00875 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.013953, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (j)}" at screen 0.057132, screen 0.23897 right font type_14
set label "Kob-Andersen at constant pressure" at screen 0.19058, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(10, 1)):4 with lines lc rgb "#0072B2" lw 0.9 notitle, \
     data skip 1 using (x(10, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 9 ps 0.85*mark lw 1.2 lc rgb "#0072B2" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.39202
set rmargin at screen 0.65581
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.6132075471698113:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.1326208690056145:0.15819165333116722]
set ytics ("0.135" 0.135, "0.140" 0.14, "0.145" 0.145, "0.150" 0.15, "0.155" 0.155, "" 0.133 1, "" 0.134 1, "" 0.136 1, "" 0.137 1, "" 0.138 1, "" 0.139 1, "" 0.14100000000000001 1, "" 0.14200000000000002 1, "" 0.14300000000000002 1, "" 0.14400000000000002 1, "" 0.146 1, "" 0.147 1, "" 0.148 1, "" 0.149 1, "" 0.151 1, "" 0.152 1, "" 0.153 1, "" 0.154 1, "" 0.156 1, "" 0.157 1, "" 0.158 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.52391, screen 0.00875 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.34729, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (k)}" at screen 0.39047, screen 0.23897 right font type_14
set label "poly-IPL" at screen 0.52391, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(11, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(11, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
reset
set datafile separator ","
set border lw 0.9 lc rgb "#333333"
set tics in front scale 0.9,0.45 font type_12
set errorbars 0.5
set lmargin at screen 0.72535
set rmargin at screen 0.98915
set bmargin at screen 0.033676
set tmargin at screen 0.22941
set xrange [0.5849056603773585:1.59]
set logscale x
set xtics ("0.7" 0.7000000000000001, "1" 1.0, "1.5" 1.5, "" 0.6000000000000001 1, "" 0.65 1, "" 0.75 1, "" 0.8 1, "" 0.8500000000000001 1, "" 0.9 1, "" 0.9500000000000001 1) offset 0,0.35
set yrange [0.13548320993921908:0.1520963538317203]
set ytics ("0.136" 0.136, "0.138" 0.138, "0.140" 0.14, "0.142" 0.14200000000000002, "0.144" 0.14400000000000002, "0.146" 0.146, "0.148" 0.148, "0.150" 0.15, "0.152" 0.152, "" 0.1355 1, "" 0.1365 1, "" 0.137 1, "" 0.1375 1, "" 0.1385 1, "" 0.139 1, "" 0.1395 1, "" 0.1405 1, "" 0.14100000000000001 1, "" 0.14150000000000001 1, "" 0.14250000000000002 1, "" 0.14300000000000002 1, "" 0.14350000000000002 1, "" 0.1445 1, "" 0.145 1, "" 0.1455 1, "" 0.1465 1, "" 0.147 1, "" 0.1475 1, "" 0.1485 1, "" 0.149 1, "" 0.1495 1, "" 0.1505 1, "" 0.151 1, "" 0.1515 1)
set label "parent temperature {/:Italic T}_p ({/:Italic ε}/{/:Italic k}_B)" at screen 0.85725, screen 0.00875 center font type_14
set label "{/:Italic G}/{/:Italic K}" at screen 0.68062, screen 0.13154 center rotate by 90 font type_14
set label "{/:Bold (l)}" at screen 0.7238, screen 0.23897 right font type_14
set label "poly-IPL at constant pressure" at screen 0.85725, screen 0.23897 center font type_13
unset key
plot data skip 1 using (x(12, 1)):4 with lines lc rgb "#009E73" lw 0.9 notitle, \
     data skip 1 using (x(12, 1)):4:($4 - error(6)):($4 + error(6)) with yerrorbars pt 11 ps 0.85*mark lw 1.2 lc rgb "#009E73" notitle
unset multiplot
unset output
}
