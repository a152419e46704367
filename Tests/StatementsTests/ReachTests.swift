import Testing

/// Means that name their total and what shares it, steps, yearly growth, votes, shares of what was told before, and amounts
/// in two currencies.
@Suite struct ReachTests {
  @Test(arguments: [
    (
      "全市共有家庭户294617户，集体户11968户，家庭户人口为703095人，集体户人口为48294人。平均每个家庭户的人口为2.89人。",
      "likely average: count 294617户, each 2.89人, total 703095人"
    ),
    (
      "本次以公司总股本1,256,197,800股为基数，每股派发现金红利2.5911元，共计派发现金红利32,549,341,195.80元。",
      "likely average (scaled): count 1,256,197,800股, each 2.5911元, total 32,549,341,195.80元"
    ),
    (
      "全市户籍人均生产总值为141647元，按平均汇率6.8985折算，约合25033美元。",
      "likely average (scaled): count 6.8985, each 25033美元, total 141647元"
    ),
    (
      "年末公路总里程469.63万公里，比上年增加11.90万公里。公路养护里程495.00万公里，占公路总里程的97.7%。",
      "likely rate: part 495.00万公里, rate 97.7%, whole 469.63万公里"
    ),
    (
      "毕业生从2003年的212万人增加到2021年的909万人，年均增速达4.8%。",
      "likely change (yearly): from 212万人, rate 4.8%, to 909万人"
    ),
    (
      "收回表决票149张，其中赞成114票，反对3票，弃权5票。",
      "likely split (under): parts 114票+3票+5票, whole 149张"
    ),
    (
      "前三年用水量分别为34.6立方米、35.1立方米和31.8立方米，逐年下降。",
      "likely change (order): from 34.6立方米, to 35.1立方米"
    ),
    (
      "年末全国人口140967万人，比上年末减少85万人。全年出生人口902万人，死亡人口1110万人。",
      "likely balance (net): came 902万人, closing 85万人, went 1110万人"
    ),
    (
      "全年发生火灾241起，较上年的241起有所下降。",
      "likely change (equal): from 241起, to 241起"
    ),
    (
      "2020年游客28.79亿人次，其中城镇居民20.65亿人次，农村居民8.14亿人次。分季度看，一季度2.95亿人次，二季度6.87亿人次，三季度10.01亿人次，四季度9.46亿人次。",
      "likely split (over): parts 2.95亿人次+6.87亿人次+10.01亿人次+9.46亿人次, whole 28.79亿人次"
    ),
    (
      "The farms averaged 445 acres, up from 445 acres the year before.",
      "likely change (equal): from 445 acres, to 445 acres"
    ),
    (
      "The yield was 838 pounds per acre, down 16 pounds from the earlier yield of 899 pounds.",
      "likely change (difference): by 16 pounds, from 838 pounds, to 899 pounds"
    ),
    (
      "The budget is set at $192,061,849, which is 0.8% less than the amended budget of $208,664,262.",
      "likely change: from $208,664,262, rate 0.8%, to $192,061,849"
    ),
    (
      "In October there were 103 000 unemployed persons and 2 635 000 employed persons. The unemployed thus made up 8.3 per cent of the labour force.",
      "likely rate (among): part 103 000 unemployed persons, rate 8.3 per cent, sibling 2 635 000 employed persons"
    ),
    (
      "The male population was 722.06 million and the female population 689.69 million; the sex ratio was 106.69 (the female is 100).",
      "likely factor (proportion): from 689.69 million, times 106.69, to 722.06 million"
    ),
    (
      "Earnings were US$13.7 million (NZ$18.28 million) and sales US$42.6 million (NZ$65.8 million). Costs were US$568 (NZ$758).",
      "likely same (units): first US$42.6 million, second NZ$65.8 million"
    ),
    (
      "The EU average was 577kg (1,722lb), and we threw away 592kg (1,305lb).",
      "likely same (units): first 577, second 1,722"
    ),
    (
      "Results for the year to July:\n- Revenue rose by 32% to £25.2m (2013: £19.1m)\n- A 24% reduction in operating losses to £8.3m (2013: £14.4m)",
      "strong change: from £14.4m, rate 24%, to £8.3m"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    "全市共有家庭户294617户，集体户11968户，家庭户人口为703095人，集体户人口为48294人。平均每个家庭户的人口为2.39人。",
    "全市户籍人均生产总值为141647元，按平均汇率6.8985折算，约合20533美元。",
    "毕业生从2003年的212万人增加到2021年的909万人，年均增速达8.4%；就业人员从25639万人增加到46773万人，年均增速为3.4%。",
    "收回表决票149张，其中赞成141票，反对3票，弃权5票。",
    "前三年用水量分别为34.6立方米、33.1立方米和31.8立方米，逐年下降。",
    "年末全国人口140967万人，比上年末减少208万人。全年出生人口902万人，死亡人口1110万人。",
    "年末全市人口967万人，比上年末增加8万人。全年出生人口9万人，死亡人口6万人。",
    "一级公路由20667公里减少到19592公里，净减1074公里。",
    "注册志愿者已达6136万名。截至去年6月30日，志愿服务时间达到5.79亿小时，人均志愿服务时间为13.85小时。",
    "全年发生火灾241起，较上年的255起有所下降。",
    "从灾情类型看，全年发生灾害3816起：滑坡1911起、崩塌1306起、泥石流359起、地面塌陷225起、地裂缝7起、地面沉降8起。",
    "全省新收案件321146件，上年旧存28802件。其中，基层法院收案271997件，占84.7%；中级法院收案43891件，占13.7%；高级法院收案5258件，占1.6%。全年审结325490件，尚有未结案件24458件。",
    "The farms averaged 446 acres, up from 445 acres the year before.",
    "The gold price was US$1,232 an ounce against costs of US$568, so the margin grew to US$664 from US$627 in the June quarter.",
    "Of the 291 passengers on board the Boeing 777, 3 were killed and 40 were hurt; the other 248 passengers were not.",
    "Rescue (64%), good intent (11%), false alarms (8%) and service calls (7%) together accounted for 91% of all runs; only 4% involved fire.",
    "Creditors due within one year (518) were paid.",
    "Wind supplied 21.4 TWh, solar 6.8 TWh and hydro 3.1 TWh; renewables as a whole reached 33.0 TWh, including smaller sources not shown.",
    "Foreign visitors spent 1.87 million nights. Germans led with 540,000 nights, ahead of the Dutch (410,000) and the British (265,000).",
    "Online took 28% of sales ($244m), up from 25% ($203m).",
    "Officers seized 3.6 t in 124 cases, three times the 1.2 t of 2021 (108 cases).",
    "The town has 7,897 cases and 1,768 deaths, the coast 7,719 cases and 3,177 deaths, and the hills 2,292 cases and 1,428 deaths.",
    "Output was 126,058.2 billion yuan, compared with 121,020.7 billion yuan the year before, up 5.2 percent. Values are at current prices, growth rates at constant prices.",
    "The walk is 1,000 feet (300 m) long, and the road 40 miles (64 km).",
    "The plot has pH values from 6.8 to 7.9 with a mean of 7.3.",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
