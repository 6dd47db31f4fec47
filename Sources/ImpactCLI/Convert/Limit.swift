import Briefings
import Diagnostics
import Languages
import Quantities
import RuleLanguage

/// A limit of `--fail-on`: `cost > 100 k€`, `slip of migration > 2 weeks`.
struct Limit {
  enum Comparison: String, CaseIterable {
    // Longer signs first: `>=` is no `>`.
    case greaterOrEqual = ">="
    case lessOrEqual = "<="
    case notEqual = "!="
    case greater = ">"
    case less = "<"
    case equal = "="

    func holds(_ left: Rational, _ right: Rational) -> Bool {
      switch self {
      case .greaterOrEqual: left >= right
      case .lessOrEqual: left <= right
      case .notEqual: left != right
      case .greater: left > right
      case .less: left < right
      case .equal: left == right
      }
    }
  }

  /// As written.
  let text: String
  let total: RecordedTotal
  /// What `of` names; nil for the whole.
  let subject: Subject?
  let comparison: Comparison
  /// In base units.
  let value: Rational

  struct Subject {
    let name: String
    let span: SourceSpan
  }

  /// Whether the briefing is beyond it.
  func isPassed(by figure: Rational, worth factor: Rational) -> Bool {
    guard let amount = try? figure * factor else { return true }
    return comparison.holds(amount, value)
  }
}

/// Reads the limits of `--fail-on` with the model's own quantities.
struct LimitReader {
  private let program: Program
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var sources: SourceMap

  init(program: Program) {
    self.program = program
    sources = program.sources
  }

  /// What can be read; why the others cannot is in `diagnostics`.
  mutating func read(_ texts: [String]) -> [Limit] {
    texts.compactMap { read($0) }
  }

  private mutating func read(_ text: String) -> Limit? {
    let source = sources.add(SourceFile(name: Option.failOn.spelling, text: Array(text.utf8)))
    let whole = SourceSpan(source: source, start: 0, end: text.utf8.count)
    guard let (sign, comparison) = Self.comparison(in: text) else {
      diagnostics.append(LimitDiagnostics.noComparison(text, whole))
      return nil
    }
    let left = text[..<sign.lowerBound]
    let parts = left.split(separator: " ", omittingEmptySubsequences: true)
    let name = parts.first.map(String.init) ?? ""
    guard let total = RecordedTotal(rawValue: name) else {
      diagnostics.append(LimitDiagnostics.unknownTotal(name, span(of: parts.first ?? left, in: text, source)))
      return nil
    }
    var subject: Limit.Subject?
    if parts.count > 1 {
      guard parts.count > 2, parts[1] == "of", total.isOfSubjects else {
        diagnostics.append(LimitDiagnostics.noPart(name, total, span(of: left, in: text, source)))
        return nil
      }
      let words = text[parts[2].startIndex..<(parts.last?.endIndex ?? left.endIndex)]
      subject = Limit.Subject(name: String(words), span: span(of: words, in: text, source))
    }
    guard let value = value(after: sign.upperBound, of: text, total, source) else { return nil }
    return Limit(text: text, total: total, subject: subject, comparison: comparison, value: value)
  }

  private static func comparison(in text: String) -> (Range<String.Index>, Limit.Comparison)? {
    guard let start = text.firstIndex(where: { "<>=!≥≤≠".contains($0) }) else { return nil }
    let end = text.index(after: start)
    switch text[start] {
    case "≥": return (start..<end, .greaterOrEqual)
    case "≤": return (start..<end, .lessOrEqual)
    case "≠": return (start..<end, .notEqual)
    default:
      guard let comparison = Limit.Comparison.allCases.first(where: { text[start...].hasPrefix($0.rawValue) }) else {
        return nil
      }
      return (start..<text.index(start, offsetBy: comparison.rawValue.count), comparison)
    }
  }

  private func span(of part: Substring, in text: String, _ source: Int) -> SourceSpan {
    let utf8 = text.utf8
    return SourceSpan(
      source: source, start: utf8.distance(from: utf8.startIndex, to: part.startIndex),
      end: utf8.distance(from: utf8.startIndex, to: part.endIndex))
  }

  /// The quantity after the sign, at its place in the text.
  private mutating func value(
    after start: String.Index, of text: String, _ total: RecordedTotal, _ source: Int
  ) -> Rational? {
    let before = text.utf8.distance(from: text.utf8.startIndex, to: start)
    let blank = [UInt8](repeating: UInt8(ascii: " "), count: before) + Array(text[start...].utf8)
    let (value, mistakes) = program.answer(
      SourceFile(name: Option.failOn.spelling, text: blank), for: total.rawValue, measuring: total.dimension,
      example: total.example)
    // The program counts the expression as the first source after its own.
    diagnostics += mistakes.map { $0.moved(from: program.sources.files.count, to: source) }
    return value
  }
}

extension RecordedTotal {
  var dimension: Dimension {
    switch count {
    case .weeks: .time
    case .money: .money
    case .moneyMonthly: .money / .time
    case .statements: .number
    }
  }

  /// Such a figure, as one writes it.
  var example: String {
    switch count {
    case .weeks: "2 weeks"
    case .money: "100 k€"
    case .moneyMonthly: "5 k€/month"
    case .statements: "5"
    }
  }
}

extension Diagnostic {
  /// The same, about another source of a map that holds more of them.
  fileprivate func moved(from source: Int, to other: Int) -> Diagnostic {
    func moved(_ span: SourceSpan?) -> SourceSpan? {
      span.map { $0.source == source ? SourceSpan(source: other, start: $0.start, end: $0.end) : $0 }
    }
    return Diagnostic(
      code: code, severity: severity, message: message, span: moved(span), label: label,
      notes: notes.map { Note(span: moved($0.span), message: $0.message) }, help: help)
  }
}
