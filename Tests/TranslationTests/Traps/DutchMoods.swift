extension TrapMood {
  /// One Dutch frame a line.
  var dutch: String {
    switch self {
    case .denied:
      """
      Het klopt niet dat {c}
      {s}: dat klopt niet
      In tegenstelling tot het gerucht: {c}
      {s}: dit is nooit gebeurd
      Het is niet waar dat {c}
      """
    case .asked:
      """
      Klopt het dat {c}?
      {s}?
      Weten we of {c}?
      Kan je nagaan of {c}?
      Vraag van de directie: {c}?
      """
    case .supposed:
      """
      Als {c}, verwittigen we de klant
      Stel dat {c}
      Mocht blijken dat {c}, dan stoppen we
      In het geval dat {c}, bel Marc
      We verwittigen de klant als {c}
      Veronderstel dat {c}
      """
    case .quoted:
      """
      “{s}”
      "{s}"
      > {s}
      Marc schreef: {s}
      De klant zegt ons dat {c}
      De leverancier beweert dat {c}
      Fwd: {s}
      """
    case .rumoured:
      """
      Het gerucht gaat dat {c}
      Naar verluidt: {c}
      Men zegt dat {c}
      Ik hoorde dat {c}
      Gerucht: {c}
      """
    case .titled:
      """
      PAY-12: {s}
      [BUG-33] {s}
      Ticket PAY-90: “{s}”
      Als gebruiker wil ik zien dat {c}
      Als beheerder wil ik een rapport dat zegt: {c}
      Ticket geopend: {s}
      """
    case .ofOthers:
      """
      Bij onze concurrent: {c}
      Onze concurrent: {c}
      Een artikel zegt dat {c}
      In mijn vorige job: {c}
      Volgens een studie: {c}
      In een ander bedrijf: {c}
      Gelezen in de krant: {c}
      """
    case .wished:
      """
      We willen vermijden dat {c}
      Het doel is te vermijden dat {c}
      We hopen dat {c}
      Gelieve na te gaan of {c}
      """
    case .habit:
      """
      Telkens wanneer een lot niet in orde is: {c}
      Als regel geldt: {c}
      Telkens als {c}, verwittigen we de klant
      Gewoonlijk: {c}
      Wanneer {c}, moet dat gemeld worden
      """
    case .cancelled:
      """
      Uiteindelijk geannuleerd: {s}
      Vals alarm: {s}
      {s} (geannuleerd)
      {s}: uiteindelijk geannuleerd
      Zonder de fix was het geweest: {c}
      Mijn fout, te negeren: {c}
      ~~{s}~~
      """
    case .onScreen:
      """
      De melding luidt: “{s}”
      Op het scherm staat “{s}”
      Tekst van de alert: “{s}”
      De banner zegt “{s}”
      Het label van het veld is “{s}”
      `{s}`
      """
    }
  }
}
