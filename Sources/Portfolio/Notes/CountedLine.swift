import Documents
import Language
import Quantities
import RuleLanguage
import Translation

/// A line as a total needs it: what its impacts fall on, and what its words say of their place among others.
struct CountedLine: Sendable {
  private let impacts: [Impact]
  let subjects: [Item.Subject]
  private let name: String?
  private let isRecap: Bool
  /// Kept where what other lines name makes a difference.
  private let words: PlaceWords?
  private let day: CalendarDate?
  /// Those of the first statement, where it makes none.
  private var items: [Item] = []

  init(_ line: TranslatedLine, people: FirstNames, _ program: Program) {
    impacts = line.result.impacts
    subjects = impacts.map { line.fallsOn($0) }
    name = line.name
    isRecap = line.isRecap
    day = line.note?.day
    guard !impacts.isEmpty else {
      words = nil
      return
    }
    let words = PlaceWords(line.text)
    self.words = words.namesWhatItFollows ? words : nil
    if self.words == nil { items = items(by: words, statement: 0, known: Wording.Known(people: people), program) }
  }

  func items(statement: Int, known: Wording.Known, _ program: Program) -> [Item] {
    if let words { return items(by: words, statement: statement, known: known, program) }
    return items.map { Item(statement: statement, place: $0.place, $0.content) }
  }

  /// With what others say, too, held once.
  mutating func share(in contents: inout SharedContents) {
    items = items.map { contents.sharing($0) }
  }

  private func items(
    by words: PlaceWords, statement: Int, known: Wording.Known, _ program: Program
  ) -> [Item] {
    var known = known
    // « Portail : 3 semaines de retard, puis 2 semaines pour l'homologation »: both are the portal's.
    var leading: Item.Subject?
    return impacts.indices.map { place in
      let impact = impacts[place]
      if words.namesWhatItFollows { known.own = program.names(of: impact.origin) }
      let wording = words.wording(of: impact, isAlone: impacts.count == 1, known: known, note: day)
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
    impacts.elementsEqual(line.result.impacts) { $0 === $1 } && name == line.name && isRecap == line.isRecap
      && day == line.note?.day
  }
}

/// What was made of lines, for those that look at the same lines again and again.
public struct CountedLines: Sendable {
  /// By place.
  private var known: [CountedLine] = []
  private var contents = SharedContents()
  private var people: FirstNames?
  var order = ItemRanking()

  public init() {}

  mutating func items(of lines: [TranslatedLine], _ program: Program) -> [Item] {
    let people = people ?? program.firstNames
    self.people = people
    known.removeLast(max(0, known.count - lines.count))
    for (place, line) in lines.enumerated() where place >= known.count || !known[place].isMade(of: line) {
      var counted = CountedLine(line, people: people, program)
      counted.share(in: &contents)
      if place < known.count { known[place] = counted } else { known.append(counted) }
    }
    return known.items(people: people, program)
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
  func items(people: FirstNames, _ program: Program) -> [Item] {
    var known = Wording.Known(people: people)
    if contains(where: \.namesWhatItFollows) {
      known.named = program.knownNames
      for line in self {
        for case .named(let name) in line.subjects { known.named.insert(name) }
      }
    }
    return enumerated().flatMap { $1.items(statement: $0, known: known, program) }
  }
}
