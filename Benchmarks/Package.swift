// swift-tools-version: 6.1
import PackageDescription

let strict = Context.environment["LEHR_STRICT"] != nil
let swift: [SwiftSetting] = [.unsafeFlags(strict ? ["-warnings-as-errors"] : [])]
let c: [CSetting] = [.unsafeFlags(["-O2", "-Wall", "-Wextra"] + (strict ? ["-Werror"] : []))]

let package = Package(
  name: "lehr-benchmarks",
  products: [
    .executable(name: "lehr-bench", targets: ["lehr-bench"]),
    .library(name: "CSigsuspend", type: .dynamic, targets: ["CSigsuspend"]),
  ],
  dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")],
  targets: [
    // What one core can do at most, measured by loops that do nothing else.
    .target(name: "CPeak", cSettings: c),
    // Preloaded under valgrind.
    .target(name: "CSigsuspend", cSettings: c),
    .target(name: "Benchmarking", dependencies: ["CPeak"], swiftSettings: swift),
    .executableTarget(
      name: "lehr-bench",
      dependencies: ["Benchmarking", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: swift),
    .testTarget(
      name: "BenchmarkingTests", dependencies: ["Benchmarking"], resources: [.copy("Fixtures")], swiftSettings: swift),
  ],
  swiftLanguageModes: [.v6]
)
