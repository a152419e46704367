internal import Glibc

/// Compares working files with what a commit holds of them, byte by byte and without git's help.
struct GitObjects {
  let repository: AbsolutePath
  let commit: String

  /// Files are read and compared in bundles of about so many bytes.
  private static let bundle = 16 << 20

  /// A file whose length fits what the commit holds.
  private struct Candidate {
    let index: Int
    let bytes: [UInt8]
    let object: String
  }

  /// Whether files are as the commit has them; false too for what cannot be read.
  func unchanged(_ files: [AbsolutePath]) throws(Git.Failure) -> [Bool] {
    var answers = [Bool](repeating: false, count: files.count)
    var (waiting, size): ([Candidate], Int) = ([], 0)
    for (index, object) in try objects(of: files).enumerated() {
      guard let object,
        case .success(let bytes) = Result(catching: {
          try FileReading.contents(of: files[index].text, limit: FileReading.draftLimit)
        }), object.size == bytes.count || object.size == Self.withoutReturns(bytes).count
      else { continue }
      waiting.append(Candidate(index: index, bytes: bytes, object: object.name))
      size += bytes.count
      if size >= Self.bundle {
        try compare(waiting, &answers)
        (waiting, size) = ([], 0)
      }
    }
    try compare(waiting, &answers)
    return answers
  }

  /// The name and size of what the commit has by each path; nil for nothing, or what is not a file.
  private func objects(of files: [AbsolutePath]) throws(Git.Failure)
    -> [(name: String, size: Int)?]
  {
    var objects = [(name: String, size: Int)?](repeating: nil, count: files.count)
    // Git reads one name a line: a name of several lines is taken for changed.
    let asked = files.enumerated().compactMap { index, file -> (Int, String)? in
      let name = file.names(below: repository)?.joined(separator: "/") ?? "\n"
      return name.contains("\n") ? nil : (index, name)
    }
    guard !asked.isEmpty else { return objects }
    let input = asked.map { "\(commit):\($0.1)\n" }.joined()
    let output = try Git.answer(
      ["-C", repository.text, "cat-file", "--batch-check"], input: Array(input.utf8))
    let lines = output.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for ((index, _), line) in zip(asked, lines) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]) else { continue }
      objects[index] = (String(words[0]), size)
    }
    return objects
  }

  private func compare(_ candidates: [Candidate], _ answers: inout [Bool]) throws(Git.Failure) {
    guard !candidates.isEmpty else { return }
    let input = candidates.map { "\($0.object)\n" }.joined()
    let output = try Git.answer(
      ["-C", repository.text, "cat-file", "--batch"], input: Array(input.utf8))
    var rest = output[...]
    for candidate in candidates {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return }
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      // An object that is not there has one line alone.
      guard words.count == 3, let size = Int(words[2]), size < rest.count else { continue }
      let content = rest.prefix(size)
      answers[candidate.index] =
        content == candidate.bytes[...] || content == Self.withoutReturns(candidate.bytes)[...]
      rest = rest.dropFirst(size + 1)
    }
  }

  /// The bytes with LF for CRLF.
  private static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    guard bytes.contains(carriageReturn) else { return bytes }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated()
    where byte != carriageReturn || index + 1 == bytes.count || bytes[index + 1] != lineFeed {
      kept.append(byte)
    }
    return kept
  }
}
