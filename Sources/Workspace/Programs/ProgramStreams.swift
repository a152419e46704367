internal import Glibc

/// This program's ends of another one's input, output and complaints.
struct ProgramStreams {
  /// What a program complains of is kept up to here; the rest is read and dropped.
  private static let keptComplaint = 64 << 10

  private var rest: ArraySlice<UInt8>
  private(set) var said: [UInt8] = []
  private(set) var complaint: [UInt8] = []
  /// In the order of their numbers; a negative descriptor is closed, and passed over.
  private var ends: [pollfd]

  init(_ source: Int32, _ input: [UInt8], _ output: Int32, _ error: Int32) {
    rest = input[...]
    ends = zip([source, output, error], [POLLOUT, POLLIN, POLLIN]).map {
      pollfd(fd: $0, events: Int16($1), revents: 0)
    }
    if input.isEmpty { close(0) }
  }

  /// Whether the program has closed what it writes to.
  var isOver: Bool { ends[1].fd < 0 && ends[2].fd < 0 }

  /// Writes and reads what can be written and read.
  ///
  /// - Parameter milliseconds: How long to wait for something; less than 0 for as long as it takes.
  mutating func serve(for milliseconds: Int32) {
    let ready = unsafe poll(&ends, nfds_t(ends.count), milliseconds)
    guard ready >= 0 else {
      if errno != EINTR { close() }
      return
    }
    if ends[0].fd >= 0, ends[0].revents != 0 { write() }
    for index in 1...2 where ends[index].fd >= 0 && ends[index].revents != 0 {
      guard let read = Self.chunk(of: ends[index].fd) else {
        close(index)
        continue
      }
      if index == 1 {
        said += read
      } else {
        complaint += read.prefix(Self.keptComplaint - complaint.count)
      }
    }
  }

  private mutating func write() {
    // Not a write: that of a program which has closed its end would end this one.
    let count = unsafe rest.withUnsafeBytes {
      unsafe send(
        ends[0].fd, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    }
    if count >= 0 { rest = rest.dropFirst(count) }
    if rest.isEmpty || count < 0 && errno != EAGAIN && errno != EINTR { close(0) }
  }

  /// Closes all ends that are open.
  mutating func close() {
    for index in ends.indices where ends[index].fd >= 0 { close(index) }
  }

  private mutating func close(_ index: Int) {
    Glibc.close(ends[index].fd)
    ends[index].fd = -1
  }

  /// What can be read now; nil at the end.
  private static func chunk(of descriptor: Int32) -> ArraySlice<UInt8>? {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 { return buffer[..<count] }
      if count == 0 || errno != EINTR { return nil }
    }
  }
}
