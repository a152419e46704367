package import Diagnostics

/// Why a file that a rule file names could not be had.
package enum LookupFault: Error, Hashable, Sendable {
  case missing
  /// It is there; why it is not read.
  case refused(LocalizedText)
}
