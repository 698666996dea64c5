import CVector

/// Bonds in the order in which a half list finds them, each pair once, before they are sorted into rows.
///
/// A record is (r_x, r_y, r_z, D²φ, Dφ, i, j, 0), with the row indices i and j stored in the bits of a float: one
/// vector per bond, written by one transposition and read by another. r points from i to j; rows do not keep that, since r
/// enters M twice.
struct BondRecords: ~Copyable {
  private(set) var count = 0
  private var records = Buffer<SIMD8<Float>>()
  /// The particle of each row.
  let particles: Buffer<Int32>
  /// The number of bonds of each row, then the position of its next bond.
  private let degrees: Buffer<Int32>
  /// The bond indices of each row, padded to whole blocks.
  private var order = Buffer<Int32>()
  private let rows: Int

  init(count rows: Int) {
    self.rows = rows
    degrees = Buffer(capacity: rows)
    particles = Buffer(capacity: rows)
  }

  /// Removes all bonds.
  mutating func removeAll() {
    count = 0
    for row in 0..<rows { degrees[row] = 0 }
  }

  /// Reserves memory for `more` bonds.
  @inline(__always)
  mutating func reserve(_ more: Int) { records.reserve(count + more + 5, keeping: count) }

  /// Appends those of the four bonds between row `i` and the rows `j` whose bit is set in `mask`.
  @inline(__always)
  mutating func append(
    _ x: DoubleLanes, _ y: DoubleLanes, _ z: DoubleLanes, second: DoubleLanes, first: DoubleLanes, i: Int32,
    j: SIMD4<Int32>, mask: Int32
  ) {
    let zero = SIMD4<Float>.zero
    let own = unsafeBitCast(SIMD4<Int32>(repeating: i), to: SIMD4<Float>.self)
    let partners = unsafeBitCast(j, to: SIMD4<Float>.self)
    let bonds = FloatLanes.transposed(
      lehr_f8_join(lehr_f4_rounded(x.lanes), lehr_f4_rounded(first.lanes)),
      lehr_f8_join(lehr_f4_rounded(y.lanes), own), lehr_f8_join(lehr_f4_rounded(z.lanes), partners),
      lehr_f8_join(lehr_f4_rounded(second.lanes), zero))
    put(bonds.0, partner: j.x, Int(mask & 1))
    put(bonds.1, partner: j.y, Int(mask >> 1 & 1))
    put(bonds.2, partner: j.z, Int(mask >> 2 & 1))
    put(bonds.3, partner: j.w, Int(mask >> 3 & 1))
    degrees[Int(i)] += Int32(mask.nonzeroBitCount)
  }

  /// Branch-free: a masked-out bond is overwritten by the next.
  @inline(__always)
  private mutating func put(_ bond: SIMD8<Float>, partner: Int32, _ exists: Int) {
    records[count] = bond
    degrees[Int(partner)] += Int32(truncatingIfNeeded: exists)
    count += exists
  }

  /// Assigns bonds to rows in the order in which they were found, and stores the first block of eight of each row.
  mutating func sortIntoRows(_ starts: borrowing Buffer<Int>) {
    starts[0] = 0
    for row in 0..<rows {
      let begin = starts[row]
      starts[row + 1] = begin + (Int(degrees[row]) + 7) / 8
      degrees[row] = Int32(truncatingIfNeeded: 8 * begin)
    }
    order.reserve(8 * starts[rows])
    let order = order.base, degrees = degrees.base
    let words = UnsafeRawPointer(records.base).assumingMemoryBound(to: Int32.self)
    for bond in 0..<count {
      for row in [Int(words[8 * bond + 5]), Int(words[8 * bond + 6])] {
        order[Int(degrees[row])] = Int32(truncatingIfNeeded: bond)
        degrees[row] += 1
      }
    }
    // Blocks are padded with a bond of zeros.
    records[count] = .zero
    for row in 0..<rows {
      for place in Int(degrees[row])..<(8 * starts[row + 1]) { order[place] = Int32(truncatingIfNeeded: count) }
    }
  }

  /// Adds D²φ (x y) r + Dφ y e_x of every bond to the force of its row i, and subtracts it from that of its row j.
  func addAffineShearForces(to forces: UnsafeMutablePointer<SIMD4<Double>>) {
    let records = records.base
    let words = UnsafeRawPointer(records).assumingMemoryBound(to: Int32.self)
    for bond in 0..<count {
      let record = SIMD8<Double>(records[bond])
      let (x, y) = (record[0], record[1])
      var force = record[3] * x * y * SIMD4(x, y, record[2], 0)
      force.x += record[4] * y
      forces[Int(words[8 * bond + 5])] += force
      forces[Int(words[8 * bond + 6])] -= force
    }
  }

  /// Writes block `block`, which belongs to `row`.
  @inline(__always)
  func write(_ block: Int, row: Int, to vectors: UnsafeMutablePointer<SIMD8<Float>>) {
    let order = order.base + 8 * block, records = records.base
    let low = FloatLanes.transposed(
      records[Int(order[0])], records[Int(order[1])], records[Int(order[2])], records[Int(order[3])])
    let high = FloatLanes.transposed(
      records[Int(order[4])], records[Int(order[5])], records[Int(order[6])], records[Int(order[7])])
    vectors[0] = lehr_f8_lows(low.0, high.0)
    vectors[1] = lehr_f8_lows(low.1, high.1)
    vectors[2] = lehr_f8_lows(low.2, high.2)
    vectors[3] = lehr_f8_lows(low.3, high.3)
    vectors[4] = lehr_f8_highs(low.0, high.0)
    // One of i and j is the row itself; a padding bond connects the row with itself.
    let i = unsafeBitCast(lehr_f8_highs(low.1, high.1), to: SIMD8<Int32>.self)
    let j = unsafeBitCast(lehr_f8_highs(low.2, high.2), to: SIMD8<Int32>.self)
    let partners = i ^ j ^ SIMD8(repeating: Int32(truncatingIfNeeded: row))
    vectors[5] = unsafeBitCast(partners, to: SIMD8<Float>.self)
  }
}
