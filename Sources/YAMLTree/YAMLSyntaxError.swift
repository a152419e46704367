package import SourceText

/// The fault that kept a file from being read as YAML.
package struct YAMLSyntaxError: Error, Equatable {
  /// What is wrong, for a message in the reader's language.
  package enum Kind: Equatable, Sendable {
    /// A tab stands where only spaces may indent.
    case tabIndentation
    /// A line is indented neither like the lines before it nor deeper in a way that means anything.
    case wrongIndentation
    /// A line of a mapping has no colon.
    case missingColon
    /// The colon after a key is the full-width one.
    case fullWidthColon
    /// No space follows the colon of a key or the hyphen of an item.
    case missingSpace(after: String)
    /// A second colon follows in a value that is not quoted.
    case colonInPlainScalar
    /// A line among the items of a list does not begin with a hyphen.
    case missingHyphen
    /// A list item begins where none may.
    case unexpectedHyphen
    /// A quotation mark opens and never closes.
    case unclosedQuote
    /// A square or curly bracket opens and never closes.
    case unclosedFlow
    /// A comma is missing between the items in brackets.
    case missingComma
    /// Text follows a value that has already ended, often after a quotation mark inside quotes.
    case textAfterValue
    /// A value begins with a character that YAML keeps for itself, so it must be quoted.
    case reservedCharacter(String)
    /// A character stands where a value should.
    case unexpectedCharacter(String)
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// A character that YAML does not allow in a file, even in quotes.
    case controlCharacter(Unicode.Scalar)
    /// A backslash in double quotes that begins no escape.
    case unknownEscape
    case unknownAlias(String)
    /// An alias inside the very node it would repeat.
    case recursiveAlias(String)
    /// A tag or a line that declares one; the name is given as written.
    case tag(String)
    case secondDocument
    case tooDeep(limit: Int)
    case tooManyNodes(limit: Int)
    /// Anything rarer, in the English of the library.
    case other(String)
  }

  /// Where the author would look, in bytes of the file.
  package let offset: ByteOffset
  package let kind: Kind

  package init(offset: ByteOffset, kind: Kind) {
    self.offset = offset
    self.kind = kind
  }

  init(_ kind: Kind, at offset: Int) {
    self.init(offset: ByteOffset(offset), kind: kind)
  }
}
