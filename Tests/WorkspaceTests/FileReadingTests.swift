import Foundation
import LintTestSupport
import Testing
import Workspace

@Suite struct FileReadingTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 1 << 20, (1 << 20) + 1])
  func aFileIsReadWhole(_ size: Int) throws {
    let folder = try ScratchFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write(bytes, to: "a")
    #expect(try FileReading.contents(of: folder.path("a"), limit: size) == bytes)
  }

  @Test func whatIsNoFileOrTooLargeIsRefused() throws {
    let folder = try ScratchFolder()
    try folder.write([1, 2, 3], to: "a")
    #expect(throws: FileError.tooLarge(path: folder.path("a"), bytes: 3, limit: 2)) {
      try FileReading.contents(of: folder.path("a"), limit: 2)
    }
    #expect(throws: FileError.notFound(path: folder.path("b"))) {
      try FileReading.contents(of: folder.path("b"), limit: 2)
    }
    #expect(throws: FileError.isFolder(path: folder.path(""))) {
      try FileReading.contents(of: folder.path(""), limit: 2)
    }
    #expect(throws: FileError.notRegular(path: "/dev/null")) {
      try FileReading.contents(of: "/dev/null", limit: 2)
    }
  }
}

@Suite struct FileWritingTests {
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
