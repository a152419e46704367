/// Turns libyaml's account of a fault into the fault that the author made.
struct FailureReading {
  let source: YAMLSource
  /// The innermost bracket that is open for certain.
  let openFlow: Int?
  let lastScalar: (range: Range<Int>, style: YAMLScalar.Style)?

  func error(for failure: YAMLFailure) -> YAMLSyntaxError {
    let offset = failure.offset
    let context = failure.contextOffset
    // A fault of one token is what it says, wherever it stands; only order shows a bracket.
    let isOfToken =
      failure.context.hasPrefix("while scanning")
      && failure.context != "while scanning a simple key"
      || failure.context == "while parsing a quoted scalar"
    if let openFlow, !isOfToken, leavesFlow(openFlow, at: offset) {
      return YAMLSyntaxError(.unclosedFlow, at: openFlow)
    }
    switch (failure.context, failure.problem) {
    case (_, "found character that cannot start any token"):
      let character = source.character(at: offset)
      return YAMLSyntaxError(
        character == "\t" ? .tabIndentation : .reservedCharacter(character), at: offset)
    case (_, "found a tab character that violates indentation"),
      (_, "found a tab character where an indentation space is expected"):
      return YAMLSyntaxError(.tabIndentation, at: offset)
    case (_, "could not find expected ':'"): return missingColon(at: context)
    case (_, "mapping values are not allowed in this context"): return misplacedColon(at: offset)
    case (_, "mapping keys are not allowed in this context"):
      return YAMLSyntaxError(.reservedCharacter("?"), at: offset)
    case (_, "block sequence entries are not allowed in this context"):
      return YAMLSyntaxError(.unexpectedHyphen, at: offset)
    case ("while scanning a quoted scalar", _): return YAMLSyntaxError(.unclosedQuote, at: context)
    case ("while parsing a quoted scalar", _):
      // For the digits of an escape the mark stands after the letter.
      let start = source.bytes[..<min(source.bytes.count, offset + 1)].suffix(3).lastIndex(
        of: UInt8(ascii: "\\"))
      return YAMLSyntaxError(.unknownEscape, at: start ?? offset)
    case ("while scanning a block scalar", _), ("while scanning an alias", _),
      ("while scanning an anchor", _), ("while scanning a directive", _):
      return YAMLSyntaxError(.reservedCharacter(source.character(at: context)), at: context)
    case ("while scanning a tag", _), ("while parsing a tag", _),
      (_, "found undefined tag handle"):
      let start = source.tagStart(from: context)
      return YAMLSyntaxError(.tag(source.word(at: start)), at: start)
    case (_, "did not find expected ',' or ']'"), (_, "did not find expected ',' or '}'"):
      if leavesFlow(context, at: offset) || source.isClosingBracket(at: offset) {
        return YAMLSyntaxError(.unclosedFlow, at: context)
      }
      let character = source.character(at: offset)
      if opensInsideText(character, at: offset) {
        return YAMLSyntaxError(.unexpectedCharacter(character), at: offset)
      }
      return YAMLSyntaxError(character == ":" ? .colonInPlainScalar : .missingComma, at: offset)
    case (_, "did not find expected node content"): return unexpectedCharacter(at: offset)
    case (_, "did not find expected <document start>") where followsDocumentEnd(offset):
      return YAMLSyntaxError(.secondDocument, at: offset)
    case (_, "did not find expected key"), (_, "did not find expected <document start>"):
      return strayToken(at: offset) ?? YAMLSyntaxError(.wrongIndentation, at: offset)
    case (_, "did not find expected '-' indicator"):
      let isItem = source.indentation(ofLineAt: offset) == column(of: context)
      return strayToken(at: offset)
        ?? YAMLSyntaxError(isItem ? .missingHyphen : .wrongIndentation, at: offset)
    default: return YAMLSyntaxError(.other(failure.problem), at: offset)
    }
  }

  /// Whether a bracket stands in the middle of words that are not quoted, as in `{zh: 多了{n}件}`.
  private func opensInsideText(_ character: String, at offset: Int) -> Bool {
    let end = source.trimmedEnd(before: offset)
    return ["{", "["].contains(character) && end > 0
      && !#"'"]},"#.utf8.contains(source.bytes[end - 1])
  }

