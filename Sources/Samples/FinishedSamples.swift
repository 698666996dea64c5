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

/// A finished sample that cannot be averaged: its seal or content is wrong, a later version wrote it, or it belongs elsewhere.
package struct DamagedSample: Sendable, Equatable {
  /// Why it cannot be averaged.
  package enum Cause: Sendable {
    /// Its seal or content is wrong.
    case damaged
    /// It is a sample of another index, ensemble, seed or recipe.
    case foreign
    /// A later version wrote it: it stays where it is, and is not made anew.
    case laterVersion
  }

  /// Its index, by the name of its file.
  package let index: Int
  /// Why.
  package let cause: Cause
  /// What is wrong with it.
  package let reason: String
  /// Whether it was renamed to `<name>.damaged` or `<name>.foreign`, to be made anew: by a run, which alone changes samples.
  package let isSetAside: Bool

  /// Whether a later version wrote it.
  package var isOfLaterVersion: Bool { cause == .laterVersion }

  /// A sentence for the list of flagged samples.
  package var sentence: String {
    switch (cause, isSetAside) {
    case (.laterVersion, _): "\(reason); use that version"
    case (.damaged, true): "the file is damaged and was set aside; run the study again to make it anew"
    case (.damaged, false): "\(reason); run the study again to set it aside and make it anew"
    case (.foreign, true): "the file does not belong here and was set aside: \(reason)"
    case (.foreign, false):
      "the file does not belong here: \(reason); run the study again to set it aside and make this sample"
    }
  }
}

extension StudyStore {
  /// Digests of the finished samples that the plan asks for: of those read before and unchanged since, as remembered; the
  /// others are opened and their seals verified, by all cores.
  ///
  /// Damaged samples, and those that belong to another place, are named, and set aside only where that is asked for: who
  /// reads a study changes nothing in it but what is remembered for the next time, where the folder may be written to.
  ///
  /// - Parameters:
  ///   - only: the samples that are read; nil all. Of a few nothing is remembered.
  ///   - remembering: whether what was read is remembered.
  package nonisolated func digests(
    of ensemble: Ensemble, in plan: Plan, only: Set<Int>? = nil, settingAside: Bool = false, remembering: Bool = true
  ) async throws -> Digests {
    try checkLinks(of: [ensemble.id])
    let found = signatures(of: ensemble.id).filter { $0.key < ensemble.samples && only?.contains($0.key) != false }
    let place = place(of: ensemble, in: plan)
    let old = only == nil ? remembered(of: ensemble, at: place, found) : DigestCache(at: place)
    var cache = DigestCache(at: place)
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
    for intruder in intruders(of: ensemble.id)
    where intruder.stage == .finished && intruder.index < ensemble.samples
      && only?.contains(intruder.index) != false
    {
      let isSetAside = settingAside && setAside(intruder.name)
      damaged.append(
        DamagedSample(index: intruder.index, cause: .damaged, reason: intruder.reason, isSetAside: isSetAside))
    }
    for outcome in try await read(fresh, of: ensemble, at: place, settingAside) {
      switch outcome {
      case .sound(let entry): cache.entries[entry.digest.index] = entry
      case .damaged(let sample): damaged.append(sample)
      }
    }
    cache.shareLags()
    if remembering, only == nil, cache.entries.count != old.entries.count || fresh.count > damaged.count {
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
    _ files: [(index: Int, signature: FileSignature)], of ensemble: Ensemble, at place: Provenance,
    _ settingAside: Bool
  ) async throws -> [Outcome] {
    let lanes = min(files.count, ProcessInfo.processInfo.activeProcessorCount)
    return try await withThrowingTaskGroup(of: [Outcome].self) { group in
      for lane in 0..<lanes {
        group.addTask {
          try stride(from: lane, to: files.count, by: lanes).compactMap { k in
            try self.read(files[k].index, files[k].signature, of: ensemble, at: place, settingAside)
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  private nonisolated func read(
    _ index: Int, _ signature: FileSignature, of ensemble: Ensemble, at place: Provenance, _ settingAside: Bool
  ) throws -> Outcome? {
    func leftOut(_ cause: DamagedSample.Cause, _ reason: String) -> Outcome {
      let ending = cause == .foreign ? Self.foreignEnding : Self.damagedEnding
      let isSetAside =
        settingAside && cause != .laterVersion && setAside(ensemble.id, index, ifStill: signature, as: ending)
      return .damaged(DamagedSample(index: index, cause: cause, reason: reason, isSetAside: isSetAside))
    }
    do {
      guard let numbers = try inspect(ensemble, index) else { return nil }
      let digest = try SampleDigest(
        record: numbers.record, observables: numbers.observables, at: place.ofSample(index))
      return .sound(DigestCache.Entry(signature: signature, digest: digest))
    } catch let error as ForeignSample {
      return leftOut(.foreign, error.reason)
    } catch let error as RecordError {
      return leftOut(error.laterSchema == nil ? .damaged : .laterVersion, error.description)
    } catch let error as ContentError {
      return leftOut(error.laterSchema == nil ? .damaged : .laterVersion, error.description)
    } catch let error as FileError {
      guard case .tooLarge = error.cause else { throw error }
      return leftOut(.damaged, error.reason)
    } catch {
      return leftOut(.damaged, "its record is not that of a sample")
    }
  }

  private nonisolated func inspect(
    _ ensemble: Ensemble, _ index: Int
  ) throws -> (record: String, observables: [String: StoredArray])? {
    let limit = SampleFile.largest(particles: ensemble.particles)
    return try inspect(ensemble.id, index, observables: SampleDigest.observables, limit: limit)?.get()
  }

  /// What was remembered of an ensemble, if it can be: it is a part of the samples that are there, and no larger than they are.
  package nonisolated func remembered(
    of ensemble: Ensemble, at place: Provenance, _ files: [Int: FileSignature]
  ) -> DigestCache {
    let size = files.values.reduce(into: 1 << 20) { sum, file in
      sum = sum.addingReportingOverflow(max(0, file.size)).partialValue
    }
    return DigestCache(remembered(ensemble.id, limit: max(size, 1 << 20)), at: place)
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
