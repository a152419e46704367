package import SourceText

/// What earlier runs found in drafts that are as they were, a file a draft in `.reportlint-cache`.
///
/// Entries are written whole beside their place and moved there, so that runs may share the folder. An
/// entry that this user's program did not write for this very draft is ignored, and so is one that
/// does not fit the draft.
package struct ResultCache: Sendable {
  /// Goes with the form of the entries.
  private static let version = "reportlint-cache 3"
  private static let digestSize = 16

  private let folder: CacheFolder

  package init(_ folder: CacheFolder) { self.folder = folder }

  /// A digest under the user's key, of nothing yet; digests of different purposes differ.
  package func digest(for purpose: String) -> KeyedDigest {
    KeyedDigest(folder.key, for: purpose)
  }

  /// What was found in a draft.
  ///
  /// - Parameters:
  ///   - path: The draft.
  ///   - record: Its text.
  ///   - context: Tells of what else a result is made, for the profile that was kept; nil where no run
  ///     like this one would choose that profile.
  /// - Returns: Nil where nothing is kept, or of another context.
  package func result(
    for path: AbsolutePath, record: [UInt8], context: (_ profile: String?) -> KeyedDigest?
  ) -> CachedResult? {
    guard let bytes = contents(of: entry(path)), let payload = payload(of: bytes, path) else {
      return nil
    }
    do {
      var reader = ByteReader(bytes, from: payload.lowerBound, to: payload.upperBound)
      let kept = try reader.text()
      let result = try CachedResult(from: &reader)
      guard reader.isAtEnd, kept == context(result.profile)?.text, result.fits(record) else {
        return nil
      }
      return result
    } catch {
      return nil
    }
  }

  /// Keeps what was found in a draft, made of its path and the context; an older entry stays where that
  /// fails.
  package func keep(_ result: CachedResult, for path: AbsolutePath, context: KeyedDigest)
    throws(FileError)
  {
    var writer = ByteWriter()
    writer.text(context.text)
    result.write(to: &writer)
    let bytes = Array(Self.version.utf8) + writer.bytes
    try folder.keep(bytes + seal(bytes[...], path), as: entry(path))
  }

  private func entry(_ path: AbsolutePath) -> String {
    var digest = digest(for: "name of an entry")
    digest.add(path.text)
    return digest.text
  }

  /// Nil for an entry that cannot be read.
  private func contents(of name: String) -> [UInt8]? {
    do {
      return try folder.contents(of: name)
    } catch {
      return nil
    }
  }

  /// Where that lies which stands between version and seal; nil where either is not right.
  private func payload(of bytes: [UInt8], _ path: AbsolutePath) -> Range<Int>? {
    let head = Self.version.utf8.count
    guard bytes.count >= head + Self.digestSize, bytes.starts(with: Self.version.utf8) else {
      return nil
    }
    let body = bytes.dropLast(Self.digestSize)
    guard bytes[body.endIndex...].elementsEqual(seal(body, path)) else { return nil }
    return head..<body.endIndex
  }

  private func seal(_ bytes: ArraySlice<UInt8>, _ path: AbsolutePath) -> [UInt8] {
    var digest = digest(for: "entry")
    digest.add(path.text)
    digest.add(bytes)
    return digest.bytes
  }
}
