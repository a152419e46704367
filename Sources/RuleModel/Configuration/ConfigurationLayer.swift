package import SourceText

/// A value that a configuration gives, and where it stands.
package struct Setting<Value: Sendable>: Sendable {
  package let value: Value
  package let file: SourceFile
  package let span: SourceSpan

  init(_ value: Value, in file: SourceFile, at span: SourceSpan) {
    self.value = value
    self.file = file
    self.span = span
  }

  /// The one-based line in its file.
  package var line: Int { file.lines.line(of: span.start) }
}

/// Settings that can differ from draft to draft: those of a whole file, or an entry of `overrides`.
package struct ConfigurationLayer: Sendable {
  /// The drafts it is for; empty for all.
  package let globs: [Setting<String>]
  package let profile: Setting<String>?
  package let rules: [Setting<String>]
  package let select: [Setting<String>]
  let ignore: [Setting<String>]
  /// Nil inside for `auto`, the language of the draft.
  let language: Setting<Language?>?
}

/// The bounds of a run that a configuration sets.
package struct ConfigurationLimits: Sendable {
  /// The largest draft, in MiB.
  package internal(set) var draftSize: Setting<Int>?
  /// Findings a rule may have in one draft.
  package internal(set) var findings: Setting<Int>?
  /// Steps that one match of a pattern may take.
  package internal(set) var patternSteps: Setting<Int>?

  /// These bounds, and another file's where these say nothing.
  func over(_ base: ConfigurationLimits) -> ConfigurationLimits {
    ConfigurationLimits(
      draftSize: draftSize ?? base.draftSize, findings: findings ?? base.findings,
      patternSteps: patternSteps ?? base.patternSteps)
  }
}

/// What is in force for one draft.
package struct DraftSettings: Sendable {
  package fileprivate(set) var profile: Setting<String>?
  package fileprivate(set) var rules: [Setting<String>] = []
  package fileprivate(set) var select: [Setting<String>] = []
  package fileprivate(set) var ignore: [Setting<String>] = []
  /// Nil inside for `auto`, the language of the draft.
  package fileprivate(set) var language: Setting<Language?>?

  package init() {}

  /// Lays a layer over what was said before: `rules` and `ignore` add up, the rest is replaced.
  mutating func lay(_ layer: ConfigurationLayer) {
    profile = layer.profile ?? profile
    language = layer.language ?? language
    rules += layer.rules
    ignore += layer.ignore
    if !layer.select.isEmpty { select = layer.select }
  }
}
