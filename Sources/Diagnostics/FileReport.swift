package import SourceText

/// One file's diagnostics, ready to be shown.
package struct FileReport: Sendable {
  package let file: SourceFile
  /// The profile whose rules were run; nil for rule files and refused inputs.
  package let profile: String?
  /// Why the profile was chosen; nil where it was named.
  package let reason: LocalizedText?
  /// The language of messages for this file.
  package let language: Language
  /// In report order.
  package let diagnostics: [Diagnostic]
  /// The file was refused, or a rule hit a limit on it.
  package let isIncomplete: Bool
  /// Other files that notes point into, by path.
  package let others: [String: SourceFile]
  /// How many findings were suppressed.
  package var suppressed = 0
  /// How many findings the baseline knew.
  package var baselined = 0
  /// How many comments of the draft would suppress something and are ignored.
  package var unheeded = 0

  package init(
    file: SourceFile, profile: String? = nil, reason: LocalizedText? = nil, language: Language,
    diagnostics: [Diagnostic], isIncomplete: Bool, others: [String: SourceFile] = [:]
  ) {
    self.file = file
    self.profile = profile
    self.reason = reason
    self.language = language
    self.diagnostics = diagnostics
    self.isIncomplete = isIncomplete
    self.others = others
  }
}
