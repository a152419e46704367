package import DocumentModel

extension Scope {
  /// The scopes that take no argument, as rule files name them.
  private static let named: [(name: String, scope: Scope)] = [
    ("document", .document), ("title", .title), ("lead", .lead),
    ("heading", .heading(level: nil)), ("section", .section(key: nil)),
    ("paragraph", .paragraph), ("sentence", .sentence), ("clause", .clause),
    ("list-item", .listItem(level: nil)), ("table", .table), ("row", .row), ("cell", .cell),
    ("quote", .quote), ("sign-off", .signOff), ("attachment", .attachment), ("note", .note),
    ("form", .form),
    ("header-footer", .headerFooter), ("site-frame", .siteFrame),
  ]

  /// How a rule file writes the scope.
  package var name: String {
    switch self {
    case .heading(let level?): "heading(\(level))"
    case .section(let key?): "section(\(key))"
    case .listItem(let level?): "list-item(\(level))"
    default: Self.named.first { $0.scope == self }?.name ?? ""
    }
  }

  /// All that may be written, arguments by their name.
  static let names = named.map(\.name) + ["heading(n)", "section(key)", "list-item(n)"]

  /// A scope as a rule file writes it: `sentence`, `heading(2)`, `section(measures)`.
  init?(written: String) {
    if let known = Self.named.first(where: { $0.name == written }) {
      self = known.scope
    } else if let level = written.argument(of: "heading").flatMap({ Int($0) }), level > 0 {
      self = .heading(level: level)
    } else if let level = written.argument(of: "list-item").flatMap({ Int($0) }), level > 0 {
      self = .listItem(level: level)
    } else if let key = written.argument(of: "section") {
      self = .section(key: key)
    } else {
      return nil
    }
  }
}

extension String {
  /// The text between the brackets of `name(…)`.
  fileprivate func argument(of name: String) -> String? {
    guard hasPrefix("\(name)("), hasSuffix(")") else { return nil }
    let argument = dropFirst(name.count + 1).dropLast()
    return argument.isEmpty ? nil : String(argument)
  }
}
