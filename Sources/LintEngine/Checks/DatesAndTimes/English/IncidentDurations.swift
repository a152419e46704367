import DocumentModel
import RuleModel

/// Compares the length of an incident with what fields, timeline and summary report of its start
/// and end.
enum IncidentDurations {
  static func findings(in document: Document) -> [DateFinding] {
    let fields = IncidentFields(in: document)
    let labelled = fields.all.filter(IncidentFields.isDuration)
    var found: [DateFinding] = []
    var rest: [DurationFact] = []
    let groups = Dictionary(grouping: fields.all, by: \.section)
    let counts = Dictionary(grouping: labelled, by: \.section).mapValues(\.count)
    for field in labelled {
      guard let stated = field.duration else { continue }
      let group = groups[field.section] ?? []
      let isOnly = counts[field.section] == 1
      if isOnly, let span = IncidentFields.span(of: group, in: document) {
        if let finding = DurationMismatch.mismatch(stated, span, in: document) {
          found.append(finding)
        }
      } else if isOnly, let span = IncidentFields.detected(in: group, document),
        span.isShorter(stated)
      {
        if let finding = DurationMismatch.mismatch(stated, span, in: document) {
          found.append(finding)
        }
      } else {
        rest.append(stated)
      }
    }
    found += phases(of: fields, in: document)
    found += saidBehind(in: document)
    guard rest.count <= 1, let span = whole(fields, in: document) else { return found }
    let told = Set(found.map(\.finding.range))
    found += (rest + said(in: document)).compactMap { stated in
      told.contains(stated.range) ? nil : DurationMismatch.mismatch(stated, span, in: document)
    }
    return found
      + reaches(in: document).compactMap { stated in
        span.isShorter(stated) ? nil : DurationMismatch.mismatch(stated, span, in: document)
      }
  }

  // MARK: - Where the whole is reported

  private static func whole(_ fields: IncidentFields, in document: Document) -> TimeSpan? {
    IncidentFields.span(of: fields.all, in: document) ?? timeline(in: document)
      ?? summary(in: document)
  }

  private static let events = ShippedWords.En.Incidents.events.words
  private static let summaryTitles = ShippedWords.En.Incidents.summaryTitles.words
  private static let starts = ShippedWords.En.Incidents.eventStarts.words
  private static let ends = ShippedWords.En.Incidents.eventEnds.words

  /// The two entries of the only timeline that report when it began and ended.
  private static func timeline(in document: Document) -> TimeSpan? {
    let timelines = Timeline.all(in: document)
    guard timelines.count == 1, let timeline = timelines.first,
      let start = onlyTime(of: timeline, starts, in: document),
      let end = onlyTime(of: timeline, ends, in: document)
    else { return nil }
    return TimeSpan(start, end, in: document)
  }

  /// The one entry that says that the event begins or ends.
  private static func onlyTime(
    of timeline: Timeline, _ verbs: [String], in document: Document
  ) -> TimeOfDay? {
    let entries = timeline.entries.filter { entry in
      let text = document.text.string(entry.extent).lowercased()
      return events.contains { event in verbs.contains { text.contains("\(event) \($0)") } }
    }
    return entries.count == 1 ? entries[0].moment : nil
  }

  /// The bodies of sections that sum up.
  private static func summaries(in document: Document) -> [TextRange] {
    document.headings.filter { heading in
      let title = document.text.string(heading.title).lowercased()
      return summaryTitles.contains(where: title.contains)
    }.map { $0.title.upperBound..<max($0.title.upperBound, $0.extent.upperBound) }
  }

  /// The stretch that the first sentence of the summary opens with: From 14:05 to 15:35 on 3 May ….
  private static func summary(in document: Document) -> TimeSpan? {
    guard let body = summaries(in: document).first,
      let block = document.blocks(in: body).first(where: { body.holds($0.range) }),
      let sentence = block.sentences.first
    else { return nil }
    let moments = Array(document.moments(in: sentence).prefix(2))
    let opening = document.text.string(sentence).lowercased()
    guard moments.count == 2, opening.hasPrefix("from ") || opening.hasPrefix("between "),
      Gap.holds(
        sentence.lowerBound..<moments[0].range.lowerBound, document, only: ["from", "between"]),
      Gap.joins(
        moments[0].range.upperBound..<moments[1].range.lowerBound, in: sentence, document)
    else { return nil }
    let span = TimeSpan(moments[0], moments[1], in: document)
    return span.hasDays ? span : nil
  }

