// `say en "This absence {takes|could take} {cost}."`: one sentence for what is so, and the same for a risk.
extension RuleSyntax {
  /// The rule with a sentence of its own for risks where `say` has words for them.
  var partingRiskWords: RuleSyntax {
    guard fields.contains(where: { $0.field.mayHaveRiskWords }) else { return self }
    return RuleSyntax(name: name, base: base, title: title, fields: fields.flatMap(\.parted))
  }
}

extension RuleSyntax.Field {
  fileprivate var mayHaveRiskWords: Bool {
    guard case .say(.plain, let texts) = self else { return false }
    return texts.contains { $0.text.utf8.contains(UInt8(ascii: "|")) }
  }
}

extension RuleSyntax.FieldLine {
  fileprivate var parted: [RuleSyntax.FieldLine] {
    guard field.mayHaveRiskWords, case .say(_, let texts) = field else { return [self] }
    let pairs = texts.map { ($0, $0.text.factAndRisk) }
    // A language without words for a risk lacks that sentence, and is told so.
    let risks = pairs.compactMap { text, pair in pair.map { text.saying($0.risk) } }
    guard !risks.isEmpty else { return [self] }
    let facts = pairs.map { text, pair in pair.map { text.saying($0.fact) } ?? text }
    return [
      RuleSyntax.FieldLine(.say(.plain, facts), span: span, trivia: trivia),
      RuleSyntax.FieldLine(.say(.risk, risks), span: span),
    ]
  }
}

extension TextSyntax {
  fileprivate func saying(_ other: String) -> TextSyntax { TextSyntax(language: language, text: other, span: span) }
}

extension String {
  /// The sentence with the first of each pair of words, and with the second; nil without a pair.
  fileprivate var factAndRisk: (fact: String, risk: String)? {
    let bytes = Array(utf8)
    var (fact, risk, isPair) = ("", "", false)
    for segment in segments {
      switch segment {
      case .text(let range):
        let words = String(decoding: bytes[range], as: UTF8.self)
        (fact, risk) = (fact + words, risk + words)
      case .blank(let name):
        // Of more than two nobody knows which: they stay an unknown blank.
        let words = name.split(separator: "|", omittingEmptySubsequences: false)
        if words.count == 2 { isPair = true }
        fact += words.count == 2 ? String(words[0]) : "{\(name)}"
        risk += words.count == 2 ? String(words[1]) : "{\(name)}"
      }
    }
    return isPair ? (fact, risk) : nil
  }
}
