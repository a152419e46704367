import Diagnostics
import RuleModel

/// The rules in force as one JSON object, for programs.
package struct RuleList {
  private let manuals: [RuleManual]

  package init(_ manuals: [RuleManual]) { self.manuals = manuals }

  /// `{"version":1,"rules":[{"id","severity","pack","title","enabled","tags"}]}`.
  package var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      json.objects("rules", manuals) { json, manual in
        json.member("id", manual.rule.id.name)
        json.member("severity", manual.rule.severity.rawValue)
        json.member("pack", manual.pack)
        json.member("title", manual.title)
        json.member("enabled", manual.rule.isEnabled)
        json.member("tags", manual.rule.tags) { $0.value($1) }
      }
    }
    return json.text
  }
}
