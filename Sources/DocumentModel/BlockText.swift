package import SourceText

/// A half-open stretch of a document's block text, in UTF-8 bytes.
///
/// Block text is what patterns and facts are found in. It is another coordinate than the record's
/// (``SourceSpan``): ``BlockText/recordSpan(of:)`` leads from the one to the other.
package typealias TextRange = Range<Int>

/// The readable text of a document: markup, hidden text and soft line breaks taken out.
///
/// One buffer for the whole document, blocks parted by LF, so that a range names a place in it
/// without naming the block. For plain text it is the record itself.
package struct BlockText: Sendable {
  /// A run of text that stands in the record in one piece: unchanged, or as something else.
  package struct Run: Sendable {
    package let text: Int
    package let record: Int
    /// How many bytes of the record the run stands for as a whole, as a character does for `&amp;`;
    /// nil where it stands there unchanged.
    fileprivate let extent: Int?

    /// A run that stands in the record unchanged.
    package init(text: Int, record: Int) { self.init(text: text, record: record, extent: nil) }

    /// A run that stands for something else in the record; no part of it has a place of its own.
    package init(text: Int, standingFor range: Range<Int>) {
      self.init(text: text, record: range.lowerBound, extent: range.count)
    }

    private init(text: Int, record: Int, extent: Int?) {
      self.text = text
      self.record = record
      self.extent = extent
    }

    /// The run where the text before it is longer.
    package func moved(by distance: Int) -> Run {
      Run(text: text + distance, record: record, extent: extent)
    }

    /// The rest of the run from a place in the text on.
    package func from(_ offset: Int) -> Run {
      Run(text: offset, record: start(of: offset), extent: extent)
    }

    /// The run over another record, whose places stand for those of `base`.
    fileprivate func over(_ base: BlockText, through end: Int) -> [Run] {
      if let extent {
        return [Run(text: text, standingFor: base.recordSpan(of: record..<record + extent).range)]
      }
      var runs: [Run] = []
      var index = base.index(at: record)
      while index < base.runs.count, base.runs[index].text < record + max(1, end - text) {
        let start = max(record, base.runs[index].text)
        runs.append(base.runs[index].from(start).moved(by: text - record))
        index += 1
      }
      return runs
    }

    fileprivate func start(of offset: Int) -> Int {
      extent == nil ? record + offset - text : record
    }

    fileprivate func end(of offset: Int) -> Int {
      extent.map { record + $0 } ?? record + offset - text + 1
    }
  }

  package let bytes: [UInt8]
  private let runs: [Run]

  /// The text of a record that is all text.
  package init(record: [UInt8]) { self.init(bytes: record, runs: [Run(text: 0, record: 0)]) }

  /// - Parameters:
  ///   - bytes: The text, valid UTF-8.
  ///   - runs: Sorted by their start in the text; the first starts at 0.
  package init(bytes: [UInt8], runs: [Run]) {
    self.bytes = bytes
    self.runs = runs
  }

  /// Where `range` stands in the record, from its first byte to its last.
  ///
  /// - Complexity: O(log *runs*).
  package func recordSpan(of range: TextRange) -> SourceSpan {
    let start = run(at: range.lowerBound).start(of: range.lowerBound)
    guard !range.isEmpty else { return SourceSpan(at: ByteOffset(start)) }
    let last = range.upperBound - 1
    return SourceSpan(start..<max(start, run(at: last).end(of: last)))
  }

  package func string(_ range: TextRange) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of a range; of a long one the beginning, with a mark that it goes on.
  ///
  /// - Complexity: O(*characters*).
  package func excerpt(_ range: TextRange, atMost characters: Int) -> String {
    var end = range.lowerBound
    var count = 0
    while end < range.upperBound {
      if bytes[end] & 0xC0 != 0x80 {
        if count == characters { return string(range.lowerBound..<end) + "…" }
        count += 1
      }
      end += 1
    }
    return string(range)
  }

  /// Whether one of `words` stands in `range`, byte for byte.
  ///
  /// - Complexity: O(*words* · *range*).
  package func contains(anyOf words: [String], in range: TextRange) -> Bool {
    words.contains { $0.isEmpty || place(of: $0, in: range) != nil }
  }

  /// Where the first of `words` to end in `range` ends; nil where none stands there.
  ///
  /// - Complexity: O(*words* · *range*).
  package func end(ofFirst words: [String], in range: TextRange) -> Int? {
    words.compactMap { word in place(of: word, in: range).map { $0 + word.utf8.count } }.min()
  }

  private func place(of word: String, in range: TextRange) -> Int? {
    let text = bytes[range]
    return text.span.place(of: word.utf8.span).map { range.lowerBound + $0 }
  }

  /// The text with another one of the same record behind it, in a line of its own.
  package func followed(by other: BlockText) -> BlockText {
    let end = bytes.count
    let place = runs.last.map { $0.end(of: max($0.text, end - 1)) } ?? 0
    return BlockText(
      bytes: bytes + [0x0A] + other.bytes,
      runs: runs + [Run(text: end, standingFor: place..<place)]
        + other.runs.map { $0.moved(by: end + 1) })
  }

  private func run(at offset: Int) -> Run { runs[index(at: offset)] }

  private func index(at offset: Int) -> Int {
    max(0, runs.partitioningIndex { $0.text > offset } - 1)
  }
}

extension BlockText {
  /// The same text over the record that `base` stands over.
  ///
  /// - Parameter base: What this text's record is: the text of another one.
  /// - Returns: The text with places of that record.
  /// - Complexity: O(*runs* · log *base runs*).
  package func over(_ base: BlockText) -> BlockText {
    if runs.count == 1, runs[0].extent == nil, bytes == base.bytes { return base }
    return BlockText(
      bytes: bytes,
      runs: runs.indices.flatMap { index in
        runs[index].over(
          base, through: index + 1 < runs.count ? runs[index + 1].text : bytes.count)
      })
  }

  /// Where places of the record stand in the text.
  ///
  /// - Parameter places: Offsets into the record.
  /// - Returns: For each, its offset in the text, or that of the text before it where it stands in
  ///   markup, code or anything else that is not read.
  /// - Complexity: O((*places* + *runs*) · log *runs*).
  package func offsets(of places: [Int]) -> [(offset: Int, isRead: Bool)] {
    let object: [UInt8] = [0xEF, 0xBF, 0xBC]
    let pieces = runs.indices.map { index -> (record: Range<Int>, text: Range<Int>, isRead: Bool) in
      let run = runs[index]
      let end = index + 1 < runs.count ? runs[index + 1].text : bytes.count
      let isObject = run.extent != nil && bytes[run.text..<end].elementsEqual(object)
      return (run.record..<run.record + (run.extent ?? end - run.text), run.text..<end, !isObject)
    }.sorted { $0.record.lowerBound < $1.record.lowerBound }
    return places.map { place in
      let piece = pieces[max(0, pieces.partitioningIndex { $0.record.lowerBound > place } - 1)]
      let distance = max(0, place - piece.record.lowerBound)
      return (
        piece.text.lowerBound + min(distance, piece.text.count),
        piece.isRead && 0...piece.record.count ~= distance && place >= piece.record.lowerBound
      )
    }
  }
}
