package import DocumentModel
internal import SourceText

/// A quantity with what the words around it make of it.
///
/// Its many readers share one record of it, so that it is copied at the cost of one reference.
@dynamicMemberLookup
package struct Mention: Sendable {
  private final class Shared: Sendable {
    let parts: MentionParts

    init(_ parts: MentionParts) { self.parts = parts }
  }

  private var shared: Shared

  init(_ parts: MentionParts) { shared = Shared(parts) }

  /// A part, by its name in ``MentionParts``; inlined, so that only this one is read.
  @inline(__always)
  package subscript<Part>(dynamicMember part: KeyPath<MentionParts, Part>) -> Part {
    shared.parts[keyPath: part]
  }

  /// The same of a part that may change, at the cost of a record: ``update(_:)`` changes several at once.
  @inline(__always)
  package internal(set) subscript<Part>(dynamicMember part: WritableKeyPath<MentionParts, Part>)
    -> Part
  {
    get { shared.parts[keyPath: part] }
    set { update { $0[keyPath: part] = newValue } }
  }

  mutating func update(_ change: (inout MentionParts) -> Void) {
    var parts = shared.parts
    change(&parts)
    shared = Shared(parts)
  }
}

// What other targets, the extensions below and key paths read by name.
extension Mention {
  package internal(set) var quantity: Quantity {
    get { shared.parts.quantity }
    set { update { $0.quantity = newValue } }
  }
  package internal(set) var kind: Quantity.Kind {
    get { shared.parts.kind }
    set { update { $0.kind = newValue } }
  }
  package internal(set) var cues: Cues {
    get { shared.parts.cues }
    set { update { $0.cues = newValue } }
  }
  package internal(set) var estimate: Estimate {
    get { shared.parts.estimate }
    set { update { $0.estimate = newValue } }
  }
  package var noun: String { shared.parts.noun }
  package var range: TextRange { shared.parts.range }
  /// Where the number itself stands; the quantity with its texts is not copied for it.
  package var numberRange: TextRange { shared.parts.quantity.range }
  package var isNegative: Bool { shared.parts.isNegative }
  var unit: String {
    get { shared.parts.unit }
    set { update { $0.unit = newValue } }
  }
  var behind: [String] { shared.parts.behind }
  var year: Int? {
    get { shared.parts.year }
    set { update { $0.year = newValue } }
  }
  var isArticle: Bool {
    get { shared.parts.isArticle }
    set { update { $0.isArticle = newValue } }
  }
  var sentence: Int { shared.parts.sentence }
  var separator: Separator { shared.parts.separator }
  var depth: Int { shared.parts.depth }
  var isJoined: Bool { shared.parts.isJoined }
  var shareOf: String { shared.parts.shareOf }
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
  /// The number, below zero where it is negative.
  package var value: Rational { estimate.value }

  /// The word right behind it; empty where a mark or nothing follows.
  var next: String { behind.first ?? "" }

  func has(_ cue: Cues) -> Bool { !cues.isDisjoint(with: cue) }

  var isRate: Bool { kind == .percent }

  /// A count, sum of money or bare number: something that can be a part or a whole.
  var isAmount: Bool { kind == .count || kind == .money || kind == .number }

  /// Whether the word right before it says that it is the rest.
  var saysRest: Bool {
    guard let last = noun.split(separator: " ").last else { return has([.remainder, .others]) }
    return ["remaining", "other", "others", "rest"].contains(last)
  }

  /// A rate that words call a share, or that stands without words behind what it may be a share of: 51.24% of 7233万人，51.24%.
  var maybeShare: Bool {
    guard isRate, !isDifference else { return false }
    return has(.share) || self.headCues.contains(.share)
      || noun.isEmpty && separator <= .comma
        && !has([.rise, .fall, .to, .from, .plan, .base, .compare])
  }

  /// A difference: 增加3件; not what something came to: 增加到30件.
  var isDifference: Bool { has([.rise, .fall]) && !has(.to) }

  /// 上季度112件，同比减少15件: whether a difference is from another time than `old` is of.
  func isFromOtherTime(than old: Mention) -> Bool {
    has(.yearly) && !has(.recent) && old.has(.recent) && !old.has(.yearly)
      || has(.recent) && !has(.yearly) && old.has(.yearly) && !old.has(.recent)
  }

  /// Of an earlier time.
  var isBase: Bool { has([.base, .from]) && !has([.rise, .fall]) }

  /// What another number is compared with: 高于全市平均水平的5.7%.
  var isReference: Bool {
    isBase || has([.compare, .greater, .less]) && !has([.rise, .fall])
  }

  /// Whether two numbers of three digits or more are the same to the last one.
  func isWritten(as other: Mention) -> Bool {
    value == other.value && quantity.decimals == other.quantity.decimals
      && quantity.scale == other.quantity.scale && digits > 2
  }

  /// The same without some cues.
  func without(_ cues: Cues) -> Mention {
    var mention = self
    mention.cues.subtract(cues)
    return mention
  }

  /// Whether two numbers can be added.
  func measures(like other: Mention) -> Bool {
    kind == other.kind && unit.isWritten(other.unit)
  }
}
