import Foundation
import Plans

/// A work to be cited. The first is Lehr itself, consistent with CITATION.cff, as a test verifies.
public struct Citation: Sendable {
  /// The reason to cite it.
  public let purpose: String
  /// The title.
  public let title: String
  let key: String
  let kind: String
  let authors: [String]
  let fields: [(name: String, value: String)]

  private init(
    _ key: String, _ kind: String, _ purpose: String, _ authors: [String], _ title: String,
    _ fields: [(name: String, value: String)]
  ) {
    (self.key, self.kind, self.purpose, self.authors) = (key, kind, purpose, authors)
    (self.title, self.fields) = (title, fields)
  }

  /// A citation in one line: authors, title, reference.
  public var line: String {
    ([authors.joined(separator: ", "), title] + fields.map(Self.spoken)).joined(separator: ", ") + "."
  }

  private static func spoken(_ field: (name: String, value: String)) -> String {
    switch field.name {
    case "eprint": "arXiv:\(field.value)"
    case "version": "version \(field.value)"
    case "doi": "doi:\(field.value)"
    case "volume": "vol. \(field.value)"
    case "pages": "p. \(field.value)"
    default: field.value
    }
  }

  /// An entry for BibTeX; names that are not those of persons are in braces.
  public var bibtex: String {
    let names = authors.map { $0.hasPrefix("The ") ? "{\($0)}" : $0 }.joined(separator: " and ")
    let more = fields.flatMap { field in
      field.name == "eprint" ? [field, ("archiveprefix", "arXiv")] : [field]
    }
    let lines = [("author", names), ("title", "{\(title)}")] + more
    return "@\(kind){\(key),\n" + lines.map { "  \($0.0) = {\($0.1)}" }.joined(separator: ",\n") + "\n}"
  }

  /// All works on which samples and their numbers are based.
  public static let all = [
    Citation(
      "lehr", "software", "The program", ["The Lehr developers"],
      "Lehr: computer glasses, from a plan to measured samples", [("version", Version.current)]),
    Citation(
      "gonzalezlopez2020inannealability", "misc", "The definitions, the figures and the claims",
      ["Karina González-López", "Mahajan Shivam", "Yuanjian Zheng", "Massimo Pica Ciamarra", "Edan Lerner"],
      "Mechanical disorder of sticky-sphere glasses. II. Thermo-mechanical inannealability",
      [("eprint", "2009.08238"), ("year", "2020")]),
    Citation(
      "chen2008cholmod", "article", "CHOLMOD, which finds the supernodes of the factorization",
      ["Yanqing Chen", "Timothy A. Davis", "William W. Hager", "Sivasankaran Rajamanickam"],
      "Algorithm 887: CHOLMOD, supernodal sparse Cholesky factorization and update/downdate",
      [
        ("journal", "ACM Trans. Math. Softw."), ("volume", "35"), ("pages", "22"), ("year", "2008"),
        ("doi", "10.1145/1391989.1391995"),
      ]),
    Citation(
      "karypis1998metis", "article", "METIS, which orders the graph of particles",
      ["George Karypis", "Vipin Kumar"],
      "A fast and high quality multilevel scheme for partitioning irregular graphs",
      [
        ("journal", "SIAM J. Sci. Comput."), ("volume", "20"), ("pages", "359"), ("year", "1998"),
        ("doi", "10.1137/S1064827595287997"),
      ]),
    Citation(
      "debuyl2014h5md", "article", "H5MD, the layout of samples",
      ["Pierre de Buyl", "Peter H. Colberg", "Felix Höfling"],
      "H5MD: A structured, efficient, and portable file format for molecular data",
      [
        ("journal", "Comput. Phys. Commun."), ("volume", "185"), ("pages", "1546"), ("year", "2014"),
        ("doi", "10.1016/j.cpc.2014.01.018"),
      ]),
    Citation(
      "salmon2011philox", "inproceedings", "Philox, from which all random numbers come",
      ["John K. Salmon", "Mark A. Moraes", "Ron O. Dror", "David E. Shaw"],
      "Parallel random numbers: as easy as 1, 2, 3",
      [("booktitle", "Proc. SC11"), ("pages", "16"), ("year", "2011"), ("doi", "10.1145/2063384.2063405")]),
  ]
}

/// A component of the program, with its license.
public enum Licenses {
  /// The name, the license, and the part of it in the program.
  static let parts: [(name: String, license: String, part: String)] = [
    ("Lehr", "GPL-3.0-or-later", "everything in its sources"),
    ("CHOLMOD, Supernodal", "GPL-2.0-or-later", "linked: supernodes of the factorization are found by it"),
    ("CHOLMOD, other modules used", "LGPL-2.1-or-later", "linked"),
    ("AMD, CAMD, COLAMD, CCOLAMD", "BSD-3-Clause", "linked by CHOLMOD"),
    ("METIS 5", "Apache-2.0", "linked by CHOLMOD"),
    ("OpenBLAS, LAPACK", "BSD-3-Clause", "linked"),
    ("HDF5", "BSD-style", "linked"),
    ("libaec (szip)", "BSD-2-Clause", "linked by HDF5"),
    ("zlib", "Zlib", "linked"),
    ("bzip2", "bzip2-1.0.6", "linked"),
    ("liblzma (xz)", "public domain", "linked"),
    ("Zstandard", "BSD-3-Clause", "linked"),
    ("OpenSSL's libcrypto", "Apache-2.0", "linked: SHA-256 of reports"),
    ("Swift's standard library, Foundation, Dispatch", "Apache-2.0", "linked; within a release and a wheel"),
    ("ICU, as Foundation has it", "Unicode-3.0", "linked; within a release and a wheel"),
    ("GNU C library", "LGPL-2.1-or-later", "linked; within the program of a release and a wheel"),
    ("GCC's libstdc++, libgcc, libgfortran", "GPL-3.0 with exception", "linked; within a release and a wheel"),
    ("GCC's libquadmath", "LGPL-2.1-or-later", "linked; within a release and a wheel"),
    ("swift-argument-parser, swift-log, swift-subprocess, swift-system", "Apache-2.0", "within every binary"),
    ("Yams, LibYAML", "MIT", "within every binary"),
  ]

  /// The text printed by `lehr cite --licenses`.
  public static var text: String {
    let widths = (parts.map(\.name.count).max()!, parts.map(\.license.count).max()!)
    let rows = parts.map { part in
      part.name.padding(toLength: widths.0 + 2, withPad: " ", startingAt: 0)
        + part.license.padding(toLength: widths.1 + 2, withPad: " ", startingAt: 0) + part.part
    }
    return """
      Lehr \(Version.current) is free software: GPL-3.0-or-later, without any warranty.

      \(rows.joined(separator: "\n"))

      A binary is under the GPL, version 3 or later, as a whole: CHOLMOD's module Supernodal is under the GPL, and the
      Apache license of METIS and Swift goes with its version 3, not with 2. Who passes a binary on passes on the \
      sources,
      or where to have them. Samples, tables and figures are data, and yours.
      """
  }
}
