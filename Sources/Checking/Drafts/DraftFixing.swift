package import Diagnostics
import DocumentModel
import LintEngine
package import SourceText
import Workspace

/// What fixes do to the drafts of one run, or would do.
package struct DraftFixing {
  private let isShown: Bool
  /// Whether no fix is made, since rule files or the configuration have faults.
  var isHeldBack: Bool
  /// What would change, where changes are shown.
  package private(set) var changes: [DraftChange] = []
  private(set) var places = 0
  package private(set) var drafts = 0
  /// Drafts that were to be fixed and are not.
  private var failures = 0
  /// Places whose fixes only `--fix=all` makes, and places that no fix is for.
  private var unsafe = 0
  private var unfixed = 0
  /// What was left, a line a place.
  package private(set) var leftPlaces: [LocalizedText] = []

  /// - Parameters:
  ///   - isShown: Whether changes are shown instead of written.
  ///   - isHeldBack: Whether no fix is made, since something is wrong with the configuration.
  init(isShown: Bool, isHeldBack: Bool) {
    self.isShown = isShown
    self.isHeldBack = isHeldBack
  }

  /// Writes a draft that was fixed, or records the change.
  ///
  /// - Parameters:
  ///   - fixed: The draft as fixed.
  ///   - job: The draft as it was.
  /// - Returns: What is reported of the file as it is now, and what kept it from being written.
  mutating func take(_ fixed: FixedDraft, of job: DraftBatch.Job) -> (FixedDraft, [Diagnostic]) {
    if !fixed.unsettled.isEmpty {
      failures += 1
      return (fixed, [.unsettled(fixed.unsettled)])
    }
    if let choice = job.fixes { countLeft(in: fixed, choice) }
    guard fixed.fixes > 0 else { return (fixed, []) }
    let (old, new) = (job.document.file, fixed.document.file)
    do throws(DraftReplacingFault) {
      if isShown {
        changes.append(try DraftChange(of: job.origin, from: old, to: new))
      } else {
        try job.origin.replace(old.bytes, by: new.bytes)
      }
      count(fixed)
      return (fixed, [])
    } catch {
      failures += 1
      let unfixed = FixedDraft(
        document: job.document, result: job.linter.lint(job.document, known: job.filters))
      return (unfixed, [.unwritten(error)])
    }
  }

  private mutating func count(_ fixed: FixedDraft) {
    places += fixed.fixes
    drafts += 1
  }

  private mutating func countLeft(in fixed: FixedDraft, _ choice: CheckRequest.Fixes) {
    let file = fixed.document.file
    for diagnostic in fixed.result.diagnostics {
      if choice == .safe, let fix = diagnostic.fix, !fix.isSafe {
        unsafe += fix.parts.count
        for part in fix.parts {
          guard let first = part.first else { continue }
          leftPlaces.append(
            .left(
              in: file, at: first.span, diagnostic.rule,
              LocalizedText(zh: "要用 --fix=all", en: "needs --fix=all")))
        }
      }
      unfixed += diagnostic.unfixed.count
      for left in diagnostic.unfixed {
        leftPlaces.append(.left(in: file, at: left.span, diagnostic.rule, left.reason.words))
      }
    }
  }

  /// What was done and what was left, in one line.
  package func line(_ language: Language) -> String {
    let parts = [
      (unsafe, LocalizedText(zh: "处要用 --fix=all", en: "for --fix=all")),
      (unfixed, LocalizedText(zh: "处要由人判断", en: "for a person")),
    ].filter { $0.0 > 0 }.map { count, words in
      language == .chinese ? "\(count) \(words.chinese)" : "\(count) \(words.english)"
    }
    guard !parts.isEmpty, !isHeldBack else { return done(language) }
    return switch language {
    case .chinese: "\(done(language))；另有 \(parts.joined(separator: "，"))"
    case .english: "\(done(language)); left: \(parts.joined(separator: ", "))"
    }
  }

  private func done(_ language: Language) -> String {
    switch language {
    case .chinese where isHeldBack: "规则文件、配置或基线有误，没有修改文稿"
    case .english where isHeldBack:
      "nothing is fixed: rule files, configuration or baseline have faults"
    case .chinese where drafts == 0 && failures > 0: "没有写入任何修改"
    case .english where drafts == 0 && failures > 0: "no fix was written"
    case .chinese where drafts == 0: "没有可以自动修改之处"
    case .english where drafts == 0: "nothing to fix"
    case .chinese: isShown ? "可改 \(places) 处（\(drafts) 个文稿）" : "已改 \(places) 处（\(drafts) 个文稿）"
    case .english:
      "\(places) place\(places == 1 ? "" : "s") in \(drafts) draft\(drafts == 1 ? "" : "s") "
        + (isShown ? "can be fixed" : "fixed")
    }
  }
}

