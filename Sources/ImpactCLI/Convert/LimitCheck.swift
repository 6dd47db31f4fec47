import Briefings
import Diagnostics
import Languages
import Quantities
import RuleLanguage

/// Holds a briefing against the limits of `--fail-on`.
struct LimitCheck {
  private let limits: [Limit]
  private let program: Program
  private let sources: SourceMap
  private let console: Console

  /// Nil once what is wrong with a limit is said.
  init?(_ texts: [String], program: Program, console: Console) {
    var reader = LimitReader(program: program)
    limits = reader.read(texts)
    self.program = program
    self.console = console
    sources = reader.sources
    guard reader.diagnostics.isEmpty else {
      console.report(reader.diagnostics, in: sources)
      return nil
    }
  }

  /// Says which limits are passed, or that none is.
  func exitCode(of record: BriefingRecord) -> ExitCode {
    guard !limits.isEmpty else { return .success }
    var kept: [(limit: String, figure: String)] = []
    var code = ExitCode.success
    let topics = record.topics
    for limit in limits {
      var names: [String] = []
      if let subject = limit.subject {
        names = self.names(of: subject.name, topics)
        guard !names.isEmpty else {
          let known = program.deliverables.map(\.name) + topics
          console.report([LimitDiagnostics.unknownSubject(subject, known: known)], in: sources)
          return .usage
        }
      }
      guard let factor = factor(of: limit.total, record), let figure = try? record.figure(limit.total, of: names) else {
        console.complain(LimitWords.otherCurrency(record.moneyCode))
        return .failure
      }
      let text = record.text(figure, of: limit.total, in: console.language)
      if limit.isPassed(by: figure, worth: factor) {
        console.complain(LimitWords.passed(limit.text, text))
        code = .threshold
      } else {
        kept.append((limit.text, text))
      }
    }
    if code == .success { console.remark(LimitWords.kept(kept)) }
    return code
  }

  /// What a deliverable or a subject is known by; empty where nothing is called so.
  private func names(of name: String, _ topics: [String]) -> [String] {
    let folded = name.lowercased()
    for deliverable in program.deliverables {
      let names = [deliverable.name, deliverable.title.lowercased()] + deliverable.knownAs.map { $0.lowercased() }
      if names.contains(where: { $0.lowercased() == folded }) { return names }
    }
    return topics.filter { $0.lowercased() == folded }
  }

  /// What one of a total's units is worth in base units; nil where the model cannot say.
  private func factor(of total: RecordedTotal, _ record: BriefingRecord) -> Rational? {
    func worth(_ unit: String) -> Rational? { program.units.unit(named: unit).flatMap { program.units[$0].factor } }
    switch total.count {
    case .weeks: return worth("week")
    case .money: return worth(record.moneyCode)
    case .moneyMonthly:
      guard let money = worth(record.moneyCode), let month = worth("month") else { return nil }
      return try? money / month
    case .statements: return .one
    }
  }
}
