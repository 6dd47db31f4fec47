import Inflection
import Languages
import Quantities

extension PrintedPage {
  mutating func append(_ declaration: DeclarationSyntax) {
    if case .concept(let concept) = declaration.kind {
      append(concept, trivia: declaration.trivia)
    } else {
      append([headerLine(of: declaration)], trivia: declaration.trivia, indentation: 0)
    }
    switch declaration.kind {
    case .unit(let unit): append(unit.names[...])
    case .concept(let concept):
      for example in concept.examples {
        let line = PrintedLine(head: "example \(example.language.code) \(example.statement.quotedForRules)")
        append([line], trivia: example.trivia, indentation: 2)
      }
    case .team(let entity), .deliverable(let entity):
      for line in entity.fields { append(line.field.printedLines, trivia: line.trivia, indentation: 2) }
    case .family(let family):
      for line in family.fields { append(line.field.printedLines, trivia: line.trivia, indentation: 2) }
    case .rule(let rule):
      append(rule.fields)
    case .lever(let lever):
      for line in lever.fields { append(line.field.printedLines, trivia: line.trivia, indentation: 2) }
    case .currency, .rate, .calendar, .closed, .halfDay, .identity, .label, .function, .parameter, .topic, .ruleOff,
      .leverOff:
      break
    }
    for comment in declaration.trivia.closing { append(comment, indentation: 2) }
  }

  /// The words of the first language begin behind the name, unless a comment stands between.
  private mutating func append(_ concept: ConceptSyntax, trivia: TriviaSyntax) {
    let head = "concept " + concept.name.text
    guard let first = concept.words.first, first.trivia == TriviaSyntax() else {
      append([PrintedLine(head: head)], trivia: trivia, indentation: 0)
      return append(concept.words[...])
    }
    var rows = WordRows(head + "  " + first.keyword, first.groups, furtherIn: 5, widest: widestLine)
    let others = rows.takeIn(concept.words.dropFirst())
    append(rows.lines, trivia: trivia, indentation: 0)
    append(others)
  }

  /// The words of a language begin on a line of their own, unless all of them have room behind those of the one before.
  private mutating func append(_ words: ArraySlice<LocalizedWordsSyntax>) {
    var rest = words
    while let first = rest.popFirst() {
      var rows = WordRows(first.keyword, first.groups, furtherIn: first.keyword.count + 1, widest: widestLine - 2)
      rest = rows.takeIn(rest)
      append(rows.lines, trivia: first.trivia, indentation: 2)
    }
  }

  /// The fields of a rule; those that say where it belongs beside one another, behind the conditions where there is room.
  private mutating func append(_ fields: [RuleSyntax.FieldLine]) {
    var start = 0
    while start < fields.count {
      let end = endOfLine(in: fields, from: start)
      var lines = fields[start].field.printedLines
      for line in fields[start + 1..<end].flatMap(\.field.printedLines) { lines[0].append(line) }
      append(lines, trivia: fields[start].trivia, indentation: 2)
      start = end
    }
  }

  /// Where the next line begins.
  private func endOfLine(in fields: [RuleSyntax.FieldLine], from start: Int) -> Int {
    var end = start + 1
    while fields[end - 1].field.leavesRoom, end < fields.count, fields[end].field.placesRule,
      fields[end].trivia == TriviaSyntax()
    {
      end += 1
    }
    if fields[start].field.placesRule { return end }
    let line = fields[start..<end].flatMap(\.field.printedLines).map(\.text).joined(separator: "  ")
    return line.count <= widestList ? end : start + 1
  }

