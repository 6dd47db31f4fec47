/// Where the names of formulas lead: model values, fields of teams and fields of deliverables apart, since a team's
/// block may call its own fields by their bare names.
struct NameTable: Sendable {
  var model: [String: Int] = [:]
  var team: [String: Int] = [:]
  var deliverable: [String: Int] = [:]

  /// The parameter of a whole name: `sprint`, `team.people`, `deliverable.cost_of_delay`.
  func parameter(_ name: String) -> Int? {
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return model[name] }
    let field = String(name[name.index(after: dot)...])
    return switch name[..<dot] {
    case "team": team[field]
    case "deliverable": deliverable[field]
    default: nil
    }
  }

  subscript(owner: Parameter.Owner) -> [String: Int] {
    switch owner {
    case .model: model
    case .team: team
    case .deliverable: deliverable
    }
  }

  /// In place: a chain of 100,000 parameters must not copy its names 100,000 times.
  mutating func declare(_ name: String, owner: Parameter.Owner, as index: Int) {
    switch owner {
    case .model: model[name] = index
    case .team: team[name] = index
    case .deliverable: deliverable[name] = index
    }
  }
}
