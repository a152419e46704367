/// What styles say of paragraphs and runs, those that they are based on among them.
struct DocxStyles {
  /// What a style comes to.
  struct Resolved {
    /// The depth of a heading, from 1; 0 where the style says that it is body text.
    var level: Int?
    var numId: Int?
    var ilvl: Int?
    var isHidden: Bool?
    var isTitle = false
    var isContents = false
    /// The style itself.
    var id: String?
  }

  /// A style as written.
  fileprivate struct Style {
    var name = ""
    var basedOn: String?
    var said = Resolved()
  }

  private var styles: [String: Style] = [:]
  private var usual: String?
  private var resolved: [String: Resolved] = [:]

  init() {}

  init(_ bytes: [UInt8], _ part: String) throws(PackageFault) {
    let reader = StyleReader()
    try XMLScanner.scan(bytes, part, into: reader)
    (styles, usual) = (reader.styles, reader.usual)
  }

  /// The style of paragraphs that name none.
  mutating func paragraph(_ id: String?) -> Resolved {
    guard let id = id ?? usual else { return Resolved() }
    return style(id)
  }

  /// - Complexity: O(*depth*) the first time.
  mutating func style(_ id: String) -> Resolved {
    if let known = resolved[id] { return known }
    var chain: [Style] = []
    var next: String? = id
    // A style that is based on itself ends somewhere.
    while let name = next, chain.count < 64, let style = styles[name] {
      chain.append(style)
      next = style.basedOn
    }
    var result = Resolved()
    for style in chain.reversed() {
      result.level = style.said.level ?? Self.headingLevel(style.name) ?? result.level
      if style.said.numId != nil { result.numId = style.said.numId }
      if style.said.ilvl != nil { result.ilvl = style.said.ilvl }
      result.isHidden = style.said.isHidden ?? result.isHidden
    }
    let name = chain.first?.name ?? ""
    result.isTitle = StyleName.isTitle(name)
    result.isContents = StyleName.isContents(name)
    result.id = id
    resolved[id] = result
    return result
  }

  /// heading 1, 标题 1.
  private static func headingLevel(_ name: String) -> Int? {
    for word in ["heading", "标题"] where name.hasPrefix(word) {
      let rest = name.dropFirst(word.count).drop { $0 == " " }
      if rest.count == 1, let level = Int(rest), level > 0 { return level }
    }
    return nil
  }
}

private final class StyleReader: XMLReceiver {
  private(set) var styles: [String: DocxStyles.Style] = [:]
  private(set) var usual: String?
  private var id: String?
  private var style = DocxStyles.Style()
  /// What is changed is not what is said.
  private var changes = 0

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    if name.isChange { changes += 1 }
    guard changes == 0 else { return }
    switch name {
    case .style:
      id = attributes.value("styleId")
      style = DocxStyles.Style()
      if attributes.value("type") == "paragraph", let mark = attributes.value("default"),
        mark == "1" || mark == "true"
      {
        usual = id
      }
    case .name: style.name = attributes.value?.lowercased() ?? ""
    case .basedOn: style.basedOn = attributes.value
    case .outlineLvl: style.said.level = attributes.number("val").map { $0 < 9 ? $0 + 1 : 0 }
    case .numId: style.said.numId = attributes.number("val")
    case .ilvl: style.said.ilvl = attributes.number("val")
    case .vanish: style.said.isHidden = attributes.isOn
    default: break
    }
  }

  func close(_ name: OfficeName) {
    if name.isChange { changes -= 1 }
    guard name == .style, let id else { return }
    styles[id] = style
    self.id = nil
  }
}

extension OfficeName {
  /// Whether it holds the properties that stood there before a tracked change.
  var isChange: Bool {
    switch self {
    case .pPrChange, .rPrChange, .tcPrChange, .trPrChange, .sectPrChange, .numberingChange: true
    default: false
    }
  }
}
