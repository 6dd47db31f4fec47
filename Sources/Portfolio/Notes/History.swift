import Documents
import Language
import Quantities
public import RuleLanguage
import Translation

/// The notes of one project as one history: what a later one says again stands in its place, what it does not mention
/// stays open, and what it says is over is gone.
public struct History {
  private var lines: [TranslatedLine]
  private let program: Program
  private let people: FirstNames
  /// What the model's deliverables are known as.
  private var deliverables = NameIndex()
  private var open: [Open] = []

  /// A fact that no later note has told again or closed.
  private struct Open {
    let line: Int
    let impact: Int
    let fact: FactMatching.Fact
    /// Where it stands among other delays, and what it names.
    let wording: Wording
  }

  private init(_ lines: [TranslatedLine], _ program: Program) {
    self.lines = lines
    self.program = program
    people = program.firstNames
    for (place, deliverable) in program.deliverables.enumerated() {
      for name in deliverable.knownAs { deliverables.insert(name, at: place) }
    }
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
    var same: [String: ToldFacts] = [:]
    for fact in new {
      if let identity = fact.fact.identity {
        if let known = same[identity], known.areLasting || known.event(as: fact) != nil { continue }
        same[identity, default: ToldFacts()].insert(fact, isLasting: lasts(fact), at: told.count)
      }
      told.append(fact)
    }
    for pair in FactMatching.pairs(open.map(\.fact), told.map(\.fact)) {
      guard let old = pair.old, let later = pair.new, !areTwo(open[old], told[later]) else { continue }
      close(open[old], by: told[later])
    }
    var named: [String: ToldFacts] = [:]
    var delays: [Topic: Int] = [:]
    for (place, fact) in told.enumerated() {
      if fact.fact.deliverable == nil {
        named[fact.fact.kind, default: ToldFacts()].insert(fact, isLasting: lasts(fact), at: place)
      }
      guard let topic = delayed(fact), delays[topic] == nil else { continue }
      if fact.fact.identity.map({ !known.contains($0) }) ?? true { delays[topic] = place }
    }
    for fact in open where isOpen(fact) {
      let later = again(fact, in: same) ?? event(fact, in: named) ?? delayed(fact).flatMap { delays[$0] }
      if let later, !isOtherOutage(fact, than: told[later]) { close(fact, by: told[later]) }
    }
    closeWhatIsOver(by: note)
    open = open.filter(isOpen) + new.filter(isOpen)
  }

  private func facts(of line: Int) -> [Open] {
    let impacts = lines[line].result.impacts
    guard !impacts.isEmpty else { return [] }
    let (words, known) = (PlaceWords(lines[line].text), Wording.Known(people: people))
    return impacts.enumerated().map { index, impact in
      let wording = words.wording(of: impact, isAlone: impacts.count == 1, known: known)
      let fact = FactMatching.Fact(impact, in: lines[line], isSerial: wording.isSerial, program)
      return Open(line: line, impact: index, fact: fact, wording: wording)
    }
  }

  /// What happens once, on another day, to somebody else, for something else; what comes after a delay is not that
  /// delay.
  private func areTwo(_ old: Open, _ new: Open) -> Bool {
    if old.wording.isSerial != new.wording.isSerial || !old.fact.isRisk && new.fact.isRisk { return true }
    return !lasts(old) && old.wording.isOtherEvent(than: new.wording) || isOtherOutage(old, than: new)
  }

  /// What stood still in one note and stood still for another time in a later one did so twice: a length is no state that
  /// a later note puts right.
  private func isOtherOutage(_ old: Open, than new: Open) -> Bool {
    let (before, after) = (impact(old), impact(new))
    return before.rule == after.rule && !before.isRisk && before.runRate == nil && before.value != after.value
      && program.rules[before.rule].roles.contains { $0.dimension == .elapsed }
  }

  /// What is late, or costs every month, is so until it is over; an outage or an invoice is there once.
  private func lasts(_ fact: Open) -> Bool {
    let impact = impact(fact)
    return impact.runRate != nil || impact.slip != nil && program.rules[impact.rule].about != .team
  }

