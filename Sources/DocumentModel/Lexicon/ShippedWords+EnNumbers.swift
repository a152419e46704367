// swift-format-ignore-file
// Written by `swift run devtool docs` from rules/lexicon; do not edit.

extension ShippedWords.En {
  package enum Numbers {
    package static let units = WordList(["zero\t0", "one\t1", "two\t2", "three\t3", "four\t4", "five\t5", "six\t6", "seven\t7", "eight\t8", "nine\t9", "ten\t10", "eleven\t11", "twelve\t12", "thirteen\t13", "fourteen\t14", "fifteen\t15", "sixteen\t16", "seventeen\t17", "eighteen\t18", "nineteen\t19", "twenty\t20", "thirty\t30", "forty\t40", "fifty\t50", "sixty\t60", "seventy\t70", "eighty\t80", "ninety\t90"])
    package static let scales = WordList(["thousand\t1000", "lakh\t100000", "million\t1000000", "crore\t10000000", "billion\t1000000000", "trillion\t1000000000000"])
    package static let suffixes = WordList(["bn\t1000000000", "mn\t1000000", "mln\t1000000", "tn\t1000000000000"])
    package static let letters = WordList(["m\t1000000", "b\t1000000000", "t\t1000000000000"])
    package static let eras = WordList(["bc", "bce", "ad", "ce"])
    package static let determiners = WordList(["the", "its", "their", "our", "his", "her", "this", "that"])
    package static let ordinals = WordList(["first\t1", "second\t2", "third\t3", "fourth\t4", "fifth\t5", "sixth\t6", "seventh\t7", "eighth\t8", "ninth\t9", "tenth\t10", "eleventh\t11", "twelfth\t12"])
    package static let ordinalEndings = WordList(["st", "nd", "rd", "th"])
    package static let currencies = WordList(["usd\t$", "dollar\t$", "dollars\t$", "eur\t€", "euro\t€", "euros\t€", "gbp\t£", "cny\tCNY", "rmb\tCNY", "yuan\tCNY", "jpy\tJPY", "yen\tJPY", "chf\tCHF", "inr\tINR", "rupees\tINR", "aud\tAUD", "cad\tCAD", "hkd\tHKD", "krw\tKRW", "sgd\tSGD", "sek\tSEK", "nok\tNOK", "dkk\tDKK", "nzd\tNZD"])
    package static let letterSigns = WordList(["rs\tINR"])
    package static let dollars = WordList(["us\t$", "usd\t$", "a\tAUD", "au\tAUD", "c\tCAD", "ca\tCAD", "hk\tHKD", "s\tSGD", "nz\tNZD"])
    package static let signs = WordList(["$\t$", "€\t€", "£\t£", "¥\t¥", "￥\t¥", "₹\tINR", "₩\tKRW"])
    package static let beforeOne = WordList(["no", "the", "this", "that", "each", "any", "every", "some", "another", "which", "only", "someone", "not", "last", "next", "first", "other", "good", "bad", "big", "new", "old", "right", "wrong"])
    package static let wholes = WordList(["the", "our", "its", "their", "these", "those", "all", "his", "her", "my", "your"])
    package static let comparing = WordList(["as", "higher", "lower", "more", "greater", "larger", "faster", "less", "fewer", "bigger", "better", "slower", "longer", "that", "what", "the", "its", "their"])
    package static let fractions = WordList(["halves", "thirds", "quarters", "fourths", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths"])
    package static let dollarWords = WordList(["us", "usd", "dollars", "cad", "aud"])
    package static let approximationsBefore = WordList(["no more than\tunder", "not more than\tunder", "no less than\tover", "not less than\tover", "no fewer than\tover", "in excess of\tover", "less than\tunder", "fewer than\tunder", "lower than\tunder", "more than\tover", "greater than\tover", "higher than\tover", "up to\tunder", "at most\tunder", "close to\tabout", "at least\tover", "upwards of\tover", "just under\tunder", "just over\tover", "about\tabout", "approximately\tabout", "approx\tabout", "around\tabout", "roughly\tabout", "circa\tabout", "some\tabout", "nearly\tunder", "almost\tunder", "under\tunder", "below\tunder", "over\tover", "above\tover", "exceeding\tover"])
    package static let approximationsBehind = WordList(["or so\tabout", "or more\tover", "or above\tover", "and above\tover", "or less\tunder", "or fewer\tunder"])
    package static let joiners = WordList(["and", "plus"])
    package static let loneNumbers = WordList(["a\t1", "an\t1", "one\t1", "two\t2", "three\t3", "four\t4", "five\t5", "six\t6", "seven\t7", "eight\t8", "nine\t9", "ten\t10", "eleven\t11", "twelve\t12"])
  }
}
