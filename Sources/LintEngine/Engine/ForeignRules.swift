/// The rules for paragraphs in another language than the draft's.
enum ForeignRules: Sendable {
  /// Those of the draft itself.
  case same
  /// None, which is reported.
  case none
  case others([CompiledRule])
}
