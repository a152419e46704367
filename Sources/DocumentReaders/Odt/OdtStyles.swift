/// What the styles of OpenDocument say of paragraphs, of text and of lists.
struct OdtStyles {
  enum Family: String { case paragraph, text, table }

  /// What a style comes to.
  struct Resolved {
    var isHidden: Bool?
    /// The list that headings of the style stand in; empty for none, nil for the chapters'.
    var list: String?
    var font: String?
    /// The kind of pages that begin with it; empty for none.
    var pages: String?
    var isTitle = false
    var isContents = false
  }

  /// A style as written.
  struct Style {
    var name = ""
    /// Whether it is one of a place in the text, and not one that the drafter knows.
    var isAutomatic = false
    var parent: String?
    var said = Resolved()
  }

  struct Key: Hashable {
    let family: Family
    let name: String
  }

  fileprivate(set) var styles: [Key: Style] = [:]
  /// The levels of lists, from 0, by the names of their styles.
  fileprivate(set) var lists: [String: [Int: OdtListLevel]] = [:]
  /// Those of the chapters.
  fileprivate(set) var outline: [Int: OdtListLevel] = [:]
  /// The name of that style.
  fileprivate(set) var outlineName: String?
  /// The names of fonts.
  fileprivate var fonts: [String: String] = [:]
  private var resolved: [Key: Resolved] = [:]

  /// - Complexity: O(*depth*) the first time.
  mutating func style(_ name: String?, _ family: Family) -> Resolved {
    guard let name else { return Resolved() }
    let key = Key(family: family, name: name)
    if let known = resolved[key] { return known }
    var chain: [Style] = []
    var next: String? = name
    // A style that is based on itself ends somewhere.
    while let name = next, chain.count < 64, let style = styles[Key(family: family, name: name)] {
      chain.append(style)
      next = style.parent
    }
    var result = Resolved()
    for style in chain.reversed() {
      result.isHidden = style.said.isHidden ?? result.isHidden
      result.list = style.said.list ?? result.list
      result.pages = style.said.pages ?? result.pages
      result.font = style.said.font.map { fonts[$0] ?? $0 } ?? result.font
    }
    let known = chain.first { !$0.isAutomatic }?.name ?? ""
    result.isTitle = StyleName.isTitle(known)
    result.isContents = StyleName.isContents(known)
    resolved[key] = result
    return result
  }

  /// The levels of a list; those of the chapters by their name too.
  func levels(ofList name: String?) -> [Int: OdtListLevel] {
    guard let name else { return [:] }
    return lists[name] ?? (name == outlineName ? outline : [:])
  }
}

/// Reads styles.
final class OdtStyleReader: XMLReceiver {
  private(set) var styles: OdtStyles
  private let takesAutomatic: Bool
  private var isAutomatic = false
  private var key: OdtStyles.Key?
  private var style = OdtStyles.Style()
  /// The list that is open: its name, nil for the chapters.
  private var list: (name: String?, levels: [Int: OdtListLevel])?
  private var level: (number: Int, style: OdtListLevel)?

  /// - Parameters:
  ///   - styles: Those that were read before.
  ///   - takesAutomatic: Whether styles of places in the text are read.
  init(_ styles: OdtStyles, takesAutomatic: Bool) {
    self.styles = styles
    self.takesAutomatic = takesAutomatic
  }

  func open(_ name: OfficeName, _ attributes: XMLAttributes) {
    switch name {
    case .automaticStyles: isAutomatic = true
    case .fontFace:
      if let name = attributes.value("name"), let family = attributes.value("font-family") {
        styles.fonts[name] = family.filter { $0 != "'" && $0 != "\"" }
      }
    case _ where isAutomatic && !takesAutomatic: return
    case .styleStyle: openStyle(attributes)
    case .textProperties: openTextProperties(attributes)
    case .listStyle: list = (attributes.value("name") ?? "", [:])
    case .outlineStyle:
      list = (nil, [:])
      styles.outlineName = attributes.value("name")
    case .numberLevel, .outlineLevel, .bulletLevel, .imageLevel:
      guard let number = attributes.number("level"), 1...10 ~= number else { return }
      level = (number - 1, OdtListLevel(name, attributes))
    case .labelAlignment:
      if attributes.value("label-followed-by") == "nothing" { level?.style.isApart = false }
    default: return
    }
  }

  private func openStyle(_ attributes: XMLAttributes) {
    guard let family = attributes.value("family").flatMap(OdtStyles.Family.init),
      let name = attributes.value("name")
    else { return }
    key = OdtStyles.Key(family: family, name: name)
    style = OdtStyles.Style(
      name: (attributes.value("display-name") ?? name).lowercased(), isAutomatic: isAutomatic,
      parent: attributes.value("parent-style-name"))
    style.said.list = attributes.value("list-style-name")
    style.said.pages = attributes.value("master-page-name")
  }

  private func openTextProperties(_ attributes: XMLAttributes) {
    guard key != nil else { return }
    if let display = attributes.value("display") { style.said.isHidden = display == "none" }
    style.said.font = attributes.value("font-name") ?? attributes.value("font-family")
  }

  func close(_ name: OfficeName) {
    switch name {
    case .automaticStyles: isAutomatic = false
    case .styleStyle:
      if let key { styles.styles[key] = style }
      key = nil
    case .numberLevel, .outlineLevel, .bulletLevel, .imageLevel:
      if let level { list?.levels[level.number] = level.style }
      level = nil
    case .listStyle, .outlineStyle:
      guard let list else { return }
      if let name = list.name {
        styles.lists[name] = list.levels
      } else {
        styles.outline = list.levels
      }
      self.list = nil
    default: return
    }
  }
}
