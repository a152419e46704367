import Diagnostics
import SourceText
import YAMLTree

/// A file that somebody named as a rule file, a configuration and so on, and what it proved to be.
///
/// Whoever names a file may not be entitled to read it. Nothing is repeated of one that does not show
/// the kind it was named as: no line of it, no word, no place.
struct NamedFile {
  enum Content {
    /// Nothing but blanks and comments.
    case empty
    case tree(YAMLNode)
    case broken(YAMLSyntaxError)
    /// It is something else; what is reported of it.
    case stranger(Diagnostic)
  }

  /// Without its text, unless it is of the kind.
  let file: SourceFile
  let content: Content

  /// - Parameters:
  ///   - source: The file's record.
  ///   - shape: What it was named as; one of its keys at the top is the proof.
  ///   - prefix: What the ids of faults begin with.
  init(_ source: SourceFile, as shape: MappingSchema, prefix: String) {
    do {
      guard let root = try YAMLNode.parse(source.bytes) else {
        (file, content) = (source.withheld, .empty)
        return
      }
      let known = shape.keys(in: root)
      guard known.isShown else {
        let fault = Self.stranger(shape, near: known.near, prefix: prefix)
        (file, content) = (source.withheld, .stranger(fault))
        return
      }
      (file, content) = (source, .tree(root))
    } catch {
      guard shape.isShown(by: source.bytes[...]) else {
        let fault = Self.stranger(shape, near: nil, prefix: prefix)
        (file, content) = (source.withheld, .stranger(fault))
        return
      }
      (file, content) = (source, .broken(error))
    }
  }

  /// What is reported of a file that is something else, at its start.
  private static func stranger(_ shape: MappingSchema, near: String?, prefix: String) -> Diagnostic
  {
    var fault = Diagnostic(
      RuleID("\(prefix).unrecognized"), .error, at: SourceSpan(0..<0),
      LocalizedText(
        zh: "看不出这是\(shape.name.chinese)：顶层没有它的键，文件内容没有显示",
        en:
          "this does not look like \(shape.name.english): no key of it stands at the top; nothing of the file is shown"
      ))
    fault.notes = [
      near.map { Note(LocalizedText(zh: "是不是把 '\($0)' 写错了？", en: "is '\($0)' misspelt?")) }
        ?? Advice.keys(shape.keys.map(\.name))
    ]
    return fault
  }
}

extension SourceFile {
  /// The file without its text.
  var withheld: SourceFile { SourceFile(path: path, bytes: []) }
}

extension MappingSchema {
  /// Whether a tree has a key of the shape at its top, and which one a key of it is likely meant for.
  fileprivate func keys(in root: YAMLNode) -> (isShown: Bool, near: String?) {
    guard case .mapping(let entries) = root.content else { return (false, nil) }
    let names = keys.map(\.name)
    var near: String?
    for entry in entries {
      guard case .scalar(let key) = entry.key.content else { continue }
      if names.contains(Advice.translated(key.text)) { return (true, nil) }
      near = near ?? Advice.meant(by: key.text, among: names)
    }
    return (false, near)
  }

  /// Whether a line of what is not YAML begins with a key of the shape and a colon of either width.
  fileprivate func isShown(by bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).contains { line in
      keys.contains { key in
        let name = key.name.utf8
        guard line.starts(with: name) else { return false }
        let rest = line.dropFirst(name.count).drop { $0 == UInt8(ascii: " ") }
        return rest.first == UInt8(ascii: ":") || rest.starts(with: "：".utf8)
      }
    }
  }
}
