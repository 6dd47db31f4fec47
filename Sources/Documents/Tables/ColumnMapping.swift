/// What the columns of a table mean, said by whoever knows the table.
///
/// One line a column, `HEAD = MEANING UNIT`, such as `Reste (UO) = remaining person-days`; `#` begins a remark.
public struct ColumnMapping: Sendable {
  package struct Entry: Sendable {
    package let meaning: ColumnMeaning
    package let unit: ColumnUnit?
  }

  private var entries: [String: Entry] = [:]
  /// Hours of a day of the tool that the file comes from.
  public private(set) var hoursPerDay: Int?
  /// The lines that are no mapping.
  public private(set) var faultyLines: [Int] = []

  /// The words that a mapping may use for meanings.
  public static let meanings = ColumnMeaning.allCases.map(\.rawValue)

  public init(_ text: String) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(line).trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      if !read(line) { faultyLines.append(number + 1) }
    }
  }

  private mutating func read(_ line: String) -> Bool {
    guard let equals = line.lastIndex(of: "=") else { return false }
    let head = String(line[..<equals]).trimmed.trimmingQuotes
    let words = line[line.index(after: equals)...].split(separator: " ").map(String.init)
    guard !head.isEmpty, let first = words.first else { return false }
    if head.lowercased() == "hours per day" {
      guard let hours = Int(first), (1...24).contains(hours) else { return false }
      hoursPerDay = hours
      return true
    }
    guard let meaning = ColumnMeaning(rawValue: first.lowercased()) else { return false }
    let unitText = words.dropFirst().joined(separator: " ")
    let unit = unitText.isEmpty ? nil : ColumnUnit(unitText)
    guard unitText.isEmpty || unit != nil else { return false }
    entries[HeaderText.folded(head)] = Entry(meaning: meaning, unit: unit)
    return true
  }

  package func entry(of head: String) -> Entry? { entries[HeaderText.folded(head)] }
}

extension String {
  fileprivate var trimmingQuotes: String {
    count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}
