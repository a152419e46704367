/// The word lists of `rules/lexicon`, by language.
package enum ShippedWords {}
