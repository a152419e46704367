import Diagnostics
package import SourceText

/// What `.reportlint.yaml` and the files that it extends say: how drafts are checked.
///
/// Options of the command line come before it.
package struct Configuration: Sendable {
  /// The files, each behind those that it extends.
  package let files: [ConfigurationFile]

  /// - Parameter files: The files, each behind those that it extends.
  package init(files: [ConfigurationFile]) { self.files = files }

  /// A configuration that says nothing.
  package static let none = Configuration(files: [])

  /// The file that was found or named; nil where there is none.
  package var main: SourceFile? { files.last?.file }

  /// What is in force for one draft: a file comes over those that it extends, and its overrides over
  /// what it says of all drafts.
  ///
  /// - Parameter isMeant: Whether the globs of an override match the draft.
  /// - Returns: Each setting with the place it comes from.
  package func settings(_ isMeant: ([Setting<String>]) -> Bool) -> DraftSettings {
    var settings = DraftSettings()
    for layer in files.lazy.flatMap(\.layers) where layer.globs.isEmpty || isMeant(layer.globs) {
      settings.lay(layer)
    }
    return settings
  }

  /// Which files of a folder are drafts, by the last file that says so; empty for the usual ones.
  package var drafts: [Setting<String>] { files.last { !$0.files.isEmpty }?.files ?? [] }

  /// What is not checked, of all files together.
  package var exclude: [Setting<String>] { files.flatMap(\.exclude) }

  /// Findings that stand, of all files together.
  package var suppressions: [ConfiguredSuppression] { files.flatMap(\.suppressions) }

  /// A value that each file may replace, such as ``ConfigurationFile/failLevel``.
  package func last<Value>(_ value: (ConfigurationFile) -> Setting<Value>?) -> Setting<Value>? {
    for file in files.reversed() {
      if let found = value(file) { return found }
    }
    return nil
  }

  package var formats: [Setting<String>] { files.last { !$0.formats.isEmpty }?.formats ?? [] }

  package var limits: ConfigurationLimits {
    files.reduce(ConfigurationLimits()) { $1.limits.over($0) }
  }
}
