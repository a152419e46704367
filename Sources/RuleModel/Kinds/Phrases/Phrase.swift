/// A word that must not stand, and the word to use.
package struct Phrase: Hashable, Sendable {
  package let find: SourceString
  package let replacement: String?
  /// What excuses the word where it follows in the sentence; it is searched from the word on.
  package let unless: RulePattern?
  /// Whether the rule's fix is not for this word (`fix: none`): it has other meanings too.
  package let withholdsFix: Bool
  /// Whether ``find`` is the right name, and what differs from it in one character must not stand.
  package let isNear: Bool
  /// Where ``find`` is the right word, the same with what stands by a slip for a character in brackets behind it.
  package let slips: String?

  package init(
    find: SourceString, replacement: String? = nil, unless: RulePattern? = nil,
    withholdsFix: Bool = false, isNear: Bool = false, slips: String? = nil
  ) {
    self.find = find
    self.replacement = replacement
    self.unless = unless
    self.withholdsFix = withholdsFix
    self.isNear = isNear
    self.slips = slips
  }

  /// Reads words like `治(智制)理(里)`: behind a character stands in brackets what is put for it by a slip.
  static func slips(of words: [String]) -> [Phrase] {
    var bytes: [UInt8] = []
    return words.map { Phrase(slips: $0, &bytes) }
  }

  /// Reads one of them; `bytes` is room for the word, so that each of many needs none of its own.
  private init(slips text: String, _ bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    let span = text.utf8.span
    var isInside = false
    for place in 0..<span.count {
      let byte = span[place]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: ")"): isInside = byte == UInt8(ascii: "(")
      case _ where isInside: break
      default: bytes.append(byte)
      }
    }
    let word = String(decoding: bytes, as: UTF8.self)
    self.init(find: SourceString(word), replacement: word, slips: text)
  }

  /// Whether a character stands by a slip for one of the word's, told by that one's place among them.
  package func isSlip(_ slip: Unicode.Scalar, at place: Int) -> Bool {
    var count = 0
    var isInside = false
    for scalar in (slips ?? "").unicodeScalars {
      switch scalar {
      case "(", ")": isInside = scalar == "("
      default:
        if !isInside {
          count += 1
          if count > place + 1 { return false }
        } else if count == place + 1, scalar == slip {
          return true
        }
      }
    }
    return false
  }
}
