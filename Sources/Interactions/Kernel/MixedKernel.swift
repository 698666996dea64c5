import CKernel
import Particles

/// The fast kernel of equilibration: pairs in float, integration in double, one particle a vector lane.
///
/// **Fixed-point coordinates.** Beside its double position every particle has a place, x·2³²/L as a 32-bit integer. Differences of coordinates
/// wrap by themselves, so that the nearest image costs nothing; the resolution is L/2³².
///
/// **Blocks.** Particles are sorted by kind and cell; a block is as many consecutive ones of one kind as a vector has
/// lanes. Its list holds the k-th neighbours of all its particles side by side. Where vectors are wide, every pair is
/// listed from both sides: no scattered writes, no sums across lanes. Narrow ones list a pair of one chunk once, write the
/// force back to the neighbor, and form blocks of particles with rows of about the same length.
///
/// **Bins.** A list reaches beyond the cutoff by a skin, in rows that begin with the nearest pairs and are cut into bins.
/// As long as no particle has moved by half a bin's excess, pairs of later bins are out of reach and are not visited: the
/// skin costs only what the particles' displacement has made necessary.
///
/// **Chunks.** A large sample is cut into chunks of consecutive rows of cells, by its size alone. Threads share chunks;
/// sums are added in the order of the chunks. Results do not depend on the number of threads.
///
/// The pair law enters as a ``PairTable``. Errors against the double kernel: see the documentation's page on precision.
final class MixedKernel {
  let law: PairLaw
  let cell: Cell
  /// L.
  let side: Double
  let width: KernelWidth
  let kernel: lehr_kernel
  /// How many threads share the chunks.
  let threads: Int
  let count: Int
  let reach: Double
  let skin: Double
  /// The excess of each bin over a pair's range.
  let excess: [Double]
  /// Each particle's kind, and its size where kinds are many.
  let kinds: [UInt8]
  let sizes: [Float]
  let labels: [Double]
  let isSized: Bool
  /// The distinct labels where there are at most two.
  private let species: [Double]
  /// Rows of cells a side in y and z.
  let perSide: Int
  /// Cells are this part as wide in x as in y and z: narrow ones leave fewer candidates out of reach, but hold fewer
  /// particles for each of which to begin a copy.
  let reachX: Int
  /// Cells a row.
  var perRow: Int { reachX * perSide }
  /// How many particles a cell has at least.
  static let fewestInCell = 5.0

  var chunks: [KernelChunk] = []
  private let table: UnsafeMutablePointer<lehr_table>
  var sample = lehr_sample()
  let slope: Double
  /// Particles by slot, −1 in those that fill a block; slots of kind 0 come first.
  var order = Buffer<Int32>()
  var slotCount = 0
  var coordinates = Buffer<lehr_coordinates>()
  var nextCoordinates = Buffer<lehr_coordinates>()
  var reference = Buffer<lehr_coordinates>()
  var position = ComponentBuffer()
  var velocity = ComponentBuffer()
  var force = ComponentBuffer()
  /// First and past-the-end slots of the cells, kind by kind.
  var cellStarts = Buffer<Int32>()
  var cellEnds = Buffer<Int32>()
  let scratch = SortingScratch()
  /// Where pairs are listed once: the forces of the chunk that a thread is at, by slot. A chunk clears its own.
  var pairForces: [ForceBuffer] = []
  /// The largest squared displacement since the list was renewed, in fixed units; negative without a list.
  var squaredDisplacement: Float = -1
  var renewals = 0
  var evaluations = 0
  private(set) var sums = lehr_sums()

  /// A chunk has about this many particles at least; more where pairs are listed once, because those of two chunks are not.
  private var chunkSize: Int { kernel.halves != 0 ? 4000 : 1500 }
  /// The most that the skin is made wider to fit the cells: the speed hardly depends on it.
  static let mostSkin = 1.15
  /// Cells are wider than the list's reach by this part.
  static let cellMargin = 1e-5
  /// The most cells a side: more would hold almost nobody.
  static let mostCells = 1 << 9
  /// Float comparisons and displacements err by less than this part.
  static let margin = 4e-6

