import ArgumentParser
import Durability
import Interactions
import Messages
import Plans
import Samples

/// `lehr`: makes computer glasses and measures them.
public struct LehrCommand: AsyncParsableCommand {
  /// The subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "lehr",
    abstract: "Make computer glasses and measure them.",
    discussion: """
      lehr COMMAND --help describes a command and gives an example.

      A study:        lehr new study my
                      lehr run my.yaml
                      lehr report my
      A single glass: lehr equilibrate --model pss:rc=1.5 -N 1000 -T 1.0 --time 50 -o liquid.extxyz
                      lehr quench liquid.extxyz --model pss:rc=1.5 -o glass.extxyz
                      lehr measure glass.extxyz --model pss:rc=1.5

      Exit status: 0: success; 1: error; 3: audit found that a failed or flagged sample was averaged, compare that \
      two studies differ, seal that files are not the sealed ones, or doctor that something needs attention; 64: invalid command line; 130: interrupted; run the same command again to resume.

      Environment: LEHR_KERNEL, such as AVX2: use this kernel; LEHR_LOG: the log file, unless --log is given; \
      LEHR_CLUSTERS: the file of presets for lehr submit --on; \
      NO_COLOR or TERM=dumb: print plain progress lines.
      """,
    version: "lehr \(Version.current)",
    subcommands: [
      NewCommand.self,
      RunCommand.self,
      SubmitCommand.self,
      CancelCommand.self,
      TaskCommand.self,
      StatusCommand.self,
      AuditCommand.self,
      SealCommand.self,
      LiquidsCommand.self,
      ExportCommand.self,
      ReduceCommand.self,
      ReportCommand.self,
      CompareCommand.self,
      PlanCommand.self,
      EquilibrateCommand.self,
      QuenchCommand.self,
      MeasureCommand.self,
      DecayCommand.self,
      ShearCommand.self,
      ConvertCommand.self,
      PotentialCommand.self,
      ModelsCommand.self,
      DoctorCommand.self,
      CiteCommand.self,
    ])

  /// The command without arguments.
  public init() {}

  /// What `lehr` alone prints.
  package static let nextSteps = """
    Lehr makes computer glasses and measures them. To begin:

      lehr new study my     write a commented plan, my.yaml
      lehr run my.yaml      make the samples and write the report, my/report.html;
                            the same command resumes an interrupted run
      lehr status my        show the progress and flagged samples
      lehr report my        write the report again

    lehr --help lists all commands; lehr run --help explains one of them, with examples.
    """

  /// Says what to do next: there is no subcommand.
  public func run() async throws { print(Self.nextSteps) }

  /// Does what was typed. What goes wrong is said by ``sentence(for:)``.
  public static func run() async {
    StandardOutput.keepStandardNumbers()
    do {
      try checkArguments()
      var command = try parseAsRoot(withNegativeValues(Array(CommandLine.arguments.dropFirst())))
      if !(command is SubmitCommand) { try KernelWidth.checkChoice() }
      if var command = command as? AsyncParsableCommand { try await command.run() } else { try command.run() }
      try StandardOutput.finish()
    } catch {
      end(with: isKnown(error) ? CommandError(sentence(for: error)) : error)
    }
  }

  /// Joins an option and the negative number after it, which would be taken for another option: `--to -1` is `--to=-1`.
  static func withNegativeValues(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    for argument in arguments {
      let isNegative = argument.hasPrefix("-") && argument.dropFirst().first.map { $0.isNumber || $0 == "." } == true
      if isNegative, let option = joined.last, option.hasPrefix("--"), option.count > 2, !option.contains("=") {
        joined[joined.count - 1] = "\(option)=\(argument)"
      } else {
        joined.append(argument)
      }
    }
    return joined
  }

  /// Says how the command ended, and ends the program. Help and version are answers, which have to arrive.
  private static func end(with error: any Error) -> Never {
    let (said, code) = (fullMessage(for: error), exitCode(for: error))
    do {
      if code.isSuccess, !said.isEmpty { print(said) }
      try StandardOutput.finish()
    } catch {
      writeToStandardError("Error: \(visible("\(error)"))\n")
      exit(withError: code.isSuccess ? ExitCode.failure : code)
    }
    if !code.isSuccess, !said.isEmpty { writeToStandardError(visible(said) + "\n") }
    exit(withError: code)
  }

  /// Refuses what was typed if it is no text: Swift would put other signs in the place of such bytes, and files would get
  /// other names than they were given.
  private static func checkArguments() throws {
    for k in 0..<Int(CommandLine.argc) {
      guard let argument = CommandLine.unsafeArgv[k], String(validatingCString: argument) == nil else { continue }
      throw CommandError("argument \(k), \(String(cString: argument)), is not UTF-8; rename the file")
    }
  }
}
