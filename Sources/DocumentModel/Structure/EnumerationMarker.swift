/// A family of markers that number the items of a list inside running text.
package enum EnumerationFamily: String, CaseIterable, Hashable, Sendable {
  case isFamily = "一是"
  case mustFamily = "一要"
  case firstly = "首先"
  case ordinal = "第一"
  case ofThese = "其一"
  case bracketed = "（1）"
  case circled = "①"
}

/// A marker of an in-text list: 一是, 二要, 其次, 第三, （2）, ③.
package struct EnumerationMarker: Hashable, Sendable {
  package let family: EnumerationFamily
  /// The item's number from 1; nil for 最后, which closes a list of any length.
  package let number: Int?
  package let range: TextRange
  /// The index of its block in ``Document/blocks``.
  package let block: Int
  /// A Chinese character stands directly before the marker: a list item only if it is expected there.
  package let isGlued: Bool

  /// The same where its block has another index.
  func moved(toBlock block: Int) -> EnumerationMarker {
    EnumerationMarker(family: family, number: number, range: range, block: block, isGlued: isGlued)
  }
}
