/// The version of this program.
public enum Version {
  /// The current version, as in CHANGELOG.md.
  public static let current = "0.2.0"
}
