import Dynamics
import Particles
import Plans
import Samples
import Statistics

/// The averages of one ensemble. Resamples are drawn once for all of them.
struct EnsembleReduction {
  let samples: [SampleDigest]
  let density: Double
  let particles: Int
  let plan: ReductionPlan
  let resamples: Resamples
  /// ω₀ = √(G/ρ)/a₀ with the mean G of all samples, and of every resample.
  let shearFrequency: Resampled

  package init(_ samples: [SampleDigest], density: Double, particles: Int, plan: ReductionPlan, bootstrap: Bootstrap) {
    self.samples = samples
    self.density = density
    self.particles = particles
    self.plan = plan
    resamples = Resamples(bootstrap, samples: samples.count)
    let spacing = Self.spacing(density)
    let n = Double(samples.count)
    shearFrequency = resamples.sum(samples.map(\.shearModulusMean)).map { ($0 / n / density).squareRoot() / spacing }
  }

  private static func spacing(_ density: Double) -> Double { Cell(count: 1, density: density).side }

  /// a₀.
  var spacing: Double { Self.spacing(density) }

  var estimates: [String: Estimate] {
    guard !samples.isEmpty else { return [:] }
    var all = resamples.means(sampleMeans)
    all.merge(EvidenceOfEnsemble(samples, plan: plan, resamples: resamples).estimates) { $1 }
    all[.shearFrequency] = shearFrequency.estimate(samples: samples.count)
    func add(_ name: ObservableName, _ value: Resampled) {
      if value.value.isFinite { all[name] = value.estimate(samples: samples.count) }
    }
    let moduli = resamples.sum([samples.map(\.shearModulusMean), samples.map { $0[.bulkModulus] }])
    add(.shearOverBulk, moduli[0] / moduli[1])
    if samples.count > 2, let disorder = shearModulusDisorder { add(.shearModulusDisorder, disorder) }
    addDipoles(&all)
    addRelaxation(&all)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.key.rawValue, $0.value) })
  }

  /// What is one number a sample; those that samples lack are left out.
  private var sampleMeans: [(ObservableName, [Double])] {
    [
      (.energyPerParticle, samples.map { $0[.energyPerParticle] }),
      (.pressure, samples.map { $0[.pressure] }),
      (.pressureScale, samples.map(\.pressureScale)),
      (.pressureOverBulkModulus, samples.map { $0[.pressure] / $0[.bulkModulus] }),
      (.pressureOverScale, samples.map { $0[.pressure] / $0.pressureScale }),
      (.shearModulus, samples.map { $0[.shearModulus] }),
      (.shearModulusMean, samples.map(\.shearModulusMean)),
      (.bulkModulus, samples.map { $0[.bulkModulus] }),
      (.poissonRatio, samples.map { $0[.poissonRatio] }),
      (.contactNumber, samples.map { $0[.contactNumber] }),
      (.lowestFrequency, samples.compactMap { $0[.frequencies].first }),
      (.liquidEnergyPerParticle, samples.map(\.evidence.energyPerParticle)),
      (.liquidPressure, samples.map(\.evidence.pressure)),
    ]
  }

  /// τ of the mean c(t), and in vibrational times 1/ω₀.
  private func addRelaxation(_ all: inout [ObservableName: Estimate]) {
    guard let time = StressRelaxation(samples).time(resamples) else { return }
    all[.relaxationTime] = time
    let unit = shearFrequency.value
    guard unit.isFinite else { return }
    all[.relaxationTimeScaled] = Estimate(
      mean: time.mean * unit, standardError: time.standardError.map { $0 * unit }, samples: time.samples)
  }

  /// √N·std(G)/⟨G⟩ of single planes: the variance over samples, averaged over the three planes; nil without three planes.
  private var shearModulusDisorder: Resampled? {
    let planes = samples.map { $0[.planeShearModuli] }
    guard planes.allSatisfy({ $0.count == 3 }) else { return nil }
    let moments = (0..<3).map { plane in Moments(planes.map { $0[plane] }) }
    let n = Double(samples.count)
    func disorder(_ variance: Double, _ mean: Double) -> Double { (Double(particles) * variance).squareRoot() / mean }
    // Σδ and Σδ² of the deviations δ from each plane's mean give the variance of every resample.
    let deviations = (0..<3).map { plane in planes.map { $0[plane] - moments[plane].mean } }
    let sums = resamples.sums(deviations + deviations.map { $0.map { $0 * $0 } })
    let replicates = (0..<resamples.count).map { r -> Double in
      var variance = 0.0
      var mean = 0.0
      for plane in 0..<3 {
        let sum = sums[plane][r]
        variance += max(0, sums[3 + plane][r] - sum * sum / n) / (n - 1)
        mean += moments[plane].mean + sum / n
      }
      return disorder(variance / 3, mean / 3)
    }
    let variance = moments.reduce(0) { $0 + $1.variance } / 3
    return Resampled(value: disorder(variance, moments.reduce(0) { $0 + $1.mean } / 3), replicates: replicates)
  }

  /// ω_g: the mean over all pinched pairs of all samples; errors over samples.
  private func addDipoles(_ all: inout [ObservableName: Estimate]) {
    let dipoles = samples.map { $0[.dipoleFrequencies] }
    guard dipoles.allSatisfy({ !$0.isEmpty }) else { return }
    let sums = resamples.sum([
      dipoles.map { $0.reduce(0, +) }, dipoles.map { Double($0.count) },
      dipoles.map { $0.reduce(0) { $0 + $1 * $1 } },
    ])
    let (total, count, squares) = (sums[0], sums[1], sums[2])
    let mean = total / count
    all[.dipoleFrequency] = mean.estimate(samples: samples.count)
    all[.dipoleFrequencyScaled] = (mean / shearFrequency).estimate(samples: samples.count)
    let width = (squares / count).with(mean) { ($0 / ($1 * $1) - 1).squareRoot() }
    all[.dipoleFrequencyWidth] = width.estimate(samples: samples.count)
  }

  /// p(ω^(ij)/ω₀) on bins that are the same for all ensembles.
  var dipoleDistribution: Distribution? {
    guard !samples.isEmpty, samples.allSatisfy({ !$0[.dipoleFrequencies].isEmpty }) else { return nil }
    let unit = shearFrequency.value
    let scaled = samples.map { $0[.dipoleFrequencies].map { $0 / unit } }
    let histogram = Histogram(scaled, in: 0...4, bins: 50, resamples: resamples)
    return Distribution(
      centers: histogram.centers, density: histogram.density,
      standardError: histogram.standardError ?? histogram.density.map { _ in 0 })
  }

  var worst: [String: Double] {
    let certificates = samples.compactMap(\.certificate)
    guard !certificates.isEmpty else { return [:] }
    var all: [CertificateName: Double] = [:]
    all[.forceRatio] = certificates.map(\.forceRatio).max()
    all[.translationResidual] = certificates.map(\.translationResidual).max()
    all[.smallestEigenvalueRatio] = certificates.compactMap(\.smallestEigenvalueRatio).min()
    all[.eigenpairResidual] = certificates.map(\.eigenpairResidual).max()
    all[.solveResidual] = certificates.map(\.solveResidual).max()
    all[.rattlers] = certificates.map { Double($0.rattlers) }.max()
    all[.relaxationTimesHeld] = samples.map(\.evidence.relaxationTimesHeld).min()
    return Dictionary(uniqueKeysWithValues: all.map { ($0.key.rawValue, $0.value) })
  }

  /// The demands of equilibrium, made of the whole ensemble.
  var objections: [String] { EvidenceOfEnsemble(samples, plan: plan, resamples: resamples).objections }
}
