/// What stands between the commas of a clause, and between the sentences that it holds.
extension Reader {
  mutating func readPassages(
    of clause: Range<Int>, _ sentences: SentenceReader, subject: Range<Int>?, cause: Range<Int>, parts: Int?
  ) -> Range<Int> {
    let (first, tokens) = (facts.passages.count, tokens)
    // Most clauses say one thing.
    guard parts != nil || sentences.mayOpenWithin || clause.contains(where: { Passage.ends(at: tokens[$0]) }) else {
      return first..<first
    }
    var (passage, start) = (Passage(), clause.lowerBound)
    for index in clause {
      if tokens[index].kind == .symbol {
        guard Passage.ends(at: tokens[index]), passage.words > 0 else { continue }
        passage.isSentence = sentences.isAboutItsOwn(from: start, in: clause)
        end(&passage, before: index)
      } else if !cause.contains(index) {
        if passage.words > 0,
          sentences.opensWithin(index, in: clause) || parts.map({ opensSentence(index, in: clause, parts: $0) }) == true
        {
          passage.isSentence = sentences.isAboutItsOwn(from: start, in: clause)
          end(&passage, before: index)
        }
        if passage.words == 0 { start = index }
        passage.words += 1
        guard subject?.contains(index) != true else { continue }
        passage.unknownWords += Int(
          facts.position(of: index + 1).unknownWords - facts.position(of: index).unknownWords)
      }
    }
    guard facts.passages.count > first else { return first..<first }
    passage.isSentence = passage.words > 0 && sentences.isAboutItsOwn(from: start, in: clause)
    passage.endToken = clause.upperBound
    facts.passages.append(passage)
    return first..<facts.passages.count
  }

  /// "Someone pushed the wrong config and the feed was down for 50 minutes": both parts have a verb.
  private func opensSentence(_ index: Int, in clause: Range<Int>, parts: Int) -> Bool {
    guard index > clause.lowerBound else { return false }
    let place = segments[index - clause.lowerBound]
    return place != segments[index - 1 - clause.lowerBound] && facts.segments[parts + place].hasVerb
      && facts.segments[parts + place - 1].hasVerb
  }

  private mutating func end(_ passage: inout Passage, before token: Int) {
    passage.endToken = token
    facts.passages.append(passage)
    passage = Passage()
  }
}
