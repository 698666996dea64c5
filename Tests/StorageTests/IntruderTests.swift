import Durability
import Foundation
import Storage
import Tags
import Testing

/// Things in a study's folder that are no products, by the names of products: they count as nothing, and lead nowhere.
@Suite(.tags(.unit)) struct IntruderTests {
  private let folder = TemporaryFolder()
  private let ensemble = "pss-rc1.5-N1000-T0.8"
  private var place: String { "\(folder.path)/study/samples/\(ensemble)" }

  private func opened() async throws -> StudyStore {
    let store = StudyStore(folder: "\(folder.path)/study")
    try await store.open()
    return store
  }

  @Test func onlyRegularFilesByTheirExactNamesAreProducts() async throws {
    let store = try await opened()
    try await store.publish(sample(), ensemble, 1, .finished)
    try AtomicFile.makeFolder("\(place)/000002.h5")
    try AtomicFile.write(Data([1]), to: "\(folder.path)/foreign.h5")
    symlink("\(folder.path)/foreign.h5", "\(place)/000003.h5")
    try #require(mkfifo("\(place)/000004.liquid.h5", 0o600) == 0)
    for name in ["1.h5", "0000005.h5", "5.checkpoint", "+00006.h5"] {
      try AtomicFile.write(Data([1]), to: "\(place)/\(name)")
    }
    #expect(store.indices(of: ensemble) == [.finished: [1]])
    #expect(Array(store.signatures(of: ensemble).keys) == [1])
    #expect(
      store.has(ensemble, 1, .finished) && !store.has(ensemble, 2, .finished) && !store.has(ensemble, 3, .finished))
    let found = store.intruders(of: ensemble)
    #expect(found.map(\.index) == [2, 3, 4] && found[1].reason.contains("symbolic link"), "\(found)")
  }

  @Test(.timeLimit(.minutes(1))) func whatIsReadInPlaceOfAProductIsSetAsideAndItsTargetStays() async throws {
    let store = try await opened()
    try AtomicFile.makeFolder("\(place)/000000.h5")
    let foreign = "\(folder.path)/foreign.h5"
    try AtomicFile.write(Data([1]), to: foreign)
    symlink(foreign, "\(place)/000001.h5")
    try #require(mkfifo("\(place)/000002.h5", 0o600) == 0)
    for index in 0...2 { #expect(try await store.sample(ensemble, index, .finished) == nil) }
    #expect(await store.damaged.count == 3)
    #expect(try AtomicFile.read(foreign) == Data([1]))
    #expect(!FileManager.default.fileExists(atPath: foreign + ".damaged"))
    // Their names are free.
    for index in 0...2 { try await store.publish(sample(), ensemble, index, .finished) }
    #expect(store.indices(of: ensemble) == [.finished: [0, 1, 2]])
    #expect(try AtomicFile.read(foreign) == Data([1]))
  }

  @Test func aLinkedEnsembleIsRefusedAndNothingBehindItIsTouched() async throws {
    let elsewhere = "\(folder.path)/elsewhere"
    try AtomicFile.makeFolder(elsewhere)
    let left = [".000000.h5.77.writing", "000000.h5", "000000.liquid.h5", "000001.checkpoint"]
    for name in left { try AtomicFile.write(Data([1]), to: "\(elsewhere)/\(name)") }
    try AtomicFile.makeFolder("\(folder.path)/study/samples")
    symlink(elsewhere, place)
    let store = StudyStore(folder: "\(folder.path)/study")
    let refusal = FileError(path: place, .link)
    await #expect(throws: refusal) { try await store.open() }
    #expect(throws: refusal) { try store.checkLinks(of: [ensemble]) }
    await #expect(throws: refusal) { try await store.publish(sample(), ensemble, 5, .finished) }
    await #expect(throws: refusal) { try await store.keep(checkpoint: Data([1]), ensemble, 5) }
    await store.remove(ensemble, 0, .liquid)
    await store.removeNeedless(in: ensemble)
    await store.setAside(ensemble, 0, .finished, because: "a test wants it")
    #expect(store.indices(of: ensemble).isEmpty && store.signatures(of: ensemble).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).sorted() == left.sorted())
  }

  @Test func aLinkedCacheIsNeitherReadNorWritten() async throws {
    let store = try await opened()
    store.remember(Data([1, 2]), of: ensemble)
    #expect(store.remembered(ensemble) == Data([1, 2]))
    try FileManager.default.moveItem(atPath: "\(store.folder)/.cache", toPath: "\(folder.path)/elsewhere")
    symlink("\(folder.path)/elsewhere", "\(store.folder)/.cache")
    let before = try AtomicFile.read("\(folder.path)/elsewhere/\(ensemble).numbers")
    #expect(store.remembered(ensemble) == nil)
    store.remember(Data([3]), of: ensemble)
    #expect(try AtomicFile.read("\(folder.path)/elsewhere/\(ensemble).numbers") == before)
  }

  @Test func theStudysFolderItselfMayBeALink() async throws {
    try AtomicFile.makeFolder("\(folder.path)/scratch")
    symlink("\(folder.path)/scratch", "\(folder.path)/study")
    let store = try await opened()
    try await store.publish(sample(), ensemble, 1, .finished)
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/scratch/samples/\(ensemble)/000001.h5"))
  }

  @Test(arguments: [".lock", "samples"]) func aLinkThatIsPlantedBeforeARunIsRefused(name: String) async throws {
    try AtomicFile.makeFolder("\(folder.path)/study")
    try AtomicFile.makeFolder("\(folder.path)/elsewhere")
    symlink(name == "samples" ? "\(folder.path)/elsewhere" : "\(folder.path)/made", "\(folder.path)/study/\(name)")
    let store = StudyStore(folder: "\(folder.path)/study")
    await #expect(throws: FileError(path: "\(store.folder)/\(name)", .link)) { try await store.open() }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/made"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/elsewhere").isEmpty)
  }
}