  /// nil for a sample in another cell than a cube or fewer than three cells wide, and where the model is beyond the kernel:
  /// energies of angles, more than two kinds of particles whose lengths follow another rule than ``NonAdditiveSizes``, or a
  /// potential that a ``PairTable`` misses by more than ``PairTable/largestAcceptableError``.
  init?(law: PairLaw, labels: [Double], cell: Cell, skin: Double, width: KernelWidth, threads: Int) {
    let distinct = HalfListScratch.distinctLabels(labels)
    isSized = distinct.isEmpty
    guard !isSized || law.nonadditivity != nil, law.angles == nil else { return nil }
    // Fixed-point coordinates are fractions of one side: a difference of them squared is a distance only where all sides are the same.
    guard cell.reduced.isCube else { return nil }
    side = cell.sides.x
    (self.skin, perSide) = Self.skinAndCells(skin, reach: law.range(labels), side: side)
    // With fewer cells the nearest image of a particle in a neighbouring cell is not always the one found there.
    guard perSide >= 3 else { return nil }
    let pairTable = law.tables.table(for: width.kernel)
    guard pairTable.largestError <= PairTable.largestAcceptableError else { return nil }
    self.law = law
    self.cell = cell
    self.width = width
    self.threads = threads
    self.labels = labels
    kernel = width.kernel
    count = labels.count
    species = isSized ? [] : distinct
    kinds = isSized ? [UInt8](repeating: 0, count: count) : labels.map { $0 == distinct[0] ? 0 : 1 }
    sizes = isSized ? labels.map(Float.init) : []
    reach = law.range(labels)
    excess = Self.excess(of: self.skin, reach: reach)
    let inCube = Double(count) / Double(perSide * perSide * perSide)
    reachX = max(1, min(3, Int(inCube / Self.fewestInCell)))
    table = .allocate(capacity: 1)
    table.initialize(to: pairTable.kernelTable)
    slope = pairTable.pairSlope
    sample.side = side
    sample.kinds = isSized ? 1 : Int32(max(distinct.count, 1))
    sample.sized = isSized ? 1 : 0
    sample.nonadditivity = Float(law.nonadditivity ?? 0)
    sample.pairs = ((pair(0, 0), pair(0, 1)), (pair(1, 0), pair(1, 1)))
    makeChunks()
  }

  /// The skin that is used where `wanted` is asked for, and the cells a side.
  ///
  /// A cell is at least as wide as the list reaches, and what it is wider is wasted on candidates out of reach. So the skin
  /// is made to fit a whole number of cells: of the two numbers next to what was asked for that with the lesser cost of
  /// list building, which grows with a cell's volume and is due the more often the thinner the skin.
  static func skinAndCells(_ wanted: Double, reach: Double, side: Double) -> (skin: Double, perSide: Int) {
    // Beyond half a side a difference of coordinates is that of another image.
    let most = max(0, min(wanted, 0.5 * side - reach))
    let cells = Int(min(side / ((reach + most) * (1 + cellMargin)), Double(mostCells)))
    guard cells >= 3 else { return (most, max(cells, 1)) }
    let fitting = { (cells: Int) in min(side / (Double(cells) * (1 + cellMargin)) - reach, mostSkin * most) }
    let cost = { (cells: Int) -> Double in
      let skin = fitting(cells)
      return skin > 0 ? 1 / (Double(cells) * Double(cells) * Double(cells) * skin) : .infinity
    }
    let perSide = min(cost(cells + 1) < cost(cells) ? cells + 1 : cells, mostCells)
    return (fitting(perSide), perSide)
  }

  /// How far the bins of a list reach beyond the range of their pairs. Bins are equal in r²; of all ranges up to `reach`
  /// the largest has the smallest excess.
  static func excess(of skin: Double, reach: Double) -> [Double] {
    let bins = Int(LEHR_BINS)
    let far = (reach + skin) * (reach + skin)
    let near = reach * reach
    return (1...bins).map { bin in
      bin == bins ? skin : (near + (far - near) * Double(bin) / Double(bins)).squareRoot() - reach
    }
  }

  deinit { table.deallocate() }

  /// The constants of the pairs of two kinds.
  private func pair(_ a: Int, _ b: Int) -> lehr_pair {
    let step = side * 0x1p-32
    guard !isSized else {
      return lehr_pair(
        slope: Float(slope * step * step), fixed_weight: Float(step), weight: 1, energy: 1, second_weight: 1)
    }
    let scales = law.scales(species[min(a, species.count - 1)], species[min(b, species.count - 1)])
    let inverse = scales.inverseSquareLength
    return lehr_pair(
      slope: Float(slope * inverse * step * step), fixed_weight: Float(scales.energy * inverse * step),
      weight: Float(scales.energy * inverse), energy: Float(scales.energy),
      second_weight: Float(scales.energy * inverse * inverse))
  }

  /// The distance at which two kinds begin to interact.
  func range(_ a: Int, _ b: Int) -> Double {
    guard !isSized else { return reach }
    return law.potential.cutoff
      * law.scales(species[min(a, species.count - 1)], species[min(b, species.count - 1)]).length
  }

  private func makeChunks() {
    let rows = perSide * perSide
    let number = max(1, min(rows, count / chunkSize))
    chunks = (0..<number).map { k in
      KernelChunk(
        cells: (rows * k / number * perRow)..<(rows * (k + 1) / number * perRow), perRow: perRow, reachX: reachX,
        kernel: kernel)
    }
  }

