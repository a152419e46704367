import Foundation
import LintTestSupport
import Testing

/// Words of a language stand in `rules/lexicon`, or with what reads the language; code that serves both
/// languages knows none.
@Suite struct WordsInSourceTests {
  /// A list of more words than this belongs into the lexicon.
  private static let mostWords = 4

  /// Lists that are no words of drafts, by the file or folder that holds them.
  private static let listsBesides = [
    "Sources/devtool/BenchInputs.swift": "what the benchmark searches, and what it makes drafts of",
    "Sources/DocumentReaders/Markdown/HTMLText.swift":
      "names of HTML tags, as CommonMark lists them",
    "Sources/DocumentReaders/HTML/HTMLElement.swift":
      "names of HTML elements, as the standard lists them",
    "Sources/DocumentReaders/Flow/StyleName.swift": "names of styles of office programs",
    "Sources/DocumentReaders/XML/NameTable.swift": "namespaces of XML",
    "Sources/DocumentReaders/OtherDocuments.swift": "endings of file names that are not read",
    "Sources/Statements/Documents/ItemCounter.swift": "letters and Roman numerals that mark items",
    "Sources/RuleModel/": "what rule files may say, and what is often written for it",
    "Sources/Reporting/": "keys of rule files and schemas, texts of the manual",
    "Sources/Workspace/Globs/GlobPattern.swift": "classes of characters, as POSIX names them",
    "Sources/LintTestSupport/": "samples of tests and texts of the manual",
  ]

  /// Chinese in code for both languages, by the file that holds it.
  private static let chineseBesides = [
    "Sources/DocumentModel/Structure/EnumerationMarker.swift":
      "names that rule files give families",
    "Sources/DocumentModel/Structure/Heading.swift": "names that rule files give forms",
    "Sources/DocumentReaders/Characters/GapContext.swift": "the sign of a year, in any text",
    "Sources/DocumentReaders/Characters/HanVariants.swift": "characters that stand for others",
    "Sources/DocumentReaders/Docx/": "names of styles",
    "Sources/DocumentReaders/Flow/NumberFormat.swift":
      "digits that office programs number paragraphs with",
    "Sources/DocumentReaders/Flow/StyleName.swift": "names of styles",
    "Sources/LintEngine/Examples/ExampleVariant.swift": "a paragraph beside an example",
  ]

  /// The targets that read drafts.
  private static let readers = [
    "Sources/DocumentModel/", "Sources/DocumentReaders/", "Sources/LintEngine/",
    "Sources/Statements/",
  ]

  @Test func noListOfWordsStandsInCode() throws {
    let found = try Self.sources().flatMap { source in
      source.lists.filter { $0.words > Self.mostWords }.map { "\(source.path):\($0.line)" }
    }
    let unexplained = found.filter { place in
      !Self.listsBesides.keys.contains(where: place.hasPrefix)
    }
    #expect(unexplained == [])
    let unused = Self.listsBesides.keys.filter { key in !found.contains { $0.hasPrefix(key) } }
    #expect(unused == [])
  }

  @Test func codeForBothLanguagesHoldsNoChinese() throws {
    let generic = try Self.sources().filter { source in
      Self.readers.contains(where: source.path.hasPrefix) && !source.isOfOneLanguage
    }
    let found = generic.flatMap { source in source.chinese.map { "\(source.path):\($0)" } }
    let unexplained = found.filter { place in
      !Self.chineseBesides.keys.contains(where: place.hasPrefix)
    }
    #expect(unexplained == [])
    let unused = Self.chineseBesides.keys.filter { key in !found.contains { $0.hasPrefix(key) } }
    #expect(unused == [])
  }

  @Test func codeForBothLanguagesNamesNoListOfOne() throws {
    let named = try Self.sources().filter { source in
      !source.isOfOneLanguage
        && ["ShippedWords.Zh", "ShippedWords.En."].contains(where: source.text.contains)
    }
    #expect(named.map(\.path) == ["Sources/LintTestSupport/WordTables.swift"])
  }

  @Test(arguments: [
    (#"let a = ["one", "two", "three"]"#, [3]), (#"let a = [("甲", 1), ("乙", 2)]"#, [2]),
    (#"f(["A", "x-y", "é"])"#, [0]), (#"// ["one", "two"]"#, []),
    (#"["a \(b("two", ["three"])) c"]"#, [2, 1]),
    (#"[m(zh: "甲"), LocalizedText(zh: "乙", en: "two")]"#, [1]),
  ])
  func listsAreCounted(_ text: String, _ expected: [Int]) {
    #expect(SwiftLiterals(in: text).lists.map(\.words) == expected)
  }

  /// Tables that a tool writes from data.
  private static func isWritten(_ path: String) -> Bool {
    path.hasSuffix("GB18030Table.swift") || path.contains("Lexicon/ShippedWords+")
  }

  private static func sources() throws -> [Source] {
    let root = packageRoot(of: #filePath)
    return try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: "Sources").path()
    )
    .filter { $0.hasSuffix(".swift") && !isWritten($0) }.sorted().map { path in
      let path = "Sources/" + path
      return Source(
        path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }
  }
}

/// A file with the literals that stand in it.
private struct Source {
  let path: String
  let text: String
  let lists: [SwiftLiterals.List]
  /// The lines of texts in Chinese that are no messages.
  let chinese: [Int]

  init(path: String, text: String) {
    self.path = path
    self.text = text
    let literals = SwiftLiterals(in: text)
    let isOfMessages = path.hasSuffix("Messages.swift")
    lists = isOfMessages ? [] : literals.lists
    chinese = isOfMessages ? [] : literals.chinese
  }

  /// Whether the file serves one language, or is the door to both.
  var isOfOneLanguage: Bool {
    ["/Chinese/", "/English/", "/Languages/", "/Lexicon/"].contains(where: path.contains)
  }
}
