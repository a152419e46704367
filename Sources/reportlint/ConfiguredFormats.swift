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
    var found: [String: (file: SourceFile, faults: [Diagnostic])] = [:]
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
        found[setting.file.path, default: (setting.file, [])].faults.append(
          .refused(error, choice, written, missing, at: setting.span))
      }
    }
    faults = found.sorted { $0.key < $1.key }.map { settings.report(on: $1.file, $1.faults) }
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
    let reason = refusal.text
    var fault = Diagnostic(
      RuleID("config.format-file"), .error, at: span,
      LocalizedText(
        zh: "没有写 '\(file)'：\(reason.chinese)", en: "'\(file)' is not written: \(reason.english)"))
    let name = choice.format.rawValue
    fault.notes = [
      Note(
        refusal == .unknown
          ? LocalizedText(
            zh: "确认后删去它，或者在命令行写 --format \(name)=文件",
            en: "remove it, or name it on the command line: --format \(name)=FILE")
          : LocalizedText(
            zh: "要写到别处，请在命令行写 --format \(name)=文件",
            en: "to write elsewhere, name the file on the command line: --format \(name)=FILE"))
    ]
    if refusal == .unknown, let missing {
      fault.notes.append(
        Note(
          LocalizedText(
            zh: "没有密钥，无法认出以前写的文件：\(missing.text.chinese)",
            en: "without a key, files of earlier runs are not recognized: \(missing.text.english)"
          )))
    }
    return fault
  }
}
