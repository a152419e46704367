import DocumentReaders
import Testing

/// Files that are not drafts though a drafter may take them for some.
@Suite struct OtherDocumentsTests {
  @Test(
    arguments: [
      ("a.html", "正文", true), ("A.HTM", "", true), ("a.xhtml", "", false),
      ("a.xhtml", "<html>", true), ("a.mht", "", false),
      ("a.txt", "<!DOCTYPE html>\n<p>甲", true), ("a.txt", "\n  <HTML lang=zh>", true),
      ("a", "<?xml version=\"1.0\"?>\n<!-- 注 -->\n<html>", true), ("<stdin>", "<body>", true),
      ("a.txt", "<head>", true),
      ("a.md", "<html>\n\n# 题", false), ("a.markdown", "<!doctype html>", false),
      ("a.txt", "<标题>", false), ("a.txt", "<htmlish> 甲", false), ("a.txt", "<!-- 甲", false),
      ("a.txt", "甲 <html>", false), ("a.txt", "<html", false), ("html", "甲", false),
    ])
  func pagesAreKnownByTheirNameOrTheirStart(_ path: String, _ text: String, _ isHTML: Bool) {
    #expect((DraftFormat(path: path, record: Array(text.utf8)) == .html) == isHTML)
  }

  @Test func webArchivesAreKnown() {
    func isArchive(_ name: String, _ text: String) -> Bool {
      OtherDocuments.isWebArchive(path: name, record: Array(text.utf8))
    }
    #expect(isArchive("a.MHT", "") && isArchive("a.mhtml", ""))
    #expect(isArchive("a.doc", "MIME-Version: 1.0\r\n"))
    #expect(isArchive("a", "From: <Saved by Blink>\r\n"))
    #expect(!isArchive("a.html", "<p>MIME-Version: 1.0"))
  }

  @Test(
    arguments: [
      ("a/b.ott", ".ott"), ("a/b.odt", nil), ("a/b.docx", nil), ("报告.PDF", ".pdf"),
      ("a.b.wps", ".wps"),
      ("a.mht", ".mht"), ("a.html", nil),
      ("a.txt", nil), ("a.swift", nil), ("docx", nil), (".docx", nil), ("a", nil),
    ] as [(String, String?)])
  func documentsAreKnownByTheirEndings(_ name: String, _ ending: String?) {
    #expect(OtherDocuments.ending(of: name) == ending)
  }
}
