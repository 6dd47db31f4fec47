import Languages
import Quantities

struct QuantityReader {
  init(lexicon: Lexicon, units: UnitTable, asOf: CalendarDate) {}

  mutating func read(
    _ buffer: TokenBuffer, _ matches: MatchBuffer, language: Language, into mentions: inout [QuantityMention]
  ) {}
}
