/// Words that begin many a sentence and name nothing: no subject of a delay is called so.
enum NamelessWords {
  enum Kind {
    /// Before a name: « finalement », "when", « bonjour ».
    case opening
    /// In the place of a name: « Impact », "Duration", « RAF ».
    case head

    func contains(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
      switch self {
      case .opening: openings.contains(letters)
      case .head: heads.contains(letters)
      }
    }
  }

  private static let openings = WordSet(
    [
      "when where what which who whose why how if while whenever whereas quand lorsque lorsqu comme dont pourquoi comment",
      "wanneer als terwijl omdat waar wat wie hoe welke toen zodra",
      "finalement malheureusement actuellement heureusement globalement enfin ensuite puis donc ainsi aussi deja encore",
      "toujours aujourd hui demain hier bref sinon notamment surtout desormais maintenant egalement apres avant",
      "unfortunately finally currently overall also then however therefore again already today tomorrow yesterday",
      "meanwhile additionally fortunately luckily still now afterwards generally instead otherwise thus so",
      "helaas momenteel eindelijk daarom echter ook vandaag morgen gisteren verder daarnaast gelukkig inmiddels nu dus",
      "imprevu imprevue imprevus imprevues unplanned unexpected unforeseen onvoorzien onvoorziene onverwacht onverwachte",
      "bonjour bonsoir salut merci hello hi hey dear thanks thank hallo goedemorgen bedankt dank cordialement",
    ])

  /// What labels and columns are called.
  private static let heads = WordSet(
    [
      "impact impacts duration duree duur raf rae status statut etat state commentaire commentaires comment comments",
      "note notes remarque remarques remark remarks opmerking opmerkingen toelichting resume summary samenvatting",
      "totaal planned actual done committed consomme consommee depense ecart variance delta reste remaining resterend",
      "estime estimated estimate forecast prevu prevue realise atterrissage initial initiale recale cout couts cost",
      "costs kosten hours hour heures heure uren points punten punt description details detail cause causes action",
      "actions update updates info infos information informations general sprint sprints",
      "suivant suivante suivants suivantes prochain prochaine prochains prochaines following volgend volgende",
      "janvier fevrier avril juin juillet aout septembre octobre novembre decembre january february april june july",
      "august september october november december januari februari maart juni juli augustus oktober",
    ])
}
