import Dynamics
import Mechanics
import Storage

/// The values of the observables of one sample that the reduction keeps.
public struct SampleValues: Sendable, Equatable {
  /// The numbers of the liquid's equilibration evidence; nil for a glass without its liquid.
  public let evidence: EvidenceNumbers?
  /// The numbers of the certificate; nil for a decay, or if the measurement failed.
  public let certificate: CertificateNumbers?
  /// One entry per observable of ``ObservableCatalogue/remembered``; empty if the sample has no value.
  package var arrays: [[Double]]

  /// Creates values, with one array per observable of ``ObservableCatalogue/remembered``.
  package init(evidence: EvidenceNumbers?, certificate: CertificateNumbers?, arrays: [[Double]]) {
    precondition(arrays.count == ObservableCatalogue.remembered.count, "one array for every observable")
    self.evidence = evidence
    self.certificate = certificate
    self.arrays = arrays
  }

  /// Creates the values from the stored `observables`.
  public init(
    evidence: EvidenceNumbers?, certificate: CertificateNumbers?, stored observables: [String: StoredArray]
  ) {
    self.init(
      evidence: evidence, certificate: certificate,
      arrays: ObservableCatalogue.remembered.map { observables[$0.name]?.values ?? [] })
  }

  /// Returns all numbers of an observable; empty if the sample has none.
  public subscript(_ observable: Observable) -> [Double] {
    switch observable.origin {
    case .measured, .liquid: ObservableCatalogue.place[observable.name].map { arrays[$0] } ?? []
    case .evidence(let number): evidence.map { [number($0)] } ?? []
    case .certificate(let number): certificate.flatMap(number).map { [$0] } ?? []
    case .derived(let function): function(self).map { [$0] } ?? []
    case .ensemble: []
    }
  }

  /// Returns the number of a scalar observable; NaN if the sample has none.
  public func scalar(_ observable: Observable) -> Double { self[observable].first ?? .nan }

  /// Returns N·e of every mode in a glass of `particles`, with rattlers excluded from N.
  public func participations(particles: Int) -> [Double] {
    let backbone = Double(particles - (certificate?.rattlers ?? 0))
    return self[.participationRatios].map { backbone * $0 }
  }

  /// One sentence per requirement that the sample violates.
  public var objections: [String] { brokenDemands { _ in true } }

  /// Returns one sentence per violated requirement of the observables selected by `isAsked`.
  public func brokenDemands(of isAsked: (Observable) -> Bool) -> [String] {
    ObservableCatalogue.demanding.filter(isAsked).compactMap { observable in
      self[observable].first.flatMap { observable.demand!.objection($0) }
    }
  }
}

/// The numbers of a glass's certificate that the reduction keeps: see ``Certificate``.
public struct CertificateNumbers: Sendable, Equatable {
  /// The force ratio, (rms net force)/(rms pair force).
  public var forceRatio: Double
  /// |p − P|/K at constant pressure; nil at constant volume.
  public var pressureResidual: Double?
  /// The largest ‖M·t‖/‖M‖.
  public var translationResidual: Double
  /// The ratio λ₄/λ_max; nil if no modes were computed.
  public var smallestEigenvalueRatio: Double?
  /// The largest ‖Mψ − λψ‖/λ.
  public var eigenpairResidual: Double
  /// The largest relative residual of the linear solves.
  public var solveResidual: Double
  /// The number of rattlers.
  public var rattlers: Int

  /// Creates the numbers from their values.
  package init(
    forceRatio: Double, pressureResidual: Double? = nil, translationResidual: Double, smallestEigenvalueRatio: Double?,
    eigenpairResidual: Double,
    solveResidual: Double, rattlers: Int
  ) {
    self.forceRatio = forceRatio
    self.pressureResidual = pressureResidual
    self.translationResidual = translationResidual
    self.smallestEigenvalueRatio = smallestEigenvalueRatio
    self.eigenpairResidual = eigenpairResidual
    self.solveResidual = solveResidual
    self.rattlers = rattlers
  }

  /// Creates the numbers of a certificate.
  public init(_ certificate: Certificate) {
    self.init(
      forceRatio: certificate.forceRatio, pressureResidual: certificate.pressureResidual,
      translationResidual: certificate.translationResidual,
      smallestEigenvalueRatio: certificate.smallestEigenvalueRatio, eigenpairResidual: certificate.eigenpairResidual,
      solveResidual: certificate.solveResidual, rattlers: certificate.rattlers)
  }
}
