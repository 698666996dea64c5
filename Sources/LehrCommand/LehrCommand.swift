import ArgumentParser
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
      DoctorCommand.self,
      CiteCommand.self,
    ])

  /// The command without arguments.
  public init() {}

  /// Does what was typed. What goes wrong is said by ``sentence(for:)``.
  public static func run() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      exit(withError: isKnown(error) ? CommandError(sentence(for: error)) : error)
    }
  }
}
