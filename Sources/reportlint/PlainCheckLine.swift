import ArgumentParser
import Diagnostics
import DocumentReaders
import Workspace

/// Reads the commonest lines of `check`, which the parser's reflection makes dearer than a draft.
///
/// All else, and all that is wrong, is left to the parser: it alone complains, and completes words.
enum PlainCheckLine {
  /// The command that a line asks for, as the parser reads it; nil where the parser has to.
  static func command(_ arguments: [String]) -> CheckCommand? {
    guard arguments.first == "check" else { return nil }
    var command = CheckCommand.plain
    var taken: Set<String> = []
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      guard !argument.isEmpty else { return nil }
      guard argument.hasPrefix("-") else {
        command.paths.append(argument)
        continue
      }
      // Of an option that is written twice the parser knows which one counts.
      guard taken.insert(argument).inserted else { return nil }
      if setFlag(argument, of: &command) { continue }
      guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-"),
        setOption(argument, value, of: &command)
      else { return nil }
    }
    do {
      try command.validate()
    } catch {
      return nil
    }
    assert(isAsParsed(command, arguments), "the parser reads \(arguments) in another way")
    return command
  }

  /// Whether the parser makes the same command of a line, down to each value; debug builds ask for every line.
  private static func isAsParsed(_ command: CheckCommand, _ arguments: [String]) -> Bool {
    var (plain, parsed) = ("", "")
    dump(command, to: &plain)
    do {
      dump(try ReportLint.parseAsRoot(arguments), to: &parsed)
    } catch {
      return false
    }
    return plain == parsed
  }

  private static func setFlag(_ name: String, of command: inout CheckCommand) -> Bool {
    switch name {
    case "--no-config": command.configuration.noConfig = true
    case "--no-cache": command.cache = false
    case "--quiet": command.quiet = true
    default: return false
    }
    return true
  }

  private static func setOption(
    _ name: String, _ value: String, of command: inout CheckCommand
  ) -> Bool {
    switch name {
    case "--format":
      guard let format = FormatChoice(argument: value) else { return false }
      command.output.format = [format]
    case "--lang":
      guard let language = LanguageChoice(argument: value) else { return false }
      command.output.lang = language
    case "--profile": command.profile = value
    case "--jobs":
      guard let jobs = Int(value) else { return false }
      command.jobs = jobs
    default: return false
    }
    return true
  }
}

extension CheckCommand {
  /// The command of a line without arguments: each option has to have its value here.
  fileprivate static var plain: CheckCommand {
    var command = CheckCommand()
    command.paths = []
    command.rules = []
    command.profile = nil
    command.configuration = ConfigurationOptions()
    command.configuration.config = nil
    command.configuration.noConfig = false
    command.root = nil
    command.output = OutputOptions()
    command.output.format = []
    command.output.lang = nil
    command.output.color = .auto
    command.failLevel = nil
    command.select = []
    command.ignore = []
    command.fix = false
    command.fixAll = false
    command.diff = false
    command.reviewCopy = nil
    command.writeBaseline = nil
    command.baseline = nil
    command.explainMatch = nil
    command.at = nil
    command.stdinFilename = DraftLoading.standardInputName
    command.jobs = nil
    command.filesFrom = nil
    command.changedSince = nil
    command.convert = false
    command.cache = nil
    command.noIgnore = false
    command.noInlineSuppressions = false
    command.forceExclude = false
    command.allowEmpty = false
    command.statistics = false
    command.quiet = false
    command.verbose = false
    return command
  }
}
