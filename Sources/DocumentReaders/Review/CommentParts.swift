/// The parts of a package that hold its comments and lead to them, extended by comments of the program's own.
struct CommentParts {
  private let name: String
  private let part: [UInt8]
  private let structure: PartStructure
  private let names: PartNames
  private var added: [UInt8] = []
  /// The part that says what kinds parts are of, and that with the relationships of the body, where they are extended.
  private let others: [(name: String, bytes: [UInt8])]

  /// The ids of the comments that are there.
  var usedIDs: Set<Int> { structure.commentIDs }

  /// - Parameters:
  ///   - package: The document.
  ///   - space: The family of names that its body is written in.
  /// - Throws: ``PackageFault``.
  init(_ package: inout DocxPackage, _ space: OfficeSpace) throws(PackageFault) {
    let folder = package.main.split(separator: "/").dropLast().map { "\($0)/" }.joined()
    let known = package.related["comments"]
    var name = known ?? "\(folder)comments.xml"
    var number = 1
    while known == nil, package.archive.has(name) {
      name = "\(folder)comments\(number).xml"
      number += 1
    }
    self.name = name
    part = try package.entry(name) ?? Self.emptyPart(in: space)
    structure = try PartStructure(of: part, name, around: [])
    guard let root = structure.root else { throw .damaged(part: name) }
    names = PartNames(root: part[root.tag])
    var others: [(name: String, bytes: [UInt8])] = []
    if known == nil {
      let place = DocxPackage.relationshipsName(of: package.main)
      let links = try package.entry(place) ?? Self.emptyRelationships
      let target = String(name.dropFirst(folder.count))
      others.append(
        (place, try Self.linked(links, place, "\(space.relationships)/comments", target)))
    }
    if package.type(of: name) != Self.type {
      let place = "[Content_Types].xml"
      guard let types = try package.entry(place) else { throw .damaged(part: place) }
      let type = [("PartName", "/\(name)"), ("ContentType", Self.type)]
      others.append((place, try Self.adding("Override", type, to: types, place)))
    }
    self.others = others
  }

  /// Adds a comment.
  mutating func add(_ paragraphs: [String], id: Int) {
    added += names.tag(
      "comment",
      [("id", "\(id)"), ("author", DocxComments.author), ("initials", "RL")])
    for paragraph in paragraphs {
      // A draft's own default may be a large type with its first line set in.
      added += names.tag("p") + names.tag("pPr")
      added += names.tag("ind", [("firstLineChars", "0"), ("firstLine", "0")], isEmpty: true)
      added += names.tag("jc", [("val", "left")], isEmpty: true) + names.end("pPr")
      added += names.tag("r") + names.tag("rPr") + names.tag("sz", [("val", "20")], isEmpty: true)
      added += names.end("rPr") + names.text("t", paragraph) + names.end("r") + names.end("p")
    }
    added += names.end("comment")
  }

  /// The parts as they become.
  var entries: [(name: String, bytes: [UInt8])] {
    [(name, structure.root.map { part.adding(added, to: $0) } ?? part)] + others
  }

  // MARK: New parts

  private static let type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let emptyRelationships = Array(
    "\(head)<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
      .utf8)

  private static func emptyPart(in space: OfficeSpace) -> [UInt8] {
    Array("\(head)<w:comments xmlns:w=\"\(space.wordProcessing)\"></w:comments>".utf8)
  }

  private static func linked(
    _ links: [UInt8], _ name: String, _ kind: String, _ target: String
  ) throws(PackageFault) -> [UInt8] {
    let ids = RelationshipIDs()
    try XMLScanner.scan(links, name, into: ids)
    var number = 1
    while ids.all.contains("rId\(number)") { number += 1 }
    return try adding(
      "Relationship", [("Id", "rId\(number)"), ("Type", kind), ("Target", target)], to: links,
      name)
  }

  /// A part with one more element at its end.
  private static func adding(
    _ element: String, _ attributes: [(name: String, value: String)], to part: [UInt8],
    _ name: String
  ) throws(PackageFault) -> [UInt8] {
    guard let root = try PartStructure(of: part, name, around: []).root else {
      throw .damaged(part: name)
    }
    let rootName = String(decoding: part[root.tag].qualifiedName, as: UTF8.self)
    let prefix = rootName.contains(":") ? rootName.prefix { $0 != ":" } + ":" : ""
    let written = attributes.map { " \($0.name)=\"\($0.value.escapedForXML)\"" }.joined()
    return part.adding(Array("<\(prefix)\(element)\(written)/>".utf8), to: root)
  }
}

private final class RelationshipIDs: XMLReceiver {
  private(set) var all: Set<String> = []

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    if name == .relationship, let id = attributes.value("Id") { all.insert(id) }
  }
}

extension [UInt8] {
  /// A part with something at the end of its outermost element.
  fileprivate func adding(_ bytes: [UInt8], to root: PartStructure.Element) -> [UInt8] {
    guard root.isSelfClosing else {
      return self[..<root.close.lowerBound] + bytes + self[root.close.lowerBound...]
    }
    let end = [UInt8]("</".utf8) + self[root.tag].qualifiedName + [UInt8(ascii: ">")]
    return self[..<(root.tag.upperBound - 2)] + [UInt8(ascii: ">")] + bytes + end
      + self[root.tag.upperBound...]
  }
}
