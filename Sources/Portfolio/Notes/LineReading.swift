import Language
import Quantities
package import Translation

// What the words of a line say beside its impacts: `Language` reads them.
extension TranslatedLine {
  /// The words that name what an impact is about.
  package func subject(of impact: Impact) -> String? {
    impact.subject.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  /// What an impact falls on: a deliverable, words of the line or of its place, or nothing that is named.
  func fallsOn(_ impact: Impact) -> Item.Subject {
    if let deliverable = impact.deliverable { return .deliverable(deliverable) }
    return (subject(of: impact) ?? name).map { .named($0.lowercased()) } ?? .unnamed
  }

  /// Whether it says that something told before is over.
  var closing: Closing? { Closing(text, movesNothing: result.impacts.allSatisfy(\.movesNothing)) }
}

extension Impact {
  /// « Ce retard est rattrapé »: nothing of it counts.
  fileprivate var movesNothing: Bool {
    slip?.isZero ?? true && (cost?.value.isZero ?? true) && (runRate?.value.isZero ?? true)
      && (value?.value.isZero ?? true)
  }
}

extension Estimate {
  fileprivate var isZero: Bool { value.isZero && low.isZero && high.isZero }
}

extension PlaceWords {
  func wording(
    of impact: Impact, isAlone: Bool, known: Wording.Known, note: CalendarDate? = nil
  ) -> Wording {
    wording(
      figure: impact.roles.compactMap { $0.span?.lowerBound }.min(), subject: impact.subject, isAlone: isAlone,
      known: known, note: note)
  }
}
