import Languages
import Portfolio
import Quantities
import Readers
public import RuleLanguage
import Translation

/// The notes of one project as one history: what a later one says again stands in its place, what it does not mention
/// stays open, and what it says is over is gone.
public struct History {
  private var lines: [TranslatedLine]
  private let program: Program
  private let people: Set<String>
  private var open: [Open] = []

  /// A fact that no later note has told again or closed.
  private struct Open {
    let line: Int
    let impact: Int
    let fact: FactMatching.Fact
    /// Where it stands among other delays, and what it names.
    let wording: Item.Wording
  }

  private init(_ lines: [TranslatedLine], _ program: Program) {
    self.lines = lines
    self.program = program
    people = program.firstNames
  }

  /// The notes of each project folded in the order of their days; what is no dated note stays as it is.
  public static func folded(_ lines: [TranslatedLine], program: Program) -> [TranslatedLine] {
    var history = History(lines, program)
    var projects: [String: [CalendarDate: [Int]]] = [:]
    for (index, line) in lines.enumerated() {
      if let note = line.note { projects[note.project, default: [:]][note.day, default: []].append(index) }
    }
    for days in projects.values where days.count > 1 {
      history.open = []
      for day in days.keys.sorted() { history.add(days[day] ?? []) }
      history.markCarried(except: days.keys.max().flatMap { days[$0] } ?? [])
    }
    return history.lines
  }

  /// New notes behind what an earlier page told: what is still open of it, and the new notes.
  public static func continued(
    _ earlier: [TranslatedLine], by lines: [TranslatedLine], program: Program
  ) -> [TranslatedLine] {
    let later = folded(lines, program: program)
    var history = History(earlier + later, program)
    history.add(Array(earlier.indices))
    history.add(Array(earlier.count..<earlier.count + later.count))
    let own = Set(earlier.count..<earlier.count + later.count)
    history.markCarried(except: Array(own))
    let kept = Set(history.open.map(\.line))
    return history.lines.indices.filter { own.contains($0) || kept.contains($0) }.map { history.lines[$0] }
  }

  // MARK: - One note after the other

  private mutating func add(_ note: [Int]) {
    let new = note.flatMap { facts(of: $0) }
    let known = Set(open.compactMap(\.fact.identity))
    var told: [Open] = []
    // What a note says twice is one fact.
    var same: [String: [Open]] = [:]
    for fact in new {
      guard let identity = fact.fact.identity else {
        told.append(fact)
        continue
      }
      guard !(same[identity] ?? []).contains(where: { !areTwo($0, fact) }) else { continue }
      same[identity, default: []].append(fact)
      told.append(fact)
    }
    for pair in FactMatching.pairs(open.map(\.fact), told.map(\.fact)) {
      guard let old = pair.old, let later = pair.new, !areTwo(open[old], told[later]) else { continue }
      close(open[old], by: told[later])
    }
    let named = Dictionary(grouping: told.filter { $0.fact.deliverable == nil }, by: \.fact.kind)
    let other = told.filter { fact in fact.fact.identity.map { !known.contains($0) } ?? true }
    let byTopic = Dictionary(grouping: other.filter(\.fact.hasTopic), by: \.fact.topic)
    for fact in open where isOpen(fact) {
      let again = fact.fact.identity.flatMap { same[$0]?.first { !areTwo(fact, $0) } }
      if let later = again ?? named[fact.fact.kind]?.first(where: { isSameEvent(fact, $0) })
        ?? byTopic[fact.fact.topic]?.first(where: { retells($0, fact) })
      {
        close(fact, by: later)
      }
    }
    for index in note { closeWhatIsOver(by: index) }
    open = open.filter(isOpen) + new.filter(isOpen)
  }

  private func facts(of line: Int) -> [Open] {
    let impacts = lines[line].result.impacts
    return impacts.enumerated().map { index, impact in
      let wording = Item.Wording(
        of: impact, in: lines[line].text, isAlone: impacts.count == 1, named: [], people: people)
      let fact = FactMatching.Fact(impact, in: lines[line], isSerial: wording.isSerial, program)
      return Open(line: line, impact: index, fact: fact, wording: wording)
    }
  }

