/// How the keys that a rule file owes are written, for the message that one is missing.
enum KeySamples {
  static let samples = [
    "id": "id: required-section",
    "severity": "severity: error",
    "message": "message: {zh: '“{match}”有误', en: '“{match}” is wrong'}",
    "basis": "basis: {level: practice}",
    "examples": "examples: {flag: ['一个⟦错误⟧的例子'], pass: ['一个正确的例子']}",
    "level": "level: practice",
    "key": "key: shortcomings",
    "title": "title: {zh: 存在的不足, en: shortcomings}",
    "headings": "headings: ['存在.{0,4}不足']",
    "find": "find: '共{total:count}'",
    "assert": "assert: part <= total",
    "fault": "fault: gap",
    "marks": "marks: ['“”', '（）']",
    "safe": "safe: false",
    "replace": "replace: '{expected}'",
    "rules": "rules: [{id: …}]",
    "zh": "{zh: …, en: …}",
    "document": "document: |",
    "none": "none: REASON",
    "rule": "rule: enum-gap",
    "from": "from: words.txt",
  ]
}
