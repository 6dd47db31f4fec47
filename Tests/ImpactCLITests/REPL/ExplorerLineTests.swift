import Testing

@testable import ImpactCLI

@Suite struct ExplorerLineTests {
  @Test(arguments: [
    ("", ExplorerLine.empty), ("   ", .empty),
    ("why", .command(.why, argument: "")), ("Pourquoi", .command(.why, argument: "")),
    (":waarom", .command(.why, argument: "")),
    ("team.people = 7", .assignment("team.people = 7")), ("sprint=3 weeks", .assignment("sprint=3 weeks")),
    ("set team.people = 7", .command(.set, argument: "team.people = 7")),
    ("what if sprint = 3 weeks", .command(.whatIf, argument: "sprint = 3 weeks")),
    ("et si sprint = 3 weeks", .command(.whatIf, argument: "sprint = 3 weeks")),
    ("save a.model", .command(.save, argument: "a.model")), ("aide retard", .command(.help, argument: "retard")),
    (":nosuch thing", .unknownCommand("nosuch")), ("quitter", .command(.quit, argument: "")),
  ])
  func `commands are told in three languages, with a colon or without`(line: String, expected: ExplorerLine) {
    #expect(ExplorerLine(line) == expected)
  }

  /// As one types them for a shell, which takes the quotes off.
  @Test(arguments: [
    (#"velocity="24 points/sprint""#, ExplorerLine.assignment("velocity= 24 points/sprint")),
    (
      #"whatif velocity="24 points/sprint" ; team.people = 7"#,
      .command(.whatIf, argument: "velocity= 24 points/sprint; team.people = 7")
    ),
    (
      #"set team.people = 7 source "Payroll""#, .command(.set, argument: #"team.people = 7 source "Payroll""#)
    ),
  ])
  func `a value may stand in quotes`(line: String, expected: ExplorerLine) {
    #expect(ExplorerLine(line) == expected)
  }

  @Test(arguments: [
    "On a 3 sprints de retard", "total rework took 3 weeks", "rules engine is two weeks late", "model training slips",
    "et si on perdait un développeur ?", "what if we lose a developer", "help desk is down for 3 hours",
    "quit rate is up 5 %", "3 sprints = 6 semaines", "a == b",
  ])
  func `a sentence that begins with a command's name is a sentence`(line: String) {
    #expect(ExplorerLine(line) == .prose(line))
  }
}
