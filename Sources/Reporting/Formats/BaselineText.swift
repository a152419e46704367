package import RuleModel

/// A baseline as text: one line a kind of finding, in an order that keeps differences small.
package struct BaselineText {
  private static let shownWords = 60

  private let entries: [BaselineEntry]

  package init(_ entries: [BaselineEntry]) {
    self.entries = entries.sorted {
      ($0.path, $0.rule, $0.section ?? "", $0.text, $0.id)
        < ($1.path, $1.rule, $1.section ?? "", $1.text, $1.id)
    }
  }

  /// JSON lines, the first one the version.
  package var text: String {
    var json = JSONWriter()
    json.object { $0.member(BaselineFile.versionKey, BaselineFile.version) }
    json.endLine()
    for entry in entries {
      json.object { json in
        json.member("path", entry.path)
        json.member("rule", entry.rule)
        if let section = entry.section { json.member("section", Self.shown(section)) }
        json.member("text", Self.shown(entry.text))
        json.member("count", entry.count)
        json.member("id", entry.id)
      }
      json.endLine()
    }
    return json.text
  }

  /// The beginning of words, control characters escaped.
  private static func shown(_ words: String) -> String {
    let scalars = words.unicodeScalars
    guard scalars.count > shownWords else { return ShownText(words).text }
    return ShownText(scalars.prefix(shownWords)).text + "…"
  }
}
