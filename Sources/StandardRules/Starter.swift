/// The files that `init` writes: a configuration and a first rule file, with comments.
package enum Starter {
  /// The configuration.
  ///
  /// - Parameter isChinese: The language of its comments.
  /// - Returns: YAML text.
  package static func configuration(isChinese: Bool) -> String {
    isChinese ? chineseConfiguration : englishConfiguration
  }

  /// The first rule file.
  ///
  /// - Parameter isChinese: The language of its comments.
  /// - Returns: YAML text, whose examples pass.
  package static func rules(isChinese: Bool) -> String {
    isChinese ? chineseRules : englishRules
  }

  private static let chineseConfiguration = """
    # yaml-language-server: $schema=rules/schema/configuration.schema.json
    # reportlint 的配置，对本文件夹及其下级文件夹里的文稿有效。
    # 每一项的写法见 docs/reference/configuration.zh.md。

    # 本单位的规则，叠加在自动选用的一套规则之上。
    rules: [rules/office.yaml]

    # 固定用一套规则，不按标题自动选用：
    # profile: zh-rule-of-law-report

    # 提示语一律用中文：
    # lang: zh

    # 有警告也算不通过：
    # fail-level: warning

    # 不用的规则或规则包：
    # ignore: [long-sentence]

    # 不检查的文件夹，只对某些文稿有效的设置：
    # exclude: [旧稿/]
    # overrides:
    #   - files: ["附件/**"]
    #     ignore: [required-section]

    """

  private static let englishConfiguration = """
    # yaml-language-server: $schema=rules/schema/configuration.schema.json
    # How reportlint checks the drafts in this folder and below it.
    # Every key is explained in docs/reference/configuration.md.

    # Rules of our own, laid over the profile that each draft's title chooses.
    rules: [rules/office.yaml]

    # One profile for all drafts, whatever their titles:
    # profile: zh-rule-of-law-report

    # Messages in English throughout:
    # lang: en

    # Warnings fail a run too:
    # fail-level: warning

    # Rules or packs that are not used:
    # ignore: [long-sentence]

    # Folders that are not checked; settings for some drafts only:
    # exclude: [old/]
    # overrides:
    #   - files: ["annex/**"]
    #     ignore: [required-section]

    """

  private static let chineseRules = """
    # yaml-language-server: $schema=schema/rule-file.schema.json
    # 本单位的规则。改完运行 reportlint test，例子都对得上再用。
    # 写法见 docs/writing-rules.zh.md，全部的键见 docs/reference/rule-files.zh.md。
    pack: office
    about: 本单位的写法

    # 文稿必须写的内容：去掉下面各行开头的“# ”即可使用。
    # sections+:
    #   - key: public-comment
    #     title: 公众意见征集和采纳情况
    #     headings: ['公众意见.{0,6}采纳', '征求.{0,4}意见.{0,4}情况']

    # 调整自带的规则：off 是关闭，也可以改级别、改参数、加减词语。
    # overrides:
    #   half-width-punct: off
    #   long-sentence: {severity: warning, length: {max: 120}}
    #   term-preferred: {phrases+: [{find: 帐户, replace: 账户}]}

    rules:
      # 不应出现的词：写在 phrases 里；知道应当怎么写的，用 find 和 replace。
      - id: office-wording
        severity: warning
        message: '本单位不写“{match}”'
        basis: {level: practice}
        phrases:
          - 一大批
          - {find: 群众工作站, replace: 群众服务站}
        examples:
          flag:
            - 建成⟦一大批⟧便民设施。
            - 新设⟦群众工作站⟧三个。
          pass:
            - 建成便民设施46处，新设群众服务站三个。

      # 要对得上的数字：{名称:count} 取一个带量词的数，assert 写必须成立的关系。
      - id: office-hearings
        severity: error
        message: '申请听证{total}，举行{part}，多于申请'
        basis: {level: logic}
        claim:
          find: '申请听证{total:count}，举行听证{part:count}'
          where: part.unit == total.unit
          assert: part <= total
        examples:
          flag: ['全年⟦申请听证5件，举行听证6件⟧。']
          pass: ['全年申请听证5件，举行听证4件。']

    """

  private static let englishRules = """
    # yaml-language-server: $schema=schema/rule-file.schema.json
    # Rules of our own. After a change run reportlint test; use them when all examples hold.
    # docs/writing-rules.md shows how, docs/reference/rule-files.md lists every key.
    pack: office
    about: how our office writes

    # Contents that every draft must have: take away the “# ” of these lines.
    # sections+:
    #   - key: public-comment
    #     title: {zh: 公众意见征集和采纳情况, en: public comments}
    #     headings: ['公众意见.{0,6}采纳', '征求.{0,4}意见.{0,4}情况']

    # Changes to shipped rules: off, a severity, parameters, words added or taken out.
    # overrides:
    #   half-width-punct: off
    #   long-sentence: {severity: warning, length: {max: 120}}
    #   term-preferred: {phrases+: [{find: 帐户, replace: 账户}]}

    rules:
      # Words that must not stand: under phrases; with find and replace where the right word is known.
      - id: office-wording
        severity: warning
        message: 'our office does not write “{match}”'
        basis: {level: practice}
        phrases:
          - 一大批
          - {find: 群众工作站, replace: 群众服务站}
        examples:
          flag:
            - 建成⟦一大批⟧便民设施。
            - 新设⟦群众工作站⟧三个。
          pass:
            - 建成便民设施46处，新设群众服务站三个。

      # Numbers that must fit: {name:count} takes a number with its unit, assert says what must hold.
      - id: office-hearings
        severity: error
        message: '{total} asked for a hearing, {part} were held: more than were asked for'
        basis: {level: logic}
        claim:
          find: '申请听证{total:count}，举行听证{part:count}'
          where: part.unit == total.unit
          assert: part <= total
        examples:
          flag: ['全年⟦申请听证5件，举行听证6件⟧。']
          pass: ['全年申请听证5件，举行听证4件。']

    """
}
