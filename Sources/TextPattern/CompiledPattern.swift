internal import CPCRE2
internal import Synchronization

/// The version of the system's PCRE2.
package enum PatternLibrary {
  package static var version: String {
    var buffer = [UInt8](repeating: 0, count: 64)
    let length = unsafe buffer.withUnsafeMutableBytes {
      unsafe pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), $0.baseAddress)
    }
    return String(decoding: buffer.prefix(Int(max(1, length)) - 1), as: UTF8.self)
  }
}

/// A pattern ready to match, UTF and Unicode properties on.
///
/// Sendable because a compiled PCRE2 pattern is never changed after it is made; what a match needs
/// besides lives in a ``PatternMatcher``.
@safe package final class CompiledPattern: @unchecked Sendable {
  /// Whether a pattern gets machine code, which costs more to make than the pattern itself.
  package enum Speed: Hashable, Sendable {
    case plain
    /// Where matching cannot skip to a first character that every match has.
    case fastWhereNeeded
    case fast
  }

  /// How every pattern is compiled; a match may be told where it must start.
  static let options =
    UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_NEVER_BACKSLASH_C)
    | UInt32(PCRE2_USE_OFFSET_LIMIT)

  let code: OpaquePointer
  /// What ``code`` was made of, for a second one that counts its steps.
  private let source: [UInt8]
  /// From so many bytes of text on the steps of all matches are counted, if they cost much or not.
  let countedFrom: Int
  private let isFast: Bool
  private let counter = Mutex<CountingCode?>(nil)
  /// Named groups and their numbers.
  package let groups: [String: Int]
  /// The typed holes of the pattern, in the order written.
  package let holes: [PatternExpansion.Hole]
  /// How many holes of each type every match fills.
  package let requiredHoles: [String: Int]

  /// Compiles an expanded pattern.
  ///
  /// - Throws: ``PatternFault`` for what PCRE2 refuses, placed in the written pattern, and for a
  ///   pattern that matches the empty text.
  ///
  /// - Parameters:
  ///   - expansion: The pattern with pieces and holes put in.
  ///   - speed: Whether machine code is made.
  package init(_ expansion: PatternExpansion, speed: Speed = .plain) throws(PatternFault) {
    var errorCode: Int32 = 0
    var errorOffset = 0
    // Turning repetitions possessive pays for itself in much text only.
    let options =
      Self.options
      | (speed == .fast ? 0 : UInt32(PCRE2_NO_AUTO_POSSESS))
    let compiled = unsafe expansion.bytes.withUnsafeBufferPointer {
      unsafe pcre2_compile_8(
        $0.baseAddress, $0.count, options, &errorCode, &errorOffset, nil)
    }
    guard let code = unsafe compiled else {
      let reason = PatternCompileError(code: errorCode, text: Self.message(errorCode))
      let offset = expansion.writtenOffset(of: max(0, errorOffset - 1))
      let blamed = reason.blamed(at: offset, in: expansion.written)
      throw PatternFault(.compile(reason), at: blamed.lowerBound, length: blamed.count)
    }
    var matchesEmpty: UInt32 = 0
    unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_MATCHEMPTY), &matchesEmpty)
    guard matchesEmpty == 0 else {
      unsafe pcre2_code_free_8(code)
      throw PatternFault(.matchesEmpty, at: 0)
    }
    var groupCount: UInt32 = 0
    unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_CAPTURECOUNT), &groupCount)
    guard groupCount <= PatternMatcher.mostGroups else {
      unsafe pcre2_code_free_8(code)
      throw PatternFault(.tooManyGroups(limit: Int(PatternMatcher.mostGroups)), at: 0)
    }
    var firstCode: UInt32 = 0
    unsafe pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_FIRSTCODETYPE), &firstCode)
    isFast = speed == .fast || speed == .fastWhereNeeded && firstCode == 0
    if isFast {
      unsafe pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
    }
    unsafe self.code = code
    source = expansion.bytes
    countedFrom = expansion.countedFrom
    holes = expansion.holes
    requiredHoles = expansion.requiredHoles
    var groups: [String: Int] = [:]
    for name in expansion.groups {
      let number = unsafe name.withCString {
        unsafe pcre2_substring_number_from_name_8(
          code, UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self))
      }
      if number > 0 { groups[name] = Int(number) }
    }
    self.groups = groups
  }

  /// Compiles a written pattern.
  package convenience init(
    _ written: String, vocabulary: PatternExpansion.Vocabulary = .init(),
    isWidthExact: Bool = false, speed: Speed = .plain
  ) throws(PatternFault) {
    try self.init(
      PatternExpansion(written, vocabulary: vocabulary, isWidthExact: isWidthExact),
      speed: speed)
  }

  deinit { unsafe pcre2_code_free_8(code) }

  /// The same pattern, made so that its steps are counted; compiled when first asked for.
  var counting: CountingCode {
    counter.withLock { counter in
      if let counter { return counter }
      let made = CountingCode(source, isFast: isFast)
      counter = made
      return made
    }
  }

  private static func message(_ code: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = unsafe buffer.withUnsafeMutableBufferPointer {
      unsafe pcre2_get_error_message_8(code, $0.baseAddress, $0.count)
    }
    return String(decoding: buffer.prefix(Int(max(0, length))), as: UTF8.self)
  }
}
