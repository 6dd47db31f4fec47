import Documents
import Languages

extension Briefing {
  /// Whether a file begins as one that this program writes: a document, a page as Markdown or text, a table or lines for
  /// programs.
  public static func wrote(_ bytes: [UInt8]) -> Bool {
    openings.contains { bytes.starts(with: $0) }
  }

  private static let openings: [[UInt8]] = {
    var openings: [[UInt8]] = [
      "{\"schema\":\"impact/1\"", "{\"source\":{\"file\":", "{\"id\":", MailOfOurs.field + ": ",
    ].map { Array($0.utf8) }
    for language in Language.allCases {
      for columns in tables {
        openings += [CSVDialect.standard, .excel].map { CSVTable.head(of: columns, language, $0).withoutLineEnd }
      }
      let titles = [
        PageWords.all[language].title, ChangeWords.all[language].title, ScenarioWords.all[language].title,
        RecoveryWords.all[language].options, ForecastWords.all[language].heading + " · ",
      ]
      openings += titles.flatMap { [$0, "# " + $0] }.map { Array($0.utf8) }
    }
    return openings
  }()

  /// With the columns that they begin with.
  private static let tables = [
    ImpactRows.columns, ChangeRows.columns, RecoveryRows.columns, ComparisonRows.columns, ForecastRows.columns,
  ]
}

extension [UInt8] {
  /// A table ends its first line; one with more columns goes on.
  fileprivate var withoutLineEnd: [UInt8] { Array(dropLast(2)) }
}
