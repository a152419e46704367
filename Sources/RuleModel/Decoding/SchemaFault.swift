import SourceText
import YAMLTree

/// What can be wrong with the form of any file that is written in YAML.
enum SchemaFault {
  /// The file is not YAML.
  case syntax(YAMLSyntaxError)
  /// The file is not what it was named as; a key of it may be meant for `near`.
  case unrecognized(MappingSchema, near: String?)
  case keyIsNotAWord
  case duplicateKey(String, first: SourceSpan)
  case unknownKey(String, in: MappingSchema)
  /// None of some keys is there; `key` is the first of them.
  case missingKey(SchemaKey, among: [String], in: MappingSchema)
  case noValue(of: SchemaKey?)
  case emptyList(of: SchemaKey?)
  case wrongForm(YAMLNode, wanted: ValueForm, of: SchemaKey?)
  case notADay(String)
  case notABoolean(String)
  case notAnInteger(String, in: ClosedRange<Int>, of: SchemaKey?)
  case unknownValue(String, among: [String], of: SchemaKey?)
  /// A file has more faults than are listed.
  case tooMany(Int)
}

extension SchemaFault: FileFault {
  var id: String {
    switch self {
    case .syntax(let error):
      switch error.kind {
      case .tooDeep: "limit.yaml-depth"
      case .tooManyNodes: "limit.yaml-nodes"
      default: "syntax"
      }
    case .unrecognized: "unrecognized"
    case .keyIsNotAWord, .noValue, .emptyList, .wrongForm, .notABoolean, .notAnInteger: "wrong-type"
    case .duplicateKey: "duplicate-key"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .notADay: "bad-date"
    case .unknownValue: "unknown-value"
    case .tooMany: "limit.rule-file-faults"
    }
  }
}
