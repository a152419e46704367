package import Diagnostics

/// Makes copies of documents of Word with comments and tracked changes.
///
/// Parts that neither is for are the same bytes of the archive as before, and so is all else of a part. The same
/// document and the same comments give the same copy: nothing in it says when it was made.
package struct ReviewCopy {
  /// Word opens no document with more than 32,767 comments, and those who answer add some.
  package static let mostComments = 32_000

  private let bytes: [UInt8]
  private let flow: FlowText

  /// - Parameters:
  ///   - bytes: The package.
  ///   - flow: What was read of it.
  package init(of bytes: [UInt8], read flow: FlowText) {
    self.bytes = bytes
    self.flow = flow
  }

  /// The document with comments.
  ///
  /// - Parameter comments: In the order of the text.
  /// - Returns: The package.
  /// - Throws: ``ReviewFault``.
  /// - Complexity: O(*n* + *comments* · log *n*).
  package func commented(_ comments: [ReviewComment]) throws(ReviewFault) -> [UInt8] {
    guard !comments.isEmpty else { return bytes }
    var package = try ReviewFault.reading { () throws(PackageFault) in
      try DocxPackage(ZipArchive(bytes))
    }
    let body = try ReviewFault.reading { () throws(PackageFault) in try package.body() }
    try Self.check(body, package.main)
    let marks = try ReviewFault.reading { () throws(PackageFault) in
      try CommentMarks(body, package.main, comments.map { flow.anchor(of: $0.range) })
    }
    var parts = try ReviewFault.reading { () throws(PackageFault) in
      try CommentParts(&package, marks.names.space)
    }
    let used = marks.usedIDs.union(parts.usedIDs)
    guard used.count + comments.count <= Self.mostComments else {
      throw .tooManyComments(limit: Self.mostComments)
    }
    let ids = comments.indices.freeNumbers(besides: used)
    for (index, comment) in comments.enumerated() {
      let isQuoted = marks.standsElsewhere(index) && !comment.quotation.isEmpty
      parts.add((isQuoted ? [comment.quotation] : []) + comment.paragraphs, id: ids[index])
    }
    let entries = parts.entries + [(package.main, marks.part(ids: ids))]
    return try ReviewFault.reading { () throws(PackageFault) in
      try package.archive.replacing(entries)
    }
  }

  /// The document with tracked changes.
  ///
  /// - Parameter parts: Edits that are made together or not at all; all of them are disjoint.
  /// - Returns: The package, and the edits that were made: text that somebody inserted, text boxes and what no text
  ///   stands for are left as they are.
  /// - Throws: ``ReviewFault``.
  /// - Complexity: O(*n* + *edits* · log *n*).
  package func changed(by parts: [[Fix.Edit]]) throws(ReviewFault) -> (
    bytes: [UInt8], made: [[Fix.Edit]]
  ) {
    guard !parts.isEmpty else { return (bytes, []) }
    var package = try ReviewFault.reading { () throws(PackageFault) in
      try DocxPackage(ZipArchive(bytes))
    }
    var changes = TrackedChanges(flow, parts)
    for (index, name) in flow.parts.enumerated() where changes.concern(index) {
      let part = try ReviewFault.reading { () throws(PackageFault) in try package.entry(name) }
      guard let part else { throw .package(.damaged(part: name)) }
      try Self.check(part, name)
      try ReviewFault.reading { () throws(PackageFault) in try changes.read(part, name, index) }
    }
    let made = changes.possible
    guard !made.isEmpty else { return (bytes, []) }
    let entries = changes.entries(making: made)
    let changed = try ReviewFault.reading { () throws(PackageFault) in
      try package.archive.replacing(entries)
    }
    return (changed, made)
  }

  /// Fails for a part whose bytes are not those of its text.
  private static func check(_ part: [UInt8], _ name: String) throws(ReviewFault) {
    guard ["utf-8", "us-ascii"].contains(encoding(of: part)) else { throw .encoding(part: name) }
  }

  /// The encoding that a part says it is in, in lower case; UTF-8 where it does not say.
  private static func encoding(of part: [UInt8]) -> String {
    if part.prefix(4).contains(0) || [0xFE, 0xFF].contains(part.first) { return "utf-16" }
    let head = String(decoding: part.prefix(200), as: UTF8.self).lowercased()
    let words = head.prefix { $0 != ">" }.split(separator: "encoding", maxSplits: 1)
    guard head.contains("<?xml"), words.count == 2 else { return "utf-8" }
    return String(words[1].drop { "= \t\r\n'\"".contains($0) }.prefix { !"'\"".contains($0) })
  }
}

extension Range<Int> {
  /// The smallest numbers that are not in use, one for each of the range.
  func freeNumbers(besides used: Set<Int>) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    var next = 0
    while numbers.count < count {
      if !used.contains(next) { numbers.append(next) }
      next += 1
    }
    return numbers
  }
}