  private func headerLine(of declaration: DeclarationSyntax) -> PrintedLine {
    switch declaration.kind {
    case .currency(let name): return .keyword("currency", name.text)
    case .rate(let rate): return .keyword("currency", "\(rate.name.text) = \(rate.printedValue)")
    case .calendar(let name): return .keyword("calendar", name.text)
    case .identity(let field, let text): return .keyword(field.rawValue, text.quotedForRules)
    case .label(let name, let texts):
      return .keyword("label", ([name.text] + texts.map(\.printed)).joined(separator: " "))
    case .closed(let from, let to, let label): return .keyword("closed", period(from, to, label))
    case .halfDay(let from, let to, let label): return .keyword("half_day", period(from, to, label))
    case .function(let function): return PrintedLine(head: "function " + function.printed)
    case .parameter(let parameter): return parameter.printedLine
    case .unit(let unit):
      let base = unit.base.map { " of " + $0.text } ?? ""
      return PrintedLine(head: "unit \(unit.name.text)\(base)" + (unit.value.map { " = " + $0.printed } ?? ""))
    case .concept(let concept): return PrintedLine(head: "concept " + concept.name.text)
    case .team(let entity): return .titled("team", entity.name, entity.title)
    case .deliverable(let entity): return .titled("deliverable", entity.name, entity.title)
    case .family(let family): return PrintedLine(head: "family " + family.name.text)
    case .topic(let topic): return PrintedLine(head: "topic " + topic.printed)
    case .rule(let rule): return .titled("rule", rule.name, rule.title, after: rule.base.map { " is " + $0.text } ?? "")
    case .ruleOff(let name): return PrintedLine(head: "rule \(name.text) off")
    case .lever(let lever): return .titled("lever", lever.name, lever.title)
    case .leverOff(let name): return PrintedLine(head: "lever \(name.text) off")
    }
  }
}

private func period(_ from: CalendarDate, _ to: CalendarDate, _ label: String?) -> String {
  let days = from == to ? from.iso8601 : "\(from.iso8601) to \(to.iso8601)"
  return days + (label.map { " " + $0.quotedForRules } ?? "")
}

extension FunctionSyntax {
  fileprivate var printed: String {
    let places = parameters.map { parameter in
      parameter.name.text + ": " + ([parameter.measure] + parameter.per).map(\.text).joined(separator: " per ")
    }
    return "\(name.text)(\(places.joined(separator: ", "))) = \(value.printed)"
  }
}

extension PrintedLine {
  /// Without its place in columns.
  fileprivate var text: String { rest.isEmpty ? head : head + " " + rest }

  /// Puts another line behind.
  fileprivate mutating func append(_ line: PrintedLine) {
    let text = "  " + line.text
    if rest.isEmpty { head += text } else { rest += text }
  }

  static func keyword(_ keyword: String, _ rest: String) -> PrintedLine {
    PrintedLine(columns: .keyword, head: keyword, rest: rest)
  }

  static func assignment(_ name: String, _ rest: String) -> PrintedLine {
    PrintedLine(columns: .assignment, head: name, rest: rest)
  }

  fileprivate static func titled(
    _ keyword: String, _ name: NameSyntax, _ title: String?, after base: String = ""
  ) -> PrintedLine {
    PrintedLine(head: "\(keyword) \(name.text)\(base)" + (title.map { " " + $0.quotedForRules } ?? ""))
  }
}

extension ParameterSyntax {
  fileprivate var printedLine: PrintedLine { .assignment(name.text, printedValue) }

  fileprivate var printedValue: String {
    let from = from.map { " from " + $0.iso8601 } ?? ""
    return value.printed + from + (source.map { " source " + $0.quotedForRules } ?? "")
  }
}

extension EntitySyntax.Field {
  fileprivate var printedLines: [PrintedLine] {
    switch self {
    case .value(let parameter): [parameter.printedLine]
    case .team(let name): [.keyword("team", name.text)]
    case .after(let name, let slack):
      [.keyword("after", name.text + (slack.map { " slack " + $0.printed } ?? ""))]
    case .due(let date): [.keyword("due", date.iso8601)]
    case .away(let people, let from, let to, let label):
      [
        .keyword(
          "away",
          "\(people.printed) from \(from.iso8601) to \(to.iso8601)" + (label.map { " " + $0.quotedForRules } ?? ""))
      ]
    case .knownAs(let words): wrapped("known as", words.map(\.printedAsQuoted))
    case .name(let language, let text): [.keyword("name", "\(language.code) \(text.quotedForRules)")]
    }
  }
}

