import DocumentModel
import RuleModel

/// Compares times to detection, repair and recovery with the moments that they are counted between.
enum TimesTo {
  private static let detect = ShippedWords.En.Incidents.timeToDetect.set
  private static let respond = ShippedWords.En.Incidents.timeToRespond.set
  private static let repair = ShippedWords.En.Incidents.timeToRepair.set
  private static let recover = ShippedWords.En.Incidents.timeToRecover.set
  private static let tails = ShippedWords.En.Incidents.timeToTails.set
  private static let detectionWords = ShippedWords.En.Incidents.detectionWords.set
  private static let recoveryWords = ShippedWords.En.Incidents.recoveryWords.set

  static func findings(in document: Document) -> [DateFinding] {
    let fields = IncidentFields(in: document).all
    let stated =
      fields.compactMap { field in
        field.duration.map { ($0, field.label, field.section, field.block) }
      }
      + told(in: document).filter { told in
        !fields.contains { $0.duration?.range == told.stated.range }
      }.map { ($0.stated, $0.label, Int.min, -1) }
    let found = stated.compactMap { stated, label, section, block -> DateFinding? in
      guard let ends = ends(of: label) else { return nil }
      let own = fields.filter { section < -1 ? $0.section == section || section == .min : true }
      let beside = spans(to: ends, in: own.filter { $0.block == block && block >= 0 }, document)
      let labelled = beside.isEmpty ? spans(to: ends, in: own, document) : beside
      let events =
        fields.count { $0.moment != nil } > 1
        ? [] : spans(to: ends, staged: events(in: document), document)
      let written = labelled.isEmpty ? events : labelled
      let listed = written.isEmpty ? timelineSpans(to: ends, in: document) : written
      let spans =
        listed.isEmpty ? allSpans(in: own.filter { $0.section == section }, document) : listed
      guard let first = spans.first, !spans.contains(where: { $0.admits(stated) }) else {
        return nil
      }
      return DurationMismatch.mismatch(stated, first, in: document)
    }
    return found + sums(of: fields, in: document)
      + ToldTimes.findings(in: document).filter { told in
        !found.contains { $0.finding.range == told.finding.range }
      }
  }

  private static let took = ShippedWords.En.Incidents.tookWords.set

  /// Detection took 20 minutes: as if it were labelled a time to detection.
  private static func told(in document: Document) -> [(stated: DurationFact, label: String)] {
    document.pieces(of: .sentence).flatMap { sentence in
      document.durations(in: sentence).compactMap { stated in
        let before =
          max(sentence.lowerBound, stated.range.lowerBound - 40)..<stated.range.lowerBound
        if let label = labelled(stated, in: sentence, document) { return (stated, label) }
        let words = Gap.words(before, document).suffix(2)
        guard words.count == 2, let verb = words.last, took.contains(verb), let noun = words.first
        else { return nil }
        return (stated, "time to " + noun)
      }
    }
  }

  /// Time to recover, measured from the first alarm: 75 minutes; we noticed after 15 minutes, when ….
  private static func labelled(
    _ stated: DurationFact, in sentence: TextRange, _ document: Document
  ) -> String? {
    let before = sentence.lowerBound..<stated.range.lowerBound
    // …, so the time to detection was 27 minutes.
    let tail = Gap.lastWords(4, of: before, document)
    if tail.count == 4, tail[0] == "time", tail[1] == "to", Self.statingVerbs.contains(tail[3]) {
      return "time to " + tail[2]
    }
    guard before.count < 90 else { return nil }
    let text = document.text.string(before)
    let words = Gap.words(before, document)
    let core = Array(words.drop(while: Self.determiners.contains))
    if core.prefix(2) == ["time", "to"], core.count > 2 {
      return text.hasSuffix(": ") || text.hasSuffix(":\n") ? "time to " + core[2] : nil
    }
    let rest = document.text.string(stated.range.upperBound..<sentence.upperBound)
    guard words.last == "after", words.count < 6, words.first.map(tellers.contains) == true,
      let next = rest.first, ",.;".contains(next),
      let verb = words.dropLast().last(where: { !objects.contains($0) })
    else { return nil }
    return detected.contains(verb) ? "time to detect" : nil
  }

  private static let determiners = ShippedWords.En.Incidents.labelDeterminers.set
  private static let statingVerbs = ShippedWords.En.Incidents.statingVerbs.set
  private static let detected = ShippedWords.En.Incidents.detectedVerbs.set
  private static let tellers = ShippedWords.En.Incidents.detectionTellers.set
  private static let objects = ShippedWords.En.Incidents.verbObjects.set

  /// From each moment of a section to each later one, where three at least are given and none has a
  /// label of its stage.
  private static func allSpans(
    in fields: [IncidentFields.Field], _ document: Document
  ) -> [TimeSpan] {
    let moments = fields.compactMap(\.moment)
    guard 3...12 ~= moments.count else { return [] }
    let spans = moments.indices.flatMap { end in
      moments[..<end].map { TimeSpan($0, moments[end], in: document) }
    }
    let isOrdered = spans.allSatisfy { $0.seconds.map { $0 >= 0 } ?? false }
    return isOrdered ? spans : []
  }

