import Diagnostics
import DocumentModel
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import StandardRules
import Testing

/// What shipped rules find stays found where hidden characters got into the words and numbers.
@Suite struct HiddenCharacterTests {
  private static let hidden = [
    "\u{200B}", "\u{AD}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{200D}", "\u{202E}", "\u{180E}",
    "\u{E0020}", "\u{1}",
  ]

  /// Rules whose examples are read with a profile of their own, or in which something is absent.
  private static let untried: Set = [
    "section-order", "required-section", "section-weak", "heading-typo", "en-required-section",
    "en-section-weak", "en-heading-slip", "en-actions-unowned", "en-actions-undated",
    "en-action-owner", "en-action-blank", "en-action-date", "en-recommendation-owner",
    "en-annual-section", "en-time-zone",
  ]

  @Test(arguments: StandardRules.profiles)
  func aHiddenCharacterInAWordHidesNoFinding(_ profile: String) throws {
    let set = try ShippedRules.resolution(of: profile).set
    var dice = RandomMarkdown(seed: profile.utf8.count)
    var tried: Set<String> = []
    for rule in set.rules where !rule.looksAtCharacters {
      let linter = Linter(RuleSet(profile: nil, rules: [rule], sections: set.sections))
      for example in rule.examples.flag where example.profile == nil {
        let bytes = try MarkedExample(example.written.text).bytes
        let places = Self.places(in: bytes)
        let usual = Self.spans(linter.lint(ShippedRules.document(bytes, example.form)))
        guard !places.isEmpty, !usual.isEmpty else { continue }
        for _ in 0..<3 {
          let place = dice.pick(places)
          let character = Array(dice.pick(Self.hidden).utf8)
          let strewn = Array(bytes[..<place]) + character + Array(bytes[place...])
          let expected = usual.map { span in
            let start = span.lowerBound + (place <= span.lowerBound ? character.count : 0)
            return
              start..<max(start, span.upperBound + (place < span.upperBound ? character.count : 0))
          }
          let found = Self.spans(linter.lint(ShippedRules.document(strewn, example.form)))
          tried.insert(rule.id.name)
          #expect(
            found == expected, "\(rule.id) at \(place): \(String(decoding: strewn, as: UTF8.self))")
        }
      }
    }
    let untried = set.rules.filter { !$0.looksAtCharacters && !tried.contains($0.id.name) }
    #expect(untried.map(\.id.name) == set.rules.map(\.id.name).filter(Self.untried.contains))
  }

  /// Places between two characters of a word or number.
  private static func places(in bytes: [UInt8]) -> [Int] {
    var places: [Int] = []
    var offset = 0
    var isInWord = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      // Forms and marks belong to the character before them.
      let isOfWord =
        scalar.properties.isAlphabetic && scalar.value < 0x10000
        || scalar.properties.numericType != nil
      if isInWord, isOfWord { places.append(offset) }
      isInWord = isOfWord
      offset += UTF8.width(scalar)
    }
    return places
  }

  private static func spans(_ result: LintResult) -> [Range<Int>] {
    result.diagnostics.flatMap { diagnostic in
      [diagnostic.span] + (diagnostic.count == nil ? [] : diagnostic.notes.compactMap(\.span))
    }.map(\.range)
  }
}

extension RuleDefinition {
  fileprivate var looksAtCharacters: Bool {
    cases.contains { if case .characters = $0.body { true } else { false } }
  }
}
