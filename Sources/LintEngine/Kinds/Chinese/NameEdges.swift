import DocumentModel

/// What begins the words behind a name, so that it is no slip for the name's last character.
enum NameEdges {
  static let words = Set(ShippedWords.Zh.Structure.edgeWords.words.flatMap(\.unicodeScalars))
}
