import CKernel
import Particles

/// A particle or one of its periodic images, before sorting.
struct Image {
  var particle: Int32
  var cell: Int32
  var position: Vec3
}

/// Scratch memory for sorting particles and images into cells, and single-precision copies of the sites for the list
/// builder.
struct HalfListScratch: ~Copyable {
  /// The site of the particle of each site (for an image, the particle it is an image of).
  var homes = Buffer<Int32>()
  var near = Buffer<Int32>()
  private var images = Buffer<Image>()
  private var columns = Buffer<Float>()
  private var column = 0
  private var particleStarts = Buffer<Int32>()
  private var imageStarts = Buffer<Int32>()
  private var siteOfParticle = Buffer<Int32>()

  /// Returns the kinds by which a list builder distinguishes particles: 0 and 1 for at most two labels, otherwise the
  /// labels.
  static func kinds(of labels: [Double]) -> [Float] {
    let distinct = distinctLabels(labels)
    return distinct.isEmpty ? labels.map(Float.init) : labels.map { $0 == distinct[0] ? 0 : 1 }
  }

  /// Returns the labels in ascending order if there are one or two, otherwise an empty array.
  static func distinctLabels(_ labels: [Double]) -> [Double] {
    if Set(labels.prefix(64)).count > 2 { return [] }
    let all = Set(labels)
    return all.count > 2 ? [] : all.sorted()
  }

  /// Creates the sites: particles first, then images in positive directions, both sorted by cell. Returns their number.
  mutating func makeSites(
    _ positions: [Vec3], labels: [Double], kinds: [Float], grid: SiteGrid, sources: inout Buffer<Int32>,
    shifts: inout Buffer<SIMD4<Double>>
  ) -> Int {
    let imageCount = collectImages(positions, grid)
    let count = positions.count
    let total = count + imageCount
    sources.reserve(total + 1)
    shifts.reserve(total + 1)
    homes.reserve(total + 1)
    siteOfParticle.reserve(count)
    column = total + 2 * Int(LEHR_LARGEST_WIDTH)
    columns.reserve(4 * column)
    let cells = grid.total
    particleStarts.reserve(cells + 2)
    imageStarts.reserve(cells + 2)
    countCells(0..<count, into: particleStarts.base, cells: cells)
    countCells(count..<total, into: imageStarts.base, cells: cells)
    for (starts, range) in [(particleStarts.base, 0..<count), (imageStarts.base, count..<total)] {
      for k in range {
        let image = images[k]
        let site = Int(starts[Int(image.cell)])
        starts[Int(image.cell)] += 1
        let i = Int(image.particle)
        sources[site] = image.particle
        if site < count { siteOfParticle[i] = Int32(site) }
        shifts[site] = SIMD4(image.position - positions[i], labels[i])
        columns[site] = Float(image.position.x)
        columns[column + site] = Float(image.position.y)
        columns[2 * column + site] = Float(image.position.z)
        columns[3 * column + site] = kinds[i]
      }
      // The counter of each cell is now its end, which is the start of the next cell.
      for c in stride(from: cells, to: 0, by: -1) { starts[c] = starts[c - 1] }
      starts[0] = Int32(range.lowerBound)
    }
    for k in 0..<total { homes[k] = siteOfParticle[Int(sources[k])] }
    // An image is stored relative to its particle's site and has the same label.
    for k in count..<total { shifts[k] -= shifts[Int(homes[k])] }
    return total
  }

  /// Writes particles, wrapped into the cell, and then their images; returns the number of images.
  private mutating func collectImages(_ positions: [Vec3], _ grid: SiteGrid) -> Int {
    let count = positions.count
    images.reserve(8 * count + 8)
    var next = count
    for (i, position) in positions.enumerated() {
      let home = grid.home(of: position)
      images[i] = Image(particle: Int32(i), cell: grid.index(of: home.place, beyond: 0), position: home.position)
      let (low, high) = grid.faces(near: home)
      guard any(low .| high) else { continue }
      for z in -1...1 where reaches(z, low[2], high[2]) {
        for y in -1...1 where reaches(y, low[1], high[1]) {
          for x in -1...1 where reaches(x, low[0], high[0]) {
            let number = 9 * z + 3 * y + x
            // Half of the 26 shifts: those after the middle, in the positive directions.
            guard number > 0 else { continue }
            images.reserve(next + 1, keeping: next)
            let image = grid.image(of: home, by: Self.forward[number - 1])
            images[next] = Image(
              particle: Int32(i), cell: grid.index(of: image.place, beyond: 1), position: image.position)
            next += 1
          }
        }
      }
    }
    return next - count
  }

