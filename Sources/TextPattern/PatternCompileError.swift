internal import CPCRE2

/// What PCRE2 reports about a pattern, as far as authors meet it.
package enum PatternCompileError: Hashable, Sendable {
  case backslashAtEnd
  case unknownEscape
  /// `{5,2}`
  case quantifierOutOfOrder
  case quantifierTooBig
  /// A quantifier with nothing before it.
  case nothingToRepeat
  case unclosedClass
  /// `[z-a]`
  case rangeOutOfOrder
  /// `[\d-z]`, or an escape that no class can hold.
  case invalidRange
  case unclosedGroup
  case unmatchedGroupEnd
  /// `(?` and a letter that begins nothing.
  case unknownGroupHead
  case unclosedComment
  case badGroupName
  case groupNameTooLong
  case duplicateGroupName
  /// A reference to a group that is not there.
  case unknownGroup
  case lookbehindOfVaryingLength
  case badCondition
  case posixClassOutsideClass
  case unknownPosixClass
  case malformedProperty
  case unknownProperty
  /// `\x{…}` with other than hexadecimal digits, or no character's number.
  case badCodePoint
  case tooDeep
  case tooLarge
  case tooManyGroups
  /// Anything rarer, in the English of the library.
  case other(String)

  /// The reason behind a code of PCRE2.
  ///
  /// - Parameters:
  ///   - code: One of the library's compile-time errors.
  ///   - text: The library's words for it.
  init(code: Int32, text: @autoclosure () -> String) {
    self =
      switch code {
      case PCRE2_ERROR_END_BACKSLASH, PCRE2_ERROR_END_BACKSLASH_C: .backslashAtEnd
      case PCRE2_ERROR_UNKNOWN_ESCAPE, PCRE2_ERROR_UNSUPPORTED_ESCAPE_SEQUENCE,
        PCRE2_ERROR_BACKSLASH_C_SYNTAX, PCRE2_ERROR_BACKSLASH_O_MISSING_BRACE:
        .unknownEscape
      case PCRE2_ERROR_QUANTIFIER_OUT_OF_ORDER: .quantifierOutOfOrder
      case PCRE2_ERROR_QUANTIFIER_TOO_BIG: .quantifierTooBig
      case PCRE2_ERROR_QUANTIFIER_INVALID: .nothingToRepeat
      case PCRE2_ERROR_MISSING_SQUARE_BRACKET: .unclosedClass
      case PCRE2_ERROR_CLASS_RANGE_ORDER: .rangeOutOfOrder
      case PCRE2_ERROR_ESCAPE_INVALID_IN_CLASS, PCRE2_ERROR_CLASS_INVALID_RANGE,
        PCRE2_ERROR_BACKSLASH_N_IN_CLASS:
        .invalidRange
      case PCRE2_ERROR_MISSING_CLOSING_PARENTHESIS, PCRE2_ERROR_PARENS_QUERY_R_MISSING_CLOSING:
        .unclosedGroup
      case PCRE2_ERROR_UNMATCHED_CLOSING_PARENTHESIS: .unmatchedGroupEnd
      case PCRE2_ERROR_INVALID_AFTER_PARENS_QUERY, PCRE2_ERROR_UNRECOGNIZED_AFTER_QUERY_P,
        PCRE2_ERROR_INVALID_HYPHEN_IN_OPTIONS:
        .unknownGroupHead
      case PCRE2_ERROR_MISSING_COMMENT_CLOSING: .unclosedComment
      case PCRE2_ERROR_MISSING_NAME_TERMINATOR, PCRE2_ERROR_INVALID_SUBPATTERN_NAME,
        PCRE2_ERROR_SUBPATTERN_NAME_EXPECTED:
        .badGroupName
      case PCRE2_ERROR_SUBPATTERN_NAME_TOO_LONG: .groupNameTooLong
      case PCRE2_ERROR_DUPLICATE_SUBPATTERN_NAME, PCRE2_ERROR_SUBPATTERN_NAMES_MISMATCH:
        .duplicateGroupName
      case PCRE2_ERROR_BAD_SUBPATTERN_REFERENCE, PCRE2_ERROR_ZERO_RELATIVE_REFERENCE,
        PCRE2_ERROR_BAD_RELATIVE_REFERENCE, PCRE2_ERROR_BACKSLASH_G_SYNTAX,
        PCRE2_ERROR_BACKSLASH_K_SYNTAX, PCRE2_ERROR_SUBPATTERN_NUMBER_TOO_BIG:
        .unknownGroup
      case PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH, PCRE2_ERROR_LOOKBEHIND_TOO_COMPLICATED,
        PCRE2_ERROR_LOOKBEHIND_TOO_LONG:
        .lookbehindOfVaryingLength
      case PCRE2_ERROR_MISSING_CONDITION_CLOSING, PCRE2_ERROR_TOO_MANY_CONDITION_BRANCHES,
        PCRE2_ERROR_CONDITION_ASSERTION_EXPECTED, PCRE2_ERROR_DEFINE_TOO_MANY_BRANCHES,
        PCRE2_ERROR_VERSION_CONDITION_SYNTAX:
        .badCondition
      case PCRE2_ERROR_POSIX_CLASS_NOT_IN_CLASS: .posixClassOutsideClass
      case PCRE2_ERROR_UNKNOWN_POSIX_CLASS, PCRE2_ERROR_POSIX_NO_SUPPORT_COLLATING:
        .unknownPosixClass
      case PCRE2_ERROR_MALFORMED_UNICODE_PROPERTY: .malformedProperty
      case PCRE2_ERROR_UNKNOWN_UNICODE_PROPERTY: .unknownProperty
      case PCRE2_ERROR_CODE_POINT_TOO_BIG, PCRE2_ERROR_INVALID_HEXADECIMAL,
        PCRE2_ERROR_INVALID_OCTAL, PCRE2_ERROR_MISSING_OCTAL_OR_HEX_DIGITS,
        PCRE2_ERROR_UNICODE_DISALLOWED_CODE_POINT, PCRE2_ERROR_OCTAL_BYTE_TOO_BIG:
        .badCodePoint
      case PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP: .tooDeep
      case PCRE2_ERROR_PATTERN_TOO_LARGE, PCRE2_ERROR_PATTERN_TOO_COMPLICATED,
        PCRE2_ERROR_PATTERN_STRING_TOO_LONG:
        .tooLarge
      case PCRE2_ERROR_TOO_MANY_NAMED_SUBPATTERNS, PCRE2_ERROR_TOO_MANY_CAPTURES: .tooManyGroups
      default: .other(text())
      }
  }

  /// The part of a written pattern to blame.
  ///
  /// - Parameters:
  ///   - offset: The byte of `written` that the library stopped at.
  ///   - written: The pattern as its author wrote it.
  /// - Returns: UTF-8 bytes of `written`.
  func blamed(at offset: Int, in written: [UInt8]) -> Range<Int> {
    let whole = 0..<written.count
    guard
      case .success(let tree) = Result(catching: {
        try PatternTree(String(decoding: written, as: UTF8.self))
      })
    else { return offset..<min(offset + 1, whole.upperBound) }
    switch self {
    case .unclosedGroup:
      let open = tree.groups.last { $0.head >= 0 && $0.end == tree.tokens.count }
      if let open { return tree.tokens[open.head].range }
    case .unmatchedGroupEnd:
      let closed = Set(tree.groups.map(\.end))
      let stray = tree.tokens.indices.first {
        tree.tokens[$0].kind == .groupEnd && !closed.contains($0)
      }
      if let stray { return tree.tokens[stray].range }
    case .lookbehindOfVaryingLength:
      // The library names a place in the look-behind, or behind it.
      let all = tree.groups.filter { [.lookbehind, .negativeLookbehind].contains($0.kind) }
      let behind =
        all.first { tree.tokens[$0.head].range.lowerBound >= offset } ?? all.last
      if let behind { return tree.bytes(of: behind.head..<behind.end + 1) }
    case .nothingToRepeat:
      let quantifier = tree.tokens.first {
        $0.kind == .quantifier && $0.range.lowerBound >= offset
      }
      if let quantifier { return quantifier.range }
    case .malformedProperty, .unknownProperty:
      let property = tree.tokens.last { token in
        token.kind == .escape && token.range.lowerBound <= offset
          && "pP".utf8.contains(written[token.range.lowerBound + 1])
      }
      if let property { return property.range }
    case .tooLarge, .tooManyGroups: return whole
    default: break
    }
    return tree.tokens.last { $0.range.lowerBound <= offset }?.range ?? offset..<offset
  }
}
