import Readers

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
  /// In the order of `CSVWords.changeNames`.
  let amounts: [String]
  let reason: String

  static func all(_ since: JSONTree) -> [RecordedChange] {
    (since["entries"]?.elements ?? []).compactMap(RecordedChange.init)
  }

  private init?(_ tree: JSONTree) {
    guard let kind = tree["change"]?.string, let difference = tree["difference"], let reason = tree["text"]?.string
    else { return nil }
    self.kind = kind
    topic = tree["topic"]?.string
    let after = tree["after"]
    statement = after?["statement"]?.integer
    impact = after?["impact"]?.integer
    let place = tree.first("after", "before")
    file = place?["file"]?.string ?? ""
    line = place?["line"]?.text ?? ""
    text = place?["text"]?.string ?? ""
    slip = difference["slip"]?["value"]?.text
    amounts = Measure.allCases.map { difference[$0.rawValue]?["value"]?.text ?? "0" }
    self.reason = reason
  }
}
