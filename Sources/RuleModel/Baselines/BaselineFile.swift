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
    case .unrecognized(var fault):
      fault.notes = BaselineFault.malformed.notes
      return (BaselineFile(file: source.withheld), [fault])
    case .empty, .broken:
      let fault = Diagnostic(BaselineFault.malformed, at: SourceSpan(0..<0), in: "baseline")
      return (BaselineFile(file: source.withheld), [fault])
    }
    var baseline = BaselineFile(file: source)
    for line in 1...source.lines.count where baseline.faults.count < FaultList.most {
      let content = source.lines.content(ofLine: line)
      if line == 1 {
        guard baseline.readHead(content) else { break }
      } else if source.bytes[content].contains(where: { $0 > 0x20 }) {
        baseline.readEntry(content)
      }
    }
    return (baseline, baseline.faults.inReportOrder())
  }

  private mutating func report(_ fault: BaselineFault, at span: SourceSpan) {
    faults.append(Diagnostic(fault, at: span, in: "baseline"))
  }

  /// Whether the first line says that the rest can be read.
  private mutating func readHead(_ content: Range<Int>) -> Bool {
    guard let fields = fields(content, BaselineHeadKey.self),
      let version = fields.integer(.version)
    else { return false }
    if version == Self.version { return true }
    report(.version(version), at: fields[.version]?.span ?? SourceSpan(content))
    return false
  }

  private mutating func readEntry(_ content: Range<Int>) {
    if let entry = BaselineEntry(written: file.bytes[content]) {
      entries.append((entry, SourceSpan(content)))
      return
    }
    guard let fields = fields(content, BaselineEntryKey.self), let path = fields.text(.path),
      let rule = fields.text(.rule), let id = fields.text(.id),
      let count = fields.integer(.count), count > 0
    else { return }
    let entry = BaselineEntry(
      path: path, id: id, count: count, rule: rule, section: fields.text(.section),
      text: fields.text(.text) ?? "")
    entries.append((entry, SourceSpan(content)))
  }

  /// The fields of a line; nil where it does not have the keys, which is reported.
  private mutating func fields<Key: MappingKey>(_ content: Range<Int>, _ keys: Key.Type)
    -> Fields<Key>?
  {
    // JSON is YAML in flow style.
    guard
      case .success(let root?) = Result(catching: { try YAMLNode.parse(Array(file.bytes[content])) }
      ),
      case .mapping = root.content
    else {
      report(.malformed, at: SourceSpan(content))
      return nil
    }
    let moved = root.moved(by: content.lowerBound)
    let found = SchemaChecker.faults(of: moved, against: keys.schema, prefix: "baseline")
    faults += found
    return found.isEmpty ? Fields(moved, keys) : nil
  }
}
