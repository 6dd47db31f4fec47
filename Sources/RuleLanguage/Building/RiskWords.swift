import Languages

// `say en "This absence {takes|could take} {cost}."`: one sentence for what is so, and the same for a risk.
extension RuleSyntax {
  /// The rule with a sentence of its own for risks where `say` has words for them.
  var partingRiskWords: RuleSyntax {
    guard fields.contains(where: { $0.field.mayHaveRiskWords }) else { return self }
    var parted: [FieldLine] = []
    parted.reserveCapacity(fields.count + 1)
    for line in fields { line.appendParted(to: &parted) }
    return RuleSyntax(name: name, base: base, title: title, fields: parted)
  }
}

extension RuleSyntax.Field {
  fileprivate var mayHaveRiskWords: Bool {
    guard case .say(.plain, let texts) = self else { return false }
    return texts.contains { $0.text.holdsBar }
  }
}

extension RuleSyntax.FieldLine {
  fileprivate func appendParted(to lines: inout [RuleSyntax.FieldLine]) {
    guard field.mayHaveRiskWords, case .say(_, let texts) = field else { return lines.append(self) }
    // A language without words for a risk lacks that sentence, and is told so.
    let risks = texts.compactMap { text in text.text.wording(.risk).map(text.saying) }
    guard !risks.isEmpty else { return lines.append(self) }
    let facts = texts.map { text in text.text.wording(.fact).map(text.saying) ?? text }
    lines.append(RuleSyntax.FieldLine(.say(.plain, facts), span: span, trivia: trivia))
    lines.append(RuleSyntax.FieldLine(.say(.risk, risks), span: span))
  }
}

extension TextSyntax {
  fileprivate func saying(_ other: String) -> TextSyntax { TextSyntax(language: language, text: other, span: span) }
}

/// What a sentence says: the first of each pair of words is for a fact, the second for a risk.
private enum Claim { case fact, risk }

extension String {
  fileprivate var holdsBar: Bool {
    let bar = UInt8(ascii: "|")
    return utf8.withContiguousStorageIfAvailable { $0.next(bar) < $0.count } ?? utf8.contains(bar)
  }

  /// The sentence in the words for a claim; nil without a pair of words.
  fileprivate func wording(_ claim: Claim) -> String? {
    let pieces = SentencePieces(self)
    var (chosen, hasPair): ([UInt8], Bool) = ([], false)
    chosen.reserveCapacity(pieces.bytes.count)
    for piece in pieces {
      var place = piece.place
      if piece.isBlank {
        if let pair = Self.pair(in: pieces.bytes, place) {
          hasPair = true
          place = claim == .fact ? pair.fact : pair.risk
        } else {
          // Of more than two nobody knows which: they stay an unknown blank.
          place = (place.lowerBound - 1)..<(place.upperBound + 1)
        }
      }
      chosen += pieces.bytes[place]
    }
    return hasPair ? String(decoding: chosen, as: UTF8.self) : nil
  }

  /// The places of two words with a bar between them.
  private static func pair(in bytes: [UInt8], _ place: Range<Int>) -> (fact: Range<Int>, risk: Range<Int>)? {
    let bar = UInt8(ascii: "|")
    guard let middle = bytes[place].firstIndex(of: bar) else { return nil }
    let risk = (middle + 1)..<place.upperBound
    return bytes[risk].contains(bar) ? nil : (place.lowerBound..<middle, risk)
  }
}
