import Diagnostics
import RuleModel

/// The rules in force as one JSON object, for programs.
package struct RuleList {
  private let manuals: [RuleManual]

  package init(_ manuals: [RuleManual]) { self.manuals = manuals }

  /// `{"version":1,"rules":[{"id","severity","pack","title","enabled","tags"}]}`.
  package var json: String {
    let rules = manuals.map { manual in
      JSONValue.object([
        ("id", .string(manual.rule.id.name)),
        ("severity", .string(manual.rule.severity.rawValue)), ("pack", .string(manual.pack)),
        ("title", .string(manual.title)), ("enabled", .boolean(manual.rule.isEnabled)),
        ("tags", .array(manual.rule.tags.map { .string($0) })),
      ])
    }
    return JSONValue.object([("version", .number(1)), ("rules", .array(rules))]).text
  }
}
