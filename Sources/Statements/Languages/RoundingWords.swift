internal import DocumentModel

/// Words that say that numbers are rounded, in a language that parts words.
enum RoundingWords {
  /// Words of heads and captions whose numbers are rounded: in millions.
  static let units = ShippedWords.En.Documents.roundedUnits.set

  /// What numbers are said to be rounded to: to the nearest hundred.
  static let grains: [(bytes: [UInt8], grain: Int)] =
    ShippedWords.En.Statements.nearestGrains.rows.compactMap { word, meaning in
      Int(meaning).map { (bytes: Array(word.utf8), grain: $0) }
    }
}
