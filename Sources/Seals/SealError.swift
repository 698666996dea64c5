/// A study cannot be sealed, or its seal not be verified: the file, and why.
public enum SealError: Error, Equatable {
  /// The study has no seal; its folder.
  case noSeal(String)
  /// The folder has no plan.
  case noStudy(String)
  /// A file is no seal of this version.
  case damaged(String)
  /// A seal was made with another key, of these digits.
  case otherKey(String, digits: String)
  /// The signature is not that of the seal's text.
  case forged(String)
  /// A new key would replace a file.
  case existingFile(String)
  /// A file holds no Ed25519 key.
  case noKey(String)
  /// A file holds a public key, which cannot seal.
  case publicKey(String)
  /// The file of a private key can be read by others.
  case exposedKey(String)
  /// The file of a private key is within the study.
  case sharedKey(String)
  /// A file cannot be sealed, for a reason.
  case unsealable(String, reason: String)
  /// A run works in the folder.
  case inUse(String)
}
