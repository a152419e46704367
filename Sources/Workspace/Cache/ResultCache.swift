package import SourceText

/// What earlier runs found in drafts that are as they were, a file a draft in `.reportlint-cache`.
///
/// Entries are written whole beside their place and moved there, so that runs may share the folder; a
/// damaged entry is none. The folder can be removed at any time.
package struct ResultCache: Sendable {
  package static let folderName = ".reportlint-cache"
  /// Goes with the form of the entries.
  private static let version = "reportlint-cache 2"

  private let folder: String

  /// - Parameter folder: Where the cache's own folder lies, or is made.
  package init(in folder: AbsolutePath) { self.folder = "\(folder.text)/\(Self.folderName)" }

  /// What was found in a draft.
  ///
  /// - Parameters:
  ///   - path: The draft.
  ///   - context: Tells of what else than the path a result is made, for the profile that was kept.
  /// - Returns: Nil where nothing is kept, or of another context.
  package func result(for path: AbsolutePath, context: (_ profile: String?) -> ContentDigest)
    -> CachedResult?
  {
    guard let bytes = contents(of: entry(path)), let payload = Self.payload(of: bytes) else {
      return nil
    }
    do {
      var reader = ByteReader(payload)
      let kept = try reader.text()
      let result = try CachedResult(from: &reader)
      guard reader.isAtEnd, kept == context(result.profile).text else { return nil }
      return result
    } catch {
      return nil
    }
  }

  /// Keeps what was found in a draft.
  ///
  /// - Parameters:
  ///   - result: What was found.
  ///   - path: The draft.
  ///   - context: Of what else than the path it was made.
  /// - Throws: ``FileError`` where it cannot be written; an older entry stays.
  package func keep(_ result: CachedResult, for path: AbsolutePath, context: ContentDigest)
    throws(FileError)
  {
    var writer = ByteWriter()
    writer.text(context.text)
    result.write(to: &writer)
    let bytes = Array(Self.version.utf8) + writer.bytes
    let file = entry(path)
    if !FileWriting.exists(folder) {
      try FileWriting.makeFolder(of: file)
      // The folder keeps itself out of repositories.
      try FileWriting.write(Array("*\n".utf8), to: "\(folder)/.gitignore")
    }
    try FileWriting.write(bytes + Array(Self.checksum(bytes[...]).utf8), to: file, isDurable: false)
  }

  private func entry(_ path: AbsolutePath) -> String {
    "\(folder)/\(ContentDigest(path.text).text)"
  }

  /// An entry that cannot be read is none.
  private func contents(of path: String) -> [UInt8]? {
    do {
      return try FileReading.contents(of: path, limit: FileReading.draftLimit)
    } catch {
      return nil
    }
  }

  /// What lies between version and checksum; nil where either is not right.
  private static func payload(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let (head, tail) = (version.utf8.count, 32)
    guard bytes.count >= head + tail, bytes.starts(with: version.utf8) else { return nil }
    let body = bytes[..<(bytes.count - tail)]
    guard bytes[body.endIndex...] == Array(checksum(body).utf8)[...] else { return nil }
    return body[head...]
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> String {
    var digest = ContentDigest()
    digest.add(bytes)
    return digest.text
  }
}
