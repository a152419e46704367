package import Diagnostics
package import RuleModel
package import SourceText

/// What is in force for one draft, each value with the place it comes from, as YAML with comments.
package struct ConfigurationInForce: Sendable {
  private let configuration: Configuration
  private let settings: DraftSettings
  private let language: Language

  /// - Parameters:
  ///   - configuration: All that was read.
  ///   - settings: What holds for the draft.
  ///   - language: Of the comments.
  package init(_ configuration: Configuration, _ settings: DraftSettings, language: Language) {
    self.configuration = configuration
    self.settings = settings
    self.language = language
  }

  private var usual: String { ReportingMessages.usual[language] }

  /// - Parameters:
  ///   - profile: What `auto` comes to, and why; nil where it is not asked.
  ///   - usualDrafts: The endings of drafts where none are configured.
  ///   - suppressions: Those that hold for the draft.
  /// - Returns: A line for each value.
  package func text(
    profile: LocalizedText?, usualDrafts: [String], suppressions: [ConfiguredSuppression]
  ) -> String {
    var text = scalar("profile", settings.profile.map { (plain($0.value), $0.place) }, "auto")
    if let profile { text += "# \(profile[language])\n" }
    text += list("rules", settings.rules, [])
    text += list("select", settings.select, [])
    text += list("ignore", settings.ignore, [])
    text += scalar(
      "lang", settings.language.map { ($0.value?.rawValue ?? "auto", $0.place) }, "auto")
    if let file = configuration.last(\.baseline) {
      text += scalar("baseline", (plain(file.value), file.place), "")
    }
    text += scalar(
      "fail-level", configuration.last(\.failLevel).map { ($0.value.rawValue, $0.place) }, "error")
    text += list("formats", configuration.formats, ["full"])
    text += list("files", configuration.drafts, usualDrafts.map { "*\($0)" })
    text += list("exclude", configuration.exclude, [])
    text += list(suppressions)
    let limits = configuration.limits
    text += "limits:\n"
    text += "  " + scalar("draft-size", number(limits.draftSize), "64")
    text += "  " + scalar("findings", number(limits.findings), "100000")
    text += "  " + scalar("pattern-steps", number(limits.patternSteps), "10000000")
    return text
  }

  private func list(_ suppressions: [ConfiguredSuppression]) -> String {
    guard !suppressions.isEmpty else { return "suppressions: []  # \(usual)\n" }
    return "suppressions:\n"
      + suppressions.map { entry in
        var text = "  - rule: \(plain(entry.rule.value))  # \(entry.rule.place)\n"
        if let words = entry.text { text += "    text: \(plain(words.value))\n" }
        text += "    reason: \(plain(entry.reason.value))\n"
        if let until = entry.until { text += "    until: \(until.value.written)\n" }
        return text
      }.joined()
  }

  private func number(_ setting: Setting<Int>?) -> (String, String)? {
    setting.map { ("\($0.value)", $0.place) }
  }

  private func scalar(_ key: String, _ said: (value: String, place: String)?, _ usual: String)
    -> String
  {
    "\(key): \(said?.value ?? usual)  # \(said?.place ?? self.usual)\n"
  }

  private func list(_ key: String, _ items: [Setting<String>], _ usual: [String]) -> String {
    guard !items.isEmpty else {
      return "\(key): [\(usual.map(plain).joined(separator: ", "))]  # \(self.usual)\n"
    }
    return "\(key):\n" + items.map { "  - \(plain($0.value))  # \($0.place)\n" }.joined()
  }

  /// A text as YAML reads it back.
  private func plain(_ text: String) -> String {
    let isSimple = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.isASCIIDigit || "-_./".unicodeScalars.contains($0)
    }
    return isSimple && !text.hasPrefix("-") && !text.isEmpty
      ? text : "'\(text.replacing("'", with: "''"))'"
  }
}

extension Setting {
  /// File and line.
  fileprivate var place: String { "\(ShownText(file.path).text):\(line)" }
}
