import Inflection
public import Language
import Languages
import Planning
import Quantities
public import RuleLanguage

/// Rules and model compiled for translating: immutable and shared by every thread.
public final class Engine: Sendable {
  public let program: Program
  let lexicon: Lexicon
  let index: RuleIndex
  let uses: ConceptUses
  /// The points for and against a reading.
  let evidence: EvidenceWeights
  /// What matters by itself, without a figure: an outage, a departure, a delay.
  let event: Int?
  /// Stands for a clause without a verb, as in a list of points.
  let noted: Int?
  /// « ensuite », "then": what it tells comes after what was told before it.
  let sequel: Int?
  /// Time that is lost, which may be denied: known by its name.
  let loss: Int?
  /// Time that is left until something.
  let timeLeft: Int?
  /// « de plus », "another": stands right beside the time that there is more of.
  let longer: Int?
  /// « retard »: a length of time right before it is how late something is.
  let delay: Int?
  /// How long nobody noticed an outage, and how long those who mended it were at work.
  let detection: Int?
  let mending: Int?
  /// By deliverable: itself, or the one that waits for it without slack and that a board knows.
  let announced: [Int]
  /// What the model leaves uncertain; nil where it is certain in all.
  public var uncertainty: Uncertainty? { sampling.figures.isEmpty ? nil : sampling }
  let sampling: Uncertainty
  /// How often what is uncertain is drawn, and what seeds the draws.
  public let trials: Int
  public let seed: UInt64
  /// There are several teams, each of which a statement may name.
  let namesTeams: Bool
  /// Weeks in one base unit of working time, and base units in one month.
  let weeksPerBase: Rational
  let day: UnitID?
  let hour: UnitID?
  let minute: UnitID?
  let month: Rational

  public convenience init(
    program: Program, prepared: StaticString = "", trials: Int = 10_000, seed: UInt64 = 1
  ) {
    let words = Self.words(of: program.concepts, prepared: prepared)
    self.init(program: program, words: words, trials: trials, seed: seed)
  }

  /// - Parameters:
  ///   - words: those of the program's concepts, from `words(of:)`, which need nothing else of it.
  ///   - trials: how often what is uncertain is drawn.
  ///   - seed: the same one draws the same.
  public init(program: Program, words: consuming LexiconWords, trials: Int = 10_000, seed: UInt64 = 1) {
    self.program = program
    self.trials = max(1, trials)
    self.seed = seed
    sampling = Uncertainty(program, trials: self.trials, seed: seed)
    Self.add(program, to: &words)
    lexicon = Lexicon(words)
    let index = RuleIndex(program, lexicon)
    self.index = index
    uses = ConceptUses(
      labels: program.concepts.indices.map(index.labels.contains),
      names: program.concepts.indices.map { concept in
        index.byConcept[concept].allSatisfy { program.rules[$0].about == .team && program.rules[$0].slip == nil }
      },
      moves: program.concepts.map { ["moves", "delay", "early", "replan"].contains($0.name) },
      outcomes: program.concepts.map { ["resolved", "sooner", "cut"].contains($0.name) },
      deviations: program.concepts.map {
        ["delay", "overrun", "unplanned", "penalty", "fine", "outage", "added", "carried"].contains($0.name)
      },
      artefact: Self.concept("artefact", program), lookalike: Self.concept("lookalike", program),
      scope: Self.concept("scope", program), firstName: Self.concept("first_name", program),
      colleague: Self.concept("colleague", program), waiting: Self.concept("blocked", program),
      absence: Self.concept("absence", program), dayName: Self.concept("day_name", program),
      resolution: Self.concept("resolved", program), early: Self.concept("early", program),
      threat: Self.concept("may_leave", program), outage: Self.concept("outage", program),
      losing: Self.concept("loses", program), licence: Self.concept("licence", program),
      unused: Self.concept("unused", program),
      denials: [
        Self.denial(of: "in_use", by: .nobody, means: "unused", program),
        Self.denial(of: "budgeting", by: .nobodyOfAmount, means: "unbudgeted", program),
        Self.denial(of: "progress", by: .inability, means: "blocked", program),
        Self.denial(of: "colleague", by: .lack, means: "vacant", program),
        Self.denial(of: "user_act", by: .inability, means: "out_of_use", program),
      ].compactMap(\.self))
    evidence = EvidenceWeights(program)
    event = Self.concept("event", program)
    noted = Self.concept("noted", program)
    sequel = Self.concept("sequel", program)
    loss = Self.concept("loses", program)
    timeLeft = Self.concept("time_left", program)
    longer = Self.concept("longer", program)
    delay = Self.concept("delay", program)
    detection = Self.concept("detection", program)
    mending = Self.concept("mending", program)
    namesTeams = !program.teamNames.isEmpty
    announced = Self.announced(in: program)
    weeksPerBase = (try? Rational.one / Self.factor("week", program)) ?? .one
    month = Self.factor("month", program)
    day = program.units.unit(named: "day")
    hour = program.units.unit(named: "hour")
    minute = program.units.unit(named: "minute")
  }

