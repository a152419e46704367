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
  ///   - log: Records which keys are asked for.
  /// - Returns: What could be read, and every fault in report order.
  package static func decode(_ source: SourceFile, log: KeyLog? = nil)
    -> (file: ConfigurationFile, faults: [Diagnostic])
  {
    let named = NamedFile(source, as: .configuration, prefix: "config")
    var file = ConfigurationFile(file: named.file)
    switch named.content {
    case .empty: return (file, [])
    case .tree(let root):
      if let fields = Fields(root, ConfigurationKey.self, log: log) { file.read(fields) }
      let faults = SchemaChecker.faults(of: root, against: .configuration, prefix: "config")
      return (file, faults.inReportOrder())
    case .broken(let fault), .unrecognized(let fault): return (file, [fault])
    }
  }

  private mutating func read(_ fields: Fields<ConfigurationKey>) {
    extends = settings(fields, .extends, isPath: true)
    layers = [layer(fields, globs: [])]
    for fields in fields.mappings(.overrides, ConfigurationOverrideKey.self) {
      let globs = settings(fields, .files)
      if !globs.isEmpty { layers.append(layer(fields, globs: globs)) }
    }
    files = settings(fields, .files)
    exclude = settings(fields, .exclude)
    suppressions = fields.mappings(.suppressions, ConfigurationSuppressionKey.self)
      .compactMap(suppression)
    baseline = settings(fields, .baseline, isPath: true).first
    failLevel = setting(fields[.failLevel], fields.choice(.failLevel, FailLevel.self))
    formats = settings(fields, .formats)
    if let fields = fields.mapping(.limits, ConfigurationLimitsKey.self) {
      limits.draftSize = bound(.draftSize, fields)
      limits.findings = bound(.findings, fields)
      limits.patternSteps = bound(.patternSteps, fields)
    }
  }

  /// An entry of `suppressions`; nil for one that says too little to be used, already reported.
  private func suppression(_ fields: Fields<ConfigurationSuppressionKey>)
    -> ConfiguredSuppression?
  {
    let (text, files) = (settings(fields, .text).first, settings(fields, .file))
    let until = setting(fields[.until], fields.text(.until).flatMap(CalendarDay.init(written:)))
    guard let rule = settings(fields, .rule).first, let reason = settings(fields, .reason).first,
      text != nil || !files.isEmpty, until != nil || fields[.until] == nil
    else { return nil }
    return ConfiguredSuppression(
      rule: rule, text: text, files: files, reason: reason, until: until)
  }

  private func layer<Key: DraftSettingKey>(_ fields: Fields<Key>, globs: [Setting<String>])
    -> ConfigurationLayer
  {
    ConfigurationLayer(
      globs: globs, profile: settings(fields, .profile, isName: true).first,
      rules: settings(fields, .rules, isName: true), select: settings(fields, .select),
      ignore: settings(fields, .ignore),
      language: fields.written(.lang).map {
        Setting(Language(rawValue: $0.text), in: file, at: $0.span)
      })
  }

  private func setting<Value: Sendable>(_ node: YAMLNode?, _ value: Value?) -> Setting<Value>? {
    guard let node, let value else { return nil }
    return Setting(value, in: file, at: node.span)
  }

  /// A bound; nil for one outside of what its key takes, which was reported before.
  private func bound(_ key: ConfigurationLimitsKey, _ fields: Fields<ConfigurationLimitsKey>)
    -> Setting<Int>?
  {
    guard let value = fields.integer(key), case .integer(let range) = key.definition.form,
      range.contains(value)
    else { return nil }
    return setting(fields[key], value)
  }

  /// The texts of a list, or a single text.
  ///
  /// - Parameters:
  ///   - fields: The mapping.
  ///   - key: The key of the list in it.
  ///   - isPath: They are paths from the file's folder.
  ///   - isName: They are such paths where they end like a rule file, else names of packs.
  /// - Returns: The texts with their places, paths as the program opens them.
  private func settings<Key: MappingKey>(
    _ fields: Fields<Key>, _ key: Key, isPath: Bool = false, isName: Bool = false
  ) -> [Setting<String>] {
    fields.writtenList(key).map { written in
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
