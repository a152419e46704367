// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

/// The word lists of `rules/lexicon`, by language.
package enum ShippedWords {
  package enum Both {}
  package enum En {}
  package enum Zh {}
}

/// The lists of `documents.yaml`, in any language.
package protocol DocumentsLists {
  static var totals: WordList { get }
  static var subtotals: WordList { get }
  static var wholeRows: WordList { get }
  static var tablePointers: WordList { get }
  static var tableBackPointers: WordList { get }
  static var tableNames: WordList { get }
  static var headEndings: WordList { get }
  static var unitLabels: WordList { get }
  static var general: WordList { get }
  static var actions: WordList { get }
  static var equals: WordList { get }
  static var rateWords: WordList { get }
  static var binaryUnits: WordList { get }
  static var wholePointers: WordList { get }
  static var partitive: WordList { get }
  static var sentenceOpeners: WordList { get }
  static var agreements: WordList { get }
  static var agreementsBehind: WordList { get }
  static var fractionJoints: WordList { get }
  static var units: WordList { get }
  static var backReferences: WordList { get }
  static var allPointers: WordList { get }
  static var otherTimes: WordList { get }
  static var presentTimes: WordList { get }
  static var relatives: WordList { get }
  static var universals: WordList { get }
  static var definiteAdjectives: WordList { get }
  static var restrictions: WordList { get }
  static var narrowings: WordList { get }
  static var behindBackReferences: WordList { get }
  static var openLists: WordList { get }
  static var following: WordList { get }
  static var listJoints: WordList { get }
  static var listTotals: WordList { get }
  static var kindUnits: WordList { get }
  static var itemWords: WordList { get }
  static var listOpeners: WordList { get }
  static var ownWords: WordList { get }
  static var openOpeners: WordList { get }
  static var listVerbs: WordList { get }
  static var definites: WordList { get }
  static var nextOpeners: WordList { get }
  static var parallelWords: WordList { get }
  static var fixedNames: WordList { get }
  static var smallNameWords: WordList { get }
  static var introductions: WordList { get }
  static var lastItems: WordList { get }
  static var great: WordList { get }
  static var tailWords: WordList { get }
  static var tailPronouns: WordList { get }
  static var placeWords: WordList { get }
  static var clauseWords: WordList { get }
  static var respective: WordList { get }
  static var unpaired: WordList { get }
  static var collectives: WordList { get }
  static var capitalDigits: WordList { get }
  static var capitalScales: WordList { get }
  static var capitalUnits: WordList { get }
  static var capitalEnds: WordList { get }
  static var beforeCounts: WordList { get }
  static var listMarkers: WordList { get }
  static var rangeJoints: WordList { get }
  static var between: WordList { get }
  static var betweenJoints: WordList { get }
  static var rangeOpeners: WordList { get }
  static var rangeClosers: WordList { get }
  static var rangeLeads: WordList { get }
  static var rangeTimeUnits: WordList { get }
  static var statisticBridges: WordList { get }
  static var meanJoints: WordList { get }
  static var intervalWords: WordList { get }
  static var confidenceWords: WordList { get }
  static var estimateWords: WordList { get }
  static var effectWords: WordList { get }
  static var deviationWords: WordList { get }
  static var rangeBreaks: WordList { get }
  static var rangeNotUnits: WordList { get }
  static var valueLinks: WordList { get }
  static var boundedStatistics: WordList { get }
  static var tableOpening: WordList { get }
  static var tableIncoming: WordList { get }
  static var tableOutgoing: WordList { get }
  static var tableClosing: WordList { get }
  static var remainders: WordList { get }
  static var highest: WordList { get }
  static var lowest: WordList { get }
  static var superlativeBreaks: WordList { get }
  static var widthWords: WordList { get }
  static var middleWords: WordList { get }
  static var roundedUnits: WordList { get }
  static var within: WordList { get }
  static var outsideRange: WordList { get }
  static var notWithin: WordList { get }
  static var scopeThings: WordList { get }
  static var scopeLonger: WordList { get }
  static var scopeWholes: WordList { get }
  static var scopeVerbs: WordList { get }
  static var scopeOwn: WordList { get }
  static var scopePlaces: WordList { get }
  static var scopeChoosing: WordList { get }
  static var scopeSome: WordList { get }
  static var scopeBreaks: WordList { get }
  static var fullRates: WordList { get }
  static var fullLinks: WordList { get }
  static var inexact: WordList { get }
  static var inexactBehind: WordList { get }
  static var inexactRates: WordList { get }
  static var inexactBreaks: WordList { get }
  static var percentWords: WordList { get }
  static var quotedName: WordList { get }
  static var listEnds: WordList { get }
  static var itemMarks: WordList { get }
  static var ordinalSigns: WordList { get }
  static var attributives: WordList { get }
  static var statementOut: WordList { get }
  static var statementResults: WordList { get }
}
