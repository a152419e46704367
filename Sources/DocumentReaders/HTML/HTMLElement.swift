/// An element of a page.
struct HTMLElement {
  /// In lower case.
  let name: String
  /// Those of ``attributesRead``.
  let attributes: [String: String]
  /// Where its start tag stands; nil where the parser put the element in.
  let place: Range<Int>?
  /// How many items a list has that counts down.
  let itemCount: Int

  static let attributesRead: Set = [
    "colspan", "hidden", "open", "reversed", "role", "rowspan", "start", "style", "value",
  ]

  /// The depth of a heading.
  static func level(_ name: String) -> Int? {
    headings.firstIndex(of: name).map { $0 + 1 }
  }

  /// A number that an attribute gives, as browsers read it: what follows the digits is passed over.
  func number(_ name: String) -> Int? {
    guard let value = attributes[name]?.drop(while: \.isWhitespace) else { return nil }
    let sign = value.prefix { $0 == "-" || $0 == "+" }.prefix(1)
    return Int(sign + value.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber }.prefix(9))
  }

  /// Whether a browser shows nothing of it as text.
  var isHidden: Bool {
    if Self.hidden.contains(name) || attributes["hidden"] != nil { return true }
    if name == "dialog", attributes["open"] == nil { return true }
    guard let style = attributes["style"] else { return false }
    let words = style.lowercased().filter { !$0.isWhitespace }
    return ["display:none", "visibility:hidden", "mso-hide:all"].contains { words.contains($0) }
  }

  /// Whether it stands around the text of a page: menus, heads and feet of the site.
  ///
  /// - Parameter isInText: Whether it stands in the text itself, whose heads, feet and asides are text.
  /// - Returns: False for what is read.
  func isFurniture(isInText: Bool) -> Bool {
    if name == "nav" { return true }
    let isAround = Self.around.contains(name)
    if let role = attributes["role"], Self.roles.contains(role) { return !(isAround && isInText) }
    return isAround && !isInText
  }

  /// Whether a table only arranges what stands in it.
  var isArrangement: Bool {
    attributes["role"] == "presentation" || attributes["role"] == "none"
  }

  // MARK: Names

  /// Those that stand in lines of their own.
  static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  /// Those that hold the text of a page.
  static func isText(_ name: String) -> Bool { texts.contains(name) }

  private static let headings = ["h1", "h2", "h3", "h4", "h5", "h6"]
  private static let texts: Set = ["article", "main", "section"]
  private static let around: Set = ["aside", "footer", "header"]
  private static let roles: Set = [
    "banner", "complementary", "contentinfo", "navigation", "search",
  ]

  private static let blocks = Set(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset \
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu \
    nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp
    """.split(separator: " ").map(String.init))

  private static let hidden = Set(
    """
    applet area audio base basefont bgsound button canvas col colgroup datalist embed frame frameset head \
    iframe img input keygen link map math meta meter noembed noframes noscript object optgroup option param \
    progress rp rt rtc script select source style svg template textarea title track video
    """.split(separator: " ").map(String.init))
}
