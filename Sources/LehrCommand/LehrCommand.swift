import ArgumentParser
import Interactions
import Messages
import Plans
import Samples

/// `lehr`: makes computer glasses and measures them.
public struct LehrCommand: AsyncParsableCommand {
  /// The subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "lehr",
    abstract: "Makes computer glasses and measures them: liquid, quench, moduli, modes, report.",
    discussion: """
      Every command has its own help with examples: lehr run --help.

      A study:        lehr new study my
                      lehr run my.yaml
                      lehr report my
      A single glass: lehr equilibrate --model pss:rc=1.5 -N 1000 -T 1.0 --time 50 -o liquid.extxyz
                      lehr quench liquid.extxyz --model pss:rc=1.5 -o glass.extxyz
                      lehr measure glass.extxyz --model pss:rc=1.5

      Exit status: 0 done; 1 an error, said in one sentence; 3 audit or compare found something; 64 a command line that \
      is wrong; 130 stopped, to be gone on with by the same command.

      Environment: LEHR_KERNEL=AVX2 asks for a kernel; LEHR_LOG names a log as --log does; NO_COLOR and TERM=dumb have \
      plain lines instead of a table that redraws itself.
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
      ReduceCommand.self,
      ReportCommand.self,
      CompareCommand.self,
      PlanCommand.self,
      EquilibrateCommand.self,
      QuenchCommand.self,
      MeasureCommand.self,
      DecayCommand.self,
      ConvertCommand.self,
      PotentialCommand.self,
      ModelsCommand.self,
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
      var command = try parseAsRoot()
      if !(command is SubmitCommand) { try KernelWidth.checkChoice() }
      if var command = command as? AsyncParsableCommand { try await command.run() } else { try command.run() }
      try StandardOutput.finish()
    } catch {
      end(with: isKnown(error) ? CommandError(sentence(for: error)) : error)
    }
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
      throw CommandError("argument \(k), \(String(cString: argument)), is not UTF-8; use names of files that are")
    }
  }
}
