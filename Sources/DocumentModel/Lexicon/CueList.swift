/// The lists of words that say how numbers belong together, as far as they can be added to; named as in
/// `rules/lexicon/*/statements.yaml`.
package enum CueList: String, CaseIterable, Sendable {
  case rise, fall, base, compare, part
  case openList = "open-list"
  case closedList = "closed-list"
  case whole, each, plan, actual, share, opening, incoming, outgoing, closing, fault, passing,
    others
  case comparable, plain
}
