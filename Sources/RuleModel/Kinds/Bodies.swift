package import DocumentModel

/// A word that must not stand, and the word to use.
package struct Phrase: Hashable, Sendable {
  package let find: SourceString
  package let replacement: String?
  /// What excuses the word where it follows in the sentence; it is searched from the word on.
  package let unless: SourceString?
  /// Whether the rule's fix is not for this word (`fix: none`): it has other meanings too.
  package let withholdsFix: Bool

  package init(
    find: SourceString, replacement: String? = nil, unless: SourceString? = nil,
    withholdsFix: Bool = false
  ) {
    self.find = find
    self.replacement = replacement
    self.unless = unless
    self.withholdsFix = withholdsFix
  }
}

/// `phrases:` words that must not stand.
package struct PhrasesBody: Sendable {
  package let phrases: [Phrase]
  /// Whole words of the language: a phrase that is cut out of them is none.
  package let words: [String]
}

/// `pattern:` a regular expression that must not match.
package struct PatternBody: Sendable {
  package let find: SourceString
  /// A match that one of these matches too, as a whole, is none.
  package let except: [SourceString]
  /// Marks that are found, and changed, together with their partner.
  package let pairs: [PairsBody.Marks]
}

/// `require:` what must occur in a scope.
package struct RequireBody: Sendable {
  package let find: SourceString
  package let minimum: Int
  package let maximum: Int?
}

/// `sections:` contents that the document owes.
package struct SectionsBody: Sendable {
  package let fault: SectionFault
  /// A list of the rule's own, in place of the profile's.
  package let sections: [SectionDefinition]?
}

/// `numbering:` numbers of headings.
package struct NumberingBody: Sendable {
  package let fault: NumberingFault
  /// The forms that are looked at; all where none is named.
  package let levels: [NumberForm]
}

/// `enumeration:` lists in running text.
package struct EnumerationBody: Sendable {
  package let fault: EnumerationFault
  package let families: [EnumerationFamily]
}

/// `pairs:` marks that open and close.
package struct PairsBody: Sendable {
  package enum Fault: String, CaseIterable, Hashable, Sendable { case unpaired, nested }

  package struct Marks: Hashable, Sendable {
    package let open: Unicode.Scalar
    package let close: Unicode.Scalar
  }

  package let fault: Fault
  package let marks: [Marks]
  /// The piece of text in which a pair must close.
  package let within: Scope
  /// A quotation may run over paragraphs, each opening anew (GB/T 15834-2011 4.8.3.5).
  package let carriesQuotations: Bool
}

/// `dates:` dates and the sign-off.
package struct DatesBody: Sendable {
  package let fault: DateFault
}

/// `characters:` what is read otherwise than it stands.
package struct CharactersBody: Sendable {
  package let fault: OddCharacter.Kind
}

/// `claim:` numbers that must fit together.
package struct ClaimBody: Sendable {
  package let find: [SourceString]
  package let condition: SourceString?
  package let assertion: SourceString
  /// Computed texts for the message, by name, in the order written.
  package let show: [(name: String, expression: SourceString)]
}
