package import RuleModel
import SourceText
import Workspace

/// The files that the configuration names, and where they must lie.
package struct ConfiguredNames: Sendable {
  private let names: Set<String>
  private let confinement: Confinement

  package static let none = ConfiguredNames(.none, besides: [])

  /// The names of a configuration, but for those that the command line gives too.
  package init(_ configuration: Configuration, besides named: [String]) {
    names = Set(configuration.ruleFiles.map(\.value)).subtracting(named)
    confinement = configuration.main.map { Confinement(of: $0.path) } ?? .none
  }

  /// Where a rule file of a name must lie.
  func confinement(of name: String) -> Confinement {
    names.contains(name) ? confinement : .none
  }

  /// Where the files must lie that a rule file names.
  func confinement(behind ruleFile: String) -> Confinement {
    names.contains(ruleFile) ? confinement : Confinement(ofRuleFile: ruleFile)
  }
}

extension Configuration {
  /// The profiles, packs and rule files that it names, whatever for.
  var ruleFiles: [Setting<String>] {
    let layers = files.flatMap(\.layers)
    return layers.compactMap(\.profile) + layers.flatMap(\.rules)
  }
}
