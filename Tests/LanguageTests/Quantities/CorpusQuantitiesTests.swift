import Foundation
import Languages
import Quantities
import Testing

@testable import Language

/// The 124 statements whose quantities were written down by hand.
@Suite struct CorpusQuantitiesTests {
  struct Line: Decodable, Sendable, CustomTestStringConvertible {
    struct Item: Decodable, Sendable {
      let kind: String
      let value: Value
      let hi: Double?
      let unit: String?
      let per: String?
      let implicit: Bool?
      let span: String
    }

    let id: String
    let lang: String
    let text: String
    let quantities: [Item]

    var testDescription: String { "\(id) \(text)" }
  }

  enum Value: Decodable, Sendable, Equatable {
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  /// Statements whose mentions differ from the file by convention, with what is read instead.
  static let differences: [String: [String]] = [
    // The file counts the days of the idiom; the conventions make two weeks of them.
    "fr26": ["3", "2 week idiom"],
    "fr28": ["~2 week idiom"],
    // A share, which the file marks as implicit.
    "fr42": ["share 1/3"],
    // The unit of the second figure is elided: the facts take it from the first.
    "fr07": ["90 person_day", "60"],
    "fr21": ["70 person_day", "90"],
    "en07": ["90 person_day", "60"],
    "nl07": ["90 person_day", "60"],
    "nl22": ["650", "720 EUR/day"],
    "fr62": ["12 person", "4"],
    // A share of squads, not two counts.
    "en34": ["share 3/5"],
    // No unit of the model: milliseconds.
    "fr58": ["3", "800"],
    "en33": ["800"],
  ]

  static let lines: [Line] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/quantities.jsonl")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }()

  let reading: MentionReading

  init() throws {
    reading = try .onTheDayOfTheFixtures()
  }

  @Test func theFileIsComplete() {
    #expect(Self.lines.count == 124)
  }

  @Test(arguments: lines)
  func mentionsAreThoseWrittenDownByHand(line: Line) throws {
    let language = try #require(Language(code: line.lang))
    let described = reading.described(line.text, language)
    if let difference = Self.differences[line.id] {
      #expect(described == difference)
      return
    }
    let mentions = reading.mentions(line.text, language)
    let items = line.quantities.filter { $0.implicit != true }
    #expect(mentions.count == items.count, "\(described)")
    for (mention, item) in zip(mentions, items) {
      #expect(matches(mention, item), "\(item) is not in \(described)")
    }
  }

  /// A statement may end anywhere: « 4h », « 15/ », « entre ».
  @Test(arguments: lines)
  func everyBeginningOfAStatementIsRead(line: Line) throws {
    let language = try #require(Language(code: line.lang))
    for length in 0..<line.text.count {
      let start = String(line.text.prefix(length))
      for mention in reading.mentions(start, language) {
        #expect(mention.start < mention.end && Int(mention.end) <= start.utf8.count, "\(start)")
      }
    }
  }

  private func matches(_ mention: QuantityMention, _ item: Line.Item) -> Bool {
    switch item.value {
    case .text(let text):
      return mention.kind == .date && CalendarDate(dayNumber: Int(mention.low.numerator)).iso8601 == day(text)
    case .number(let number):
      guard mention.kind != .date, let unit = item.unit, let base = base(unit) else {
        return item.kind == "count" && isNear(mention.low, number) && isNear(mention.high, item.hi ?? number)
      }
      guard mention.unit >= 0 else { return false }
      let read = reading.units[UnitID(Int(mention.unit))]
      let factor = read.factor ?? .one
      guard read.dimension == base.dimension, base.factor != nil || read.name == unit,
        let low = try? mention.low * factor, let high = try? mention.high * factor
      else { return false }
      let expected = doubled(base.factor ?? .one)
      return isNear(low, number * expected) && isNear(high, (item.hi ?? number) * expected) && isPer(mention, item.per)
    }
  }

  private func isPer(_ mention: QuantityMention, _ per: String?) -> Bool {
    guard let per, let unit = reading.units.unit(named: per) else { return mention.perTime < 0 }
    return mention.perTime == Int32(unit.index)
  }

  private func base(_ name: String) -> Quantities.Unit? {
    let names = ["working_day": "day", "story_point": "point", "%": "percent"]
    return reading.units.unit(named: names[name] ?? name).map { reading.units[$0] }
  }

  /// "W+2" and "D+5" count from Monday 16 February 2026.
  private func day(_ text: String) -> String {
    let start = CalendarDate(dayNumber: 20_500)
    guard let count = Int(text.dropFirst(2)) else { return text }
    if text.hasPrefix("W+") { return start.adding(days: 7 * count).iso8601 }
    return text.hasPrefix("D+") ? start.adding(days: count).iso8601 : text
  }

  private func doubled(_ value: Rational) -> Double {
    Double(value.numerator) / Double(value.denominator)
  }

  private func isNear(_ value: Rational, _ number: Double) -> Bool {
    abs(doubled(value) - number) < 0.000_1 * max(1, abs(number))
  }
}
