import Diagnostics
import Languages
import Quantities

// Teams and deliverables.
extension FileParser {
  enum EntityKind { case team, deliverable }

  mutating func entity(
    _ kind: EntityKind, end: Int, trivia: inout TriviaSyntax
  ) throws(Abandoned) -> EntitySyntax {
    let header = titledName(end: end, trivia: &trivia)
    let fields = lines(before: end) { parser throws(Abandoned) in
      try parser.entityFields()
    } as: { fields, span, trivia in
      fields.indices.map { position in
        // One `name fr "…" en "…"` line makes several fields: the comments stay with the first.
        EntitySyntax.FieldLine(fields[position], span: span, trivia: position == 0 ? trivia : TriviaSyntax())
      }
    }.flatMap(\.self)
    guard let (name, title) = header else { throw Abandoned() }
    return EntitySyntax(name: name, title: title, fields: fields)
  }

  mutating func titledName(end: Int, trivia: inout TriviaSyntax) -> (NameSyntax, String?)? {
    header(end: end, trivia: &trivia) { parser throws(Abandoned) in
      (try parser.name(), parser.kind == .text ? try parser.quoted() : nil)
    }
  }

  private mutating func entityFields() throws(Abandoned) -> [EntitySyntax.Field] {
    if take("known") {
      guard take("as") else { throw expected(.spelling("as")) }
      return [.knownAs(try words())]
    }
    if isWord("name"), kind(ahead: 1) != .equal {
      index += 1
      var names: [EntitySyntax.Field] = []
      repeat { names.append(.name(try language(), try quoted())) } while !isAtEnd
      return names
    }
    return [try entityField()]
  }

  private mutating func away() throws(Abandoned) -> EntitySyntax.Field {
    index += 1
    let people = try formula()
    guard take(.from) else { throw expected(.spelling("from")) }
    let from = try date()
    let to = take(.to) ? try date() : from
    return .away(people, from: from, to: to, label: kind == .text ? try quoted() : nil)
  }

  private mutating func entityField() throws(Abandoned) -> EntitySyntax.Field {
    if take("team") {
      _ = take(.equal)
      return .team(try name())
    }
    if take("after") {
      _ = take(.equal)
      let name = try name()
      return .after(name, slack: take(.slack) ? try formula() : nil)
    }
    if take("due") {
      _ = take(.equal)
      return .due(try date())
    }
    if isWord("away"), kind(ahead: 1) != .equal { return try away() }
    let name = try name()
    _ = take(.equal)
    return .value(try parameterValue(of: name))
  }
}
