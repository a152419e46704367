import Diagnostics
import DocumentReaders
import SourceText
import Testing

@Suite struct InputFaultsTests {
  @Test(
    arguments: [
      (.undecodable(.empty), "input.empty", "the file is empty, there is nothing to check"),
      (.undecodable(.utf32), "input.utf32", "UTF-32 is not supported"),
      (
        .undecodable(.binary(.pdf)), "input.binary",
        "this is a PDF file, neither a .docx or .odt document nor text, and cannot be checked"
      ),
      (
        .undecodable(.undecodable(offset: 8)), "input.encoding",
        "unknown text encoding: byte 9 is not UTF-8, and the file is not GB18030"
      ),
      (
        .undecodable(.brokenUTF16(offset: 4)), "input.encoding",
        "the UTF-16 text is broken at byte 5"
      ),
      (
        .package(.damaged(part: "word/styles.xml")), "input.damaged",
        "the document is damaged: 'word/styles.xml' in it cannot be read; it is not checked"
      ),
      (
        .package(.encrypted), "input.encrypted",
        "the document is protected by a password and cannot be read; it is not checked"
      ),
      (
        .package(.macros), "input.macros",
        "this is a document with macros (.docm) and is not checked"
      ),
      (
        .package(.tooManyEntries(limit: 9)), "limit.package-entries",
        "the document has more than 9 files in it and is not checked"
      ),
      (
        .package(.inflatedTooLarge(limit: 9)), "limit.inflated-size",
        "the document takes more than 9 bytes when unpacked and is not checked"
      ),
      (
        .package(.tooManyPieces(limit: 9)), "limit.pieces",
        "the document has more than 9 paragraphs, cells and pieces of text and is not checked"
      ),
      (
        .package(.tooDeep(part: "a.xml", limit: 9)), "limit.nesting",
        "'a.xml' is nested more than 9 levels deep; the document is not checked"
      ),
      (
        .tooMuchMarkup(.attributes, line: 9), "limit.markup",
        "the page goes beyond 1000 attributes of a tag at line 9 and is not checked"
      ),
      (
        .unconverted(.noProgram), "input.no-converter",
        "the document has to be converted, but LibreOffice is not found; it is not checked"
      ),
      (
        .unconverted(.tooSlow(seconds: 9)), "limit.conversion-time",
        "LibreOffice did not convert the document within 9 s; it is not checked"
      ),
      (
        .unconverted(.nothingWritten(complaint: nil)), "input.not-converted",
        "LibreOffice did not convert the document; it is not checked"
      ),
      (
        .unconverted(.nothingWritten(complaint: "no filter")), "input.not-converted",
        "LibreOffice did not convert the document; it is not checked: no filter"
      ),
      (
        .unconverted(.refused(reason: "no space")), "input.not-converted",
        "the document cannot be converted and is not checked: no space"
      ),
      (
        .unconverted(.stopped), "input.not-converted",
        "converting it was interrupted; it is not checked"
      ),
      (.missing, "input.missing", "no such file"),
      (
        .webArchive, "input.web-archive", "this is a web archive (.mht) and is not checked"
      ),
      (
        .noText, "input.empty",
        "there is no text to check: the file contains only blanks, code, comments or metadata"
      ),
      (
        .unreadable(reason: "permission denied"), "input.unreadable",
        "the file cannot be read: permission denied"
      ),
      (
        .tooLarge(size: 70, limit: 64), "limit.file-size",
        "the file has 70 bytes, more than the limit of 64"
      ),
      (
        .tooManyCells(line: 7, limit: 64), "limit.table-cells",
        "the table at line 7 has more than 64 cells; the draft is not checked"
      ),
      (
        .linksTooLarge(line: 3, limit: 64), "limit.links",
        "the link defined at line 3 is too long for how often it is used: links take more than 64 bytes; "
          + "the draft is not checked"
      ),
      (
        .tooDeep(line: 2, limit: 9), "limit.nesting",
        "line 2 is nested more than 9 levels deep in quotations and lists; the draft is not checked"
      ),
      (
        .tooManyMarks(line: 5, limit: 9), "limit.marks",
        "the paragraph at line 5 has more than 9 marks of emphasis and links; the draft is not checked"
      ),
      (
        .tooManyColumns(line: 4, limit: 9), "limit.table-columns",
        "the table row at line 4 has more than 9 columns; the draft is not checked"
      ),
      (
        .tooLarge(size: nil, limit: 64), "limit.file-size",
        "the file has more bytes than the limit of 64"
      ),
    ] as [(InputFault, String, String)])
  func eachFaultIsAnErrorAtTheStart(_ fault: InputFault, _ rule: String, _ message: String) {
    let diagnostic = fault.diagnostic
    #expect(diagnostic.rule == RuleID(rule))
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.span == SourceSpan(0..<0))
    #expect(diagnostic.message.english == message)
  }

  @Test func anOldOfficeFileSaysInChineseHowToConvertIt() {
    let diagnostic = InputFault.undecodable(.binary(.compoundDocument)).diagnostic
    #expect(
      diagnostic.message.chinese == "这是旧版 Office 或 WPS 文档（.doc、.wps），不是 .docx、.odt 文档或文本，无法检查")
    #expect(
      diagnostic.notes.map(\.message.chinese)
        == ["请在 Word 或 WPS 中打开，另存为“Word 文档（.docx）”；装有 LibreOffice 的，可以用 --convert"])
  }

  @Test(arguments: BinaryKind.allCases)
  func everyBinaryKindComesWithAdvice(_ kind: BinaryKind) {
    #expect(InputFault.undecodable(.binary(kind)).diagnostic.notes.count == 1)
  }
}
