/// The columns of a tracker's export, found by their heads in three languages.
struct TicketHeads {
  enum Field: CaseIterable {
    case key, title, type, state, category, resolution, project, parent, sprint, points, estimate, remaining, spent
    case due, created, updated, resolved, cancelled, flag, comment, tags, sprintStart, sprintEnd
  }

  enum Tracker {
    case jira, azureDevOps, linear
  }

  let tracker: Tracker
  /// The positions of a field's columns: exports repeat a head once a value.
  private let positions: [Field: [Int]]

  /// Nil when the row is no head of a tracker's export.
  init?(_ record: Record, as forced: Tracker? = nil) {
    let heads = record.cells.map { Self.plain($0.text) }
    guard let tracker = forced ?? Self.tracker(of: Set(heads)) else { return nil }
    var positions: [Field: [Int]] = [:]
    for (index, head) in heads.enumerated() where !head.isEmpty {
      for field in Field.allCases where Self.names(of: field, in: tracker).contains(head) {
        positions[field, default: []].append(index)
      }
    }
    guard positions[.key] != nil else { return nil }
    self.tracker = tracker
    self.positions = positions
  }

  private static func tracker(of heads: Set<String>) -> Tracker? {
    let jiraKeys: Set<String> = [
      "issue key", "cle de ticket", "issuesleutel", "ticket key", "cle de demande", "issue id", "vorgangsschlussel",
    ]
    let issueTypes: Set<String> = ["issue type", "type de ticket", "issuetype", "work item type"]
    if heads.contains("work item type") { return .azureDevOps }
    if !heads.isDisjoint(with: jiraKeys) || heads.contains("cle") && !heads.isDisjoint(with: issueTypes) {
      return .jira
    }
    if heads.isSuperset(of: ["id", "team", "title", "status"]),
      !heads.isDisjoint(with: ["cycle name", "cycle number", "creator"])
    {
      return .linear
    }
    return nil
  }

  /// Folded, and without the wrapping of custom fields: « Champs personnalisés (Story Points) ».
  private static func plain(_ head: String) -> String {
    // « Σ Original Estimate » counts the sub-tasks in, which stand in rows of their own.
    if head.contains("Σ") { return "" }
    let folded = HeaderText.folded(head)
    for wrapper in [
      "custom field ", "champs personnalises ", "champ personnalise ", "aangepast veld ",
      "benutzerdefiniertes feld ", "benutzerdefinierte felder ",
    ]
    where folded.hasPrefix(wrapper) {
      return String(folded.dropFirst(wrapper.count))
    }
    return folded
  }

  func first(_ field: Field, of record: Record) -> Cell? {
    for index in positions[field] ?? [] {
      if let cell = record.cells[safe: index], !cell.isBlank { return cell }
    }
    return nil
  }

  func all(_ field: Field, of record: Record) -> [Cell] {
    (positions[field] ?? []).compactMap { record.cells[safe: $0] }.filter { !$0.isBlank }
  }

  func text(_ field: Field, of record: Record) -> String { first(field, of: record)?.text ?? "" }

  func cells(_ field: Field, of records: some Sequence<Record>) -> [String] {
    records.flatMap { all(field, of: $0) }.map(\.text)
  }

  private static func names(of field: Field, in tracker: Tracker) -> Set<String> {
    switch tracker {
    case .jira: jira[field] ?? []
    case .azureDevOps: azureDevOps[field] ?? []
    case .linear: linear[field] ?? []
    }
  }

  private static let jira: [Field: Set<String>] = [
    .key: [
      "issue key", "cle de ticket", "cle", "key", "issuesleutel", "ticket key", "cle de demande", "vorgangsschlussel",
    ],
    .title: ["summary", "resume", "samenvatting", "zusammenfassung"],
    .type: ["issue type", "type de ticket", "issuetype", "type de demande", "work type", "type", "vorgangstyp"],
    .state: ["status", "etat", "statut"],
    .category: ["status category", "categorie d etat", "categorie de statut", "statuscategorie", "statuskategorie"],
    .resolution: ["resolution", "resolutie", "oplossing", "losung"],
    .project: ["project name", "nom du projet", "projectnaam", "projektname"],
    .parent: [
      "epic link", "lien d epopee", "lien epic", "parent key", "cle parent", "parent", "epic name", "epos verknupfung",
      "ubergeordnet",
    ],
    .sprint: ["sprint"],
    .points: ["story points", "story point estimate", "points de story", "story points estimate", "points d effort"],
    .estimate: [
      "original estimate", "estimation originale", "estimation d origine", "estimation initiale",
      "oorspronkelijke schatting", "oorspronkelijke raming", "ursprungliche schatzung",
    ],
    .remaining: [
      "remaining estimate", "estimation restante", "temps restant", "resterende schatting", "resterende tijd",
      "restschatzung", "verbleibende schatzung",
    ],
    .spent: [
      "time spent", "temps passe", "temps consacre", "bestede tijd", "gespendeerde tijd", "benotigte zeit",
      "aufgewendete zeit",
    ],
    .due: [
      "due date", "due", "echeance", "date d echeance", "date limite", "vervaldatum", "einddatum", "falligkeitsdatum",
      "fallig",
    ],
    .created: ["created", "creation", "cree", "date de creation", "aangemaakt", "gemaakt", "erstellt"],
    .updated: ["updated", "mise a jour", "mis a jour", "derniere mise a jour", "bijgewerkt", "aktualisiert"],
    .resolved: ["resolved", "resolu", "resolue", "date de resolution", "opgelost", "erledigt"],
    .flag: ["flagged", "signale", "marque", "drapeau", "indicateur", "gemarkeerd", "gekennzeichnet"],
    .comment: ["comment", "commentaire", "commentaires", "opmerking", "comments", "kommentar", "kommentare"],
  ]

  private static let azureDevOps: [Field: Set<String>] = [
    .key: ["id"], .title: ["title", "title 1", "title 2", "title 3"], .type: ["work item type"], .state: ["state"],
    .project: ["team project", "area path"], .parent: ["parent"], .sprint: ["iteration path"],
    .points: ["story points", "effort", "size"], .estimate: ["original estimate"], .remaining: ["remaining work"],
    .spent: ["completed work"], .due: ["due date", "target date"], .created: ["created date"],
    .updated: ["changed date"], .resolved: ["closed date", "resolved date"], .tags: ["tags"], .flag: ["blocked"],
  ]

  private static let linear: [Field: Set<String>] = [
    .key: ["id"], .title: ["title"], .state: ["status"], .project: ["project"], .parent: ["parent issue"],
    .sprint: ["cycle name", "cycle number"], .points: ["estimate"], .due: ["due date"], .created: ["created"],
    .updated: ["updated"], .resolved: ["completed"], .cancelled: ["canceled"], .tags: ["labels"], .flag: ["blocked by"],
    .sprintStart: ["cycle start"], .sprintEnd: ["cycle end"],
  ]
}
