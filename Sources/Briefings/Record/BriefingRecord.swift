import Documents
import Language
public import Languages
import Quantities

/// A briefing as its document keeps it: rendered again, compared with another, held against thresholds.
public struct BriefingRecord: Sendable {
  public enum Fault: Error {
    case notJSON
    /// JSON, but no document of this program, or one of a version that had no page.
    case notABriefing
  }

  let page: Page
  let asOf: String
  let currency: String
  /// In which short slips are said; five in documents that do not tell.
  let daysPerWeek: Rational
  let impacts: [RecordedImpact]
  let totals: RecordedTotals
  /// To be read again.
  let statements: [RecordedStatement]
  /// What was passed over in its sources.
  public let passedOver: [PassedOver]
  /// Statements without an impact, as they are compared.
  let silent: Set<String>
  /// How many statements are to be checked.
  let doubtful: Int
  /// In the document's order.
  let parameters: [RecordedParameter]
  let titles: [RecordedTitle]
  let taken: [RecordedOverlap]
  let delayCosts: [RecordedDelayCost]
  /// What the document itself says has changed since an earlier one, where it was given one.
  let changes: [RecordedChange]?
  /// By the name of a subject: how late it is, in weeks.
  let slips: [(name: String, weeks: Rational)]

  /// What the pages before it came to, the earliest first.
  let weeks: [RecordedWeek]

  public var language: Language { page.language }

  var day: CalendarDate { CalendarDate(iso8601: asOf) ?? CalendarDate(dayNumber: 0) }

  /// The same with its own.
  var weeksUntilNow: [RecordedWeek] { (weeks + [RecordedWeek(of: self)]).suffix(RecordedWeek.kept) }

  /// Whether a file begins as a document of `convert` does: cheap, for choosing a reader.
  public static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("{\"schema\":\"impact/1\"".utf8))
  }

  /// - Throws: what a reader of the file is told.
  public init(json: [UInt8]) throws(Fault) {
    guard let tree = JSONTree.read(json) else { throw .notJSON }
    guard !tree.holdsEndlessNumber else { throw .notABriefing }
    guard let page = tree["page"].flatMap({ Page($0) }), let asOf = tree["as_of"]?.day,
      let model = tree["model"], let currency = model["currency"]?.string, let totals = tree["totals"]
    else { throw .notABriefing }
    self.page = page
    self.asOf = asOf
    self.currency = currency
    daysPerWeek = model["days_per_week"]?.rational.flatMap { Rational.zero < $0 ? $0 : nil } ?? Rational(5)
    self.totals = try RecordedTotals(totals)
    let read = try tree.every("statements") { $0 }
    var impacts: [RecordedImpact] = []
    for (position, statement) in read.enumerated() {
      impacts += try RecordedImpact.all(of: statement, at: position)
    }
    self.impacts = impacts
    statements = read.compactMap(RecordedStatement.init)
    passedOver = try tree.every("passed_over", PassedOver.init)
    silent = Set(
      read.filter { $0["impacts"]?.elements.isEmpty ?? true }.compactMap { $0["statement"]?.string?.asCompared })
    doubtful = try tree.every("to_check") { $0 }.count
    parameters = try model.every("parameters", RecordedParameter.init)
    titles = try model.every("deliverables", RecordedTitle.init)
    taken = try totals.every("not_counted", RecordedOverlap.init)
    delayCosts = try totals.every("delay_costs", RecordedDelayCost.init)
    weeks = try tree.every("weeks", RecordedWeek.init)
    changes = try tree["since"].map { tree throws(Fault) in try RecordedChange.all(tree) }
    slips = try (tree.optional("plan") { $0 }?.every("deliverables") { $0 } ?? []).compactMap { entry in
      guard let name = entry["name"]?.string, let weeks = entry["slip"]?["value"]?.rational else { return nil }
      return (name, weeks)
    }
  }

  /// A document as it was read, its strings escaped where they are not to be trusted.
  public static func json(of document: [UInt8]) -> [UInt8] {
    var output = TextBuffer()
    document.withUnsafeBufferPointer { output.appendForeignJSON($0) }
    return output.bytes
  }

  public func html() -> String { HTMLRenderer.render(page) }

  public func markdown() -> String { MarkdownRenderer().render(page) }

  public func text(width: Int, usesColor: Bool) -> String {
    TextRenderer(width: width, usesColor: usesColor).render(page)
  }

  /// One row an impact.
  public func csv(_ dialect: CSVDialect) -> [UInt8] {
    ImpactRows(record: self).table().bytes(dialect)
  }

  /// - Parameter document: what was read, written again as it is.
  public func report(of document: [UInt8]) -> Report {
    Report(day: day, page: { page }, table: ImpactRows(record: self).table, document: { Self.json(of: document) })
  }
}

