package import SourceText

/// Why a file is not YAML that the program reads, and where an author would look.
package struct YAMLSyntaxError: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case tabIndentation
    case wrongIndentation
    case missingColon
    /// `a: b: c` on one line.
    case colonInValue
    case unclosedQuote
    /// `[` or `{` without its end.
    case unclosedFlow
    case invalidUTF8
    case controlCharacter
    case unknownEscape
    case reservedCharacter(String)
    case unknownAlias(String)
    case recursiveAlias(String)
    case tag(String)
    case secondDocument
    case tooDeep(limit: Int)
    case tooManyNodes(limit: Int)
    /// Anything else, in the words of libyaml.
    case other(String)
  }

  package let kind: Kind
  package let offset: ByteOffset

  package init(_ kind: Kind, at offset: ByteOffset) {
    self.kind = kind
    self.offset = offset
  }
}
