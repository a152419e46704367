package import DocumentModel
internal import SourceText

/// A quantity with what the words around it make of it.
package struct Mention: Sendable {
  package let quantity: Quantity
  /// Written with a minus sign.
  package let isNegative: Bool
  /// What the words before it say of it, back to the number or mark before.
  package let cues: Cues
  /// The words before it without those that only join: 受理案件, 其他收入.
  package let noun: String
  /// The words behind it up to the next number or mark.
  package internal(set) var head = ""
  /// Where the words behind it end; at its own end where there are none.
  package internal(set) var headEnd: Int
  /// What the words behind it say.
  package internal(set) var headCues = Cues()
  /// A year beside it.
  package let year: Int?
  /// The word that makes it a number for each of several: 人均.
  package let each: String?
  /// Counted over the block.
  package let sentence: Int
  /// The strongest mark between it and the mention before.
  package let separator: Separator
  /// How many brackets it stands in.
  package let depth: Int
  /// The second number of a/b.
  package let isBehindSlash: Bool
  /// Nothing but its own words stands between it and a colon.
  package let isBehindColon: Bool
  /// What is said of all numbers of its sentence.
  var remarks = Cues()
  /// What it may stand for.
  var estimate: Estimate
  /// From the first word before it that belongs to it.
  package let range: TextRange
  /// Where the first word before it stands that says something.
  package let wordStart: Int
  /// Where the first word before it stands that compares or shares; nil where there is none.
  package let cueStart: Int?
}

/// What parts two numbers, weakest first.
package enum Separator: Int, Comparable, Sendable {
  case none
  /// 、和及
  case list
  /// ，
  case comma
  /// ；：
  case semicolon
  case stop

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Mention {
  package var kind: Quantity.Kind { quantity.kind }

  /// The number, below zero where it is negative.
  package var value: Rational { estimate.value }

  func has(_ cue: Cues) -> Bool { !cues.isDisjoint(with: cue) }

  var isRate: Bool { kind == .percent }

  /// A count, sum of money or bare number: something that can be a part or a whole.
  var isAmount: Bool { kind == .count || kind == .money || kind == .number }

  /// A difference: 增加3件; not what something came to: 增加到30件.
  var isDifference: Bool { has([.rise, .fall]) && !has(.to) }

  /// Of an earlier time.
  var isBase: Bool { has([.base, .from]) && !has([.rise, .fall]) }

  /// What another number is compared with: 高于全市平均水平的5.7%.
  var isReference: Bool {
    isBase || has([.compare, .greater, .less]) && !has([.rise, .fall])
  }

  /// Whether two numbers can be added.
  func measures(like other: Mention) -> Bool {
    kind == other.kind && quantity.unit == other.quantity.unit
  }
}
