import Documents

/// What a document says of one change since an earlier one, its numbers as written.
struct RecordedChange: Sendable {
  let kind: String
  let topic: String?
  /// The statement and its impact in this document; nil where it is no longer said, or is what a delay costs.
  let statement: Int?
  let impact: Int?
  let file: String
  let line: String
  let text: String
  let slip: String?
  /// In the order of `amountNames`.
  let amounts: [String]
  let reason: String

  /// As documents call what a row of a change holds.
  static let amountNames = [
    "cost", "run_rate", "value", "value_rate", "cost_at_stake", "value_at_stake", "run_rate_at_stake", "team_time",
    "to_pay",
  ]

  static func all(_ since: JSONTree) throws(BriefingRecord.Fault) -> [RecordedChange] {
    var changes: [RecordedChange] = []
    for entry in try since.every("entries", { $0 }) { changes.append(try RecordedChange(entry)) }
    return changes
  }

  private init(_ tree: JSONTree) throws(BriefingRecord.Fault) {
    kind = try tree.required("change") { $0.string.flatMap(BriefingChange.Kind.init(rawValue:))?.rawValue }
    topic = try tree.optional("topic", \.string)
    let after = try tree.optional("after") { $0 }
    statement = try after?.optional("statement", \.integer)
    impact = try after?.optional("impact", \.integer)
    let place = tree.first("after", "before")
    file = try place?.optional("file", \.string) ?? ""
    line = try place?.optional("line", \.position) ?? ""
    text = try place?.optional("text", \.string) ?? ""
    let difference = try tree.required("difference") { $0 }
    slip = try difference.optional("slip") { $0["value"]?.decimal }
    var amounts: [String] = []
    for name in Self.amountNames {
      amounts.append(try difference.optional(name) { $0["value"]?.decimal } ?? "0")
    }
    self.amounts = amounts
    reason = try tree.required("text", \.string)
  }
}