  /// Up to which squared displacement, in fixed units, the particles of a block meet nobody beyond each bin; nil if the
  /// list must be renewed. A pair is safe as long as both displacements together are within the bin's excess, and no
  /// other particle has moved by more than the largest displacement of all.
  private var binLimits: [Float]? {
    guard squaredDisplacement >= 0 else { return nil }
    let unit = 0x1p32 / side
    let largest = Double(squaredDisplacement).squareRoot() * (1 + Self.margin)
    guard excess.last! * unit >= 2 * largest else { return nil }
    return excess.map { excess in
      let own = (excess * unit - largest) * (1 - Self.margin)
      return own > 0 ? Float(own * own) : -1
    }
  }

  /// Forces at the present coordinates, then the step; sums over the pairs where asked for.
  func sweep(_ step: lehr_step) {
    if binLimits == nil { buildList() }
    guard let limits = binLimits else { preconditionFailure("a fresh list reaches far enough") }
    var step = step
    step.bins = (limits[0], limits[1], limits[2], limits[3], limits[4])
    evaluations += 1
    run(step, kernel.sweep)
  }

  /// The step alone, with the stored forces.
  func advance(_ step: lehr_step) { run(step, kernel.advance) }

  private func run(
    _ step: lehr_step,
    _ work: (
      UnsafePointer<lehr_sample>?, UnsafePointer<lehr_chunk>?, UnsafePointer<lehr_step>?,
      UnsafeMutablePointer<lehr_sums>?
    ) -> Void
  ) {
    sample.coordinates = UnsafePointer(coordinates.base)
    sample.next = nextCoordinates.base
    sample.reference = UnsafePointer(reference.base)
    sample.position = position.bases
    sample.velocity = velocity.bases
    sample.force = force.bases
    sample.table = UnsafePointer(table)
    withUnsafePointer(to: &sample) { sample in
      withUnsafePointer(to: step) { step in
        overChunks { chunk, thread in
          chunk.sums = lehr_sums()
          let forces = pairForces.isEmpty ? nil : pairForces[thread].base
          chunk.withView(forces: forces) { work(sample, $0, step, &chunk.sums) }
        }
      }
    }
    sums = lehr_sums()
    for chunk in chunks { sums.add(chunk.sums) }
    if step.drift > 0 {
      swap(&coordinates, &nextCoordinates)
      squaredDisplacement = sums.displacement
    }
  }
}

/// Three buffers of doubles, one a component.
struct ComponentBuffer: ~Copyable {
  var x = Buffer<Double>()
  var y = Buffer<Double>()
  var z = Buffer<Double>()

  var bases: (UnsafeMutablePointer<Double>?, UnsafeMutablePointer<Double>?, UnsafeMutablePointer<Double>?) {
    (x.base, y.base, z.base)
  }

  mutating func reserve(_ count: Int) {
    x.reserve(count)
    y.reserve(count)
    z.reserve(count)
  }

  subscript(_ k: Int) -> Vec3 {
    @inline(__always) get { Vec3(x[k], y[k], z[k]) }
    @inline(__always) nonmutating set {
      x[k] = newValue.x
      y[k] = newValue.y
      z[k] = newValue.z
    }
  }
}

extension lehr_sums {
  /// Adds another chunk's.
  mutating func add(_ other: lehr_sums) {
    energy += other.energy
    virial.0 += other.virial.0
    virial.1 += other.virial.1
    virial.2 += other.virial.2
    virial.3 += other.virial.3
    virial.4 += other.virial.4
    virial.5 += other.virial.5
    squared_pair_forces += other.squared_pair_forces
    squared_forces += other.squared_forces
    laplacian += other.laplacian
    affine.0 += other.affine.0
    affine.1 += other.affine.1
    affine.2 += other.affine.2
    pairs += other.pairs
    squared_velocities += other.squared_velocities
    displacement = max(displacement, other.displacement)
  }

  /// As sums in which every pair counts once.
  var energetics: Energetics {
    var result = Energetics()
    result.energy = energy / 2
    result.virial = SIMD8(virial.0, virial.1, virial.2, virial.3, virial.4, virial.5, 0, 0) / 2
    result.pairs = Int(pairs) / 2
    result.squaredPairForces = squared_pair_forces / 2
    result.squaredForces = squared_forces
    // Σ over both sides of a pair of (D²φ r² + 3Dφ) is already 2(D²φ r² + 3Dφ) a pair.
    result.laplacian = laplacian
    result.affineStiffness = Vec3(affine.0, affine.1, affine.2) / 2
    return result
  }
}
