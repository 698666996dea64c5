// swift-tools-version: 6.1
import PackageDescription

// The machine's vector width. x86-64-v3 is AVX2 with FMA: every server since 2015. LEHR_PORTABLE=1 builds for any
// processor of the architecture instead.
let portable = Context.environment["LEHR_PORTABLE"] != nil
#if arch(x86_64)
  let cVector: [String] = portable ? [] : ["-march=x86-64-v3"]
#else
  // Every 64-bit Arm processor has NEON.
  let cVector: [String] = []
#endif
let vector = cVector.flatMap { ["-Xcc", $0] }

let strict = Context.environment["LEHR_STRICT"] == nil ? [] : ["-warnings-as-errors"]
/// LEHR_RUNTIME_INSIDE=1, with --static-swift-stdlib, puts the Swift runtime into the library of the C interface, so that
/// it runs where no Swift is installed: SwiftPM does the same for programs, but not for libraries.
let runtimeInside: [LinkerSetting] =
  Context.environment["LEHR_RUNTIME_INSIDE"] == nil ? [] : [.unsafeFlags(["-static-stdlib"])]

/// LEHR_STATIC=FOLDER puts the C libraries of the system into program and library, from the archives that scripts/archives
/// collects in the folder; the program then needs no other file, not even the C library.
let archives = Context.environment["LEHR_STATIC"]
let included: [LinkerSetting] =
  archives.map { folder in
    let names = [
      "cholmod", "metis", "amd", "camd", "colamd", "ccolamd", "suitesparseconfig", "openblas", "gfortran", "quadmath",
      "hdf5", "sz", "aec", "z", "bz2", "lzma", "zstd", "crypto", "stdc++", "m",
    ]
    return [
      .unsafeFlags(
        ["-L\(folder)", "-Xlinker", "--strip-all", "-Xlinker", "--start-group"] + names.map { "-l\($0)" } + [
          "-Xlinker", "--end-group",
        ])
    ]
  } ?? []
let alone: [LinkerSetting] =
  archives == nil
  ? []
  : [.unsafeFlags(["-static-executable", "-Xlinker", "--wrap=_ZN5swift28swift_abortAllocationFailureEmm"])]
let functionsOnly: [LinkerSetting] =
  archives == nil
  ? [] : [.unsafeFlags(["-Xlinker", "--version-script=\(Context.packageDirectory)/Packaging/exports.map"])]
let withinArchives = archives == nil ? [] : ["-Xcc", "-DLEHR_STATIC"]
let ownDefines: [CSetting] =
  (archives == nil ? [] : [.define("LEHR_STATIC")]) + (portable ? [.define("LEHR_PORTABLE")] : [])

let flags = vector + strict + withinArchives
let swift: [SwiftSetting] = flags.isEmpty ? [] : [.unsafeFlags(flags)]
/// The pair loops run without overflow and bounds traps; every other room keeps them.
let kernel: [SwiftSetting] = [.unsafeFlags(vector + ["-Ounchecked"], .when(configuration: .release))] + swift
/// Plans, runs, words, pages and commands: no loop over particles, and none over samples that takes time, so that they are not
/// optimized, which takes the compiler three to ten times as long as the rest of its work.
let words: [SwiftSetting] = swift + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], settings: [SwiftSetting] = swift
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = [],
  settings: [SwiftSetting] = swift
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["Tags"], exclude: exclude, resources: resources, swiftSettings: settings)
}

