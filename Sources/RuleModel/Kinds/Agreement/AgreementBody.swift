import YAMLTree

/// `agreement:` the same thing said twice must agree.
package enum AgreementBody: Sendable {
  /// Ways to write one thing, of which a stretch of text uses one; the rarer is reported.
  case forms([RulePattern])
  /// Matches of one key must agree in their value.
  ///
  /// Without `by` the key is the match without what `ignoring` matches; without `equal` the value is
  /// the match as written; a value that holds one of `preferred` is the right one.
  case values(
    find: [RulePattern], by: [String], equal: String?, ignoring: RulePattern?, preferred: [String],
    alike: Likeness?
  )

  /// What makes two values that differ the same thing in two spellings.
  package enum Likeness: String, CaseIterable, Hashable, Sendable {
    /// They differ in capital letters alone.
    case capitals
    /// They differ in one letter; of these the one that is used more often is right.
    case letter
  }
}

extension AgreementBody: KindBody {
  static let name = "agreement"
  static let definition = SchemaKey(
    name, .mapping(Key.schema), "前后要一致的说法", "the same thing said twice must agree",
    sample: "{forms: ['账号', '帐号']}")
  static let captures = ["other"]
  static let view = KindView.scopes

  enum Key: String, MappingKey {
    case forms, find, by, equal, ignoring, preferred, alike

    static let schema = MappingSchema(quoting: "agreement", Key.self, needsOne: [[.forms, .find]])

    var definition: SchemaKey {
      switch self {
      case .forms:
        .init(
          self, .list(.text(.pattern)), "同一事物的几种写法，报少数的",
          "ways to write one thing; the rarer is reported", sample: "['账号', '帐号']")
      case .find:
        .init(
          self, .list(.text(.pattern)), "要比较的说法", "what is compared",
          sample: "'共{n:count}(?<noun>村)'")
      case .by:
        .init(
          self, .list(.text(.name)), "按哪些捕获认作同一事物", "captures that make two matches the same thing",
          sample: "[noun]")
      case .equal:
        .init(self, .text(.name), "哪个捕获必须相等", "the capture that must agree", sample: "n")
      case .ignoring:
        .init(
          self, .text(.pattern), "比较时不计的文字", "what is left out of the comparison", sample: "'的'")
      case .preferred:
        .init(self, .list(.text(.plain)), "正确的写法", "the form that is right", sample: "[账号]")
      case .alike:
        .init(
          self, .choice(of: AgreementBody.Likeness.self),
          "只差大小写（capitals）或一个字母（letter）的，认作同一事物",
          "values that differ in capitals, or in one letter, are one thing", sample: "capitals")
      }
    }
  }

  var firstPattern: RulePattern? {
    switch self {
    case .forms(let forms): forms.first
    case .values(let find, _, _, _, _, _): find.first
    }
  }

  var captures: Set<String> {
    switch self {
    case .forms: Set(Self.captures)
    case .values(let find, _, _, _, _, _): find.sharedNames.union(Self.captures)
    }
  }

  /// Reads `agreement: {forms: ['…', '…']}` or `{find: '…', by: noun, equal: n, ignoring: '…'}`.
  init?(_ node: YAMLNode, _ reader: RuleReader) {
    guard let fields = reader.fields(of: node, Key.self) else { return nil }
    if let written = fields[.forms] {
      let forms = reader.patterns(written.items)
      guard forms.count < 2 else {
        self = .forms(forms)
        return
      }
      reader.report(.tooFewForms, at: written.firstLine)
      return nil
    }
    let found = reader.patterns(fields.items(.find))
    let (by, equal) = (fields.writtenList(.by), fields.written(.equal))
    reader.checks?.checkCaptures(by + [equal].compactMap(\.self), of: found)
    let ignoring = reader.pattern(fields[.ignoring])
    guard !found.isEmpty else { return nil }
    self = .values(
      find: found, by: by.map(\.text), equal: equal?.text, ignoring: ignoring,
      preferred: fields.writtenList(.preferred).map(\.text),
      alike: fields.choice(.alike, Likeness.self))
  }
}
