import DocumentModel
import DocumentReaders
import LintEngine
import LintTestSupport
import RuleModel
import SourceText
import Testing

/// Half-width marks that belong where they stand: no safe fix turns them.
@Suite struct LeftMarksTests {
  @Test(arguments: [
    // Marks that are spoken of.
    "字段写作“标题,甲”，以逗号隔开。", "以半角逗号“,”隔开各列,不用全角。", "登录口令为“甲乙,123”。",
    // Substances, formulas, items.
    "试剂用氯化铁(III)溶液，二(2-乙基己基)酯和4-(二甲氨基)吡啶。", "(甲+乙)×丙等于丁，f(甲)=乙。",
    // Rows of data and forms.
    "赵六,女,41,青禾县,工程师", "编号,部门,电话", "姓名;部门;备注", "\"编号\",\"部门\",\"金额(元)\"",
    "项目  数量(件)  占比(%)", "姓名:      部门:",
    // Calls, commands, comments, variables, formats.
    "函数max(甲,乙)取大者，print(中文)打印，sum(甲列,乙列)合计。", "def 求和(甲,乙): return 甲", "grep \"甲,乙\" 文件",
    "程序输出\"Hello,世界!\"。", "select 姓名,部门 from 表", "用法: cmd 文件(可选) [参数]", "# 注释:甲组,乙组", "// 注释:甲组",
    "/* 注释,甲组 */", "-- 注释:甲组", "; 注释,甲组", "$变量,第一", "%d个,%s人", "[甲组:1,乙组:2]", "甲组&nbsp;乙组,丙组",
    // Drives, paths, file names, hosts, names of elements.
    "插入磁盘C:后重启，D:盘空间不足。", "见/资料/甲组,乙组/文件(一).txt。", "另存为报表,最终版(2).xlsx后上传。", "git@主机:仓库",
    "元素w:标题和xml:语言。",
    "SELECT 姓名, 部门", "REM 备份,每日", "fix(报表): 修正合计,见附页", "title: \"年度总结: 2024\"",
    "2024-03-12 10:15:31 导入失败: 第12行,字段为空", "青禾,女,42,东河村,\"低保,残疾\"", "水泥,35.2,t,已到货,\"备注\"",
    "  名称: 县图书馆(新馆)", "  - 提示: 请稍候!", "时间,温度(℃),湿度(%)", "课程名称,学分,学时(含实验),考核方式",
    "[2024-05-01 10:00:00] 用户(管理员)登录, 来源不明.", "按1美元:7.1元人民币折算,随后结汇。", "换购比例:1件:2件,售完为止。",
    "在行末加上;(分号),再编译。", "把(和)都去掉,只留数字。", "二,存在的问题",
    // Sentences of another language; faces.
    "We visited 青禾, 柳林 and 云川.", "Is it 公开? Yes!", "Source: 青禾县统计局, 2021.", "Q: What is 政府信息?",
    "很好:( 再来:-)", "点赞:smile:完毕。", "点赞:+1:谢谢,再见。", "好的:D 马上到,稍等。",
    ": 定义一", ",前缀表示分隔,;前缀表示注释。",
    // One mark in doubt leaves its sentence as it is.
    "((甲组),乙组)一并上报,不再核对。", "设备(型号甲(含电机),已安装。", "分“早,快,好”三档,逐项打分。", "甲:乙,照实填写。",
    "工作日,,其余,不计。", "输入?查看,各列用,隔开。", "卓玛?央金到会", "七,八十人到会,座谈。", "价格?元,数量?个", "Ctrl+;插入日期,再保存。",
    "无线网卡,蓝牙5.3,NFC等,一应俱全。", "获“金奖”,2023年又获“银奖”,均不易。",
  ])
  func marksOfTermsCallsAndDataAreLeft(line: String) throws {
    #expect(try Self.fixed(line) == line)
  }

  /// The reverse: clauses of prose beside such things.
  @Test(arguments: [
    ("国内生产总值(GDP)增长5.2%,消费价格指数(CPI)上涨0.3%。", "国内生产总值（GDP）增长5.2%，消费价格指数（CPI）上涨0.3%。"),
    ("推广“云办事”APP(含小程序)3款,注册用户5万人。", "推广“云办事”APP（含小程序）3款，注册用户5万人。"),
    ("他说:“安全第一,预防为主,综合治理是我们的方针。”", "他说：“安全第一，预防为主，综合治理是我们的方针。”"),
    ("各县(市、区)要按第(五)项办理,使“一网通办”落地,县(市)同步,", "各县（市、区）要按第（五）项办理，使“一网通办”落地，县（市）同步，"),
    ("坚持“谁污染,谁治理”,免收流量“漫游”费,从严监管。", "坚持“谁污染，谁治理”，免收流量“漫游”费，从严监管。"),
    ("一年来,我们抓住全局,主要做了以下几方面工作:", "一年来，我们抓住全局，主要做了以下几方面工作："),
    ("赵六(男,35岁,村民)、李四(女,42岁)获奖。", "赵六（男，35岁，村民）、李四（女，42岁）获奖。"),
    ("教师120人.其中高级45人.学生300人.", "教师120人。其中高级45人。学生300人。"),
    ("作风不实.对此,请解决.", "作风不实.对此，请解决."),
    ("□男 □女(请打勾) □其他。", "□男 □女（请打勾） □其他。"), ("走访 (含企业) 八十家。", "走访（含企业）八十家。"),
    ("报:县委,县政府;送:各部门;发:各村。", "报：县委，县政府；送：各部门；发：各村。"),
    ("分三步:1)宣传;2)登记;3)核查,随后上报。", "分三步：1)宣传；2)登记；3)核查，随后上报。"),
    ("“赵六,你好!”他说,“明天开会,别迟到。”", "“赵六，你好！”他说，“明天开会，别迟到。”"),
    ("依据(2019)最高法民终123号、(2020)云民终45号判决,驳回。", "依据(2019)最高法民终123号、(2020)云民终45号判决，驳回。"),
    ("一、加强组织领导,落实工作责任", "一、加强组织领导，落实工作责任"), ("标题:关于培训的通知", "标题：关于培训的通知"),
    ("2023年1月,全市召开动员大会;3月,启动试点。", "2023年1月，全市召开动员大会；3月，启动试点。"), ("附件:1.名单", "附件：1.名单"),
  ])
  func marksBetweenClausesAreTurned(line: String, fixed: String) throws {
    #expect(try Self.fixed(line) == fixed)
  }

  /// The rules, read once.
  private static let linter = Result {
    Linter(try ShippedRules.resolution(of: "zh-report").set.filtered(\.isEnabled))
  }

  private static func fixed(_ line: String) throws -> String {
    let read = { @Sendable (path: String, record: [UInt8]) in
      PlainTextReader.read(path: path, bytes: record, reading: .wholeFile)
    }
    let fixer = Fixer(try linter.get(), takesUnsafe: false, read: read)
    let (before, after) = ("青禾镇2024年工作总结\n\n全年工作平稳有序。\n\n", "\n\n全年工作平稳有序。\n")
    let result = fixer.fixed(read("draft.txt", Array((before + line + after).utf8)), known: .none)
    return String(
      decoding: result.document.file.bytes.dropFirst(before.utf8.count).dropLast(after.utf8.count),
      as: UTF8.self)
  }
}
