import Foundation
import LintTestSupport
import Testing

/// `check --convert`, by a script in place of LibreOffice.
@Suite struct ConvertTests {
  private let folder: ScratchFolder
  private static let made = WordFile(paragraphs: ["青禾镇2024年工作总结", "", "2月30日召开会议。"]).bytes

  init() throws {
    folder = try ScratchFolder()
    try folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], to: "drafts/报告.doc")
  }

  private static let options = [
    "check", "--no-config", "--format", "concise", "--select", "date-impossible", "--lang", "en",
  ]

  private func outcome(_ arguments: String..., by office: FakeOffice?) throws -> Program.Outcome {
    try Program.run(
      Self.options + arguments, in: folder,
      path: office.map { "\($0.home):/bin" } ?? folder.path("none"))
  }

  private static let found =
    "drafts/报告.doc:3:1: error: no calendar has the date 2月30日 [date-impossible]\n"

  @Test func findingsAreThoseOfTheDocumentItself() throws {
    let office = try FakeOffice(that: .writes(Self.made))
    for path in ["drafts/报告.doc", "drafts"] {
      let outcome = try outcome("--convert", path, by: office)
      #expect(outcome.status == 1)
      #expect(outcome.output == Self.found)
      #expect(outcome.error == "1 file checked: 1 error, 0 warnings, 0 infos\n")
    }
  }

  @Test func aReviewedCopyIsMadeOfWhatItIsConvertedTo() throws {
    let office = try FakeOffice(that: .writes(Self.made))
    let outcome = try outcome(
      "--convert", "--review-copy", "copy.docx", "drafts/报告.doc", by: office)
    #expect(outcome.status == 1)
    #expect(outcome.output == Self.found)
    let copy = try Program.run(Self.options + ["copy.docx"], in: folder)
    #expect(copy.output == Self.found.replacing("drafts/报告.doc", with: "copy.docx"))
    #expect(
      try folder.bytes(of: "drafts/报告.doc") == [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  @Test func withoutTheOptionOldDocumentsAreCountedOrRefused() throws {
    let office = try FakeOffice(that: .writes(Self.made))
    let passed = try outcome("--allow-empty", "--verbose", "drafts", by: office)
    #expect(passed.status == 0)
    #expect(passed.output == "")
    #expect(
      passed.error == """
        drafts/报告.doc: not read
        0 files checked: 0 errors, 0 warnings, 0 infos; 1 file of other kinds not read: .doc 1

        """)
    let refused = try outcome("drafts/报告.doc", by: office)
    #expect(refused.status == 2)
    #expect(
      refused.output == """
        drafts/报告.doc:1:1: error: this is an old Office or WPS document, neither a .docx or .odt document nor text, and cannot be checked [input.binary]
          note: save it from Word or WPS as .docx, or use --convert where LibreOffice is installed

        """)
  }

  @Test func whatIsNotConvertedFailsTheRun() throws {
    let missing = try outcome("--convert", "drafts", by: nil)
    #expect(missing.status == 2)
    #expect(
      missing.output == """
        drafts/报告.doc:1:1: error: the document has to be converted, but LibreOffice is not found; it is not checked [input.no-converter]
          note: install LibreOffice (soffice on the PATH), or save it from Word or WPS as .docx

        """)
    let failed = try outcome("--convert", "drafts", by: try FakeOffice(that: .fails))
    #expect(failed.status == 2)
    #expect(
      failed.output == """
        drafts/报告.doc:1:1: error: LibreOffice did not convert the document; it is not checked: no filter [input.not-converted]
          note: it may have a password or be damaged: open it in Word or WPS and save it as .docx

        """)
  }

  /// Other signals are kept from this program by the threads that tests run on.
  @Test func anInterruptionEndsTheConversionToo() throws {
    let office = try FakeOffice(that: .hangs)
    let running = try Program.start(
      Self.options + ["--convert", "drafts/报告.doc"], in: folder, path: "\(office.home):/bin")
    try office.waitForChild()
    running.send(SIGINT)
    let outcome = try running.outcome()
    #expect(outcome.status == SIGINT)
    #expect(try !office.childRuns())
    #expect(try !office.leavesSomething())
  }
}
