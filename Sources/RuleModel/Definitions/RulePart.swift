package import SourceText
import TextPattern
import YAMLTree

/// A part of a rule that some example should need.
package struct RulePart: Sendable {
  package enum Kind: Hashable, Sendable {
    /// One alternative of a pattern.
    case alternative
    /// One phrase, or one word of a list.
    case phrase
    /// One of several cases.
    case ruleCase
    /// One alternative of a named piece.
    case piece
  }

  package let kind: Kind
  package let text: String
  /// Where it stands; see ``RuleDefinition/place(of:)``.
  package let span: SourceSpan
  /// The pattern, or the item of a list, that holds it.
  package let whole: SourceSpan
  /// The rule without the part.
  package let remainder: RuleDefinition
}

extension RuleDefinition {
  /// The parts of the rule, each with the rule as it would be without it.
  ///
  /// - Complexity: The rule is read again for each part.
  package var parts: [RulePart] {
    guard case .mapping(let entries) = node.content else { return [] }
    return parts(of: entries) { YAMLNode(span: self.node.span, content: .mapping($0)) }
  }

  /// The alternatives of the named pieces that patterns may use, each with the rule as it would be
  /// without it.
  package var pieceParts: [RulePart] {
    vocabulary.patterns.sorted { $0.key < $1.key }.flatMap { name, written in
      PatternAlternative.all(in: written.text).compactMap { alternative -> RulePart? in
        let changed = vocabulary.replacing(
          piece: name, by: SourceString(alternative.disabled(in: written.text)))
        guard let remainder = read(node, vocabulary: changed) else { return nil }
        return RulePart(
          kind: .piece, text: written.text.bytes(alternative.range),
          span: written.span(of: alternative.range), whole: written.span, remainder: remainder)
      }
    }
  }

  private func read(_ node: YAMLNode, vocabulary: Vocabulary) -> RuleDefinition? {
    RuleFileDecoder.rule(node, over: base ?? self, from: file, vocabulary: vocabulary, nil)
  }

  /// Keys whose texts do not look for anything.
  private static let left: Set = Set(
    [
      RuleKey.id, .severity, .title, .message, .why, .basis, .examples, .fix, .tags, .when,
      .variants, .yieldsTo, .in, .mask,
    ].map(\.rawValue) + [ClaimBody.Key.where, .assert, .show].map(\.rawValue))
  /// Lists whose items can be left out.
  private static let lists = [
    RuleKind.phrases.rawValue, RuleKey.cases.rawValue, ClaimBody.Key.find.rawValue,
  ]

  private func parts(
    of entries: [YAMLEntry], rebuilt: @escaping ([YAMLEntry]) -> YAMLNode
  ) -> [RulePart] {
    entries.indices.filter { !Self.left.contains(entries[$0].name) }.flatMap { index in
      parts(of: entries[index].value, key: entries[index].name) { value in
        var changed = entries
        changed[index] = YAMLEntry(key: entries[index].key, value: value)
        return rebuilt(changed)
      }
    }
  }

  private func parts(
    of node: YAMLNode, key: String, rebuilt: @escaping (YAMLNode) -> YAMLNode
  ) -> [RulePart] {
    switch node.content {
    case .scalar(let scalar):
      return key == RuleKind.phrases.rawValue
        ? [] : alternatives(of: scalar, at: node.span, rebuilt: rebuilt)
    case .mapping(let entries):
      return key == RuleKind.phrases.rawValue
        ? []
        : parts(of: entries) { rebuilt(YAMLNode(span: node.span, content: .mapping($0))) }
    case .sequence(let items):
      let isRemovable = items.count > 1 && Self.lists.contains(key)
      return items.indices.flatMap { index -> [RulePart] in
        let rest = { (item: YAMLNode?) in
          var changed = items
          if let item { changed[index] = item } else { changed.remove(at: index) }
          return rebuilt(YAMLNode(span: node.span, content: .sequence(changed)))
        }
        let whole =
          isRemovable ? part(items[index], key, without: rest(nil)) : nil
        return [whole].compactMap { $0 } + parts(of: items[index], key: key) { rest($0) }
      }
    }
  }

  private func part(_ item: YAMLNode, _ key: String, without: YAMLNode) -> RulePart? {
    guard let remainder = read(without, vocabulary: vocabulary) else { return nil }
    let kind: RulePart.Kind =
      key == RuleKind.phrases.rawValue
      ? .phrase : key == RuleKey.cases.rawValue ? .ruleCase : .alternative
    return RulePart(
      kind: kind, text: item.firstText, span: item.firstLine, whole: item.span,
      remainder: remainder)
  }

  private func alternatives(
    of scalar: YAMLScalar, at span: SourceSpan, rebuilt: (YAMLNode) -> YAMLNode
  ) -> [RulePart] {
    let written = SourceString(scalar, at: span)
    return PatternAlternative.all(in: scalar.text).compactMap { alternative in
      let node = rebuilt(YAMLNode(scalar: alternative.disabled(in: scalar.text), at: span))
      guard let remainder = read(node, vocabulary: vocabulary) else { return nil }
      return RulePart(
        kind: .alternative, text: scalar.text.bytes(alternative.range),
        span: written.span(of: alternative.range), whole: span, remainder: remainder)
    }
  }
}

extension YAMLNode {
  /// The first text of a node.
  fileprivate var firstText: String {
    switch content {
    case .scalar(let scalar): scalar.text
    case .sequence(let items): items.first?.firstText ?? ""
    case .mapping(let entries): entries.first?.value.firstText ?? ""
    }
  }
}

extension String {
  /// A stretch of the text's UTF-8.
  fileprivate func bytes(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}
