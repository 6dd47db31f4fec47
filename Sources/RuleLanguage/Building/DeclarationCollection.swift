import Diagnostics
import Inflection
import Languages
import Quantities

extension ProgramBuilder {
  /// Takes in a file's declarations: later ranks override earlier ones, and twice in one rank is an error.
  mutating func collect(_ file: FileSyntax, rank: Rank) {
    for declaration in file.declarations {
      let span = declaration.span
      switch declaration.kind {
      case .currency(let name): currency = (name, rank.number)
      case .rate(let syntax): collectRate(RateEntry(syntax: syntax, rank: rank, span: span))
      case .calendar(let name): collectCalendar(name)
      case .identity(let field, let text): collectIdentity(field, text, span, rank)
      case .label(let name, let texts): collectLabel(name, texts, rank)
      case .closed(let from, let to, let label): collectPeriod(from, to, label, span, into: \.closures)
      case .halfDay(let from, let to, let label): collectPeriod(from, to, label, span, into: \.halfDays)
      case .function(let syntax): collectFunction(syntax, span, rank)
      case .parameter(let syntax): collectParameter(syntax, span, rank)
      case .unit(let syntax): collectUnit(syntax, span, rank)
      case .concept(let syntax): collectConcept(syntax, span, rank)
      case .team(let syntax):
        let index = collectEntity(syntax, span, rank, kind: "team", into: \.teams, by: \.teamsByName)
        collectFields(syntax, owner: .team, entity: index, rank, into: \.teams)
      case .deliverable(let syntax):
        let index = collectEntity(
          syntax, span, rank, kind: "deliverable", into: \.deliverables, by: \.deliverablesByName)
        collectFields(syntax, owner: .deliverable, entity: index, rank, into: \.deliverables)
      case .family(let syntax): collectFamily(syntax, span, rank)
      case .topic(let syntax): topics.append(syntax)
      case .rule(let syntax): collectRule(syntax, span, rank)
      case .ruleOff(let name): switchOff(name, span)
      case .lever(let syntax): collectLever(syntax, span, rank)
      case .leverOff(let name): switchOffLever(name, span)
      }
    }
  }

  private mutating func collectRate(_ rate: RateEntry) {
    let earlier = rates.filter { $0.unit.text == rate.unit.text }
    if let same = earlier.first(where: { $0.rank == rate.rank && $0.syntax.from == rate.syntax.from }) {
      report(.duplicate("currency \(rate.unit.text)", rate.unit.span, first: same.unit.span))
      return
    }
    if let replaced = earlier.last(where: { $0.rank.number < rate.rank.number }) {
      overrides.append(Override(name: "currency \(rate.unit.text)", replaced: replaced.span, by: rate.span))
    }
    rates.append(rate)
  }

  private mutating func collectUnit(_ syntax: UnitDeclarationSyntax, _ span: SourceSpan, _ rank: Rank) {
    if let index = unitsBySpelling[syntax.name.text], units[index].name.text == syntax.name.text {
      if units[index].rank == rank {
        report(.duplicate("unit \(syntax.name.text)", syntax.name.span, first: units[index].name.span))
        return
      }
      overrides.append(Override(name: "unit \(syntax.name.text)", replaced: units[index].span, by: span))
      units[index].rank = rank
      units[index].span = span
      units[index].syntax = syntax
      units[index].names = merged(units[index].names, with: syntax.names)
      claimSpellings(of: index)
      return
    }
    units.append(
      UnitEntry(
        name: syntax.name, syntax: syntax, rank: rank, span: span,
        names: merged(Localized(fr: [], en: [], nl: []), with: syntax.names)))
    claimSpellings(of: units.count - 1)
  }

  private mutating func claimSpellings(of index: Int) {
    let entry = units[index]
    claim(entry.name.text, entry.name.span, for: index)
    for language in Language.allCases {
      for word in entry.names[language] { claim(word.text, word.span, for: index) }
    }
  }