  /// « Facture imprévue de 6 k€ pour l'audit », "unplanned invoice of €6k for the audit".
  private func event(_ old: Open, in told: [String: ToldFacts]) -> Int? {
    guard old.fact.deliverable == nil, let told = told[old.fact.kind] else { return nil }
    return lasts(old) ? told.all.first(naming: old.wording) : told.event(naming: old)
  }

  private func again(_ old: Open, in told: [String: ToldFacts]) -> Int? {
    guard let told = old.fact.identity.flatMap({ told[$0] }) else { return nil }
    return lasts(old) ? told.all.first : told.event(as: old)
  }

  /// Facts of a note that have something in common, by place. What happened on a day of its week is no event of another.
  private struct ToldFacts {
    private(set) var all = Namesakes()
    private var undated = Namesakes()
    private(set) var areLasting = false

    mutating func insert(_ fact: Open, isLasting: Bool, at place: Int) {
      all.insert(fact.wording, at: place)
      if !fact.wording.isOnWeekday { undated.insert(fact.wording, at: place) }
      areLasting = areLasting || isLasting
    }

    func event(as fact: Open) -> Int? { fact.wording.isOnWeekday ? nil : undated.first(notOtherThan: fact.wording) }

    func event(naming fact: Open) -> Int? { fact.wording.isOnWeekday ? nil : undated.first(naming: fact.wording) }
  }

  /// What a delay that is no risk is of: told by another rule, or less often than before, it is the same.
  private struct Topic: Hashable {
    let name: String
    let isSerial: Bool
  }

  private func delayed(_ fact: Open) -> Topic? {
    let impact = impact(fact)
    guard let name = fact.fact.topic, impact.slip != nil, !impact.isRisk,
      program.rules[impact.rule].family.has(.delay)
    else { return nil }
    return Topic(name: name, isSerial: fact.wording.isSerial)
  }

  private func impact(_ fact: Open) -> Impact { lines[fact.line].result.impacts[fact.impact] }

  private func isOpen(_ fact: Open) -> Bool { !lines[fact.line].overImpacts.contains(fact.impact) }

  private mutating func close(_ fact: Open, _ reason: Reason.Kind) {
    lines[fact.line].close(fact.impact, Reason(reason))
  }

  private mutating func close(_ fact: Open, by later: Open) {
    close(fact, .overtaken(by: lines[later.line].place))
  }

  // MARK: - What is over

  private mutating func closeWhatIsOver(by note: [Int]) {
    let closings = note.compactMap { index in lines[index].closing.map { (index, $0) } }
    guard !closings.isEmpty else { return }
    let known = open.filter(isOpen)
    var closable = ClosableFacts(
      known.map { .init(names: names(of: $0), text: lines[$0.line].text, isDelay: impact($0).slip != nil) })
    for (index, closing) in closings {
      var matched = closable.takeNamed(by: closing)
      // What names another deliverable is not about those that are left.
      if matched.isEmpty, !deliverables.hasAny(in: closing) { matched = closable.takeAlike(to: closing) }
      for place in matched { close(known[place], .closed(by: lines[index].place)) }
      // A ticked line is told because it is over.
      for impact in lines[index].result.impacts.indices {
        lines[index].close(impact, Reason(.closed(by: lines[index].place)))
      }
    }
  }

  /// What a line that closes it may call it.
  private func names(of fact: Open) -> [String] {
    let impact = impact(fact)
    let known = impact.origin.map { program.deliverables[$0].knownAs } ?? []
    return known + (lines[fact.line].subject(of: impact).map { [$0] } ?? [])
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
    let rule = program.rules[impact.rule]
    var sort = rule.family.name + (isSerial ? " after" : "")
    if case .risk(let chance?) = impact.certainty { sort += " \(chance)" }
    self.init(
      rule: rule.name, isRisk: impact.isRisk,
      deliverable: (impact.origin ?? impact.deliverable).map { program.deliverables[$0].name },
      named: line.subject(of: impact),
      sort: sort, figures: [impact.slip, impact.cost, impact.runRate, impact.value].map { $0?.value },
      statement: line.text)
  }
}
