import Foundation
import SourceText
import YAMLTree

/// The word lists of all YAML files below a folder as string literals of Swift.
///
/// `zh/dates.yaml` becomes `ShippedWords.Zh.Dates`, and its key `date-labels` the list `dateLabels` in
/// it. A text is split into words, a sequence holds words with blanks, a mapping says what words
/// mean.
package enum WordTables {
  /// The Swift sources with all lists, one a language, by their paths from the project's root.
  ///
  /// It is committed, since no plugin can write it at each build: SwiftPM builds the tool that packs the
  /// rules, and with it the library that reads the lists, before it runs any plugin.
  ///
  /// - Parameter root: The project's root.
  /// - Returns: Paths and texts.
  /// - Throws: Why a file cannot be read, or its path and place with what is wrong there.
  package static func pages(below root: String) throws -> [(path: String, text: String)] {
    let folder = URL(fileURLWithPath: root).appending(path: "rules/lexicon")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    let files = Dictionary(
      grouping: paths.filter { $0.hasSuffix(".yaml") }.sorted(),
      by: { String($0.prefix { $0 != "/" }) })
    return try files.sorted { $0.key < $1.key }.map { language, paths in
      let type = typeName(language)
      return (
        "Sources/DocumentModel/Lexicon/ShippedWords+\(type).swift",
        try source(of: type, paths, below: language, in: folder)
      )
    }
  }

  private static func source(
    of type: String, _ paths: [String], below language: String, in folder: URL
  ) throws -> String {
    var source = """
      // swift-format-ignore-file
      // Written by `swift run devtool docs` from rules/lexicon; do not edit.

      extension ShippedWords {
        package enum \(type) {

      """
    for path in paths {
      let name = path.dropFirst(language.count + 1).dropLast(".yaml".count)
      source += "    package enum \(typeName(name)) {\n"
      for (key, list) in try lists(of: path, in: folder) {
        source +=
          "      package static var \(memberName(key)): WordList { WordList(\(list.swiftLiteral)) }\n"
      }
      source += "    }\n"
    }
    return source + "  }\n}\n"
  }

  /// The lists of a file by their keys, as `WordList` takes them.
  private static func lists(of path: String, in folder: URL) throws -> [(String, String)] {
    let bytes = Array(try Data(contentsOf: folder.appending(path: path)))
    let file = SourceFile(path: path, bytes: bytes)
    func fault(_ text: String, at offset: ByteOffset) -> any Error {
      let place = file.lines.position(of: offset, in: .unicodeScalars)
      return Self.fault("\(path):\(place.line):\(place.column): \(text)")
    }
    let root: YAMLNode?
    do { root = try YAMLNode.parse(bytes) } catch { throw fault("not YAML", at: error.offset) }
    guard let root, case .mapping(let entries) = root.content else {
      throw Self.fault("\(path): a lexicon is a mapping of lists")
    }
    return try entries.map { entry in
      guard let key = entry.key.text, let list = list(entry.value) else {
        throw fault("a list is a text, a sequence or a mapping of texts", at: entry.key.span.start)
      }
      return (key, list)
    }
  }

  private static func list(_ node: YAMLNode) -> String? {
    switch node.content {
    case .scalar(let scalar): return scalar.text.split(separator: " ").joined(separator: "\n")
    case .sequence(let items):
      let words = items.compactMap(\.text)
      return words.count == items.count ? words.joined(separator: "\n") : nil
    case .mapping(let entries):
      let rows = entries.compactMap { entry in
        entry.key.text.flatMap { word in entry.value.text.map { "\(word)\t\($0)" } }
      }
      return rows.count == entries.count ? rows.joined(separator: "\n") : nil
    }
  }

  /// `date-labels` as `DateLabels`.
  private static func typeName(_ name: some StringProtocol) -> String {
    name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// `date-labels` as `dateLabels`.
  private static func memberName(_ name: String) -> String {
    let type = typeName(name)
    return type.prefix(1).lowercased() + type.dropFirst()
  }

  private static func fault(_ text: String) -> any Error {
    CocoaError(.fileReadCorruptFile, userInfo: [NSLocalizedDescriptionKey: text])
  }
}

extension YAMLNode {
  /// The text of a scalar.
  fileprivate var text: String? {
    if case .scalar(let scalar) = content { return scalar.text }
    return nil
  }
}
