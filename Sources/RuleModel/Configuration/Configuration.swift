package import Diagnostics
package import SourceText
import YAMLTree

/// What `.reportlint.yaml` says: how drafts of a folder are checked.
///
/// Options of the command line come before it; paths are told from the folder it lies in.
package struct Configuration: Sendable {
  /// The file, or its place-holder where there is none.
  package let file: SourceFile?
  package var profile: String?
  package var rules: [String] = []
  package var select: [String] = []
  package var ignore: [String] = []
  /// Nil for the language of the draft.
  package var language: Language?
  package var failLevel: FailLevel?
  package var formats: [String] = []

  /// A configuration that says nothing.
  package static let none = Configuration(file: nil)

  private init(file: SourceFile?) { self.file = file }

  /// Reads a configuration.
  ///
  /// - Parameters:
  ///   - source: The file's record.
  ///   - formats: The names of the formats that results can be written in.
  ///   - log: Takes down which keys are asked for.
  /// - Returns: What could be read, and every fault in report order.
  package static func decode(_ source: SourceFile, formats: [String], log: KeyLog? = nil)
    -> (configuration: Configuration, faults: [Diagnostic])
  {
    var configuration = Configuration(file: source)
    var checker = ShapeChecker(prefix: "config")
    do {
      guard let root = try YAMLNode.parse(source.bytes) else { return (configuration, []) }
      checker.check(root, against: .configuration(formats: formats))
      configuration.read(root, formats, NodeDecoder(log: log))
      return (configuration, checker.faults.inReportOrder())
    } catch {
      var fault = Diagnostic(
        RuleID(error.rule(prefix: "config")), .error, at: SourceSpan(at: error.offset),
        error.message)
      fault.notes = error.advice
      return (configuration, [fault])
    }
  }

  private mutating func read(_ root: YAMLNode, _ formats: [String], _ decoder: NodeDecoder) {
    guard let fields = decoder.fields(of: root, .configuration(formats: formats)) else { return }
    profile = decoder.text(fields["profile"]).map { path($0, isName: true) }
    rules = decoder.writtenList(fields["rules"]).map { path($0.text, isName: true) }
    select = decoder.writtenList(fields["select"]).map(\.text)
    ignore = decoder.writtenList(fields["ignore"]).map(\.text)
    language = decoder.choice(fields["lang"], Language.self)
    failLevel = decoder.choice(fields["fail-level"], FailLevel.self)
    self.formats = decoder.writtenList(fields["formats"]).map(\.text)
  }

  /// A path as the program opens it; names of packs and profiles stay as they are.
  private func path(_ written: String, isName: Bool) -> String {
    let isFile = written.hasSuffix(".yaml") || written.hasSuffix(".yml")
    guard let folder = file?.path.lastIndex(of: "/"), isFile, !written.hasPrefix("/"),
      let path = file?.path
    else { return written }
    return String(path[...folder]) + written
  }
}
