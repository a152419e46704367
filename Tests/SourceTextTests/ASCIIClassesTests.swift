import SourceText
import Testing

@Suite struct ASCIIClassesTests {
  private static func members(_ isMember: (UInt8) -> Bool) -> String {
    String(decoding: (UInt8.min...UInt8.max).filter(isMember), as: UTF8.self)
  }

  private static let upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  private static let lower = "abcdefghijklmnopqrstuvwxyz"
  private static let digits = "0123456789"

  /// Each class, byte by byte.
  @Test func theClassesHoldTheseBytesAndNoOthers() {
    #expect(Self.members(\.isASCIIDigit) == Self.digits)
    #expect(Self.members(\.isASCIIUppercase) == Self.upper)
    #expect(Self.members(\.isASCIILowercase) == Self.lower)
    #expect(Self.members(\.isASCIILetter) == Self.upper + Self.lower)
    #expect(Self.members(\.isASCIILetterOrDigit) == Self.digits + Self.upper + Self.lower)
    #expect(Self.members(\.isASCIIPunctuation) == ##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##)
    #expect(Self.members(\.isASCIIBlank) == "\t ")
    #expect(Self.members(\.isASCIIBlankOrLineFeed) == "\t\n ")
    #expect(Self.members(\.isASCIISpace) == "\t\n\u{B}\u{C}\r ")
  }

  @Test func theClassesOfScalarsHoldTheSame() {
    func members(_ isMember: (Unicode.Scalar) -> Bool) -> String {
      let scalars = (UInt32(0)..<0x3000).compactMap(Unicode.Scalar.init)
      return String(String.UnicodeScalarView(scalars.filter(isMember)))
    }
    #expect(members(\.isASCIIDigit) == Self.digits)
    #expect(members(\.isASCIIUppercase) == Self.upper)
    #expect(members(\.isASCIILowercase) == Self.lower)
    #expect(members(\.isASCIILetter) == Self.upper + Self.lower)
    #expect(members(\.isASCIILetterOrDigit) == Self.digits + Self.upper + Self.lower)
  }
}