  private static func concept(_ name: String, _ program: Program) -> Int? {
    program.concepts.firstIndex { $0.name == name }
  }

  private static func denial(
    of name: String, by kind: ConceptUses.Denial.Kind, means denied: String, _ program: Program
  ) -> ConceptUses.Denial? {
    guard let concept = self.concept(name, program), let denied = self.concept(denied, program) else { return nil }
    return ConceptUses.Denial(of: concept, by: kind, means: denied)
  }

  private static func factor(_ unit: String, _ program: Program) -> Rational {
    program.units.unit(named: unit).flatMap { program.units[$0].factor } ?? .one
  }

  /// The words that every statement knows, and those of concepts: what can be done of an engine while the rules are looked
  /// at.
  ///
  /// - Parameter prepared: the forms of words of built-in concepts.
  public static func words(of concepts: [Concept], prepared: StaticString = "") -> LexiconWords {
    var words = LexiconWords()
    words.addLanguages()
    var prepared = PreparedForms(prepared)
    for (index, concept) in concepts.enumerated() {
      for language in Language.allCases {
        var isPrepared = false
        if let uses = concept.usesPrepared {
          let areThere = prepared.begin(concept.name, in: language)
          assert(areThere, "nobody gives @\(concept.name) words")
          isPrepared = areThere && uses[language]
        }
        if isPrepared { words.addConcept(index, in: language, from: &prepared) }
        for lexeme in concept.lexemes(in: language)
        where !isPrepared || !prepared.has(lexeme.text, lexeme.wordClass.letter) {
          add(lexeme, of: index, to: &words)
        }
      }
    }
    return words
  }

  private static func add(_ lexeme: Lexeme, of concept: Int, to words: inout LexiconWords) {
    var forms = Forms()
    lexeme.addForms(to: &forms)
    forms.forEach { words.addConcept(concept, $0, in: lexeme.language) }
  }

  /// What else a program names.
  private static func add(_ program: Program, to words: inout LexiconWords) {
    for (index, unit) in program.units.units.enumerated() {
      for language in Language.allCases {
        for name in unit.names[language] { words.addUnit(index, name, in: language) }
      }
    }
    for (index, deliverable) in program.deliverables.enumerated() {
      for name in deliverable.knownAs { words.addDeliverable(index, name) }
    }
    for (index, names) in program.teamNames { for name in names { words.addTeam(index, name) } }
  }

  /// By deliverable: follows « après » without slack while a single deliverable waits.
  private static func announced(in program: Program) -> [Int] {
    let all = program.deliverables.indices
    var waiting = Array(repeating: Set<Int>(), count: all.count)
    for candidate in all {
      for link in program.deliverables[candidate].after where link.slack.isZero {
        waiting[link.deliverable].insert(candidate)
      }
    }
    var ends: [Int?] = Array(repeating: nil, count: all.count)
    for start in all where ends[start] == nil {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var current = start
      while ends[current] == nil, onPath.insert(current).inserted {
        path.append(current)
        guard waiting[current].count == 1, let next = waiting[current].first else { break }
        current = next
      }
      let isRound = ends[current] == nil && path.last != current
      let end = ends[current] ?? current
      for deliverable in path { ends[deliverable] = isRound ? deliverable : end }
    }
    return all.map { ends[$0] ?? $0 }
  }
}