  private mutating func claim(_ spelling: String, _ span: SourceSpan, for index: Int) {
    guard let owner = unitsBySpelling[spelling], owner != index else {
      unitsBySpelling[spelling] = index
      return
    }
    report(.spellingTaken(spelling, span, by: units[owner].name.text, units[owner].name.span))
  }

  /// Words of a later layer join those of their language, or stand in their place.
  private func merged(
    _ words: Localized<[WordSyntax]>, with lines: [LocalizedWordsSyntax]
  ) -> Localized<[WordSyntax]> {
    var result = words
    var isReplaced = Localized(fr: false, en: false, nl: false)
    for line in lines {
      if line.joining == .replacement, !isReplaced[line.language] {
        result[line.language] = []
        isReplaced[line.language] = true
      }
      // Most concepts are said once, and nothing is compared then.
      guard !result[line.language].isEmpty else {
        result[line.language] = line.words
        continue
      }
      let known = Set(result[line.language].map { Lexeme($0.text, $0.wordClass, in: line.language) })
      result[line.language] += line.words.filter { word in
        !known.contains(Lexeme(word.text, word.wordClass, in: line.language))
      }
    }
    return result
  }

  private mutating func collectConcept(_ syntax: ConceptSyntax, _ span: SourceSpan, _ rank: Rank) {
    guard let index = conceptsByName[syntax.name.text] else {
      conceptsByName[syntax.name.text] = concepts.count
      if concepts.count == Program.maximumConcepts {
        let what = Localized(fr: "concepts", en: "concepts", nl: "concepten")
        report(.tooMany(what, limit: Program.maximumConcepts, syntax.name.span))
      }
      concepts.append(
        ConceptEntry(
          name: syntax.name, words: merged(Localized(fr: [], en: [], nl: []), with: syntax.words),
          usesPrepared: rank.layer.isUsers || !syntax.words.isEmpty ? nil : Localized(fr: true, en: true, nl: true),
          examples: syntax.examples, rank: rank, span: span))
      return
    }
    // Words that are only added contradict nobody.
    if concepts[index].rank == rank, !syntax.words.allSatisfy({ $0.joining == .addition }) {
      report(.duplicate("concept \(syntax.name.text)", syntax.name.span, first: concepts[index].span))
      return
    }
    if syntax.words.contains(where: { $0.joining == .replacement }) {
      overrides.append(Override(name: "concept \(syntax.name.text)", replaced: concepts[index].span, by: span))
    }
    for line in syntax.words where line.joining == .replacement {
      concepts[index].usesPrepared?[line.language] = false
    }
    concepts[index].words = merged(concepts[index].words, with: syntax.words)
    concepts[index].examples += syntax.examples
    concepts[index].rank = rank
    concepts[index].span = span
  }
}

extension ProgramBuilder {
  private mutating func collectEntity(
    _ syntax: EntitySyntax, _ span: SourceSpan, _ rank: Rank, kind: String,
    into entries: WritableKeyPath<ProgramBuilder, [EntityEntry]>,
    by index: WritableKeyPath<ProgramBuilder, [String: Int]>
  ) -> Int {
    let isUsers = rank.layer.isUsers
    guard let known = self[keyPath: index][syntax.name.text] else {
      self[keyPath: index][syntax.name.text] = self[keyPath: entries].count
      self[keyPath: entries].append(
        EntityEntry(
          name: syntax.name, title: syntax.title, span: span, rank: rank, isMentionedByUser: isUsers,
          isStandard: !isUsers))
      return self[keyPath: entries].count - 1
    }
    let entry = self[keyPath: entries][known]
    if entry.rank == rank {
      report(.duplicate("\(kind) \(syntax.name.text)", syntax.name.span, first: entry.span))
    }
    self[keyPath: entries][known].title = syntax.title ?? entry.title
    self[keyPath: entries][known].rank = rank
    self[keyPath: entries][known].span = span
    self[keyPath: entries][known].isMentionedByUser = entry.isMentionedByUser || isUsers
    return known
  }

