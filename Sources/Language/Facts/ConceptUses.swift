/// What the rules make of each concept, as far as reading needs to know.
public final class ConceptUses: Sendable {
  private let labels: [Bool]
  private let names: [Bool]
  private let artefact: Int?
  /// Phrases that look like a meaning and are none.
  let lookalike: Int?
  private let scope: Int?
  private let firstName: Int?
  private let colleague: Int?
  /// Words for waiting, behind which stands what for.
  let waiting: Int?
  private let absence: Int?
  private let dayName: Int?
  /// What says something by its denial.
  let denials: [Denial]
  private let moves: [Bool]
  private let outcomes: [Bool]
  private let deviations: [Bool]
  private let resolution: Int?
  private let early: Int?
  private let threat: Int?
  private let outage: Int?
  private let losing: Int?
  private let licence: Int?
  private let unused: Int?

  /// - Parameters:
  ///   - labels: by concept, whether some rule labels a figure with it.
  ///   - names: by concept, whether its words can name what a statement is about, such as « architecte ».
  ///   - moves: by concept, whether its words say that a date moved: « reporté », "slips".
  ///   - outcomes: by concept, whether its words may say at the end what became of a delay: « rattrapé », "absorbed".
  ///   - deviations: by concept, whether the figure beside its words is by how much something went off: « retard »,
  ///     "overrun"; beside the others it may be what something comes to, such as « budget ».
  ///   - artefact: the concept of what names stand beside: « module », « lot », "screen".
  ///   - lookalike: the concept of phrases that look like a meaning and are none: « en l'absence de ».
  ///   - scope: the concept of what a deliverable is made of: « le périmètre de l'extranet » is the extranet's.
  ///   - firstName: the concept of people's first names.
  ///   - colleague: the concept of one person by the job done.
  ///   - waiting: the concept of those who can do nothing but wait.
  ///   - absence: the concept of why people are away.
  ///   - dayName: the concept of the days of the week.
  ///   - resolution: the concept of what is no more: « rattrapé », "our launch holds".
  ///   - early: the concept of what is ahead of its plan.
  ///   - threat: the concept of customers who may go.
  ///   - outage: the concept of what stands still.
  ///   - losing: the concept of those who lose time.
  ///   - licence: the concept of what is paid by the seat.
  ///   - unused: the concept of what is paid and serves nobody.
  ///   - denials: the concepts that only a denial makes say something.
  public init(
    labels: [Bool] = [], names: [Bool] = [], moves: [Bool] = [], outcomes: [Bool] = [], deviations: [Bool] = [],
    artefact: Int? = nil, lookalike: Int? = nil, scope: Int? = nil, firstName: Int? = nil,
    colleague: Int? = nil, waiting: Int? = nil,
    absence: Int? = nil, dayName: Int? = nil, resolution: Int? = nil, early: Int? = nil, threat: Int? = nil,
    outage: Int? = nil, losing: Int? = nil, licence: Int? = nil,
    unused: Int? = nil, denials: [Denial] = []
  ) {
    self.labels = labels
    self.names = names
    self.artefact = artefact
    self.lookalike = lookalike
    self.scope = scope
    self.firstName = firstName
    self.colleague = colleague
    self.waiting = waiting
    self.absence = absence
    self.dayName = dayName
    self.resolution = resolution
    self.early = early
    self.threat = threat
    self.outage = outage
    self.losing = losing
    self.licence = licence
    self.unused = unused
    self.denials = denials
    self.moves = moves
    self.outcomes = outcomes
    self.deviations = deviations
  }

  /// A concept that says another one where it is denied: « utiliser », which « personne » turns into « inutilisé ».
  public struct Denial: Sendable {
    public enum Kind: Sendable {
      /// « personne ne … », "no one has …".
      case nobody
      /// The same of an amount that was told before: "an invoice of €500 that nobody had planned"; "Nobody had planned a
      /// trip" tells of none.
      case nobodyOfAmount
      /// « n'a pas pu … », "could not …", « kon niet … ».
      case inability
      /// « n'avons plus de testeur », "we have no DBA", « hebben geen tester meer »; said without a denial it stays what it is.
      case lack
    }

    let of: Int
    let means: Int
    let kind: Kind

    public init(of concept: Int, by kind: Kind, means denied: Int) {
      (of, self.kind, means) = (concept, kind, denied)
    }
  }

  func isMove(_ concept: Int) -> Bool {
    !moves.isEmpty && moves[concept]
  }

  func isOutcome(_ concept: Int) -> Bool {
    outcomes.isEmpty || outcomes[concept]
  }

  func isEarly(_ concept: Int) -> Bool { concept == early }

  func isThreat(_ concept: Int) -> Bool { concept == threat }

  func isOutage(_ concept: Int) -> Bool { concept == outage }

  func isLosing(_ concept: Int) -> Bool { concept == losing }

  func isLicence(_ concept: Int) -> Bool { concept == licence }

  func isUnused(_ concept: Int) -> Bool { concept == unused }

  func isResolution(_ concept: Int) -> Bool { concept == resolution }

  func isDeviation(_ concept: Int) -> Bool {
    !deviations.isEmpty && deviations[concept]
  }

  func isArtefact(_ concept: Int) -> Bool {
    concept == artefact
  }

  func isFirstName(_ concept: Int) -> Bool {
    concept == firstName
  }

  /// One person, by name or by job.
  func isPerson(_ concept: Int) -> Bool {
    concept == firstName || concept == colleague
  }

  func isAbsence(_ concept: Int) -> Bool {
    concept == absence
  }

  func isDayName(_ concept: Int) -> Bool {
    concept == dayName
  }

  func isScope(_ concept: Int) -> Bool {
    concept == scope
  }

  /// What is not known is taken for a label.
  func isLabel(_ concept: Int) -> Bool {
    labels.isEmpty || labels[concept]
  }

  func isName(_ concept: Int) -> Bool {
    !names.isEmpty && names[concept]
  }
}
