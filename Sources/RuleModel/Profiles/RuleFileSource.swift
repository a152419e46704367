package import SourceText
import TextPattern
import YAMLTree

/// What rules are read from.
package enum RuleFileSource: Sendable {
  case pack(VerifiedPack)
  /// A user's file, or a pack as its text.
  case file(SourceFile)

  package var path: String {
    switch self {
    case .pack(let pack): pack.path
    case .file(let file): file.path
    }
  }

  /// The record that faults are shown in; a pack's has no places to show.
  package var record: SourceFile {
    switch self {
    case .pack(let pack): SourceFile(path: pack.path, bytes: pack.bytes)
    case .file(let file): file
    }
  }
}

/// A pack as the program embeds it: verified and prepared when the program was built.
package struct VerifiedPack: Sendable {
  package let path: String
  let bytes: [UInt8]

  /// - Parameters:
  ///   - path: The path that messages name.
  ///   - packed: What ``PackedRules/packed(_:)`` made.
  package init(path: String, packed: String) {
    self.path = path
    bytes = Array(packed.utf8)
  }

  /// What one key of the file has, without reading the rest; nil where there is none.
  func value(of key: RuleFileKey) -> YAMLNode? {
    YAMLNode.value(of: key.rawValue, inPacked: bytes)
  }

  /// The packed tree and the patterns behind it; nil for what is not one.
  var content: (tree: YAMLNode, patterns: PreparedPatterns?)? {
    YAMLNode.read(packed: bytes, isText: true).map { node, end in
      (node, PreparedPatterns(packed: bytes, from: end))
    }
  }
}
