package import Foundation

/// `docs/man/reportlint.1`: a template filled with what the program reports of itself.
package struct ManPage {
  /// The page, in the macros of man(7).
  package let text: String

  /// Where the page is, from the project's root.
  package static let path = "docs/man/reportlint.1"
  /// Where its template is: the sections that are written by hand.
  package static let template = "docs/reportlint.1.template"
  /// What makes the program describe itself.
  package static let request = ["--experimental-dump-help"]

  /// - Parameters:
  ///   - description: The program's description of itself, as JSON.
  ///   - version: Its version.
  ///   - template: The text of the template.
  /// - Throws: Where the description is not what the parser's library writes.
  package init(describedBy description: Data, version: String, template: String) throws {
    let tool = try JSONDecoder().decode(ToolDescription.self, from: description).command
    let name = "\(tool.commandName) \\- \(Roff.escaped(tool.summary(isSentence: false)))"
    let synopsis = tool.shownSubcommands.map { $0.synopsis(of: tool.commandName) }
      .joined(separator: "\n.PP\n")
    var page = Roff()
    for command in tool.shownSubcommands {
      page.raw(".SS \"\(tool.commandName) \(command.commandName)\"")
      page.fill(command.summary(isSentence: true))
      if let discussion = command.discussion {
        page.raw(".PP")
        page.fill(discussion)
      }
      // A flag and what negates it share one sentence.
      var described: [(terms: [String], help: String)] = []
      for argument in command.ownArguments {
        if described.last?.help == argument.help {
          described[described.count - 1].terms.append(argument.term)
        } else {
          described.append(([argument.term], argument.help))
        }
      }
      for (terms, help) in described {
        page.raw(".TP\n" + terms.joined(separator: ", "))
        page.fill(help)
      }
    }
    text = template.replacing("@VERSION@", with: version).replacing("@NAME@", with: name)
      .replacing("@SYNOPSIS@", with: synopsis)
      .replacing("@COMMANDS@\n", with: page.text)
  }
}

/// What the parser's library reports about a program.
private struct ToolDescription: Decodable {
  let command: CommandDescription
}

private struct CommandDescription: Decodable {
  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool
  let subcommands: [CommandDescription]?
  let arguments: [ArgumentDescription]?

  var shownSubcommands: [CommandDescription] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// All that is not described once for the whole program.
  var ownArguments: [ArgumentDescription] {
    (arguments ?? []).filter { $0.shouldDisplay && !["help", "version"].contains($0.valueName) }
  }

  /// The English half of the abstract.
  func summary(isSentence: Bool) -> String {
    var text = (abstract ?? "").prefix { $0.isASCII }
    while let last = text.last, last == " " || last == "." { text.removeLast() }
    return isSentence ? "\(text)." : text.prefix(1).lowercased() + text.dropFirst()
  }

  func synopsis(of tool: String) -> String {
    let operands = ownArguments.filter { $0.kind == "positional" }.map { argument in
      let name = Roff.variable(argument.valueName + (argument.isRepeating ? "..." : ""))
      return argument.isOptional ? "[\(name)]" : name
    }
    let hasOptions = ownArguments.contains { $0.kind != "positional" }
    return
      ([Roff.bold("\(tool) \(commandName)")] + (hasOptions ? ["[\(Roff.variable("options"))]"] : [])
      + operands).joined(separator: " ")
  }
}

private struct ArgumentDescription: Decodable {
  struct Name: Decodable {
    let kind: String
    let name: String
  }

  let kind: String
  let valueName: String
  let abstract: String?
  let names: [Name]?
  let allValues: [String]?
  let defaultValue: String?
  let isOptional: Bool
  let isRepeating: Bool
  let shouldDisplay: Bool

  /// What is written on the command line.
  var term: String {
    let written = (names ?? []).map { Roff.bold(($0.kind == "long" ? "--" : "-") + $0.name) }
    guard kind != "positional" else { return Roff.variable(valueName) }
    return written.joined(separator: ", ")
      + (kind == "option" ? " " + Roff.variable(valueName) : "")
  }

  /// What it does; values that the sentence does not name stand behind it.
  var help: String {
    var text = abstract ?? ""
    let unnamed = (allValues ?? []).filter { !text.contains($0) }
    if !unnamed.isEmpty { text += " Values: \((allValues ?? []).joined(separator: ", "))." }
    if kind == "option", !text.contains("default"), let defaultValue {
      text += " Default: \(defaultValue)."
    }
    return text
  }
}
