internal import DocumentModel

/// How sure it is that shares are those of one whole.
extension SharesReadings {
  /// 满意的占62.5%，基本满意的占30.2%，不满意的占7.3%，建议回访的占12%: whether the first ones make up the whole.
  func isWholeBefore(_ run: [Mention]) -> Bool {
    var (sum, isWhole) = (Estimate(.zero), false)
    for (place, part) in run.enumerated() {
      guard let next = try? sum + part.estimate else { return false }
      sum = next
      if place > 1, place < run.count - 1, sum.overlaps(Estimate(.one)) { isWhole = true }
    }
    return isWhole && !sum.overlaps(Estimate(.one))
  }

  func strength(
    _ run: [Mention], from first: Int, isOver: Bool, _ sum: Estimate, _ whole: Rational
  ) -> Reading.Strength {
    let cues = run.reduce(mentions[first].cues) { $0.union($1.cues) }
    let hasStructure =
      cues.contains(.structure) && run[0].kind == .number
      || mentions[..<first].contains { $0.sentence == run[0].sentence && $0.has(.structure) }
    guard let most = try? whole * Rational(23, over: 20) else { return .weak }
    if words.partsWords {
      // 98.1%, made up of 64.9% and 31.5%: no slip makes so much of one whole.
      let isFar = (try? sum.low > whole * Rational(3, over: 2)) ?? true
      return isFar ? .weak : strengthOfWords(run, cues, sum)
    }
    if saysSeveral(run[0].sentence) || areOfSeveral(run) { return .weak }
    if run[0].kind == .number {
      let hasDecimals = run.contains { $0.quantity.decimals > 0 }
      let isNear = sum.low < most && (try? sum.high > whole * Rational(9, over: 10)) ?? false
      return hasStructure || hasDecimals && isNear && run.count == 3 ? .strong : .weak
    }
    let isClosed =
      cues.contains(.others) || areAlike(run)
      || (cues.contains(.structure) || hasStructure) && !cues.contains(.share)
    if run.count == 2 {
      // 两类均有: things of which one may be both.
      let isBoth = run[0].remarks.contains(.overlapping)
      let wide = (try? sum.low < whole * Rational(3, over: 2)) ?? false
      let isPair = words.arePaired(run[0].noun, run[1].noun) && wide
      return isPair || isOver && !isBoth && sum.low < most ? .likely : .weak
    }
    let isNear = sum.low < most && (try? sum.high > whole * Rational(19, over: 20)) ?? false
    let leavesRest = !isOver && run.contains { $0.remarks.contains(.remainder) }
    if !leavesRest, cues.contains(.share) || hasStructure, !run[0].remarks.contains(.overlapping),
      slips(run, bySwap: !isOver && !isClosed && !isNear && !cues.contains(.closedList))
    {
      return .likely
    }
    // 满意62.5%、基本满意30.1%、不满意8.4%: names alone.
    let areNamed = run.allSatisfy { !$0.noun.isEmpty && words.stem(of: $0.noun) == nil }
    guard cues.contains(.share) || hasStructure || areNamed && isOver else { return .weak }
    if leavesRest || run[0].remarks.contains(.overlapping) && !cues.contains(.others) {
      return .weak
    }
    if isOver {
      let isFar = (try? sum.low > whole * Rational(3, over: 2)) ?? true
      // 三级手术占62%，微创手术占38%，日间手术占22%: names that end alike are not always those of one division.
      let isSaid =
        cues.contains(.others) || cues.contains(.structure) && !cues.contains(.share)
      return isSaid && !isFar || sum.low < most ? .strong : .weak
    }
    return isClosed ? .likely : .weak
  }

  /// 占总销售额的35%，占线上销售额的52%: whether shares are of several wholes.
  private func areOfSeveral(_ run: [Mention]) -> Bool {
    if Set(run.map(\.shareOf).filter({ $0.count > 1 })).count > 1 { return true }
    // 合同纠纷占57%，合同纠纷里买卖合同占41%: a part of the one before.
    return zip(run, run.dropFirst()).contains { before, part in
      words.among.contains { word in
        let tail = before.noun.suffix(3)
        return tail.count == 3 && part.noun.contains(tail + word)
      }
    }
  }

  /// 可多选: whether the sentence or the one before says that each may name several.
  private func saysSeveral(_ sentence: Int) -> Bool {
    mentions.contains {
      $0.sentence <= sentence && $0.sentence >= sentence - 1 && $0.remarks.contains(.spread)
    }
  }

  /// Whether a slip in one of three shares makes their sum wrong.
  func slips(_ run: [Mention], bySwap: Bool = false) -> Bool {
    guard !words.partsWords, run.count > 2,
      run[0].has(.respective)
        || run.allSatisfy({ $0.isRate && !$0.noun.isEmpty || $0.has(.share) })
    else { return false }
    do throws(ArithmeticFault) {
      var rest = Rational.one
      for part in run { rest = try rest - part.value }
      for part in run {
        let value = try part.value + rest
        if bySwap
          ? Slip.isSwap(part, insteadOf: value) : Slip.digits(of: part, insteadOf: value) ?? 0 > 2
        {
          return true
        }
      }
      return false
    } catch {
      return false
    }
  }

  /// Whether the names of all parts end alike: 第一产业, 第二产业, 第三产业.
  func areAlike(_ run: [Mention]) -> Bool {
    let names = run.map { $0.noun.filter { !$0.isNumber } }
    guard let tail = names.first?.suffix(2), tail.count == 2 else { return false }
    return names.allSatisfy { $0.hasSuffix(tail) }
  }
}
