import SourceText
import Workspace

/// What fixes would change in one draft.
package struct DraftChange: Sendable {
  /// The name of the file in a patch.
  package let name: String
  /// The text before and after.
  package let text: (old: [UInt8], new: [UInt8])
  /// The file before and after: the text in the file's own encoding and line ends.
  package let file: (old: [UInt8], new: [UInt8])

  init(of origin: DraftOrigin, from old: SourceFile, to new: SourceFile)
    throws(DraftReplacingFault)
  {
    name = origin.patchName(old.path)
    text = (old.bytes, new.bytes)
    file = (origin.bytes, try origin.bytes(of: new.bytes, insteadOf: old.bytes))
  }
}
