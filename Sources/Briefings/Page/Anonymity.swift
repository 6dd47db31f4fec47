import Languages
import Portfolio
import RuleLanguage
import Translation

/// Nobody is named on a page: whoever a statement names is somebody of the team.
struct Anonymity {
  private let names: Set<String>
  private let somebody: String
  private let language: Language

  init(_ briefing: Briefing) {
    let program = briefing.engine.program
    let people = briefing.total.items.compactMap { item -> String? in
      guard program.rules[item.impact.rule].isAboutPeople else { return nil }
      let line = briefing.lines[item.statement]
      return line.result.impacts[item.place].subject.map { String(decoding: Array(line.text.utf8)[$0], as: UTF8.self) }
    }
    // Who answers for the figures is named.
    let reviewers = ReviewShare(briefing.lines.whole).reviewers.flatMap { $0.split(separator: " ").map(String.init) }
    self.init(people: people, except: reviewers, program: program, language: briefing.language)
  }

  init(_ change: BriefingChange, program: Program, language: Language) {
    let rules = Set(program.rules.filter(\.isAboutPeople).map(\.name))
    let people = (change.old.impacts + change.new.impacts).compactMap { rules.contains($0.rule) ? $0.subject : nil }
    self.init(people: people, except: [], program: program, language: language)
  }

  /// - Parameter people: what impacts on people are about, of which some are names.
  private init(people: [String], except named: [String], program: Program, language: Language) {
    self.language = language
    somebody =
      Localized(fr: "une personne de l'équipe", en: "somebody of the team", nl: "iemand van het team")[language]
    var names = Set(people.filter(\.isName))
    for concept in program.concepts where concept.name == "first_name" { names.formUnion(concept.words.map(\.text)) }
    names.subtract(named)
    // What the model calls a thing is no person.
    for deliverable in program.deliverables {
      for known in deliverable.knownAs {
        names.subtract(known.split(separator: " ").map { String($0).capitalisedFirst })
      }
    }
    self.names = names
  }

  func text(_ text: String) -> String {
    var output = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(where: \.isLetter) {
      output += rest[..<start]
      rest = rest[start...]
      var end = rest.firstIndex { !($0.isLetter || $0 == "-") } ?? rest.endIndex
      guard names.contains(String(rest[..<end])) else {
        output += rest[..<end]
        rest = rest[end...]
        continue
      }
      // « Marie Dupont » is one person.
      let next = rest[end...].dropFirst().prefix { $0.isLetter || $0 == "-" }
      if rest[end...].first == " ", String(next).isName { end = next.endIndex }
      append(to: &output)
      rest = rest[end...]
    }
    return output + rest
  }

  private func append(to output: inout String) {
    let before = output.reversed().first { !$0.isWhitespace }
    if before.map({ ".!?«“\"".contains($0) }) ?? true { return output += somebody.capitalisedFirst }
    for (long, short) in [("de ", "d'"), ("que ", "qu'")] where language == .french && output.hasSuffix(long) {
      output.removeLast(long.count)
      output += short
    }
    output += somebody
  }
}

extension Rule {
  var isAboutPeople: Bool { about == .team && family.has(.personal) }
}

extension String {
  /// « Tamaris », « Jean-Paul »: no abbreviation and no common word.
  fileprivate var isName: Bool {
    guard let first, first.isUppercase, count > 1, allSatisfy({ $0.isLetter || $0 == "-" }) else { return false }
    return dropFirst().contains(where: \.isLowercase)
  }
}

extension Page {
  /// The same page with every text as somebody else says it.
  func saying(_ text: (String) -> String) -> Page {
    Page(
      masthead: masthead, title: title, headline: text(headline), ask: text(ask), language: language,
      figures: figures.map { KeyFigure(label: $0.label, value: text($0.value), note: text($0.note)) },
      blocks: blocks.map { $0.saying(text) }, evidence: evidence.map { $0.saying(text) })
  }
}

extension Page.Block {
  fileprivate func saying(_ text: (String) -> String) -> Page.Block {
    switch self {
    case .heading(let heading): .heading(text(heading))
    case .paragraph(let paragraph): .paragraph(text(paragraph))
    case .list(let rows):
      .list(rows.map { Page.Item(text: text($0.text), evidence: $0.evidence, number: $0.number) })
    case .table(let table):
      .table(
        Page.Table(
          head: table.head, rows: table.rows.map { $0.map(text) }, evidence: table.evidence, figures: table.figures,
          totals: table.totals))
    case .weather(let rows):
      .weather(
        rows.map {
          Page.Weather(level: $0.level, label: $0.label, name: text($0.name), figure: $0.figure, note: text($0.note))
        })
    case .picture(let picture):
      .picture(
        Picture(
          kind: picture.kind, title: text(picture.title), description: text(picture.description),
          legend: picture.legend, ticks: picture.ticks,
          rows: picture.rows.map {
            Picture.Row(label: text($0.label), value: $0.value, marks: $0.marks, spans: $0.spans, level: $0.level)
          }))
    }
  }
}
