import Particles

extension HalfListKernel {
  func mechanics(at positions: [Vec3], into forces: inout [Vec3], bondsOf hessian: HessianProduct) -> Energetics {
    precondition(hessian.count == count, "a Hessian of the same particles")
    guard let sweep = law.hessian else { preconditionFailure("no Hessian product where angles have an energy") }
    return evaluate({ sweep($0, hessian) }, at: positions, into: &forces)
  }
}

extension MixedKernel {
  /// Always in double precision, by a separate kernel: a caller that needs the Hessian needs accurate forces.
  func mechanics(at positions: [Vec3], into forces: inout [Vec3], bondsOf hessian: HessianProduct) -> Energetics {
    let exact = HalfListKernel(law: law, labels: labels, cell: cell, skin: skin)
    return exact.mechanics(at: positions, into: &forces, bondsOf: hessian)
  }
}