  /// The stages that a label counts to: Time to repair, TTR.
  private static func ends(of label: String) -> Set<IncidentStamps.Stage>? {
    let words = label.split { " -,".contains($0) }.map(String.init).prefix { !tails.contains($0) }
    let isLong = zip(words, words.dropFirst()).contains { $0 == "time" && $1 == "to" }
    // TTR and MTTR stand alone; "Recovery: 3 hours" may be anything.
    guard let last = words.last,
      isLong || words.count == 1 && (last.hasPrefix("tt") || last.hasPrefix("mtt"))
    else { return nil }
    if detect.contains(last) { return [.detection] }
    if respond.contains(last) { return [.response] }
    if repair.contains(last) { return [.fix, .mitigation, .repair] }
    return recover.contains(last) ? [.repair, .end, .fix] : nil
  }

  /// From a start or detection to one of the stages, each labelled once.
  private static func spans(
    to ends: Set<IncidentStamps.Stage>, in fields: [IncidentFields.Field], _ document: Document
  ) -> [TimeSpan] {
    let staged = fields.compactMap { field -> (stage: IncidentStamps.Stage, moment: TimeOfDay)? in
      guard let moment = field.moment, let stage = IncidentStamps.stage(of: field.label) else {
        return nil
      }
      return (stage, moment)
    }
    return spans(to: ends, staged: staged, document)
  }

  private static let toldStarts = ShippedWords.En.Incidents.toldStarts.set

  /// What sentences tell with its time: the readers went offline at 17:05; it was noticed at 17:50.
  static func events(
    in document: Document
  ) -> [(stage: IncidentStamps.Stage, moment: TimeOfDay)] {
    document.pieces(of: .sentence).flatMap { sentence in
      let moments = Array(document.moments(in: sentence))
      let starts = [sentence.lowerBound] + moments.map(\.range.upperBound)
      return zip(starts, moments).compactMap {
        start, moment -> (stage: IncidentStamps.Stage, moment: TimeOfDay)? in
        guard start < moment.range.lowerBound,
          let word = Gap.words(start..<moment.range.lowerBound, document).last(where: { $0 != "at" }
          )
        else { return nil }
        if toldStarts.contains(word) { return (.start, moment) }
        if detectionWords.contains(word) { return (.detection, moment) }
        return recoveryWords.contains(word) ? (.repair, moment) : nil
      }
    }
  }

  private static func spans(
    to ends: Set<IncidentStamps.Stage>,
    staged: [(stage: IncidentStamps.Stage, moment: TimeOfDay)], _ document: Document
  ) -> [TimeSpan] {
    guard Set(staged.map(\.stage)).count == staged.count else { return [] }
    let told = staged.filter {
      [.detection, .start].contains($0.stage) && !ends.contains($0.stage)
    }
    // From the declaration, where nothing before it is stamped.
    let starts =
      told.isEmpty ? staged.filter { $0.stage == .response && !ends.contains(.response) } : told
    return starts.flatMap { start in
      staged.filter { ends.contains($0.stage) }
        .map { TimeSpan(start.moment, $0.moment, in: document) }
    }.filter { $0.seconds.map { $0 >= 0 } ?? false }
  }

  /// From each entry of the only timeline to a later one that tells of the detection or the end.
  private static func timelineSpans(
    to ends: Set<IncidentStamps.Stage>, in document: Document
  ) -> [TimeSpan] {
    let timelines = Timeline.all(in: document)
    guard timelines.count == 1, 2...30 ~= timelines[0].entries.count else { return [] }
    let words = ends == [.detection] ? detectionWords : recoveryWords
    guard ends != [.response] else { return [] }
    let entries = timelines[0].entries
    return entries.indices.flatMap { end -> [TimeSpan] in
      let told = Set(Gap.words(entries[end].extent, document))
      guard !told.isDisjoint(with: words), let last = entries[end].moment else { return [] }
      return entries[..<end].compactMap { entry in
        entry.moment.map { TimeSpan($0, last, in: document) }
      }
    }.filter { $0.seconds.map { $0 >= 0 } ?? false }
  }

  // MARK: - Sums

  /// From A to B, from B to C, from A to C: the last is the sum of the others.
  private static func sums(
    of fields: [IncidentFields.Field], in document: Document
  ) -> [DateFinding] {
    let steps = fields.compactMap { field -> (from: String, to: String, stated: DurationFact)? in
      guard let stated = field.duration else { return nil }
      let words = field.label.split(separator: " ").filter { $0 != "total" && $0 != "overall" }
      let core = words.first == "from" ? words.dropFirst() : words[...]
      let sides = core.split(separator: "to", omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty, sides[0] != ["time"] else {
        return nil
      }
      return (sides[0].joined(separator: " "), sides[1].joined(separator: " "), stated)
    }
    return steps.prefix(20).compactMap { whole in
      guard whole.stated.approximation == nil else { return nil }
      for first in steps.prefix(20) where first.from == whole.from && first.to != whole.to {
        guard let second = steps.first(where: { $0.from == first.to && $0.to == whole.to }) else {
          continue
        }
        do {
          let sum = try first.stated.seconds + second.stated.seconds
          let open = try first.stated.precision + second.stated.precision
          guard try (sum - whole.stated.seconds).magnitude() > open else { return nil }
          return DurationMismatch.make(
            whole.stated, .duration(seconds: Int(sum.numerator / sum.denominator)),
            (first.stated.range, second.stated.range), document)
        } catch {
          // What does not fit into 128 bits is not compared.
          return nil
        }
      }
      return nil
    }
  }
}
