package import RuleModel
package import SourceText
package import Workspace

/// What a run checks, and how: plain values, whoever asks.
package struct CheckRequest: Sendable {
  /// A draft, or a folder of drafts.
  package enum Input: Hashable, Sendable {
    /// A file, a folder, or `-` for standard input.
    case path(String)
    /// A text in memory, by the name that diagnostics show; a reader is chosen by the name's ending.
    case buffer(name: String, bytes: [UInt8])
  }

  /// Which fixes are made.
  package enum Fixes: Sendable { case safe, all }

  /// What becomes of a baseline.
  package enum Baseline: Hashable, Sendable {
    /// The configuration's is used, where it names one.
    case configured
    /// Findings that stand in a file are left out.
    case used(String)
    /// The findings of the run make a new one for a file.
    case made(for: String)
  }

  /// In which language diagnostics are.
  package enum MessageLanguage: Hashable, Sendable {
    /// As the configuration says, else as ``draft``.
    case configured
    /// That of each draft.
    case draft
    case always(Language)
  }

  package var inputs: [Input]
  /// A file that lists further paths, `-` for standard input.
  package var pathList: String?
  /// Only drafts that git says differ from a revision.
  package var changedSince: String?
  /// What converts documents that no reader takes, of folders too; nil where they are refused and passed over.
  package var conversion: OfficeConversion?
  /// The name of standard input in diagnostics.
  package var standardInputName = DraftLoading.standardInputName

  package var configuration = Configuration.none
  /// Whether something is wrong with the configuration: nothing is fixed then.
  package var isConfigurationBroken = false
  /// Whether the configuration was named, and does not lie above the drafts.
  package var isConfigurationNamed = false
  /// The folder that the configuration's globs and the baseline's paths are read from instead of their own.
  package var root: String?

  /// Rule files and packs besides the configuration's.
  package var rules: [String] = []
  /// `auto`, `none`, or a profile; nil for the configuration's.
  package var profile: String?
  /// Rules and packs to run alone; empty for the configuration's.
  package var select: [String] = []
  /// Rules and packs to leave out, besides the configuration's.
  package var ignore: [String] = []

  package var language = MessageLanguage.configured
  /// Nil where drafts are checked only.
  package var fixes: Fixes?
  /// Whether fixed drafts are written; they are handed out otherwise.
  package var writesFixes = false
  /// Where a copy of the draft is written, a document of Word, with a comment for each finding; fixes are tracked
  /// changes of it.
  package var reviewCopy: String?
  package var baseline = Baseline.configured
  /// Whether results are kept for the next run; nil where there is a configuration.
  package var keepsResults: Bool?
  /// How many drafts are checked side by side; nil for one a processor.
  package var jobs: Int?

  /// Whether ignore files and the configuration's `exclude` apply.
  package var appliesIgnoreFiles = true
  /// Whether comments of drafts may suppress findings.
  package var appliesComments = true
  /// Whether files named explicitly are left out where folders would leave them out.
  package var excludesNamedFiles = false

  /// The version of the program, where its file has no build of its own: results of another one are not reused.
  package var version = ""
  /// Whether finding no draft is not a fault.
  package var allowsNoDrafts = false

  /// A check of some drafts by the shipped rules that `auto` chooses.
  package init(_ inputs: [Input]) { self.inputs = inputs }

  /// The name of a draft in diagnostics.
  package func name(of input: Input) -> String {
    switch input {
    case .path("-"): standardInputName
    case .path(let path): path
    case .buffer(let name, _): name
    }
  }
}