  private func column(of offset: Int) -> Int { offset - source.lineStart(of: offset) }

  /// Whether a fault lies beyond what the author can have meant to stand in a bracket: at the end
  /// of the file or on a later line that is not indented deeper than the bracket's.
  private func leavesFlow(_ bracket: Int, at offset: Int) -> Bool {
    guard source.trimmedEnd(before: source.bytes.count) > offset else { return true }
    return source.lineStart(of: offset) > bracket
      && !source.isClosingBracket(at: source.textStart(ofLineAt: offset))
      && source.indentation(ofLineAt: offset) <= source.indentation(ofLineAt: bracket)
  }

  /// A line that must be a key but has no colon after it.
  private func missingColon(at key: Int) -> YAMLSyntaxError {
    let line = source.bytes[key..<source.lineEnd(from: key)]
    if let quote = line.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let closes = line.dropFirst().contains(quote)
      return YAMLSyntaxError(closes ? .missingColon : .unclosedQuote, at: key)
    }
    if let offset = firstOffset(of: "：", in: line) {
      return YAMLSyntaxError(.fullWidthColon, at: offset)
    }
    if line.first == UInt8(ascii: "-") {
      return YAMLSyntaxError(.missingSpace(after: "-"), at: key)
    }
    if let colon = line.firstIndex(of: UInt8(ascii: ":")), !line[colon...].starts(with: "://".utf8)
    {
      return YAMLSyntaxError(.missingSpace(after: ":"), at: colon)
    }
    let above = source.textStart(ofLineAt: source.trimmedEnd(before: source.lineStart(of: key)))
    if above < source.lineStart(of: key), column(of: above) == column(of: key),
      source.word(at: above) == "-"
    {
      return YAMLSyntaxError(.missingHyphen, at: key)
    }
    return YAMLSyntaxError(.missingColon, at: key)
  }

  /// A colon after text that cannot be a key: it is the second of its line, or the line continues
  /// the one above, which is indented less or has no colon of its own.
  private func misplacedColon(at colon: Int) -> YAMLSyntaxError {
    let text = source.textStart(ofLineAt: colon)
    if firstOffset(of: ": ", in: source.bytes[text..<max(text, colon)]) != nil {
      return YAMLSyntaxError(.colonInPlainScalar, at: colon)
    }
    let above = source.textStart(ofLineAt: source.trimmedEnd(before: text))
    if above < text, column(of: above) == column(of: text) { return missingColon(at: above) }
    return YAMLSyntaxError(.wrongIndentation, at: text)
  }

  private func firstOffset(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: text.utf8) }
  }

  private func unexpectedCharacter(at offset: Int) -> YAMLSyntaxError {
    YAMLSyntaxError(.unexpectedCharacter(source.character(at: offset)), at: offset)
  }

  /// Whether only the three dots that end a document stand on the line above.
  private func followsDocumentEnd(_ offset: Int) -> Bool {
    let end = source.trimmedEnd(before: offset)
    return source.bytes[source.lineStart(of: end)..<end].elementsEqual("...".utf8)
  }

  /// What follows something complete; `nil` when it is the first on its line.
  private func strayToken(at offset: Int) -> YAMLSyntaxError? {
    if source.isClosingBracket(at: offset) || source.character(at: offset) == "," {
      return unexpectedCharacter(at: offset)
    }
    if let (range, style) = lastScalar, style == .singleQuoted || style == .doubleQuoted,
      source.bytes[range].contains(UInt8(ascii: "\n")),
      source.lineStart(of: offset) <= range.upperBound
    {
      // The quotation mark that ends a value lines below was meant to begin another one.
      return YAMLSyntaxError(.unclosedQuote, at: range.lowerBound)
    }
    guard source.textStart(ofLineAt: offset) == offset else {
      return YAMLSyntaxError(.textAfterValue, at: offset)
    }
    guard source.word(at: offset) == "-" else { return nil }
    return YAMLSyntaxError(.unexpectedHyphen, at: offset)
  }
}
