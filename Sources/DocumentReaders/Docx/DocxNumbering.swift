/// The lists of a document as they are defined.
struct DocxNumbering {
  struct Level: Hashable {
    var start = 0
    var format = NumberFormat.decimal
    var text = ""
    /// The level, from 1, whose numbers make it start again; nil for any above, 0 for none.
    var restart: Int?
    var isLegal = false
    var suffix = Suffix.tab
    /// The style whose paragraphs are on the level.
    var style: String?
  }

  enum Suffix: String { case tab, space, nothing }

  /// A use of a list.
  struct Instance {
    var list: Int
    /// By level.
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  /// By the ids of lists.
  fileprivate(set) var lists: [Int: [Int: Level]] = [:]
  /// By the ids that paragraphs name.
  fileprivate(set) var instances: [Int: Instance] = [:]
  /// Lists that stand for the list of a style.
  fileprivate var styleLinks: [Int: String] = [:]

  init() {}

  /// - Parameters:
  ///   - bytes: The part.
  ///   - part: Its name.
  ///   - styles: Those of the document.
  /// - Throws: ``PackageFault`` for a part that cannot be read.
  init(_ bytes: [UInt8], _ part: String, _ styles: inout DocxStyles) throws(PackageFault) {
    let reader = NumberingReader()
    try XMLScanner.scan(bytes, part, into: reader)
    self = reader.numbering
    for (list, style) in styleLinks {
      if let id = styles.style(style).numId, let other = instances[id]?.list, other != list {
        lists[list] = lists[other]
      }
    }
  }

  /// A level of a list in use; nil where it is not defined.
  func level(_ ilvl: Int, of instance: Instance) -> Level? {
    instance.levels[ilvl] ?? lists[instance.list]?[ilvl]
  }

  /// The level that paragraphs of a style are on.
  func level(ofStyle style: String?, in instance: Instance) -> Int? {
    guard let style else { return nil }
    return lists[instance.list]?.first { $0.value.style == style }?.key
  }
}

private final class NumberingReader: XMLReceiver {
  private(set) var numbering = DocxNumbering()
  private var list: Int?
  private var id: Int?
  private var instance = DocxNumbering.Instance(list: 0)
  private var ilvl: Int?
  private var level: DocxNumbering.Level?
  /// The level that an override is of.
  private var override: Int?

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    switch name {
    case .abstractNum:
      list = attributes.number("abstractNumId")
      if let list { numbering.lists[list] = [:] }
    case .num:
      id = attributes.number("numId")
      instance = DocxNumbering.Instance(list: -1)
    case .abstractNumId: instance.list = attributes.number("val") ?? -1
    case .numStyleLink: if let list { numbering.styleLinks[list] = attributes.value }
    case .lvlOverride: override = attributes.number("ilvl")
    case .startOverride: if let override { instance.starts[override] = attributes.number("val") }
    case .lvl:
      ilvl = attributes.number("ilvl")
      level = DocxNumbering.Level()
    default: openProperty(name, attributes)
    }
  }

  private func openProperty(_ name: OfficeName, _ attributes: XMLAttributes) {
    switch name {
    case .start: level?.start = attributes.number("val") ?? 0
    case .numFmt: level?.format = NumberFormat(attributes.value ?? "")
    case .lvlText: level?.text = attributes.value ?? ""
    case .lvlRestart: level?.restart = attributes.number("val")
    case .isLgl: level?.isLegal = attributes.isOn
    case .suff: level?.suffix = attributes.value.flatMap(DocxNumbering.Suffix.init) ?? .tab
    case .pStyle: level?.style = attributes.value
    default: break
    }
  }

  func close(_ name: OfficeName) {
    switch name {
    case .abstractNum: list = nil
    case .num:
      if let id { numbering.instances[id] = instance }
      id = nil
    case .lvlOverride: override = nil
    case .lvl:
      guard let ilvl, let level, 0..<9 ~= ilvl else { return }
      if let list { numbering.lists[list]?[ilvl] = level } else { instance.levels[ilvl] = level }
      self.level = nil
    default: break
    }
  }
}
