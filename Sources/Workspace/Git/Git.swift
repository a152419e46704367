internal import Glibc

/// What the repository of the working folder says, through the program `git`.
///
/// Nothing of the repository is run: git is only asked for objects and never looks at the working
/// files, so that no filter, text conversion, difference program or monitor of its configuration has
/// a part in the answer, and it may neither fetch what is missing nor ask for a password.
package enum Git {
  /// Why git did not answer.
  package enum Failure: Error, Hashable, Sendable {
    case notRevision(String)
    /// The current branch and a revision have no commit in common.
    case nothingShared(String)
    /// It failed, with the first line of what it said.
    case complaint(String)
    /// It failed without a word.
    case status(Int32)
    case notStarted(FileError)
  }

  /// The drafts that differ from the point where the current branch left a revision.
  package struct Changes: Sendable {
    /// The repository's top folder, links followed.
    fileprivate let top: AbsolutePath
    /// The commit that is compared with.
    fileprivate let base: String

    /// Whether files differ from what they were.
    ///
    /// A file that git does not know differs. One whose lines end in CRLF is as it was where they
    /// ended in LF, which git may change when it writes files; what else git would convert differs.
    /// In a repository within the repository the commit counts that is recorded of it.
    ///
    /// - Parameter paths: Paths to files; links on them are followed.
    /// - Returns: An answer for each; nil for a file outside of the repository.
    /// - Throws: ``Failure``.
    package func differing(among paths: [String]) throws(Failure) -> [Bool?] {
      var answers = [Bool?](repeating: true, count: paths.count)
      var asked: [AbsolutePath: [(index: Int, place: AbsolutePath)]] = [:]
      var repositories: [AbsolutePath: AbsolutePath] = [:]
      for (index, path) in paths.enumerated() {
        guard let place = AbsolutePath.real(path), place.isWithin(top) else {
          answers[index] = nil
          continue
        }
        let repository = repositories[place.folder] ?? repository(of: place.folder)
        repositories[place.folder] = repository
        asked[repository, default: []].append((index, place))
      }
      for (repository, files) in asked.sorted(by: { $0.key.text < $1.key.text }) {
        // What was not recorded is new, and all that lies in it.
        guard let commit = try commit(of: repository) else { continue }
        let objects = GitObjects(repository: repository, commit: commit)
        let unchanged = try objects.unchanged(files.map(\.place))
        for (file, isUnchanged) in zip(files, unchanged) where isUnchanged {
          answers[file.index] = false
        }
      }
      return answers
    }

    /// The innermost repository that a folder lies in.
    private func repository(of folder: AbsolutePath) -> AbsolutePath {
      guard let found = folder.repository, found.isWithin(top) else { return top }
      return found
    }

    /// What is recorded of a repository; nil for nothing.
    private func commit(of repository: AbsolutePath) throws(Failure) -> String? {
      guard repository != top else { return base }
      let outer = self.repository(of: repository.folder)
      guard let commit = try commit(of: outer),
        let name = repository.names(below: outer)?.joined(separator: "/")
      else { return nil }
      let entry = try Git.lines(["-C", outer.text, "ls-tree", "-z", commit, "--", name]).first
      let words = (entry ?? "").prefix { $0 != "\t" }.split(separator: " ")
      guard words.count == 3, words[1] == "commit" else { return nil }
      return String(words[2])
    }
  }

  /// What differs from a commit, branch or tag.
  package static func changes(since revision: String) throws(Failure) -> Changes {
    guard !revision.hasPrefix("-") else { throw .notRevision(revision) }
    let shown = try lines(["rev-parse", "--show-toplevel"]).first ?? "."
    let named = try run(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"])
    guard named.status == 0, let commit = split(named.output).first else {
      throw .notRevision(revision)
    }
    let shared = try run(["merge-base", "HEAD", commit])
    guard shared.status == 0, let base = split(shared.output).first else {
      throw shared.status == 1 && shared.error.isEmpty
        ? .nothingShared(revision) : failure(shared)
    }
    return Changes(top: AbsolutePath.real(shown) ?? AbsolutePath(shown), base: base)
  }

  private static func failure(_ outcome: Subprocess.Outcome) -> Failure {
    let lines = String(decoding: outcome.error, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.first.map { .complaint(String($0)) } ?? .status(outcome.status)
  }

  /// The lines, or the texts between NULs, that git prints.
  private static func lines(_ arguments: [String]) throws(Failure) -> [String] {
    split(try answer(arguments))
  }

  private static func split(_ output: [UInt8]) -> [String] {
    let separator: UInt8 = output.contains(0) ? 0 : UInt8(ascii: "\n")
    return output.split(separator: separator).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What git prints, also for what it reads.
  static func answer(_ arguments: [String], input: [UInt8] = []) throws(Failure) -> [UInt8] {
    let outcome = try run(arguments, input: input)
    guard outcome.status == 0 else { throw failure(outcome) }
    return outcome.output
  }

  /// What keeps git from running what a repository names, and from reaching for what is not there.
  private static let guards = [
    "--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs",
    "-c", "safe.bareRepository=explicit", "-c", "core.fsmonitor=false", "-c",
    "core.hooksPath=/dev/null", "-c", "core.pager=cat",
    "-c", "core.attributesFile=/dev/null", "-c", "submodule.recurse=false",
  ]
  private static let variables = [
    // Objects that a partial clone lacks are not fetched; older gits know the second alone.
    "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "", "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
  ]

  private static func run(_ arguments: [String], input: [UInt8] = []) throws(Failure)
    -> Subprocess.Outcome
  {
    guard let program = Subprocess.path(of: "git") else {
      throw .notStarted(.system(path: "git", errno: ENOENT))
    }
    do throws(FileError) {
      return try Subprocess.run(program, guards + arguments, variables: variables, input: input)
    } catch {
      throw .notStarted(error)
    }
  }
}
