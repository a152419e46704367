import Diagnostics
package import RuleModel

/// The JSON Schema (draft 7) of a YAML file, made of the table that its decoder reads by.
package struct JSONSchema {
  private let root: MappingSchema
  private let title: String

  /// - Parameters:
  ///   - root: The shape of the whole file.
  ///   - title: What the schema is called.
  package init(of root: MappingSchema, title: String) {
    self.root = root
    self.title = title
  }

  /// The schema as indented JSON text that ends with a line break.
  package var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "http://json-schema.org/draft-07/schema#")
      json.member("title", title)
      Self.write(root, to: &json)
      json.object("definitions") { json in
        for shape in root.inside { json.object(shape.id) { Self.write(shape, to: &$0) } }
      }
    }
    return json.text.indentedJSON + "\n"
  }

  /// The members that describe a mapping.
  private static func write(_ shape: MappingSchema, to json: inout JSONWriter) {
    json.member("type", "object")
    json.member("additionalProperties", false)
    json.object("properties") { json in
      for key in shape.keys {
        json.object(key.name) { json in
          json.member(
            "description", "\(key.summary.chinese)\n\(key.summary.english)\n\(key.sample)")
          write(key.form, mayBeEmpty: key.mayBeEmpty, to: &json)
        }
      }
    }
    let required = shape.keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { json.member("required", required) { $0.value($1) } }
    if !shape.needsOne.isEmpty {
      json.objects("allOf", shape.needsOne) { write(choiceOf: $1, as: "anyOf", to: &$0) }
    }
    if !shape.exactlyOne.isEmpty { write(choiceOf: shape.exactlyOne, as: "oneOf", to: &json) }
  }

  private static func write(choiceOf keys: [String], as name: String, to json: inout JSONWriter) {
    json.objects(name, keys) { json, key in json.member("required", [key]) { $0.value($1) } }
  }

  // MARK: Values

  /// The members that describe a value.
  private static func write(
    _ form: ValueForm, mayBeEmpty: Bool = false, to json: inout JSONWriter
  ) {
    switch form {
    case .text(let text):
      // A scalar has no type of its own: 2023 and true are texts where a text is wanted.
      json.member("type", ["string", "number", "boolean"]) { $0.value($1) }
      if text != .replacement { json.member("minLength", 1) }
      if text == .day { json.member("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$") }
      if text == .identifier { json.member("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$") }
    case .boolean: json.member("type", "boolean")
    case .integer(let range):
      json.member("type", "integer")
      json.member("minimum", range.lowerBound)
      json.member("maximum", range.upperBound)
    case .choice(let names):
      json.member("enum") { json in
        json.array { json in
          for name in names { json.value(name) }
          // YAML reads `1.` as a number.
          for name in names { if let number = Double(name) { json.value(Int(number)) } }
        }
      }
    case .scope: write(anyOf: [.choice(Scopes.plain), .text(.plain)], to: &json, Scopes.pattern)
    case .list(let item):
      json.member("anyOf") { json in
        json.array { json in
          json.object { write(item, to: &$0) }
          json.object { write(arrayOf: item, mayBeEmpty, to: &$0) }
        }
      }
    case .items(let item): write(arrayOf: item, mayBeEmpty, to: &json)
    case .mapping(let shape):
      // What stands beside a reference is ignored in draft 7.
      json.objects("allOf", [shape]) { $0.member("$ref", "#/definitions/\($1.id)") }
    case .names(let value):
      json.member("type", "object")
      json.object("additionalProperties") { write(value, to: &$0) }
    case .either(let forms): write(anyOf: forms, to: &json, nil)
    }
  }

  private static func write(arrayOf item: ValueForm, _ mayBeEmpty: Bool, to json: inout JSONWriter)
  {
    json.member("type", "array")
    if !mayBeEmpty { json.member("minItems", 1) }
    json.object("items") { write(item, to: &$0) }
  }

  private static func write(anyOf forms: [ValueForm], to json: inout JSONWriter, _ pattern: String?)
  {
    json.objects("anyOf", forms) { json, form in
      guard let pattern, case .text = form else { return write(form, to: &json) }
      json.member("type", "string")
      json.member("pattern", pattern)
    }
  }
}

/// How scopes are written.
private enum Scopes {
  static let plain = ValueForm.scopeNames.filter { !$0.contains("(") }
  static let pattern = #"^((heading|list-item)\([1-9][0-9]*\)|section\(.+\))$"#
}

extension String {
  /// Compact JSON text, laid out with two spaces a level.
  fileprivate var indentedJSON: String {
    var laid = String.UnicodeScalarView()
    var depth = 0
    var isQuoted = false
    var isEscaped = false
    for scalar in unicodeScalars {
      if !isQuoted, scalar == "}" || scalar == "]" {
        depth -= 1
        laid.append(contentsOf: Self.lineBreak(depth))
      }
      laid.append(scalar)
      if isQuoted {
        if scalar == "\"", !isEscaped { isQuoted = false }
        isEscaped = scalar == "\\" && !isEscaped
        continue
      }
      switch scalar {
      case "\"": isQuoted = true
      case "{", "[":
        depth += 1
        laid.append(contentsOf: Self.lineBreak(depth))
      case ",": laid.append(contentsOf: Self.lineBreak(depth))
      case ":": laid.append(" ")
      default: break
      }
    }
    return String(laid)
  }

  private static func lineBreak(_ depth: Int) -> String.UnicodeScalarView {
    ("\n" + String(repeating: "  ", count: depth)).unicodeScalars
  }
}

extension JSONSchema {
  /// The schema of rule files.
  package static let ruleFiles = JSONSchema(of: .ruleFile, title: "reportlint rule file")

  /// The schema of `.reportlint.yaml`.
  package static let configuration = JSONSchema(
    of: .configuration, title: "reportlint configuration")
}
