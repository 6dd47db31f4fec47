import Diagnostics
import Languages
import Quantities

// Deliverables with what waits for what.
extension ProgramBuilder {
  /// Which team delivers it, as an index into the program's teams; the first when none is named.
  func team(of deliverable: Int, _ teamOrder: [Int]) -> Int {
    for line in deliverables[deliverable].lines.reversed() {
      if case .team(let name) = line.line.field, let team = teamsByName[name.text] {
        return teamOrder.firstIndex(of: team) ?? 0
      }
    }
    return 0
  }

  mutating func buildDeliverables(_ program: inout Program, _ teamOrder: [Int]) {
    for index in deliverables.indices {
      let entry = deliverables[index]
      let title = entry.title ?? entry.name.text
      var phrase = Localized(title)
      var due: CalendarDate?
      for line in entry.lines {
        switch line.line.field {
        case .name(let language, let text): phrase[language] = text
        case .due(let date): due = date
        case .team(let name) where teamsByName[name.text] == nil:
          report(.unknownEntity(name, known: teams.map(\.name.text)))
        default: break
        }
      }
      program.deliverables.append(
        Deliverable(
          name: entry.name.text, title: title, phrase: phrase, knownAs: knownAs(entry),
          team: team(of: index, teamOrder), due: due, after: predecessors(of: entry, in: &program), span: entry.span))
    }
    reportLoops(of: program.deliverables)
  }

  /// Who is away from a team, by first day; every layer adds its own.
  mutating func absences(of team: Int, in program: inout Program) -> [Team.Absence] {
    var absences: [Team.Absence] = []
    for entry in teams[team].lines {
      guard case .away(let people, let from, let to, let label) = entry.line.field,
        let count = constant(people, .people, in: &program)
      else { continue }
      absences.append(Team.Absence(people: count, days: from...to, label: label, span: entry.line.span))
    }
    return absences.sorted { ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound) }
  }

  func knownAs(_ entry: EntityEntry) -> [String] {
    lastLines(of: entry) { if case .knownAs = $0 { true } else { false } }.flatMap { line, _ -> [String] in
      if case .knownAs(let words) = line.field { words.map(\.text) } else { [] }
    }
  }

  private mutating func predecessors(
    of entry: EntityEntry, in program: inout Program
  ) -> [Deliverable.Predecessor] {
    var predecessors: [Deliverable.Predecessor] = []
    for (line, _) in lastLines(of: entry, where: { if case .after = $0 { true } else { false } }) {
      guard case .after(let name, let slack) = line.field else { continue }
      guard let other = deliverablesByName[name.text] else {
        report(.unknownEntity(name, known: deliverables.map(\.name.text)))
        continue
      }
      let length = slack.flatMap { constant($0, .time, in: &program) } ?? .zero
      predecessors.append(Deliverable.Predecessor(deliverable: other, slack: length, span: line.span))
    }
    return predecessors
  }

  /// The lines of a kind that the last layer to have any gives: a user's `after` replaces ours, whole.
  func lastLines(
    of entry: EntityEntry, where isMeant: (EntitySyntax.Field) -> Bool
  ) -> [(line: EntitySyntax.FieldLine, rank: Rank)] {
    let lines = entry.lines.filter { isMeant($0.line.field) }
    return lines.filter { $0.rank == lines.last?.rank }
  }

  private mutating func reportLoops(of deliverables: [Deliverable]) {
    let order = DependencyOrder(count: deliverables.count) { deliverables[$0].after.map(\.deliverable) }
    for loop in order.loops {
      // The line that says what each of them waits for.
      let spans = loop.indices.map { place in
        let next = loop[(place + 1) % loop.count]
        let deliverable = deliverables[loop[place]]
        return deliverable.after.first { $0.deliverable == next }?.span ?? deliverable.span
      }
      report(.waitingLoop(loop.map { deliverables[$0].name }, spans[0], others: Array(spans.dropFirst())))
    }
  }
}
