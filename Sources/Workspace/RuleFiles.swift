import Diagnostics
import DocumentReaders
package import RuleModel
package import SourceText

/// Finds rule files by name: a shipped pack, or a file beside the one that names it.
package struct RuleFiles {
  /// What is wrong with a word list.
  enum WordListFault {
    /// From a line on, counted from one.
    case notUTF8(line: Int)
  }

  /// A shipped pack by its name (`zh/dates`, `profiles/zh-report`).
  private let pack: (String) -> RuleFileSource?
  private let known: [String]

  package init(pack: @escaping (String) -> RuleFileSource?, known: [String]) {
    self.pack = pack
    self.known = known
  }

  /// A pack, a profile by its short name, or nil.
  package func shipped(_ name: String) -> RuleFileSource? { pack(name) ?? pack("profiles/\(name)") }

  /// The record of a rule file of the user's.
  package static func file(_ path: String, within confinement: Confinement = .none)
    throws(FileError) -> SourceFile
  {
    var bytes = try FileReading.contents(
      of: path, within: confinement, limit: FileReading.ruleFileLimit)
    // Places are given in the record, which has no byte-order mark.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return SourceFile(path: path, bytes: bytes)
  }

  /// Where `extends` and word lists are looked up: the packs, and the files beside the one that names them.
  package func sources(within confinement: Confinement = .none) -> RuleLibrary.Sources {
    RuleLibrary.Sources(
      file: { (name, from) throws(LookupFault) in
        if let pack = shipped(name) { return pack }
        return .file(try Self.looked(up: Self.sibling(name, of: from), confinement))
      },
      words: { (name, from) throws(LookupFault) in
        try Self.words(in: try Self.looked(up: Self.sibling(name, of: from), confinement))
      }, known: known)
  }

  /// The words of a list, one a line; blank lines and lines that begin with `#` do not count.
  private static func words(in file: SourceFile) throws(LookupFault) -> [String] {
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      let lines = file.bytes.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
      throw .refused(WordListFault.notUTF8(line: (index ?? 0) + 1).text)
    }
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let word = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return word.isEmpty || word.hasPrefix("#") ? nil : word
    }
  }

  /// A file that another one names.
  private static func looked(up path: String, _ confinement: Confinement) throws(LookupFault)
    -> SourceFile
  {
    do {
      return try file(path, within: confinement)
    } catch {
      if case .notFound = error { throw .missing }
      throw .refused(error.text)
    }
  }

  /// The path of a file beside another one, without `.` and `..` on the way: a file has one path,
  /// so that a ring of files is seen to be one.
  private static func sibling(_ name: String, of path: String) -> String {
    guard !name.hasPrefix("/") else { return name }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    var parts: [Substring] = []
    for part in (folder + name).split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (folder.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
