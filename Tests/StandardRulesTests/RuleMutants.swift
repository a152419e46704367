import RuleModel
import SourceText
import Statements
import YAMLTree

/// A rule's YAML changed in one way that its examples should notice.
struct RuleMutant {
  let name: String
  let rule: YAMLNode
}

/// Makes the mutants of a rule: a condition dropped, an alternative lost, a pattern loosened.
enum RuleMutants {
  private static let dropped = ["unless", "mask", "where", "when", "except", "carry"]
  private static let lists = [
    "phrases", "except", "find", "cases", "forms", "families", "levels", "marks", "show",
  ]
  private static let patterns = ["pattern", "find", "unless", "with"]
  private static let untouched = ["id", "title", "message", "why", "basis", "examples", "fix"]

  /// The faults that a kind can look for, out of the table of its keys.
  static func faults(of kind: String) -> [String] {
    let mapping = MappingSchema.rule.inside.first { $0.id == kind }
    guard case .choice(let names)? = mapping?.key("fault")?.form else { return [] }
    return names
  }

  static func all(of rule: YAMLNode) -> [RuleMutant] { mutants(of: rule, kind: "") }

  private static func mutants(of node: YAMLNode, kind: String) -> [RuleMutant] {
    guard case .mapping(let entries) = node.content else { return [] }
    var mutants: [RuleMutant] = []
    for (index, entry) in entries.enumerated() {
      guard case .scalar(let key) = entry.key.content, !untouched.contains(key.text) else {
        continue
      }
      func put(_ name: String, _ value: YAMLNode?) {
        var changed = entries
        if let value {
          changed[index] = YAMLEntry(key: entry.key, value: value)
        } else {
          changed.remove(at: index)
        }
        mutants.append(
          RuleMutant(name: name, rule: YAMLNode(span: node.span, content: .mapping(changed))))
      }
      if dropped.contains(key.text) { put("without \(key.text)", nil) }
      for (name, value) in values(of: entry.value, key: key.text, kind: kind) { put(name, value) }
      for inner in self.mutants(of: entry.value, kind: key.text) { put(inner.name, inner.rule) }
      if case .sequence(let items) = entry.value.content {
        for (place, item) in items.enumerated() {
          for inner in self.mutants(of: item, kind: key.text) {
            var changed = items
            changed[place] = inner.rule
            put(
              "\(key.text) \(place): \(inner.name)",
              YAMLNode(span: node.span, content: .sequence(changed)))
          }
        }
      }
    }
    return mutants
  }

  /// Other values of one key.
  private static func values(of node: YAMLNode, key: String, kind: String)
    -> [(String, YAMLNode)]
  {
    switch node.content {
    case .sequence(let items) where lists.contains(key) && items.count > 1:
      // Long word lists are sampled: their first and last word stand for the rest.
      let places = items.count > 6 ? [0, items.count - 1] : Array(items.indices)
      return places.map { place in
        var left = items
        left.remove(at: place)
        return ("\(key) without \(place)", YAMLNode(span: node.span, content: .sequence(left)))
      }
    case .scalar where key == "assert" && kind == "statement":
      // A rule is asked about statements that fail; to object to each of them changes little.
      return [("assert true", .text("true"))]
    case .scalar(let scalar) where key == "kind" && kind == "statement":
      let kinds = StatementKind.allCases.map(\.rawValue)
      guard let place = kinds.firstIndex(of: scalar.text) else { return [] }
      let other = kinds[(place + 1) % kinds.count]
      return [("kind \(other)", .text(other))]
    case .scalar(let scalar) where key == "assert":
      return ["true", "false"].filter { $0 != scalar.text }.map { ("assert \($0)", .text($0)) }
    case .scalar(let scalar) where key == "fault":
      let choices = faults(of: kind)
      guard let place = choices.firstIndex(of: scalar.text) else { return [] }
      let other = choices[(place + 1) % choices.count]
      return [("fault \(other)", .text(other))]
    case .scalar(let scalar) where key == "max" || key == "min":
      return Int(scalar.text).map { [("\(key) ×10", .text("\($0 * 10 + 5)"))] } ?? []
    case .scalar(let scalar) where patterns.contains(key):
      return PatternMutants.all(of: scalar.text).map { ("\(key) \($0.name)", .text($0.pattern)) }
    case .scalar, .sequence, .mapping: return []
    }
  }
}

/// A pattern that finds less or more than it did.
enum PatternMutants {
  static func all(of pattern: String) -> [(name: String, pattern: String)] {
    var mutants: [(String, String)] = []
    let scalars = Array(pattern)
    let bars = topLevelBars(scalars)
    if let first = bars.first {
      mutants.append(("without its first alternative", String(scalars[(first + 1)...])))
    }
    if let last = bars.last {
      mutants.append(("without its last alternative", String(scalars[..<last])))
    }
    for head in ["(?<!", "(?!"] {
      if let range = group(head, in: scalars) {
        mutants.append(
          ("without \(head)", String(scalars[..<range.lowerBound] + scalars[range.upperBound...])))
      }
    }
    return mutants
  }

  /// The bars outside of groups and classes.
  private static func topLevelBars(_ pattern: [Character]) -> [Int] {
    var bars: [Int] = []
    scan(pattern) { place, depth in if depth == 0, pattern[place] == "|" { bars.append(place) } }
    return bars
  }

  /// The first group that opens with `head`, whole.
  private static func group(_ head: String, in pattern: [Character]) -> Range<Int>? {
    let start = pattern.indices.first { pattern[$0...].starts(with: head) }
    guard let start else { return nil }
    var end: Int?
    var opened = 0
    scan(pattern) { place, depth in
      if place == start { opened = depth }
      if place > start, end == nil, pattern[place] == ")", depth == opened + 1 { end = place + 1 }
    }
    return end.map { start..<$0 }
  }

  /// Visits every character outside of classes with the depth of groups before it.
  private static func scan(_ pattern: [Character], _ visit: (Int, Int) -> Void) {
    var depth = 0
    var isInClass = false
    var place = 0
    while place < pattern.count {
      switch pattern[place] {
      case "\\": place += 1
      case "[" where !isInClass: isInClass = true
      case "]" where isInClass: isInClass = false
      case "(" where !isInClass:
        visit(place, depth)
        depth += 1
      case ")" where !isInClass:
        visit(place, depth)
        depth -= 1
      default: if !isInClass { visit(place, depth) }
      }
      place += 1
    }
  }
}

extension YAMLNode {
  static func text(_ text: String) -> YAMLNode {
    YAMLNode(packed: Array("s\(text.utf8.count) \(text)".utf8))
      ?? YAMLNode(span: SourceSpan(0..<0), content: .sequence([]))
  }
}
