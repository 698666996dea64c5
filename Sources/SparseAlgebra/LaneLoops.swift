import CLanes

// C wrapper file: the inner loops in C, compiled for several widths of registers.

/// The inner loops of fronts, triangular sweeps and products of panels, for one width of vector registers.
///
/// All widths give the same bits (`LaneLoopsTests`).
struct LaneLoops: Sendable {
  let functions: lehr_lanes
  var name: String { String(cString: functions.name) }

  /// The widths that this processor has, the widest first.
  static let all = (0..<Int(lehr_lanes_count())).filter { lehr_lanes_run_here(Int32($0)) != 0 }.map {
    LaneLoops(functions: lehr_lanes_at(Int32($0)).pointee)
  }
  /// The widest.
  static let widest = all[0].functions
}
