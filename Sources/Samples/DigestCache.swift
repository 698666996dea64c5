import Durability
import Dynamics
import Foundation
import Interactions
import Observables
import Particles
import Plans
import Storage

/// The digests of an ensemble's samples with the signatures of the files that they were read from: what is remembered
/// between two reductions, so that a file whose signature is the same is not opened again.
///
/// ```
/// 64-bit words of the machine: layout
/// what the samples of the folder must state (text), samples
/// lists of lag times, each once
/// of every sample: index, signature, numbers, lists
/// ```
///
/// Only samples that belong to the folder are remembered. Bytes of another layout, another machine, of a folder with another
/// recipe, cut off, or with values that no sample has are no cache: everything is then read again. A cache has no key
/// either; the audit reads the samples themselves and compares.
package struct DigestCache {
  /// A digest and the file that it is of.
  package struct Entry: Equatable {
    package let signature: FileSignature
    package var digest: SampleDigest

    /// An entry as given.
    package init(signature: FileSignature, digest: SampleDigest) {
      self.signature = signature
      self.digest = digest
    }
  }

  /// What every sample states, but for its index.
  private let place: Provenance
  /// By the sample's index.
  package var entries: [Int: Entry] = [:]

  /// Changes with every change of ``SampleDigest``, of the catalogue of observables or of this layout; its byte order is the
  /// machine's.
  private static let layout = Int(
    truncatingIfNeeded: FNV1a("layout 7 \(ObservableCatalogue.remembered.map(\.name))".utf8).value)

  /// An empty one of a folder whose samples state `place`, but for their index.
  package init(at place: Provenance) { self.place = place.ofSample(0) }

  /// What `bytes` remember of that folder; nothing if they are not its cache.
  package init(_ bytes: Data?, at place: Provenance) {
    self.init(at: place)
    guard let bytes else { return }
    entries = bytes.withUnsafeBytes { (try? Self.entries($0, at: self.place)) ?? [:] }
  }

  /// The digests, by index, without their signatures.
  package var digests: [Int: SampleDigest] { entries.mapValues(\.digest) }

  private static func entries(
    _ bytes: UnsafeRawBufferPointer, at place: Provenance
  ) throws(ByteReader.Malformed) -> [Int: Entry] {
    var reader = ByteReader(bytes)
    guard try reader.integer() == layout, try reader.text() == place.json else { return [:] }
    let count = try reader.count()
    var lags: [[Double]] = []
    for _ in 0..<(try reader.count()) { lags.append(try reader.list()) }
    var entries: [Int: Entry] = [:]
    for _ in 0..<count {
      var words: [Int64] = []
      for _ in 0..<FileSignature.count { words.append(Int64(try reader.integer())) }
      let digest = try SampleDigest(&reader, lags: lags)
      guard digest.index >= 0, entries[digest.index] == nil,
        digest.values.certificate?.rattlers ?? 0 <= place.ensemble.particles, digest.values.fault == nil
      else { throw ByteReader.Malformed() }
      entries[digest.index] = Entry(signature: FileSignature(words: words), digest: digest)
    }
    return reader.isAtEnd ? entries : [:]
  }

  /// The bytes that say the same.
  package var bytes: Data {
    var writer = ByteWriter()
    let sorted = entries.values.sorted { $0.digest.index < $1.digest.index }
    var lags: [[Double]] = []
    for entry in sorted where !lags.contains(entry.digest[.stressCorrelationTime]) {
      lags.append(entry.digest[.stressCorrelationTime])
    }
    writer.put(Self.layout)
    writer.put(place.json)
    writer.put(sorted.count)
    writer.put(lags.count)
    for list in lags { writer.put(list) }
    for entry in sorted {
      for word in entry.signature.words { writer.put(Int(word)) }
      entry.digest.put(into: &writer, lags: lags)
    }
    return Data(writer.bytes)
  }
}

extension SampleDigest {
  /// Whether another digest has the same numbers, bit by bit, and the same words.
  package func isSame(as other: SampleDigest) -> Bool {
    func bytes(_ digest: SampleDigest) -> [UInt8] {
      var writer = ByteWriter()
      digest.put(into: &writer, lags: [])
      writer.put(digest[.stressCorrelationTime])
      return writer.bytes
    }
    return bytes(self) == bytes(other)
  }

  fileprivate func put(into writer: inout ByteWriter, lags: [[Double]]) {
    writer.put(index)
    writer.put(codeVersion)
    writer.put(isCertified ? 1 : 0)
    writer.put(failures.count)
    for failure in failures { writer.put(failure) }
    writer.put(relaxations)
    writer.put(liquid)
    writer.put(isHarvested ? 1 : 0)
    writer.put(start.rawValue)
    writer.put(takesInherentStates ? 1 : 0)
    writer.put(evidence.numbers)
    writer.put(evidence.relaxationTime)
    writer.put(evidence.configurationalTemperatureError)
    writer.put(evidence.clock)
    let certificate = values.certificate
    writer.put(certificate == nil ? 0 : 1)
    if let certificate {
      writer.put(certificate.forceRatio)
      writer.put(certificate.pressureResidual)
      writer.put(certificate.translationResidual)
      writer.put(certificate.smallestEigenvalueRatio)
      writer.put(certificate.eigenpairResidual)
      writer.put(certificate.solveResidual)
      writer.put(certificate.rattlers)
    }
    writer.put(decayResidual)
    for (observable, array) in zip(ObservableCatalogue.remembered, values.arrays) {
      if observable == .stressCorrelationTime {
        // One that is not equal to itself, with a lag that is no number, is none.
        writer.put(lags.firstIndex(of: array) ?? -1)
      } else {
        writer.put(array)
      }
    }
  }

  fileprivate init(_ reader: inout ByteReader, lags: [[Double]]) throws(ByteReader.Malformed) {
    index = try reader.integer()
    codeVersion = try reader.text().excerpt
    isCertified = try reader.integer() != 0
    var failures: [String] = []
    for _ in 0..<(try reader.count()) { failures.append(try reader.text()) }
    self.failures = failures
    relaxations = try reader.double()
    liquid = try reader.integer()
    isHarvested = try reader.integer() != 0
    guard let side = SideOfStart(rawValue: try reader.integer()) else { throw ByteReader.Malformed() }
    start = side
    takesInherentStates = try reader.integer() != 0
    let numbers = try reader.list()
    guard numbers.count == EvidenceNumbers.count else { throw ByteReader.Malformed() }
    let relaxationTime = try reader.optional()
    let temperatureError = try reader.optional()
    evidence = EvidenceNumbers(
      numbers, relaxationTime: relaxationTime, clock: try reader.optional(),
      configurationalTemperatureError: temperatureError)
    let certificate =
      try reader.integer() == 0
      ? nil
      : CertificateNumbers(
        forceRatio: try reader.double(), pressureResidual: try reader.optional(),
        translationResidual: try reader.double(),
        smallestEigenvalueRatio: try reader.optional(), eigenpairResidual: try reader.double(),
        solveResidual: try reader.double(), rattlers: try reader.integer())
    decayResidual = try reader.optional()
    var arrays: [[Double]] = []
    for observable in ObservableCatalogue.remembered {
      if observable == .stressCorrelationTime {
        let place = try reader.integer()
        guard lags.indices.contains(place) else { throw ByteReader.Malformed() }
        arrays.append(lags[place])
      } else {
        arrays.append(try reader.list())
      }
    }
    values = SampleValues(evidence: evidence, certificate: certificate, arrays: arrays)
  }
}
