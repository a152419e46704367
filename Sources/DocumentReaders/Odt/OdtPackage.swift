/// The parts of a text of OpenDocument.
struct OdtPackage {
  static let main = "content.xml"
  static let styles = "styles.xml"
  private static let list = "META-INF/manifest.xml"
  /// The kinds of documents that are read.
  static let textTypes = ["text", "text-template", "text-web"].map {
    "application/vnd.oasis.opendocument.\($0)"
  }

  private var archive: ZipArchive
  /// The folders of formulas.
  let formulas: Set<String>

  /// Whether an archive is a package of OpenDocument.
  static func isOne(_ archive: ZipArchive) -> Bool {
    archive.has(list) || archive.has("mimetype") && archive.has(main)
  }

  /// - Throws: ``PackageFault`` where it is damaged, encrypted, or holds something else than a text.
  init(_ archive: ZipArchive) throws(PackageFault) {
    var archive = archive
    let entries = PackageEntries()
    if let bytes = try archive.contents(of: Self.list, atMost: DocxPackage.mostOfSmallParts) {
      try XMLScanner.scan(bytes, Self.list, into: entries)
    }
    guard !entries.isEncrypted else { throw .encrypted }
    // The longest name of a kind has fewer bytes.
    let said = try archive.contents(of: "mimetype", atMost: 1024)
    let type = said.map { String(decoding: $0, as: UTF8.self) } ?? entries.types["/"] ?? ""
    guard Self.textTypes.contains(String(type.split(whereSeparator: \.isWhitespace).first ?? ""))
    else { throw .notWord }
    formulas = Set(entries.types.filter { $0.value.hasSuffix(".formula") }.keys)
    self.archive = archive
  }

  /// What an entry holds, of at most so many bytes; nil where there is none of the name.
  mutating func contents(of name: String, atMost limit: Int = .max) throws(PackageFault) -> [UInt8]?
  {
    try archive.contents(of: name, atMost: limit)
  }
}

/// What the list of a package says of its entries.
private final class PackageEntries: XMLReceiver {
  private(set) var isEncrypted = false
  /// The kinds of entries; that of the whole stands under a stroke.
  private(set) var types: [String: String] = [:]

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    if name == .encryptionData { isEncrypted = true }
    guard name == .fileEntry, let path = attributes.value("full-path"),
      let type = attributes.value("media-type")
    else { return }
    types[path] = type
  }
}
