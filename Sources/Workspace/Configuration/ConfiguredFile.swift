internal import Glibc
package import SourceText

/// A file that a configuration has results written to.
///
/// The author of a configuration must not overwrite the files of the user who runs it: results are written
/// in the configuration's own folder only, through no link, and over nothing but what the program
/// itself wrote there before.
package struct ConfiguredFile: Sendable {
  /// Why nothing is written.
  package enum Refusal: Error, Hashable, Sendable {
    /// It does not lie in the configuration's folder.
    case outside
    /// The folder is reserved for version control or the program.
    case reserved
    /// It is a link, or is reached through one.
    case link
    /// It is a folder, a device and so on.
    case notRegular
    /// Its content is not what the program wrote.
    case unknown
    case file(FileError)
  }

  private let home: AbsolutePath
  /// The folders on the way.
  private let folders: [String]
  private let name: String
  /// Nil where there is no key: then nothing is known of files that are there.
  private let cache: CacheFolder?
  /// So many contents are recognized, since runs may write side by side.
  private static let mostKnown = 8
  private static let digestSize = 16

  /// - Parameters:
  ///   - written: The path as the configuration gives it.
  ///   - configuration: The path of the configuration.
  ///   - key: The user's; nil where there is none.
  /// - Throws: ``Refusal/outside`` and ``Refusal/reserved``.
  package init(_ written: String, of configuration: String, key: KeyedDigest.Key?)
    throws(Refusal)
  {
    home = AbsolutePath(configuration).folder
    let path = written.hasPrefix("/") ? written : "\(home.text)/\(written)"
    guard let names = AbsolutePath(path).names(below: home), let last = names.last else {
      throw .outside
    }
    guard !names.contains(where: { AbsolutePath.isReserved($0) || $0 == CacheFolder.name }) else {
      throw .reserved
    }
    folders = names.dropLast().map(String.init)
    name = String(last)
    cache = key.map { [home] in CacheFolder(in: home, key: $0) }
  }

  /// Fails where results may not be written now.
  package func check() throws(Refusal) {
    do throws(FileError) {
      _ = try known(in: folder())
    } catch {
      throw Self.refusal(error)
    }
  }

  /// Writes results; where that is refused, what is there stays.
  package func write(_ bytes: [UInt8]) throws(Refusal) {
    do throws(FileError) {
      let folder = try folder()
      let known = try known(in: folder)
      if let cache {
        // Kept first: kept afterwards, an interruption between the two would leave a file that is never recognized.
        let digests = (known ?? []).filter { $0 != digest(bytes, cache) } + [digest(bytes, cache)]
        try cache.keep(
          digests.suffix(Self.mostKnown).flatMap { $0 }, as: record(cache),
          isDurable: true)
      }
      let mode = folder.status(of: name).map { $0.st_mode & 0o7777 }
      try folder.place(bytes, as: name, .init(mode: mode, isNew: known == nil))
    } catch {
      throw Self.refusal(error)
    }
  }

  private func folder() throws(FileError) -> OpenFolder {
    var folder = try OpenFolder(home.text)
    for name in folders { folder = try folder.folder(name) }
    return folder
  }

  /// The digests of contents that the program wrote here, the present one among them.
  ///
  /// - Returns: Nil where nothing is there.
  /// - Throws: ``FileError/changed(path:)`` where something else is there.
  private func known(in folder: borrowing OpenFolder) throws(FileError) -> [[UInt8]]? {
    guard let status = folder.status(of: name) else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw .isLink(path: name)
    default: throw .notRegular(path: name)
    }
    guard let cache, let known = digests(in: cache) else { throw .changed(path: name) }
    let present = digest(try folder.contents(of: name, limit: .max), cache)
    guard known.contains(present) else { throw .changed(path: name) }
    return known
  }

  /// What the program noted of the file; nil where there is nothing.
  private func digests(in cache: CacheFolder) -> [[UInt8]]? {
    do {
      let bytes = try cache.contents(of: record(cache))
      return stride(from: 0, to: bytes.count, by: Self.digestSize).map { start in
        Array(bytes[start..<min(start + Self.digestSize, bytes.count)])
      }
    } catch {
      return nil
    }
  }

  private var path: String { ([home.text] + folders + [name]).joined(separator: "/") }

  private func record(_ cache: CacheFolder) -> String {
    var digest = KeyedDigest(cache.key, for: "name of what was written")
    digest.add(path)
    return digest.text
  }

  private func digest(_ bytes: [UInt8], _ cache: CacheFolder) -> [UInt8] {
    var digest = KeyedDigest(cache.key, for: "what was written")
    digest.add(path)
    digest.add(bytes)
    return digest.bytes
  }

  private static func refusal(_ error: FileError) -> Refusal {
    switch error {
    case .isLink: .link
    case .notRegular, .isFolder: .notRegular
    case .changed: .unknown
    case .notFound, .tooLarge, .nameNotUTF8, .outside, .system: .file(error)
    }
  }
}
