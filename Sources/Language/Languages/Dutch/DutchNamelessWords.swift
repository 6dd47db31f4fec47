extension NamelessWords {
  static let dutch = NamelessWords(
    openings: """
      wanneer als terwijl omdat waar wat wie hoe welke toen zodra helaas momenteel eindelijk daarom echter ook \
      vandaag morgen gisteren verder daarnaast gelukkig inmiddels nu dus onvoorzien onvoorziene onverwacht \
      onverwachte hallo goedemorgen bedankt dank
      """,
    heads: """
      impact duur opmerking opmerkingen toelichting samenvatting totaal resterend kosten uren punten punt sprint \
      sprints volgend volgende
      """)
}
