import CVector
import Particles

/// A particle or one of its periodic images, before sorting.
struct Image {
  var particle: Int32
  var cell: Int32
  var position: Vec3
}

/// The cells of the box and of the shell of images around it: cubes of about half the list's reach.
struct CellGrid {
  let origin: Double
  let perSide: Int
  let inverseSide: Double
  /// How many cells to look at on each side.
  static let stencil = 2

  init(side: Double, reach: Double) {
    origin = -reach
    let extent = side + 2 * reach
    perSide = max(1, Int(extent / (0.5 * reach * (1 + 1e-12))))
    inverseSide = Double(perSide) / extent
  }

  var count: Int { perSide * perSide * perSide }

  @inline(__always)
  func coordinates(_ position: Vec3) -> (x: Int, y: Int, z: Int) {
    let c = (position - origin) * inverseSide
    return (clamp(c.x), clamp(c.y), clamp(c.z))
  }

  @inline(__always)
  private func clamp(_ c: Double) -> Int { min(max(Int(c), 0), perSide - 1) }

  @inline(__always)
  func index(_ x: Int, _ y: Int, _ z: Int) -> Int { (z * perSide + y) * perSide + x }
}

extension ForceKernel {
  /// Renews sites and rows for `positions`.
  func buildList(_ positions: [Vec3]) {
    reference = positions
    let range = reach + skin
    let grid = CellGrid(side: box.side, reach: range)
    collectImages(positions, range: range, grid: grid)
    sortIntoSites(positions, grid: grid)
    law.fillRows(self, grid)
  }

  /// Every particle, wrapped into the box, and its images within `range` of the box.
  private func collectImages(_ positions: [Vec3], range: Double, grid: CellGrid) {
    images.removeAll(keepingCapacity: true)
    let side = box.side
    for (i, position) in positions.enumerated() {
      var home = box.wrapped(position)
      // A position that is no number, or lost in the distance, gets a place for the list's sake; its forces are then no
      // numbers either, and the integrator's caller sees them.
      if !(all(home .>= 0) && all(home .< side)) { home = .zero }
      append(home, particle: i, grid: grid)
      let low = home .< range
      let high = home .>= side - range
      guard any(low .| high) else { continue }
      for x in offsets(low[0], high[0]) {
        for y in offsets(low[1], high[1]) {
          for z in offsets(low[2], high[2]) where x != 0 || y != 0 || z != 0 {
            append(home + side * Vec3(x, y, z), particle: i, grid: grid)
          }
        }
      }
    }
  }

  @inline(__always)
  private func append(_ position: Vec3, particle: Int, grid: CellGrid) {
    let c = grid.coordinates(position)
    images.append(Image(particle: Int32(particle), cell: Int32(grid.index(c.x, c.y, c.z)), position: position))
  }

  private func offsets(_ low: Bool, _ high: Bool) -> [Double] {
    switch (low, high) {
    case (false, false): [0]
    case (true, false): [0, 1]
    case (false, true): [-1, 0]
    case (true, true): [-1, 0, 1]
    }
  }

  /// Counting sort of the images by cell.
  private func sortIntoSites(_ positions: [Vec3], grid: CellGrid) {
    siteCount = images.count
    sites.reserve(siteCount + 1)
    shifts.reserve(siteCount + 1)
    sources.reserve(siteCount + 1)
    columns.reserve(4 * (siteCount + 8))
    cells.reserve(grid.count + 1)
    for c in 0...grid.count { cells[c] = 0 }
    for image in images { cells[Int(image.cell) + 1] += 1 }
    for c in 0..<grid.count { cells[c + 1] += cells[c] }
    let column = siteCount + 8
    rowSites.reserve(count)
    for image in images {
      let k = Int(cells[Int(image.cell)])
      cells[Int(image.cell)] += 1
      let i = Int(image.particle)
      sources[k] = image.particle
      let shift = image.position - positions[i]
      shifts[k] = SIMD4(shift, labels[i])
      columns[k] = image.position.x
      columns[column + k] = image.position.y
      columns[2 * column + k] = image.position.z
      columns[3 * column + k] = labels[i]
    }
    // Each cell's counter now stands at its end, which is the next one's start.
    for c in stride(from: grid.count, to: 0, by: -1) { cells[c] = cells[c - 1] }
    cells[0] = 0
    let far = 1e3 * (box.side + reach)
    for k in siteCount..<(siteCount + 8) {
      for component in 0..<3 { columns[component * column + k] = far }
      columns[3 * column + k] = labels[0]
    }
    // The site that pads rows: beyond every cutoff from everywhere.
    sites[siteCount] = SIMD4(far, far, far, labels[0])
  }

