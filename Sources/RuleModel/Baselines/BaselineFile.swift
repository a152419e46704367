package import Diagnostics
package import SourceText
import YAMLTree

/// Findings of one draft that are alike and were there before.
package struct BaselineEntry: Hashable, Sendable {
  /// The draft, relative to the folder of the baseline.
  package let path: String
  /// What the findings are by themselves: their rule, words and section as one digest.
  package let id: String
  package let count: Int
  /// For people who read the file: rule, section and words.
  package let rule: String
  package let section: String?
  package let text: String

  package init(
    path: String, id: String, count: Int, rule: String, section: String?, text: String
  ) {
    self.path = path
    self.id = id
    self.count = count
    self.rule = rule
    self.section = section
    self.text = text
  }
}

/// A baseline as written: a line with its version, then an object of JSON a line.
package struct BaselineFile: Sendable {
  /// The version of the format that is read and written.
  package static let version = 1
  /// The key of the version.
  package static let versionKey = BaselineHeadKey.version.rawValue

  /// As it may be shown: without its text where it is not a baseline.
  package let file: SourceFile
  package private(set) var entries: [(entry: BaselineEntry, span: SourceSpan)] = []
  private var faults: [Diagnostic] = []

  private init(file: SourceFile) { self.file = file }

  /// Reads a baseline; blank lines are passed over.
  ///
  /// - Parameter source: The file's record.
  /// - Returns: What could be read, and every fault in report order.
  /// - Complexity: O(*n*).
  package static func decode(_ source: SourceFile) -> (file: BaselineFile, faults: [Diagnostic]) {
    let head = SourceFile(
      path: source.path, bytes: Array(source.bytes[source.lines.content(ofLine: 1)]))
    switch NamedFile(head, as: BaselineHeadKey.schema, prefix: "baseline").content {
    case .tree: break
    case .stranger(var fault):
      fault.notes = [renewal]
      return (BaselineFile(file: source.withheld), [fault])
    case .empty, .broken:
      return (BaselineFile(file: source.withheld), [malformed(SourceSpan(0..<0))])
    }
    var baseline = BaselineFile(file: source)
    for line in 1...source.lines.count where baseline.faults.count < mostFaults {
      let content = source.lines.content(ofLine: line)
      if line == 1 {
        guard baseline.readHead(content) else { break }
      } else if source.bytes[content].contains(where: { $0 > 0x20 }) {
        baseline.readEntry(content)
      }
    }
    return (baseline, baseline.faults.inReportOrder())
  }

  /// More faults than these help nobody.
  private static let mostFaults = 200

  /// Whether the first line says that the rest can be read.
  private mutating func readHead(_ content: Range<Int>) -> Bool {
    guard let root = node(content, BaselineHeadKey.schema),
      let fields = NodeDecoder().fields(of: root, BaselineHeadKey.self),
      let version = NodeDecoder().integer(fields[.version])
    else { return false }
    guard version == Self.version else {
      faults.append(
        Diagnostic(
          RuleID("baseline.version"), .error, at: fields[.version]?.span ?? root.span,
          LocalizedText(
            zh: "基线的格式版本是 \(version)，本程序只认 \(Self.version)：删去它，再用 --write-baseline 重新生成",
            en:
              "a baseline of version \(version), where this program reads \(Self.version): remove it, and write it anew with --write-baseline"
          )))
      return false
    }
    return true
  }

  private mutating func readEntry(_ content: Range<Int>) {
    if let entry = BaselineEntry(written: file.bytes[content]) {
      entries.append((entry, SourceSpan(content)))
      return
    }
    let decoder = NodeDecoder()
    guard let root = node(content, BaselineEntryKey.schema),
      let fields = decoder.fields(of: root, BaselineEntryKey.self),
      let path = decoder.text(fields[.path]), let rule = decoder.text(fields[.rule]),
      let id = decoder.text(fields[.id]), let count = decoder.integer(fields[.count]), count > 0
    else { return }
    let entry = BaselineEntry(
      path: path, id: id, count: count, rule: rule, section: decoder.text(fields[.section]),
      text: decoder.text(fields[.text]) ?? "")
    entries.append((entry, SourceSpan(content)))
  }

  /// A line as a mapping of some shape; nil where it is none, which is reported.
  private mutating func node(_ content: Range<Int>, _ shape: MappingSchema) -> YAMLNode? {
    do {
      // JSON is YAML in flow style.
      guard let root = try YAMLNode.parse(Array(file.bytes[content])) else {
        faults.append(Self.malformed(SourceSpan(content)))
        return nil
      }
      guard case .mapping = root.content else {
        faults.append(Self.malformed(SourceSpan(content)))
        return nil
      }
      var checker = SchemaChecker(prefix: "baseline")
      let moved = root.moved(by: content.lowerBound)
      checker.check(moved, against: shape)
      faults += checker.faults
      return checker.faults.isEmpty ? moved : nil
    } catch {
      faults.append(Self.malformed(SourceSpan(content)))
      return nil
    }
  }

  private static func malformed(_ span: SourceSpan) -> Diagnostic {
    var fault = Diagnostic(
      RuleID("baseline.malformed"), .error, at: span,
      LocalizedText(zh: "基线的这一行读不懂", en: "this line of the baseline cannot be read"))
    fault.notes = [renewal]
    return fault
  }

  private static let renewal = Note(
    LocalizedText(
      zh: "合并时留下的标记要去掉；也可以删去整个文件，再用 --write-baseline 重新生成",
      en: "take out what a merge left, or remove the file and write it anew with --write-baseline"))
}
