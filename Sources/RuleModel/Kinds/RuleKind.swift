package import DocumentModel
import YAMLTree

/// The closed list of kinds: what a rule can look for, named by its key in a rule file.
///
/// All that a kind takes lies in the folder of its name; what finds it is the evaluator of its name. The
/// switches here and the one of evaluators have no `default`: a kind that lacks a part does not build.
package enum RuleKind: String, CaseIterable, Sendable {
  case phrases, pattern, require, sections, numbering, enumeration, pairs, dates, claim,
    agreement, length, repetition, references, table, characters, statement

  static let names = allCases.map(\.rawValue)
  /// The kinds with their names.
  static let named: [(kind: RuleKind, name: String)] = allCases.map { ($0, $0.rawValue) }
}

extension RuleKind {
  /// A kind's body: its type, and how one is read.
  private struct Dispatch {
    let body: any KindBody.Type
    let read: (YAMLNode, RuleReader) -> RuleBody?

    init<Body: KindBody>(_ made: @escaping (Body) -> RuleBody) {
      body = Body.self
      read = { Body($0, $1).map(made) }
    }
  }

  private var dispatch: Dispatch {
    switch self {
    case .phrases: Dispatch(RuleBody.phrases)
    case .pattern: Dispatch(RuleBody.pattern)
    case .require: Dispatch(RuleBody.require)
    case .sections: Dispatch(RuleBody.sections)
    case .numbering: Dispatch(RuleBody.numbering)
    case .enumeration: Dispatch(RuleBody.enumeration)
    case .pairs: Dispatch(RuleBody.pairs)
    case .dates: Dispatch(RuleBody.dates)
    case .claim: Dispatch(RuleBody.claim)
    case .agreement: Dispatch(RuleBody.agreement)
    case .length: Dispatch(RuleBody.length)
    case .repetition: Dispatch(RuleBody.repetition)
    case .references: Dispatch(RuleBody.references)
    case .table: Dispatch(RuleBody.table)
    case .characters: Dispatch(RuleBody.characters)
    case .statement: Dispatch(RuleBody.statement)
    }
  }

  /// Reads what stands under the kind's key; nil where it is not whole, which was reported.
  func read(_ node: YAMLNode, _ reader: RuleReader) -> RuleBody? { dispatch.read(node, reader) }

  /// The kind's key in a rule.
  var definition: SchemaKey { dispatch.body.definition }
  /// What messages may quote besides named groups and `{match}`.
  package var captures: [String] { dispatch.body.captures }
  /// Where a rule looks that does not say `in`.
  package var defaultScopes: [Scope] { dispatch.body.defaultScopes }
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
  case statement(StatementBody)

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
    case .statement(let body): body
    }
  }

  /// What messages may quote besides `{match}`.
  var captures: Set<String> { body.captures }
  /// The first pattern; nil where there is none.
  package var firstPattern: RulePattern? { body.firstPattern }
  /// Whether what is found differs from place to place, so that a message must quote it.
  package var findsManyThings: Bool { body.findsManyThings }
  /// How much of a document the rule has to see.
  package var view: KindView { type(of: body).view }
}
