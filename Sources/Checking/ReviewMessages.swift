import Diagnostics
import DocumentModel
import DocumentReaders
import LintEngine
import Workspace

/// The words of reviewed copies, in each language.
enum ReviewMessages {
  /// Words that a comment cannot stand on.
  static func quotation(_ words: String) -> LocalizedText {
    let beginning = words.prefix(LocalizedText.quotedWords)
    let text = beginning.endIndex == words.endIndex ? words : "\(beginning)…"
    return LocalizedText("“\(text)”")
  }

  /// Words of a header or footer, by its whole line.
  static func quotation(_ line: String, in kind: Furniture.Kind) -> LocalizedText {
    let quotation = quotation(line)
    return LocalizedText(
      zh: "\(kind.name.chinese)里：\(quotation.chinese)",
      en: "In \(kind.name.english): \(quotation.english)")
  }

  static func note(_ note: LocalizedText, words: String?) -> LocalizedText {
    guard let words else {
      return LocalizedText(zh: "说明：\(note.chinese)", en: "Note: \(note.english)")
    }
    let quotation = quotation(words)
    return LocalizedText(
      zh: "\(note.chinese)：\(quotation.chinese)", en: "\(note.english): \(quotation.english)")
  }

  static func basis(_ document: String, clause: String?) -> LocalizedText {
    let text = clause.map { "\(document) \($0)" } ?? document
    return LocalizedText(zh: "依据：\(text)", en: "Basis: \(text)")
  }

  static func fix(_ title: LocalizedText) -> LocalizedText {
    LocalizedText(zh: "建议：\(title.chinese)", en: "Suggestion: \(title.english)")
  }
}

extension LocalizedText {
  /// So many characters of the text are quoted in a comment.
  fileprivate static let quotedWords = 60
}

extension DraftReviewing.Refusal {
  var text: LocalizedText {
    switch self {
    case .notWord:
      LocalizedText(
        zh: "这不是 .docx 文档，没有做审阅副本；请在 Word 或 WPS 中另存为“Word 文档（.docx）”，或去掉 --review-copy",
        en:
          "this is no .docx document, so no reviewed copy is made; save it from Word or WPS as .docx, or leave --review-copy out"
      )
    case .exists(let path):
      LocalizedText(
        zh: "已经有 '\(path)'，没有写审阅副本：里面可能有人答复过；请换个名字，或先把它移走",
        en:
          "'\(path)' is there already, so no reviewed copy is written: somebody may have answered in it; give another name, or move it away"
      )
    case .unwritten(let error):
      error.unwritten(to: LocalizedText(zh: "审阅副本", en: "the reviewed copy"))
    case .document(.tooManyComments(let limit)):
      LocalizedText(
        zh: "批注会超过 \(limit) 条，Word 打不开，没有做审阅副本；请先用 --select 挑选规则",
        en:
          "there would be more than \(limit) comments, which Word does not open; no reviewed copy is made; choose rules by --select first"
      )
    case .document(.encoding(let part)):
      LocalizedText(
        zh: "文档里的 '\(part)' 不是 UTF-8 编码，没有做审阅副本；请在 Word 或 WPS 中另存一次",
        en:
          "'\(part)' in the document is not UTF-8; no reviewed copy is made; save it again from Word or WPS"
      )
    case .document(.package), .misread:
      LocalizedText(
        zh: "文档的结构不合规范，没有做审阅副本；请在 Word 或 WPS 中另存一次",
        en:
          "the document is not built as it should be; no reviewed copy is made; save it again from Word or WPS"
      )
    }
  }
}
