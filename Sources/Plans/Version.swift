/// The version of this program.
public enum Version {
  /// As in CHANGELOG.md.
  public static let current = "0.2.0"
}
