package import Diagnostics
import DocumentReaders
package import RuleModel
package import SourceText

/// A configuration, the files it came from, and what is wrong with them.
package struct LoadedConfiguration: Sendable {
  package private(set) var faults = DiagnosticsByFile()
  private var files: [ConfigurationFile] = []
  private var read: Set<AbsolutePath> = []
  private let formats: [String]
  /// Where the files that it names must lie.
  private let confinement: Confinement
  private static let deepest = 32

  /// Reads a configuration with all that it extends; results can be written in the formats.
  package init(_ file: SourceFile, formats: [String]) {
    self.formats = formats
    confinement = Confinement(of: file.path)
    load(file, path: [AbsolutePath(file.path)])
  }

  package var configuration: Configuration { Configuration(files: files) }

  /// Reads a file after those that it extends; the path holds the files on the way to it, itself at the end.
  private mutating func load(_ source: SourceFile, path: [AbsolutePath]) {
    let (file, found) = ConfigurationFile.decode(source)
    var diagnostics = found
    var bases: [(SourceFile, AbsolutePath)] = []
    for base in file.extends {
      let place = AbsolutePath(base.value)
      guard !path.contains(place), path.count < Self.deepest else {
        diagnostics.append(ConfigurationFault.ring(base.value).diagnostic(at: base))
        continue
      }
      guard !read.contains(place) else { continue }
      do throws(FileError) {
        bases.append((try RuleFiles.file(base.value, within: confinement), place))
        read.insert(place)
      } catch {
        diagnostics.append(ConfigurationFault.unreadable(base.value, error).diagnostic(at: base))
      }
    }
    diagnostics += globFaults(of: file) + formatFaults(of: file)
    // Faults stand in the order of reading: the file that was asked for first.
    faults.add(diagnostics, in: file.file)
    for (base, place) in bases { load(base, path: path + [place]) }
    files.append(file)
  }

  private func globFaults(of file: ConfigurationFile) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for settings in file.layers.map(\.globs) + file.suppressions.map(\.files)
      + [file.files, file.exclude]
    {
      _ = GlobList(settings) { setting, fault in
        faults.append(ConfigurationFault.notGlob(setting.value, fault).diagnostic(at: setting))
      }
    }
    return faults
  }

  private func formatFaults(of file: ConfigurationFile) -> [Diagnostic] {
    file.formats.compactMap { setting in
      let parts = setting.value.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts.first.map(String.init) ?? ""
      let isKnown = formats.contains(name)
      guard !isKnown || parts.count > 1 && parts[1].isEmpty else { return nil }
      return ConfigurationFault.unknownFormat(
        setting.value, near: isKnown ? nil : nearest(to: name, among: formats),
        choices: formats.joined(separator: ", ")
      ).diagnostic(at: setting)
    }
  }
}
