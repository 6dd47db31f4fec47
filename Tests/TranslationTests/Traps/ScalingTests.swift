import Languages
import Quantities
import TestSupport
import Testing
import Translation

/// A delay twice as long counts twice.
@Suite struct ScalingTests {
  @Test func twiceTheDurationGivesTwiceTheFigures() throws {
    var translator = Translator(engine: try #require(TrapEngine.shared))
    var wrong: [String] = []
    var count = 0
    for statement in RightStatements.all {
      guard let doubled = Self.doubled(statement) else { continue }
      count += 1
      let before = translator.translate(statement.text)
      let after = translator.translate(doubled)
      if after.impacts.map(\.figures) != before.impacts.map({ $0.figures.map(Self.twice) }) {
        wrong.append("\(doubled) -> \(after.summary), not twice \(before.summary)")
      }
    }
    expectFew(wrong, among: count, percent: 97, sourceLocation: #_sourceLocation)
  }

  private static func twice(_ value: Rational?) -> Rational? { value.flatMap { try? $0 * Rational(2) } }

  /// The statement with its only figure, a whole number of weeks or sprints, doubled.
  ///
  /// Days are left out: « 8 jours » and « 15 jours » say weeks.
  private static func doubled(_ statement: RightStatement) -> String? {
    let words = statement.text.split(separator: " ", omittingEmptySubsequences: false)
    guard statement.text.count(where: \.isNumber) <= 2,
      let place = zip(words.indices, words.dropFirst()).first(where: {
        words[$0.0].allSatisfy(\.isNumber) && isUnit($0.1)
      })?.0,
      let number = Int(words[place]), (2...12).contains(number),
      words.enumerated().allSatisfy({ $0.offset == place || !$0.element.contains(where: \.isNumber) }),
      numbers.isDisjoint(with: statement.text.plainWords)
    else { return nil }
    var changed = words.map(String.init)
    changed[place] = "\(number * 2)"
    return changed.joined(separator: " ")
  }

  private static func isUnit(_ word: Substring) -> Bool {
    ["semaines", "sprints", "weeks", "weken"].contains(word.lowercased().prefix { $0.isLetter })
  }

  /// Words that are figures too.
  private static let numbers: Set<String> = [
    "un", "une", "deux", "trois", "quatre", "demi", "demie", "moitié", "par", "chaque", "one", "two", "three", "four",
    "half", "per", "every", "each", "a", "twee", "drie", "vier", "half", "elke", "elk", "een",
  ]
}

extension Impact {
  fileprivate var figures: [Rational?] { [slip?.value, cost?.value, runRate?.value, value?.value] }
}
