import Checking
import Diagnostics
import RuleModel
import SourceText
import Workspace

/// What the program itself says to its user.
enum ProgramMessage {
  /// The file of a format is a draft, or another format's.
  case formatFileTaken(String)
  case formatFileRefused(String, ConfiguredFile.Refusal)
  /// The same, of a file that the configuration names.
  case formatNotWritten(String, ConfiguredFile.Refusal)
  /// How to have a format written all the same.
  case formatElsewhere(name: String)
  case formatOverUnknown(name: String)
  case withoutKey(UserKey.Fault)
  case notWritten(String, FileError)
  case outputNotWritten(FileError)
  case reviewCopyWritten(DraftReviewing.Copy)
  case baselineOfPartialRun(String)
  case baselineWritten(String, findings: Int, drafts: Int)
  case testsRun(RuleTests)
  case unknownRule(String, near: String?)
  case ruleTried(MatchExplanation.Explained)
  case noText(name: String, line: Int)
  case notRead(String)
  case furtherFiles(Int)
  case noConfiguration
  /// What leaves a draft out, and where it is written.
  case leftOut(String)
  case profileChosen(String, LocalizedText)
  case filesExist([String])
  case filesWritten
}

/// Why options do not go together.
enum UsageFault {
  case atAlone, baselineOfSomeRules, fixBesides, fixOfStandardInput, diffWithFormat
  case reviewBesides, reviewOfSeveral
  case standardInputTwice
  case rootNotFolder(String)
  case noJobs
}
