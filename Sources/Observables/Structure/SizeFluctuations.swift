import Foundation
import Particles

/// Fluctuations of the local mean size or species on the scale of the sample.
///
/// S(k) = (1/N)|Σ_j (a_j − ⟨a⟩) e^{ik·r_j}|²/⟨(a − ⟨a⟩)²⟩ for the labels a_j (sizes, or species), which is 1 on average if positions
/// and labels are independent, and grows to the order of N where labels demix.
package struct SizeFluctuations {
  /// The mean of S over the three smallest wave vectors, 2π times the rows of the inverse of the reduced cell.
  package let smallestWaves: Double

  /// Returns nil if all labels are equal.
  package init?(_ configuration: Configuration, labels: [Double]) {
    let count = Double(labels.count)
    let mean = labels.reduce(0, +) / count
    let variance = labels.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    guard variance > 0 else { return nil }
    // Of the reduced cell, so that the lattice alone matters, not the choice of its edges.
    let cell = configuration.cell.reduced
    var (real, imaginary) = (Vec3.zero, Vec3.zero)
    for (position, label) in zip(configuration.positions, labels) {
      // k·r is 2π times a fractional coordinate.
      let phases = 2 * Double.pi * cell.fractions(of: position)
      for axis in 0..<3 {
        real[axis] += (label - mean) * cos(phases[axis])
        imaginary[axis] += (label - mean) * sin(phases[axis])
      }
    }
    smallestWaves = (real.squaredLength + imaginary.squaredLength) / (3 * count * variance)
  }
}
