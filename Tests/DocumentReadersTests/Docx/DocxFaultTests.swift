import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Packages that are not read, each with its reason; and odd ones that are.
@Suite struct DocxFaultTests {
  private typealias W = WordFile

  private static func fault(_ bytes: [UInt8], _ name: String = "a.docx") -> InputFault? {
    do throws(InputFault) {
      _ = try DraftText(bytes, name: name)
      return nil
    } catch {
      return error
    }
  }

  /// The package of a document with one part changed.
  private static func archive(
    _ part: String, _ change: (inout ZipFile.Entry) -> Void
  ) throws -> [UInt8] {
    var archive = W(paragraphs: ["甲"]).archive
    let index = try #require(archive.entries.firstIndex { $0.name == part })
    change(&archive.entries[index])
    return archive.bytes
  }

  private static let main = "word/document.xml"

  @Test func oddButHonestArchivesAreRead() throws {
    #expect(try Self.fault(Self.archive(Self.main) { $0.isDeflated = false }) == nil)
    var large = W(paragraphs: ["甲"]).archive
    for index in large.entries.indices { large.entries[index].isLarge = true }
    #expect(Self.fault(large.bytes) == nil)
    var commented = W(paragraphs: ["甲"]).archive
    commented.comment = "PK\u{5}\u{6} 注"
    #expect(Self.fault(commented.bytes) == nil)
    // One to a thousand: honest all the same.
    var empty = W(paragraphs: ["甲"])
    empty.others = [.init("word/media/a.bmp", [UInt8](repeating: 0, count: 1 << 20))]
    empty.body += String(repeating: "<w:p/>", count: 100_000)
    #expect(try empty.fault == nil)
  }

  @Test(arguments: [(40, nil), (90, InputFault.package(.inflatedTooLarge(limit: 64 << 20)))])
  func whatTheParserWouldHoldWholeIsBounded(_ size: Int, _ fault: InputFault?) throws {
    let comment = "<!--\(String(repeating: " ", count: size << 20))-->"
    #expect(try W(comment + W.p("甲")).fault == fault)
  }

  @Test func damagedArchivesAreRefused() throws {
    let damaged = InputFault.package(.damaged(part: Self.main))
    #expect(try Self.fault(Self.archive(Self.main) { $0.hasWrongChecksum = true }) == damaged)
    #expect(try Self.fault(Self.archive(Self.main) { $0.saidSize = 10 }) == damaged)
    #expect(try Self.fault(Self.archive(Self.main) { $0.saidSize = 100_000 }) == damaged)
    #expect(try Self.fault(Self.archive(Self.main) { $0.bytes.removeLast(9) }) == damaged)
    #expect(try Self.fault(Self.archive(Self.main) { $0.bytes += Array("<x/>".utf8) }) == damaged)
    let whole = W(paragraphs: ["甲"]).bytes
    #expect(Self.fault(Array(whole.dropLast(30))) == .package(.damaged(part: nil)))
    #expect(Self.fault(Array(whole.prefix(4))) == .package(.damaged(part: nil)))
    var twice = W(paragraphs: ["甲"]).archive
    twice.entries.append(.init(Self.main, "<x/>"))
    #expect(Self.fault(twice.bytes) == .package(.damaged(part: nil)))
  }

