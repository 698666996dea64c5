/// Raw memory that grows and is never copied: the kernel's arrays, whose bounds the kernel itself guarantees.
///
/// Swift's `Array` as a property costs the pair loop its reference checks; this costs nothing.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int

  init(capacity: Int = 0) {
    self.capacity = capacity
    base = .allocate(capacity: max(capacity, 1))
  }

  deinit { base.deallocate() }

  /// Room for at least `count` elements, keeping the first `used`.
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
