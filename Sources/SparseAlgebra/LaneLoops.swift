import CLanes

// C wrapper file: the inner loops in C, compiled for several widths of registers.

/// The inner loops of fronts, triangular sweeps and products of panels.
enum LaneLoops {
  /// Those of the widest registers that this processor has. All widths give the same bits (`LaneLoopsTests`).
  static let widest = (0..<lehr_lanes_count()).first { lehr_lanes_run_here($0) != 0 }.map { lehr_lanes_at($0).pointee }!
}
