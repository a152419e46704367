import Diagnostics
import DocumentModel
import LintEngine
import RuleModel
import SourceText
import Workspace

// What the target says, by fault.

extension CheckingFault {
  var text: LocalizedText {
    switch self {
    case .changedExample(let file, let change):
      LocalizedText(
        zh: "\(file) 的调整改变了这个例子的结果：\(change.chinese)",
        en: "the override in \(file) changes this example: \(change.english)")
    case .noExpectation(let expected):
      LocalizedText(
        zh: "没有 \(expected)：这篇文稿不会被检查", en: "there is no \(expected): the draft is not checked")
    case .uncoveredWord(let word, let list):
      LocalizedText(
        zh: "词表 '\(list)' 里的 '\(word)' 没有例子用到",
        en: "no example contains '\(word)' of the word list '\(list)'")
    case .missingRuleFile(let path, _, _):
      LocalizedText(
        zh: "找不到规则包、配置文件或规则文件 '\(path)'",
        en: "there is no pack, profile or rule file '\(path)'")
    case .unknownRule(let name, _):
      LocalizedText(zh: "没有规则或规则包 '\(name)'", en: "there is no rule or pack '\(name)'")
    case .unmatchedGlob(let glob, _):
      LocalizedText(zh: "'\(glob)' 不对应任何文件", en: "'\(glob)' matches no file")
    case .expiredSuppression(let until):
      LocalizedText(
        zh: "这条豁免到 \(until.written) 为止，已经过期，不再有效",
        en: "this suppression expired after \(until.written)")
    case .unusedSuppression(let rule, let text?):
      LocalizedText(
        zh: "这条豁免没有用到：规则 '\(rule)' 没有在“\(text)”处报告",
        en: "this suppression is unused: rule '\(rule)' finds nothing at '\(text)'")
    case .unusedSuppression(let rule, nil):
      LocalizedText(
        zh: "这条豁免没有用到：规则 '\(rule)' 在这些文稿里没有报告",
        en: "this suppression is unused: rule '\(rule)' finds nothing in these drafts")
    case .missingBaseline(let path):
      LocalizedText(zh: "找不到基线文件 '\(path)'", en: "there is no baseline '\(path)'")
    case .stale(let entry, let count):
      LocalizedText(
        zh: "基线里的 \(count) 处 '\(entry.rule)' 在 \(entry.path) 里已经没有了：请重写基线，免得它再出现而不报告",
        en:
          "\(count) of '\(entry.rule)' in \(entry.path) is no longer found: write the baseline again, or it may come back unreported"
      )
    case .staleDraft(let entry):
      LocalizedText(
        zh: "基线里的文稿 \(entry.path) 已经没有了：请重写基线",
        en: "the draft \(entry.path) no longer exists: write the baseline again")
    case .noDrafts(let endings):
      LocalizedText(zh: "没有找到可检查的文稿（\(endings)）", en: "no draft to check (\(endings))")
    case .linkOutside:
      LocalizedText(
        zh: "这个链接指向文件夹之外，没有跟着去检查；要检查就直接写出它的路径",
        en: "the link leads out of the folder and is not followed; name it explicitly to check it")
    case .insertedDocuments(let count):
      LocalizedText(
        zh: "文档里插入了 \(count) 个别的文档，其中的文字没有检查",
        en:
          "\(count.counting("other document")) inserted here, which \(count == 1 ? "is" : "are") not checked"
      )
    case .trackedChanges(let insertions, let deletions):
      LocalizedText(
        zh: "文档里有修订（插入 \(insertions) 处，删除 \(deletions) 处），按全部接受后的文字检查",
        en:
          "the document has tracked changes (\(insertions.counting("insertion")), \(deletions.counting("deletion"))); it is checked as if all were accepted"
      )
    case .outsideRepository:
      LocalizedText(
        zh: "文件不在当前文件夹所在的仓库里，不知道改过没有",
        en: "the file is outside of this folder's repository: whether it changed is not known")
    case .git(let failure):
      LocalizedText(
        zh: "git 没有说出哪些文件改过：\(failure.text.chinese)",
        en: "git did not report which files changed: \(failure.text.english)")
    case .unsettled(let rules) where rules.count == 1:
      LocalizedText(
        zh: "修改 \(Fixer.rounds) 轮之后仍有可改之处，文稿没有改动；规则 '\(rules[0])' 的修改又引出它自己的问题",
        en:
          "not settled after \(Fixer.rounds) rounds of fixes, the draft is unchanged; rule '\(rules[0])' reports the result of its own fix"
      )
    case .unsettled(let rules):
      LocalizedText(
        zh:
          "修改 \(Fixer.rounds) 轮之后仍有可改之处，文稿没有改动；彼此冲突的规则：\(rules.map { "'\($0)'" }.joined(separator: "、"))",
        en:
          "not settled after \(Fixer.rounds) rounds of fixes, the draft is unchanged; rules whose fixes conflict: \(rules.map { "'\($0)'" }.joined(separator: ", "))"
      )
    case .notFixed(let fault): fault.text
    case .notReviewed(let refusal): refusal.text
    }
  }

