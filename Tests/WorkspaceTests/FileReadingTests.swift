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

  @Test func whatIsNotAFileOrIsTooLargeIsRefused() throws {
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
