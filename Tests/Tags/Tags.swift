import Testing

/// What a test is about, and so when it is run: every suite has one of these tags, and a slow test in it another.
///
/// `make check` leaves out what is tagged `system` or `validation`; `make test` runs everything.
extension Tag {
  /// One type or function against independent values; milliseconds.
  @Tag public static var unit: Self
  /// A statement that holds for a whole catalogue, for random inputs or for all files; seconds.
  @Tag public static var law: Self
  /// The built program, whole studies and reports, other programs, the file system.
  @Tag public static var system: Self
  /// Physics and statistics that need long runs: distributions in equilibrium, published numbers, coverage of errors.
  @Tag public static var validation: Self
}
