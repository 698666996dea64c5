import Observables

/// The renamed keys of version 0.1's `lehr measure --json`, and a note on each, for one more version.
struct FormerKeys: Encodable {
  private let planes: [Double]?
  private let shearModulus: Double?
  private let dipoleFrequency: Double?
  private let dipoleCount: Int

  init(_ observables: ObservableNumbers) {
    func numbers(_ observable: Observable) -> [Double]? {
      observables.values.first { $0.observable == observable }?.numbers
    }
    let planes = [Observable.shearModulusXY, .shearModulusXZ, .shearModulusYZ].compactMap { numbers($0)?.first }
    self.planes = planes.count == 3 ? planes : nil
    shearModulus = numbers(.shearModulus)?.first
    dipoleFrequency = numbers(.dipoleFrequency)?.first
    dipoleCount = numbers(.dipoleFrequencies)?.count ?? 0
  }

  private enum Key: String, CodingKey {
    case notes
    case planes = "shear_modulus_planes"
    case mean = "shear_modulus_mean"
    case dipoleFrequency = "dipole_mean_frequency"
    case dipoleCount = "dipole_count"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(planes, forKey: .planes)
    try container.encodeIfPresent(shearModulus, forKey: .mean)
    try container.encodeIfPresent(dipoleFrequency, forKey: .dipoleFrequency)
    try container.encode(dipoleCount, forKey: .dipoleCount)
    try container.encode(Self.notes, forKey: .notes)
  }

  static let notes = [
    "shear_modulus is the mean of the three planes since version 0.2; it was that of the plane xy, which is now "
      + "shear_modulus_xy",
    "shear_modulus_mean is now called shear_modulus, and shear_modulus_planes shear_modulus_xy, _xz and _yz; "
      + "dipole_mean_frequency is now called dipole_frequency, and dipole_count is the length of dipole_frequencies; "
      + "the former names are printed until version 0.3",
  ]
}
