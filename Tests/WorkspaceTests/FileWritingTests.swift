import DocumentModel
import DocumentReaders
import Foundation
import Glibc
import LintTestSupport
import SourceText
import Testing
import Workspace

@Suite struct FileWritingTests {
  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  private func names(_ folder: ScratchFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).sorted()
  }

  @Test func aFileIsReplacedWithItsPermissionsAndNothingIsLeftBehind() throws {
    let folder = try ScratchFolder()
    try folder.write("旧", to: "a.txt")
    let path = folder.path("a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileWriting.replace(path, Array("旧".utf8), by: Array("新".utf8))
    #expect(try folder.bytes(of: "a.txt") == Array("新".utf8))
    #expect(try mode(path) == 0o640)
    #expect(try names(folder) == ["a.txt"])
  }

  @Test func aNewFileTakesNoOnesPlace() throws {
    let folder = try ScratchFolder()
    #expect(try FileWriting.create(Array("新".utf8), at: folder.path("a.txt")))
    #expect(try folder.bytes(of: "a.txt") == Array("新".utf8))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("b.txt"), withDestinationPath: "nowhere")
    for name in ["a.txt", "b.txt"] {
      #expect(try !FileWriting.create(Array("更新".utf8), at: folder.path(name)))
    }
    #expect(try folder.bytes(of: "a.txt") == Array("新".utf8))
    #expect(throws: FileError.system(path: folder.path("c/a.txt"), errno: ENOENT)) {
      try FileWriting.create([], at: folder.path("c/a.txt"))
    }
    #expect(try names(folder) == ["a.txt", "b.txt"])
  }

  @Test(arguments: ["别的", "旧的和新的", ""])
  func aFileThatWasChangedSinceIsNotTouched(_ now: String) throws {
    let folder = try ScratchFolder()
    try folder.write(now, to: "a.txt")
    #expect(throws: FileError.self) {
      try FileWriting.replace(
        folder.path("a.txt"), Array("旧".utf8), by: Array("新".utf8))
    }
    #expect(try folder.bytes(of: "a.txt") == Array(now.utf8))
    #expect(try names(folder) == ["a.txt"])
  }

  @Test func aFileThatIsGoneIsNotMadeAgain() throws {
    let folder = try ScratchFolder()
    #expect(throws: FileError.system(path: folder.path("a.txt"), errno: 2)) {
      try FileWriting.replace(folder.path("a.txt"), [], by: [0x41])
    }
    #expect(try names(folder) == [])
  }

  @Test func aLinkStaysALinkToTheFileThatIsWritten() throws {
    let folder = try ScratchFolder()
    try folder.write("旧", to: "far/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.txt"), withDestinationPath: "far/a.txt")
    try FileWriting.replace(folder.path("link.txt"), Array("旧".utf8), by: Array("新".utf8))
    try FileWriting.write(Array("更新".utf8), to: folder.path("link.txt"))
    #expect(try folder.bytes(of: "far/a.txt") == Array("更新".utf8))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.txt"))
        == "far/a.txt")
    #expect(try names(folder) == ["far", "link.txt"])
  }

  @Test func whatIsNotARegularFileIsWrittenToAsItIs() throws {
    try FileWriting.write(Array("x".utf8), to: "/dev/null")
    #expect(FileStatus.exists("/dev/null"))
  }

  @Test func aDraftKeepsItsEncodingMarkAndLineEnds() throws {
    let folder = try ScratchFolder()
    let old: [UInt8] = [0xFF, 0xFE, 0x32, 0x75, 0x0D, 0x00, 0x0A, 0x00]
    try folder.write(old, to: "a.txt")
    let (text, origin) = try DraftLoading.text(at: folder.path("a.txt"), name: "a.txt")
    #expect(text.record == Array("甲\r\n".utf8))
    try origin.replace(text.record, by: Array("乙\r\n".utf8))
    #expect(
      try folder.bytes(of: "a.txt") == [0xFF, 0xFE, 0x59, 0x4E, 0x0D, 0x00, 0x0A, 0x00])
  }

  @Test func aFileIsReplacedWithItsPermissionsAndNothingIsLeftBeside() throws {
    let folder = try ScratchFolder()
    try folder.write("old", to: "a")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.path("a"))
    try FileWriting.write(Array("new".utf8), to: folder.path("a"))
    #expect(try folder.bytes(of: "a") == Array("new".utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")) == ["a"])
  }

  @Test func aFailureLeavesNothingBehind() throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("a"), withIntermediateDirectories: false)
    #expect(throws: FileError.self) {
      try FileWriting.write([1], to: folder.path("a"))
    }
    #expect(throws: FileError.self) {
      try FileWriting.write([1], to: folder.path("nowhere/b"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")) == ["a"])
  }
}
