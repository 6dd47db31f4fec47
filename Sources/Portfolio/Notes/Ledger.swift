import Documents
import Language
import RuleLanguage
public import Translation

/// The lines of notes and what they come to together: finished figures, which no page changes.
public struct Ledger: Sendable {
  public let engine: Engine
  public let lines: [TranslatedLine]
  public let total: RollUp

  public init(_ lines: [TranslatedLine], by engine: Engine) {
    self.engine = engine
    self.lines = lines
    total = RollUp(Self.items(lines, engine.program), program: engine.program).measured(by: engine)
  }

  private static func items(_ lines: [TranslatedLine], _ program: Program) -> [Item] {
    var known = Wording.Known(people: program.firstNames)
    for line in lines {
      for impact in line.result.impacts {
        if case .named(let name) = line.fallsOn(impact) { known.named.insert(name) }
      }
    }
    for deliverable in program.deliverables { known.named.formUnion(deliverable.knownAs.map { $0.lowercased() }) }
    return lines.enumerated().flatMap { items(of: $1, at: $0, known, program) }
  }

  private static func items(
    of line: TranslatedLine, at index: Int, _ known: Wording.Known, _ program: Program
  ) -> [Item] {
    // « Portail : 3 semaines de retard, puis 2 semaines pour l'homologation »: both are the portal's.
    var leading: Item.Subject?
    var known = known
    return line.result.impacts.map { impact in
      known.own = Set(impact.origin.map { program.deliverables[$0].knownAs.map { $0.lowercased() } } ?? [])
      let wording = line.wording(of: impact, known: known, note: line.note?.day)
      var subject = line.fallsOn(impact)
      if impact.slip != nil {
        if case .deliverable = subject {
          leading = leading ?? subject
        } else if wording.isSerial, let leading {
          subject = leading
        }
      }
      return Item(
        statement: index, impact: impact, subject: subject, family: program.rules[impact.rule].family,
        isRecap: line.isRecap, wording: wording)
    }
  }
}
