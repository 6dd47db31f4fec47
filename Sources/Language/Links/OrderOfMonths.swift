import Languages
import Quantities

/// "€2,600 in June, €2,000 in May": which of two figures came first, where each has its month.
extension FigureReader {
  func orderOfMonths(_ left: Figure, _ right: Figure) -> Order? {
    guard let first = month(behind: left), let second = month(behind: right), first != second else { return nil }
    // From December to January time goes on.
    let isNextYear = abs(first.rawValue - second.rawValue) > 6
    return (first.rawValue < second.rawValue) != isNextYear ? .forwards : .backwards
  }

  /// « en mai », "in May", right behind it.
  private func month(behind figure: Figure) -> Month? {
    let link = figure.endToken
    guard link + 1 < tokens.count, buffer.word(link, is: "in") || buffer.word(link, is: "en") else { return nil }
    return Month.allCases.first { month in
      Language.allCases.contains { language in
        month.words(in: language).contains { buffer.word(link + 1, is: $0) }
      }
    }
  }
}
