// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

/// A library target; `imports` is the whole of what its files may import of this package.
func library(_ name: String, imports: [Target.Dependency], plugins: [Target.PluginUsage] = [])
  -> Target
{
  .target(name: name, dependencies: imports, swiftSettings: settings, plugins: plugins)
}

/// Test targets with golden files beside their sources.
let goldenFolders: Set = ["RuleModel", "Reporting"]

/// A test target for `name`, with the test support beside it.
func tests(of name: String, imports: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: imports + [.target(name: name), "LintTestSupport"],
    exclude: (goldenFolders.contains(name) ? ["Golden"] : [])
      + (name == "Reporting" ? ["Schema"] : []),
    swiftSettings: settings)
}

let package = Package(
  name: "reportlint",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "reportlint", targets: ["reportlint"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CArguments"),
    library("SourceText", imports: []),
    library("Diagnostics", imports: ["SourceText"]),
    library("YAMLTree", imports: ["SourceText", "CYAML"]),
    library("TextPattern", imports: ["SourceText", "CPCRE2"]),
    library("DocumentModel", imports: ["SourceText"]),
    library("Statements", imports: ["SourceText", "DocumentModel"]),
    library(
      "DocumentReaders",
      imports: [
        "DocumentModel", "Diagnostics", "SourceText", "YAMLTree", "CCMarkGFM", "CExpat", "CGumbo",
        "CZlib",
      ]),
    library(
      "RuleModel",
      imports: [
        "SourceText", "Diagnostics", "YAMLTree", "TextPattern", "DocumentModel", "Statements",
      ]),
    library(
      "LintEngine",
      imports: [
        "SourceText", "RuleModel", "DocumentModel", "Statements", "TextPattern", "Diagnostics",
      ]),
    library(
      "Reporting",
      imports: [
        "SourceText", "LintEngine", "RuleModel", "DocumentModel", "Statements", "Diagnostics",
      ]),
    .plugin(name: "EmbedRules", capability: .buildTool(), dependencies: ["EmbedRulesTool"]),
    .executableTarget(
      name: "EmbedRulesTool", dependencies: ["SourceText", "Diagnostics", "RuleModel"],
      swiftSettings: settings),
    library("StandardRules", imports: [], plugins: ["EmbedRules"]),
    library(
      "Workspace",
      imports: [
        "SourceText", "LintEngine", "DocumentModel", "DocumentReaders", "RuleModel", "Diagnostics",
        "CArguments",
      ]),
    library(
      "Checking",
      imports: [
        "SourceText", "Diagnostics", "DocumentModel", "DocumentReaders", "RuleModel", "LintEngine",
        "StandardRules", "Workspace",
      ]),
    .executableTarget(
      name: "reportlint",
      dependencies: [
        "Checking", "SourceText", "Diagnostics", "DocumentModel", "DocumentReaders", "RuleModel",
        "Reporting", "StandardRules", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    library(
      "LintTestSupport",
      imports: [
        "SourceText", "Diagnostics", "DocumentModel", "DocumentReaders", "LintEngine", "Reporting",
        "RuleModel", "StandardRules", "YAMLTree", "CZlib",
      ]),
    .executableTarget(
      name: "devtool",
      dependencies: [
        "reportlint", "DocumentModel", "DocumentReaders", "LintEngine", "LintTestSupport",
        "Reporting", "RuleModel", "StandardRules", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    tests(of: "SourceText", imports: []),
    tests(of: "Diagnostics", imports: ["SourceText"]),
    tests(of: "YAMLTree", imports: ["SourceText"]),
    tests(of: "TextPattern", imports: []),
    tests(of: "DocumentModel", imports: ["SourceText", "DocumentReaders"]),
    tests(of: "Statements", imports: ["DocumentModel", "DocumentReaders", "SourceText"]),
    tests(of: "DocumentReaders", imports: ["SourceText", "DocumentModel", "Diagnostics"]),
    tests(
      of: "RuleModel",
      imports: [
        "SourceText", "Diagnostics", "YAMLTree", "TextPattern", "DocumentModel", "Reporting",
        "StandardRules",
      ]),
    tests(
      of: "StandardRules",
      imports: [
        "SourceText", "Diagnostics", "DocumentModel", "DocumentReaders", "RuleModel", "LintEngine",
        "Statements", "YAMLTree",
      ]),
    tests(
      of: "Workspace",
      imports: [
        "SourceText", "Diagnostics", "DocumentModel", "DocumentReaders", "RuleModel", "LintEngine",
      ]),
    tests(of: "Checking", imports: ["Diagnostics", "DocumentReaders", "LintEngine", "SourceText"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "reportlint", "LintTestSupport", "RuleModel", "SourceText", "Diagnostics", "YAMLTree",
      ],
      exclude: ["Golden"], swiftSettings: settings),
    tests(
      of: "LintEngine",
      imports: [
        "SourceText", "Diagnostics", "RuleModel", "DocumentModel", "DocumentReaders", "TextPattern",
      ]),
    tests(
      of: "Reporting",
      imports: [
        "SourceText", "Diagnostics", "LintEngine", "DocumentModel", "DocumentReaders", "RuleModel",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
