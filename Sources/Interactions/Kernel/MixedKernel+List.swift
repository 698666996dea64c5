import CKernel
import Dispatch
import Foundation
import Particles
import Synchronization

/// One chunk's share of a sample: its cells, its slots, its list, and room to work in.
final class KernelChunk {
  let cells: Range<Int>
  private let lanes: Int
  private let openRows: Int
  /// Whether pairs are listed once.
  private let halves: Bool
  var first = (0, 0)
  var end = (0, 0)
  private var list: Buffer<Int32>
  private var starts = Buffer<Int64>()
  private var moved = Buffer<Float>()
  private var members = Buffer<Int32>()
  private var lengths = Buffer<(Int32, Int32, Int32, Int32, Int32)>()
  private var candidates: Buffer<Float>
  private var candidateOffsets: Buffer<Int32>
  private var planes: Buffer<Int32>
  private var candidateCapacity = 2048
  private var rows: Buffer<Int32>
  private var rowCapacity = 128
  private(set) var entries = 0
  var sums = lehr_sums()

  init(cells: Range<Int>, perRow: Int, reachX: Int, kernel: lehr_kernel) {
    self.cells = cells
    planes = Buffer(capacity: 4 * (perRow + 2 * reachX + 1))
    lanes = Int(kernel.width)
    openRows = Int(kernel.open_rows)
    halves = kernel.halves != 0
    list = Buffer(capacity: 1024)
    candidates = Buffer(capacity: 4 * candidateCapacity)
    candidateOffsets = Buffer(capacity: candidateCapacity)
    rows = Buffer(capacity: Self.rowRoom(openRows, rowCapacity, candidateCapacity))
  }

  /// Room for the open rows of two kinds and of eight particles, the last of which is found to be too long only when it has
  /// been written.
  private static func rowRoom(_ openRows: Int, _ rowCapacity: Int, _ candidates: Int) -> Int {
    (2 * openRows + 8) * rowCapacity + candidates + 2 * Int(LEHR_LARGEST_WIDTH)
  }

  private var blocks: (Int, Int) { ((end.0 - first.0) / lanes, (end.1 - first.1) / lanes) }

  func withView(forces: UnsafeMutablePointer<Float>? = nil, _ body: (UnsafePointer<lehr_chunk>) -> Void) {
    var view = lehr_chunk()
    view.first = (Int64(first.0), Int64(first.1))
    view.end = (Int64(end.0), Int64(end.1))
    view.moved = moved.base
    view.members = members.base
    view.forces = forces
    view.list = UnsafePointer(list.base)
    view.starts = UnsafePointer(starts.base)
    view.lengths = UnsafePointer(lengths.base)
    view.first_block = (0, Int64(blocks.0))
    withUnsafePointer(to: view, body)
  }

  /// Says of all blocks that they have moved by as much: a squared displacement in fixed units.
  func setMoved(_ square: Float) { moved.base.update(repeating: square, count: displacements) }

  /// How many displacements are kept: one a block, or where pairs are listed once, one a slot.
  private var displacements: Int { (blocks.0 + blocks.1) * (halves ? lanes : 1) }

  /// Makes room for so many entries where there is none yet: what does not fit is filled again.
  func expect(entries: Int) { if list.capacity < entries { list = Buffer(capacity: entries) } }

  /// Fills the list, with more room wherever it does not fit.
  func fill(_ kernel: lehr_kernel, _ sample: UnsafePointer<lehr_sample>, _ pattern: lehr_grid) {
    starts.reserve(blocks.0 + blocks.1)
    lengths.reserve(blocks.0 + blocks.1)
    moved.reserve(displacements)
    if halves { members.reserve(displacements) }
    setMoved(0)
    while true {
      var grid = pattern
      grid.first_cell = Int64(cells.lowerBound)
      grid.end_cell = Int64(cells.upperBound)
      grid.planes = planes.base
      grid.candidates = candidates.base
      grid.candidate_offsets = candidateOffsets.base
      grid.candidate_capacity = Int64(candidateCapacity)
      grid.rows = rows.base
      grid.row_capacity = Int64(rowCapacity)
      var need = lehr_need()
      withView { need = kernel.fill(sample, &grid, $0, list.base, Int64(list.capacity), starts.base, lengths.base) }
      if need.fits != 0 {
        entries = Int(need.entries)
        return
      }
      if need.candidates > 0 {
        candidateCapacity = Int(need.candidates)
        candidates = Buffer(capacity: 4 * candidateCapacity)
        candidateOffsets = Buffer(capacity: candidateCapacity)
        rows = Buffer(capacity: Self.rowRoom(openRows, rowCapacity, candidateCapacity))
      } else if need.row > 0 {
        rowCapacity = (Int(need.row) + 15) / 16 * 16
        rows = Buffer(capacity: Self.rowRoom(openRows, rowCapacity, candidateCapacity))
      } else {
        list = Buffer(capacity: Int(need.entries))
      }
    }
  }
}

