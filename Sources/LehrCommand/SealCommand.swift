import ArgumentParser
import Seals

/// `lehr seal`: signs the files of a study, and verifies that they are those that were signed.
struct SealCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Sign the files of a study, or verify that they are the signed ones.",
    discussion: """
      Checksums within samples have no key: they detect damage, but anyone who edits a sample can compute them again. \
      A seal lists the SHA-256 of the plan and of all files of samples, signed with a private key (Ed25519). Give the \
      public key to those who should verify the study, by another way than the study itself. A run that changes the \
      study needs a new seal.

      The samples are audited before sealing, as lehr audit does. A study with damaged or altered samples is not sealed. \
      To those who receive the study, a seal does not say that the numbers are right: they run lehr audit themselves.

      Exit status: 0: sealed, or all files are the sealed ones; 3: --check found files that are not; 1: the study \
      could not be sealed, or the seal is not by this key.

      Example: lehr seal --new-key ~/my-study.key
               lehr seal quickstart --key ~/my-study.key
               lehr seal quickstart --check --key my-study.key.pub
      """)

  /// The exit status for a study that is not as it was sealed.
  static let broken = ExitCode(3)

  @Argument(help: "The folder of the study.")
  var folder: String?
  @Option(help: "The file of the private key that signs, or, with --check, of the public key.")
  var key: String?
  @Flag(help: "Verify the seal. Does not change the folder.")
  var check = false
  @Option(help: "Make a key: write the private key to this file and the public one to the same name with .pub.")
  var newKey: String?
  @Flag(help: "With --check: print one JSON object.")
  var json = false
  @OptionGroup var audit: AuditOption
  @OptionGroup var verbosity: Verbosity

  func validate() throws {
    guard !audit.isGiven || (newKey == nil && !check) else {
      throw ValidationError(
        "--fraction and --workers belong to the audit before a seal; \(check ? "--check" : "--new-key") does without")
    }
    if newKey != nil {
      guard folder == nil, key == nil, !check, !json else {
        throw ValidationError("--new-key makes a key only; seal with a second command")
      }
      return
    }
    guard folder != nil, key != nil else {
      throw ValidationError("give the folder of a study and --key FILE; lehr seal --new-key FILE makes a key")
    }
    guard check || !json else { throw ValidationError("--json needs --check") }
  }

  func run() async throws {
    if let newKey {
      let key = try SealKey.make(at: newKey)
      return print(
        "\(newKey) is the private key: keep it to yourself, and outside of studies.\n"
          + "\(newKey).pub is the public key, for those who verify your studies: \(key.digits)")
    }
    let (folder, key) = (folder!, key!)
    if check {
      let report = try SealReport(folder, key)
      if json { try printJSON(report) } else { report.show() }
      if !report.findings.isEmpty { throw Self.broken }
    } else {
      let study = SealedStudy(folder)
      // Before the key is read: a wrong folder is the more likely error.
      try study.checkPlan()
      let key = try SealKey(file: key, sealing: folder)
      let signals = StopSignals(quietly: true)
      try await audit.verify(folder, done: "sealed", verbosity, signals)
      signals.remove()
      let seal = try study.seal(with: key)
      let status = try await currentStatus(of: folder)
      print(
        "\(seal.count) files, \(seal.size) bytes, sealed in \(folder)/\(Seal.name): \(status.finished) of "
          + "\(status.planned) samples of the plan")
      if status.finished < status.planned {
        verbosity.warning(
          "\(status.planned - status.finished) samples of the plan are not finished; seal the study again when they are."
        )
      }
    }
  }
}

/// What a check of a seal found.
struct SealReport: Encodable {
  let study: String
  /// The public key.
  let key: String
  /// The number of sealed files.
  let files: Int
  let findings: [SealedStudy.Finding]

  /// Verifies the seal of the study in `folder` with the public key in a file. Throws ``SealError`` if it is not by that key.
  init(_ folder: String, _ file: String) throws {
    let study = SealedStudy(folder)
    try study.checkSeal()
    let key = try PublicSealKey(file: file)
    let seal = try study.seal(signedBy: key)
    (self.study, self.key, files) = (folder, key.digits, seal.count)
    findings = study.findings(seal)
  }

  /// Prints it.
  func show() {
    for finding in findings { print("\(finding.name): \(finding.reason)") }
    print(
      findings.isEmpty
        ? "All \(files) sealed files are unchanged, and none was added."
        : "The study is not as it was sealed: \(findings.count) \(findings.count == 1 ? "file differs" : "files differ")."
    )
  }
}
