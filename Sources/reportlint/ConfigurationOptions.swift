import ArgumentParser
import Diagnostics
import DocumentReaders
import Reporting
import RuleModel
import SourceText
import Workspace

/// Where the configuration is read from.
struct ConfigurationOptions: ParsableArguments {
  @Option(help: .config, completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Flag(help: .noConfig)
  var noConfig = false

  /// The configuration in force, and what is wrong with it.
  ///
  /// - Parameter language: The language of messages, where the command line gives one.
  /// - Returns: What could be read, and a report for each file that something is wrong with.
  func read(_ language: Language?) -> (configuration: Configuration, faults: [FileReport]) {
    let language = language ?? ProcessEnvironment.language
    guard !noConfig else { return (.none, []) }
    do throws(FileError) {
      let file: SourceFile? =
        if let config { try RuleFiles.file(config) } else { try ConfigurationFiles.nearest() }
      guard let file else { return (.none, []) }
      let loaded = LoadedConfiguration(file, formats: ReportFormat.allCases.map(\.rawValue))
      return (loaded.configuration, loaded.faults.reports(language, isIncomplete: true))
    } catch {
      let fault = FileReport(
        file: SourceFile(path: error.path, bytes: []), language: language,
        diagnostics: [error.diagnostic], isIncomplete: true)
      return (.none, [fault])
    }
  }

}
