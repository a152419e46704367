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
    /// It cannot be read; what is reported of it.
    case broken(Diagnostic)
    /// It is something else; what is reported of it.
    case unrecognized(Diagnostic)
  }

  /// Without its text, unless it is of the kind.
  let file: SourceFile
  let content: Content

  /// - Parameters:
  ///   - source: The file's record.
  ///   - shape: What it was named as; one of its keys at the top is the proof.
  ///   - prefix: What the ids of faults begin with.
  init(_ source: SourceFile, as shape: MappingSchema, prefix: String) {
    func unrecognized(near: String?) -> Content {
      let fault = SchemaFault.unrecognized(shape, near: near)
      return .unrecognized(Diagnostic(fault, at: SourceSpan(0..<0), in: prefix))
    }
    do {
      guard let root = try YAMLNode.parse(source.bytes) else {
        (file, content) = (source.withheld, .empty)
        return
      }
      let known = shape.keys(in: root)
      (file, content) =
        known.isShown ? (source, .tree(root)) : (source.withheld, unrecognized(near: known.near))
    } catch {
      let fault = Diagnostic(
        SchemaFault.syntax(error), at: SourceSpan(at: error.offset), in: prefix)
      (file, content) =
        shape.isShown(by: source.bytes[...])
        ? (source, .broken(fault)) : (source.withheld, unrecognized(near: nil))
    }
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
