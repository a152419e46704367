import Diagnostics
import SourceText
import YAMLTree

/// Lays what an override says over a rule as written, and reads the whole again: whatever a rule can
/// say, an override can change.
struct RuleOverrideMerger {
  private let rule: RuleDefinition
  private let change: RuleOverride
  private let file: RuleFile
  private let distance: Int
  /// Faults of the override, in places of the joined tree.
  private var faults = FaultList()

  /// Keys that change nothing of what a rule looks for.
  private static let describing = [RuleKey.severity, .enabled, .title, .why, .tags]
    .map(\.rawValue)

  private init(_ change: RuleOverride, of file: RuleFile, over rule: RuleDefinition) {
    self.rule = rule
    self.change = change
    self.file = file
    distance = rule.files.count * RuleDefinition.fileDistance
  }

  /// The rule with what an override says.
  ///
  /// - Returns: The rule as it was where the override cannot be laid over it, and what is wrong,
  ///   with the files that the faults stand in.
  static func lay(_ change: RuleOverride, of file: RuleFile, over rule: RuleDefinition)
    -> (rule: RuleDefinition, faults: [(file: String, diagnostic: Diagnostic)])
  {
    var overlay = RuleOverrideMerger(change, of: file, over: rule)
    let node = overlay.laid()
    var faults = overlay.faults.faults
    var made: RuleDefinition?
    if change.changes.allSatisfy({ describing.contains($0.name) }) {
      made = RuleFileDecoder.described(node, over: rule, from: file.path)
      if change.says(.severity), let count = made?.cases.count {
        for index in 0..<count { made?.cases[index].severity = nil }
      }
    } else {
      let checks = UserChecks()
      made = RuleFileDecoder.rule(
        node, over: rule, from: file.path,
        vocabulary: rule.vocabulary.joined(with: file.vocabulary), checks)
      faults += checks.faults.faults
    }
    return (made ?? rule, faults.map(overlay.placed))
  }

  /// A fault in the file that it stands in; one that the override brought to light elsewhere stands
  /// at the override.
  private func placed(_ fault: Diagnostic) -> (file: String, diagnostic: Diagnostic) {
    let isOwn = fault.span.start.value >= distance
    var placed = Diagnostic(
      fault.rule, .error,
      at: isOwn ? fault.span.moved(by: -distance) : change.rule.span, fault.message)
    placed.notes = fault.notes.map { note in
      guard let span = note.span, span.start.value >= distance else { return Note(note.message) }
      return Note(note.message, at: span.moved(by: -distance))
    }
    return (file.path, placed)
  }

  private mutating func laid() -> YAMLNode {
    guard case .mapping(var entries) = rule.node.content else { return rule.node }
    let changes = change.changes.map { $0.moved(by: distance) }
    // Who gives an off rule a severity wants to see it.
    if change.isOff || change.says(.severity) || change.says(.enabled) {
      entries.removeAll { $0.name == RuleKey.enabled.rawValue }
    }
    if change.isOff {
      let span = change.rule.span.moved(by: distance)
      entries.append(
        YAMLEntry(
          key: YAMLNode(scalar: RuleKey.enabled.rawValue, at: span),
          value: YAMLNode(scalar: "false", at: span)))
    }
    if change.says(.severity) { entries = entries.map(\.withoutCaseSeverities) }
    return YAMLNode(span: rule.node.span, content: .mapping(merged(entries, changes)))
  }

  private mutating func merged(_ base: [YAMLEntry], _ changes: [YAMLEntry]) -> [YAMLEntry] {
    var entries = base
    var places: [String: Int] = [:]
    for (index, entry) in base.enumerated() where places[entry.name] == nil {
      places[entry.name] = index
    }
    for change in changes {
      let name = change.name
      if name.hasSuffix("+") || name.hasSuffix("-") {
        edit(
          String(name.dropLast()), of: &entries, &places, by: change, adds: name.hasSuffix("+"))
      } else if let index = places[name] {
        entries[index] = YAMLEntry(
          key: change.key, value: merged(entries[index].value, change.value))
      } else {
        places[name] = entries.count
        entries.append(change)
      }
    }
    return entries
  }

  private mutating func merged(_ base: YAMLNode, _ change: YAMLNode) -> YAMLNode {
    guard case .mapping(let entries) = base.content, case .mapping(let changes) = change.content
    else { return change }
    return YAMLNode(span: change.span, content: .mapping(merged(entries, changes)))
  }

  /// Adds items to the list under a key, or takes items out.
  private mutating func edit(
    _ name: String, of entries: inout [YAMLEntry], _ places: inout [String: Int],
    by change: YAMLEntry, adds: Bool
  ) {
    let index = places[name]
    let old = index.map { entries[$0].value.items } ?? []
    let given = change.value.items
    var items = old
    if adds {
      items += given
    } else {
      let names = old.map(\.itemName)
      var left = Set(names)
      for item in given where left.remove(item.itemName) == nil {
        let fault = RuleFileFault.absentItem(
          item.itemName, list: name, rule: rule.id.name, there: names)
        faults.report(fault, at: item.firstLine)
      }
      items.removeAll { !left.contains($0.itemName) }
      if items.isEmpty, !old.isEmpty {
        faults.report(RuleFileFault.emptiedList(name), at: change.key.span)
        return
      }
    }
    let value = YAMLNode(span: change.value.span, content: .sequence(items))
    if let index {
      entries[index] = YAMLEntry(key: entries[index].key, value: value)
    } else if adds {
      places[name] = entries.count
      entries.append(YAMLEntry(key: YAMLNode(scalar: name, at: change.key.span), value: value))
    }
  }
}

extension YAMLNode {
  /// What an item of a list is called by: its text, or its first key's.
  fileprivate var itemName: String {
    switch content {
    case .scalar(let scalar): scalar.text
    case .mapping(let entries): entries.first?.value.itemName ?? ""
    case .sequence: ""
    }
  }
}

extension YAMLEntry {
  /// The entry; of `cases` without severities of their own.
  fileprivate var withoutCaseSeverities: YAMLEntry {
    guard name == RuleKey.cases.rawValue, case .sequence(let cases) = value.content else {
      return self
    }
    let changed = cases.map { one in
      guard case .mapping(let entries) = one.content else { return one }
      return YAMLNode(
        span: one.span, content: .mapping(entries.filter { $0.name != CaseKey.severity.rawValue }))
    }
    return YAMLEntry(key: key, value: YAMLNode(span: value.span, content: .sequence(changed)))
  }
}

extension RuleOverride {
  /// Whether the override gives a key another value.
  fileprivate func says(_ key: RuleKey) -> Bool { changes.contains { $0.name == key.rawValue } }
}

extension SourceSpan {
  fileprivate func moved(by distance: Int) -> SourceSpan {
    SourceSpan(range.lowerBound + distance..<range.upperBound + distance)
  }
}
