import Foundation
import Plans
import Samples
import Seals

/// The texts of a crate.
struct CrateContent {
  let crate: StudyCrate
  let plan: Plan
  let status: StudyStatus
  let files: [StudyCrate.Entry]

  private var samples: String { "\(status.finished) of \(status.planned) samples" }
  private var hasSeal: Bool { files.contains { $0.name == Seal.name } }

  private var summary: String {
    let models = Set(plan.ensembles.map(\.model)).count
    return "Computer glasses made and measured by Lehr \(Version.current): \(plan.ensembles.count) "
      + "\(plan.ensembles.count == 1 ? "ensemble" : "ensembles") of \(models) \(models == 1 ? "model" : "models"), "
      + "\(samples)."
  }

  /// How the crate is verified.
  var readme: String {
    let author = crate.author.map { "\nAuthor: \($0)\n" } ?? ""
    let seal =
      hasSeal
      ? """

      `seal.txt` is the list of the study's files with a signature. To verify that they are the signed ones, get the \
      public key by another way than this archive:

          lehr seal . --check --key KEY.pub

      """ : ""
    return """
      # \(plan.study)

      \(summary)
      \(author)
      License: \(crate.license). Published: \(crate.date).

      ## Content

      | file | content |
      |---|---|
      | `plan.yaml` | the plan: everything that determines the samples |
      | `samples/<ensemble>/<index>.h5` | one glass with its liquid, measured numbers and record (HDF5, H5MD layout) |
      | `samples/<ensemble>/recipe.json` | what determines the bytes of the ensemble's samples |
      | `liquids/` | the liquids from which trajectories begin, if some were given |
      | `report.html`, `tables/`, `figures/` | the report, if it was written |
      | `ro-crate-metadata.json` | this description for programs (RO-Crate 1.1) |
      | `manifest-sha256.txt` | the SHA-256 of every other file |

      FORMAT.md of Lehr describes the files; any reader of HDF5 reads the samples.

      ## Verify it

      That no file has changed:

          sha256sum --check --quiet manifest-sha256.txt

      That the numbers are those of the configurations: all forces, moduli, modes and dipole responses are computed again \
      from the coordinates, and compared with the stored ones.

          lehr audit .
      \(seal)
      To make the report again, or a sample from its seed:

          lehr report .
          lehr run plan.yaml --into again

      """
  }

  /// The JSON-LD of RO-Crate 1.1.
  var metadata: String {
    var root: [String: Any] = [
      "@id": "./", "@type": "Dataset", "name": plan.study, "description": summary, "datePublished": crate.date,
      "license": ["@id": licenseAddress], "hasPart": parts.map { ["@id": Self.identifier($0.name)] },
      "mentions": ["@id": "#run"],
    ]
    var graph: [[String: Any]] = [
      [
        "@id": StudyCrate.metadataFile, "@type": "CreativeWork",
        "conformsTo": ["@id": "https://w3id.org/ro/crate/1.1"], "about": ["@id": "./"],
      ]
    ]
    var more: [[String: Any]] = [
      ["@id": licenseAddress, "@type": "CreativeWork", "name": crate.license],
      ["@id": "#lehr", "@type": "SoftwareApplication", "name": "Lehr", "softwareVersion": Version.current],
      [
        "@id": "#run", "@type": "CreateAction", "name": "lehr run", "instrument": ["@id": "#lehr"],
        "object": ["@id": "plan.yaml"], "result": ["@id": "./"],
      ],
    ]
    if let author = crate.author {
      root["author"] = ["@id": "#author"]
      more.append(["@id": "#author", "@type": "Person", "name": author])
    }
    graph.append(root)
    graph += more
    for file in parts {
      var entity: [String: Any] = [
        "@id": Self.identifier(file.name), "@type": "File", "name": file.name, "contentSize": "\(file.size)",
        "sha256": file.digest,
      ]
      if let format = Self.format(file.name) { entity["encodingFormat"] = format }
      graph.append(entity)
    }
    let whole: [String: Any] = ["@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph]
    // Made of strings, lists and dictionaries: it can be written.
    let data = try! JSONSerialization.data(
      withJSONObject: whole, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// The files of the study, and the page.
  private var parts: [StudyCrate.Entry] {
    let page = Data(readme.utf8)
    return files
      + [.init(name: StudyCrate.readmeFile, size: page.count, digest: SHA256.digits(of: page))]
  }

  private var licenseAddress: String {
    crate.license.contains("://") ? crate.license : "https://spdx.org/licenses/\(crate.license)"
  }

  /// A path as the specification wants it: percent-encoded.
  private static func identifier(_ name: String) -> String {
    name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
  }

  private static func format(_ name: String) -> String? {
    switch name.split(separator: ".").last {
    case "h5": "application/x-hdf5"
    case "json": "application/json"
    case "yaml": "application/yaml"
    case "csv": "text/csv"
    case "html": "text/html"
    case "pdf": "application/pdf"
    case "svg": "image/svg+xml"
    case "md": "text/markdown"
    case "txt": "text/plain"
    default: nil
    }
  }
}
