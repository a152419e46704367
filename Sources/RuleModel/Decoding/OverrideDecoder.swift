import Diagnostics
import SourceText
import YAMLTree

extension RuleFileDecoder {
  private static let overrideKeys = [
    "severity", "message", "basis", "phrases+", "phrases-",
  ]

  /// Reads `overrides:`, by rule id `off` or the values that change.
  mutating func readOverrides(_ node: YAMLNode?) {
    let what = LocalizedText(zh: "'overrides'", en: "'overrides'")
    for entry in entries(node, what: what) {
      var change = RuleOverride(rule: RuleID(entry.name), span: entry.span)
      if case .scalar(let scalar) = entry.value.content {
        change.isOff = scalar.text == "off"
        if !change.isOff {
          change.severity = decoder.choice(
            entry.value, among: Severity.allCases.map { ($0.rawValue, $0) },
            what: LocalizedText(zh: "级别（或 off）", en: "severity (or off)"))
        }
        file.overrides.append(change)
        continue
      }
      guard
        let fields = decoder.fields(of: entry.value, what: what, known: Self.overrideKeys)
      else { continue }
      change.severity = decoder.choice(
        fields["severity"], Severity.self, what: LocalizedText(zh: "级别", en: "severity"))
      change.message = template(fields["message"])
      change.basis = fields["basis"].flatMap { self.basis($0) }
      if let added = fields["phrases+"], let body = phrases(added),
        case .phrases(let phrases) = body.body
      {
        change.addedPhrases = phrases.phrases
      }
      change.removedPhrases = decoder.writtenList(fields["phrases-"])
      file.overrides.append(change)
    }
  }
}
