import ArgumentParser
import Durability
import Foundation
import Plans

/// `lehr new`: creates the files to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a commented plan to start from.",
    discussion: "Example: lehr new study my --model pss:rc=1.5 --temperatures 2.6,1.3,0.8",
    subcommands: [NewStudyCommand.self])
}

/// `lehr new study`: creates a commented plan.
struct NewStudyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Write a commented plan, NAME.yaml, with every key and its default.",
    discussion: """
      Optional keys are commented out and show their default values; remove the # to change them. An existing file \
      is not overwritten.

      Example: lehr new study my
               lehr new study sticky --model pss:rc=1.1 --model pss:rc=1.5 --particles 3000 --samples 100 \
      --temperatures 4.0,2.0,1.0
      """)

  @Argument(help: "The study's name; the plan is written to NAME.yaml.")
  var name = "study"
  @Option(help: "A model, such as pss:rc=1.5; may be repeated. Models other than pss:rc=1.5 need --temperatures.")
  var model: [String] = []
  @Option(name: [.customShort("N"), .long], help: "The number of particles per glass.")
  var particles = 1000
  @Option(help: "The number of glasses per temperature.")
  var samples = 20
  @Option(help: "The parent temperatures, such as 2.6,1.3,0.8.")
  var temperatures: String?

  func validate() throws {
    guard temperatures != nil || model.isEmpty || model == [PlanTemplate.defaultModel] else {
      throw ValidationError("give --temperatures too: suitable temperatures depend on the model")
    }
    guard numbers.allSatisfy({ $0 != nil }), !numbers.isEmpty else {
      throw ValidationError("--temperatures must be a list of numbers, such as 2.6,1.3,0.8 (got \(temperatures ?? ""))")
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
      throw CommandError("\(path): the file exists already; choose another name, or remove it")
    }
    let template = PlanTemplate(
      name: AtomicFile.split(name).name, models: model.isEmpty ? [PlanTemplate.defaultModel] : model,
      particles: particles, samples: samples, temperatures: numbers.compactMap { $0 })
    // Errors of state points are reported by the plan's reader.
    do { _ = try Plan(yaml: template.text) } catch {
      throw CommandError("\(path) was not written: \(error.description)")
    }
    try AtomicFile.write(Data(template.text.utf8), to: path)
    print(
      """
      Wrote \(path). To estimate its cost, and to run it:

        lehr plan \(ShellWord.shown(path))
        lehr run \(ShellWord.shown(path))
      """)
  }
}
