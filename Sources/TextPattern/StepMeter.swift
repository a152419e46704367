internal import CPCRE2

/// A code that counts its steps.
///
/// Sendable because it is never changed after it is made.
@safe final class CountingCode: @unchecked Sendable {
  /// Nil where the pattern cannot be counted, or is too large with its callouts.
  let code: OpaquePointer?
  let isOpenEnded: Bool

  /// - Parameters:
  ///   - pattern: The pattern as PCRE2 gets it.
  ///   - isFast: Whether machine code is made.
  init(_ pattern: [UInt8], isFast: Bool) {
    guard
      case .success(let pattern) = Result(catching: { () throws(PatternFault) in
        try CountingPattern(pattern)
      })
    else {
      unsafe code = nil
      isOpenEnded = true
      return
    }
    var errorCode: Int32 = 0
    var errorOffset = 0
    unsafe code = unsafe pattern.bytes.withUnsafeBufferPointer {
      unsafe pcre2_compile_8(
        $0.baseAddress, $0.count, CompiledPattern.options, &errorCode, &errorOffset, nil)
    }
    if isFast { unsafe pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE)) }
    isOpenEnded = pattern.isOpenEnded
  }

  deinit { unsafe pcre2_code_free_8(code) }
}

/// The steps that a rule has left: one for each place of a pattern that is passed, and one for each byte
/// that is read on before it.
final class StepMeter {
  var left = 0
  private(set) var total = 0
  /// Where the last step was made.
  var last = 0

  /// - Returns: Whether there were as many steps left.
  func count(_ steps: Int) -> Bool {
    left -= steps
    total += steps
    return left >= 0
  }
}

/// Called by PCRE2 at the callouts of a counting code.
let countStep:
  @convention(c) (UnsafeMutablePointer<pcre2_callout_block_8>?, UnsafeMutableRawPointer?) -> Int32 =
    { block, meter in
      guard let block = unsafe block, let meter = unsafe meter else { return 0 }
      let count = unsafe Unmanaged<StepMeter>.fromOpaque(meter).takeUnretainedValue()
      let place = unsafe Int(block.pointee.current_position)
      let steps = 1 + max(0, place - count.last)
      count.last = place
      return count.count(steps) ? 0 : PCRE2_ERROR_CALLOUT
    }
