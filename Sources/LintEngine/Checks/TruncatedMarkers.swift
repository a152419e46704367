import DocumentModel

/// Finds a bare 是 that lost its number: 。是深化改革, …化解纠纷是继续完善….
///
/// Asked only where a list lacks an item, so that an ordinary 是 stays what it is.
enum TruncatedMarkers {
  /// What a bare 是 at a sentence's start may open without being a list item.
  private static let ordinaryAfter = [
    "否", "因为", "由于", "指", "以", "的", "谁", "什么", "非", "日", "年", "次",
  ]
  /// Words that a list item begins with, so that even a glued 是 before them is a marker.
  private static let itemVerbs = [
    "继续", "深入", "进一步", "全面", "持续", "加强", "强化", "推进", "推动", "推行", "深化", "完善", "健全", "落实",
    "严格", "大力", "积极", "扎实", "着力", "切实", "认真", "不断", "加快", "加大", "优化", "坚持", "开展", "组织",
    "建立", "抓好", "抓实", "抓紧", "提升", "提高", "规范", "创新", "统筹", "聚焦", "狠抓", "夯实", "压实", "筑牢",
    "构建", "打造", "拓展", "拓宽", "畅通", "做好", "做实", "做优", "督促", "引导", "探索", "贯彻", "精准", "精细",
  ]

  /// The places of 是 that probably lost a number.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - range: From the last marker, or the section's start, to the next marker.
  ///   - limit: How many items are missing.
  /// - Returns: The places of 是, in order, at most `limit`.
  static func places(in document: Document, _ range: TextRange, atMost limit: Int) -> [TextRange] {
    let bytes = document.text.bytes
    let word = Array("是".utf8)
    let starts = Set(
      document.blocks(in: range).flatMap { [$0.range.lowerBound] + $0.sentences.map(\.lowerBound) }
        .filter { range.contains($0) })
    var clear: [TextRange] = []
    var glued: [TextRange] = []
    var place = range.lowerBound
    while place + word.count <= range.upperBound {
      defer { place += 1 }
      guard bytes[place] == word[0], bytes[place...].starts(with: word) else { continue }
      let end = place + word.count
      let found = place..<end
      let rest = bytes[end...]
      if isSentenceStart(place, in: bytes, starts: starts) {
        if !ordinaryAfter.contains(where: { rest.starts(with: $0.utf8) }) { clear.append(found) }
      } else if follows(hanBefore: place, in: bytes, from: range.lowerBound),
        itemVerbs.contains(where: { rest.starts(with: $0.utf8) })
      {
        glued.append(found)
      }
    }
    let all = clear + glued.filter { !isPartOfWord($0.lowerBound, in: bytes) }
    return Array(all.sorted { $0.lowerBound < $1.lowerBound }.prefix(limit))
  }

  private static func isSentenceStart(_ place: Int, in bytes: [UInt8], starts: Set<Int>) -> Bool {
    if starts.contains(place) { return true }
    return ["；", ";"].contains { mark in
      place >= mark.utf8.count && bytes[(place - mark.utf8.count)..<place].elementsEqual(mark.utf8)
    }
  }

  private static func follows(hanBefore place: Int, in bytes: [UInt8], from start: Int) -> Bool {
    place - 3 >= start && (0xE4...0xE9).contains(bytes[place - 3])
  }

  /// 特别是, 还是, 但是, 重点是: the 是 belongs to the word before it.
  private static func isPartOfWord(_ place: Int, in bytes: [UInt8]) -> Bool {
    let before = String(decoding: bytes[(place - 3)..<place], as: UTF8.self)
    let two = place >= 6 ? String(decoding: bytes[(place - 6)..<place], as: UTF8.self) : ""
    return "别其还就凡但都也正不即而总于只要可若或既便乃又更却算真仍均皆全这那此的才先点键心质标旨".contains(before)
      || ["主要", "目的", "任务", "前提", "基础", "原因", "根本", "结果", "问题"].contains(two)
  }
}
