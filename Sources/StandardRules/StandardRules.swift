/// The rule packs that the program ships.
package enum StandardRules {
  /// Names as `extends` takes them: `zh/dates`, `profiles/zh-report`.
  package static var names: [String] { EmbeddedPacks.texts.map(\.name) }

  /// The profiles' names, without their folder.
  package static var profiles: [String] {
    names.filter { $0.hasPrefix("profiles/") }.map { String($0.dropFirst("profiles/".count)) }
  }

  /// A pack as a packed tree without titles, reasons and examples, or nil where there is none of that
  /// name.
  package static func rules(named name: String) -> String? {
    EmbeddedPacks.texts.first { $0.name == name }?.rules
  }

  /// The YAML text of a pack, or nil where there is none of that name.
  package static func text(named name: String) -> String? {
    EmbeddedPacks.texts.first { $0.name == name }?.text
  }
}
