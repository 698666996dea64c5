import Durability
import Dynamics
import Foundation
import Particles
import Plans
import Storage

/// Which trajectories of a study begin from which kept liquids: `liquids/starts.json` in the study's folder, next to copies
/// of these liquids.
package struct StudyStarts: Sendable, Equatable {
  /// A trajectory and its liquid.
  package struct Start: Sendable, Codable, Equatable {
    /// The identifier of the ensemble.
    package var ensemble: String
    /// The number of the trajectory.
    package var trajectory: Int
    /// The name of the liquid in the folder of liquids.
    package var liquid: String
    /// The checksum of the liquid.
    package var checksum: String

    /// A start as given.
    package init(ensemble: String, trajectory: Int, liquid: String, checksum: String) {
      (self.ensemble, self.trajectory, self.liquid, self.checksum) = (ensemble, trajectory, liquid, checksum)
    }
  }

  /// The folder of liquids, within a study's.
  package static let folder = "liquids"
  /// The name of the file, within the study's folder.
  package static let name = "liquids/starts.json"
  /// By ensemble and trajectory.
  package private(set) var starts: [Start]

  /// These starts.
  package init(_ starts: [Start]) {
    self.starts = starts.sorted { ($0.ensemble, $0.trajectory) < ($1.ensemble, $1.trajectory) }
  }

  private struct Content: Codable {
    var schema = 1
    var starts: [Start]
    var seal: String
  }

  private var seal: String { FNV1a(ExactJSON.data(starts)).digits }

  /// The file's text.
  package var text: String {
    ExactJSON.text(Content(starts: starts, seal: seal), pretty: true) + "\n"
  }

  /// The starts that `text` lists. Throws ``RecordError`` if it is damaged, or a later version wrote it.
  package init(text: String) throws(RecordError) {
    struct Head: Decodable { let schema: Int }
    if let head = try? ExactJSON.value(Head.self, text), head.schema > 1 {
      throw RecordError(
        "a later version of lehr wrote it: its schema is \(head.schema), and this version reads up to 1",
        laterSchema: head.schema)
    }
    guard let content = try? ExactJSON.value(Content.self, text) else {
      throw RecordError("it is damaged: it is no list of liquids")
    }
    self.init(content.starts)
    guard starts == content.starts, seal == content.seal else {
      throw RecordError("it is damaged: its checksum is wrong")
    }
    let places = Set(starts.map { SampleName(ensemble: $0.ensemble, index: $0.trajectory) })
    guard places.count == starts.count, starts.allSatisfy({ $0.isPlain }) else {
      throw RecordError("it is damaged: a trajectory has two liquids, or one with a name that no liquid has")
    }
  }

  /// What recipes state of them.
  package var given: GivenStarts {
    var given = GivenStarts()
    for start in starts { given.checksums[start.ensemble, default: [:]][start.trajectory] = start.checksum }
    return given
  }

  /// The start of a trajectory; nil if it melts.
  package func start(of ensemble: String, _ trajectory: Int) -> Start? {
    starts.first { $0.ensemble == ensemble && $0.trajectory == trajectory }
  }
}

extension StudyStarts.Start {
  /// Whether its liquid has a name that a kept liquid can have: a folder and a number.
  fileprivate var isPlain: Bool {
    let parts = liquid.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let number = Int(parts[1].prefix { $0 != "." }), trajectory >= 0, number >= 0 else {
      return false
    }
    return !parts[0].hasPrefix(".") && !parts[0].isEmpty && LiquidFile.name(parts[0], number) == liquid
  }
}

extension StudyStore {
  /// Which trajectories of the study begin from kept liquids; nil if none does. Throws ``FileError`` or ``RecordError`` if the
  /// list cannot be read.
  package nonisolated func studyStarts() throws -> StudyStarts? {
    let text: String
    do { text = try readText(StudyStarts.name) } catch {
      if case .system(_, ENOENT) = error.cause { return nil }
      throw error
    }
    return try StudyStarts(text: text)
  }

  /// The kept liquid from which a trajectory begins; nil if it melts.
  ///
  /// Throws ``PlanError`` if it is missing, or is not the one that the study began from.
  package nonisolated func givenLiquid(
    of ensemble: String, _ trajectory: Int, in starts: StudyStarts?
  ) throws(PlanError) -> LiquidFile? {
    guard let start = starts?.start(of: ensemble, trajectory) else { return nil }
    let path = "\(folder)/\(StudyStarts.folder)/\(start.liquid)"
    do {
      let file = try LiquidFile(bytes: try liquidBytes("\(StudyStarts.folder)/\(start.liquid)"))
      guard file.checksum == start.checksum else {
        throw ContentError("it is another liquid than the one that the study began from")
      }
      return file
    } catch {
      throw PlanError(
        "\(path): \((error as? FileError)?.reason ?? "\(error)"); restore the file, or run the study again with the given "
          + "liquids")
    }
  }
}
