// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

extension ShippedWords.En {
  package enum Lists {
    package static let counts = WordList(["two\t2", "three\t3", "four\t4", "five\t5", "six\t6", "seven\t7", "eight\t8", "nine\t9", "ten\t10", "eleven\t11", "twelve\t12"])
    package static let nouns = WordList(["parts", "chapters", "sections", "findings", "causes", "measures", "recommendations", "actions", "risks", "issues", "items", "defects", "points", "lessons", "reasons", "steps", "factors", "objectives", "goals", "priorities", "options", "conditions", "exceptions", "weaknesses", "changes", "decisions", "questions", "topics", "problems", "gaps", "areas", "themes", "proposals", "requirements", "tasks", "activities", "improvements", "matters", "observations", "motions", "resolutions", "conclusions", "concerns", "faults", "suggestions", "aims", "deliverables", "milestones", "strands", "workstreams", "deficiencies", "shortcomings"])
    package static let openings = WordList(["following", "these"])
    package static let notBefore = WordList(["of", "than", "least", "most", "about", "nearly", "over", "other", "another", "first", "last", "next", "all", "every", "each", "both", "remaining", "to", "and", "or", "page", "section", "table", "figure", "chapter", "phase", "level", "grade", "stage", "part", "version", "no", "number", "step", "item", "day", "week", "year", "for", "some", "further", "more", "only", "additional", "up", "approximately", "around", "almost", "under", "annex", "appendix"])
    package static let notBetween = WordList(["of", "in", "for", "to", "the", "a", "an", "and", "or", "with", "from", "by", "at", "on", "is", "are", "was", "were", "have", "has", "had", "per", "that", "which", "who"])
    package static let openTails = WordList(["including", "include", "includes", "such", "among", "example", "e.g", "eg", "which", "where", "whose", "who", "of", "whom"])
    package static let otherTitles = WordList(["response", "summary", "conclusion", "conclusions", "overall", "other", "recommendation", "recommendations", "next", "background", "scope", "note", "notes", "good", "positive", "strengths"])
  }
}
