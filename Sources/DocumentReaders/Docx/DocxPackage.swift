/// The parts of a document of Word that its text is made of.
struct DocxPackage {
  /// How large parts may be that hold no text; all of what they say is kept.
  static let mostOfSmallParts = 16 << 20

  private(set) var archive: ZipArchive
  /// The name of the part with the body.
  let main: String
  /// The parts that the body refers to, by the last word of their kind: styles, numbering, footnotes.
  let related: [String: String]
  /// The parts that the body refers to by an id.
  private let targets: [String: String]
  private let types: ContentTypes

  /// - Throws: ``PackageFault`` where the archive is damaged, holds no document of Word or macros.
  init(_ archive: ZipArchive) throws(PackageFault) {
    var archive = archive
    let types = ContentTypes()
    guard
      let list = try archive.contents(of: "[Content_Types].xml", atMost: Self.mostOfSmallParts)
    else { throw .notWord }
    try XMLScanner.scan(list, "[Content_Types].xml", into: types)
    let first = try Self.relationships(of: "", in: &archive)
    guard let main = first.kinds["officeDocument"], archive.has(main) else { throw .notWord }
    let type = types.type(of: main)
    guard type.contains("word") else { throw .notWord }
    guard !type.contains("macroEnabled") else { throw .macros }
    self.main = main
    self.types = types
    let links = try Self.relationships(of: main, in: &archive)
    (related, targets) = (links.kinds, links.ids)
    self.archive = archive
  }

  /// What the part with the body holds.
  mutating func body() throws(PackageFault) -> [UInt8] {
    guard let body = try archive.contents(of: main) else { throw .damaged(part: main) }
    return body
  }

  /// The name and the contents of a related part, of at most so many bytes; nil where there is none of the kind.
  mutating func part(_ kind: String, atMost limit: Int = .max) throws(PackageFault) -> (
    name: String, bytes: [UInt8]
  )? {
    guard let name = related[kind], let bytes = try archive.contents(of: name, atMost: limit) else {
      return nil
    }
    return (name, bytes)
  }

  /// The name of the part that the body refers to by an id.
  func target(_ id: String) -> String? { targets[id] }

  /// What any entry holds; nil where there is none of the name.
  mutating func entry(_ name: String) throws(PackageFault) -> [UInt8]? {
    try archive.contents(of: name)
  }

  /// The kind that the package says a part is of; empty where it does not say.
  func type(of part: String) -> String { types.type(of: part) }

  /// The name of the entry with the relationships of a part.
  static func relationshipsName(of part: String) -> String {
    var names = part.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let file = names.popLast() ?? ""
    return (names + ["_rels", "\(file).rels"]).joined(separator: "/")
  }

  /// Where the relationships of a part lead inside of the package.
  private static func relationships(
    of part: String, in archive: inout ZipArchive
  ) throws(PackageFault) -> Relationships {
    let name = relationshipsName(of: part)
    let folder = part.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let list = Relationships(from: folder.map(String.init))
    guard let bytes = try archive.contents(of: name, atMost: Self.mostOfSmallParts) else {
      return list
    }
    try XMLScanner.scan(bytes, name, into: list)
    return list
  }
}

/// What kinds the parts of a package are of.
private final class ContentTypes: XMLReceiver {
  private var parts: [String: String] = [:]
  private var endings: [String: String] = [:]

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    guard let type = attributes.value("ContentType") else { return }
    if name == .override, let part = attributes.value("PartName") {
      parts[part.lowercased()] = type
    } else if name == .defaultType, let ending = attributes.value("Extension") {
      endings[ending.lowercased()] = type
    }
  }

  func type(of part: String) -> String {
    let part = "/\(part.lowercased())"
    return parts[part] ?? endings[String(part.split(separator: ".").last ?? "")] ?? ""
  }
}

private final class Relationships: XMLReceiver {
  private let folder: [String]
  /// By the last word of their kind, the first of each.
  private(set) var kinds: [String: String] = [:]
  /// By their ids.
  private(set) var ids: [String: String] = [:]

  init(from folder: [String]) { self.folder = folder }

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    guard name == .relationship, attributes.value("TargetMode") != "External",
      let target = attributes.value("Target"), let type = attributes.value("Type"),
      let kind = type.split(separator: "/").last.map(String.init)
    else { return }
    let entry = entry(target)
    if kinds[kind] == nil { kinds[kind] = entry }
    if let id = attributes.value("Id") { ids[id] = entry }
  }

  /// The name of the entry that a target means.
  private func entry(_ target: String) -> String {
    var names = target.hasPrefix("/") ? [] : folder
    for name in target.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(String(name)) }
    }
    return names.joined(separator: "/")
  }
}
