/// Who says so, told in passing: « …, zo liet Sofie weten », "…, the lead told the board on 12 May, …". Whoever is named
/// there is no part of what is told.
extension OccurrenceBuffer {
  /// Takes away the meanings between commas, or from the last one on, where somebody says so: not of what says something
  /// itself, a figure or a sentence ("…, Paul said that the export is late").
  mutating func dropReports(_ buffer: TokenView, _ mentions: UnsafeBufferPointer<QuantityMention>) {
    guard view.present.contains(.saying), concepts.count > 0 else { return }
    isHidden.refill(false, count: concepts.count)
    let tokens = buffer.tokens
    var start: Int?
    for index in 0...tokens.count {
      guard index == tokens.count || tokens[index].endsReport else { continue }
      if let start, isReport(start..<index, buffer, mentions) { hideConcepts(in: start..<index) }
      start = index < tokens.count && tokens[index].symbol == .comma ? index + 1 : nil
    }
    let gone = isHidden.view
    concepts.keep { !gone[$0] }
  }

  private func isReport(
    _ part: Range<Int>, _ buffer: TokenView, _ mentions: UnsafeBufferPointer<QuantityMention>
  ) -> Bool {
    let tokens = buffer.tokens
    guard part.count > 1, part.upperBound == tokens.count || tokens[part.upperBound].symbol != .colon,
      let saying = part.first(where: { markers[$0].contains(.saying) }),
      !mentions.contains(where: { $0.kind != .date && part.contains(Int($0.firstToken)) })
    else { return false }
    let behind = (saying + 1..<part.upperBound).first { !markers[$0].contains(.saying) }
    return behind.map { !buffer.word($0, isA: .that) } ?? true
  }

  private mutating func hideConcepts(in part: Range<Int>) {
    var index = concepts.view.place(of: part.lowerBound, by: \.firstToken)
    while index < concepts.count, concepts[index].firstToken < part.upperBound {
      isHidden[index] = true
      index += 1
    }
  }
}

extension Token {
  /// Where a sentence, or a part of it between commas, ends.
  fileprivate var endsReport: Bool {
    kind == .symbol
      && (symbol == .comma || symbol == .period || symbol == .semicolon || symbol == .colon
        || symbol == .openParenthesis || symbol == .closeParenthesis)
  }
}
