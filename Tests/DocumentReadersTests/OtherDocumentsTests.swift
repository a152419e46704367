import DocumentReaders
import Testing

/// Files that are not drafts though a drafter may take them for some.
@Suite struct OtherDocumentsTests {
  @Test(
    arguments: [
      ("a.html", "正文", true), ("A.HTM", "", true), ("a.xhtml", "", true),
      ("a.txt", "<!DOCTYPE html>\n<p>甲", true), ("a.txt", "\n  <HTML lang=zh>", true),
      ("a", "<?xml version=\"1.0\"?>\n<!-- 注 -->\n<html>", true), ("<stdin>", "<body>", true),
      ("a.txt", "<head>", true),
      ("a.md", "<html>\n\n# 题", false), ("a.markdown", "<!doctype html>", false),
      ("a.txt", "<标题>", false), ("a.txt", "<htmlish> 甲", false), ("a.txt", "<!-- 甲", false),
      ("a.txt", "甲 <html>", false), ("a.txt", "<html", false), ("html", "甲", false),
    ])
  func htmlIsKnownByItsNameOrItsStart(_ path: String, _ text: String, _ isHTML: Bool) {
    #expect(OtherDocuments.isHTML(path: path, record: Array(text.utf8)) == isHTML)
  }

  @Test(
    arguments: [
      ("a/b.odt", ".odt"), ("a/b.docx", nil), ("报告.PDF", ".pdf"), ("a.b.wps", ".wps"),
      ("a.html", ".html"),
      ("a.txt", nil), ("a.swift", nil), ("docx", nil), (".docx", nil), ("a", nil),
    ] as [(String, String?)])
  func documentsAreKnownByTheirEndings(_ name: String, _ ending: String?) {
    #expect(OtherDocuments.ending(of: name) == ending)
  }
}
