import ArgumentParser
import Foundation
import LehrCommand
import Tags
import Testing

@Suite(.tags(.system)) struct HelpTests {
  /// Every command there is, with the words that name it.
  static func commands(
    below command: ParsableCommand.Type = LehrCommand.self, _ words: [String] = []
  ) -> [(words: [String], type: ParsableCommand.Type)] {
    command.configuration.subcommands.flatMap { type -> [(words: [String], type: ParsableCommand.Type)] in
      let own = words + [type.configuration.commandName!]
      return [(own, type)] + commands(below: type, own)
    }
  }

  /// The command lines behind "Example:" in a command's help, as words.
  static func examples(_ type: ParsableCommand.Type) -> [[String]] {
    guard let begin = type.configuration.discussion.range(of: "Example: ") else { return [] }
    return type.configuration.discussion[begin.upperBound...].split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.first == "lehr" ? Array(words.dropFirst()) : nil
    }
  }

  @Test func everyCommandHasAnExampleThatIsAProperCommandLineOfIt() throws {
    let commands = Self.commands()
    #expect(commands.count >= 19)
    for (words, type) in commands {
      let examples = Self.examples(type)
      #expect(!examples.isEmpty, "lehr \(words.joined(separator: " ")) has no example")
      #expect(LehrCommand.helpMessage(for: type).contains("Example:"))
      #expect(examples.first.map { Array($0.prefix(words.count)) } == words)
      for example in examples {
        #expect(throws: Never.self, "lehr \(example.joined(separator: " "))") {
          _ = try LehrCommand.parseAsRoot(example)
        }
      }
    }
  }

  @Test func thePageOfTheProgramNamesEveryCommand() throws {
    let text = try Page("Documentation/Program.md").text
    for (words, _) in Self.commands() where words.count == 1 { #expect(text.contains("`\(words[0])`"), "\(words)") }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func theScriptOfCompletionsKnowsEveryCommand(_ shell: String) throws {
    let script = LehrCommand.completionScript(for: CompletionShell(rawValue: shell)!)
    for (words, _) in Self.commands() { #expect(script.contains(words.last!), "\(shell): \(words)") }
  }

  @Test func bashCompletesCommandsAndOptions() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write(LehrCommand.completionScript(for: .bash), to: "completions")
    func completed(_ words: String...) throws -> [Substring] {
      let list = words.map { "'\($0)'" }.joined(separator: " ")
      let lines = """
        set +u; source ./completions
        COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
        _lehr lehr '\(words.last!)' '\(words[words.count - 2])' || true
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      return try shell.bash(lines).out.split(whereSeparator: \.isWhitespace)
    }
    #expect(try completed("lehr", "qu") == ["quench"])
    #expect(try completed("lehr", "run", "--ch") == ["--checkpoint-interval"])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
  func theManualHasEveryCommandEveryOptionAndNoDate() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let first = try shell.run("/usr/bin/python3", [root + "/scripts/manual", Shell.programs + "/lehr"])
    try #require(first.status == 0, "\(first.err)")
    #expect(try shell.run("/usr/bin/python3", [root + "/scripts/manual", Shell.programs + "/lehr"]).out == first.out)
    for (words, _) in Self.commands() {
      #expect(first.out.contains("lehr \(words.joined(separator: " "))"), "\(words)")
    }
    for option in ["\\-\\-checkpoint\\-interval", "\\-\\-temperatures", "\\-\\-quiet"] {
      #expect(first.out.contains(option), "\(option)")
    }
    #expect(first.out.contains("EXIT STATUS") && first.out.contains("130"))
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
  func anInstallationHasProgramManualCompletionsAndPlansAndCanBeTakenAway() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let put = try shell.run(root + "/scripts/install", [Shell.programs + "/lehr", shell.folder + "/usr"])
    try #require(put.status == 0, "\(put.err)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: shell.folder + "/usr")
    for name in [
      "bin/lehr", "share/man/man1/lehr.1", "share/bash-completion/completions/lehr", "share/zsh/site-functions/_lehr",
      "share/fish/vendor_completions.d/lehr.fish", "share/lehr/Studies/tiny.yaml", "share/doc/lehr/LICENSE",
      "share/doc/lehr/Documentation/Theory.md", "share/doc/lehr/CITATION.cff",
    ] { #expect(files.contains(name), "\(name)") }
    #expect(try shell.bash("usr/bin/lehr --version").out.contains("lehr "))
    #expect(try shell.run(root + "/scripts/install", ["--remove", shell.folder + "/usr"]).status == 0)
    #expect(try shell.bash("find usr -type f").out.isEmpty)
  }
}
