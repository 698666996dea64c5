import Foundation

/// Counts the instructions that lehr executes, by valgrind's callgrind.
///
/// Valgrind's processor has AVX2 and no AVX-512, whatever the machine's, so that lehr takes its AVX2 kernel; OpenBLAS is
/// told to do the same. Counts then repeat on any machine with the same compiler and libraries.
public struct Callgrind: Sendable {
  private let program: String
  private let preloaded: String
  private let configurations: String
  private let scratch: URL

  /// Counts for the program at `path`, of which a copy without debugging information is made in `scratch`: valgrind
  /// cannot read Swift's. `preloaded` is the library of this package that replaces sigsuspend(2).
  public init(path: String, preloaded: String, configurations: String, scratch: URL) throws {
    program = scratch.appending(path: "lehr").path
    self.preloaded = preloaded
    self.configurations = configurations
    self.scratch = scratch
    guard FileManager.default.fileExists(atPath: preloaded) else {
      throw BenchmarkError("there is no \(preloaded); swift build in Benchmarks makes it")
    }
    let strip = try ChildProcess.run(["strip", "-g", "-o", program, path])
    guard strip.succeeded else { throw BenchmarkError("strip \(path) failed: \(strip.errors)") }
  }

  /// Throws ``BenchmarkError`` if a function at which counting is switched no longer exists.
  public func check(_ cases: [InstructionCase]) throws {
    let symbols = try ChildProcess.run(["nm", program]).output
    for pattern in Set(cases.flatMap(\.toggles)) where !symbols.contains(" " + pattern.dropLast()) {
      throw BenchmarkError(
        "lehr has no symbol \(pattern); name the function that took its place in InstructionCase.swift")
    }
  }

  /// Instructions of `work`, per unit of it.
  public func count(_ work: InstructionCase, core: Int? = nil) throws -> Double {
    let place = scratch.appending(path: UUID().uuidString).path
    let arguments = work.arguments.map {
      $0.replacing("{}", with: configurations).replacing("{output}", with: place + ".extxyz")
    }
    let switches = work.toggles.isEmpty ? [] : ["--collect-atstart=no"] + work.toggles.map { "--toggle-collect=\($0)" }
    let command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=\(place).callgrind"] + switches
    let process = try ChildProcess.run(
      command + [program] + arguments, core: core,
      environment: ["LD_PRELOAD": preloaded, "OPENBLAS_CORETYPE": "Haswell"])
    guard process.succeeded, let total = Self.collected(process.errors) else {
      let said = process.errors.split(separator: "\n").suffix(3).joined(separator: " ")
      throw BenchmarkError("valgrind on \(work.name) failed: \(said)")
    }
    return total / work.divisor
  }

  /// The count in "==123== Collected : 456".
  package static func collected(_ text: String) -> Double? {
    text.split(separator: "\n").last { $0.contains("Collected :") }
      .flatMap { $0.split(separator: ":").last }
      .flatMap { Double($0.trimmingCharacters(in: .whitespaces)) }
  }
}
