import SourceText

/// What entities stand for, as the parser decodes them; each is asked for once.
final class HTMLEntities {
  /// No page has more different ones but one that is made to.
  private static let most = 65_536
  /// The longest name has 31 letters.
  private static let widest = 40

  private var known: [[UInt8]: [UInt8]] = [:]

  /// Decodes the entity that a text begins with.
  ///
  /// - Parameter text: It begins with `&`.
  /// - Returns: How many bytes it takes, with letters that follow without a semicolon, and what they stand
  ///   for; nil for a mere `&`.
  func characters(in text: ArraySlice<UInt8>) -> (width: Int, characters: [UInt8])? {
    var end = text.startIndex + 1
    while end < text.endIndex, end - text.startIndex < Self.widest,
      text[end].isASCIILetterOrDigit || text[end] == UInt8(ascii: "#")
    {
      end += 1
    }
    if end < text.endIndex, text[end] == UInt8(ascii: ";") { end += 1 }
    guard end > text.startIndex + 1 else { return nil }
    let written = Array(text[..<end])
    let characters = decoded(written)
    return characters == written ? nil : (written.count, characters)
  }

  private func decoded(_ written: [UInt8]) -> [UInt8] {
    if let known = known[written] { return known }
    guard known.count < Self.most else { return written }
    let receiver = TextReceiver()
    // Blanks that a page begins with are nothing.
    HTMLParser.parse([UInt8(ascii: "x")] + written, into: receiver)
    let characters = Array(receiver.text.dropFirst())
    known[written] = characters
    return characters
  }
}

/// Keeps the text of a page.
private final class TextReceiver: HTMLReceiver {
  private(set) var text: [UInt8] = []

  func open(_ element: HTMLElement) {}
  func close(_ name: String) {}
  func take(_ text: HTMLTextNode) { self.text += text.text }
  func comment(_ place: Range<Int>) {}
}
