import Durability
import Foundation
import Observables
import Plans
import Storage

/// The finished samples of an ensemble, read.
package struct Digests: Sendable {
  /// One digest a sound sample, by ascending index.
  package let samples: [SampleDigest]
  /// Samples whose seal or content is wrong.
  package let damaged: [DamagedSample]
  /// How many files were opened: those that were new, changed, or damaged.
  package let opened: Int
}

/// A finished sample that cannot be read: its seal or content is wrong, or a later version wrote it.
package struct DamagedSample: Sendable, Equatable {
  /// Its index.
  package let index: Int
  /// What is wrong with it.
  package let reason: String
  /// Whether it was renamed to `<name>.damaged`, to be made anew: by a run, which alone changes samples.
  package let isSetAside: Bool
  /// Whether a later version wrote it: it is not damaged, stays where it is, and is not made anew.
  package let isOfLaterVersion: Bool

  /// A sentence for the list of flagged samples.
  package var sentence: String {
    if isOfLaterVersion { return "\(reason); use that version" }
    return isSetAside
      ? "the file is damaged and was set aside; run the study again to make it anew"
      : "\(reason); run the study again to set it aside and make it anew"
  }
}

extension StudyStore {
  /// Digests of the finished samples that the plan asks for: of those read before and unchanged since, as remembered; the
  /// others are opened and their seals verified, by all cores.
  ///
  /// Damaged samples are named, and set aside only where that is asked for: who reads a study changes nothing in it but
  /// what is remembered for the next time, where the folder may be written to.
  package nonisolated func digests(of ensemble: Ensemble, settingAside: Bool = false) async throws -> Digests {
    try checkLinks(of: [ensemble.id])
    let found = signatures(of: ensemble.id).filter { $0.key < ensemble.samples }
    let old = DigestCache(remembered(ensemble.id))
    var cache = DigestCache()
    var fresh: [(index: Int, signature: FileSignature)] = []
    for (index, signature) in found {
      if let entry = old.entries[index], entry.signature == signature {
        cache.entries[index] = entry
      } else {
        fresh.append((index, signature))
      }
    }
    fresh.sort { $0.index < $1.index }
    var damaged: [DamagedSample] = []
    for intruder in intruders(of: ensemble.id) where intruder.stage == .finished && intruder.index < ensemble.samples {
      let isSetAside = settingAside && setAside(intruder.name)
      damaged.append(
        DamagedSample(
          index: intruder.index, reason: intruder.reason, isSetAside: isSetAside, isOfLaterVersion: false))
    }
    for outcome in try await read(fresh, of: ensemble, settingAside) {
      switch outcome {
      case .sound(let entry): cache.entries[entry.digest.index] = entry
      case .damaged(let sample): damaged.append(sample)
      }
    }
    cache.shareLags()
    if cache.entries.count != old.entries.count || fresh.count > damaged.count {
      remember(cache.bytes, of: ensemble.id)
    }
    return Digests(
      samples: cache.entries.values.map(\.digest).sorted { $0.index < $1.index },
      damaged: damaged.sorted { $0.index < $1.index }, opened: fresh.count)
  }

  private enum Outcome: Sendable {
    case sound(DigestCache.Entry)
    case damaged(DamagedSample)
  }

  /// Reads files by all cores, each taking the next of its share.
  private nonisolated func read(
    _ files: [(index: Int, signature: FileSignature)], of ensemble: Ensemble, _ settingAside: Bool
  ) async throws -> [Outcome] {
    let lanes = min(files.count, ProcessInfo.processInfo.activeProcessorCount)
    return try await withThrowingTaskGroup(of: [Outcome].self) { group in
      for lane in 0..<lanes {
        group.addTask {
          try stride(from: lane, to: files.count, by: lanes).compactMap { k in
            try self.read(files[k].index, files[k].signature, of: ensemble, settingAside)
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  private nonisolated func read(
    _ index: Int, _ signature: FileSignature, of ensemble: Ensemble, _ settingAside: Bool
  ) throws -> Outcome? {
    func damaged(_ reason: String) -> Outcome {
      let isSetAside = settingAside && setAside(ensemble.id, index, ifStill: signature)
      return .damaged(DamagedSample(index: index, reason: reason, isSetAside: isSetAside, isOfLaterVersion: false))
    }
    func later(_ reason: String) -> Outcome {
      .damaged(DamagedSample(index: index, reason: reason, isSetAside: false, isOfLaterVersion: true))
    }
    switch try inspect(ensemble.id, index, observables: SampleDigest.observables) {
    case .success(let numbers):
      do {
        let digest = try SampleDigest(index: index, record: numbers.record, observables: numbers.observables)
        return .sound(DigestCache.Entry(signature: signature, digest: digest))
      } catch let error as RecordError where error.laterSchema != nil {
        return later(error.description)
      } catch {
        return damaged("its record is not that of a sample")
      }
    case .failure(let error): return error.laterSchema == nil ? damaged(error.description) : later(error.description)
    case nil: return nil
    }
  }
}

extension DigestCache {
  /// Samples with the same lag times share one list of them.
  fileprivate mutating func shareLags() {
    var lags: [[Double]] = []
    let place = ObservableCatalogue.remembered.firstIndex(of: .stressCorrelationTime)!
    for index in entries.keys {
      let own = entries[index]!.digest.values.arrays[place]
      if let shared = lags.first(where: { $0 == own }) {
        entries[index]!.digest.values.arrays[place] = shared
      } else {
        lags.append(own)
      }
    }
  }
}
