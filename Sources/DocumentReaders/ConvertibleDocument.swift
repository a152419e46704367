import SourceText

/// Documents that no reader takes and that an office program saves as ones that a reader does.
package enum ConvertibleDocument: CaseIterable, Sendable {
  /// Of old Word and WPS.
  case word
  case richText

  /// The endings of such drafts' names in folders, in lower case.
  package static let endings = allCases.flatMap(\.endings)

  private var endings: [String] {
    switch self {
    case .word: [".doc", ".wps"]
    case .richText: [".rtf"]
    }
  }

  /// What a file is that was refused; nil where converting it is no cure.
  package init?(refused fault: InputFault) {
    switch fault {
    case .undecodable(.binary(.compoundDocument)): self = .word
    case .undecodable(.binary(.rtf)): self = .richText
    default: return nil
    }
  }

  /// The ending by which an office program knows such a file, whose own name may say something else.
  package func ending(of name: String) -> String {
    let name = name.lowercased()
    return endings.first(where: name.hasSuffix) ?? endings[0]
  }
}

/// Why a document was not converted.
package enum ConversionFault: Error, Hashable, Sendable {
  /// There is no office program.
  case noProgram
  /// It was not done in so many seconds.
  case tooSlow(seconds: Int)
  /// The user stopped it.
  case stopped
  /// It wrote no document; what it said, where it said something.
  case nothingWritten(complaint: String?)
  /// The system refused something on the way, with its reason.
  case refused(reason: String)
}
