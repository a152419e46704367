import Diagnostics
package import DocumentModel

/// The closed list of kinds: what a rule can look for, named by its key in a rule file.
///
/// All that a kind takes lies in the folder of its name; what finds it is the evaluator of its name. The
/// lists here, and the one of evaluators, are switches without `default`: a kind that lacks a part does not
/// build.
package enum RuleKind: String, CaseIterable, Sendable {
  case phrases, pattern, require, sections, numbering, enumeration, pairs, dates, claim,
    agreement, length, repetition, references, table, characters

  /// What a rule of the kind looks for.
  var body: any KindBody.Type {
    switch self {
    case .phrases: PhrasesBody.self
    case .pattern: PatternBody.self
    case .require: RequireBody.self
    case .sections: SectionsBody.self
    case .numbering: NumberingBody.self
    case .enumeration: EnumerationBody.self
    case .pairs: PairsBody.self
    case .dates: DatesBody.self
    case .claim: ClaimBody.self
    case .agreement: AgreementBody.self
    case .length: LengthBody.self
    case .repetition: RepetitionBody.self
    case .references: ReferencesBody.self
    case .table: TableBody.self
    case .characters: CharactersBody.self
    }
  }
}

/// What a rule looks for.
package enum RuleBody: Sendable {
  case phrases(PhrasesBody)
  case pattern(PatternBody)
  case require(RequireBody)
  case sections(SectionsBody)
  case numbering(NumberingBody)
  case enumeration(EnumerationBody)
  case pairs(PairsBody)
  case dates(DatesBody)
  case claim(ClaimBody)
  case agreement(AgreementBody)
  case length(LengthBody)
  case repetition(RepetitionBody)
  case references(ReferencesBody)
  case table(TableBody)
  case characters(CharactersBody)

  private var body: any KindBody {
    switch self {
    case .phrases(let body): body
    case .pattern(let body): body
    case .require(let body): body
    case .sections(let body): body
    case .numbering(let body): body
    case .enumeration(let body): body
    case .pairs(let body): body
    case .dates(let body): body
    case .claim(let body): body
    case .agreement(let body): body
    case .length(let body): body
    case .repetition(let body): body
    case .references(let body): body
    case .table(let body): body
    case .characters(let body): body
    }
  }

  /// The first pattern; nil where there is none.
  package var firstPattern: RulePattern? { body.firstPattern }
  /// Whether what is found differs from place to place, so that a message must quote it.
  package var findsManyThings: Bool { body.findsManyThings }
  /// How much of a document the rule has to see.
  package var view: KindView { type(of: body).view }
}

extension RuleKind {
  static let names = allCases.map(\.rawValue)
  /// The kinds with their names.
  static let named: [(kind: RuleKind, name: String)] = allCases.map { ($0, $0.rawValue) }
  /// The key of every kind.
  static let definitions: [SchemaKey] = allCases.map { $0.body.definition }

  /// What messages may quote besides named groups and `{match}`.
  package var captures: [String] { body.captures }
  /// Where a rule looks that does not say `in`.
  package var defaultScopes: [Scope] { body.defaultScopes }
}

extension MappingSchema {
  /// What may stand under the key of a kind.
  init<Key: MappingKey>(_ kind: RuleKind, _ keys: Key.Type, needsOne: [[Key]] = []) {
    self.init(
      kind.rawValue, LocalizedText(zh: "'\(kind)'", en: "'\(kind)'"), keys, needsOne: needsOne)
  }
}

extension SchemaKey {
  /// The key `fault`, which chooses what a rule of a kind looks for.
  static func fault<Fault: RawRepresentable & CaseIterable>(
    _ key: some MappingKey, _ type: Fault.Type
  ) -> SchemaKey where Fault.RawValue == String {
    SchemaKey(
      key, .choice(of: type), isRequired: true, "查哪种问题", "the fault that is looked for",
      sample: type.allCases.first?.rawValue ?? "")
  }

  /// The key `find`, which holds a pattern.
  static func find(_ key: some MappingKey, _ form: ValueForm, sample: String) -> SchemaKey {
    SchemaKey(
      key, form, isRequired: true, "要找的文字（正则表达式）", "the pattern that is looked for",
      sample: sample)
  }
}