  /// The shifts by whole edges in the positive directions, z before y before x: half of the 26.
  private static let forward: [Vec3] = (14..<27).map { (k: Int) -> Vec3 in
    let (x, y, z) = (k % 3 - 1, k / 3 % 3 - 1, k / 9 - 1)
    return Vec3(Double(x), Double(y), Double(z))
  }

  @inline(__always)
  private func reaches(_ shift: Int, _ low: Bool, _ high: Bool) -> Bool {
    shift == 0 || shift == 1 && low || shift == -1 && high
  }

  /// Counts the sites in `range` by cell: `starts` receives the start of each cell.
  private func countCells(_ range: Range<Int>, into starts: UnsafeMutablePointer<Int32>, cells: Int) {
    for c in 0...cells { starts[c] = 0 }
    for k in range { starts[Int(images[k].cell) + 1] += 1 }
    starts[0] = Int32(range.lowerBound)
    for c in 0..<cells { starts[c + 1] += starts[c] }
  }

  /// Returns the input of the list builder.
  func grid(
    law: PairLaw, labels: [Double], sites: SiteGrid, reach: Double, far: Int
  ) -> lehr_half_grid {
    let (skin, side) = (sites.skin, sites.cell.extent.max())
    var grid = lehr_half_grid()
    grid.x = UnsafePointer(columns.base)
    grid.y = UnsafePointer(columns.base + column)
    grid.z = UnsafePointer(columns.base + 2 * column)
    grid.label = UnsafePointer(columns.base + 3 * column)
    grid.cells = (Int32(sites.counts.x), Int32(sites.counts.y), Int32(sites.counts.z))
    grid.particles = UnsafePointer(particleStarts.base)
    grid.images = UnsafePointer(imageStarts.base)
    grid.far = Int32(far)
    let distinct = Self.distinctLabels(labels)
    let margin = 1 + MixedKernel.margin
    grid.sized = distinct.isEmpty && law.nonadditivity != nil ? 1 : 0
    grid.nonadditivity = Float(law.nonadditivity ?? 0)
    grid.reach = Float(law.potential.cutoff * margin)
    grid.skin = Float(skin * margin + Listing.slack * side)
    // Another rule for many sizes: the largest range for all.
    let listing = { (a: Int, b: Int) -> (limit: Float, scale: Float, shift: Float) in
      let range =
        distinct.isEmpty
        ? reach
        : law.potential.cutoff
          * law.scales(distinct[min(a, distinct.count - 1)], distinct[min(b, distinct.count - 1)]).length
      return Listing(range: range, skin: skin, side: side).inFloat
    }
    grid.limits = ((listing(0, 0).limit, listing(0, 1).limit), (listing(1, 0).limit, listing(1, 1).limit))
    grid.scales = ((listing(0, 0).scale, listing(0, 1).scale), (listing(1, 0).scale, listing(1, 1).scale))
    grid.shifts = ((listing(0, 0).shift, listing(0, 1).shift), (listing(1, 0).shift, listing(1, 1).shift))
    return grid
  }
}

/// The range of the list for one pair of kinds, and its bins, which are equal in r².
struct Listing {
  let range: Double
  let skin: Double
  /// The longest side of the smallest axis-aligned box that contains the cell.
  let side: Double

  /// The relative error, per side, of the difference of two coordinates up to 3/2 of a side that are rounded to float.
  static let slack = 2e-7

  /// The squared range, and the coefficients of the bin number scale·r² + shift; the added margin exceeds the error of
  /// float arithmetic.
  var inFloat: (limit: Float, scale: Float, shift: Float) {
    let near = range * (1 + MixedKernel.margin) + Self.slack * side
    let far = (range + skin) * (1 + MixedKernel.margin) + Self.slack * side
    let scale = Double(LEHR_BINS) / (far * far - near * near) * (1 - 1e-6)
    return (Float(far * far), Float(scale), Float(-scale * near * near))
  }
}
