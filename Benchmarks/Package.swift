// swift-tools-version: 6.1
import PackageDescription

let swift: [SwiftSetting] = [
  .unsafeFlags(Context.environment["LEHR_STRICT"] == nil ? [] : ["-warnings-as-errors"])
]

let package = Package(
  name: "lehr-benchmarks",
  products: [
    .executable(name: "lehr-bench", targets: ["lehr-bench"]),
    .library(name: "CSigsuspend", type: .dynamic, targets: ["CSigsuspend"]),
  ],
  dependencies: [.package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")],
  targets: [
    // What one core can do at most, measured by loops that do nothing else.
    .target(name: "CPeak", cSettings: [.unsafeFlags(["-O2"])]),
    // Preloaded under valgrind.
    .target(name: "CSigsuspend"),
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
