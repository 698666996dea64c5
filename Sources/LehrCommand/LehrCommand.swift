import ArgumentParser
import Studies

/// `lehr`: makes computer glasses and measures them.
public struct LehrCommand: AsyncParsableCommand {
  /// The subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "lehr",
    abstract: "Makes computer glasses and measures them: liquid, quench, moduli, modes, report.",
    discussion: """
      A study:        lehr run Studies/quickstart.yaml
      A single glass: lehr equilibrate --model pss:rc=1.5 -N 1000 -T 1.0 --time 50 -o liquid.extxyz
                      lehr quench liquid.extxyz --model pss:rc=1.5 -o glass.extxyz
                      lehr measure glass.extxyz --model pss:rc=1.5
      """,
    version: "lehr \(Version.current)",
    subcommands: [
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
    ])

  /// The command without arguments.
  public init() {}
}