  var advice: LocalizedText? {
    switch self {
    case .noExpectation:
      LocalizedText(
        zh: "没有应报的，就写 findings: []", en: "where nothing should be found, write: findings: []")
    case .missingRuleFile(_, let near?, _), .unknownRule(_, let near?):
      LocalizedText(zh: "是不是要写 '\(near)'？", en: "did you mean '\(near)'?")
    case .missingRuleFile(_, nil, let shipped):
      LocalizedText(zh: "自带：\(shipped)", en: "shipped: \(shipped)")
    case .expiredSuppression:
      LocalizedText(
        zh: "改好文稿，或重新认可后改日期", en: "fix the draft, or review the finding and set a later date")
    case .unusedSuppression:
      LocalizedText(
        zh: "引文要照抄报告之处的文字；问题已经改好的，删去这一条",
        en:
          "quote the words that are reported; remove the entry where the fault is fixed"
      )
    case .missingBaseline(let path):
      LocalizedText(
        zh: "第一次使用时先写出来：reportlint check --write-baseline \(path)",
        en: "write it first: reportlint check --write-baseline \(path)")
    case .changedExample, .uncoveredWord, .unknownRule(_, nil), .unmatchedGlob, .stale, .staleDraft,
      .noDrafts, .linkOutside, .trackedChanges, .insertedDocuments, .outsideRepository, .git,
      .unsettled, .notFixed, .notReviewed:
      nil
    }
  }
}

extension CheckingNote {
  var text: LocalizedText {
    switch self {
    case .noCache(let fault):
      LocalizedText(zh: "没有用缓存：\(fault.text.chinese)", en: "no cache: \(fault.text.english)")
    case .foreignProfile(let profile, let reason, let foreign):
      LocalizedText(
        zh:
          "\(reason.chinese)；\(foreign.blocks.count) 段\(foreign.language.text.chinese)按 \(profile)",
        en: "\(reason.english); \(profile) for \(foreign.blocks.count.counting("paragraph")) in "
          + foreign.language.text.english)
    case .notFixed(let place, let rule, let reason):
      LocalizedText(
        zh: "\(place): 没有改 [\(rule)]：\(reason.text.chinese)",
        en: "\(place): not fixed [\(rule)]: \(reason.text.english)")
    case .fixesHeldBack:
      LocalizedText(
        zh: "规则文件、配置或基线有误，没有修改文稿",
        en: "nothing is fixed: rule files, configuration or baseline have faults")
    case .noFixWritten: LocalizedText(zh: "没有写入任何修改", en: "no fix was written")
    case .nothingToFix: LocalizedText(zh: "没有可以自动修改之处", en: "nothing to fix")
    case .fixable(let places, let drafts):
      LocalizedText(
        zh: "可改 \(places) 处（\(drafts) 个文稿）",
        en: "\(places.counting("place")) in \(drafts.counting("draft")) can be fixed")
    case .fixed(let places, let drafts):
      LocalizedText(
        zh: "已改 \(places) 处（\(drafts) 个文稿）",
        en: "\(places.counting("place")) in \(drafts.counting("draft")) fixed")
    }
  }

  /// The sentence with how many places need `--fix=all`, and how many a person.
  func text(needingAll: Int, needingPerson: Int) -> LocalizedText {
    let parts = [
      (needingAll, LocalizedText(zh: "处要用 --fix=all", en: "for --fix=all")),
      (needingPerson, LocalizedText(zh: "处要由人判断", en: "for a person")),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return text }
    return LocalizedText(
      zh: "\(text.chinese)；另有 \(parts.map { "\($0) \($1.chinese)" }.joined(separator: "，"))",
      en: "\(text.english); left: \(parts.map { "\($0) \($1.english)" }.joined(separator: ", "))")
  }
}

extension CheckingNote.LeftReason {
  fileprivate var text: LocalizedText {
    switch self {
    case .needsAll: LocalizedText(zh: "要用 --fix=all", en: "needs --fix=all")
    case .unfixed(.partner): LocalizedText(zh: "没有与之成对的符号", en: "the mark is not paired")
    case .unfixed(.markup):
      LocalizedText(zh: "中间有标记或者换行", en: "there is markup or a line break inside")
    case .unfixed(.judgement): LocalizedText(zh: "怎样改不能确定", en: "the right fix is not certain")
    }
  }
}

extension DraftLanguage {
  fileprivate var text: LocalizedText {
    switch self {
    case .chinese: LocalizedText(zh: "中文", en: "Chinese")
    case .english: LocalizedText(zh: "英文", en: "English")
    }
  }
}
