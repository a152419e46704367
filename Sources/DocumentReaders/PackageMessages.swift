import Diagnostics

/// The messages about packages of office documents that are not read, in each language.
extension PackageFault {
  var text: LocalizedText {
    switch self {
    case .damaged(nil):
      LocalizedText(
        zh: "文档已损坏，或者不是 .docx、.odt 文档，没有检查",
        en: "the document is damaged, or is neither a .docx nor an .odt; it is not checked")
    case .damaged(let part?):
      LocalizedText(
        zh: "文档已损坏：其中的 '\(part)' 读不出来，没有检查",
        en: "the document is damaged: '\(part)' in it cannot be read; it is not checked")
    case .encrypted:
      LocalizedText(
        zh: "文档设有打开密码，读不出内容，没有检查",
        en: "the document is protected by a password and cannot be read; it is not checked")
    case .macros:
      LocalizedText(
        zh: "这是带宏的文档（.docm），没有检查", en: "this is a document with macros (.docm) and is not checked")
    case .notWord:
      LocalizedText(zh: "这不是 Word 文档，没有检查", en: "this is no Word document and is not checked")
    case .tooManyEntries(let limit):
      LocalizedText(
        zh: "文档里的文件超过 \(limit) 个，没有检查",
        en: "the document has more than \(limit) files in it and is not checked")
    case .inflatedTooLarge(let limit):
      LocalizedText(
        zh: "文档解压后超过 \(limit) 字节，没有检查",
        en: "the document takes more than \(limit) bytes when unpacked and is not checked")
    case .tooManyPieces(let limit):
      LocalizedText(
        zh: "文档的段落、单元格和文字片段超过 \(limit) 个，没有检查",
        en:
          "the document has more than \(limit) paragraphs, cells and pieces of text and is not checked"
      )
    case .tooDeep(let part, let limit):
      LocalizedText(
        zh: "'\(part)' 的嵌套超过 \(limit) 层，文档没有检查",
        en: "'\(part)' is nested more than \(limit) levels deep; the document is not checked")
    }
  }

  /// What can be done about it.
  var advice: LocalizedText? {
    switch self {
    case .damaged:
      LocalizedText(
        zh: "请在 Word、WPS 或 LibreOffice 中打开并修复，另存为“Word 文档（.docx）”",
        en: "open and repair it in Word, WPS or LibreOffice, and save it as .docx")
    case .encrypted:
      LocalizedText(
        zh: "请在 Word、WPS 或 LibreOffice 中输入密码打开，取消密码后另存",
        en: "open it in Word, WPS or LibreOffice, remove the password and save it")
    case .macros, .notWord:
      LocalizedText(
        zh: "请在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”", en: "save it from Word or WPS as .docx")
    case .tooManyEntries, .inflatedTooLarge, .tooManyPieces, .tooDeep:
      LocalizedText(
        zh: "请拆分文档，或把文字另存为 .txt 文件", en: "split the document, or save its text as .txt")
    }
  }
}
