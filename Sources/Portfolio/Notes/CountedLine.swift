import Documents
import Language
import Quantities
import RuleLanguage
import Translation

/// A line as a total needs it: what its impacts fall on, and what its words say of their place among others.
struct CountedLine: Sendable {
  let impacts: [Impact]
  let subjects: [Item.Subject]
  private let isRecap: Bool
  private let wordings: [Wording]
  /// Kept where what other lines name makes a difference.
  private let words: PlaceWords?
  private let day: CalendarDate?

  init(_ line: TranslatedLine, people: FirstNames) {
    let known = Wording.Known(people: people)
    impacts = line.result.impacts
    subjects = impacts.map { line.fallsOn($0) }
    isRecap = line.isRecap
    day = line.note?.day
    guard !impacts.isEmpty else {
      (wordings, words) = ([], nil)
      return
    }
    let words = PlaceWords(line.text)
    let (isAlone, day) = (impacts.count == 1, day)
    wordings = impacts.map { words.wording(of: $0, isAlone: isAlone, known: known, note: day) }
    self.words = words.namesWhatItFollows ? words : nil
  }

  func items(statement: Int, known: Wording.Known, _ program: Program) -> [Item] {
    var known = known
    // « Portail : 3 semaines de retard, puis 2 semaines pour l'homologation »: both are the portal's.
    var leading: Item.Subject?
    return impacts.indices.map { place in
      let impact = impacts[place]
      if words != nil { known.own = program.names(of: impact.origin) }
      let wording =
        words?.wording(of: impact, isAlone: impacts.count == 1, known: known, note: day) ?? wordings[place]
      var subject = subjects[place]
      if impact.slip != nil {
        if case .deliverable = subject {
          leading = leading ?? subject
        } else if wording.isSerial, let leading {
          subject = leading
        }
      }
      return Item(
        statement: statement, place: place, impact: impact, subject: subject, family: program.rules[impact.rule].family,
        isRecap: isRecap, wording: wording)
    }
  }

  /// Whether what other lines name makes a difference.
  var namesWhatItFollows: Bool { words != nil }

  /// Whether it was made of a line that reads as this one does.
  func isMade(of line: TranslatedLine) -> Bool {
    impacts.elementsEqual(line.result.impacts) { $0 === $1 } && isRecap == line.isRecap && day == line.note?.day
  }
}

/// What was made of lines, for those that look at the same lines again and again.
public struct CountedLines: Sendable {
  private var known: [String: CountedLine] = [:]

  public init() {}

  mutating func line(_ line: TranslatedLine, people: FirstNames) -> CountedLine {
    let name = line.text + "\n" + (line.name ?? "")
    if let known = known[name], known.isMade(of: line) { return known }
    let counted = CountedLine(line, people: people)
    known[name] = counted
    return counted
  }
}

extension Program {
  /// In small letters.
  fileprivate func names(of deliverable: Int?) -> Set<String> {
    Set(deliverable.map { deliverables[$0].knownAs.map { $0.lowercased() } } ?? [])
  }

  var knownNames: Set<String> { deliverables.indices.reduce(into: []) { $0.formUnion(names(of: $1)) } }
}

extension [CountedLine] {
  /// The impacts of all of them as items of one total.
  func items(_ program: Program) -> [Item] {
    var known = Wording.Known(named: program.knownNames, people: program.firstNames)
    for line in self {
      for case .named(let name) in line.subjects { known.named.insert(name) }
    }
    return enumerated().flatMap { $1.items(statement: $0, known: known, program) }
  }
}
