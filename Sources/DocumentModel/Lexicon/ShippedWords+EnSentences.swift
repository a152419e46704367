// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

extension ShippedWords.En {
  package enum Sentences {
    package static let neverLast = WordList(["eg", "ie", "cf", "vs", "viz", "approx", "incl", "resp"])
    package static let titles = WordList(["mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "sgt", "rep", "sen", "gov", "hon", "rev", "capt", "messrs"])
    package static let beforeDigits = WordList(["pop", "no", "nos", "fig", "figs", "sec", "secs", "vol", "ch", "pp", "p", "eq", "art", "ca", "c", "para", "app", "ver", "v", "tel", "ext", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"])
    package static let openers = WordList(["the", "a", "an", "in", "on", "at", "it", "its", "this", "that", "these", "those", "we", "he", "she", "they", "i", "you", "there", "their", "our", "his", "her", "however", "but", "and", "so", "if", "when", "while", "as", "for", "from", "to", "after", "before", "during", "since", "by", "with", "no", "not", "all", "both", "each", "some", "most", "many", "one", "two", "although", "because", "also", "then", "today"])
    package static let reportKinds = WordList(["report", "review", "postmortem", "post-mortem", "audit", "evaluation", "assessment", "statement", "analysis"])
    package static let unfinishedWords = WordList(["and", "or", "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "between", "was", "were", "is", "are", "that", "which", "as", "than", "its", "their", "our", "this", "these", "those", "into", "under", "after", "before", "during", "since", "until", "per"])
    package static let wordsBeforeNumbers = WordList(["table", "tables", "figure", "figures", "fig.", "figs.", "fig", "section", "sections", "chapter", "annex", "appendix", "no.", "nos.", "page"])
    package static let headingAbbreviations = WordList(["etc", "inc", "ltd", "co", "corp", "plc", "no", "nos", "vs", "st", "dr", "mr", "mrs", "ms", "jr", "sr", "al", "approx", "dept", "est", "fig", "vol", "ed", "eds", "cont", "contd", "misc"])
  }
}
