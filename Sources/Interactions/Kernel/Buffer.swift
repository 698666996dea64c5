/// Growable raw memory that is never copied, for the arrays of the kernel, which guarantees the bounds itself.
///
/// A Swift `Array` as a stored property adds reference-count and uniqueness checks to the pair loop; this type does
/// not.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int

  init(capacity: Int = 0) {
    self.capacity = capacity
    base = .allocate(capacity: max(capacity, 1))
  }

  deinit { base.deallocate() }

  /// Reserves memory for at least `count` elements, keeping the first `used`.
  mutating func reserve(_ count: Int, keeping used: Int = 0) {
    guard count > capacity else { return }
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: count + count / 2)
    larger.initialize(from: base, count: used)
    base.deallocate()
    base = larger
    capacity = count + count / 2
  }

  subscript(_ index: Int) -> Element {
    @inline(__always) get { base[index] }
    @inline(__always) nonmutating set { base[index] = newValue }
  }
}