extension LocalizedWordsSyntax {
  fileprivate var printed: String {
    keyword + " " + groups.map { $0.joined(separator: ", ") }.joined(separator: "  ")
  }

  fileprivate var keyword: String { language.code + (joining == .plain ? "" : " " + joining.rawValue) }

  /// The words of each class, one class after the other.
  fileprivate var groups: [[String]] {
    var groups: [[String]] = []
    for (index, word) in words.enumerated() {
      let isFirst = index == 0 || words[index - 1].wordClass != word.wordClass
      let keyword = "\(word.wordClass.keyword)"
      if isFirst {
        groups.append([keyword.isEmpty ? word.printed : keyword + " " + word.printed])
      } else {
        groups[groups.count - 1].append(word.printed)
      }
    }
    return groups
  }
}

/// How long a line of words may be.
let widestList = 112

/// How far a line of words may go.
private let widestLine = widestList + 5

/// A keyword and lists, on as many lines as they take; the further lines stand deeper, so they continue it.
private func wrapped(_ keyword: String, _ list: [String]) -> [PrintedLine] {
  let rows = WordRows("", [list], furtherIn: keyword.count + 1, widest: widestList)
  return [.keyword(keyword, rows.lines[0].head)] + rows.lines.dropFirst()
}

/// Words on as many rows as they take.
private struct WordRows {
  private var rows: [String]
  private let further: Int
  private let widest: Int

  /// - Parameter further: how far in all rows but the first stand.
  init(_ start: String, _ lists: [[String]], furtherIn further: Int, widest: Int) {
    rows = [start]
    (self.further, self.widest) = (further, widest)
    for (place, list) in lists.enumerated() {
      for (index, item) in list.enumerated() {
        let piece = item + (index + 1 < list.count ? "," : "")
        add(piece, behind: index > 0 || place == 0 ? " " : "  ", isFirst: index == 0 && place == 0)
      }
    }
  }

  private mutating func add(_ piece: String, behind space: String, isFirst: Bool) {
    let last = rows[rows.count - 1]
    if isFirst {
      rows[rows.count - 1] = last.isEmpty ? piece : last + space + piece
    } else if indentation(of: rows.count - 1) + last.count + space.count + piece.count <= widest {
      rows[rows.count - 1] = last + space + piece
    } else {
      rows.append(piece)
    }
  }

  private func indentation(of row: Int) -> Int { row == 0 ? 0 : further }

  /// Puts the next languages behind the last row while they have room there, and gives back those that have none.
  mutating func takeIn(_ words: ArraySlice<LocalizedWordsSyntax>) -> ArraySlice<LocalizedWordsSyntax> {
    var rest = words
    while let next = rest.first, next.trivia == TriviaSyntax() {
      let row = rows[rows.count - 1] + "  " + next.printed
      guard indentation(of: rows.count - 1) + row.count <= widest else { break }
      rows[rows.count - 1] = row
      rest = rest.dropFirst()
    }
    return rest
  }

  var lines: [PrintedLine] {
    rows.enumerated().map { PrintedLine(indentation: indentation(of: $0), head: $1) }
  }
}

extension WordSyntax {
  /// Bare when it reads back whole.
  fileprivate var printed: String {
    let isBare = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "_*-/'’.€$£¤%".unicodeScalars.contains(scalar)
    }
    let isKeyword =
      WordClass.allCases.contains { "\($0.keyword)" == text } || Language.allCases.contains { $0.code == text }
    return isBare && !isKeyword ? text : text.quotedForRules
  }

  fileprivate var printedAsQuoted: String { text.quotedForRules }
}
