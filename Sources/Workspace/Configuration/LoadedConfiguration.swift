package import Diagnostics
import DocumentReaders
package import RuleModel
package import SourceText

/// A configuration, the files it came from, and what is wrong with them.
package struct LoadedConfiguration: Sendable {
  /// Faults of one file, in report order.
  package struct FileFaults: Sendable {
    package let file: SourceFile
    package fileprivate(set) var diagnostics: [Diagnostic]
  }

  package private(set) var faults: [FileFaults] = []
  private var files: [ConfigurationFile] = []
  private var read: Set<AbsolutePath> = []
  private let formats: [String]
  /// Where the files that it names must lie.
  private let confinement: Confinement
  private static let deepest = 32

  init(formats: [String], within confinement: Confinement) {
    self.formats = formats
    self.confinement = confinement
  }

  package var configuration: Configuration { Configuration(files: files) }

  /// Reads a file behind those that it extends.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - path: The files on the way to it, itself at the end.
  mutating func load(_ source: SourceFile, path: [AbsolutePath]) {
    let (file, found) = ConfigurationFile.decode(source)
    var diagnostics = found
    var bases: [(SourceFile, AbsolutePath)] = []
    for base in file.extends {
      let place = AbsolutePath(base.value)
      guard !path.contains(place), path.count < Self.deepest else {
        diagnostics.append(Self.ring(base))
        continue
      }
      guard !read.contains(place) else { continue }
      do throws(FileError) {
        bases.append((try RuleFiles.file(base.value, within: confinement), place))
        read.insert(place)
      } catch {
        diagnostics.append(Self.unread(base, error))
      }
    }
    diagnostics += globFaults(of: file) + formatFaults(of: file)
    // Faults stand in the order of reading: the file that was asked for first.
    if !diagnostics.isEmpty {
      faults.append(FileFaults(file: file.file, diagnostics: diagnostics.inReportOrder()))
    }
    for (base, place) in bases { load(base, path: path + [place]) }
    files.append(file)
  }

  private static func ring(_ base: Setting<String>) -> Diagnostic {
    Diagnostic(
      RuleID("config.extends-ring"), .error, at: base.span,
      LocalizedText(
        zh: "配置文件互相引入：'\(base.value)' 又引入了本文件，或层数过多",
        en: "configurations extend one another: '\(base.value)' leads back here, or too deep"))
  }

  private static func unread(_ base: Setting<String>, _ error: FileError) -> Diagnostic {
    let reason = DraftLoading.fault(error).diagnostic.message
    var fault = Diagnostic(
      RuleID("config.unreadable-file"), .error, at: base.span,
      LocalizedText(
        zh: "'\(base.value)'：\(reason.chinese)", en: "'\(base.value)': \(reason.english)"))
    fault.notes = [
      Note(
        LocalizedText(
          zh: "extends 只引入配置文件；规则文件和规则包写在 rules 里",
          en: "extends names configurations; rule files and packs stand under rules"))
    ]
    return fault
  }

  private func globFaults(of file: ConfigurationFile) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for settings in file.layers.map(\.globs) + file.suppressions.map(\.files)
      + [file.files, file.exclude]
    {
      _ = GlobList(settings) { setting, fault in
        faults.append(
          Diagnostic(
            RuleID("config.bad-glob"), .error, at: setting.span,
            LocalizedText(
              zh: "'\(setting.value)' 不是路径模式：\(fault.reason.chinese)",
              en: "'\(setting.value)' is no glob: \(fault.reason.english)")))
      }
    }
    return faults
  }

  private func formatFaults(of file: ConfigurationFile) -> [Diagnostic] {
    file.formats.compactMap { setting in
      let parts = setting.value.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      guard !formats.contains(name) || parts.count > 1 && parts[1].isEmpty else { return nil }
      let list = formats.joined(separator: ", ")
      var fault = Diagnostic(
        RuleID("config.unknown-value"), .error, at: setting.span,
        LocalizedText(
          zh: "'\(setting.value)' 不能作 'formats' 的值",
          en: "'\(setting.value)' is no value of 'formats'")
      )
      fault.notes = [
        (formats.contains(name) ? nil : nearest(to: name, among: formats)).map {
          Note(LocalizedText(zh: "是不是要写 '\($0)'？", en: "did you mean '\($0)'?"))
        },
        Note(LocalizedText(zh: "可选：\(list)，或 格式=文件", en: "choices: \(list), or FORMAT=FILE")),
      ].compactMap { $0 }
      return fault
    }
  }
}

extension GlobPattern.Fault {
  fileprivate var reason: LocalizedText {
    switch self {
    case .empty: LocalizedText(zh: "没有名称", en: "it names nothing")
    case .unclosedClass: LocalizedText(zh: "'[' 没有配对的 ']'", en: "'[' is not closed by ']'")
    case .trailingBackslash:
      LocalizedText(zh: "末尾的反斜杠后面没有字符", en: "nothing stands behind the backslash at its end")
    case .outside:
      LocalizedText(
        zh: "不能用 '..' 走出配置文件所在的文件夹", en: "'..' leads out of the configuration's folder")
    }
  }
}
