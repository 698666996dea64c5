import CForeignHDF5
import Particles

/// The steps of a time-dependent element of H5MD: a list, or equidistant.
enum H5MDSteps: Equatable {
  case list([Int])
  case regular(first: Int, increment: Int)

  /// Returns the step of an entry.
  func step(_ row: Int) -> Int? {
    switch self {
    case .list(let steps): return steps.indices.contains(row) ? steps[row] : nil
    case .regular(let first, let increment):
      let (product, a) = increment.multipliedReportingOverflow(by: row)
      let (sum, b) = first.addingReportingOverflow(product)
      return a || b ? nil : sum
    }
  }

  /// Returns the last of `count` entries with the largest step up to `step`; nil if all are later.
  func row(at step: Int, count: Int) -> Int? {
    switch self {
    case .list(let steps):
      var best: Int?
      for (k, own) in steps.prefix(count).enumerated() where own <= step && best.map({ steps[$0] <= own }) ?? true {
        best = k
      }
      return best
    case .regular(let first, let increment):
      guard count > 0, let distance = self.distance(step, first), distance >= 0 else { return nil }
      return increment > 0 ? min(count - 1, distance / increment) : count - 1
    }
  }

  private func distance(_ a: Int, _ b: Int) -> Int? {
    let (difference, overflow) = a.subtractingReportingOverflow(b)
    return overflow ? nil : difference
  }
}

/// An element of H5MD at one time: its dataset, and the row of it; nil if it is fixed in time.
struct H5MDElement {
  let path: String
  let row: Int?
  let shape: ForeignHDF5.Shape
  /// Whether the entry was sampled at the step of the positions, or is fixed in time.
  let isExact: Bool
}

extension H5MDReader {
  /// The steps of an element with `count` entries; nil if it has none.
  func steps(of path: String, count: Int) throws(FormatError) -> H5MDSteps? {
    let place = "\(path)/step"
    guard let shape = try file.shape(of: place), shape.kind == LEHR_FOREIGN_INTEGER,
      let numbers = try file.integers(place)
    else { return nil }
    guard shape.lengths.isEmpty else { return numbers.count >= count ? .list(Array(numbers.prefix(count))) : nil }
    let offset = (try? file.numbers(attribute: "offset", of: place))?.first ?? 0
    return .regular(first: Int(exactly: offset) ?? 0, increment: numbers.first ?? 1)
  }

  /// Finds the entry of an element for the selected frame: that of its step, or else the last one before it; nil if there
  /// is no such element, or all entries are later.
  func find(_ path: String) throws(FormatError) -> H5MDElement? {
    if let shape = try file.shape(of: path) { return H5MDElement(path: path, row: nil, shape: shape, isExact: true) }
    let place = "\(path)/value"
    guard let shape = try file.shape(of: place), let count = shape.lengths.first else { return nil }
    func entry(_ row: Int, isExact: Bool) -> H5MDElement {
      H5MDElement(path: place, row: row, shape: shape, isExact: isExact)
    }
    let own = try steps(of: path, count: count)
    if count == moment.count, own == nil || own == moment.steps { return entry(moment.row, isExact: true) }
    if let own, let step = moment.step {
      return own.row(at: step, count: count).map { entry($0, isExact: own.step($0) == step) }
    }
    // The positions do not change.
    if moment.isFixed, count > 0 { return entry(count - 1, isExact: true) }
    guard count == 1 else {
      throw file.fail(
        place, "has \(count) entries for \(moment.count) frames, and no steps by which they could be matched")
    }
    return entry(0, isExact: true)
  }

  /// Returns `count` numbers of an element; nil if it is missing.
  func numbers(
    _ element: H5MDElement, count: Int, integers: Bool = false
  ) throws(FormatError) -> [Double] {
    let place = element.path
    let isWhole = element.shape.kind == LEHR_FOREIGN_INTEGER || element.shape.kind == LEHR_FOREIGN_ENUMERATION
    guard isWhole || !integers && element.shape.kind == LEHR_FOREIGN_REAL else {
      throw file.fail(place, "does not contain numbers of the right type")
    }
    guard let values = try file.numbers(place, row: element.row) else {
      throw file.fail(place, "has no entry for frame \(moment.row)")
    }
    guard values.count == count else { throw file.fail(place, "must have \(count) numbers (got \(values.count))") }
    guard let bad = values.first(where: { !$0.isFinite }) else { return values }
    throw file.fail(place, "contains \(bad); the run that wrote the file has failed")
  }

  /// Returns the whole numbers of an element.
  func integers(_ element: H5MDElement, count: Int) throws(FormatError) -> [Int] {
    try numbers(element, count: count, integers: true).map { value throws(FormatError) in
      guard let number = Int(exactly: value) else {
        throw file.fail(element.path, "contains \(value), which is too large for a whole number")
      }
      return number
    }
  }

  /// Returns the vectors of an element.
  func vectors(_ element: H5MDElement, count: Int) throws(FormatError) -> [Vec3] {
    let values = try numbers(element, count: 3 * count)
    return (0..<count).map { Vec3(values[3 * $0], values[3 * $0 + 1], values[3 * $0 + 2]) }
  }
}
