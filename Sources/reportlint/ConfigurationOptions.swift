import ArgumentParser
import Diagnostics
import DocumentReaders
import Reporting
import RuleModel
import SourceText
import Workspace

/// Where the configuration is read from.
struct ConfigurationOptions: ParsableArguments {
  @Option(name: .long, help: "The configuration; by default the nearest .reportlint.yaml.")
  var config: String?

  @Flag(name: .long, help: "Read no configuration.")
  var noConfig = false

  /// The configuration in force, and what is wrong with it.
  ///
  /// - Parameter language: The language of messages, where the command line gives one.
  /// - Returns: Nothing read where it cannot be read, and the report that says why.
  func read(_ language: Language?) -> (configuration: Configuration, fault: FileReport?) {
    let language = language ?? Surroundings.language
    guard !noConfig else { return (.none, nil) }
    do throws(FileError) {
      let named: SourceFile? = if let config { try RuleFiles.file(config) } else { nil }
      guard let file = try found(named) else { return (.none, nil) }
      let (configuration, faults) = Configuration.decode(
        file, formats: ReportFormat.allCases.map(\.rawValue))
      return (configuration, faults.isEmpty ? nil : report(file, faults, language))
    } catch {
      let fault = DraftLoading.fault(error).diagnostic
      return (.none, report(SourceFile(path: error.path, bytes: []), [fault], language))
    }
  }

  private func found(_ named: SourceFile?) throws(FileError) -> SourceFile? {
    if let named { return named }
    return try ConfigurationFiles.nearest()
  }

  private func report(_ file: SourceFile, _ faults: [Diagnostic], _ language: Language)
    -> FileReport
  {
    FileReport(
      file: file, profile: nil, language: language, diagnostics: faults, isIncomplete: true)
  }
}
