import SourceText

/// Distinguishes the tags of HTML from words in angle brackets: `<br>` is markup, `<your name>` is text.
enum HTMLTags {
  /// Whether a tag as the parser reports it names no element that there is.
  ///
  /// Names with a hyphen or a colon may be anybody's elements.
  static func isWord(_ tag: [UInt8]) -> Bool {
    var rest = tag.dropFirst()
    if rest.first == UInt8(ascii: "/") { rest.removeFirst() }
    let name = rest.prefix { byte in
      byte.isASCIILetterOrDigit || "-:".utf8.contains(byte)
    }
    guard let first = name.first, first.isASCIILetter,
      !name.contains(where: "-:".utf8.contains)
    else { return false }
    return !elements.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let elements = Set(
    """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink \
    blockquote body br button canvas caption center circle cite code col colgroup data datalist dd \
    defs del details dfn dialog dir div dl dt ellipse em embed fieldset figcaption figure font footer \
    form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins \
    kbd keygen label legend li line link main map mark marquee math menu menuitem meta meter mi mn mo \
    mrow ms msub msup nav nobr noframes noscript object ol optgroup option output p param path picture \
    plaintext polygon polyline portal pre progress q rb rect rp rt rtc ruby s samp script search \
    section select slot small source span strike strong style sub summary sup svg table tbody td \
    template text textarea tfoot th thead time title tr track tspan tt u ul use var video wbr xmp
    """.split(separator: " ").map(String.init))
}
