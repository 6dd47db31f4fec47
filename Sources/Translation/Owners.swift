import Language
import RuleLanguage

/// Whom and what a clause is about where it does not say so itself.
struct Owners {
  /// The teams that its statement names, in their order, with the bytes that do.
  var teams: [(index: Int, bytes: Range<Int>)] = []
  /// What the heading, the parent item or the row names.
  var inherited: (deliverable: Int?, team: Int?) = (nil, nil)
  /// What the clauses before it are about, where it goes on from them: « ; ensuite, 3 semaines de plus ».
  var leading: (subject: Range<Int>?, deliverable: Int?) = (nil, nil)

  /// The team that a clause names, or the last one that was named before it.
  func team(of clause: Range<Int>) -> Int? {
    let named = teams.first { clause.contains($0.bytes.lowerBound) }
    return (named ?? teams.last { $0.bytes.lowerBound < clause.lowerBound })?.index
  }
}

extension Program {
  /// What statements call each of the user's teams; empty where there is only one, which all of them mean.
  var teamNames: [(team: Int, names: [String])] {
    let named = teams.indices.filter { teams[$0].isUsers }
    guard named.count > 1 else { return [] }
    return named.map { index in
      let team = teams[index]
      return (index, TeamNames.all(name: team.name, title: team.title, knownAs: team.knownAs))
    }
  }
}
