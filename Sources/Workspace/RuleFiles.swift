package import RuleModel
package import SourceText

/// Finds rule files by name: a shipped pack, or a file beside the one that names it.
package struct RuleFiles {
  /// A shipped pack's text, or its packed tree, by its name (`zh/dates`, `profiles/zh-report`).
  private let pack: (String) -> String?
  private let known: [String]
  private let trustsPacks: Bool

  /// - Parameters:
  ///   - pack: A shipped pack's text, or its packed tree, by its name.
  ///   - known: The names of all shipped packs.
  ///   - trustsPacks: Shipped packs come packed and are not checked again.
  package init(pack: @escaping (String) -> String?, known: [String], trustsPacks: Bool) {
    self.pack = pack
    self.known = known
    self.trustsPacks = trustsPacks
  }

  /// A pack, a profile by its short name, or nil.
  package func shipped(_ name: String) -> SourceFile? {
    for candidate in [name, "profiles/\(name)"] {
      if let text = pack(candidate) {
        return SourceFile(path: "\(candidate).yaml", bytes: Array(text.utf8))
      }
    }
    return nil
  }

  /// A rule file of the user's.
  package static func file(_ path: String) throws(FileError) -> SourceFile {
    var bytes = try FileReading.contents(of: path, limit: FileReading.ruleFileLimit)
    // Places are told in the record, which has no byte-order mark.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return SourceFile(path: path, bytes: bytes)
  }

  /// Where `extends` and word lists are looked up.
  package var sources: RuleLibrary.Sources {
    RuleLibrary.Sources(
      file: { name, from in
        if let pack = shipped(name) { return pack }
        return Self.optional(Self.sibling(name, of: from))
      },
      words: { name, from in
        Self.optional(Self.sibling(name, of: from)).map { file in
          file.bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let word = String(decoding: line, as: UTF8.self)
              .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return word.isEmpty || word.hasPrefix("#") ? nil : word
          }
        }
      }, known: known,
      isShipped: { file in
        trustsPacks && pack(String(file.path.dropLast(".yaml".count))) != nil
      })
  }

  /// A file that may be absent; the caller reports that it is.
  private static func optional(_ path: String) -> SourceFile? {
    do {
      return try file(path)
    } catch {
      return nil
    }
  }

  private static func sibling(_ name: String, of path: String?) -> String {
    guard !name.hasPrefix("/"), let slash = path?.lastIndex(of: "/"), let path else { return name }
    return path[...slash] + name
  }
}
