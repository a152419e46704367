internal import DocumentReaders
internal import Glibc
internal import SourceText

/// Has LibreOffice save documents that no reader takes as ones that a reader does.
package struct OfficeConversion: Hashable, Sendable {
  /// The program; nil where there is none.
  private let program: String?
  /// In seconds.
  private let timeLimit: Int

  /// - Parameters:
  ///   - program: The path of LibreOffice; nil where it is not installed.
  ///   - timeLimit: What a document may take, in seconds.
  package init(by program: String?, timeLimit: Int = 120) {
    self.program = program
    self.timeLimit = timeLimit
  }

  /// By the LibreOffice that `PATH` finds.
  package static var installed: OfficeConversion {
    OfficeConversion(
      by: ["soffice", "libreoffice"].lazy.compactMap { Subprocess.path(of: $0) }.first)
  }

  /// Converts a document.
  ///
  /// The program works on a copy, in a profile of its own that lets no macro run and nothing be loaded; all of it
  /// lies in a folder that is gone when this returns.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - ending: How the name of such a document ends.
  ///   - limit: The largest result that is accepted, in bytes.
  /// - Returns: The same as a `.docx`.
  /// - Throws: ``InputFault/unconverted(_:)``, or what else is wrong with the result.
  func docx(of bytes: [UInt8], ending: String, limit: Int) throws(InputFault) -> [UInt8] {
    guard let program else { throw .unconverted(.noProgram) }
    // An interruption first ends the program and removes the folder.
    return try HeldSignals.during { () throws(InputFault) in
      let outcome: Subprocess.Outcome
      do throws(FileError) {
        let folder = try TemporaryFolder()
        outcome = try run(program, on: bytes, ending, in: folder.path)
        if outcome.cut == nil, let made = try Self.made(in: folder.path, limit) { return made }
      } catch {
        switch error {
        case .system(_, let errno): throw .unconverted(.refused(reason: FileError.reason(errno)))
        default: throw error.input
        }
      }
      throw .unconverted(fault(outcome))
    }
  }

  /// Why there is no document.
  private func fault(_ outcome: Subprocess.Outcome) -> ConversionFault {
    switch outcome.cut {
    case .timeLimit: .tooSlow(seconds: timeLimit)
    case .signal: .stopped
    case nil: .nothingWritten(complaint: Self.complaint(outcome.error))
    }
  }

  private func run(
    _ program: String, on bytes: [UInt8], _ ending: String, in folder: String
  ) throws(FileError) -> Subprocess.Outcome {
    let (draft, profile) = ("\(folder)/draft\(ending)", "\(folder)/profile")
    let settings = "\(profile)/user/registrymodifications.xcu"
    try FileWriting.makeFolder(of: settings, mode: 0o700)
    try FileWriting.write(Array(OfficeSettings.text.utf8), to: settings, isDurable: false)
    try FileWriting.write(bytes, to: draft, isDurable: false)
    return try Subprocess.run(
      program,
      [
        "-env:UserInstallation=\(uriReference(profile))", "--headless", "--norestore",
        "--nolockcheck", "--nologo", "--nodefault", "--convert-to", "docx:MS Word 2007 XML",
        "--outdir", "\(folder)/made", draft,
      ],
      variables: ["HOME": folder, "TMPDIR": folder, "SAL_USE_VCLPLUGIN": "svp"],
      timeLimit: Double(timeLimit))
  }

  /// What the program has written; nil for nothing.
  private static func made(in folder: String, _ limit: Int) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      let made = try FileReading.contents(of: "\(folder)/made/draft.docx", limit: limit)
      return made.isEmpty ? nil : made
    } catch {
      if case .system(_, ENOENT) = error { return nil }
      if case .notFound = error { return nil }
      throw error
    }
  }

  /// What the program names as the error, among its warnings.
  private static func complaint(_ said: [UInt8]) -> String? {
    let start = "Error: "
    return String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline)
      .first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }
}