  /// What happens once, on another day, to somebody else, for something else; what comes after a delay is not that
  /// delay.
  private func areTwo(_ old: Open, _ new: Open) -> Bool {
    let impact = lines[old.line].result.impacts[old.impact]
    if old.wording.isSerial != new.wording.isSerial || !impact.isRisk && new.fact.isRisk { return true }
    guard impact.slip == nil || program.rules[impact.rule].about == .team, impact.runRate == nil else { return false }
    return old.wording.isOtherEvent(than: new.wording)
  }

  /// « Facture imprévue de 6 k€ pour l'audit », "unplanned invoice of €6k for the audit".
  private func isSameEvent(_ old: Open, _ new: Open) -> Bool {
    old.fact.deliverable == nil && old.wording.isSameEvent(as: new.wording) && !areTwo(old, new)
  }

  /// Of two facts of one subject: a delay of the same deliverable, told by another rule or less often than before.
  private func retells(_ new: Open, _ old: Open) -> Bool {
    let (first, second) = (lines[old.line].result.impacts[old.impact], lines[new.line].result.impacts[new.impact])
    guard first.slip != nil, second.slip != nil else { return false }
    let families = (program.rules[first.rule].family, program.rules[second.rule].family)
    return families.0 == families.1 && families.0 == "schedule" && !first.isRisk && !second.isRisk
      && old.wording.isSerial == new.wording.isSerial
  }

  private func isOpen(_ fact: Open) -> Bool { !lines[fact.line].overImpacts.contains(fact.impact) }

  private mutating func close(_ fact: Open, _ reason: Reason.Kind) {
    lines[fact.line].close(fact.impact, Reason(reason))
  }

  private mutating func close(_ fact: Open, by later: Open) {
    close(fact, .overtaken(by: lines[later.line].place))
  }

  // MARK: - What is over

  private mutating func closeWhatIsOver(by index: Int) {
    guard let closing = Closing(of: lines[index]) else { return }
    let own = open.filter { isOpen($0) && $0.line != index }
    let delays = closing.isOfDelay ? own.filter { slip($0) != nil } : own
    var matched = delays.filter { isNamed($0, by: closing) }
    // What names another deliverable is not about those that are left.
    if matched.isEmpty, !program.deliverables.contains(where: { $0.knownAs.contains(where: closing.names) }) {
      matched = delays.filter { closing.likeness(to: lines[$0.line].text) >= 50 }
      // « Le retard est rattrapé » is the only one that there is.
      if matched.isEmpty, closing.isOfDelay, delays.count == 1 { matched = delays }
    }
    for fact in matched { close(fact, .closed(by: lines[index].place)) }
    // A ticked line is told because it is over.
    for impact in lines[index].result.impacts.indices {
      lines[index].close(impact, Reason(.closed(by: lines[index].place)))
    }
  }

  private func slip(_ fact: Open) -> Estimate? { lines[fact.line].result.impacts[fact.impact].slip }

  private func isNamed(_ fact: Open, by closing: Closing) -> Bool {
    let impact = lines[fact.line].result.impacts[fact.impact]
    if let deliverable = impact.origin, program.deliverables[deliverable].knownAs.contains(where: closing.names) {
      return true
    }
    guard let range = impact.subject else { return false }
    return closing.names(String(decoding: Array(lines[fact.line].text.utf8)[range], as: UTF8.self))
  }

  /// What stays open of earlier notes says so; what is closed in part keeps the rest.
  private mutating func markCarried(except last: [Int]) {
    let last = Set(last)
    for fact in open where !last.contains(fact.line) { lines[fact.line].carry() }
    for index in lines.indices { lines[index].dropOver() }
  }
}

extension FactMatching.Fact {
  fileprivate init(_ impact: Impact, in line: TranslatedLine, isSerial: Bool, _ program: Program) {
    let subject = impact.subject.map { String(decoding: Array(line.text.utf8)[$0], as: UTF8.self) }
    let rule = program.rules[impact.rule]
    var sort = rule.family + (isSerial ? " after" : "")
    if case .risk(let chance?) = impact.certainty { sort += " \(chance)" }
    self.init(
      rule: rule.name, isRisk: impact.isRisk,
      deliverable: (impact.origin ?? impact.deliverable).map { program.deliverables[$0].name }, named: subject,
      sort: sort, figures: [impact.slip, impact.cost, impact.runRate, impact.value].map { $0?.value },
      statement: line.text)
  }
}
