import Diagnostics
package import YAMLTree

extension ValueForm {
  /// The form that a node is compared with: the one of an ``either(_:)`` that its kind can fill.
  ///
  /// - Returns: Nil where the node's kind fills none.
  package func alternative(for node: YAMLNode) -> ValueForm? {
    switch self {
    case .either(let forms): return forms.lazy.compactMap { $0.alternative(for: node) }.first
    case .list(let item):
      if case .sequence = node.content { return self }
      return item.alternative(for: node)
    case .items:
      if case .sequence = node.content { return self }
    case .mapping, .names:
      if case .mapping = node.content { return self }
    case .text, .boolean, .integer, .choice, .scope:
      if case .scalar = node.content { return self }
    }
    return nil
  }

  /// What a value must be, in words.
  var wanted: LocalizedText {
    switch self {
    case .text, .scope: return LocalizedText(zh: "一段文字", en: "a text")
    case .boolean: return LocalizedText(zh: "true 或 false", en: "true or false")
    case .integer: return LocalizedText(zh: "整数", en: "a whole number")
    case .choice: return LocalizedText(zh: "一个词", en: "a word")
    case .list(let item):
      let item = item.wanted
      return LocalizedText(
        zh: "\(item.chinese)，或这样的列表", en: "\(item.english), or a list of such")
    case .items: return LocalizedText(zh: "列表，每项以“- ”开头", en: "a list, each item behind '- '")
    case .mapping, .names: return LocalizedText(zh: "“键: 值”", en: "keys with values")
    case .either(let forms):
      var (chinese, english): ([String], [String]) = ([], [])
      for wanted in forms.map(\.wanted) where !chinese.contains(wanted.chinese) {
        chinese.append(wanted.chinese)
        english.append(wanted.english)
      }
      return LocalizedText(
        zh: chinese.joined(separator: "或"), en: english.joined(separator: " or "))
    }
  }
}

extension YAMLNode {
  /// Whether nothing was written, as behind a key that stands alone.
  var isNothing: Bool {
    if case .scalar(let scalar) = content { return scalar.text.isEmpty && scalar.style == .plain }
    return false
  }

  /// What the node is, in words.
  var kindName: LocalizedText {
    switch content {
    case .scalar: LocalizedText(zh: "单独一段文字", en: "a text")
    case .sequence: LocalizedText(zh: "列表", en: "a list")
    case .mapping: LocalizedText(zh: "“键: 值”", en: "keys with values")
    }
  }
}
