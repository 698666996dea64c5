import ArgumentParser
import Formats
import Interactions
import Mechanics
import Particles

/// `--hessian` and `--modes-to`: exports for other programs.
struct MeasureExports: ParsableArguments {
  @Option(help: "Write the Hessian to this .npz file, for scipy.sparse.load_npz.")
  var hessian: String?
  @Option(
    help: "Write the modes to this .npy (modes x N x 3), .npz (with frequencies) or .extxyz (one frame per mode).")
  var modesTo: String?

  func validate() throws {
    if let hessian, !hessian.hasSuffix(".npz") {
      throw ValidationError("--hessian needs a file that ends in .npz (got \(hessian))")
    }
    if let modesTo, ![".npy", ".npz", ".extxyz"].contains(where: modesTo.hasSuffix) {
      throw ValidationError("--modes-to needs a file that ends in .npy, .npz or .extxyz (got \(modesTo))")
    }
  }

  /// Throws before any work is done if an output cannot be written, is given twice, or is an input.
  func checkPaths(besides inputs: [String?]) throws {
    for path in [hessian, modesTo] { if let path { try checkWritable(path) } }
    try checkDistinct(outputs: [hessian, modesTo], inputs: inputs)
  }

  /// Writes the requested exports. The `count` modes are computed again: a measurement stores numbers, not vectors.
  func write(_ state: InherentState, modes count: Int, tolerance: Double, factorizing: Bool) throws {
    if let hessian { try write(try ExportedHessian(state), to: hessian) }
    guard let modesTo else { return }
    guard factorizing else {
      var glass = try IteratedGlass(state, forceTolerance: tolerance)
      return try write(try glass.normalModes(count), of: state, to: modesTo)
    }
    var glass = try FactorizedGlass(state, forceTolerance: tolerance)
    try write(try glass.normalModes(count), of: state, to: modesTo)
  }

  private func write(_ hessian: ExportedHessian, to path: String) throws {
    let backbone = NumpyArray(hessian.backbone.map(Int64.init), shape: [hessian.backbone.count])
    let archive = NumpyArchive(
      rowStarts: hessian.rowStarts, columns: hessian.columns, values: hessian.values, order: hessian.order,
      others: [("backbone", backbone)])
    try archive.write(to: path)
  }

  private func write(_ modes: NormalModes, of state: InherentState, to path: String) throws {
    let count = state.configuration.count
    guard !path.hasSuffix(".extxyz") else {
      let fields = zip(modes.frequencies, zip(modes.participationRatios, modes.vectors)).map { mode in
        VectorFieldFrame(
          vectors: mode.1.1,
          properties: [
            ("model", state.model.name), ("frequency", "\(mode.0)"), ("participation_ratio", "\(mode.1.0)"),
          ])
      }
      return try VectorFieldFrame.write(fields, on: state.configuration, to: path)
    }
    let values = modes.vectors.flatMap { $0.flatMap { [$0.x, $0.y, $0.z] } }
    let vectors = NumpyArray(values, shape: [modes.vectors.count, count, 3])
    guard path.hasSuffix(".npz") else { return try vectors.write(to: path) }
    try NumpyArchive([
      ("frequencies", NumpyArray(modes.frequencies, shape: [modes.frequencies.count])),
      ("participation_ratios", NumpyArray(modes.participationRatios, shape: [modes.frequencies.count])),
      ("vectors", vectors),
    ]).write(to: path)
  }
}
