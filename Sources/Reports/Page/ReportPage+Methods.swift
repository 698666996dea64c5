import Analysis

extension ReportPage {
  /// The methods.
  var methods: String {
    """
    <p>Each liquid was melted, brought to its parent temperature T<sub>p</sub> and held there until there was evidence of
    equilibrium, by \(moves) (dynamics: velocity Verlet, stochastic velocity rescaling). It was then quenched to its inherent
    state\(harvested.isEmpty ? "" : "; several times, some relaxation times apart, where it gave several glasses").
    \(measurement)</p>
    <dl>
    <dt>G</dt><dd>shear modulus with its non-affine part, (U<sub>\u{3b3}\u{3b3}</sub> \u{2212}
    \u{39e}\u{b7}M<sup>\u{2212}1</sup>\u{b7}\u{39e})/V, mean of the planes xy, xz, yz (Eq. A1)</dd>
    <dt>K</dt><dd>bulk modulus, (U<sub>\u{3b7}\u{3b7}</sub> \u{2212} \u{39e}\u{b7}M<sup>\u{2212}1</sup>\u{b7}\u{39e})/9V + p
    (Eq. A3, corrected)</dd>
    <dt>\u{3bd}</dt><dd>(3K \u{2212} 2G)/(6K + 2G) of each glass (Eq. A5)</dd>
    <dt>\u{3c9}\u{2080}</dt><dd>c<sub>s</sub>/a\u{2080} with c<sub>s</sub> = (\u{27e8}G\u{27e9}/\u{3c1})<sup>1/2</sup> of the same
    ensemble, a\u{2080} = (V/N)<sup>1/3</sup></dd>
    <dt>\u{3c9}<sub>g</sub></dt><dd>mean over random interacting pairs of \u{3c9}<sup>(ij)</sup> =
    (d\u{b7}u/u\u{b7}u)<sup>1/2</sup>, M\u{b7}u = d the response to a unit force dipole (Eqs. 3, 4)</dd>
    <dt>N\u{b7}e</dt><dd>(\u{3a3}\u{3c8}<sub>i</sub>\u{b2})\u{b2}/\u{3a3}\u{3c8}<sub>i</sub>\u{2074} of a mode (Eq. 5)</dd>
    <dt>D(\u{3c9})</dt><dd>(1/N)\u{27e8}\u{3a3}\u{3b4}(\u{3c9} \u{2212} \u{3c9}<sub>\u{2113}</sub>)\u{27e9} of the computed modes, in logarithmic bins, up to the frequency below which all modes of
    all samples were computed (Eq. A7)</dd>
    <dt>A<sub>g</sub></dt><dd>prefactor of D = A<sub>g</sub>\u{3c9}<sup>4</sup>, by maximum likelihood: n modes below \u{3c9}<sub>c</sub> in n<sub>s</sub> glasses give
    A<sub>g</sub> = 5n/(N n<sub>s</sub> \u{3c9}<sub>c</sub><sup>5</sup>). \u{3c9}<sub>c</sub> is below the first shear phonons; other \u{3c9}<sub>c</sub>, a fit with free
    exponent and a Kolmogorov\u{2013}Smirnov test show how well the law holds. If there is no mode, A<sub>g</sub> is an upper limit. In gaps between the bands of phonons A<sub>g</sub>\u{3c9}<sub>0</sub><sup>5</sup> = 5N<sub>G</sub>/(N x<sup>5</sup>), with
    N<sub>G</sub> the number of modes below x\u{3c9}<sub>0</sub> less the phonons (12, 36, 52, \u{2026})</dd>
    <dt>N\u{b7}e<sub>0</sub></dt><dd>running mean of N\u{b7}e over the modes below \u{3c9}, at the end of its plateau: the last mode below which N\u{b7}e does
    not rise. Modes of single loose particles (N\u{b7}e \u{2264} 3) do not count</dd>
    \(collapseMethod)<dt>T<sub>co</sub>, moduli</dt><dd>temperature at which a straight line through G/K of the coldest ensembles meets the plateau (App. C), each at the temperatures
    listed;
    needs only one model, and no anchor</dd>
    <dt>plateau</dt><dd>weighted mean over the ensembles far above T<sub>co</sub></dd>
    <dt>\u{3be}<sub>g</sub></dt><dd>distance at which r\u{2076}c(r) of the response to local dipoles reaches its plateau in large glasses (App. D); defined up
    to a factor common to all models</dd>
    \(claimsMethod)<dt>errors</dt><dd>standard errors by bootstrap over \(harvested.isEmpty ? "samples: whole glasses are" : "liquids: all glasses of a liquid together are")
    resampled, not bonds or modes</dd>
    <dt>three zero modes</dt><dd>proved by the Cholesky factorization of the Hessian with one particle pinned: all eigenvalues except
    those of the three translations are positive</dd>
    <dt>evidence of equilibrium</dt><dd>held for at least the planned number of stress-relaxation times \u{3c4}; the configurational
    temperature is T<sub>p</sub>, the stress obeys the sum rule c(0) = \u{27e8}U<sub>\u{3b3}\u{3b3}</sub>\u{27e9}/V, and the
    inherent-state energy does not drift, each tested with its error, all tests of an ensemble together at 1%</dd>
    </dl>
    <p>Equations are numbered as in arXiv:2009.08238.</p>
    """
  }
  /// Only if the T_co of one model is given.
  private var collapseMethod: String {
    guard summary.collapse != nil else { return "" }
    return """
      <dt>T<sub>co</sub>, collapse</dt><dd>the T<sub>co</sub> of all models are fitted together so that (u(T<sub>p</sub>) \u{2212} u(T<sub>co</sub>))/T<sub>co</sub> against
      T<sub>p</sub>/T<sub>co</sub> has the least spread below T<sub>co</sub> (Sect. III). A factor common to all of them hardly changes the spread: where u
      is linear, every factor gives the same collapse. T<sub>co</sub> of one model, the anchor, is therefore given; the results for all anchors are listed. Errors: energies are
      drawn within their errors and the fit is repeated, for u(T<sub>co</sub>) and T<sub>p</sub>/T<sub>co</sub> together with T<sub>co</sub></dd>

      """
  }

