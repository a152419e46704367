import DocumentModel
import Testing

@Suite struct MarkerTests {
  @Test(
    arguments: [
      ("一是建账。二是整改；三是验收，十二是归档，二十是总结。", "一是=1 一是=2 一是=3 一是=12 一是=20"),
      ("（一）压实责任。一是建账。", "一是=1"),
      ("深入推进监管执法一是检查。", "一是=1!"),
      ("落实“一件事”二是整改。", "一是=2"),
      ("工作　三是验收。", "一是=3"),
      ("一要建账，二要整改，三要验收。", "一要=1 一要=2 一要=3"),
      ("首先，建账。其次整改。再次，验收。最后，归档。", "首先=1 首先=2 首先=3 首先=-"),
      ("第一，建账。第二：整改。第三、验收。", "第一=1 第一=2 第一=3"),
      ("第二强化整改。", "第一=2"),
      ("主要有：其一，建账；其二是整改。", "其一=1 其一=2"),
      ("包括：（1）建账；(2)整改。", "（1）=1 （1）=2"),
      ("包括①建账②整改。", "①=1 ①=2"),
      ("上述①②两项已办结，①建账②整改。", "①=1 ①=2"),
    ])
  func markersAreFound(_ text: String, _ markers: String) {
    #expect(DraftText(text, .body).markers == markers.split(separator: " ").map(String.init))
  }

  @Test(
    arguments: [
      "要求统一是必须的，唯一是他，第一是青禾县，原因之一是经费，万一是雨天，周一是例会。", "一是一，二是二。",
      "看二是否到位，一要素，一要求。", "五一是假期。", "第一责任人到位，第一副组长到位。", "第一季度平稳。", "第一、第二产业协调。",
      "最后一公里打通，最后期限已到。", "再次强调纪律。", "见附件（1）和公式(2)。", "其一生清廉，其次数不多。", "共（2023）年。",
      "一、概况", "（1）概况", "①概况", "由①②③项抵扣。",
    ])
  func wordsThatHoldAMarkerAreNone(_ text: String) {
    let markers = DraftText(text, .body).markers
    #expect(markers == [], "\(markers)")
  }

  @Test func itemsReachToTheNextOfTheirFamily() {
    let draft = DraftText("措施：一是建账（1）甲（2）乙。二是整改。\n一是验收。", .body)
    #expect(draft.markers == ["一是=1", "一是=2", "一是=1"])
    #expect(draft.pieces(.listItem(level: nil)) == ["一是建账（1）甲（2）乙。", "二是整改。", "一是验收。"])
  }
}
