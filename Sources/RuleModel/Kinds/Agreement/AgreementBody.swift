import Diagnostics
import DocumentModel
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
    find: [RulePattern], by: [String], equal: String?, ignoring: RulePattern?, preferred: [String]
  )
}

extension AgreementBody: KindBody {
  static let definition = SchemaKey(
    RuleKind.agreement, .mapping(Key.schema), "前后要一致的说法", "the same thing said twice must agree",
    sample: "{forms: ['账号', '帐号']}")
  static let captures = ["other"]
  static let defaultScopes: [Scope] = [.document]
  static let view = KindView.scopes

  enum Key: String, MappingKey {
    case forms, find, by, equal, ignoring, preferred

    static let schema = MappingSchema(.agreement, Key.self, needsOne: [[.forms, .find]])

    var definition: SchemaKey {
      switch self {
      case .forms:
        SchemaKey(
          self, .list(.text(.pattern)), "同一事物的几种写法，报少数的",
          "ways to write one thing; the rarer is reported",
          sample: "['账号', '帐号']")
      case .find:
        SchemaKey(
          self, .list(.text(.pattern)), "要比较的说法", "what is compared",
          sample: "'共{n:count}(?<noun>村)'")
      case .by:
        SchemaKey(
          self, .list(.text(.name)), "按哪些捕获认作同一事物", "captures that make two matches the same thing",
          sample: "[noun]")
      case .equal:
        SchemaKey(self, .text(.name), "哪个捕获必须相等", "the capture that must agree", sample: "n")
      case .ignoring:
        SchemaKey(
          self, .text(.pattern), "比较时不计的文字", "what is left out of the comparison", sample: "'的'"
        )
      case .preferred:
        SchemaKey(self, .list(.text(.plain)), "正确的写法", "the form that is right", sample: "[账号]")
      }
    }
  }

  var firstPattern: RulePattern? {
    switch self {
    case .forms(let forms): forms.first
    case .values(let find, _, _, _, _): find.first
    }
  }

  /// Reads `agreement: {forms: ['…', '…']}` or `{find: '…', by: noun, equal: n, ignoring: '…'}`.
  static func decode(
    _ node: YAMLNode, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    guard let fields = reader.decoder.fields(of: node, Key.self) else { return nil }
    return fields.has(.forms)
      ? forms(fields, at: node, of: rule, by: &reader) : values(fields, of: rule, by: &reader)
  }

  private static func forms(
    _ fields: Fields<Key>, at node: YAMLNode, of rule: RuleFileDecoder.Shared,
    by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    let forms = reader.decoder.items(fields[.forms]).compactMap {
      reader.pattern($0, rule)
    }
    guard forms.count < 2 else {
      return DecodedKind(.agreement(.forms(forms)), captures: captures)
    }
    reader.decoder.report(
      "rule-file.wrong-type", at: fields[.forms]?.firstLine ?? node.firstLine,
      LocalizedText(zh: "'forms' 至少要有两种写法", en: "'forms' needs two forms or more"),
      notes: Advice.sample(Key.forms))
    return nil
  }

  private static func values(
    _ fields: Fields<Key>, of rule: RuleFileDecoder.Shared, by reader: inout RuleFileDecoder
  ) -> DecodedKind? {
    let found = reader.decoder.items(fields[.find]).compactMap { reader.pattern($0, rule) }
    let by = reader.decoder.writtenList(fields[.by])
    let equal = reader.decoder.written(fields[.equal])
    reader.checks.checkCaptures(by + [equal].compactMap(\.self), of: found, &reader.decoder)
    let ignoring = reader.pattern(fields[.ignoring], rule)
    guard !found.isEmpty else { return nil }
    return DecodedKind(
      .agreement(
        .values(
          find: found, by: by.map(\.text), equal: equal?.text, ignoring: ignoring,
          preferred: reader.decoder.writtenList(fields[.preferred]).map(\.text))),
      captures: captures, groups: found.sharedNames)
  }
}
