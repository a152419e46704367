import ArgumentParser
import Checking
import Diagnostics
import RuleModel
import SourceText
import Workspace

// What the target says: messages, and the texts of commands and options.

extension ProgramMessage {
  var text: LocalizedText {
    switch self {
    case .formatFileTaken(let file):
      LocalizedText(
        zh: "\(file)：没有写：这是文稿，或者已经写了另一种格式或审阅副本",
        en:
          "\(file): not written: it is a draft of this run, its reviewed copy or another format's file"
      )
    case .formatFileRefused(let file, let refusal):
      LocalizedText(
        zh: "\(file)：写不进去：\(refusal.text.chinese)",
        en: "\(file): cannot be written: \(refusal.text.english)")
    case .formatNotWritten(let file, let refusal):
      LocalizedText(
        zh: "没有写 '\(file)'：\(refusal.text.chinese)",
        en: "'\(file)' is not written: \(refusal.text.english)")
    case .formatOverUnknown(let name):
      LocalizedText(
        zh: "确认后删去它，或者在命令行写 --format \(name)=文件",
        en: "remove it, or name it on the command line: --format \(name)=FILE")
    case .formatElsewhere(let name):
      LocalizedText(
        zh: "要写到别处，请在命令行写 --format \(name)=文件",
        en: "to write elsewhere, name the file on the command line: --format \(name)=FILE")
    case .withoutKey(let fault):
      LocalizedText(
        zh: "没有密钥，无法认出以前写的文件：\(fault.text.chinese)",
        en: "without a key, files of earlier runs are not recognized: \(fault.text.english)")
    case .notWritten(let file, let error): error.unwritten(to: LocalizedText(file))
    case .outputNotWritten(let error):
      error.unwritten(to: LocalizedText(zh: "标准输出", en: "standard output"))
    case .reviewCopyWritten(let copy):
      LocalizedText(
        zh: "审阅副本 \(copy.path)：批注 \(copy.comments) 条，修订 \(copy.changes) 处",
        en:
          "reviewed copy \(copy.path): \(copy.comments.counting("comment")), \(copy.changes.counting("tracked change"))"
      )
    case .baselineOfPartialRun(let path):
      LocalizedText(
        zh: "没有写基线 \(path)：检查没有做完",
        en: "the baseline \(path) was not written: the run is not complete")
    case .baselineWritten(let path, let findings, let drafts):
      LocalizedText(
        zh: "基线 \(path)：\(drafts) 个文稿的 \(findings) 处",
        en: "baseline \(path): \(findings.counting("finding")) in \(drafts.counting("draft"))")
    case .testsRun(let tests):
      LocalizedText(
        zh:
          "\(tests.rules) 条规则、\(tests.examples) 个例子、\(tests.cases) 个整篇用例，\(tests.failures) 个不符",
        en:
          "\(tests.rules.counting("rule")), \(tests.examples.counting("example")), \(tests.cases.counting("document case")), \(tests.failures) failed"
      )
    case .unknownRule(let id, let near):
      LocalizedText(
        zh: "没有规则 '\(id)'" + (near.map { "；是不是要写 '\($0)'？" } ?? ""),
        en: "there is no rule '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    case .ruleTried(let tried):
      tried.isInForce
        ? LocalizedText(
          zh: "规则 \(tried.rule.id)（\(tried.profileName)\(tried.rule.isEnabled ? "" : "，默认关闭")）",
          en:
            "rule \(tried.rule.id) (\(tried.profileName)\(tried.rule.isEnabled ? "" : ", off by default"))"
        )
        : LocalizedText(
          zh: "规则 \(tried.rule.id) 不在 \(tried.profileName) 里，平时不查；以下只是试查",
          en: "rule \(tried.rule.id) is not in force under \(tried.profileName); tried anyway"
        )
    case .noText(let name, let line):
      LocalizedText(zh: "\(name) 第 \(line) 行没有文字", en: "\(name) has no text on line \(line)")
    case .notRead(let path): LocalizedText(zh: "\(path): 没有读", en: "\(path): not read")
    case .furtherFiles(let count):
      LocalizedText(
        zh: "另有 \(count) 个文件不是文稿，没有读",
        en: "\(count) more file\(count == 1 ? " is not a draft" : "s are not drafts"): not read")
    case .noConfiguration:
      LocalizedText(zh: "# 没有 .reportlint.yaml", en: "# there is no .reportlint.yaml")
    case .leftOut(let source):
      LocalizedText(zh: "# 查文件夹时不检查：\(source)", en: "# left out of folders by \(source)")
    case .profileChosen(let name, let reason):
      LocalizedText(
        zh: "自动选用 \(name)：\(reason.chinese)", en: "auto chooses \(name): \(reason.english)")
    case .filesExist(let paths):
      LocalizedText(
        zh: "已有 \(paths.joined(separator: ", "))，什么也没有写",
        en: "already there: \(paths.joined(separator: ", ")); nothing was written")
    case .filesWritten:
      LocalizedText(zh: "写好了。接下来运行：reportlint test", en: "written. Next: reportlint test")
    }
  }
}

extension UsageFault {
  /// In English, like all that the parser of arguments says.
  var text: String {
    switch self {
    case .atAlone: "--at requires --explain-match."
    case .baselineOfSomeRules:
      "--write-baseline records the findings of all rules: leave out --select, --ignore and --profile."
    case .fixBesides:
      "--fix and --diff cannot be combined with --write-baseline or --explain-match: fix first."
    case .fixOfStandardInput:
      "--fix cannot change standard input; --diff shows what it would change."
    case .reviewBesides:
      "--review-copy cannot be combined with --diff, --write-baseline or --explain-match."
    case .reviewOfSeveral: "--review-copy makes a copy of one document: name one .docx."
    case .diffWithFormat: "--diff prints the difference alone: leave out --format."
    case .standardInputTwice: "Standard input is either a draft or a list of drafts."
    case .rootNotFolder(let root): "--root must be a folder: \(root)"
    case .noJobs: "--jobs must be 1 or more."
    }
  }
}

extension CommandConfiguration {
  /// What commands do, in both languages: the parser shows one text.
  static let program = Self(
    commandName: "reportlint",
    abstract: "Check drafts of reports before they are published. 检查待发布的报告文稿。",
    version: ProgramVersion.text,
    subcommands: [
      CheckCommand.self, TestCommand.self, RulesCommand.self, ExplainCommand.self,
      InitCommand.self, SchemaCommand.self, ConfigCommand.self,
    ])
  static let check = Self(
    commandName: "check", abstract: "Lint files, folders, or - for standard input. 检查文稿。")
  static let test = Self(
    commandName: "test", abstract: "Run the examples carried by rule files. 运行规则自带的例子。",
    discussion: """
      Runs the examples of each rule, as written and in variants, and the whole-document cases
      beside each rule file: cases/NAME.txt or cases/NAME.md with cases/NAME.expected.yaml.
      """)
  static let rules = Self(commandName: "rules", abstract: "List the rules in force. 列出规则。")
  static let explain = Self(commandName: "explain", abstract: "Explain a rule. 说明一条规则。")
  static let initialize = Self(
    commandName: "init",
    abstract: "Write a commented .reportlint.yaml and a first rule file. 写出配置和第一个规则文件。")
  static let schema = Self(
    commandName: "schema",
    abstract: "Print the JSON Schema of rule files. 输出规则文件的 JSON Schema。")
  static let config = Self(
    commandName: "config",
    abstract: "Print what is in force for a draft, and where it is set. 列出对文稿生效的设置及其出处。")
}

extension ArgumentHelp {
  // Drafts and rules.
  static let paths = Self("Files and folders; the current folder when none is given.")
  static let rules = Self(
    "A rule file or shipped pack to add; repeatable.", valueName: "file-or-pack")
  static let rulesToSearch = Self(
    "A rule file or shipped pack to look in too; repeatable.", valueName: "file-or-pack")
  static let profile = Self(
    "auto (default), none, a shipped profile, or a profile file.", valueName: "name-or-file")
  static let profileShown = Self(
    "A shipped profile or a profile file; none leaves only --rules.", valueName: "name-or-file")
  static let select = Self("Run only this rule or pack; repeatable.", valueName: "rule-or-pack")
  static let ignore = Self("Leave out this rule or pack; repeatable.", valueName: "rule-or-pack")
  static let stdinFilename = Self("The name of standard input in diagnostics.", valueName: "name")
  static let filesFrom = Self(
    "Check the paths in FILE too, one a line or separated by NUL; - for standard input.",
    valueName: "file")
  static let changedSince = Self(
    "Check only drafts that git says differ from where the branch left REVISION.",
    valueName: "revision")
  static let convert = Self(
    "Have LibreOffice convert .doc, .wps and .rtf, which are refused otherwise.")
  static let noIgnore = Self(
    "Check what ignore files and the configuration's exclude leave out, hidden folders and files and node_modules too."
  )
  static let noInlineSuppressions = Self("Ignore comments in drafts that suppress findings.")
  static let forceExclude = Self(
    "Leave out files named explicitly too, where folders would leave them out.")
  static let allowEmpty = Self("Do not fail when no file is found to check.")

