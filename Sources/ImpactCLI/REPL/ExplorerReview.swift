import Briefings
import Diagnostics
import Language
import Languages
import Portfolio
import RuleLanguage
import Translation

// The review at the prompt: a statement after the other, and the answers to each.
extension Explorer {
  /// Shows the next statement that waits.
  mutating func review() -> Answer {
    guard !state.statements.isEmpty else { return problem(ExplorerWords.nothingSaid) }
    return Answer(text: nextToReview() ?? ReviewWords.nothingWaits[messages] + "\n")
  }

  /// The first that waits behind the one shown last; from the top again at the end. Nil when none waits.
  private mutating func nextToReview() -> String? {
    var translator = Translator(engine: workspace.engine)
    let waiting = briefing().lines.enumerated().compactMap { index, line in
      ReviewItem.all(in: [line], by: &translator).first.map { (index: index, item: $0) }
    }
    guard let next = waiting.firstIndex(where: { $0.index > underReview ?? -1 }) ?? waiting.indices.first else {
      underReview = nil
      return nil
    }
    let (index, item) = waiting[next]
    underReview = index
    let place = item.line.file == Self.file ? "" : " · \(item.line.place)"
    let head = "\(index + 1)\(place) · \(ReviewWords.position(next + 1, of: waiting.count)[messages])\n"
    let reading = told(item.line.result, of: item.line.text)
    return head + "  \(item.line.original.terminalSafe)\n" + reading + ExplorerWords.answers(index + 1)[messages] + "\n"
  }

  mutating func decide(_ argument: String, _ verdict: (String) -> Decision.Verdict) -> Answer {
    let (number, words) = Self.parted(argument)
    guard let index = index(number ?? "") else { return noSuchNumber(argument) }
    let statement = state.statements[index]
    let line = TranslatedLine(statement: statement, result: translate(statement, in: workspace))
    var decision = Decision(
      line: ReviewedLine(line), readings: [], verdict: verdict(words), by: options.reviewer ?? Environment.userName,
      on: options.asOf)
    let names = ReadingName(program: workspace.program)
    switch decision.verdict {
    case .confirmed: decision.readings = ReviewItem(line).readings.first?.map(names.text) ?? []
    case .corrected:
      let meant = Statement(text: words, place: statement.place, context: statement.context)
      let corrected = TranslatedLine(statement: meant, result: translate(meant, in: workspace))
      decision.readings = ReviewItem(corrected).readings.first?.map(names.text) ?? []
    case .dismissed, .waiting: break
    }
    if decision.readings.isEmpty, decision.verdict != .dismissed { return problem(ReviewWords.nothingRead) }
    return take(decision, about: statement)
  }

  private mutating func take(_ decision: Decision, about statement: Statement) -> Answer {
    let earlier = briefing()
    if notes.knows(statement.place.file) {
      do throws(Failure) {
        try notes.put(decision, about: statement.place.file, interruption)
      } catch { return problem(ExplorerWords.notKept) }
    }
    var next = state
    next.decisions.removeAll { $0.line == decision.line }
    next.decisions.append(decision)
    advance(to: next)
    let answer = ExplorerWords.decided(decision.verdict)[messages] + "\n" + movement(since: earlier)
    // A review that is under way goes on.
    return Answer(
      text: answer + (underReview == nil ? "" : "\n" + (nextToReview() ?? ReviewWords.nothingWaits[messages] + "\n")))
  }

  /// Takes decisions back from beside the notes, where the session has written them.
  mutating func restoreDecisions(of before: State) -> Localized<String>? {
    for statement in state.statements where notes.knows(statement.place.file) {
      let line = ReviewedLine(TranslatedLine(statement: statement, result: translate(statement, in: workspace)))
      let (old, new) = (before.decisions.last { $0.line == line }, state.decisions.last { $0.line == line })
      guard old != new else { continue }
      do throws(Failure) {
        if let old {
          try notes.put(old, about: statement.place.file, interruption)
        } else {
          try notes.remove(line, about: statement.place.file, interruption)
        }
      } catch { return ExplorerWords.notKept }
    }
    return nil
  }
}
