package import Diagnostics
package import SourceText
import TextPattern
import YAMLTree

/// Makes packs of rule files when the program is built: packed trees without what only people and tests
/// read, with their patterns prepared.
package enum PackedRules {
  /// The keys of rules that a check does not read.
  private static let unreadKeys: [RuleKey] = [.examples, .title, .why]

  /// Packs a rule file.
  ///
  /// - Parameter source: The file's record.
  /// - Returns: What a ``VerifiedPack`` is read from, and what is wrong with the file.
  package static func packed(_ source: SourceFile) -> (packed: String, faults: [Diagnostic]) {
    let checks = UserChecks()
    let outcome = RuleFileDecoder.decode(source, checks) { (_) throws(LookupFault) in
      throw .missing
    }
    guard outcome.faults.isEmpty, let patterns = outcome.file.vocabulary.packed(checks.patterns),
      case .success(let root?) = Result(catching: { try YAMLNode.parse(source.bytes) })
    else { return ("", outcome.faults) }
    let tree = root.replacing(RuleFileKey.rules) { $0.mappingItems { $0.removing(unreadKeys) } }
    return (tree.packed + patterns, [])
  }
}

extension YAMLNode {
  /// The mapping with the value of one key changed.
  fileprivate func replacing(_ key: some MappingKey, _ change: (YAMLNode) -> YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    return YAMLNode(
      entries: entries.map { entry in
        entry.name == key.rawValue
          ? YAMLEntry(key: entry.key, value: change(entry.value)) : entry
      })
  }

  fileprivate func mappingItems(_ change: (YAMLNode) -> YAMLNode) -> YAMLNode {
    guard case .sequence(let items) = content else { return self }
    return YAMLNode(items: items.map(change))
  }

  /// The mapping without some keys.
  fileprivate func removing(_ keys: [some MappingKey]) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    let names = keys.map(\.rawValue)
    return YAMLNode(entries: entries.filter { !names.contains($0.name) })
  }
}
