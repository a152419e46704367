import DocumentModel
import SourceText

/// Recognizes Chinese text that was broken into lines of one width, not one paragraph a line.
struct HardWrap: LineJoining {
  /// Fewer lines show nothing.
  private static let fewestLines = 8
  private static let widths = 16...60

  private let width: Int

  /// - Returns: Nil for text with a paragraph a line.
  init?(_ lines: [TextLine], in bytes: [UInt8]) {
    guard lines.count >= Self.fewestLines, let longest = lines.map(\.length).max(),
      Self.widths.contains(longest)
    else { return nil }
    // Most lines are full, and full lines break sentences open.
    let full = lines.filter { $0.length + 2 >= longest }
    let open = full.filter { !Self.endsSentence(bytes[$0.range]) }
    guard full.count * 2 >= lines.count, open.count * 3 >= full.count * 2 else { return nil }
    width = longest
  }

  /// Whether the text of a line continues in the next one.
  ///
  /// A full line with a sentence behind it continues even where the break falls before a numeral and
  /// its mark (念之再 / 三、铭之肺腑); a full heading may have another one below.
  func continues(_ line: TextLine, in next: TextLine, _ bytes: [UInt8]) -> Bool {
    guard line.length + 2 >= width, !next.followsBlank, !next.isIndented,
      !Self.endsSentence(bytes[line.range])
    else { return false }
    return !Self.opensParagraph(bytes[next.range]) || Self.isRunning(bytes[line.range])
  }

  func joint(after line: TextLine, _ bytes: [UInt8]) -> [UInt8] { [] }

  /// A sentence ends within the line.
  private static func isRunning(_ line: ArraySlice<UInt8>) -> Bool {
    line.indices.contains { line[$0...].starts(with: "。".utf8) }
  }

  private static func endsSentence(_ line: ArraySlice<UInt8>) -> Bool {
    ["。", "！", "？", "：", "；"].contains { line.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// 一、 （一） (一) 第一章: the line opens a paragraph of its own.
  private static func opensParagraph(_ line: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: line.prefix(18), as: UTF8.self)
    let numerals = "一二三四五六七八九十"
    guard let first = start.first else { return false }
    if "（(".contains(first) { return start.dropFirst().first.map(numerals.contains) ?? false }
    let rest = start.drop { numerals.contains($0) }
    return rest.count < start.count && rest.first == "、"
  }
}
