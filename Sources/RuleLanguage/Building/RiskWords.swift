// `say en "This absence {takes|could take} {cost}."`: one sentence for what is so, and the same for a risk.
extension RuleSyntax {
  /// The rule with a sentence of its own for risks where `say` has words for them.
  var partingRiskWords: RuleSyntax {
    guard fields.contains(where: { $0.field.hasRiskWords }) else { return self }
    return RuleSyntax(name: name, base: base, title: title, fields: fields.flatMap(\.parted))
  }
}

extension RuleSyntax.Field {
  fileprivate var hasRiskWords: Bool {
    if case .say(.plain, let texts) = self { texts.contains { $0.text.hasRiskWords } } else { false }
  }
}

extension RuleSyntax.FieldLine {
  fileprivate var parted: [RuleSyntax.FieldLine] {
    guard field.hasRiskWords, case .say(_, let texts) = field else { return [self] }
    // A language without words for a risk lacks that sentence, and is told so.
    let facts = texts.map { $0.saying($0.text.choosing(risk: false)) }
    let risks = texts.filter(\.text.hasRiskWords).map { $0.saying($0.text.choosing(risk: true)) }
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
  fileprivate var hasRiskWords: Bool {
    utf8.contains(UInt8(ascii: "|")) && segments.contains { alternatives(of: $0) != nil }
  }

  /// The sentence with the first or the second of each pair of words.
  fileprivate func choosing(risk: Bool) -> String {
    let bytes = Array(utf8)
    return segments.reduce(into: "") { result, segment in
      switch segment {
      case .text(let range): result += String(decoding: bytes[range], as: UTF8.self)
      case .blank(let name):
        let pair = alternatives(of: segment)
        result += pair.map { risk ? $0.risk : $0.fact } ?? "{\(name)}"
      }
    }
  }

  /// Of more than two nobody knows which: they stay an unknown blank.
  private func alternatives(of segment: WrittenSegment) -> (fact: String, risk: String)? {
    guard case .blank(let name) = segment else { return nil }
    let parts = name.split(separator: "|", omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}
