internal import CArguments
package import DocumentModel
internal import Glibc
package import SourceText

/// What the program reads from its surroundings.
package enum ProcessEnvironment {
  /// A variable of the environment that is set and not empty.
  package static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// All variables, as `NAME=VALUE`, some of them set anew.
  static func environment(with variables: [String: String]) -> [String] {
    var lines: [String] = []
    var place = unsafe environ
    while let line = unsafe place.pointee {
      let text = unsafe String(cString: line)
      if variables[String(text.prefix { $0 != "=" })] == nil { lines.append(text) }
      unsafe place += 1
    }
    return lines + variables.map { "\($0)=\($1)" }.sorted()
  }

  /// The words that the program was started with, its name first; empty where they are not known.
  ///
  /// They are kept from the start of the process. The standard library reads them from `/proc`, and
  /// finds none where that is not there, as on a bare machine.
  package static var arguments: [String] {
    let count = reportlint_argument_count()
    guard count > 0 else { return CommandLine.arguments }
    return (0..<count).compactMap { index in
      unsafe reportlint_argument(index).map { unsafe String(cString: $0) }
    }
  }

  /// The language of the program's own messages: LC_ALL, LC_MESSAGES, LANG, else English.
  package static var language: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.lowercased().hasPrefix("zh") ? .chinese : .english
  }

  /// Whether standard output is a terminal.
  package static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The day by the local clock.
  package static var today: CalendarDay {
    var now = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&now, &local)
    return unsafe CalendarDay(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }

  /// How many processors can work at a time, one at least.
  package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// What distinguishes one build of the program from another; nil where the system does not say.
  package static var build: String? {
    var status = stat()
    guard unsafe stat("/proc/self/exe", &status) == 0 else { return nil }
    let time = status.st_mtim
    return "\(status.st_dev) \(status.st_ino) \(status.st_size) \(time.tv_sec) \(time.tv_nsec)"
  }

  /// Whether standard error is a terminal.
  package static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Leaves the program.
  package static func exit(_ status: Int32) -> Never { Glibc.exit(status) }

  /// Lets a write to a closed pipe, or past the size that a file may have, fail instead of ending the
  /// program.
  package static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
