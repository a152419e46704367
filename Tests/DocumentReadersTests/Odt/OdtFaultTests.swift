import DocumentReaders
import LintTestSupport
import SourceText
import Testing

/// Packages of OpenDocument that are not read, each with its reason; and odd ones that are.
@Suite struct OdtFaultTests {
  private typealias O = OdtFile

  private static let whole = O(paragraphs: ["甲"])
  private static let main = "content.xml"

  private static func changed(
    _ name: String = main, _ change: (inout ZipFile.Entry) -> Void
  ) -> InputFault? {
    .of(whole.archive(changing: name, change).bytes, "a.odt")
  }

  @Test func documentsOfItsKindsAreRead() {
    for kind in ["text", "text-template", "text-web"] {
      var file = Self.whole
      file.type = "application/vnd.oasis.opendocument.\(kind)"
      #expect(file.fault == nil)
    }
    // The kind stands in the list too.
    var silent = Self.whole.archive
    silent.entries.removeFirst()
    #expect(InputFault.of(silent.bytes) == nil)
    var bare = Self.whole.archive
    bare.entries.remove(at: 1)
    #expect(InputFault.of(bare.bytes) == nil)
    #expect(Self.changed("mimetype") { $0.bytes += Array("\n".utf8) } == nil)
  }

  @Test func whatIsNoTextIsRefusedByWhatItIs() {
    let archive = InputFault.undecodable(.binary(.zip))
    for kind in ["spreadsheet", "presentation", "text-master", "textile"] {
      var file = Self.whole
      file.type = "application/vnd.oasis.opendocument.\(kind)"
      #expect(file.fault == archive)
    }
    var untold = Self.whole
    untold.type = nil
    #expect(untold.fault == archive)
    #expect(Self.changed("mimetype") { $0.bytes = [0xFF] } == archive)
    #expect(InputFault.of(ZipFile([.init("a.txt", "甲")]).bytes, "a.odt") == archive)
    #expect(InputFault.of(Array("一段文字。".utf8), "a.odt") == .package(.damaged(part: nil)))
    #expect(InputFault.of(Array("一段文字。".utf8), "A.FODT") == .package(.damaged(part: nil)))
  }

  @Test func encryptedPackagesAreKnownByTheirList() {
    var file = Self.whole
    file.listed = """
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data \
      manifest:checksum="x"/></manifest:file-entry>
      """
    file.others = [.init("content2.xml", [1, 2, 3])]
    #expect(file.fault == .package(.encrypted))
    var wholesale = file.archive
    wholesale.entries.removeAll { $0.name == Self.main }
    #expect(InputFault.of(wholesale.bytes) == .package(.encrypted))
    #expect(Self.changed { $0.isEncrypted = true } == .package(.encrypted))
  }

  @Test func damagedPackagesAreRefused() {
    let damaged = InputFault.package(.damaged(part: Self.main))
    #expect(Self.changed { $0.bytes.removeLast(9) } == damaged)
    #expect(Self.changed { $0.hasWrongChecksum = true } == damaged)
    #expect(Self.changed { $0.name = "other.xml" } == damaged)
    #expect(Self.changed { $0.bytes = Array("<office/>".utf8) } == damaged)
    let list = "META-INF/manifest.xml"
    #expect(Self.changed(list) { $0.bytes.removeLast(9) } == .package(.damaged(part: list)))
    var styled = Self.whole
    styled.styles = "<x>"
    #expect(styled.fault == .package(.damaged(part: "styles.xml")))
    #expect(InputFault.of(Array(Self.whole.bytes.dropLast(30))) == .package(.damaged(part: nil)))
    let entity = Self.changed { entry in
      let text = String(decoding: entry.bytes, as: UTF8.self)
      entry.bytes = Array(
        text.replacing(
          "<office:document-content", with: "<!DOCTYPE x SYSTEM \"x\"><office:document-content"
        ).utf8)
    }
    #expect(entity == damaged)
  }

  @Test func oneFileOfXMLIsReadToo() throws {
    let flat = Self.whole.flat
    #expect(InputFault.of(flat, "a.fodt") == nil)
    #expect(try DraftText([0xEF, 0xBB, 0xBF] + flat, name: "a.xml").record == Array("甲".utf8))
    #expect(InputFault.of(Array(flat.dropLast(9))) == .package(.damaged(part: "document")))
    var sheet = Self.whole
    sheet.type = "application/vnd.oasis.opendocument.spreadsheet"
    #expect(InputFault.of(sheet.flat, "a.fodt") == .package(.damaged(part: nil)))
    // Other XML is the text that it is.
    #expect(try DraftText(sheet.flat, name: "a.txt").flow == nil)
    #expect(try DraftText(Array("<?xml version='1.0'?><a>甲</a>".utf8), name: "a.txt").flow == nil)
  }

  @Test func limitsHold() {
    var many = Self.whole
    many.others = (0..<10_000).map { .init("x\($0)", "") }
    #expect(many.fault == .package(.tooManyEntries(limit: 10_000)))
    func deep(_ name: String, _ count: Int) -> InputFault? {
      O(
        String(repeating: "<\(name)>", count: count) + O.p("甲")
          + String(repeating: "</\(name)>", count: count)
      ).fault
    }
    #expect(deep("text:section", 508) == nil)
    #expect(deep("text:section", 509) == .package(.tooDeep(part: Self.main, limit: 512)))
    #expect(deep("draw:text-box", 63) == nil)
    #expect(deep("draw:text-box", 64) == .package(.tooDeep(part: Self.main, limit: 64)))
    var styled = Self.whole
    styled.styles = String(repeating: " ", count: 17 << 20)
    #expect(styled.fault == .package(.inflatedTooLarge(limit: 16 << 20)))
    #expect(
      O(String(repeating: "<text:p/>", count: 250_001)).fault
        == .package(.tooManyPieces(limit: 2_000_000)))
    #expect(
      O(O.p(String(repeating: "<text:s text:c=\"999999999\"/>", count: 70_000))).fault
        == .package(.inflatedTooLarge(limit: 64 << 20)))
  }

  @Test func noInputCrashes() {
    var file = O(
      O.h("题", 1) + O.list([O.p("甲") + O.list([O.p("乙")])], "text:style-name=\"L\"")
        + O.table([["丙", "丁"]])
        + O.p(
          "框<draw:frame><draw:text-box>\(O.p("内"))</draw:text-box></draw:frame><text:note><text:note-body>\(O.p("注"))</text:note-body></text:note>"
        ))
    file.automaticStyles =
      "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" loext:num-list-format=\"%1%.\"/></text:list-style>"
    var stored = file.archive
    for index in stored.entries.indices { stored.entries[index].isDeflated = false }
    var generator = SeededGenerator(seed: 21)
    let read = [file.archive, stored].map { $0.countReadable(of: 1500, &generator) }
    #expect(read.allSatisfy { 0..<1500 ~= $0 })
    // XML that is whole, in any order.
    let names = ["text:p", "text:list", "text:list-item", "table:table", "table:table-row"]
    let more = ["table:table-cell", "text:note", "text:note-body", "draw:frame", "draw:text-box"]
    let last = ["text:span", "table:covered-table-cell", "field:fieldmark-separator", "text:h"]
    for _ in 0..<500 {
      var body = "甲"
      for _ in 0..<Int.random(in: 1..<24, using: &generator) {
        let name = (names + more + last).randomElement(using: &generator) ?? "text:p"
        body =
          Bool.random(using: &generator)
          ? "<\(name)>\(body)</\(name)>" : "\(body)<\(name)>乙</\(name)>"
      }
      #expect(O(body).fault == nil)
    }
  }
}
