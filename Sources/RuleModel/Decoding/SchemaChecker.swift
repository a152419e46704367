import Diagnostics
import DocumentModel
import SourceText
import YAMLTree

/// Checks a tree against its shape and reports all that does not fit: types, unknown, missing and
/// repeated keys, values outside of closed lists.
///
/// A scalar has no type of its own: `no` is text where text is wanted, and only `true` and `false`
/// are Booleans.
struct SchemaChecker {
  private(set) var faults: [Diagnostic] = []
  /// What the ids of faults begin with.
  private let prefix: String
  /// More faults than this in one file help nobody.
  private static let mostFaults = 200

  private var isFull: Bool { faults.count >= Self.mostFaults }

  init(prefix: String = "rule-file") { self.prefix = prefix }

  mutating func check(_ node: YAMLNode, against shape: MappingSchema) {
    check(node, .mapping(shape), of: nil)
  }

  private mutating func check(_ node: YAMLNode, _ form: ValueForm, of key: SchemaKey?) {
    guard !isFull else { return }
    guard !node.isNothing else { return reportNothing(node, key) }
    guard let fitting = form.alternative(for: node) else {
      return reportType(node, form, key)
    }
    switch (fitting, node.content) {
    case (.mapping(let shape), .mapping(let entries)): check(entries, of: node, against: shape)
    case (.names(let value), .mapping(let entries)): check(entries, named: value, of: key)
    case (.list(let item), .sequence(let items)), (.items(let item), .sequence(let items)):
      if items.isEmpty, key?.mayBeEmpty != true { reportEmpty(node, key) }
      for one in items { check(one, item, of: key) }
    case (.list(let item), _): check(node, item, of: key)
    case (_, .scalar(let scalar)): check(scalar.text, at: node, fitting, of: key)
    default: reportType(node, form, key)
    }
  }

  // MARK: Mappings

  private mutating func check(
    _ entries: [YAMLEntry], of node: YAMLNode, against shape: MappingSchema
  ) {
    var places: [String: SourceSpan] = [:]
    for entry in entries where !isFull {
      guard let name = name(of: entry, places) else { continue }
      if let key = shape.key(name) {
        places[name] = entry.key.span
        check(entry.value, key.form, of: key)
        continue
      }
      reportUnknown(name, at: entry.key.span, in: shape)
      // What was meant is read on, so that its own faults are reported in the same run.
      let near = Advice.meant(by: name, among: shape.keys.map(\.name))
      guard let key = near.flatMap(shape.key), places[key.name] == nil else { continue }
      places[key.name] = entry.key.span
      check(entry.value, key.form, of: key)
    }
    for key in shape.keys where key.isRequired && places[key.name] == nil {
      reportMissing(key, at: node.span, in: shape)
    }
    for group in shape.needsOne where !group.contains(where: { places[$0] != nil }) {
      if let first = group.first.flatMap(shape.key) {
        reportMissing(first, at: node.span, in: shape, among: group)
      }
    }
  }

  private mutating func check(
    _ entries: [YAMLEntry], named value: ValueForm, of key: SchemaKey?
  ) {
    var places: [String: SourceSpan] = [:]
    for entry in entries where !isFull {
      guard let name = name(of: entry, places) else { continue }
      places[name] = entry.key.span
      check(entry.value, value, of: key)
    }
  }

  /// The key of an entry; nil, and a fault, for one that is not a word or stands twice.
  private mutating func name(of entry: YAMLEntry, _ places: [String: SourceSpan]) -> String? {
    guard case .scalar(let key) = entry.key.content else {
      report(
        ".wrong-type", at: entry.key.firstLine,
        .init(zh: "键应是一个词", en: "a key must be a word"))
      return nil
    }
    guard let first = places[key.text] else { return key.text }
    report(
      ".duplicate-key", at: entry.key.span,
      .init(zh: "键 '\(key.text)' 写了两次", en: "key '\(key.text)' is given twice"),
      [Note(.init(zh: "第一次在这里", en: "first given here"), at: first)])
    return nil
  }

  // MARK: Scalars

