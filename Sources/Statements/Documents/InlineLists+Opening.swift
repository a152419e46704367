internal import DocumentModel
internal import SourceText

extension InlineLists {
  /// What is listed; `isOpen` where it need not be all.
  typealias List = (before: String, text: Substring, isMarked: Bool, isOpen: Bool)

  func list(in text: String) -> List? {
    guard
      let place = text.unicodeScalars.firstIndex(where: Self.isMark),
      "：:（(–—".contains(text[place])
    else { return opened(in: text) ?? quoted(in: text) }
    let before = String(text[..<place])
    guard before.count <= most else { return nil }
    let rest = text[text.index(after: place)...]
    switch text[place] {
    case "：", ":": return (before, rest, true, false)
    case "–", "—":
      guard words.hasBlanks else {
        // 三类隐患——甲、乙、丙——: between two dashes.
        let items = rest.drop { $0 == "—" }.prefix { $0 != "—" }
        return items.endIndex < rest.endIndex ? (before, items, true, false) : nil
      }
      return (before, rest.prefix { $0 != text[place] }, true, false)
    default: return (before, rest.prefix { !"）)".contains($0) }, true, false)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "：", ":", "（", "(", "–", "—", "，", ",", "。", "；", ";", ".": true
    default: false
    }
  }

  /// How much may stand between the number and its list.
  private var most: Int { words.hasBlanks ? 50 : 12 }

  private func opened(in text: String) -> List? {
    // No word opens a list behind a mark, or far from the number.
    let near = text.prefix(most)
    let mark = near.firstIndex { ",，;；:：.".contains($0) }
    let limit = mark.map(text.index(after:)) ?? near.endIndex
    let reach = limit < text.endIndex ? text.index(after: limit) : limit
    guard
      words.hasBlanks || text[..<reach].unicodeScalars.contains(where: words.openerHeads.contains)
    else { return nil }
    for list in [words.listOpeners, words.openOpeners, words.listVerbs] {
      for word in list {
        guard let place = text.place(of: words.hasBlanks ? " \(word) " : word, upTo: limit) else {
          continue
        }
        let before = text[..<place.lowerBound]
        let items = text[place.upperBound...].drop { "：:".contains($0) }
        let isOpen = words.openOpeners.contains(word)
        return (String(before), items, isOpen || words.listOpeners.contains(word), isOpen)
      }
    }
    return nil
  }

  /// “四个高于”，即….
  private func quoted(in text: String) -> List? {
    guard text.contains("”"), let end = text.prefix(most + 1).firstIndex(of: "”") else {
      return nil
    }
    let rest = text[text.index(after: end)...].drop { "，,".contains($0) }
    guard let word = words.listOpeners.first(where: rest.hasPrefix),
      text[..<end].allSatisfy(\.isLetter)
    else { return nil }
    let items = rest.dropFirst(word.count).drop { "：: ".contains($0) }
    return (String(text[..<end]), items, true, false)
  }
}
