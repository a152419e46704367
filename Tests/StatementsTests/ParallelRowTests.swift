import Testing

/// Numbers of lines, sentences and clauses that say the same of several things.
@Suite struct ParallelRowTests {
  @Test(arguments: [
    (
      "货币资金　83,758,390.47　87,909,965.67　-4.72%\n应收票据　29,617,407.10　29,583,973.38　0.11%\n应收账款　129,157,138.52　120,568,367.73　1.72%\n存货　120,000,481.70　109,220,886.41　9.87%",
      "likely change: from 120,568,367.73, rate 1.72%, to 129,157,138.52"
    ),
    (
      "截至六月末，立案25677起，处理36618人，处分26029人。七月立案5178起，处理7353人，处分5101人。截至七月末，立案30585起，处理43971人，处分31130人。",
      "likely split (over): parts 25677起+5178起, whole 30585起"
    ),
    (
      "全年收到建议案5002件，其中：\n经济类2133件；\n政治类419件；\n文化类459件；\n社会类1378件；\n生态类604件。",
      "likely split (under): parts 2133件+419件+459件+1378件+604件, whole 5002件"
    ),
  ])
  func found(text: String, fault: String) {
    #expect(faults(in: text) == [fault])
  }

  @Test(arguments: [
    // Rounded each for itself.
    "甲线由883公里增至951公里，净增69公里。乙线由9550公里增至9651公里，净增101公里。丙线由1200公里增至1260公里，净增60公里。",
    "一月立案25677起，处理36618人。二月立案5178起，处理7353人。三月立案4021起，处理6120人。",
    "全年收到建议案5002件，部分如下：\n经济类2133件；\n政治类419件；\n文化类459件。",
    "Books: £157,008\nSerials: £159,983\nMaps: £12,400",
  ])
  func notFound(text: String) {
    #expect(faults(in: text) == [])
  }
}
