/// What is counted in English: nouns in the plural, and one of them in the singular.
enum EnglishNouns {
  /// Plurals without an s, and those whose singular cannot be made by rule.
  private static let irregular: [EnglishWord: String] = [
    "people": "person", "persons": "person", "children": "child", "men": "man", "women": "woman",
    "staff": "staff", "personnel": "personnel", "police": "police", "criteria": "criterion",
    "analyses": "analysis", "crises": "crisis", "bases": "basis", "series": "series",
    "species": "species", "aircraft": "aircraft", "halves": "half", "lives": "life",
    "shelves": "shelf", "feet": "foot", "teeth": "tooth", "mice": "mouse", "indices": "index",
    "vertices": "vertex", "appendices": "appendix", "phenomena": "phenomenon",
    "statuses": "status", "viruses": "virus", "campuses": "campus", "bonuses": "bonus",
    "buses": "bus", "censuses": "census", "focuses": "focus", "gases": "gas",
    "caches": "cache", "headaches": "headache", "hypotheses": "hypothesis",
    "synopses": "synopsis", "theses": "thesis", "axes": "axis", "movies": "movie",
    "cookies": "cookie", "dies": "die", "ties": "tie", "lies": "lie", "pies": "pie",
    "households": "household", "heroes": "hero", "echoes": "echo", "vetoes": "veto",
    "potatoes": "potato", "tomatoes": "tomato", "cargoes": "cargo", "volunteers": "volunteer",
  ]

  /// Words in s that are no plurals.
  private static let notPlural = EnglishWord.list(
    """
    is was has does this its us yes plus versus across less unless always towards besides news \
    thus perhaps sometimes afterwards whereas gross as alias bias canvas chaos basis process \
    access success address progress business class loss pass cross press stress status bus \
    virus focus bonus campus census analysis crisis series lens gas atlas axis corpus consensus \
    vs his hers ours theirs yours regardless nevertheless doubtless nonetheless express remains \
    includes requires needs means seems becomes goes takes makes gives shows uses allows \
    indoors outdoors overseas upstairs upwards downwards onwards forwards backwards thanks
    """)

  /// What a lone "one" may count, since a singular noun looks like any other word.
  static let singulars = EnglishWord.list(
    """
    accident action activity agency agreement alarm alert allegation amendment app appeal \
    application approver article assessment attack audit author award blocker breach briefing bug building \
    campaign candidate case centre center change charge child city claim client clinic cluster \
    colleague committee company complaint concern conference contract contributor controller \
    country course customer daemon database dataset death decision defect delay deliverable \
    department deployment developer director disk district document donor driver email employee \
    employer engineer enhancement error event exception exercise expert facility failure family \
    farm feature file finding fire fix form grant group hearing hospital house household incident \
    individual initiative injury inquiry inspection inspector instance institution interview \
    investigation issue item journal judge lawyer leader lead lesson letter licence license \
    location machine maintainer manager measure meeting member message milestone minister mission \
    model module node nurse object objective office officer omission operator order organisation \
    organization outage owner paper participant partner patch patient payment penalty permit \
    person petition pilot plan platform policy position post practice problem procedure programme \
    program project proposal prosecution provider province publication pupil query question \
    recommendation record referral regression release replica report request requirement \
    resignation resource response review reviewer rider risk road room route rule sample school \
    seat section seminar server service session shipment site speaker sponsor standard state \
    station step student study subproject submission subscription survey system target task \
    teacher team technician template tenant test theme ticket tool topic town trainee training \
    transaction trial unit university update upgrade user vacancy vehicle vendor village violation \
    visit visitor volume volunteer vote vulnerability warning website week witness woman man \
    worker workshop year month day hour minute second
    """)

  /// Words in -ing and -ed that are nouns all the same.
  private static let gerunds = EnglishWord.list(
    """
    meeting training hearing briefing building finding filing warning booking opening listing \
    sitting recording posting drawing painting rating setting string ring spring thing feed need \
    seed bed shed
    """)

  /// Nouns that, in the singular before another noun, measure it: 3 hour meetings.
  static let measures = EnglishWord.list(
    """
    second minute hour day week month year mile meter metre kilometer kilometre person member \
    point percent dollar euro pound inch foot byte bit km cm mm kg ml
    """)

  /// The noun of a token, in the singular and lower case; nil where it is no plural.
  static func plural(_ index: Int, in text: EnglishText) -> String? {
    // customers' complaints: what is owned is counted.
    guard let word = text.word(index), !text.isGlued(index),
      !(text.isGlued(index + 1) && text.isMark(index + 1, "'’"))
    else { return nil }
    if let acronym = acronym(index, in: text) { return acronym }
    guard text.isLowerCase(index) else { return nil }
    if let singular = irregular[word] { return singular }
    let written = text.string(index)
    guard written.utf8.count > 2, written.utf8.last == UInt8(ascii: "s"),
      !notPlural.contains(word), !EnglishVocabulary.functionWords.contains(word),
      !written.hasSuffix("ss"), !written.hasSuffix("ous")
    else { return nil }
    return singular(of: written)
  }

  /// The noun of a token where it stands in the singular behind a 1.
  static func singular(_ index: Int, in text: EnglishText, after numeral: EnglishNumeral)
    -> String?
  {
    guard let word = text.word(index), !text.isGlued(index), text.isLowerCase(index),
      !text.isGlued(index + 1) || !text.isMark(index + 1, "-'’")
    else { return nil }
    if singulars.contains(word) { return text.string(index) }
    guard !numeral.isWord else { return nil }
    let written = text.string(index)
    guard written.utf8.count > 2, !EnglishVocabulary.functionWords.contains(word),
      gerunds.contains(word)
        || !["ed", "ing", "ly", "ful", "ous", "able", "ible", "ive", "al", "ic"].contains(
          where: written.hasSuffix)
    else { return nil }
    // 1 new incident: an adjective stands before a noun.
    return text.isLowerCase(index + 1) && !text.isGlued(index + 1)
      && singulars.contains(text.word(index + 1) ?? .unknown) ? nil : written
  }

  /// KEPs, PRs: capitals with a small s.
  private static func acronym(_ index: Int, in text: EnglishText) -> String? {
    let bytes = text.bytes[text.tokens[index].range]
    guard bytes.count > 2, bytes.last == UInt8(ascii: "s"),
      bytes.dropLast().allSatisfy({ 0x41...0x5A ~= $0 })
    else { return nil }
    return String(decoding: bytes.dropLast().map { $0 | 0x20 }, as: UTF8.self)
  }

  private static func singular(of plural: String) -> String {
    if plural.hasSuffix("ies"), plural.utf8.count > 4 { return plural.dropLast(3) + "y" }
    if ["sses", "shes", "ches", "xes", "zzes"].contains(where: plural.hasSuffix) {
      return String(plural.dropLast(2))
    }
    return String(plural.dropLast())
  }
}