// What a document says is read whole or not at all: a member of another kind than this program writes is somebody
// else's, and so is the document.
extension JSONTree {
  /// A member as read; nil where it is missing or null. What has no members is no part of a document.
  func optional<Value>(_ key: String, _ read: (JSONTree) -> Value?) throws(BriefingRecord.Fault) -> Value? {
    guard isObject else { throw .notABriefing }
    guard let member = self[key], !member.isNull else { return nil }
    guard let value = read(member) else { throw .notABriefing }
    return value
  }

  func required<Value>(_ key: String, _ read: (JSONTree) -> Value?) throws(BriefingRecord.Fault) -> Value {
    guard let value = try optional(key, read) else { throw .notABriefing }
    return value
  }

  /// The elements of a member; none where it is missing.
  func every<Value>(_ key: String, _ read: (JSONTree) -> Value?) throws(BriefingRecord.Fault) -> [Value] {
    try optional(key) { $0.list(of: read) } ?? []
  }

  /// A number as JSON writes it: nothing else reaches a cell that is no text.
  var decimal: String? {
    guard case .number(let text) = value, rational != nil else { return nil }
    return text
  }

  /// A probability.
  var share: String? {
    guard let share = rational, !share.isNegative, share <= .one else { return nil }
    return decimal
  }

  /// A line or a column.
  var position: String? {
    guard let number = integer, number >= 1 else { return nil }
    return String(number)
  }

  /// A day as ISO 8601 writes it.
  var day: String? {
    guard let text = string, CalendarDate(iso8601: text) != nil else { return nil }
    return text
  }

  /// A JSON number, exactly.
  var rational: Rational? {
    guard case .number(let text) = value else { return nil }
    return Rational(decimal: text)
  }
}

extension Rational {
  /// `360000/7`.
  init?(fraction: String) {
    let parts = fraction.split(separator: "/")
    guard parts.count == 2, let numerator = Int128(parts[0]), let denominator = Int128(parts[1]), denominator != 0,
      let value = try? Rational(numerator, denominator)
    else { return nil }
    self = value
  }

  /// `-12.5`, as JSON writes numbers without an exponent.
  init?(decimal: String) {
    let parts = decimal.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= 30, let digits = Int128(parts[0] + decimals) else { return nil }
    var power: Int128 = 1
    for _ in 0..<decimals.utf8.count { power *= 10 }
    guard let value = try? Rational(digits, power) else { return nil }
    self = value
  }
}

extension JSONTree {
  /// Whether a number is beyond what programs keep: copied, it would be one that no other program can read.
  fileprivate var holdsEndlessNumber: Bool {
    switch value {
    case .number(let text):
      // Without an exponent, it takes 309 digits to leave what a double holds (1.8 × 10³⁰⁸).
      (text.utf8.count >= 309 || text.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") })
        && Double(text)?.isFinite != true
    case .array(let elements): elements.contains(where: \.holdsEndlessNumber)
    case .object(let members): members.contains { $0.value.holdsEndlessNumber }
    case .string, .bool, .null: false
    }
  }
}
