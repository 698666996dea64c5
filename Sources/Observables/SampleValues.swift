import Dynamics
import Mechanics
import Storage

/// The values of one sample's observables, as far as reduction keeps them.
public struct SampleValues: Sendable, Equatable {
  /// The numbers of the liquid's evidence; nil for a glass without its liquid.
  public let evidence: EvidenceNumbers?
  /// The numbers of the certificate; nil for a decay, or where the measurement failed.
  public let certificate: CertificateNumbers?
  /// One entry for each of ``ObservableCatalogue/remembered``; empty where the sample has none.
  package var arrays: [[Double]]

  /// Values as given, one for each of ``ObservableCatalogue/remembered``.
  package init(evidence: EvidenceNumbers?, certificate: CertificateNumbers?, arrays: [[Double]]) {
    precondition(arrays.count == ObservableCatalogue.remembered.count, "one array for every observable")
    self.evidence = evidence
    self.certificate = certificate
    self.arrays = arrays
  }

  /// The values among the stored `observables`.
  public init(
    evidence: EvidenceNumbers?, certificate: CertificateNumbers?, stored observables: [String: StoredArray]
  ) {
    self.init(
      evidence: evidence, certificate: certificate,
      arrays: ObservableCatalogue.remembered.map { observables[$0.name]?.values ?? [] })
  }

  /// All numbers of an observable; empty where the sample has none.
  public subscript(_ observable: Observable) -> [Double] {
    switch observable.origin {
    case .measured, .liquid: ObservableCatalogue.place[observable.name].map { arrays[$0] } ?? []
    case .evidence(let number): evidence.map { [number($0)] } ?? []
    case .certificate(let number): certificate.flatMap(number).map { [$0] } ?? []
    case .derived(let function): function(self).map { [$0] } ?? []
    case .ensemble: []
    }
  }

  /// The number of a scalar observable; not a number where the sample has none.
  public func scalar(_ observable: Observable) -> Double { self[observable].first ?? .nan }

  /// N·e of every mode in a glass of `particles`, of which rattlers take no part.
  public func participations(particles: Int) -> [Double] {
    let backbone = Double(particles - (certificate?.rattlers ?? 0))
    return self[.participationRatios].map { backbone * $0 }
  }

  /// One sentence for every demand that the sample does not fulfil.
  public var objections: [String] { brokenDemands { _ in true } }

  /// One sentence for every demand of some observables that the sample does not fulfil.
  public func brokenDemands(of isAsked: (Observable) -> Bool) -> [String] {
    ObservableCatalogue.demanding.filter(isAsked).compactMap { observable in
      self[observable].first.flatMap { observable.demand!.objection($0) }
    }
  }
}

/// The numbers of a glass's certificate that reduction keeps: see ``Certificate``.
public struct CertificateNumbers: Sendable, Equatable {
  /// (rms net force)/(rms pair force).
  public var forceRatio: Double
  /// The largest ‖M·t‖/‖M‖.
  public var translationResidual: Double
  /// λ₄/λ_max; nil where no modes were computed.
  public var smallestEigenvalueRatio: Double?
  /// The largest ‖Mψ − λψ‖/λ.
  public var eigenpairResidual: Double
  /// The largest relative residual of the solves.
  public var solveResidual: Double
  /// Particles left out because nothing holds them.
  public var rattlers: Int

  /// Numbers as given.
  package init(
    forceRatio: Double, translationResidual: Double, smallestEigenvalueRatio: Double?, eigenpairResidual: Double,
    solveResidual: Double, rattlers: Int
  ) {
    self.forceRatio = forceRatio
    self.translationResidual = translationResidual
    self.smallestEigenvalueRatio = smallestEigenvalueRatio
    self.eigenpairResidual = eigenpairResidual
    self.solveResidual = solveResidual
    self.rattlers = rattlers
  }

  /// Those of a certificate.
  public init(_ certificate: Certificate) {
    self.init(
      forceRatio: certificate.forceRatio, translationResidual: certificate.translationResidual,
      smallestEigenvalueRatio: certificate.smallestEigenvalueRatio, eigenpairResidual: certificate.eigenpairResidual,
      solveResidual: certificate.solveResidual, rattlers: certificate.rattlers)
  }
}