  // Configuration.
  static let config = Self(
    "The configuration; by default the nearest .reportlint.yaml.", valueName: "file")
  static let noConfig = Self("Read no configuration.")
  static let root = Self(
    "Read the configuration's globs and the baseline's paths as if they were in FOLDER.",
    valueName: "folder")
  static let rootOfGlobs = Self(
    "Read the configuration's globs as if it were in FOLDER.", valueName: "folder")

  // Fixes and baselines.
  static let fix = Self(
    "Make the safe fixes in the files; --fix=all makes those that change the words too.")
  static let diff = Self(
    "Print what --fix (or --fix=all) would change, and change nothing; 1 if there is any.")
  static let reviewCopy = Self(
    "Write a copy of one .docx to FILE with a Word comment for each finding; with --fix, fixes as tracked changes.",
    valueName: "file")
  static let writeBaseline = Self(
    "Write what is found to a baseline FILE instead of reporting it.", valueName: "file")
  static let baseline = Self(
    "Leave out findings that are in a baseline FILE.", valueName: "file")

  // Results.
  static let format = Self(
    "full, concise, jsonl, json, sarif, github, gitlab, junit, checkstyle, rdjson or html, with =FILE to write a file; repeatable.",
    valueName: "name[=file]")
  static let color = Self("auto, always or never.", valueName: "when")
  static let language = Self("The language: zh, en or auto.", valueName: "language")
  static let languageOfMessages = Self(
    "The language of messages: zh, en or auto (default).", valueName: "language")
  static let languageOfTitles = Self(
    "The language of titles: zh, en or auto.", valueName: "language")
  static let languageOfComments = Self(
    "The language of the comments: zh, en or auto.", valueName: "language")
  static let failLevel = Self(
    "What counts as failure: error (default), warning, info or never.", valueName: "level")
  static let statistics = Self("Count findings by rule on standard error.")
  static let quiet = Self("No summary on standard error.")
  static let verbose = Self(
    "Report which profile was chosen for each file, and why, and which files of folders are not read."
  )
  static let explainMatch = Self(
    "Report why this rule did or did not fire: scopes, matches, captures, expressions.",
    valueName: "rule")
  static let at = Self(
    "With --explain-match: only the paragraph of this line.", valueName: "line")

  // How the run goes.
  static let jobs = Self(
    "How many drafts are checked at a time; by default one a processor.", valueName: "count")
  static let cache = Self(
    "Keep results in .reportlint-cache; by default where there is a configuration.")

  // Other commands.
  static let filesToTest = Self(
    "Rule files or shipped packs; by default the configuration's rule files, else all shipped packs."
  )
  static let coverage = Self(
    "Report alternatives of patterns that no example needs, and words that no example contains.")
  static let show = Self(
    "Print one rule with the place each of its values comes from.", valueName: "rule")
  static let withPatterns = Self("Print patterns too.")
  static let listFormat = Self("text or json.")
  static let ruleExplained = Self("The rule's id.")
  static let folderToStart = Self("The folder; the current one by default.")
  static let schemaOfConfiguration = Self("The schema of the configuration, .reportlint.yaml.")
  static let draftConfigured = Self(
    "A draft; without one, what is in force where no override applies.")
}
