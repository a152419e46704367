import Foundation
import SourceText
import YAMLTree

/// The word lists of all YAML files below a folder as arrays of Swift, which cost nothing before they are read.
///
/// `zh/dates.yaml` becomes `ShippedWords.Zh.Dates`, and its key `date-labels` the list `dateLabels` in
/// it. A text is split into words, a sequence holds words with blanks, a mapping says what words
/// mean. A file that has the same keys in several languages is read by one protocol: `documents.yaml` by
/// `DocumentsLists`.
package enum WordTables {
  /// The keys of a file, and its lists as `WordList` takes them.
  private typealias Lists = [(key: String, list: [String])]

  private static let head = """
    // swift-format-ignore-file
    // Written by `swift run devtool docs` from rules/lexicon; do not edit.


    """

  /// The Swift sources with all lists, one a file of words, and what several languages have alike, by their
  /// paths from the project's root.
  ///
  /// They are committed, since no plugin can write them at each build: SwiftPM builds the tool that packs
  /// the rules, and with it the library that reads the lists, before it runs any plugin.
  ///
  /// - Parameter root: The project's root.
  /// - Returns: Paths and texts.
  /// - Throws: Why a file cannot be read, or its path and place with what is wrong there.
  package static func pages(below root: String) throws -> [(path: String, text: String)] {
    let folder = URL(fileURLWithPath: root).appending(path: "rules/lexicon")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".yaml") }.sorted()
    var files: [String: [(name: String, lists: Lists)]] = [:]
    for path in paths {
      let parts = path.dropLast(".yaml".count).split(separator: "/").map(String.init)
      files[parts[0], default: []].append((parts[1], try lists(of: path, in: folder)))
    }
    let shared = Dictionary(grouping: files.values.joined(), by: \.name).compactMapValues { twins in
      let keys = twins.map { $0.lists.map(\.key) }
      return twins.count > 1 && Set(keys).count == 1 ? keys[0] : nil
    }
    let folderOfPages = "Sources/DocumentModel/Lexicon/ShippedWords"
    let languages = files.sorted { $0.key < $1.key }
    return [("\(folderOfPages).swift", protocols(shared, of: languages.map(\.key)))]
      + languages.flatMap { language, files in
        files.map { name, lists in
          let (type, own) = (typeName(language), typeName(name))
          return (
            "\(folderOfPages)+\(type)\(own).swift",
            source(of: type, own, lists, isShared: shared[name] != nil)
          )
        }
      }
  }

  private static func protocols(_ shared: [String: [String]], of languages: [String]) -> String {
    var source =
      head + "/// The word lists of `rules/lexicon`, by language.\npackage enum ShippedWords {\n"
    for language in languages { source += "  package enum \(typeName(language)) {}\n" }
    source += "}\n"
    for (name, keys) in shared.sorted(by: { $0.key < $1.key }) {
      source += "\n/// The lists of `\(name).yaml`, in any language.\n"
      source += "package protocol \(typeName(name))Lists {\n"
      for key in keys { source += "  static var \(memberName(key)): WordList { get }\n" }
      source += "}\n"
    }
    return source
  }

  private static func source(
    of language: String, _ name: String, _ lists: Lists, isShared: Bool
  ) -> String {
    var source = head + "extension ShippedWords.\(language) {\n"
    source += "  package enum \(name)\(isShared ? ": \(name)Lists" : "") {\n"
    for (key, list) in lists {
      let words = list.map(\.swiftLiteral).joined(separator: ", ")
      source += "    package static let \(memberName(key)) = WordList([\(words)])\n"
    }
    return source + "  }\n}\n"
  }

  /// The lists of a file by their keys, as `WordList` takes them.
  private static func lists(of path: String, in folder: URL) throws -> Lists {
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

  private static func list(_ node: YAMLNode) -> [String]? {
    switch node.content {
    case .scalar(let scalar): return scalar.text.split(separator: " ").map(String.init)
    case .sequence(let items):
      let words = items.compactMap(\.text)
      return words.count == items.count ? words : nil
    case .mapping(let entries):
      let rows = entries.compactMap { entry in
        entry.key.text.flatMap { word in entry.value.text.map { "\(word)\t\($0)" } }
      }
      return rows.count == entries.count ? rows : nil
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
