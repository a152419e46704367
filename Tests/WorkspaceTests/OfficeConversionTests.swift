import DocumentModel
import DocumentReaders
import LintTestSupport
import SourceText
import Testing
import Workspace

/// Documents that LibreOffice converts, for which a script stands in.
@Suite struct OfficeConversionTests {
  private static let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
  private static let rich = Array("{\\rtf1 a}".utf8)
  private static var archive: [UInt8] { ZipFile([ZipFile.Entry("a.bin", "a")]).bytes }

  private func text(
    _ bytes: [UInt8], _ name: String, by office: FakeOffice?, timeLimit: Int = 60
  ) throws -> (text: DraftText, origin: DraftOrigin) {
    try DraftLoading.text(
      of: bytes, from: name, name: name, limit: 1 << 20,
      by: OfficeConversion(by: office?.path, timeLimit: timeLimit))
  }

  private func fault(
    _ bytes: [UInt8], _ name: String = "报告.doc", by office: FakeOffice?, timeLimit: Int = 60
  ) -> InputFault? {
    #expect(throws: InputFault.self) {
      try text(bytes, name, by: office, timeLimit: timeLimit)
    }
  }

  @Test(
    arguments: [
      (old, "报告.doc", ".doc"), (old, "REPORT.WPS", ".wps"), (old, "a.txt", ".doc"),
      (old, "-", ".doc"), (rich, "a.rtf", ".rtf"), (rich, "a.doc", ".rtf"),
    ])
  func aDocumentIsReadAsWhatItIsConvertedTo(_ bytes: [UInt8], _ name: String, _ ending: String)
    throws
  {
    let made = WordFile(paragraphs: ["甲镇工作总结", "办结3件。"]).bytes
    let office = try FakeOffice(that: .writes(made))
    let (text, origin) = try text(bytes, name, by: office)
    #expect(String(decoding: text.record, as: UTF8.self) == "甲镇工作总结\n办结3件。")
    #expect(text.document().file.path == name)
    #expect(origin.path == name)
    #expect(origin.bytes == bytes)
    #expect(origin.package == made)
    #expect(origin.form == nil)
    #expect(try office.draft() == bytes)
    #expect(
      try office.arguments() == [
        "-env:UserInstallation=file://~/profile", "--headless", "--norestore", "--nolockcheck",
        "--nologo", "--nodefault", "--convert-to", "docx:MS Word 2007 XML", "--outdir", "~/made",
        "~/draft\(ending)",
      ])
    #expect(try !office.leavesSomething())
  }

  @Test func noMacroRunsAndNothingIsLoaded() throws {
    let office = try FakeOffice(that: .writesNothing)
    _ = fault(Self.old, by: office)
    #expect(
      try office.settings() == """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
        <item oor:path="/org.openoffice.Office.Java/VirtualMachine"><prop oor:name="Enable" oor:op="fuse"><value>false</value></prop></item>
        </oor:items>

        """)
  }

  @Test func whatFailsIsAFaultAndLeavesNothing() throws {
    for (deed, complaint) in [(FakeOffice.Deed.fails, "no filter"), (.writesNothing, nil)] {
      let office = try FakeOffice(that: deed)
      #expect(
        fault(Self.old, by: office) == .unconverted(.nothingWritten(complaint: complaint)))
      #expect(try !office.leavesSomething())
    }
  }

  @Test func whatHangsIsEndedWithAllThatItStarted() throws {
    let office = try FakeOffice(that: .hangs)
    #expect(
      fault(Self.old, by: office, timeLimit: 1) == .unconverted(.tooSlow(seconds: 1)))
    #expect(try !office.childRuns())
    #expect(try !office.leavesSomething())
  }

  @Test func whatIsWrittenIsReadAsAnyDocument() throws {
    #expect(
      fault(Self.old, by: try FakeOffice(that: .writes(Self.archive)))
        == .undecodable(.binary(.zip)))
    #expect(
      fault(Self.old, by: try FakeOffice(that: .writes([0x50, 0x4B, 0x03, 0x04])))
        == .package(.damaged(part: nil)))
    let large = [UInt8](repeating: 0, count: 2 << 20)
    #expect(
      fault(Self.old, by: try FakeOffice(that: .writes(large)))
        == .tooLarge(size: 2 << 20, limit: 1 << 20))
  }

  @Test func withoutTheProgramThereIsNoText() {
    #expect(fault(Self.old, by: nil) == .unconverted(.noProgram))
  }

  @Test func whatNobodyConvertsIsRefusedAsBefore() throws {
    let office = try FakeOffice(that: .fails)
    #expect(fault(Array("%PDF-1.7".utf8), "a.pdf", by: office) == .undecodable(.binary(.pdf)))
    let zip: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    #expect(fault(zip, "a.odt", by: office) == .package(.damaged(part: nil)))
    let encrypted =
      Self.old + [UInt8](repeating: 0, count: 118)
      + Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(fault(encrypted, "a.docx", by: office) == .package(.encrypted))
    #expect(throws: (any Error).self) { try office.draft() }
  }
}
