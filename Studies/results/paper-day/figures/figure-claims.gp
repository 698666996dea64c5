# Claims of arXiv:2009.08238, compared with this study. Run: gnuplot figure-claims.gp
# Columns of figure-claims.csv: panel, series, x, y, their standard errors (of an arrow, its components), label.
set encoding utf8
set datafile separator ","
# lehr gives it the data, and takes the drawings from its standard output.
piped = exists("data")
if (!piped) { data = "figure-claims.csv" }
x(p, s) = (column(1) == p && column(2) == s) ? column(3) : NaN
# A point without an error is drawn without a bar; read as it is, its empty cell would drop the point.
error(n) = valid(n) ? column(n) : 0
# A bar that reaches zero ends below a logarithmic axis.
floor_at(least, y) = y > least ? y : least
do for [page = 1:2] {
if (page == 1) {
  unit = 1.0; mark = 1.0
  set terminal svg size 940,584 dynamic enhanced background rgb "white" font "Helvetica,13" linewidth 1.1 name "figure_claims"
  if (!piped) { set output "figure-claims.svg" }
} else {
  # Its markers come out smaller and its type larger than asked for.
  unit = 0.6; mark = 1.1
  set terminal pdfcairo size 7.833333333333333in,4.866666666666666in enhanced font "Helvetica,8" linewidth 1 fontscale 0.75
  if (!piped) { set output "figure-claims.pdf" }
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
set lmargin at screen 0.47455
set rmargin at screen 0.816
set bmargin at screen 0.078425
set tmargin at screen 0.95205
set xrange [-11.0:11.0]
set xtics ("−10" -10.0, "−5" -5.0, "0" 0.0, "5" 5.0, "10" 10.0, "" -11.0 1, "" -9.0 1, "" -8.0 1, "" -7.0 1, "" -6.0 1, "" -4.0 1, "" -3.0 1, "" -2.0 1, "" -1.0 1, "" 1.0 1, "" 2.0 1, "" 3.0 1, "" 4.0 1, "" 6.0 1, "" 7.0 1, "" 8.0 1, "" 9.0 1, "" 11.0 1) offset 0,0.35
set yrange [-20.6:0.6]
set ytics ("" -0.0, "" -1.0, "" -2.0, "" -3.0, "" -4.0, "" -5.0, "" -6.0, "" -7.0, "" -8.0, "" -9.0, "" -10.0, "" -11.0, "" -12.0, "" -13.0, "" -14.0, "" -15.0, "" -16.0, "" -17.0, "" -18.0, "" -19.0, "" -20.0)
set label "Below T_{co} the inherent-state energy of all models follows …  {/:Bold P1}" at screen 0.46391, first -0.0 right font type_12
set label "The crossover temperature T_{co} falls with the range r_c of …  {/:Bold P2}" at screen 0.46391, first -1.0 right font type_12
set label "Below T_{co} the energy, in units of T_{co}, falls most for …  {/:Bold 3}" at screen 0.46391, first -2.0 right font type_12
set label "Equal relaxation times are reached at different T_p/T_{co}: …  {/:Bold P4}" at screen 0.46391, first -3.0 right font type_12
set label "T_{co} from the elastic moduli agrees with T_{co} from the …  {/:Bold P5}" at screen 0.46391, first -4.0 right font type_12
set label "Far above T_{co} the elastic observables no longer depend on …  {/:Bold 6}" at screen 0.46391, first -5.0 right font type_12
set label "Annealing raises G much more for the least sticky spheres …  {/:Bold P7}" at screen 0.46391, first -6.0 right font type_12
set label "At constant volume annealing lowers K of all models, most …  {/:Bold P8}" at screen 0.46391, first -7.0 right font type_12
set label "The largest rise of G and the largest fall of K are at …  {/:Bold 9}" at screen 0.46391, first -8.0 right font type_12
set label "ν depends strongly on r_c, but its relative change on …  {/:Bold 10}" at screen 0.46391, first -9.0 right font type_12
set label "D(ω) \\~ ω⁴ at high and at low T_p  {/:Bold 11}" at screen 0.46391, first -10.0 right font type_12
set label "A_gω₀⁵ on the plateau depends strongly on r_c, and its …  {/:Bold P12}" at screen 0.46391, first -11.0 right font type_12
set label "p(ω^{(ij)}) is much narrower for the stickiest spheres; for …  {/:Bold 13}" at screen 0.46391, first -12.0 right font type_12
set label "On annealing ω_g/ω₀ hardly changes for the stickiest …  {/:Bold P14}" at screen 0.46391, first -13.0 right font type_12
set label "N·e₀ falls on annealing, less so for sticky spheres  {/:Bold P15}" at screen 0.46391, first -14.0 right font type_12
set label "N·e₀ \\~ (ω_g/ω₀)⁻³, with noise  {/:Bold 16}" at screen 0.46391, first -15.0 right font type_12
set label "A_g \\~ ω_g⁻⁵ for all but the stickiest spheres, whose A_g …  {/:Bold 17}" at screen 0.46391, first -16.0 right font type_12
set label "p/K and p/p₀ differ only slightly between the ensembles of …  {/:Bold 18}" at screen 0.46391, first -17.0 right font type_12
set label "ω_g from the mean over dipoles agrees with 2πc_s/ξ_g from …  {/:Bold 19}" at screen 0.46391, first -18.0 right font type_12
set label "Relaxation times span about four decades in every series  {/:Bold 20}" at screen 0.46391, first -19.0 right font type_12
set label "Glasses that annealing hardly changes are those with few …  {/:Bold 21}" at screen 0.46391, first -20.0 right font type_12
set object rectangle from first -1.96, graph 0 to first 1.96, graph 1 fillcolor rgb "#E4E7EA" fillstyle solid noborder behind
set arrow from first 0.0, graph 0 to first 0.0, graph 1 nohead lw 0.8 lc rgb "#999999" back
set label "p value as a distance in favor of the claim (standard errors)" at screen 0.64528, screen 0.020377 center font type_14
set key at screen 0.82026, screen 0.95548 left top Left reverse samplen 1.4 spacing 1.0 maxcols 1 width 0 vertical font type_12
plot data skip 1 using (x(1, 1)):4 with points pt 7 ps 0.85*mark lw 1.2 lc rgb "#0072B2" title "confirmed (9)", \
     data skip 1 using (x(1, 2)):4 with points pt 5 ps 0.85*mark lw 1.2 lc rgb "#D55E00" title "contradicted (1)", \
     data skip 1 using (x(1, 3)):4 with points pt 13 ps 0.85*mark lw 1.2 lc rgb "#7A7A7A" title "undecided (10)", \
     data skip 1 using (x(1, 4)):4 with points pt 12 ps 0.85*mark lw 1.2 lc rgb "#7A7A7A" title "not comparable (1)"
unset multiplot
unset output
}