  private mutating func check(
    _ text: String, at node: YAMLNode, _ form: ValueForm, of key: SchemaKey?
  ) {
    switch form {
    case .text(.replacement): return
    case .text(.day):
      guard CalendarDay(written: text) == nil else { return }
      report(
        ".bad-date", at: node.span,
        .init(
          zh: "'\(text)' 不是日历上的一天，应写成 2025-12-31 的样子",
          en: "'\(text)' is no day of the calendar, written as 2025-12-31"))
    case .text(.plain), .text(.template):
      // Prose of blanks alone says nothing.
      if text.unicodeScalars.allSatisfy(\.isInvisible) { reportNothing(node, key) }
    case .text:
      if text.isEmpty { reportNothing(node, key) }
    case .boolean:
      guard text != "true", text != "false" else { return }
      report(
        ".wrong-type", at: node.span,
        .init(
          zh: "'\(text)' 不是真假值，应写 true 或 false", en: "'\(text)' is neither true nor false"),
        Advice.nearest(to: text, among: ["true", "false"]))
    case .integer(let range):
      if let value = Int(text), range.contains(value) { return }
      report(
        ".wrong-type", at: node.span,
        .init(
          zh: "'\(text)' 不是 \(range.lowerBound) 到 \(range.upperBound) 之间的整数",
          en: "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)"),
        Advice.sample(key))
    case .choice(let names):
      if !names.contains(text) { reportUnknownValue(text, at: node.span, names, key) }
    case .scope:
      if Scope(written: text) == nil {
        reportUnknownValue(text, at: node.span, Scope.names, key)
      }
    case .list, .items, .mapping, .names, .either: return
    }
  }

  // MARK: Faults

  private mutating func report(
    _ id: String, at span: SourceSpan, _ message: LocalizedText, _ notes: [Note] = []
  ) {
    guard !isFull else { return }
    var fault = Diagnostic(RuleID(prefix + id), .error, at: span, message)
    fault.notes = notes
    faults.append(fault)
    guard isFull else { return }
    faults.append(
      Diagnostic(
        RuleID("limit.rule-file-faults"), .error, at: span,
        .init(
          zh: "错误超过 \(Self.mostFaults) 处，其余没有列出",
          en: "more than \(Self.mostFaults) faults; the rest is left out")))
  }

  private mutating func reportNothing(_ node: YAMLNode, _ key: SchemaKey?) {
    let name = key?.name ?? ""
    report(
      ".wrong-type", at: node.firstLine,
      name.isEmpty
        ? .init(zh: "此处不能为空", en: "a value is expected here, found nothing")
        : .init(zh: "'\(name)' 后面没有内容", en: "'\(name)' has no value"), Advice.sample(key))
  }

  private mutating func reportEmpty(_ node: YAMLNode, _ key: SchemaKey?) {
    report(
      ".wrong-type", at: node.firstLine,
      .init(zh: "'\(key?.name ?? "")' 的列表是空的", en: "the list '\(key?.name ?? "")' is empty"),
      Advice.sample(key))
  }

  private mutating func reportType(_ node: YAMLNode, _ form: ValueForm, _ key: SchemaKey?) {
    let wanted = form.wanted
    let name = key.map { "'\($0.name)' " }
    report(
      ".wrong-type", at: node.firstLine,
      .init(
        zh: "\(name ?? "此处")应是\(wanted.chinese)，不能是\(node.kindName.chinese)",
        en: "\(name ?? "here ")must be \(wanted.english), not \(node.kindName.english)"),
      Advice.sample(key))
  }

  private mutating func reportMissing(
    _ key: SchemaKey, at span: SourceSpan, in shape: MappingSchema, among group: [String] = []
  ) {
    let names = group.count > 1 ? group : [key.name]
    let list = names.map { "'\($0)'" }.joined(separator: "、")
    let english = names.map { "'\($0)'" }.joined(separator: " or ")
    report(
      ".missing-key", at: SourceSpan(at: span.start),
      .init(
        zh: "\(shape.name.chinese.spaced)缺少 \(list)\(names.count > 1 ? "（至少要有一个）" : "")",
        en: "\(shape.name.english) has no \(english)"), Advice.sample(key))
  }

  private mutating func reportUnknown(_ name: String, at span: SourceSpan, in shape: MappingSchema)
  {
    let known = shape.keys.map(\.name)
    let near = Advice.nearest(to: name, among: known)
    report(
      ".unknown-key", at: span,
      .init(
        zh: "\(shape.name.chinese.spaced)没有 '\(name)' 这个键",
        en: "\(shape.name.english) has no key '\(name)'"),
      near.isEmpty ? [Advice.keys(known)] : near)
  }

  private mutating func reportUnknownValue(
    _ text: String, at span: SourceSpan, _ names: [String], _ key: SchemaKey?
  ) {
    let name = key?.name ?? ""
    report(
      ".unknown-value", at: span,
      .init(zh: "'\(text)' 不能作 '\(name)' 的值", en: "'\(text)' is no value of '\(name)'"),
      Advice.nearest(to: text, among: names) + [Advice.choices(names)])
  }
}

extension Unicode.Scalar {
  /// A blank, or a mark that is not shown.
  fileprivate var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint
  }
}

extension String {
  /// The text with a blank behind it where it ends in a quoted key.
  fileprivate var spaced: String { hasSuffix("'") ? self + " " : self }
}
