import Durability
import Foundation
import Storage
import Tags
import Testing

@Suite(.tags(.unit)) struct StudyStoreTests {
  private let folder = TemporaryFolder()
  private let ensemble = "pss-rc1.5-N1000-T0.8"

  private func opened() async throws -> StudyStore {
    let store = StudyStore(folder: "\(folder.path)/study")
    try await store.open()
    return store
  }

  @Test func whatIsPublishedIsListedAndRead() async throws {
    let store = try await opened()
    #expect(store.indices(of: ensemble).isEmpty)
    try await store.publish(sample(seed: 3, glass: false), ensemble, 3, .liquid)
    try await store.publish(sample(seed: 12), ensemble, 12, .finished)
    try await store.publish(sample(seed: 1_234_567), ensemble, 1_234_567, .finished)
    #expect(store.indices(of: ensemble) == [.liquid: [3], .finished: [12, 1_234_567]])
    #expect(store.path(ensemble, 12, .finished).hasSuffix("/samples/\(ensemble)/000012.h5"))
    #expect(try await store.sample(ensemble, 12, .finished) == sample(seed: 12).withoutVersion)
    #expect(try await store.numbers(ensemble, 12)?.record == sample(seed: 12).record)
    #expect(try await store.sample(ensemble, 3, .finished) == nil)
    #expect(try await store.sample("another", 3, .liquid) == nil)
    #expect(await store.damaged.isEmpty)
  }

  @Test func aCheckpointIsReplacedByTheNext() async throws {
    let store = try await opened()
    #expect(try await store.checkpoint(ensemble, 0) == nil)
    for state in [Data([1, 2, 3]), Data(repeating: 9, count: 10_000)] {
      try await store.keep(checkpoint: state, ensemble, 0)
      #expect(try await store.checkpoint(ensemble, 0) == state)
    }
    #expect(store.indices(of: ensemble) == [.checkpoint: [0]])
  }

  /// A trajectory of three glasses has one checkpoint, named by the last: it is needed as long as one of them is missing.
  @Test func theCheckpointOfATrajectoryStaysUntilAllItsSamplesHaveArrived() async throws {
    let store = try await opened()
    try await store.keep(checkpoint: Data([1]), ensemble, 5)
    for index in [3, 5] { try await store.publish(sample(), ensemble, index, .finished) }
    for glasses in [3, nil] {
      await store.removeNeedless(in: ensemble, glasses: glasses)
      #expect(store.has(ensemble, 5, .checkpoint))
    }
    await store.close()
    try await store.open(glasses: [ensemble: 3])
    #expect(store.has(ensemble, 5, .checkpoint))
    try await store.publish(sample(), ensemble, 4, .finished)
    await store.close()
    try await store.open(glasses: [ensemble: 3])
    #expect(!store.has(ensemble, 5, .checkpoint))
    // Names of files may state any number.
    try await store.keep(checkpoint: Data([1]), ensemble, .max)
    try await store.publish(sample(), ensemble, .max, .finished)
    await store.removeNeedless(in: ensemble, glasses: 4)
    #expect(store.has(ensemble, .max, .checkpoint))
    await store.removeNeedless(in: ensemble)
    #expect(!store.has(ensemble, .max, .checkpoint))
  }

  @Test func whatIsRemovedIsGoneAndRemovingTwiceDoesNoHarm() async throws {
    let store = try await opened()
    try await store.publish(sample(), ensemble, 0, .liquid)
    try await store.publish(sample(), ensemble, 0, .finished)
    for _ in 0..<2 { await store.remove(ensemble, 0, .liquid) }
    #expect(store.indices(of: ensemble) == [.finished: [0]])
  }

  @Test(arguments: StudyStore.Stage.allCases)
  func aDamagedProductIsSetAsideAndReadsAsAbsent(_ stage: StudyStore.Stage) async throws {
    let store = try await opened()
    func isPresent() async throws -> Bool {
      stage == .checkpoint
        ? try await store.checkpoint(ensemble, 7) != nil : try await store.sample(ensemble, 7, stage) != nil
    }
    let path = store.path(ensemble, 7, stage)
    if stage == .checkpoint {
      try await store.keep(checkpoint: Data(1...200), ensemble, 7)
    } else {
      try await store.publish(sample(), ensemble, 7, stage)
    }
    #expect(try await isPresent())
    var bytes = try AtomicFile.read(path)
    bytes[bytes.count / 2] ^= 4
    try AtomicFile.write(bytes, to: path)
    #expect(try await !isPresent())
    #expect(store.indices(of: ensemble).isEmpty)
    #expect(try AtomicFile.read(path + ".damaged") == bytes)
    #expect(await store.damaged.count == 1)
    #expect(await store.damaged[0].hasPrefix("\(path): "))
    #expect(try await !isPresent())
    #expect(await store.damaged.count == 1)
  }

  @Test func namesThatAreNoProductsAreNotListed() async throws {
    let store = try await opened()
    try await store.publish(sample(), ensemble, 1, .finished)
    let place = "\(store.folder)/samples/\(ensemble)"
    for name in ["000002.h5.damaged", "notes.txt", "000003", ".000004.h5.99.writing", "x.h5", "000005.hdf"] {
      try AtomicFile.write(Data([1]), to: "\(place)/\(name)")
    }
    #expect(store.indices(of: ensemble) == [.finished: [1]])
  }

  @Test func aFolderBelongsToOneRunAtATime() async throws {
    let first = try await opened()
    let second = StudyStore(folder: first.folder)
    let error = await #expect(throws: FileError.self) { try await second.open() }
    #expect(error == FileError(path: first.folder, .inUse))
    // Reading needs no lock.
    try await first.publish(sample(), ensemble, 0, .finished)
    #expect(try await second.sample(ensemble, 0, .finished) != nil)
    await #expect(throws: FileError.self) { try await second.open() }
    await first.close()
    try await second.open()
  }

  @Test func aFolderIsFreeOnceItsStoreIsGone() async throws {
    do {
      let store = try await opened()
      try await store.write("seed: 1\n", to: "plan.yaml")
    }
    let next = try await opened()
    #expect(next.text("plan.yaml") == "seed: 1\n")
  }

  @Test func openingSweepsUpWhatAKilledRunLeft() async throws {
    let place = "\(folder.path)/study/samples/\(ensemble)"
    try AtomicFile.makeFolder(place)
    let left = ["\(folder.path)/study/.plan.yaml.77.writing", "\(place)/.000004.h5.77.writing"]
    for path in left { try AtomicFile.write(Data([1]), to: path) }
    _ = try await opened()
    for path in left { #expect(!FileManager.default.fileExists(atPath: path)) }
  }

  @Test func aFolderThatCannotBeIsRefusedByName() async throws {
    let file = "\(folder.path)/file"
    try AtomicFile.write(Data([1]), to: file)
    let error = await #expect(throws: FileError.self) { try await StudyStore(folder: file).open() }
    #expect(error?.description.hasPrefix(file) == true)
    #expect(StudyStore(folder: file).indices(of: ensemble).isEmpty)
    #expect(StudyStore(folder: file).text("plan.yaml") == nil)
  }
}
