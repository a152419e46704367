import DocumentModel
import RuleModel
import Statements

/// A reading of numbers that does not hold, as all rules of its kind look at it.
struct BrokenStatement {
  let reading: Statements.Reading
  /// What expressions may name, by the roles of the reading.
  let values: [String: ExpressionValue]

  init(_ reading: Statements.Reading, in document: Document) {
    self.reading = reading
    var values: [String: ExpressionValue] = [
      "form": .string(reading.note), "rises": .boolean(reading.subject.cues.contains(.rise)),
      "falls": .boolean(reading.subject.cues.contains(.fall)),
    ]
    if let listed = reading.listed { values["listed"] = .number(Rational(listed)) }
    for role in reading.kind.roles {
      guard let mentions = reading.roles[role.name] else { continue }
      let items = mentions.map { mention in
        ExpressionValue.quantity(
          mention.quantity, reading.estimate(of: mention, as: role.name),
          text: document.text.string(mention.quantity.range))
      }
      if role.isList { values[role.name] = .list(items) } else { values[role.name] = items.first }
    }
    self.values = values
  }
}