/// Four floats a slot.
final class ForceBuffer {
  private var records = Buffer<SIMD4<Float>>()

  var base: UnsafeMutablePointer<Float> { UnsafeMutableRawPointer(records.base).assumingMemoryBound(to: Float.self) }

  /// Room for so many slots, of which those that are new are zero: what chunks write beyond their own is never read.
  func reserve(slots: Int) {
    guard slots > records.capacity else { return }
    records.reserve(slots)
    records.base.update(repeating: .zero, count: records.capacity)
  }
}

/// Room for sorting particles into cells.
final class SortingScratch {
  var cells = Buffer<Int32>()
  /// The slot that each slot's particle comes from, −1 where there is none.
  var origins = Buffer<Int32>()
  var order = Buffer<Int32>()
  var coordinates = Buffer<lehr_coordinates>()
  var position = ComponentBuffer()
  var velocity = ComponentBuffer()
}

extension MixedKernel {
  /// The place of a position.
  @inline(__always)
  func fixedPoint(_ x: Vec3, size: Int32) -> lehr_coordinates {
    let scaled = x * (0x1p32 / side) + 0x1.8p52
    return lehr_coordinates(
      x: Int32(truncatingIfNeeded: scaled.x.bitPattern), y: Int32(truncatingIfNeeded: scaled.y.bitPattern),
      z: Int32(truncatingIfNeeded: scaled.z.bitPattern), size: size)
  }

  /// Takes positions and velocities in the particles' own order; the list must then be renewed.
  func load(_ positions: [Vec3], velocities: [Vec3]?) {
    precondition(positions.count == count, "one position for every particle")
    reserve(count)
    slotCount = count
    for i in 0..<count {
      order[i] = Int32(i)
      position[i] = positions[i]
      velocity[i] = velocities?[i] ?? .zero
      coordinates[i] = fixedPoint(positions[i], size: isSized ? Int32(bitPattern: sizes[i].bitPattern) : 0)
    }
    squaredDisplacement = -1
  }

  private func reserve(_ slots: Int) {
    order.reserve(slots)
    coordinates.reserve(slots)
    nextCoordinates.reserve(slots)
    reference.reserve(slots)
    position.reserve(slots)
    velocity.reserve(slots)
    force.reserve(slots)
  }

  /// Sorts the particles by kind and cell, and fills the lists.
  func buildList() {
    sort()
    renewals += 1
    squaredDisplacement = 0
    sample.coordinates = UnsafePointer(coordinates.base)
    var grid = lehr_grid()
    grid.per_side = Int32(perSide)
    grid.per_row = Int32(perRow)
    grid.reach_x = Int32(reachX)
    let cells = perSide * perSide * perRow
    grid.starts = (UnsafePointer(cellStarts.base), UnsafePointer(cellStarts.base + cells))
    grid.ends = (UnsafePointer(cellEnds.base), UnsafePointer(cellEnds.base + cells))
    grid.limits = ((listing(0, 0).limit, listing(0, 1).limit), (listing(1, 0).limit, listing(1, 1).limit))
    grid.scales = ((listing(0, 0).scale, listing(0, 1).scale), (listing(1, 0).scale, listing(1, 1).scale))
    grid.shifts = ((listing(0, 0).shift, listing(0, 1).shift), (listing(1, 0).shift, listing(1, 1).shift))
    grid.reach = Float(law.potential.cutoff * (1 + Self.margin))
    grid.skin = Float(skin * (1 + Self.margin) + Listing.slack * side)
    reserveForces()
    withUnsafePointer(to: &sample) { sample in
      overChunks { chunk, _ in chunk.fill(kernel, sample, grid) }
    }
  }

  /// Room for the forces of every thread, and for lists of about as many entries as a homogeneous sample has.
  private func reserveForces() {
    let perParticle = Double(count) * 4 / 3 * .pi * pow((reach + skin) / side, 3)
    let share = kernel.halves == 0 ? 1 : chunks.count == 1 ? 0.5 : 0.75
    for chunk in chunks {
      let slots = chunk.end.0 - chunk.first.0 + chunk.end.1 - chunk.first.1
      chunk.expect(entries: Int(1.2 * share * perParticle * Double(slots)) + 8192)
    }
    guard kernel.halves != 0 else { return }
    for thread in 0..<min(threads, chunks.count) {
      if thread == pairForces.count { pairForces.append(ForceBuffer()) }
      pairForces[thread].reserve(slots: slotCount + Int(LEHR_LARGEST_WIDTH))
    }
  }

