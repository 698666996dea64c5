import CVector

/// Eight single-precision numbers with one instruction per operation, on which the Hessian product is evaluated.
struct FloatLanes {
  var lanes: SIMD8<Float>

  @inline(__always)
  init(lanes: SIMD8<Float>) { self.lanes = lanes }

  /// Creates `value` in all eight lanes.
  @inline(__always)
  init(_ value: Float) { lanes = lehr_f8_set(value) }

  @inline(__always)
  static func - (a: Self, b: Self) -> Self { Self(lanes: lehr_f8_subtract(a.lanes, b.lanes)) }

  @inline(__always)
  static func * (a: Self, b: Self) -> Self { Self(lanes: lehr_f8_multiply(a.lanes, b.lanes)) }

  @inline(__always)
  static func += (a: inout Self, b: Self) { a.lanes = lehr_f8_add(a.lanes, b.lanes) }

  /// Adds a·b to self, rounded once.
  @inline(__always)
  mutating func addProduct(_ a: Self, _ b: Self) { lanes = lehr_f8_multiply_add(a.lanes, b.lanes, lanes) }

  /// Loads the components of eight vectors (x, y, z, 0) of `u`: eight vector loads and a transposition.
  @inline(__always)
  static func components(
    of u: UnsafePointer<SIMD4<Float>>, at indices: UnsafePointer<Int32>
  ) -> (x: Self, y: Self, z: Self) {
    let a = lehr_f8_join(u[Int(indices[0])], u[Int(indices[4])])
    let b = lehr_f8_join(u[Int(indices[1])], u[Int(indices[5])])
    let c = lehr_f8_join(u[Int(indices[2])], u[Int(indices[6])])
    let d = lehr_f8_join(u[Int(indices[3])], u[Int(indices[7])])
    let (x, y, z, _) = transposed(a, b, c, d)
    return (Self(lanes: x), Self(lanes: y), Self(lanes: z))
  }

  /// Returns the transposes of the 4×4 matrices formed by the lower halves of four vectors, and by their upper halves.
  @inline(__always)
  static func transposed(
    _ a: SIMD8<Float>, _ b: SIMD8<Float>, _ c: SIMD8<Float>, _ d: SIMD8<Float>
  ) -> (SIMD8<Float>, SIMD8<Float>, SIMD8<Float>, SIMD8<Float>) {
    let lowAB = lehr_f8_unpack_low(a, b), lowCD = lehr_f8_unpack_low(c, d)
    let highAB = lehr_f8_unpack_high(a, b), highCD = lehr_f8_unpack_high(c, d)
    return (
      lehr_f8_low_halves(lowAB, lowCD), lehr_f8_high_halves(lowAB, lowCD), lehr_f8_low_halves(highAB, highCD),
      lehr_f8_high_halves(highAB, highCD)
    )
  }

  /// Returns (Σ x, Σ y, Σ z, 0).
  @inline(__always)
  static func sums(_ x: Self, _ y: Self, _ z: Self) -> SIMD4<Float> { lehr_f8_sums(x.lanes, y.lanes, z.lanes) }
}

extension SIMD4<Float> {
  /// Adds a·b to self, rounded once.
  @inline(__always)
  mutating func addProduct(_ a: Self, _ b: Self) { self = addingProduct(a, b) }

  /// Adds a·b to self, rounded once.
  @inline(__always)
  mutating func addProduct(_ a: Float, _ b: Self) { self = addingProduct(SIMD4(repeating: a), b) }
}
