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
  private var list: FaultList

  /// - Parameters:
  ///   - node: The root of the tree.
  ///   - shape: The keys that it may have.
  ///   - prefix: What the ids of faults begin with.
  /// - Returns: The faults in the order met.
  static func faults(
    of node: YAMLNode, against shape: MappingSchema, prefix: String = "rule-file"
  ) -> [Diagnostic] {
    var checker = SchemaChecker(list: FaultList(prefix: prefix))
    checker.check(node, .mapping(shape), of: nil)
    return checker.list.faults
  }

  private mutating func report(_ fault: SchemaFault, at span: SourceSpan) {
    list.report(fault, at: span)
  }

  private mutating func check(_ node: YAMLNode, _ form: ValueForm, of key: SchemaKey?) {
    guard !list.isFull else { return }
    guard !node.isNothing else { return report(.noValue(of: key), at: node.firstLine) }
    let fitting = form.alternative(for: node)
    switch (fitting, node.content) {
    case (.mapping(let shape)?, .mapping(let entries)): check(entries, of: node, against: shape)
    case (.names(let value)?, .mapping(let entries)):
      var places: [String: SourceSpan] = [:]
      for entry in entries where !list.isFull {
        guard let name = name(of: entry, places) else { continue }
        places[name] = entry.key.span
        check(entry.value, value, of: key)
      }
    case (.list(let item)?, .sequence(let items)), (.items(let item)?, .sequence(let items)):
      if items.isEmpty, key?.mayBeEmpty != true { report(.emptyList(of: key), at: node.firstLine) }
      for one in items { check(one, item, of: key) }
    case (.list(let item)?, _): check(node, item, of: key)
    case (let form?, .scalar(let scalar)): check(scalar.text, at: node, form, of: key)
    default: report(.wrongForm(node, wanted: form, of: key), at: node.firstLine)
    }
  }

  private mutating func check(
    _ entries: [YAMLEntry], of node: YAMLNode, against shape: MappingSchema
  ) {
    var places: [String: SourceSpan] = [:]
    for entry in entries where !list.isFull {
      guard let name = name(of: entry, places) else { continue }
      var key = shape.key(name)
      if key == nil {
        report(.unknownKey(name, in: shape), at: entry.key.span)
        // What was meant is read on, so that its own faults are reported in the same run.
        key = Advice.meant(by: name, among: shape.keys.map(\.name)).flatMap(shape.key)
      }
      guard let key, places[key.name] == nil else { continue }
      places[key.name] = entry.key.span
      check(entry.value, key.form, of: key)
    }
    let start = SourceSpan(at: node.span.start)
    for key in shape.keys where key.isRequired && places[key.name] == nil {
      report(.missingKey(key, among: [key.name], in: shape), at: start)
    }
    for group in shape.needsOne where !group.contains(where: { places[$0] != nil }) {
      if let first = group.first.flatMap(shape.key) {
        report(.missingKey(first, among: group, in: shape), at: start)
      }
    }
  }

  /// The key of an entry; nil, and a fault, for one that is not a word or stands twice.
  private mutating func name(of entry: YAMLEntry, _ places: [String: SourceSpan]) -> String? {
    guard case .scalar(let key) = entry.key.content else {
      report(.keyIsNotAWord, at: entry.key.firstLine)
      return nil
    }
    guard let first = places[key.text] else { return key.text }
    report(.duplicateKey(key.text, first: first), at: entry.key.span)
    return nil
  }

  private mutating func check(
    _ text: String, at node: YAMLNode, _ form: ValueForm, of key: SchemaKey?
  ) {
    let fault: SchemaFault? =
      switch form {
      case .text(.replacement), .list, .items, .mapping, .names, .either: nil
      case .text(.day): CalendarDay(written: text) == nil ? .notADay(text) : nil
      case .text(.plain), .text(.template):
        // Prose of blanks alone says nothing.
        text.unicodeScalars.allSatisfy(\.isInvisible) ? .noValue(of: key) : nil
      case .text: text.isEmpty ? .noValue(of: key) : nil
      case .boolean: text == "true" || text == "false" ? nil : .notABoolean(text)
      case .integer(let range):
        Int(text).map(range.contains) == true ? nil : .notAnInteger(text, in: range, of: key)
      case .choice(let names):
        names.contains(text) ? nil : .unknownValue(text, among: names, of: key)
      case .scope:
        Scope(written: text) == nil ? .unknownValue(text, among: Scope.names, of: key) : nil
      }
    if let fault { report(fault, at: node.firstLine) }
  }
}

extension Unicode.Scalar {
  /// A blank, or a mark that is not shown.
  fileprivate var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint
  }
}
