package import Diagnostics
import DocumentModel

/// The keys that one mapping of a YAML file may have: the one table that decides what is read, what
/// is refused, what the JSON Schema says and what the reference page lists.
package struct MappingSchema: Sendable {
  /// The name of the shape in schema and reference, kebab-case.
  package let id: String
  /// What a message calls the mapping: `规则`, `a rule`.
  package let name: LocalizedText
  package let keys: [SchemaKey]
  /// Groups of keys of which the mapping must have one at least.
  package let needsOne: [[String]]
  /// Keys of which the mapping must have exactly one; empty where there is no such choice.
  package let exactlyOne: [String]

  init(
    _ id: String, _ chinese: String, _ english: String, keys: [SchemaKey],
    needsOne: [[String]] = [], exactlyOne: [String] = []
  ) {
    self.id = id
    name = LocalizedText(zh: chinese, en: english)
    self.keys = keys
    self.needsOne = needsOne
    self.exactlyOne = exactlyOne
  }

  package func key(_ name: String) -> SchemaKey? { keys.first { $0.name == name } }

  /// The shape of an override: nothing is required, lists can be edited by `key+` and `key-`.
  ///
  /// - Parameters:
  ///   - prefix: What goes before ``id``.
  ///   - left: Keys that an override cannot change.
  /// - Returns: A shape of the same name.
  func edits<Key: MappingKey>(_ prefix: String = "override-", without left: [Key]) -> MappingSchema
  {
    let names = left.map(\.rawValue)
    return MappingSchema(
      prefix + id, name.chinese, name.english,
      keys: keys.filter { !names.contains($0.name) }.flatMap { $0.edits(prefix) })
  }

  fileprivate func edits(_ prefix: String) -> MappingSchema {
    MappingSchema(
      prefix + id, name.chinese, name.english, keys: keys.flatMap { $0.edits(prefix) })
  }
}

/// One key of a mapping.
package struct SchemaKey: Sendable {
  package let name: String
  package private(set) var form: ValueForm
  package private(set) var isRequired: Bool
  /// What the key is for, one sentence fragment.
  package let summary: LocalizedText
  /// The key with a value, as an author would write it.
  package let sample: String

  /// - Parameters:
  ///   - key: The key.
  ///   - form: What may stand under it.
  ///   - isRequired: Whether the mapping must have it.
  ///   - chinese: What it is for.
  ///   - english: The same in English.
  ///   - sample: A value as an author would write it, without the key.
  init(
    _ key: some RawRepresentable<String>, _ form: ValueForm, isRequired: Bool = false,
    _ chinese: String, _ english: String, sample: String
  ) {
    self.init(
      key.rawValue, form, isRequired: isRequired, chinese, english, sample: sample)
  }

  init(
    _ name: String, _ form: ValueForm, isRequired: Bool = false, _ chinese: String,
    _ english: String, sample: String
  ) {
    self.name = name
    self.form = form
    self.isRequired = isRequired
    summary = LocalizedText(zh: chinese, en: english)
    self.sample = "\(name): \(sample)"
  }

  /// Whether a list under the key says something by being empty.
  package var mayBeEmpty: Bool { ["extends", "findings", "mask", "rules", "tags"].contains(name) }

  /// The key where it may be left out.
  var optional: SchemaKey {
    var key = self
    key.isRequired = false
    return key
  }

  fileprivate func edits(_ prefix: String) -> [SchemaKey] {
    var whole = optional
    whole.form = form.edits(prefix)
    guard let item = form.listItem else { return [whole] }
    return [
      whole,
      SchemaKey(
        "\(name)+", .list(item), "加进 '\(name)' 的项", "what is added to '\(name)'",
        sample: String(sample.dropFirst(name.count + 2))),
      SchemaKey(
        "\(name)-", .list(.text(.plain)), "从 '\(name)' 去掉的项", "what is taken out of '\(name)'",
        sample: "[一项]"),
    ]
  }
}

/// What may stand as a value.
package indirect enum ValueForm: Sendable {
  /// What a text is read as, once it is there.
  package enum Text: String, CaseIterable, Sendable {
    case plain, identifier, pattern, expression, template, name, path, marks, example
    /// May be empty: the words are taken out.
    case replacement
    /// A day of the calendar, `2025-12-31`.
    case day
  }

  /// A scalar that is not empty.
  case text(Text)
  case boolean
  case integer(ClosedRange<Int>)
  case choice([String])
  /// Where a rule looks: a scope by its name, `heading(2)` or `section(key)`.
  case scope
  /// A list; a single value stands for a list of one.
  case list(ValueForm)
  /// A list, even of one.
  case items(ValueForm)
  case mapping(MappingSchema)
  /// Names of the author's own, each with a value.
  case names(ValueForm)
  /// The first that fits the value: a text, a list or a mapping.
  case either([ValueForm])

  /// The names of an enumeration.
  static func choice<Value: RawRepresentable & CaseIterable>(of type: Value.Type) -> ValueForm
  where Value.RawValue == String {
    .choice(type.allCases.map(\.rawValue))
  }

  /// The form of a list's items; nil for what is not a list.
  fileprivate var listItem: ValueForm? {
    switch self {
    case .list(let item), .items(let item): item
    case .either(let forms): forms.lazy.compactMap(\.listItem).first
    case .text, .boolean, .integer, .choice, .scope, .mapping, .names: nil
    }
  }

  fileprivate func edits(_ prefix: String) -> ValueForm {
    switch self {
    case .mapping(let shape): .mapping(shape.edits(prefix))
    case .either(let forms): .either(forms.map { $0.edits(prefix) })
    case .text, .boolean, .integer, .choice, .scope, .list, .items, .names: self
    }
  }
}

extension MappingSchema {
  /// The shapes that values inside of this one have, each once, in the order met.
  package var inside: [MappingSchema] {
    var found: [MappingSchema] = []
    for key in keys { key.form.collect(into: &found) }
    return found
  }
}

extension ValueForm {
  /// The names that a scope can have; `heading(n)` and `section(key)` stand for all of their kind.
  package static let scopeNames = Scope.names

  fileprivate func collect(into shapes: inout [MappingSchema]) {
    switch self {
    case .mapping(let shape):
      guard !shapes.contains(where: { $0.id == shape.id }) else { return }
      shapes.append(shape)
      for key in shape.keys { key.form.collect(into: &shapes) }
    case .list(let item), .items(let item), .names(let item): item.collect(into: &shapes)
    case .either(let forms): for form in forms { form.collect(into: &shapes) }
    case .text, .boolean, .integer, .choice, .scope: return
    }
  }
}
