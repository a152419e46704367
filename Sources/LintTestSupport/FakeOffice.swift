import Foundation
import Testing

/// A program that stands in for LibreOffice in a folder of its own, and what it was asked.
package struct FakeOffice {
  /// What it does with a document.
  package enum Deed {
    /// Writes a document where it is asked to.
    case writes([UInt8])
    /// Complains and fails.
    case fails
    /// Ends well, and writes nothing.
    case writesNothing
    /// Starts another program, and waits for it for ever.
    case hangs
  }

  private let folder: ScratchFolder
  /// The folder that `PATH` has to hold.
  package var home: String { folder.path("bin") }
  /// The program's path.
  package var path: String { folder.path("bin/soffice") }

  package init(that deed: Deed) throws {
    folder = try ScratchFolder()
    var script = """
      #!/bin/sh
      cd '\(folder.path("."))'
      for word; do echo "$word"; done > arguments
      echo "$HOME" > home
      while [ "$1" != --outdir ]; do shift; done
      cp "$3" draft
      cp "$HOME/profile/user/registrymodifications.xcu" settings

      """
    switch deed {
    case .writes(let document):
      try folder.write(document, to: "made")
      script += "mkdir \"$2\" && cp made \"$2/draft.docx\"\n"
    case .fails:
      script += "echo 'Warning: no java' >&2\necho 'Error: no filter' >&2\nexit 1\n"
    case .writesNothing: break
    case .hangs: script += "sleep 1000 &\necho $! > started.new\nmv started.new started\nwait\n"
    }
    try folder.write(script, to: "bin/soffice")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  /// What it was started with, a word a line, its folder as `~`.
  package func arguments() throws -> [String] {
    try text("arguments").replacing(try temporaryFolder(), with: "~").split(separator: "\n")
      .map(String.init)
  }

  /// The document that it was given.
  package func draft() throws -> [UInt8] { try folder.bytes(of: "draft") }

  /// The settings that it was given.
  package func settings() throws -> String { try text("settings") }

  /// Whether something is left of the folder that it worked in.
  package func leavesSomething() throws -> Bool {
    FileManager.default.fileExists(atPath: try temporaryFolder())
  }

  /// Whether the program that it started runs on; waits up to five seconds for its start and its end.
  package func childRuns() throws -> Bool {
    try wait { FileManager.default.fileExists(atPath: folder.path("started")) }
    let child = try #require(Int32(try text("started").prefix { $0 != "\n" }))
    return try !wait { kill(child, 0) != 0 || isZombie(child) }
  }

  /// Waits for the start of the program that it starts.
  package func waitForChild() throws {
    try wait { FileManager.default.fileExists(atPath: folder.path("started")) }
  }

  /// Nobody may have asked after a program that has ended.
  private func isZombie(_ process: Int32) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status.map { $0.contains(") Z ") } ?? true
  }

  @discardableResult
  private func wait(for condition: () -> Bool) throws -> Bool {
    for _ in 0..<250 where !condition() { usleep(20_000) }
    return condition()
  }

  private func temporaryFolder() throws -> String {
    String(try text("home").dropLast())
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes(of: name), as: UTF8.self)
  }
}
