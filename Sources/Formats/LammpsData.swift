import Foundation
import Particles

/// LAMMPS data files for `read_data`: `units lj`, `atom_style atomic`, or `sphere` for sizes per particle.
///
/// Species A is type 1, B is 2. Positions are written unwrapped: `read_data` wraps them into the box and computes the
/// image flags. The density of a sphere is that of mass 1.
enum LammpsData {
  /// The file's text.
  static func text(_ frame: Frame) -> String {
    let configuration = frame.configuration
    let cell = configuration.cell
    let types = (configuration.species.max() ?? 0) + 1
    var text = "LAMMPS data file by lehr, units = lj"
    if let step = frame.step { text += ", timestep = \(step)" }
    text += "\n\n\(configuration.count) atoms\n\(types) atom types\n\n"
    for (k, axis) in ["x", "y", "z"].enumerated() { text += "0.0 \(cell.sides[k]) \(axis)lo \(axis)hi\n" }
    if !cell.isRectangular { text += "\(cell.tilts.x) \(cell.tilts.y) \(cell.tilts.z) xy xz yz\n" }
    // The masses of spheres follow from their densities.
    if configuration.radii == nil {
      text += "\nMasses\n\n"
      for type in 1...types { text += "\(type) 1.0\n" }
    }
    text += "\nAtoms # \(configuration.radii == nil ? "atomic" : "sphere")\n\n"
    for i in 0..<configuration.count {
      let x = configuration.positions[i]
      text += "\(i + 1) \(configuration.species[i] + 1) "
      if let radius = configuration.radii?[i] {
        let diameter = 2 * radius
        text += "\(diameter) \(6 / (Double.pi * diameter * diameter * diameter)) "
      }
      text += "\(x.x) \(x.y) \(x.z)\n"
    }
    guard let velocities = frame.velocities else { return text }
    text += "\nVelocities\n\n"
    // Spheres have angular velocities, which are zero.
    let spin = configuration.radii == nil ? "" : " 0.0 0.0 0.0"
    for (i, v) in velocities.enumerated() { text += "\(i + 1) \(v.x) \(v.y) \(v.z)\(spin)\n" }
    return text
  }

  /// Reads the file's only frame.
  static func read(_ bytes: Data, name: String, choice: FrameChoice) throws(FormatError) -> Frame {
    guard choice.frame == nil || choice.frame == 0 else {
      throw FormatError(name, "a LAMMPS data file has only frame 0; there is no frame \(choice.frame!)")
    }
    return try LineScanner.reading(bytes, name: name) { scanner throws(FormatError) in
      var reader = LammpsDataReader(scanner: scanner, choice: choice)
      return try reader.frame()
    }
  }
}
