/// The version of the program, as releases are named.
enum ProgramVersion {
  static let text = "0.1.0"
}
