import Foundation
import Languages

/// A change of form that says nothing else; nil where a statement has nothing to change.
enum Metamorphosis: String, CaseIterable, Sendable {
  case dash, star, numbered, bold, italic, boldFigure, boldNumber, capitals, unaccented, noBreakSpaces, greeted, thanked
  case doubleSpaces, fullStop, exclamation, cell, apostrophe, wrapped, headed, padded, marked, signed

  func changed(_ text: String, _ language: Language) -> String? {
    switch self {
    case .dash: "- \(text)"
    case .star: "* \(text)"
    case .numbered: "1. \(text)"
    case .bold: "**\(text)**"
    case .italic: "_\(text)_"
    case .boldFigure: FigureSpan.first(in: text, language).map { text.emphasised($0.whole) }
    case .boldNumber: FigureSpan.first(in: text, language).map { text.emphasised($0.number) }
    case .capitals: text.uppercased()
    case .unaccented: text.withoutAccents
    case .noBreakSpaces: text.withNoBreakSpaces
    case .greeted: greeting(language) + text.inside(language)
    case .thanked: text.withoutStop + ". " + thanks(language)
    case .doubleSpaces: text.replacing(" ", with: "  ")
    case .fullStop: text.withoutStop == text ? text + "." : text.withoutStop
    case .exclamation: text.withoutStop + (language == .french ? "\u{A0}!" : "!")
    case .cell: "| \(text) |"
    case .apostrophe: text.contains("'") ? text.replacing("'", with: "’") : text.replacing("’", with: "'")
    case .wrapped: text.wrapped
    case .headed: heading(language) + text.inside(language)
    case .padded: "  \(text)   "
    case .marked: "🔴 \(text)"
    case .signed: text.withoutStop + " (Marc)"
    }
  }

  private func greeting(_ language: Language) -> String {
    switch language {
    case .french: "Bonjour à tous, "
    case .english: "Hi all, "
    case .dutch: "Hoi allemaal, "
    }
  }

  private func thanks(_ language: Language) -> String {
    switch language {
    case .french: "Merci à tous."
    case .english: "Thanks!"
    case .dutch: "Bedankt!"
    }
  }

  private func heading(_ language: Language) -> String {
    switch language {
    case .french: "Point d'avancement : "
    case .english: "Status: "
    case .dutch: "Stand van zaken: "
    }
  }
}

extension String {
  fileprivate func emphasised(_ span: Range<Index>) -> String {
    "\(self[..<span.lowerBound])**\(self[span])**\(self[span.upperBound...])"
  }

  fileprivate var withoutAccents: String {
    folding(options: .diacriticInsensitive, locale: nil)
      .replacing("œ", with: "oe").replacing("Œ", with: "Oe")
  }

  /// Before a unit, and before what French sets apart.
  fileprivate var withNoBreakSpaces: String {
    [" €", " %", " k€", " M€", " :", " ;", " !", " »"].reduce(replacing("« ", with: "«\u{A0}")) { text, mark in
      text.replacing(mark, with: "\u{A0}" + mark.dropFirst())
    }
  }

  /// A line break a little after the middle.
  fileprivate var wrapped: String? {
    guard count >= 40, let gap = dropFirst(count / 2).firstIndex(of: " ") else { return nil }
    return "\(self[..<gap])\n\(self[index(after: gap)...])"
  }
}