let package = Package(
  name: "lehr",
  products: [
    .executable(name: "lehr", targets: ["lehr"]),
    // For other Swift packages: everything from particles to the numbers of one glass, and its files.
    .library(
      name: "Lehr",
      targets: [
        "Particles", "Interactions", "Dynamics", "Mechanics", "Statistics", "Formats", "Plans", "Observables",
      ]),
    // What `import lehr` loads, and any program that speaks C.
    .library(name: "lehr-c", type: .dynamic, targets: ["Interface"]),
    // Preloaded by FaultTests into the programs they run.
    .library(name: "faults", type: .dynamic, targets: ["CFaults"]),
  ],
  // Exact versions, so that everybody builds the same; Package.resolved is not part of the repository.
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
  ],
  targets: [
    // C libraries of the system
    .systemLibrary(name: "CSuiteSparse"),
    .systemLibrary(name: "CLAPACK"),
    .systemLibrary(name: "CHDF5", pkgConfig: "hdf5"),
    .systemLibrary(name: "CZlib"),
    .systemLibrary(name: "CCrypto"),
    .target(name: "CForeignHDF5", dependencies: ["CHDF5"]),
    // gzip, bzip2, xz and zstd.
    .target(name: "CPacking", linkerSettings: ["z", "bz2", "lzma", "zstd"].map { .linkedLibrary($0) }),
    .target(name: "CVector", dependencies: ["CKernel"], cSettings: [.unsafeFlags(cVector)]),

    .target(name: "CKernel"),
    .target(name: "CLanes", cSettings: [.unsafeFlags(cVector)]),
    .target(name: "CStart", cSettings: ownDefines),
    // Parts of libraries that are replaced, most of them in static builds only.
    .target(name: "CInside", cSettings: ownDefines),
    // Functions of older versions of the C library, for the library of the Python package.
    .target(name: "COlder", cSettings: ownDefines),
    // The header of the C interface.
    .target(name: "CLehr"),

    // matter
    room("Particles"),
    room("Formulas"),
    room("Interactions", ["Particles", "Formulas", "CVector", "CKernel"], settings: kernel),
    room("SparseAlgebra", ["CSuiteSparse", "CLAPACK", "CLanes"]),
    // one sample
    room("Dynamics", ["Particles", "Interactions", "Statistics", "Durability"]),
    room("Mechanics", ["Particles", "Interactions", "SparseAlgebra"]),
    // many samples
    room("Statistics"),
    room("Durability"),
    room("Seals", ["Durability", "CCrypto"]),
    room("Storage", ["Particles", "Durability", "CHDF5"]),
    room("Formats", ["Particles", "Durability", "Storage", "CZlib", "CPacking", "CForeignHDF5"]),
    room(
      "Plans",
      [
        "Particles", "Interactions", "Dynamics", "Durability", .product(name: "Yams", package: "Yams"),
      ], settings: words),
    room(
      "Observables",
      ["Particles", "Interactions", "Dynamics", "Mechanics", "Statistics", "Storage", "Plans"]),
    room(
      "Samples",
      ["Observables", "Particles", "Interactions", "Dynamics", "Mechanics", "Storage", "Durability", "Plans"]),
    room(
      "Runs",
      [
        "Observables",
        "Particles", "Interactions", "Dynamics", "Mechanics", "SparseAlgebra", "Storage", "Durability", "Plans",
        "Samples",
      ], settings: words),
    room(
      "Analysis",
      [
        "Observables",
        "Particles", "Interactions", "Dynamics", "Mechanics", "Statistics", "Storage", "Durability", "Plans", "Samples",
      ]),
    room(
      "Audit",
      [
        "Observables",
        "Particles", "Interactions", "Dynamics", "Mechanics", "SparseAlgebra", "Statistics", "Storage", "Durability",
        "Plans", "Samples", "Runs", "Analysis",
      ], settings: words),
    room("Archives", ["Durability", "Seals", "Plans", "Samples"], settings: words),
    room(
      "Clusters",
      ["Plans", "Runs", "Durability", .product(name: "Subprocess", package: "swift-subprocess")], settings: words),
    // roof
    room(
      "Reports",
      [
        "Observables",
        "Interactions", "Statistics", "Plans", "Analysis", "Durability", "Seals",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      // Within the program, so that it can be moved.
      resources: ["typeset", "scale", "marks", "plot", "figure", "readout", "mode", "tables", "start"].map {
        .embedInCode("Page/Assets/\($0).js")
      } + [.embedInCode("Page/Assets/report.css")], settings: words),
    // papers: one a set of claims, and the catalogue of them
    room(
      "StickySpheresII", ["Observables", "Interactions", "Statistics", "Plans", "Analysis", "Reports"], settings: words),
    room("Beyond", ["Interactions", "Observables", "Statistics", "Plans", "Analysis", "Reports"], settings: words),
    room(
      "Papers", ["Interactions", "Plans", "Samples", "Analysis", "Reports", "StickySpheresII", "Beyond"],
      settings: words),
    // errors as sentences
    room(
      "Messages",
      [
        "Interactions", "Dynamics", "Mechanics", "SparseAlgebra", "Durability", "Seals", "Formats", "Plans", "Runs",
        "Clusters", "Reports",
      ], settings: words),
    room(
      "LehrCommand",
      [
        "Observables",
        "Particles", "Interactions", "Dynamics", "Mechanics", "Formats", "Durability", "Seals", "Plans", "Samples",
        "Runs", "Analysis", "Audit", "Archives", "Papers", "Clusters", "Messages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ], settings: words),
    .target(
      name: "Interface",
      dependencies: [
        "Observables",
        "Particles", "Interactions", "Dynamics", "Mechanics", "SparseAlgebra", "Storage", "Formats", "Durability",
        "Plans", "Samples", "Runs", "Analysis", "Reports", "Papers", "Messages", "CLehr", "CVector", "CInside",
        "COlder",
      ], swiftSettings: swift, linkerSettings: runtimeInside + included + functionsOnly),
    .executableTarget(
      name: "lehr", dependencies: ["LehrCommand", "CStart", "CInside"], swiftSettings: swift,
      linkerSettings: alone + included),

    // tests
    .target(name: "Tags", path: "Tests/Tags", swiftSettings: swift),
    .target(
      name: "Fixtures", dependencies: ["Particles", "Interactions", "Dynamics"], path: "Tests/Fixtures",
      swiftSettings: swift),
    .target(name: "CFaults", path: "Tests/CFaults"),
    .target(name: "CHostile", dependencies: ["CHDF5"], path: "Tests/CHostile"),
    tests("FaultTests", ["lehr", "Particles"], settings: words),
    tests("ParticlesTests", ["Particles"]),
    tests("InteractionsTests", ["Particles", "Interactions", "CVector", "Fixtures"]),
    tests("DynamicsTests", ["Particles", "Interactions", "Dynamics", "Statistics", "Durability", "Fixtures"]),
    tests(
      "StudiesTests",
      [
        "Particles", "Interactions", "Dynamics", "Mechanics", "Statistics", "Storage", "Durability", "Plans",
        "Observables", "Samples", "Runs", "Analysis", "Audit", "Fixtures",
      ]),
    tests(
      "ReportsTests", ["Statistics", "Plans", "Analysis", "Durability", "Reports", "StickySpheresII"],
      resources: [.copy("Browser")], settings: words),
    tests(
      "PapersTests", ["Statistics", "Plans", "Runs", "Analysis", "Reports", "StickySpheresII", "Beyond", "Papers"],
      settings: words),
    tests(
      "ObservablesTests",
      [
        "Particles", "Interactions", "Dynamics", "Mechanics", "Plans", "Statistics", "Storage", "Observables",
        "Fixtures",
      ]),
    tests(
      "FrozenStudyTests",
      [
        "Interactions", "Dynamics", "Plans", "Samples", "Runs", "Analysis", "Audit", "Statistics", "Storage",
        "Observables",
      ]),
    tests("MessagesTests", ["Durability", "Seals", "Plans", "Clusters", "Reports", "Messages"], settings: words),
    tests("HouseTests", [], settings: words),
    tests("StatisticsTests", ["Statistics"]),
    tests(
      "FormatsTests", ["Particles", "Durability", "Storage", "Formats", "CHostile"], exclude: ["Files", "Cases"],
      settings: words),
    .testTarget(
      name: "InterchangeTests", dependencies: ["lehr", "Particles", "Formats", "Tags"], path: "Tests/Interchange",
      exclude: [
        "setup", "requirements.txt", "write_foreign.py", "read_back.py", "check_hessian.py", "check_table.py",
        "write_cases.py",
      ], swiftSettings: swift),
    tests("StorageTests", ["Particles", "Durability", "Seals", "Storage"], settings: words),
    tests("ClustersTests", ["Plans", "Samples", "Runs", "Durability", "Clusters"], settings: words),
    tests("InterfaceTests", ["Interface", "CLehr"], settings: words),
    tests("CommandTests", ["lehr", "Archives", "Formats", "Particles", "Interactions", "Fixtures"], settings: words),
    tests(
      "DocumentationTests",
      ["lehr", "LehrCommand", "Plans", "Samples", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      exclude: ["small.yaml"], settings: words),
    tests("SparseAlgebraTests", ["SparseAlgebra", "CLanes"]),
    tests(
      "MechanicsTests", ["Particles", "Interactions", "Dynamics", "Mechanics", "SparseAlgebra", "Formats", "Fixtures"],
      resources: [.copy("Glasses")]),
    tests(
      "FuzzTests",
      [
        "lehr", "Particles", "Interactions", "Dynamics", "Formats", "Storage", "Durability", "Plans", "Samples", "Runs",
        "Analysis", "Audit", "Clusters",
      ]),
    tests("ScaleTests", ["lehr", "Particles", "Storage", "Durability", "Plans", "Samples", "Analysis", "Papers"]),
    tests("LawsTests", ["Particles", "Interactions", "Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