  /// What the moves of the study do, each kind of liquid by itself.
  private var moves: String {
    var kinds: [String] = []
    for ensemble in summary.ensembles where !ensemble.moves.isEmpty {
      let kind = ensemble.moves.joined(separator: ", and ")
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return escaped(kinds.isEmpty ? "molecular dynamics" : kinds.joined(separator: "; or by "))
  }

  private var harvested: [EnsembleSummary] { summary.ensembles.filter(\.isHarvested) }

  private var measurement: String {
    let iterated = summary.ensembles.count { !$0.isFactorized }
    let direct = "All quantities follow from one Hessian and one sparse Cholesky factorization per glass"
    let products =
      "follow from products with the Hessian, without a factorization; the number of modes is checked by an estimate"
    return iterated == 0
      ? direct + "."
      : iterated == summary.ensembles.count
        ? "All quantities \(products)." : direct + "; those marked \u{201c}not proved\u{201d} below \(products)."
  }

  /// Only if there are claims.
  private var claimsMethod: String {
    guard !summary.claims.isEmpty else { return "" }
    return """
      <dt>claims</dt><dd>each is stated as an inequality. p is two-sided: twice the smaller of the probabilities of such data if the claim
      were false and if it were true, by Student's t (Welch and Satterthwaite for two numbers). A claim of several parts is confirmed by the largest p of its parts,
      contradicted by the smallest times their number. The verdicts on primary claims are corrected for their number (Holm), those on the others are not.
      If a plan says that its claims are judged several times (<code>reduction.analyses</code>), every p is multiplied by that number.
      For undecided claims the standard error is given that would decide at the present distance. A quantity on the border cannot be decided by any error, and a smaller
      error does not remove a bias; the most likely bias is stated with each claim. Not comparable: our definition cannot be known to be the publication's</dd>

      """
  }
}
