package import Diagnostics
package import DocumentModel
import DocumentReaders
package import LintEngine
package import RuleModel
import SourceText
import StandardRules
import Workspace

/// Why a rule did or did not fire on drafts.
package struct MatchExplanation {
  /// What happened when a rule was tried on a draft.
  package struct Explained {
    /// The draft's name in diagnostics.
    package let name: String
    /// The text that the rule looks at: the draft, or what is written in the rule's language in it.
    package let document: Document
    /// Nil for none.
    package let profile: String?
    package let rule: RuleDefinition
    /// Whether the profile has the rule; it was tried all the same.
    package let isInForce: Bool
    package let events: [MatchTrace.Event]
  }

  /// Why a draft cannot be explained.
  package enum Failure: Error {
    case draft(name: String, Diagnostic)
    case rules([FileReport])
    /// No rule has the name; the nearest one that a rule has.
    case unknownRule(near: String?)
    case noText(name: String, line: Int)
  }

  private let rule: String
  private let line: Int?
  private let settings: CheckSettings
  private var choices: [CheckSettings.Key: RuleChoice] = [:]
  private let candidates = [ProfileCandidate].shipped

  /// Of a rule by its id, in the paragraph of a line or in all.
  package init(of rule: String, line: Int?, _ settings: CheckSettings) {
    self.rule = rule
    self.line = line
    self.settings = settings
  }

  /// Tries the rule on every draft, one by one.
  ///
  /// - Parameter observe: Gets what happened on each.
  /// - Throws: The first failure, and what `observe` throws.
  package mutating func run(_ observe: (Explained) throws -> Void) throws {
    var finder = DraftFinder(settings.selection)
    for input in settings.request.inputs.isEmpty ? [.path(".")] : settings.request.inputs {
      var drafts = [input]
      if case .path(let path) = input, path != "-" {
        drafts = finder.find(path).files.map { .path($0) }
      }
      for draft in drafts { try observe(try explain(draft)) }
    }
  }

  private mutating func explain(_ input: CheckRequest.Input) throws(Failure) -> Explained {
    let name = settings.request.name(of: input)
    let wanted = settings.choice(for: name)
    var choice =
      choices[wanted.key] ?? RuleChoice(wanted.key.rules, configured: settings.configured)
    defer { choices[wanted.key] = choice }
    let text: DraftText
    do {
      text = try DraftLoading.text(
        of: input, name: name, limit: settings.draftLimit, by: settings.request.conversion
      ).text
    } catch {
      throw .draft(name: name, error.diagnostic)
    }
    var document = text.document()
    var profile: String? =
      switch wanted.profile {
      case "none": nil
      case "auto": candidates.choice(for: document)?.name
      case let name: name
      }
    if let lexicon = choice.lexicon(profile: profile) { document = text.document(by: lexicon) }
    var set = choice.set(profile: profile)
    var part = document
    // A rule of the other language looks at what is written in it.
    if wanted.profile == "auto", let foreign = document.foreignDocument, !set.has(rule),
      let name = candidates.general(for: foreign.language), choice.set(profile: name).has(rule)
    {
      (profile, set, part) = (name, choice.set(profile: name), foreign)
    }
    let faults = choice.faultReports(settings.language)
    guard faults.isEmpty else { throw .rules(faults) }
    let isInForce = set.has(rule)
    let shipped = isInForce ? [] : StandardRules.profiles.map { choice.set(profile: $0) }
    let rules = shipped.first { $0.has(rule) } ?? set
    guard let found = rules.rules.first(where: { $0.id.name == rule }) else {
      throw .unknownRule(near: nearest(to: rule, among: rules.rules.map(\.id.name)))
    }
    let events = Linter(rules).trace(found, on: part, at: try interest(in: document))
    return Explained(
      name: name, document: part, profile: profile, rule: found, isInForce: isInForce,
      events: events)
  }

  /// The paragraph of the line that is asked about; nil where none is.
  private func interest(in document: Document) throws(Failure) -> TextRange? {
    guard let line else { return nil }
    let lines = document.file.lines
    let asked = document.blocks.map(\.range).first { range in
      let span = document.text.recordSpan(of: range)
      let first = lines.position(of: span.start, in: .unicodeScalars).line
      let last = lines.position(of: span.end, in: .unicodeScalars).line
      return (first...last).contains(line)
    }
    guard let asked else { throw .noText(name: document.file.path, line: line) }
    return asked
  }
}

extension RuleSet {
  fileprivate func has(_ rule: String) -> Bool { rules.contains { $0.id.name == rule } }
}