  private mutating func collectFields(
    _ syntax: EntitySyntax, owner: Parameter.Owner, entity: Int, _ rank: Rank,
    into entries: WritableKeyPath<ProgramBuilder, [EntityEntry]>
  ) {
    for line in syntax.fields {
      if case .value(let value) = line.field {
        addValue(value, to: value.name.text, owner: owner, target: .one(entity), line.span, rank)
      } else if case .away(_, let from, let to, _) = line.field, owner != .team || to < from {
        owner == .team
          ? report(.reversedDates(from, to, line.span))
          : report(
            .unknownField(
              NameSyntax("away", span: line.span), field: "away", entity: syntax.name.text,
              known: names[owner].keys.sorted()))
      } else {
        self[keyPath: entries][entity].lines.append((line, rank))
      }
    }
  }

  /// A line at the margin: a value of the model, `team.people = 7` for every team, or `platform.people = 7` for one.
  private mutating func collectParameter(_ syntax: ParameterSyntax, _ span: SourceSpan, _ rank: Rank) {
    let name = syntax.name.text
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else {
      addValue(syntax, to: name, owner: .model, target: .every, span, rank)
      return
    }
    let (entity, field) = (String(name[..<dot]), String(name[name.index(after: dot)...]))
    let (owner, target): (Parameter.Owner, ValueEntry.Target)
    switch entity {
    case "team":
      let several = teams.filter(\.isMentionedByUser).map(\.name.text)
      guard rank.layer != .assignment || several.count < 2 else {
        report(.severalTeams(syntax.name, field: field, teams: several))
        return
      }
      (owner, target) = (.team, .every)
    case "deliverable": (owner, target) = (.deliverable, .every)
    default:
      if let team = teamsByName[entity] {
        (owner, target) = (.team, .one(team))
      } else if let deliverable = deliverablesByName[entity] {
        (owner, target) = (.deliverable, .one(deliverable))
      } else {
        report(.unknownEntity(syntax.name, known: ["team", "deliverable"] + entityNames))
        return
      }
    }
    // Only a block declares a field: a misspelt assignment would otherwise change nothing, and say nothing. The
    // built-in model is checked when it is built, and gives fields to every team or deliverable.
    guard names[owner][field] != nil || rank.layer == .standard else {
      report(.unknownField(syntax.name, field: field, entity: entity, known: names[owner].keys.sorted()))
      return
    }
    addValue(syntax, to: field, owner: owner, target: target, span, rank)
  }

  var entityNames: [String] {
    teams.map(\.name.text) + deliverables.map(\.name.text)
  }

  private mutating func addValue(
    _ syntax: ParameterSyntax, to name: String, owner: Parameter.Owner, target: ValueEntry.Target, _ span: SourceSpan,
    _ rank: Rank
  ) {
    if owner == .deliverable, name == Self.delay {
      report(.delayIsGiven(syntax.name))
      return
    }
    let parameter: Int
    if let known = names[owner][name] {
      parameter = known
    } else {
      parameter = parameters.count
      names.declare(name, owner: owner, as: parameter)
      parameters.append(ParameterEntry(name: owner.prefix + name, owner: owner))
    }
    for index in parameters[parameter].values where values[index].target == target {
      guard values[index].rank == rank, values[index].syntax.from == syntax.from else { continue }
      report(.duplicate(parameters[parameter].name, syntax.name.span, first: values[index].syntax.name.span))
      return
    }
    recordOverride(of: parameter, target: target, span, rank)
    parameters[parameter].values.append(values.count)
    values.append(ValueEntry(parameter: parameter, target: target, rank: rank, syntax: syntax, span: span))
  }

  private mutating func recordOverride(
    of parameter: Int, target: ValueEntry.Target, _ span: SourceSpan, _ rank: Rank
  ) {
    let replaced = parameters[parameter].values.last { index in
      values[index].rank.number < rank.number
        && (target == .every || values[index].target == .every || values[index].target == target)
    }
    guard let replaced else { return }
    overrides.append(Override(name: parameters[parameter].name, replaced: values[replaced].span, by: span))
  }
}

extension Parameter.Owner {
  var prefix: String {
    switch self {
    case .model: ""
    case .team: "team."
    case .deliverable: "deliverable."
    }
  }
}
