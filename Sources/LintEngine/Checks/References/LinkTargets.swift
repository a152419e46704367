import Diagnostics
import DocumentModel
import RuleModel
import SourceText

/// Links to places of the text itself that nothing bears: `[the costs](#costs-of-2023)`.
///
/// A heading is linked to by its words, as forges and site generators make names of them: small
/// letters, blanks as hyphens, most marks left out, `-1` behind the second of a name. Renderers differ
/// in marks and hyphens, so that only letters and digits are compared.
struct LinkTargets {
  private struct Link {
    let anchor: String
    /// Its words in block text.
    let words: TextRange
  }

  private let document: Document
  private let record: [UInt8]

  init(_ document: Document) {
    self.document = document
    record = document.file.bytes
  }

  /// - Complexity: O(*n*) in the size of the record.
  func missing() -> [ReferenceFinding] {
    guard document.reading == .wholeFile else { return [] }
    // Most documents have no such link, and tables have very many blocks.
    let marks = record.indices.filter {
      record[$0] == UInt8(ascii: "]") && record[$0...].starts(with: "](#".utf8)
    }
    guard !marks.isEmpty else { return [] }
    let links = document.blocks.flatMap { self.links(at: marks, in: $0.range) }
    guard !links.isEmpty, !isAssembled else { return [] }
    let borne = headingNames().union(explicitNames())
    guard !borne.isEmpty else { return [] }
    return links.compactMap { link in
      guard !borne.contains(Self.key(link.anchor)) else { return nil }
      return CheckFinding(
        .anchor,
        Finding(
          link.words, captures: ["expected": LocalizedText("#" + link.anchor)],
          operands: [link.anchor]))
    }
  }

  /// Whether a program puts the page together, or headings are written in HTML: then names may come
  /// from what is not read.
  private var isAssembled: Bool {
    ["{%", "{{", "<h1", "<h2", "<h3", "<h4", "<h5", "<h6"].contains { mark in
      let mark = Array(mark.utf8)
      return record.indices.contains { record[$0] == mark[0] && record[$0...].starts(with: mark) }
    }
  }

  // MARK: - Links

  private func links(at marks: [Int], in block: TextRange) -> [Link] {
    let span = document.text.recordSpan(of: block).range
    // The last link's address stands behind the words of the block.
    let end = record[span.upperBound...].firstIndex(of: 0x0A) ?? record.count
    let start = record[..<span.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let own = marks.partitioningIndex { $0 >= start }..<marks.partitioningIndex { $0 >= end }
    return marks[own].compactMap { place -> Link? in
      guard let anchor = anchor(from: place + 3), let open = opening(of: place, from: start)
      else { return nil }
      let words = text(of: open + 1..<place, in: block)
      guard !words.isEmpty else { return nil }
      return Link(anchor: anchor, words: words)
    }
  }

  /// The name behind `(#`; nil where it is none of a heading's, as `#L20` is none.
  private func anchor(from start: Int) -> String? {
    let rest = record[start...].prefix(200)
    guard let close = rest.firstIndex(where: { [0x29, 0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
      return nil
    }
    let anchor = Self.unescaped(rest[..<close])
    let isLine = anchor.first == "L" && anchor.dropFirst().allSatisfy { $0.isNumber || $0 == "-" }
    let isOther = anchor.contains { ":~=/?!".contains($0) }
    let isNote = anchor.hasPrefix("fn") || anchor.hasPrefix("user-content-")
    return anchor.isEmpty || anchor == "top" || isLine || isOther || isNote ? nil : anchor
  }

  private func opening(of close: Int, from start: Int) -> Int? {
    var depth = 0
    for place in (start..<close).reversed() {
      if record[place] == UInt8(ascii: "]") { depth += 1 }
      guard record[place] == UInt8(ascii: "[") else { continue }
      if depth == 0 { return place }
      depth -= 1
    }
    return nil
  }

  /// The stretch of a block that stands in a stretch of the record; empty where that is code.
  private func text(of range: Range<Int>, in block: TextRange) -> TextRange {
    func first(from place: Int) -> Int {
      var (low, high) = (block.lowerBound, block.upperBound)
      while low < high {
        let middle = (low + high) / 2
        if document.text.recordSpan(of: middle..<middle + 1).range.lowerBound < place {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }
    let words = first(from: range.lowerBound)..<first(from: range.upperBound)
    // Code is one character of the text for many of the record.
    let written = document.text.recordSpan(of: words).range
    return words.isEmpty || written.upperBound > range.upperBound ? 0..<0 : words
  }

  // MARK: - Names

  private func headingNames() -> Set<String> {
    var count: [String: Int] = [:]
    var names: Set<String> = []
    // Where no heading is marked, any short line may be meant.
    let isPlain = !record.split(separator: 0x0A).contains { $0.first == UInt8(ascii: "#") }
    let titles = document.blocks.filter {
      $0.role == .title || isPlain && $0.role == .paragraph && $0.range.count < 80
    }.map(\.range)
    let headings = document.headings.filter { isPlain || !$0.isUnmarkedHeading }
      .map { $0.marker.lowerBound..<$0.title.upperBound }
    for range in titles + headings {
      let title = document.shown(range)
      let marks = title.firstRange(of: "{#").map { $0.lowerBound..<title.endIndex }
      let key = Self.key(marks.map { String(title[..<$0.lowerBound]) } ?? title)
      let number = count[key] ?? 0
      count[key] = number + 1
      names.insert(number == 0 ? key : key + "\(number)")
      // Some renderers leave the number of a heading out.
      names.insert(String(key.drop { $0.isNumber }))
    }
    return names.subtracting([""])
  }

  /// The names that the record itself gives: `<a id="early">`, `<a name=early>`, `{#early}`.
  private func explicitNames() -> Set<String> {
    let openings = ["id=", "name=", "{#", "{: #", "{:#"].map { Array($0.utf8) }
    return Set(
      record.indices.compactMap { place -> String? in
        guard "in{".utf8.contains(record[place]),
          let opening = openings.first(where: { record[place...].starts(with: $0) })
        else { return nil }
        let rest = record[(place + opening.count)...].prefix(100)
          .drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let name = rest.prefix { $0 > 0x20 && !"\"'>}".utf8.contains($0) }
        return Self.key(Self.unescaped(name))
      })
  }

  /// Letters and digits alone, in small letters.
  private static func key(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  /// `%C3%BC` is ü.
  private static func unescaped(_ bytes: some Sequence<UInt8>) -> String {
    var rest = Array(bytes)[...]
    var plain: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count > 1,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        plain.append(value)
        rest = rest.dropFirst(2)
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
