/// A three-dimensional vector, such as a position, velocity or force in the units of the model.
///
/// Its stride in memory is 32 bytes: four doubles, the last unused.
public typealias Vec3 = SIMD3<Double>

extension SIMD3<Double> {
  /// Returns the scalar product a·b = Σ_α a_α b_α.
  @inlinable
  public static func • (a: Self, b: Self) -> Double {
    a.x * b.x + a.y * b.y + a.z * b.z
  }

  /// The squared length a·a.
  @inlinable
  public var squaredLength: Double { self • self }

  /// The length √(a·a).
  @inlinable
  public var length: Double { (self • self).squareRoot() }
}

infix operator • : MultiplicationPrecedence
