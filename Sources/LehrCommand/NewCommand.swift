import ArgumentParser
import Durability
import Foundation
import Plans

/// `lehr new`: what one begins with.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a plan to begin with.",
    discussion: "Example: lehr new study my --model pss:rc=1.5 --temperatures 2.6,1.3,0.8",
    subcommands: [NewStudyCommand.self])
}

/// `lehr new study`: a commented plan.
struct NewStudyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Write a commented plan, NAME.yaml, with every key there is.",
    discussion: """
      Keys that are not needed stand behind a # with their standard values; take it away to change them. A file that is \
      there already is left alone.

      Example: lehr new study my
               lehr new study sticky --model pss:rc=1.1 --model pss:rc=1.5 --particles 3000 --samples 100 \
      --temperatures 4.0,2.0,1.0
      """)

  @Argument(help: "The study's name; the plan is written to NAME.yaml.")
  var name = "study"
  @Option(help: "A model, such as pss:rc=1.5, for which --temperatures may be left out; may be given several times.")
  var model: [String] = []
  @Option(name: [.customShort("N"), .long], help: "How many particles a glass has.")
  var particles = 1000
  @Option(help: "How many glasses at each temperature.")
  var samples = 20
  @Option(help: "The parent temperatures, such as 2.6,1.3,0.8.")
  var temperatures: String?

  func validate() throws {
    guard temperatures != nil || model.isEmpty || model == [PlanTemplate.defaultModel] else {
      throw ValidationError("give --temperatures too: what is hot and what is cold depends on the model")
    }
    guard numbers.allSatisfy({ $0 != nil }), !numbers.isEmpty else {
      throw ValidationError("--temperatures is a list of numbers, such as 2.6,1.3,0.8")
    }
  }

  private var numbers: [Double?] {
    temperatures.map { $0.split(separator: ",").map { Double($0) } } ?? PlanTemplate.defaultTemperatures
  }

  func run() throws {
    let name = self.name.hasSuffix(".yaml") ? String(self.name.dropLast(5)) : self.name
    let path = "\(name).yaml"
    try checkWritable(path)
    var status = stat()
    guard lstat(path, &status) != 0 else {
      throw CommandError("\(path): there is such a file already; choose another name, or remove it")
    }
    let template = PlanTemplate(
      name: AtomicFile.split(name).name, models: model.isEmpty ? [PlanTemplate.defaultModel] : model,
      particles: particles, samples: samples, temperatures: numbers.compactMap { $0 })
    // What is wrong with the state points is said by the one who would read them.
    do { _ = try Plan(yaml: template.text) } catch {
      throw CommandError("\(path) was not written: \(error.description)")
    }
    try AtomicFile.write(Data(template.text.utf8), to: path)
    print(
      """
      \(path) is written. What it would cost, and the run:

        lehr plan \(ShellWord.shown(path))
        lehr run \(ShellWord.shown(path))
      """)
  }
}
