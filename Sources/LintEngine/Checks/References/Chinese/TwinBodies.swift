import DocumentModel
import RuleModel

/// The office of another place under the name of the report's own: 远山市停车管理中心 in a report of
/// 云川市停车管理中心.
struct TwinBodies {
  private static let places = "省市县区镇乡".unicodeScalars
  private static let others = ShippedWords.Zh.Structure.otherBodyWords.words
  private static let notNames = ShippedWords.Zh.Structure.neverInNames.set
  private static let offices = ShippedWords.Zh.Structure.officeEndings.words

  private let document: Document

  init(_ document: Document) { self.document = document }

  /// - Complexity: O(*n*) in the size of the text.
  func findings() -> [ReferenceFinding] {
    guard document.reading == .wholeFile, let body = document.signOff?.body,
      let (place, office) = parts(of: document.text.trimmingWhitespace(body))
    else { return [] }
    let told = document.blocks.filter {
      $0.role == .paragraph && $0.container != .quotation
        && document.text.contains(anyOf: [office], in: $0.range)
    }.flatMap { block in
      block.sentences.filter { !document.text.contains(anyOf: Self.others, in: $0) }
        .flatMap { names(of: office, in: $0) }
    }.filter { !$0.place.hasSuffix(place) && !place.hasSuffix($0.place) }
    // Where several are told of, the report is about them.
    guard told.count == 1 else { return [] }
    return told.map { ReferenceFinding(.otherBody, $0.range, expected: body, in: document) }
  }

  /// The last place of a name and the office behind it, which says of itself what it is.
  private func parts(of body: TextRange) -> (place: String, office: String)? {
    let name = document.text.string(body)
    let scalars = Array(name.unicodeScalars)
    guard scalars.count < 24, Self.offices.contains(where: name.hasSuffix),
      let end = scalars.indices.dropFirst(2).last(where: { index in
        Self.places.contains(scalars[index]) && scalars.count - index > 4
      })
    else { return nil }
    let start = scalars[..<end].lastIndex(where: Self.places.contains).map { $0 + 1 } ?? 0
    guard end - start > 1 else { return nil }
    return (text(scalars[start...end]), text(scalars[(end + 1)...]))
  }

  /// The places that stand right before an office.
  private func names(of office: String, in sentence: TextRange) -> [(
    place: String, range: TextRange
  )] {
    let line = ScalarLine(sentence, in: document)
    return line.scalars.indices.filter { line.starts(with: office, at: $0) }.compactMap { index in
      let start = index - 3
      guard start >= 0, Self.places.contains(line[index - 1]),
        line.scalars[start..<index - 1].allSatisfy({
          0x4E00...0x9FFF ~= $0.value && !Self.notNames.contains(String($0))
            && !Self.places.contains($0)
        })
      else { return nil }
      return (
        text(line.scalars[start..<index]),
        line.range(start..<index + office.unicodeScalars.count)
      )
    }
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
