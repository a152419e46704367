/// The fields that are open: text that the program computes, behind the instruction for it.
struct DocxFields {
  private struct Field {
    /// Whether the instruction is over.
    var hasResult: Bool
    var instruction: [UInt8] = []

    var isContents: Bool {
      let words = instruction.drop { $0 == 0x20 }
      return hasResult && (words.starts(with: "TOC ".utf8) || words.elementsEqual("TOC".utf8))
    }

    /// Whether its result is the number of a page, or a day, as it is computed anew.
    var isOfPage: Bool {
      let word = instruction.drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != UInt8(ascii: "\\") }
      return hasResult
        && DocxFields.ofPages.contains(String(decoding: word, as: UTF8.self).uppercased())
    }
  }

  /// What shows another text on each page or each day.
  private static let ofPages: Set = [
    "CREATEDATE", "DATE", "EDITTIME", "NUMPAGES", "PAGE", "PRINTDATE", "REVNUM", "SAVEDATE",
    "SECTION", "SECTIONPAGES", "TIME",
  ]

  private var open: [Field] = []

  /// Whether what stands here is the text of all that are open.
  var isText: Bool { open.allSatisfy(\.hasResult) }

  /// Whether what stands here is a table of contents.
  var isInContents: Bool { open.contains(where: \.isContents) }

  /// Whether what stands here is the number of a page or a day that is computed anew.
  var isInPage: Bool { open.contains(where: \.isOfPage) }

  /// Takes a character that begins, parts or ends a field.
  mutating func take(_ kind: String?) {
    switch kind {
    case "begin": open.append(Field(hasResult: false))
    case "separate": if !open.isEmpty { open[open.count - 1].hasResult = true }
    case "end": _ = open.popLast()
    default: break
    }
  }

  mutating func openSimple(_ instruction: String) {
    open.append(Field(hasResult: true, instruction: Array(instruction.utf8.prefix(16))))
  }

  mutating func closeSimple() { _ = open.popLast() }

  mutating func addInstruction(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let last = open.indices.last, !open[last].hasResult else { return }
    let room = max(0, 16 - open[last].instruction.count)
    unsafe open[last].instruction += bytes.prefix(room)
  }

  /// Ends the instructions that are open: one that is never over must not take all that follows away.
  mutating func endInstructions() { open.removeAll { !$0.hasResult } }
}
