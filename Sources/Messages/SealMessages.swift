import Durability
import Seals

/// Says why a study could not be sealed or its seal not be verified, and what to do.
func sentence(for error: SealError) -> String {
  switch error {
  case .noStudy(let folder): "\(folder): there is no study in this folder, because it has no plan.yaml; check its name"
  case .noSeal(let folder):
    "\(folder) has no seal; its owner makes one with lehr seal \(ShellWord.shown(folder)) --key FILE"
  case .damaged(let path):
    "\(path): this is no seal, or damaged; get the study again, or seal it again if it is yours"
  case .otherKey(let path, let digits):
    "\(path): this seal claims to be by another key, \(digits); ask the owner of the study for the public key, "
      + "and do not rely on one that comes with the study"
  case .forged(let path):
    "\(path): the signature does not fit: the seal was changed after signing; get the study again from its owner"
  case .existingFile(let path):
    "\(path): this file exists; give another name. If it is a key, keep it: the next seal by the same public key needs it"
  case .noKey(let path): "\(path): this is no Ed25519 key; lehr seal --new-key FILE makes one"
  case .publicKey(let path): "\(path): this is a public key, which cannot seal; give the private key, without .pub"
  case .exposedKey(let path): "\(path): other users may read this private key; run chmod 600 \(ShellWord.shown(path))"
  case .sharedKey(let path):
    "\(path): the private key is within the study and would be shared with it; move it elsewhere"
  case .unsealable(let path, let reason): "\(path) cannot be sealed: \(reason); remove it, and seal again"
  case .inUse(let folder): "\(folder): a run works in this folder; seal it when the run has ended"
  }
}
