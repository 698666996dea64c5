import ArgumentParser

/// `lehr cite`: prints the works to cite, and the components of the program.
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "Print how to cite Lehr and the work it builds on, and its licenses.",
    discussion: """
      Example: lehr cite
               lehr cite --bibtex
               lehr cite --licenses
      """)

  @Flag(help: "Print BibTeX entries.")
  var bibtex = false
  @Flag(
    name: [.customLong("licenses"), .customLong("licences")],
    help: "Print the licenses of Lehr and of the libraries it links.")
  var licenses = false

  func validate() throws {
    if bibtex, licenses { throw ValidationError("give --bibtex or --licenses, not both") }
  }

  func run() {
    if licenses { return print(Licenses.text) }
    if bibtex { return print(Citation.all.map(\.bibtex).joined(separator: "\n\n")) }
    for citation in Citation.all {
      print("\(citation.purpose):\n  \(citation.line)\n")
    }
    print("Please give the version that made your samples: codeVersion in their records. BibTeX: lehr cite --bibtex")
  }
}