extension LocalizedText {
  fileprivate static func left(
    in file: SourceFile, at span: SourceSpan, _ rule: RuleID, _ reason: LocalizedText
  ) -> LocalizedText {
    let place = file.lines.position(of: span.start, in: .unicodeScalars)
    let start = "\(file.path):\(place.line):\(place.column): "
    return LocalizedText(
      zh: "\(start)没有改 [\(rule)]：\(reason.chinese)",
      en: "\(start)not fixed [\(rule)]: \(reason.english)")
  }
}

extension Unfixed.Reason {
  fileprivate var words: LocalizedText {
    switch self {
    case .partner: LocalizedText(zh: "没有与之成对的符号", en: "the mark has no partner")
    case .markup:
      LocalizedText(zh: "中间有标记或者换行", en: "markup or a line break stands inside")
    case .judgement: LocalizedText(zh: "怎样改不能确定", en: "what is meant is not certain")
    }
  }
}

extension Diagnostic {
  fileprivate static func unsettled(_ rules: [RuleID]) -> Diagnostic {
    let names = rules.map { "'\($0)'" }
    guard names.count > 1 else {
      return Diagnostic(
        RuleID("fix.unsettled"), .error, at: SourceSpan(0..<0),
        LocalizedText(
          zh:
            "修改 \(Fixer.rounds) 轮之后仍有可改之处，文稿没有改动；规则 \(names.joined()) 的修改又引出它自己的问题",
          en:
            "not settled after \(Fixer.rounds) rounds of fixes, the draft is unchanged; what rule \(names.joined()) puts in calls for it again"
        ))
    }
    return Diagnostic(
      RuleID("fix.unsettled"), .error, at: SourceSpan(0..<0),
      LocalizedText(
        zh:
          "修改 \(Fixer.rounds) 轮之后仍有可改之处，文稿没有改动；彼此冲突的规则：\(names.joined(separator: "、"))",
        en:
          "not settled after \(Fixer.rounds) rounds of fixes, the draft is unchanged; rules that call for one another: \(names.joined(separator: ", "))"
      ))
  }

  fileprivate static func unwritten(_ fault: DraftReplacingFault) -> Diagnostic {
    let (id, message): (String, LocalizedText) =
      switch fault {
      case .encoding(let encoding):
        (
          "fix.encoding",
          LocalizedText(
            zh: "这个文件的 \(encoding.rawValue) 编码无法原样写回，没有改动；请先另存为 UTF-8",
            en:
              "the file's \(encoding.rawValue) cannot be written back as it is, nothing was changed; save it as UTF-8 first"
          )
        )
      case .changed:
        (
          "fix.changed",
          LocalizedText(
            zh: "检查期间文件被改过，没有写入；请再运行一次",
            en: "the file was changed meanwhile, nothing was written; run again")
        )
      case .linked:
        (
          "fix.linked",
          LocalizedText(
            zh: "这个文件还有别的名称（硬链接），改了一处另一处不会跟着改，没有写入",
            en:
              "the file has other names (hard links), which would keep the old text; nothing was written"
          )
        )
      case .leadsOut:
        (
          "fix.link-outside",
          LocalizedText(
            zh: "这是指向别处的链接，没有写入；要修改就直接写出它指向的文件",
            en:
              "this is a link that leads elsewhere, nothing was written; name the file that it leads to"
          )
        )
      case .refused(let reason):
        (
          "fix.refused",
          LocalizedText(zh: "写不进去：\(reason)", en: "cannot be written: \(reason)")
        )
      }
    return Diagnostic(RuleID(id), .error, at: SourceSpan(0..<0), message)
  }
}
