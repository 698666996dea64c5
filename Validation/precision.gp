# Figures of Documentation/Precision.md, from the CSV that precision.py writes. Run in its folder: gnuplot -e "out='FOLDER'" …/precision.gp
if (!exists("out")) out = "."
if (!exists("kind")) kind = "svg"
set encoding utf8
set datafile separator ","
blue = "#0072B2"; red = "#D55E00"; grey = "#777777"
states = "pss-1.5-T0.8 pss-1.1-T1 kablj-T1 pss-1.1-T6"
names = "'PSS, r_c = 1.5, T = 0.8' 'PSS, r_c = 1.1, T = 1' 'Kob–Andersen, T = 1' 'PSS, r_c = 1.1, T = 6'"
start(name, w, h) = kind eq "svg" \
  ? sprintf("set terminal svg size %d,%d enhanced background rgb 'white' font 'Helvetica,13'; set output '%s/%s.svg'", w, h, out, name) \
  : sprintf("set terminal pngcairo size %d,%d enhanced background rgb 'white' font 'Helvetica,12'; set output '%s/%s.png'", w, h, out, name)

# g(r) of the AA pairs, and the difference of the two precisions with its standard error.
eval start("precision-pairs", 900, 900)
set multiplot
set key top right samplen 2 spacing 1.1
do for [k = 1:4] {
  x = (k + 1) % 2; y = 1 - (k - 1) / 2
  file = word(states, k)."-g-AA.csv"
  set lmargin at screen 0.09 + 0.5 * x
  set rmargin at screen 0.485 + 0.5 * x
  set tmargin at screen 0.46 + 0.5 * y
  set bmargin at screen 0.22 + 0.5 * y
  set xrange [0.7:4]; set format x ""; unset xlabel
  set yrange [0:*]; set ytics auto; set ylabel "g_{AA}(r)" offset 1,0
  set title word(names, k) offset 0,-0.5
  plot file skip 1 using 1:4 with lines lw 3 lc rgb red title "double", \
       file skip 1 using 1:2 with lines lw 1 lc rgb blue title "mixed"
  unset title
  set tmargin at screen 0.20 + 0.5 * y
  set bmargin at screen 0.07 + 0.5 * y
  set format x; set xlabel "r" offset 0,0.6
  stats [0.7:4] file skip 1 using (abs($6) + $7) nooutput
  top = 1.1 * STATS_max
  set yrange [-top:top]; set ytics top > 0.2 ? 0.2 : top > 0.1 ? 0.1 : top > 0.05 ? 0.05 : 0.02; set ylabel "mixed − double" offset 1,0
  plot 0 with lines lc rgb grey lw 0.8 notitle, \
       file skip 1 using 1:($6 - $7):($6 + $7) with filledcurves fs transparent solid 0.3 noborder lc rgb blue notitle, \
       file skip 1 using 1:6 with lines lw 0.8 lc rgb blue notitle
}
unset multiplot
unset output

# c(t) in both precisions.
reset
set datafile separator ","
eval start("precision-stress", 900, 680)
set multiplot layout 2,2 margins 0.08,0.98,0.09,0.95 spacing 0.1,0.13
set logscale x
set format x "10^{%T}"
set key top right samplen 2 spacing 1.1
set bars 0.5
do for [k = 1:4] {
  file = word(states, k)."-stress.csv"
  set title word(names, k) offset 0,-0.5
  set xlabel "t" offset 0,0.5
  set ylabel "c(t)" offset 1.5,0
  set yrange [*:*]
  plot 0 with lines lc rgb grey lw 0.8 notitle, \
       file skip 2 using 1:($4 - $5):($4 + $5) with filledcurves fs transparent solid 0.3 noborder lc rgb red notitle, \
       file skip 2 using 1:($2 - $3):($2 + $3) with filledcurves fs transparent solid 0.3 noborder lc rgb blue notitle, \
       file skip 2 using 1:4 with lines lw 2 lc rgb red title "double", \
       file skip 2 using 1:2 with lines lw 1 lc rgb blue title "mixed"
}
unset multiplot
unset output

# E/N of runs without a thermostat: means over fortieths of the run.
file = "drift.csv"
if (system("test -f ".file." && echo 1") eq "1") {
  reset
  set datafile separator ","
  eval start("precision-drift", 900, 400)
  set multiplot layout 1,2 margins 0.09,0.98,0.14,0.9 spacing 0.11,0.1
  set key top right samplen 2 horizontal
  do for [k = 1:2] {
    step = real(word("0.005 0.001", k))
    set xrange [*:*]; set yrange [*:*]
    stats file skip 1 using ($1 == step ? $2 : NaN) nooutput
    width = STATS_max / 40
    stats file skip 1 using ($1 == step ? $4 : NaN) nooutput
    mean = STATS_mean; spread = STATS_stddev
    unit = k == 1 ? 1e-5 : 1e-6
    set title sprintf("Δt = %g", step) offset 0,-0.5
    set xlabel "t"
    set ylabel sprintf("(E − <E>)/N  /  10^{%d} ε", k == 1 ? -5 : -6) offset 1,0
    set yrange [-0.7 * spread / unit:spread / unit]
    set xtics 8 * width
    block(t) = (floor(t / width * 0.99999) + 0.5) * width
    plot 0 with lines lc rgb grey lw 0.8 notitle, \
         file skip 1 using ($1 == step ? block($2) : NaN):(($4 - mean) / unit) smooth unique with linespoints pt 5 ps 0.5 lw 1.2 lc rgb red title "double", \
         file skip 1 using ($1 == step ? block($2) : NaN):(($3 - mean) / unit) smooth unique with linespoints pt 7 ps 0.5 lw 1.2 lc rgb blue title "mixed"
  }
  unset multiplot
  unset output
}
