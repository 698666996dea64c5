import ArgumentParser

/// `lehr cite`: prints the works to cite, and the components of the program.
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "Say how to cite Lehr and the work that it stands on; its licences.",
    discussion: """
      Example: lehr cite
               lehr cite --bibtex
               lehr cite --licences
      """)

  @Flag(help: "As entries for BibTeX.")
  var bibtex = false
  @Flag(help: "The licences of Lehr and of the libraries in it, and what that means for a binary.")
  var licences = false

  func validate() throws {
    if bibtex, licences { throw ValidationError("give --bibtex or --licences, not both") }
  }

  func run() {
    if licences { return print(Licences.text) }
    if bibtex { return print(Citation.all.map(\.bibtex).joined(separator: "\n\n")) }
    for citation in Citation.all {
      print("\(citation.purpose):\n  \(citation.line)\n")
    }
    print("Say which version made your samples: every sample's record has it (codeVersion). BibTeX: lehr cite --bibtex")
  }
}
