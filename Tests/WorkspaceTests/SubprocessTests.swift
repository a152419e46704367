import Testing
import Workspace

@Suite struct SubprocessTests {
  /// More than any pipe holds, on all three streams, none of which waits for another.
  @Test func nothingWaitsHoweverMuchIsWritten() throws {
    let input = [UInt8](repeating: UInt8(ascii: "a"), count: 3 << 20)
    let script = "cat; head -c 2000000 /dev/zero >&2; head -c 1000000 /dev/zero; exit 3"
    let outcome = try Subprocess.run("/bin/sh", ["-c", script], variables: [:], input: input)
    #expect(outcome.status == 3)
    #expect(outcome.output == input + [UInt8](repeating: 0, count: 1_000_000))
    #expect(outcome.error == [UInt8](repeating: 0, count: 64 << 10))
  }

  @Test func aProgramThatDoesNotReadItsInputIsNotAFault() throws {
    let input = [UInt8](repeating: 10, count: 1 << 20)
    let outcome = try Subprocess.run(
      "/bin/sh", ["-c", "exec <&-; echo done"], variables: [:], input: input)
    #expect(outcome.status == 0)
    #expect(outcome.output == Array("done\n".utf8))
  }

  @Test func withoutInputThereIsNothingToRead() throws {
    let outcome = try Subprocess.run("/bin/sh", ["-c", "cat; echo $A"], variables: ["A": "b c"])
    #expect(outcome.output == Array("b c\n".utf8))
    #expect(outcome.error == [])
  }

  @Test func aProgramThatClosesItsStreamsIsStillHeldToItsTime() throws {
    let outcome = try Subprocess.run(
      "/bin/sh", ["-c", "exec >&- 2>&-; sleep 1000"], variables: [:], timeLimit: 0.2)
    #expect(outcome.cut == .timeLimit)
    #expect(outcome.status == 137)
  }

  @Test func whatAProgramLeavesRunningEndsWithIt() throws {
    let outcome = try Subprocess.run(
      "/bin/sh", ["-c", "sleep 1000 & echo done; exit 3"], variables: [:], timeLimit: 500)
    #expect(outcome.output == Array("done\n".utf8))
    #expect(outcome.cut == nil)
    #expect(outcome.status == 3)
  }

  @Test func whatIsNotAProgramCannotBeStarted() {
    #expect(throws: FileError.system(path: "/nowhere", errno: 2)) {
      try Subprocess.run("/nowhere", [], variables: [:])
    }
  }

  /// The library of a bare machine has no `/proc` to ask; where there is one both say the same.
  @Test func theWordsOfTheProcessAreKnownWithoutProc() {
    #expect(ProcessEnvironment.arguments == CommandLine.arguments)
    #expect(!ProcessEnvironment.arguments.isEmpty)
  }
}
