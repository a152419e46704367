import Diagnostics
import DocumentModel
import RuleModel
import SourceText
import Statements
import TextPattern

extension Linter {
  typealias RuleFindings = (rule: CompiledRule, found: [CaseFinding])

  /// What the rules find: each language's in the text of that language.
  func findings(in document: Document) -> (
    found: [RuleFindings], stops: [Diagnostic], cost: LintCost
  ) {
    guard case .others(let others) = foreign, let part = document.foreignDocument else {
      let context = LintContext(document: document, sections: sections, limits: limits)
      return findings(of: rules, in: context)
    }
    let ranges = document.foreignRanges
    let main = LintContext(
      document: document.mainDocument, sections: sections, limits: limits, hidden: ranges)
    var (found, stops, cost) = findings(of: rules, in: main) { !ranges.covers($0) }
    let other = LintContext(document: part, sections: [], limits: limits, isPart: true)
    let further = findings(of: others, in: other) { ranges.covers($0) }
    stops += further.stops
    cost.add(further.cost)
    for (rule, findings) in further.found {
      // A rule of no language finds in both.
      let known = found.firstIndex { $0.rule.definition.id == rule.definition.id }
      guard let known else {
        found.append((rule, findings))
        continue
      }
      found[known].found = (found[known].found + findings).sorted {
        $0.finding.range.isBefore($1.finding.range)
      }
    }
    return (found, stops, cost)
  }

  private func findings(
    of rules: [CompiledRule], in context: LintContext,
    where isKept: ((TextRange) -> Bool)? = nil
  ) -> (found: [RuleFindings], stops: [Diagnostic], cost: LintCost) {
    var stops: [Diagnostic] = []
    var found: [RuleFindings] = []
    for rule in rules {
      context.matcher.startRule()
      do {
        var findings = try rule.findings(in: context)
        if let isKept { findings = findings.filter { isKept($0.finding.range) } }
        if findings.count > limits.findings {
          findings.removeLast(findings.count - limits.findings)
          stops.append(tooMany(of: rule.definition.id))
        }
        if !findings.isEmpty { found.append((rule, findings)) }
      } catch {
        let span =
          error.offset.map { context.document.text.recordSpan(of: $0..<$0) } ?? SourceSpan(0..<0)
        stops.append(EngineFault.stopped(rule.definition.id, error).diagnostic(at: span))
      }
    }
    if let unread = context.unreadNumbers {
      let fault = EngineFault.tooManyNumbers(count: unread.count, limit: unread.limit)
      stops.append(fault.diagnostic(at: context.document.text.recordSpan(of: unread.place)))
    }
    return (found, stops, LintCost(steps: context.steps))
  }
}

extension RuleCase {
  /// Whether the case looks at paragraphs or less, one by one, and at nothing that is required of a
  /// document.
  var looksAtPieces: Bool {
    switch body.view {
    case .pieces: true
    case .document: false
    case .scopes:
      scopes.allSatisfy { scope in
        switch scope {
        case .paragraph, .sentence, .clause, .listItem, .quote, .headerFooter, .siteFrame: true
        case .document, .title, .lead, .heading, .section, .table, .row, .cell, .signOff,
          .attachment, .note, .form:
          false
        }
      }
    }
  }
}

extension Document {
  /// That paragraphs are in a language for which there are no rules; empty where none are.
  var uncheckedForeignText: [Diagnostic] {
    guard let foreign, let first = foreign.blocks.first else { return [] }
    let place = blocks[first].sentences.first ?? blocks[first].range
    let fault = EngineFault.otherLanguage(foreign.language, paragraphs: foreign.blocks.count)
    return [fault.diagnostic(at: text.recordSpan(of: place))]
  }
}
