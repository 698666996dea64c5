import Particles

/// The last steps s and force differences y of a quasi-Newton descent, in a ring: an approximate inverse Hessian.
///
/// All in single precision, (x, y, z, 0): the direction they give is approximate in any case, and their length is what
/// the two-loop recursion costs. In double precision and with every product a pass of its own it cost as much as the
/// forces.
///
/// Source: J. Nocedal, S. Wright, Numerical Optimization (2006), algorithm 7.4.
struct QuasiNewtonMemory {
  typealias Field = [SIMD4<Float>]

  private var steps: [Field] = []
  private var differences: [Field] = []
  private var curvatures: [Double] = []
  private let length: Int
  private var oldest = 0
  /// Where the next pair is written before it is known whether it is kept.
  private var newStep: Field = []
  private var newDifference: Field = []
  /// s·y/y·y of the newest pair, the size of the inverse Hessian to begin with.
  private var scale = 1.0

  init(length: Int) { self.length = length }

  var isEmpty: Bool { steps.isEmpty }

  mutating func clear() {
    steps.removeAll()
    differences.removeAll()
    curvatures.removeAll()
    oldest = 0
  }

  /// Takes up the pair s = `step`·`direction`, y = `before` − `after` (the gradient's difference is minus that of forces).
  mutating func append(step: Double, direction: Field, before: [Vec3], after: [Vec3]) {
    if newStep.isEmpty {
      newStep = direction
      newDifference = direction
    }
    let (sy, yy, ss) = writePair(&newStep, &newDifference, Float(step), direction, before, after)
    // Only steps along which the energy curves upwards may shape an inverse Hessian.
    guard sy > 1e-12 * (ss * yy).squareRoot() else { return }
    scale = sy / yy
    if steps.count < length {
      steps.append(newStep)
      differences.append(newDifference)
      curvatures.append(sy)
      (newStep, newDifference) = ([], [])
    } else {
      swap(&steps[oldest], &newStep)
      swap(&differences[oldest], &newDifference)
      curvatures[oldest] = sy
      oldest = (oldest + 1) % length
    }
  }

  /// Turns forces into the direction H·F.
  func direct(_ q: inout Field) {
    guard !isEmpty else { return }
    let order = (0..<steps.count).map { (oldest + $0) % steps.count }
    let newest = order.last!
    var weights = [Double](repeating: 0, count: steps.count)
    var product = adding(0, steps[newest], to: &q, along: steps[newest])
    for (place, k) in order.enumerated().reversed() {
      weights[k] = product / curvatures[k]
      let next = place > 0 ? steps[order[place - 1]] : differences[k]
      product = adding(-weights[k], differences[k], to: &q, along: next)
    }
    // Instead of q ← scale·q, the factor is carried along to the end of the recursion.
    for (place, k) in order.enumerated() {
      let weight = weights[k] / scale - product / curvatures[k]
      let next = place + 1 < order.count ? differences[order[place + 1]] : differences[k]
      product = adding(weight, steps[k], to: &q, along: next)
    }
    let factor = SIMD4(repeating: Float(scale))
    for i in q.indices { q[i] *= factor }
  }
}

/// How many particles' products are summed in single precision before the sum goes on in double.
private let chunk = 512

/// q += w·b; returns q·c.
private func adding(
  _ w: Double, _ b: QuasiNewtonMemory.Field, to q: inout QuasiNewtonMemory.Field, along c: QuasiNewtonMemory.Field
) -> Double {
  let factor = SIMD4(repeating: Float(w))
  var total = 0.0
  q.withUnsafeMutableBufferPointer { q in
    b.withUnsafeBufferPointer { b in
      c.withUnsafeBufferPointer { c in
        for begin in stride(from: 0, to: q.count, by: chunk) {
          let end = min(begin + chunk, q.count)
          var even = SIMD4<Float>.zero, odd = SIMD4<Float>.zero
          var i = begin
          while i + 1 < end {
            let first = q[i].addingProduct(factor, b[i]), second = q[i + 1].addingProduct(factor, b[i + 1])
            q[i] = first
            q[i + 1] = second
            even = even.addingProduct(first, c[i])
            odd = odd.addingProduct(second, c[i + 1])
            i += 2
          }
          if i < end {
            q[i] = q[i].addingProduct(factor, b[i])
            even = even.addingProduct(q[i], c[i])
          }
          total += Double((even + odd).sum())
        }
      }
    }
  }
  return total
}

/// s = step·direction, y = before − after; s·y, y·y and s·s.
private func writePair(
  _ s: inout QuasiNewtonMemory.Field, _ y: inout QuasiNewtonMemory.Field, _ step: Float,
  _ direction: QuasiNewtonMemory.Field, _ before: [Vec3], _ after: [Vec3]
) -> (sy: Double, yy: Double, ss: Double) {
  var (sy, yy, ss) = (0.0, 0.0, 0.0)
  s.withUnsafeMutableBufferPointer { s in
    y.withUnsafeMutableBufferPointer { y in
      before.withUnsafeBufferPointer { before in
        after.withUnsafeBufferPointer { after in
          for i in 0..<s.count {
            s[i] = direction[i] * step
            y[i] = single(before[i] - after[i])
            let products = SIMD4<Double>(s[i])
            let differences = SIMD4<Double>(y[i])
            sy += (products * differences).sum()
            yy += (differences * differences).sum()
            ss += (products * products).sum()
          }
        }
      }
    }
  }
  return (sy, yy, ss)
}

/// (x, y, z, 0) in single precision.
@inline(__always)
func single(_ v: Vec3) -> SIMD4<Float> { SIMD4<Float>(SIMD4(v, 0)) }

/// (x, y, z) in double precision.
@inline(__always)
func double(_ v: SIMD4<Float>) -> Vec3 { Vec3(Double(v.x), Double(v.y), Double(v.z)) }
