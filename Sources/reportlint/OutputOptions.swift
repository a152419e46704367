import ArgumentParser
import Diagnostics
import DocumentReaders
import Reporting
import SourceText
import Workspace

/// How and where results are written.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "full, concise, jsonl, json, sarif, github, gitlab, junit, checkstyle, rdjson or html, with =FILE to write a file; repeatable.",
      valueName: "name[=file]"))
  var format: [FormatChoice] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The language of messages: zh, en or auto (default).", valueName: "language"))
  var lang: LanguageChoice?

  /// The chosen language; nil for auto.
  var language: Language? { lang?.language }

  @Option(name: .long, help: ArgumentHelp("auto, always or never.", valueName: "when"))
  var color: ColorChoice = .auto

  var isColored: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      ProcessEnvironment.variable("NO_COLOR") == nil && ProcessEnvironment.outputIsTerminal
    }
  }

  /// Writes the run in every chosen format.
  ///
  /// - Parameters:
  ///   - reports: The run.
  ///   - formats: The formats; `full` where there is none.
  ///   - context: What the formats say besides.
  /// - Returns: False where something could not be written.
  func write(
    _ reports: [FileReport], as formats: [FormatChoice], _ context: (Bool) -> ReportContext
  )
    -> Bool
  {
    let choices = formats.isEmpty ? [FormatChoice(format: .full, file: nil)] : formats
    var isWhole = true
    // What a format writes must not fall upon a draft, or upon another format's file.
    var taken =
      choices.contains { $0.file != nil } ? Set(reports.map { AbsolutePath($0.file.path) }) : []
    for choice in choices {
      if let file = choice.file, !taken.insert(AbsolutePath(file)).inserted {
        let isChinese = (language ?? ProcessEnvironment.language) == .chinese
        Self.complain(
          isChinese
            ? "\(file)：没有写：这是文稿，或者另一种格式已经写在这里"
            : "\(file): not written: it is a draft of this run, or another format's file")
        isWhole = false
        continue
      }
      var text = ""
      choice.format.reporter(context(isColored && choice.file == nil)).report(reports, to: &text)
      guard let file = choice.file else {
        if !Self.print(text, language ?? ProcessEnvironment.language) { isWhole = false }
        continue
      }
      if !write(text, to: file, choice.configured) { isWhole = false }
    }
    return isWhole
  }

  /// Writes a file; false where it could not be, which is reported.
  private func write(_ text: String, to file: String, _ configured: ConfiguredFile?) -> Bool {
    let language = language ?? ProcessEnvironment.language
    guard let configured else {
      do throws(FileError) {
        try FileWriting.write(Array(text.utf8), to: file)
        return true
      } catch {
        Self.complain(error.unwritten(to: LocalizedText(file))[language])
        return false
      }
    }
    do throws(ConfiguredFile.Refusal) {
      try configured.write(Array(text.utf8))
      return true
    } catch {
      let reason = error.text[language]
      Self.complain(
        language == .chinese ? "\(file)：写不进去：\(reason)" : "\(file): cannot be written: \(reason)")
      return false
    }
  }

  /// Writes to standard output.
  ///
  /// - Returns: False where that failed, which is reported; a closed pipe ends quietly, since whoever reads
  ///   has read enough.
  static func print(_ text: String, _ language: Language) -> Bool {
    print(Array(text.utf8), language)
  }

  static func print(_ bytes: [UInt8], _ language: Language) -> Bool {
    guard let fault = FileWriting.output(bytes) else { return true }
    complain(fault.unwritten(to: LocalizedText(zh: "标准输出", en: "standard output"))[language])
    return false
  }

  /// Writes a text for people to standard output; what a terminal would obey is escaped.
  ///
  /// - Returns: False where that failed, which is reported.
  static func show(_ text: String, _ language: Language) -> Bool {
    print(ShownText.lines(text), language)
  }

  /// Shows what is wrong with rule files.
  static func showFaults(_ reports: [FileReport], _ language: Language) {
    var text = ""
    FullReporter(color: false).report(reports, to: &text)
    _ = print(text, language)
  }

  /// Writes a line to standard error; what a terminal would obey is escaped.
  static func complain(_ text: String) {
    _ = OpenFile.write(Array("\(ShownText.lines(text))\n".utf8), to: 2)
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
