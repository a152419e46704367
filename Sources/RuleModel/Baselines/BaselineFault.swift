/// What can be wrong with a baseline, beside the keys of its lines.
enum BaselineFault {
  case malformed
  /// It has a version that this program does not read.
  case version(Int)
}

extension BaselineFault: FileFault {
  var id: String {
    switch self {
    case .malformed: "malformed"
    case .version: "version"
    }
  }
}
