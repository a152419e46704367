import Checking
import Diagnostics
import DocumentReaders
import Reporting
import RuleModel
import SourceText
import Workspace

/// The formats that the configuration chooses: those that may be written, and what is wrong with others.
struct ConfiguredFormats {
  private(set) var choices: [FormatChoice] = []
  private(set) var faults: [FileReport] = []

  init(_ settings: CheckSettings) {
    var found = DiagnosticsByFile()
    // Read where it is needed, once.
    let (key, missing) =
      settings.configuration.formats.contains { $0.value.contains("=") }
      ? Self.key(settings) : (nil, nil)
    for setting in settings.configuration.formats {
      guard let choice = FormatChoice(argument: setting.value) else { continue }
      guard let written = choice.file else {
        choices.append(choice)
        continue
      }
      do throws(ConfiguredFile.Refusal) {
        let file = try ConfiguredFile(written, of: setting.file.path, key: key)
        try file.check()
        choices.append(
          FormatChoice(
            format: choice.format, file: setting.file.pathBeside(written), configured: file))
      } catch {
        found.add([.refused(error, choice, written, missing, at: setting.span)], in: setting.file)
      }
    }
    faults = found.reports(settings.language, isIncomplete: true).sorted {
      $0.file.path < $1.file.path
    }
  }

  /// The key, or why there is none: then files that are there are not recognized.
  private static func key(_ settings: CheckSettings) -> (KeyedDigest.Key?, missing: UserKey.Fault?)
  {
    guard let main = settings.configuration.main else { return (nil, nil) }
    do throws(UserKey.Fault) {
      return (try UserKey.read(for: AbsolutePath(main.path).folder), nil)
    } catch {
      return (nil, error)
    }
  }
}

extension Diagnostic {
  fileprivate static func refused(
    _ refusal: ConfiguredFile.Refusal, _ choice: FormatChoice, _ file: String,
    _ missing: UserKey.Fault?, at span: SourceSpan
  ) -> Diagnostic {
    let name = choice.format.rawValue
    var notes: [ProgramMessage] =
      refusal == .unknown ? [.formatOverUnknown(name: name)] : [.formatElsewhere(name: name)]
    if refusal == .unknown, let missing { notes.append(.withoutKey(missing)) }
    var fault = Diagnostic(
      RuleID("config.format-file"), .error, at: span,
      ProgramMessage.formatNotWritten(file, refusal).text)
    fault.notes = notes.map { Note($0.text) }
    return fault
  }
}