  @Test func whatIsNoDocumentIsRefusedByWhatItIs() throws {
    let archive = InputFault.undecodable(.binary(.zip))
    #expect(Self.fault(ZipFile([.init("a.txt", "甲")]).bytes) == archive)
    #expect(Self.fault(ZipFile([]).bytes) == archive)
    var sheet = W(paragraphs: ["甲"])
    sheet.type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    #expect(try sheet.fault == archive)
    var macros = W(paragraphs: ["甲"])
    macros.type = "application/vnd.ms-word.document.macroEnabled.main+xml"
    #expect(try macros.fault == .package(.macros))
    #expect(
      try Self.fault(Self.archive(Self.main) { $0.isEncrypted = true }) == .package(.encrypted))
    #expect(Self.fault(Array("一段文字。".utf8)) == .package(.damaged(part: nil)))
    #expect(Self.fault([0, 1, 2]) == .package(.damaged(part: nil)))
    #expect(Self.fault([]) == .undecodable(.empty))
    // A page that was saved under the wrong name.
    #expect(Self.fault(Array("<html><body>甲".utf8)) == nil)
  }

  @Test func theOldContainerIsToldFromAnEncryptedOne() {
    var container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 2044)
    #expect(Self.fault(container, "a.doc") == .undecodable(.binary(.compoundDocument)))
    let name = "EncryptedPackage".utf8.reduce(into: [UInt8]()) { $0 += [$1, 0] }
    container.replaceSubrange(1152..<1152 + name.count, with: name)
    #expect(Self.fault(container) == .package(.encrypted))
  }

  @Test func linksLeadNowhereOutside() throws {
    let links = { (target: String, mode: String) in
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" \
      Type="http://x/officeDocument" Target="\(target)"\(mode)/></Relationships>
      """
    }
    for (target, mode) in [
      ("../../etc/passwd", ""), ("/word/none.xml", ""), (Self.main, " TargetMode=\"External\""),
    ] {
      let bytes = try Self.archive("_rels/.rels") { $0.bytes = Array(links(target, mode).utf8) }
      #expect(Self.fault(bytes) == .undecodable(.binary(.zip)))
    }
    let inside = try Self.archive("_rels/.rels") {
      $0.bytes = Array(links("/a/../word/./document.xml", "").utf8)
    }
    #expect(Self.fault(inside) == nil)
  }

  @Test func declarationsOfTypesAreRefused() throws {
    for declaration in [
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
      "<!DOCTYPE x [<!ENTITY a \"甲甲甲\"><!ENTITY b \"&a;&a;\">]>", "<!DOCTYPE x SYSTEM \"x.dtd\">",
    ] {
      let bytes = try Self.archive(Self.main) { entry in
        let text = String(decoding: entry.bytes, as: UTF8.self)
        entry.bytes = Array(text.replacing("<w:document", with: declaration + "<w:document").utf8)
      }
      #expect(Self.fault(bytes) == .package(.damaged(part: Self.main)))
    }
  }

  @Test func limitsHold() throws {
    var many = W(paragraphs: ["甲"])
    many.others = (0..<10_000).map { .init("x\($0)", "") }
    #expect(try many.fault == .package(.tooManyEntries(limit: 10_000)))
    let deep = { (name: String, count: Int) in
      String(repeating: "<w:\(name)>", count: count)
        + String(repeating: "</w:\(name)>", count: count)
    }
    #expect(try W(deep("ins", 510)).fault == nil)
    #expect(try W(deep("ins", 511)).fault == .package(.tooDeep(part: Self.main, limit: 512)))
    let boxes = { (count: Int) in
      String(repeating: "<w:p><w:r><w:txbxContent>", count: count) + W.p("甲")
        + String(repeating: "</w:txbxContent></w:r></w:p>", count: count)
    }
    #expect(try W(boxes(63)).fault == nil)
    #expect(try W(boxes(64)).fault == .package(.tooDeep(part: Self.main, limit: 64)))
    var styled = W(paragraphs: ["甲"])
    styled.styles = String(repeating: " ", count: 17 << 20)
    #expect(try styled.fault == .package(.inflatedTooLarge(limit: 16 << 20)))
    #expect(
      try W(String(repeating: "<w:p/>", count: 250_001)).fault
        == .package(.tooManyPieces(limit: 2_000_000)))
    #expect(
      try W(W.p(String(repeating: "x", count: 64 << 20 + 1))).fault
        == .package(.inflatedTooLarge(limit: 64 << 20)))
  }

  @Test func noInputCrashes() {
    let whole = W(
      W.table([["甲", "乙"], ["丙", "丁"]]) + W.p("一段", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
    ).archive
    var stored = whole
    for index in stored.entries.indices { stored.entries[index].isDeflated = false }
    var generator = SeededGenerator(seed: 20)
    var read = 0
    for original in [whole.bytes, stored.bytes] {
      for _ in 0..<1500 {
        var bytes = original
        for _ in 0...Int.random(in: 0..<4, using: &generator) {
          bytes[Int.random(in: 4..<bytes.count, using: &generator)] = .random(
            in: 0...255, using: &generator)
        }
        if Bool.random(using: &generator) {
          bytes.removeLast(Int.random(in: 0..<64, using: &generator))
        }
        if Self.isRead(bytes) { read += 1 }
      }
    }
    #expect(0..<3000 ~= read)
  }

  private static func isRead(_ bytes: [UInt8]) -> Bool {
    do throws(InputFault) {
      _ = try DraftText(bytes, name: "a.docx").document()
      return true
    } catch {
      return false
    }
  }

  /// The same for the same seed.
  private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }
}
