/// A sparse matrix in compressed row or column storage, indices ascending, as used by C libraries.
public struct CompressedMatrix: Equatable, Sendable {
  /// The number of rows and of columns.
  public var order: Int
  /// The first entry of each row (or column); `order` + 1 entries.
  public var starts: [Int]
  /// The column (or row) of each entry.
  public var indices: [Int]
  /// The value of each entry.
  public var values: [Double]
}

/// The graph of bonded sites as used by C libraries: the neighbors of every site with a larger index, ascending.
struct SiteGraph {
  /// The number of sites.
  var order: Int
  /// The first entry of each site; `order` + 1 entries.
  var starts: [Int]
  /// The indices of the neighbors.
  var indices: [Int]
}

extension SymmetricBlockMatrix {
  /// Returns both triangles of M in compressed row storage.
  public func compressedRows() -> CompressedMatrix {
    compressed(order: unknowns, shift: 0, lowerTriangle: false)
  }

  /// Returns the lower triangle of M − σI in compressed column storage, including the diagonal.
  ///
  /// - Parameters:
  ///   - shift: σ, in the unit of M.
  ///   - pinningLastSite: leaves out the three rows and columns of site n − 1, so that the order is 3n − 3.
  public func lowerTriangle(shift: Double = 0, pinningLastSite: Bool = false) -> CompressedMatrix {
    compressed(order: pinningLastSite ? unknowns - 3 : unknowns, shift: shift, lowerTriangle: true)
  }

  /// Returns the bonded pairs among the first `order` sites: the lower triangle by compressed columns, without the
  /// diagonal.
  func graph(ofSites order: Int) -> SiteGraph {
    var graph = SiteGraph(order: order, starts: [0], indices: [])
    for i in 0..<order {
      for entry in rowStarts[i]..<rowStarts[i + 1] where Int(sites[entry]) > i && Int(sites[entry]) < order {
        graph.indices.append(Int(sites[entry]))
      }
      graph.starts.append(graph.indices.count)
    }
    return graph
  }

  /// Returns M as a dense array of 3n × 3n; by symmetry, in either storage order. For small n: 72 n² bytes.
  public func denseArray() -> [Double] {
    let m = compressedRows()
    var dense = [Double](repeating: 0, count: unknowns * unknowns)
    for row in 0..<unknowns {
      for entry in m.starts[row]..<m.starts[row + 1] { dense[row * unknowns + m.indices[entry]] = m.values[entry] }
    }
    return dense
  }

  /// Returns rows of the leading part of M − σI; by symmetry its rows right of the diagonal are its columns below it.
  private func compressed(order: Int, shift: Double, lowerTriangle: Bool) -> CompressedMatrix {
    let capacity = 9 * (lowerTriangle ? blocks.count / 2 + siteCount : blocks.count + siteCount)
    var result = CompressedMatrix(order: order, starts: [0], indices: [], values: [])
    result.starts.reserveCapacity(order + 1)
    result.indices.reserveCapacity(capacity)
    result.values.reserveCapacity(capacity)
    for row in 0..<order {
      let (i, a) = row.quotientAndRemainder(dividingBy: 3)
      func append(_ block: SymmetricBlock, _ site: Int, axialVector: SIMD3<Double> = .zero) {
        for b in 0..<3 where 3 * site + b < order && (!lowerTriangle || 3 * site + b >= row) {
          result.indices.append(3 * site + b)
          result.values.append(block[a, b] + axialVector.cross(a, b))
        }
      }
      let axialVector = { (entry: Int) -> SIMD3<Double> in axialVectors.isEmpty ? .zero : axialVectors[entry] }
      var entry = rowStarts[i]
      while entry < rowStarts[i + 1], Int(sites[entry]) < i {
        if !lowerTriangle { append(blocks[entry], Int(sites[entry]), axialVector: axialVector(entry)) }
        entry += 1
      }
      var diagonal = diagonalBlocks[i]
      diagonal.xx -= shift
      diagonal.yy -= shift
      diagonal.zz -= shift
      append(diagonal, i)
      while entry < rowStarts[i + 1] {
        append(blocks[entry], Int(sites[entry]), axialVector: axialVector(entry))
        entry += 1
      }
      result.starts.append(result.indices.count)
    }
    return result
  }
}
