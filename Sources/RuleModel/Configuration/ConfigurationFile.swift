package import Diagnostics
import DocumentModel
package import SourceText
import YAMLTree

/// One configuration file as written: `.reportlint.yaml`, or one that it extends.
///
/// Paths are relative to the folder the file lies in.
package struct ConfigurationFile: Sendable {
  /// As it may be shown: without its text where it is not a configuration.
  package let file: SourceFile
  /// The files it builds on, as paths that the program opens.
  package private(set) var extends: [Setting<String>] = []
  /// What it says of all drafts, then its `overrides` in order.
  package private(set) var layers: [ConfigurationLayer] = []
  package private(set) var files: [Setting<String>] = []
  package private(set) var exclude: [Setting<String>] = []
  package private(set) var suppressions: [ConfiguredSuppression] = []
  /// As the program opens it.
  package private(set) var baseline: Setting<String>?
  package private(set) var failLevel: Setting<FailLevel>?
  package private(set) var formats: [Setting<String>] = []
  package private(set) var limits = ConfigurationLimits()

  private init(file: SourceFile) { self.file = file }

  /// Reads a configuration file.
  ///
  /// - Parameters:
  ///   - source: The file's record.
  ///   - log: Takes down which keys are asked for.
  /// - Returns: What could be read, and every fault in report order.
  package static func decode(_ source: SourceFile, log: KeyLog? = nil)
    -> (file: ConfigurationFile, faults: [Diagnostic])
  {
    let named = NamedFile(source, as: .configuration, prefix: "config")
    var file = ConfigurationFile(file: named.file)
    switch named.content {
    case .empty: return (file, [])
    case .tree(let root):
      var checker = SchemaChecker(prefix: "config")
      checker.check(root, against: .configuration)
      file.read(root, NodeDecoder(log: log))
      return (file, checker.faults.inReportOrder())
    case .broken(let error):
      var fault = Diagnostic(
        RuleID(error.rule(prefix: "config")), .error, at: SourceSpan(at: error.offset),
        error.message)
      fault.notes = error.advice
      return (file, [fault])
    case .stranger(let fault): return (file, [fault])
    }
  }

  private mutating func read(_ root: YAMLNode, _ decoder: NodeDecoder) {
    guard let fields = decoder.fields(of: root, ConfigurationKey.self) else { return }
    extends = settings(fields[.extends], decoder, isPath: true)
    layers = [layer(fields, globs: [], decoder)]
    for node in decoder.items(fields[.overrides]) {
      guard let fields = decoder.fields(of: node, ConfigurationOverrideKey.self) else { continue }
      let globs = settings(fields[.files], decoder)
      if !globs.isEmpty { layers.append(layer(fields, globs: globs, decoder)) }
    }
    files = settings(fields[.files], decoder)
    exclude = settings(fields[.exclude], decoder)
    suppressions = decoder.items(fields[.suppressions]).compactMap { suppression($0, decoder) }
    baseline = settings(fields[.baseline], decoder, isPath: true).first
    failLevel = setting(fields[.failLevel], decoder.choice(fields[.failLevel], FailLevel.self))
    formats = settings(fields[.formats], decoder)
    if let fields = decoder.fields(of: fields[.limits], ConfigurationLimitsKey.self) {
      limits.draftSize = bound(.draftSize, fields, decoder)
      limits.findings = bound(.findings, fields, decoder)
      limits.patternSteps = bound(.patternSteps, fields, decoder)
    }
  }

  /// An entry of `suppressions`; nil for one that says too little to be heeded, already reported.
  private func suppression(_ node: YAMLNode, _ decoder: NodeDecoder) -> ConfiguredSuppression? {
    guard let fields = decoder.fields(of: node, ConfigurationSuppressionKey.self) else {
      return nil
    }
    let text = settings(fields[.text], decoder).first
    let files = settings(fields[.file], decoder)
    let until = fields[.until].map { ($0, decoder.text($0).flatMap(CalendarDay.init(written:))) }
    guard let rule = settings(fields[.rule], decoder).first,
      let reason = settings(fields[.reason], decoder).first, text != nil || !files.isEmpty
    else { return nil }
    if let until, until.1 == nil { return nil }
    return ConfiguredSuppression(
      rule: rule, text: text, files: files, reason: reason,
      until: until.flatMap { setting($0.0, $0.1) })
  }

  private func layer<Key: DraftSettingKey>(
    _ fields: Fields<Key>, globs: [Setting<String>], _ decoder: NodeDecoder
  ) -> ConfigurationLayer {
    let language = fields[.lang]
    return ConfigurationLayer(
      globs: globs, profile: settings(fields[.profile], decoder, isName: true).first,
      rules: settings(fields[.rules], decoder, isName: true),
      select: settings(fields[.select], decoder), ignore: settings(fields[.ignore], decoder),
      language: language.flatMap { node in
        decoder.text(node).map { Setting(Language(rawValue: $0), in: file, at: node.span) }
      })
  }

  private func setting<Value: Sendable>(_ node: YAMLNode?, _ value: Value?) -> Setting<Value>? {
    guard let node, let value else { return nil }
    return Setting(value, in: file, at: node.span)
  }

  /// A bound; nil for one outside of what its key takes, which was reported before.
  private func bound(
    _ key: ConfigurationLimitsKey, _ fields: Fields<ConfigurationLimitsKey>, _ decoder: NodeDecoder
  ) -> Setting<Int>? {
    guard let value = decoder.integer(fields[key]),
      case .integer(let range) = key.definition.form,
      range.contains(value)
    else { return nil }
    return setting(fields[key], value)
  }

  /// The texts of a list.
  ///
  /// - Parameters:
  ///   - node: The list, or a single text.
  ///   - decoder: Reads it.
  ///   - isPath: They are paths from the file's folder.
  ///   - isName: They are such paths where they end like a rule file, else names of packs.
  /// - Returns: The texts with their places, paths as the program opens them.
  private func settings(
    _ node: YAMLNode?, _ decoder: NodeDecoder, isPath: Bool = false, isName: Bool = false
  ) -> [Setting<String>] {
    decoder.writtenList(node).map { written in
      let isFile = isPath || isName && [".yaml", ".yml"].contains(where: written.text.hasSuffix)
      return Setting(
        isFile ? file.pathBeside(written.text) : written.text, in: file, at: written.span)
    }
  }
}

extension SourceFile {
  /// A path that the file gives, relative to its folder, as the program opens it.
  package func pathBeside(_ written: String) -> String {
    guard let slash = path.lastIndex(of: "/"), !written.hasPrefix("/") else { return written }
    return String(path[...slash]) + written
  }
}
