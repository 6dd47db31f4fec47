// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// One line a module, lowest layer first: a module imports only modules listed above it.
let modules: [(name: String, dependencies: [String])] = [
  ("Languages", []),
  ("Inflection", ["Languages"]),
  ("Diagnostics", ["Languages"]),
  ("Quantities", ["Languages"]),
  ("Planning", ["Quantities"]),
  ("Language", ["Diagnostics", "Languages", "Quantities"]),
  ("Documents", ["Language", "Languages", "Quantities"]),
  ("RuleLanguage", ["Diagnostics", "Inflection", "Languages", "Quantities"]),
  ("Translation", ["Diagnostics", "Inflection", "Language", "Languages", "Planning", "Quantities", "RuleLanguage"]),
  ("Portfolio", ["Documents", "Language", "Languages", "Planning", "Quantities", "RuleLanguage", "Translation"]),
  (
    "Briefings",
    ["Diagnostics", "Documents", "Language", "Languages", "Portfolio", "Quantities", "RuleLanguage", "Translation"]
  ),
  ("StandardRules", []),
  (
    "ImpactCLI",
    [
      "Briefings", "Diagnostics", "Documents", "Language", "Languages", "Portfolio", "Quantities", "RuleLanguage",
      "StandardRules", "Translation",
    ]
  ),
]

/// Regular expressions and a scheduler of tasks are a megabyte and a half of a static program, which a search of texts or
/// a look at the clock asks for without a word: nothing that the program is made of can. Each function has a section of
/// its own, which the linker leaves out where nothing calls it.
let librarySettings =
  settings + [
    .unsafeFlags(
      ["string-processing-module-import", "concurrency-module-import"].flatMap {
        ["-Xfrontend", "-disable-implicit-" + $0]
      } + ["-Xfrontend", "-function-sections"])
  ]

/// Nothing of a running program can be bent to call something else: its table of functions is read-only from the start.
/// Nobody links with a program: what its modules have for one another is no list in it. What two functions do alike is in
/// it once: the toolchain's linker sees to it.
let linking: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xlinker", "--icf=all", "-Xlinker", "-z", "-Xlinker", "now", "-Xlinker", "--no-export-dynamic",
    ], .when(platforms: [.linux]))
]

/// Text below `rules/` that a module is built with.
let embedded: [String: [Target.PluginUsage]] = [
  "Documents": ["EmbedWords"], "Language": ["EmbedWords"], "StandardRules": ["EmbedRules"],
]

let library: [Target] = modules.map { module in
  .target(
    name: module.name,
    dependencies: module.dependencies.map { .byName(name: $0) },
    exclude: module.name == "Language" ? ["Reading.md"] : [],
    swiftSettings: librarySettings,
    plugins: embedded[module.name] ?? []
  )
}

/// Folders of inputs and expected outputs, which tests read from disk.
let goldens = [
  "Briefings": ["Goldens", "Paraphrases"], "Documents": ["Fixtures"], "ImpactCLI": ["Transcripts", "Documents"],
  "Language": ["Fixtures"], "RuleLanguage": ["Diagnostics"],
]

/// Tests see every room below the one they test: they build values that the room only receives.
let tests: [Target] = modules.filter { $0.name != "Languages" }.map { module in
  .testTarget(
    name: "\(module.name)Tests",
    dependencies: (["TestSupport", module.name, "StandardRules"] + module.dependencies)
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .map { .byName(name: $0) },
    exclude: goldens[module.name] ?? [],
    swiftSettings: settings
  )
}

let package = Package(
  name: "impact",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "impact", targets: ["impact"])],
  targets: library + tests + [
    .executableTarget(
      name: "impact", dependencies: ["ImpactCLI"], swiftSettings: librarySettings, linkerSettings: linking),
    .executableTarget(
      name: "impact-bench",
      dependencies: [
        "Briefings", "ImpactCLI", "Language", "Languages", "Portfolio", "Quantities", "RuleLanguage", "StandardRules",
        "Translation",
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "impact-fuzz",
      dependencies: [
        "Briefings", "Diagnostics", "Documents", "ImpactCLI", "Language", "Languages", "Portfolio", "Quantities",
        "RuleLanguage", "StandardRules", "Translation",
      ],
      swiftSettings: settings
    ),
    .executableTarget(name: "embed-rules", dependencies: ["Inflection", "Languages"], swiftSettings: settings),
    .plugin(
      name: "EmbedRules", capability: .buildTool(), dependencies: ["embed-rules"], path: "Sources/EmbedRules"),
    .target(name: "WordLists", dependencies: ["Diagnostics", "Languages"], swiftSettings: settings),
    .testTarget(name: "WordListsTests", dependencies: ["WordLists"], swiftSettings: settings),
    .executableTarget(name: "embed-words", dependencies: ["WordLists"], swiftSettings: settings),
    .plugin(
      name: "EmbedWords", capability: .buildTool(), dependencies: ["embed-words"], path: "Sources/EmbedWords"),
    .target(
      name: "TestSupport",
      dependencies: ["Diagnostics", "Languages", "Quantities", "RuleLanguage", "StandardRules", "Translation"],
      path: "Tests/TestSupport", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
