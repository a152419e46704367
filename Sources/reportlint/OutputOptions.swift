import ArgumentParser
import Diagnostics
import DocumentReaders
import Reporting
import SourceText
import Workspace

/// How and where results are written.
struct OutputOptions: ParsableArguments {
  @Option(help: .format)
  var format: [FormatChoice] = []

  @Option(help: .languageOfMessages)
  var lang: LanguageChoice?

  /// The chosen language; nil for auto.
  var language: Language? { lang?.language }

  /// The language that the program itself speaks.
  var spoken: Language { language ?? ProcessEnvironment.language }

  @Option(help: .color)
  var color: ColorChoice = .auto

  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      ProcessEnvironment.variable("NO_COLOR") == nil && ProcessEnvironment.outputIsTerminal
    }
  }

  /// Writes the run in every chosen format, `full` where there is none; false where something could not be
  /// written, which is reported.
  func write(
    _ reports: [FileReport], as formats: [FormatChoice], besides written: [String] = [],
    _ context: (Bool) -> ReportContext
  ) -> Bool {
    let choices = formats.isEmpty ? [FormatChoice(format: .full, file: nil)] : formats
    var isWhole = true
    // What a format writes must not fall upon a draft, upon another format's file or what else was written.
    var taken =
      choices.contains { $0.file != nil }
      ? Set((reports.map(\.file.path) + written).map { AbsolutePath($0) }) : []
    for choice in choices {
      if let file = choice.file, !taken.insert(AbsolutePath(file)).inserted {
        StandardStreams.complain(.formatFileTaken(file), spoken)
        isWhole = false
        continue
      }
      var text = ""
      choice.format.reporter(context(isColored && choice.file == nil)).report(reports, to: &text)
      guard let file = choice.file else {
        if !StandardStreams.print(text, spoken) { isWhole = false }
        continue
      }
      if let fault = fault(writing: text, to: file, choice.configured) {
        StandardStreams.complain(fault, spoken)
        isWhole = false
      }
    }
    return isWhole
  }

  /// Writes a file, or says why it could not be written.
  private func fault(
    writing text: String, to file: String, _ configured: ConfiguredFile?
  ) -> ProgramMessage? {
    let bytes = Array(text.utf8)
    do throws(ConfiguredFile.Refusal) {
      try configured?.write(bytes)
    } catch {
      return .formatFileRefused(file, error)
    }
    do throws(FileError) {
      if configured == nil { try FileWriting.write(bytes, to: file) }
    } catch {
      return .notWritten(file, error)
    }
    return nil
  }
}

/// The value of `--format NAME[=FILE]`.
struct FormatChoice: ExpressibleByArgument {
  let format: ReportFormat
  let file: String?
  /// Guards a file that a configuration names; nil for the command line's.
  let configured: ConfiguredFile?

  init(format: ReportFormat, file: String?, configured: ConfiguredFile? = nil) {
    self.format = format
    self.file = file
    self.configured = configured
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let format = ReportFormat(rawValue: String(name)) else {
      return nil
    }
    self.init(format: format, file: parts.count > 1 ? String(parts[1]) : nil)
    if file?.isEmpty == true { return nil }
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}

enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case zh, en, auto

  /// The chosen language; nil for auto.
  var language: Language? { Language(rawValue: rawValue) }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }
