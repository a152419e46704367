import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Packages that are not read, each with its reason; and odd ones that are.
@Suite struct DocxFaultTests {
  private typealias W = WordFile

  private static let main = "word/document.xml"
  private static let whole = W(paragraphs: ["甲"])

  @Test func oddButHonestArchivesAreRead() {
    #expect(
      InputFault.of(Self.whole.archive(changing: Self.main) { $0.isDeflated = false }.bytes) == nil)
    var large = W(paragraphs: ["甲"]).archive
    for index in large.entries.indices { large.entries[index].isLarge = true }
    #expect(InputFault.of(large.bytes) == nil)
    var commented = W(paragraphs: ["甲"]).archive
    commented.comment = "PK\u{5}\u{6} 注"
    #expect(InputFault.of(commented.bytes) == nil)
    // One to a thousand: honest all the same.
    var empty = W(paragraphs: ["甲"])
    empty.others = [.init("word/media/a.bmp", [UInt8](repeating: 0, count: 1 << 20))]
    empty.body += String(repeating: "<w:p/>", count: 100_000)
    #expect(empty.fault == nil)
  }

  @Test(arguments: [(40, nil), (90, InputFault.package(.inflatedTooLarge(limit: 64 << 20)))])
  func whatTheParserWouldHoldWholeIsBounded(_ size: Int, _ fault: InputFault?) {
    let comment = "<!--\(String(repeating: " ", count: size << 20))-->"
    #expect(W(comment + W.p("甲")).fault == fault)
  }

  @Test func damagedArchivesAreRefused() {
    let damaged = InputFault.package(.damaged(part: Self.main))
    #expect(
      InputFault.of(Self.whole.archive(changing: Self.main) { $0.hasWrongChecksum = true }.bytes)
        == damaged)
    #expect(
      InputFault.of(Self.whole.archive(changing: Self.main) { $0.saidSize = 10 }.bytes) == damaged)
    #expect(
      InputFault.of(Self.whole.archive(changing: Self.main) { $0.saidSize = 100_000 }.bytes)
        == damaged)
    #expect(
      InputFault.of(Self.whole.archive(changing: Self.main) { $0.bytes.removeLast(9) }.bytes)
        == damaged)
    #expect(
      InputFault.of(
        Self.whole.archive(changing: Self.main) { $0.bytes += Array("<x/>".utf8) }.bytes) == damaged
    )
    let whole = Self.whole.bytes
    #expect(InputFault.of(Array(whole.dropLast(30))) == .package(.damaged(part: nil)))
    #expect(InputFault.of(Array(whole.prefix(4))) == .package(.damaged(part: nil)))
    var twice = W(paragraphs: ["甲"]).archive
    twice.entries.append(.init(Self.main, "<x/>"))
    #expect(InputFault.of(twice.bytes) == .package(.damaged(part: nil)))
  }

  @Test func whatIsNoDocumentIsRefusedByWhatItIs() {
    let archive = InputFault.undecodable(.binary(.zip))
    #expect(InputFault.of(ZipFile([.init("a.txt", "甲")]).bytes) == archive)
    #expect(InputFault.of(ZipFile([]).bytes) == archive)
    var sheet = W(paragraphs: ["甲"])
    sheet.type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    #expect(sheet.fault == archive)
    var macros = W(paragraphs: ["甲"])
    macros.type = "application/vnd.ms-word.document.macroEnabled.main+xml"
    #expect(macros.fault == .package(.macros))
    #expect(
      InputFault.of(Self.whole.archive(changing: Self.main) { $0.isEncrypted = true }.bytes)
        == .package(.encrypted))
    #expect(InputFault.of(Array("一段文字。".utf8)) == .package(.damaged(part: nil)))
    #expect(InputFault.of([0, 1, 2]) == .package(.damaged(part: nil)))
    #expect(InputFault.of([]) == .undecodable(.empty))
    // A page that was saved under the wrong name.
    #expect(InputFault.of(Array("<html><body>甲".utf8)) == nil)
  }

  @Test func theOldContainerIsToldFromAnEncryptedOne() {
    var container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 2044)
    #expect(InputFault.of(container, "a.doc") == .undecodable(.binary(.compoundDocument)))
    let name = "EncryptedPackage".utf8.reduce(into: [UInt8]()) { $0 += [$1, 0] }
    container.replaceSubrange(1152..<1152 + name.count, with: name)
    #expect(InputFault.of(container) == .package(.encrypted))
  }

  @Test func linksLeadNowhereOutside() {
    let links = { (target: String, mode: String) in
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" \
      Type="http://x/officeDocument" Target="\(target)"\(mode)/></Relationships>
      """
    }
    for (target, mode) in [
      ("../../etc/passwd", ""), ("/word/none.xml", ""), (Self.main, " TargetMode=\"External\""),
    ] {
      let bytes = Self.whole.archive(changing: "_rels/.rels") {
        $0.bytes = Array(links(target, mode).utf8)
      }.bytes
      #expect(InputFault.of(bytes) == .undecodable(.binary(.zip)))
    }
    let inside = Self.whole.archive(changing: "_rels/.rels") {
      $0.bytes = Array(links("/a/../word/./document.xml", "").utf8)
    }.bytes
    #expect(InputFault.of(inside) == nil)
  }

  @Test func declarationsOfTypesAreRefused() {
    for declaration in [
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
      "<!DOCTYPE x [<!ENTITY a \"甲甲甲\"><!ENTITY b \"&a;&a;\">]>", "<!DOCTYPE x SYSTEM \"x.dtd\">",
    ] {
      let bytes = Self.whole.archive(changing: Self.main) { entry in
        let text = String(decoding: entry.bytes, as: UTF8.self)
        entry.bytes = Array(text.replacing("<w:document", with: declaration + "<w:document").utf8)
      }.bytes
      #expect(InputFault.of(bytes) == .package(.damaged(part: Self.main)))
    }
  }

  @Test func limitsHold() {
    var many = W(paragraphs: ["甲"])
    many.others = (0..<10_000).map { .init("x\($0)", "") }
    #expect(many.fault == .package(.tooManyEntries(limit: 10_000)))
    let deep = { (name: String, count: Int) in
      String(repeating: "<w:\(name)>", count: count)
        + String(repeating: "</w:\(name)>", count: count)
    }
    #expect(W(deep("ins", 510)).fault == nil)
    #expect(W(deep("ins", 511)).fault == .package(.tooDeep(part: Self.main, limit: 512)))
    let boxes = { (count: Int) in
      String(repeating: "<w:p><w:r><w:txbxContent>", count: count) + W.p("甲")
        + String(repeating: "</w:txbxContent></w:r></w:p>", count: count)
    }
    #expect(W(boxes(63)).fault == nil)
    #expect(W(boxes(64)).fault == .package(.tooDeep(part: Self.main, limit: 64)))
    var styled = W(paragraphs: ["甲"])
    styled.styles = String(repeating: " ", count: 17 << 20)
    #expect(styled.fault == .package(.inflatedTooLarge(limit: 16 << 20)))
    #expect(
      W(String(repeating: "<w:p/>", count: 250_001)).fault
        == .package(.tooManyPieces(limit: 2_000_000)))
    #expect(
      W(W.p(String(repeating: "x", count: 64 << 20 + 1))).fault
        == .package(.inflatedTooLarge(limit: 64 << 20)))
  }

  @Test func noInputCrashes() {
    let whole = W(
      W.table([["甲", "乙"], ["丙", "丁"]]) + W.p("一段", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
    ).archive
    var stored = whole
    for index in stored.entries.indices { stored.entries[index].isDeflated = false }
    var generator = SeededGenerator(seed: 20)
    let read = [whole, stored].map { $0.countReadable(of: 1500, &generator) }
    #expect(read.allSatisfy { 0..<1500 ~= $0 })
  }
}