  // MARK: - What is said of it

  private static let downStates = ShippedWords.En.Incidents.downStates.set
  private static let subjects = ShippedWords.En.Incidents.lastedWords.set

  /// It lasted 3 hours 45 minutes: a sentence of the summary.
  private static func said(in document: Document) -> [DurationFact] {
    sentences(of: summaries(in: document), document).compactMap { lasted(in: $0, document) }
  }

  private static func lasted(in sentence: TextRange, _ document: Document) -> DurationFact? {
    let durations = Array(document.durations(in: sentence))
    guard durations.count == 1, document.moments(in: sentence).isEmpty else { return nil }
    let words = Gap.words(sentence.lowerBound..<durations[0].range.lowerBound, document)
    return words.contains("lasted") && words.allSatisfy(subjects.contains) ? durations[0] : nil
  }

  /// The outage lasted 47 minutes: the sentence right behind one that says from when to when.
  private static func saidBehind(in document: Document) -> [DateFinding] {
    let paragraphs = document.blocks.filter { $0.role == .paragraph && $0.container != .cell }
    return paragraphs.flatMap { block in
      zip(block.sentences, block.sentences.dropFirst()).compactMap { first, second in
        let moments = Array(document.moments(in: first))
        guard let stated = lasted(in: second, document), moments.count == 2,
          Gap.words(first.lowerBound..<moments[0].range.lowerBound, document).last.map({
            ["from", "between"].contains($0)
          }) == true,
          Gap.joins(
            moments[0].range.upperBound..<moments[1].range.lowerBound, in: first, document)
        else { return nil }
        let span = TimeSpan(moments[0], moments[1], in: document)
        guard span.seconds.map({ $0 > 0 }) == true else { return nil }
        return DurationMismatch.mismatch(stated, span, in: document)
      }
    }
  }

  /// The page was down for 95 minutes: parts may come back earlier, none later.
  private static func reaches(in document: Document) -> [DurationFact] {
    sentences(of: summaries(in: document), document).compactMap { sentence in
      let durations = Array(document.durations(in: sentence))
      guard durations.count == 1, document.moments(in: sentence).isEmpty else { return nil }
      let words = Gap.words(sentence.lowerBound..<durations[0].range.lowerBound, document)
      guard words.last == "for", let state = words.dropLast().last,
        downStates.contains(state)
      else { return nil }
      return durations[0]
    }
  }

  private static func sentences(of bodies: [TextRange], _ document: Document) -> [TextRange] {
    bodies.flatMap { body in
      document.blocks(in: body).filter { body.holds($0.range) && $0.role == .paragraph }
        .flatMap(\.sentences)
    }
  }

  // MARK: - Phases

  /// It was contained 9.5 hours after it was reported: both words are labels of times.
  private static func phases(of fields: IncidentFields, in document: Document)
    -> [DateFinding]
  {
    guard fields.all.count > 1 else { return [] }
    let named = Dictionary(grouping: fields.all.filter { $0.moment != nil }, by: \.label)
    func moment(_ label: String?) -> TimeOfDay? {
      guard let label, let fields = named[label], fields.count == 1 else { return nil }
      return fields[0].moment
    }
    return document.pieces(of: .sentence).compactMap { sentence in
      let durations = Array(document.durations(in: sentence))
      guard durations.count == 1, document.moments(in: sentence).isEmpty else { return nil }
      let stated = durations[0].range
      let after = Gap.words(stated.upperBound..<sentence.upperBound, document)
      guard after.count > 1, after.count < 6, after[0] == "after",
        after[1] == "being" || after[1] == "it",
        let end = moment(Gap.words(sentence.lowerBound..<stated.lowerBound, document).last),
        let start = moment(after.last)
      else { return nil }
      return DurationMismatch.mismatch(
        durations[0], TimeSpan(start, end, in: document), in: document)
    }
  }
}