  private func listing(_ a: Int, _ b: Int) -> (limit: Float, scale: Float, shift: Float) {
    Listing(range: range(a, b), skin: skin, side: side).inFloat
  }

  /// Counting sort by kind and cell; every chunk's share of a kind begins a new block.
  private func sort() {
    let cellCount = perSide * perSide * perRow
    cellStarts.reserve(2 * cellCount)
    cellEnds.reserve(2 * cellCount)
    scratch.cells.reserve(slotCount)
    for c in 0..<(2 * cellCount) { cellEnds[c] = 0 }
    let side = UInt64(perSide), row = UInt64(perRow)
    for slot in 0..<slotCount where order[slot] >= 0 {
      let p = coordinates[slot]
      let x = Int((UInt64(UInt32(bitPattern: p.x)) * row) >> 32)
      let y = Int((UInt64(UInt32(bitPattern: p.y)) * side) >> 32)
      let z = Int((UInt64(UInt32(bitPattern: p.z)) * side) >> 32)
      let cell = (z * perSide + y) * perRow + x + Int(kinds[Int(order[slot])]) * cellCount
      scratch.cells[slot] = Int32(cell)
      cellEnds[cell] += 1
    }
    let slots = layOutCells(cellCount)
    permute(slots)
  }

  /// Turns the cells' counts into first slots; returns the number of slots.
  private func layOutCells(_ cellCount: Int) -> Int {
    let lanes = width.lanes
    var slot = 0
    for kind in 0..<2 {
      if kind == 1 { sample.split = Int32(16 * slot) }
      for chunk in chunks {
        let first = slot
        for cell in chunk.cells {
          cellStarts[kind * cellCount + cell] = Int32(slot)
          slot += Int(cellEnds[kind * cellCount + cell])
          cellEnds[kind * cellCount + cell] = cellStarts[kind * cellCount + cell]
        }
        slot = (slot + lanes - 1) / lanes * lanes
        if kind == 0 {
          (chunk.first.0, chunk.end.0) = (first, slot)
        } else {
          (chunk.first.1, chunk.end.1) = (first, slot)
        }
      }
    }
    return slot
  }

  /// Moves the particles to their new slots: first finds out who comes where, then moves all, chunk by chunk.
  private func permute(_ slots: Int) {
    // Loads of whole vectors run past the last slot.
    let room = slots + 2 * Int(LEHR_LARGEST_WIDTH)
    scratch.origins.reserve(room)
    let origins = scratch.origins.base
    origins.update(repeating: -1, count: slots)
    for slot in 0..<slotCount where order[slot] >= 0 {
      let cell = Int(scratch.cells[slot])
      origins[Int(cellEnds[cell])] = Int32(slot)
      cellEnds[cell] += 1
    }
    scratch.order.reserve(room)
    scratch.coordinates.reserve(room)
    scratch.position.reserve(room)
    scratch.velocity.reserve(room)
    nextCoordinates.reserve(room)
    reference.reserve(room)
    force.reserve(room)
    slotCount = slots
    overChunks { chunk, _ in
      move(chunk.first.0..<chunk.end.0)
      move(chunk.first.1..<chunk.end.1)
    }
    swap(&order, &scratch.order)
    swap(&coordinates, &scratch.coordinates)
    swap(&position, &scratch.position)
    swap(&velocity, &scratch.velocity)
  }

  private func move(_ slots: Range<Int>) {
    let empty = lehr_coordinates(x: 0, y: 0, z: 0, size: isSized ? Int32(bitPattern: Float(1).bitPattern) : 0)
    for slot in slots {
      let old = Int(scratch.origins[slot])
      let fixedPoint = old >= 0 ? coordinates[old] : empty
      scratch.order[slot] = old >= 0 ? order[old] : -1
      scratch.position[slot] = old >= 0 ? position[old] : .zero
      scratch.velocity[slot] = old >= 0 ? velocity[old] : .zero
      scratch.coordinates[slot] = fixedPoint
      // Sizes stay with their slots; the coordinates of `nextCoordinates` are written by every step.
      nextCoordinates[slot] = fixedPoint
      reference[slot] = fixedPoint
    }
  }

  /// Does `work` on all chunks; each thread takes the next one that nobody has taken.
  func overChunks(_ work: (KernelChunk, _ thread: Int) -> Void) {
    guard threads > 1, chunks.count > 1 else {
      for chunk in chunks { work(chunk, 0) }
      return
    }
    let taken = Atomic<Int>(0)
    withoutActuallyEscaping(work) { work in
      nonisolated(unsafe) let work = work
      nonisolated(unsafe) let chunks = chunks
      DispatchQueue.concurrentPerform(iterations: min(threads, chunks.count)) { thread in
        while case let k = taken.add(1, ordering: .relaxed).oldValue, k < chunks.count {
          work(chunks[k], thread)
        }
      }
    }
  }
}