  /// For every particle, all sites within its pairs' own range plus the skin.
  func fillRows<Rule: Mixing>(_ cutoff: Double, _ mixing: Rule, grid: CellGrid) {
    let column = siteCount + 8
    let xs = columns.base, ys = xs + column, zs = ys + column, ws = zs + column
    let cells = cells.base
    let skin = Lanes(skin)
    let range = (reach + self.skin) * (reach + self.skin)
    let cellSide = 1 / grid.inverseSide
    rowStarts.reserve(count + 1)
    rowStarts[0] = 0
    var row = 0
    var used = 0
    for site in 0..<siteCount {
      let home = Vec3(xs[site], ys[site], zs[site])
      guard all(home .>= 0), all(home .< box.side) else { continue }
      let label = Lanes(ws[site])
      let x = Lanes(home.x), y = Lanes(home.y), z = Lanes(home.z)
      let cell = grid.coordinates(home)
      let firstX = max(cell.x - CellGrid.stencil, 0), lastX = min(cell.x + CellGrid.stencil, grid.perSide - 1)
      for cz in max(cell.z - CellGrid.stencil, 0)...min(cell.z + CellGrid.stencil, grid.perSide - 1) {
        let gapZ = gap(home.z, cell: cz, grid.origin, cellSide)
        for cy in max(cell.y - CellGrid.stencil, 0)...min(cell.y + CellGrid.stencil, grid.perSide - 1) {
          let gapY = gap(home.y, cell: cy, grid.origin, cellSide)
          guard gapY * gapY + gapZ * gapZ < range else { continue }
          var k = Int(cells[grid.index(firstX, cy, cz)])
          let end = Int(cells[grid.index(lastX, cy, cz) + 1])
          neighbors.reserve(used + end - k + 8, keeping: used)
          let list = neighbors.base
          while k < end {
            let dx = Lanes(loading: xs + k) - x, dy = Lanes(loading: ys + k) - y, dz = Lanes(loading: zs + k) - z
            let r2 = dx * dx + dy * dy + dz * dz
            let limit = skin + cutoff * mixing.scales(label, Lanes(loading: ws + k)).length
            var inside = lehr_mask_below(r2.lanes, (limit * limit).lanes)
            if end - k < 4 { inside &= (1 << Int32(end - k)) - 1 }
            // A particle is no neighbour of itself.
            let own = site - k
            if own >= 0 && own < 4 { inside &= ~(1 << Int32(own)) }
            used = lehr_append(list, used, Int32(truncatingIfNeeded: k), inside)
            k += 4
          }
        }
      }
      while used % 4 != 0 {
        neighbors.reserve(used + 4, keeping: used)
        neighbors[used] = Int32(siteCount)
        used += 1
      }
      rowSites[row] = Int32(site)
      row += 1
      rowStarts[row] = used
    }
    precondition(row == count, "every particle has its row")
  }

  /// How far a coordinate lies outside a row of cells.
  @inline(__always)
  private func gap(_ coordinate: Double, cell: Int, _ origin: Double, _ side: Double) -> Double {
    let low = origin + Double(cell) * side
    return max(0, max(low - coordinate, coordinate - low - side))
  }
}
