/// The irregular Dutch verbs; « uitlopen » and « verschuiven » go as « lopen » and « schuiven ».
enum DutchConjugation {
  struct Parts {
    let singular: [Letters]
    let pasts: [Letters]
    let participle: Letters

    /// The same verb behind a prefix that stays: « geschoven », « verschoven ».
    func behind(_ prefix: Letters) -> Parts {
      Parts(
        singular: singular.map { prefix + $0 }, pasts: pasts.map { prefix + $0 },
        participle: prefix + participle.dropFirst("ge"))
    }
  }

  static func isKnown(_ infinitive: Letters) -> Bool { table.contains(infinitive) }

  static func parts(of infinitive: Letters) -> Parts? {
    guard let words = table[infinitive] else { return nil }
    let stem = DutchSpelling.stem(of: infinitive)
    return Parts(
      singular: words.count > 3 ? [words[3], words[4]] : [stem, stem.ends(in: "t") ? stem : stem + "t"],
      pasts: words[0].bytes == words[1].bytes ? [words[0]] : [words[0], words[1]], participle: words[2])
  }

  private static let table = VerbTable(lines)

  /// Infinitive; past, its plural, participle; ik and hij where the stem does not tell.
  private static let lines = """
    bakken bakte bakten gebakken
    bederven bedierf bedierven bedorven
    beginnen begon begonnen begonnen
    begrijpen begreep begrepen begrepen
    barsten barstte barstten gebarsten
    bergen borg borgen geborgen
    bevelen beval bevalen bevolen
    bewegen bewoog bewogen bewogen
    bezwijken bezweek bezweken bezweken
    bidden bad baden gebeden
    bieden bood boden geboden
    bijten beet beten gebeten
    binden bond bonden gebonden
    blazen blies bliezen geblazen
    blijken bleek bleken gebleken
    blijven bleef bleven gebleven
    breken brak braken gebroken
    brengen bracht brachten gebracht
    buigen boog bogen gebogen
    denken dacht dachten gedacht
    doen deed deden gedaan doe doet
    dragen droeg droegen gedragen
    drijven dreef dreven gedreven
    dringen drong drongen gedrongen
    drinken dronk dronken gedronken
    duiken dook doken gedoken
    dwingen dwong dwongen gedwongen
    eten at aten gegeten
    fluiten floot floten gefloten
    gaan ging gingen gegaan ga gaat
    gelden gold golden gegolden
    genezen genas genazen genezen
    genieten genoot genoten genoten
    geven gaf gaven gegeven
    gieten goot goten gegoten
    glijden gleed gleden gegleden
    graven groef groeven gegraven
    grijpen greep grepen gegrepen
    hangen hing hingen gehangen
    hebben had hadden gehad heb heeft
    heffen hief hieven geheven
    helpen hielp hielpen geholpen
    houden hield hielden gehouden
    kiezen koos kozen gekozen
    kijken keek keken gekeken
    klimmen klom klommen geklommen
    klinken klonk klonken geklonken
    knijpen kneep knepen geknepen
    komen kwam kwamen gekomen kom komt
    kopen kocht kochten gekocht
    krijgen kreeg kregen gekregen
    krimpen kromp krompen gekrompen
    kruipen kroop kropen gekropen
    kunnen kon konden gekund kan kunt
    lachen lachte lachten gelachen
    laden laadde laadden geladen
    laten liet lieten gelaten
    lezen las lazen gelezen
    leiden leidde leidden geleid
    liegen loog logen gelogen
    liggen lag lagen gelegen
    lijden leed leden geleden
    lijken leek leken geleken
    lopen liep liepen gelopen
    meten mat maten gemeten
    moeten moest moesten gemoeten
    mogen mocht mochten gemogen mag mag
    nemen nam namen genomen
    ontstaan ontstond ontstonden ontstaan ontsta ontstaat
    plegen pleegde pleegden gepleegd
    prijzen prees prezen geprezen
    raden raadde raadden geraden
    rijden reed reden gereden
    rijzen rees rezen gerezen
    ruiken rook roken geroken
    scheiden scheidde scheidden gescheiden
    roepen riep riepen geroepen
    schelden schold scholden gescholden
    schenken schonk schonken geschonken
    scheppen schiep schiepen geschapen
    schieten schoot schoten geschoten
    schijnen scheen schenen geschenen
    schrijden schreed schreden geschreden
    schrijven schreef schreven geschreven
    schrikken schrok schrokken geschrokken
    schuiven schoof schoven geschoven
    slaan sloeg sloegen geslagen sla slaat
    slapen sliep sliepen geslapen
    slijpen sleep slepen geslepen
    slinken slonk slonken geslonken
    sluiten sloot sloten gesloten
    smelten smolt smolten gesmolten
    smijten smeet smeten gesmeten
    snijden sneed sneden gesneden
    spannen spande spanden gespannen
    spreken sprak spraken gesproken
    springen sprong sprongen gesprongen
    spuiten spoot spoten gespoten
    staan stond stonden gestaan sta staat
    steken stak staken gestoken
    stelen stal stalen gestolen
    sterven stierf stierven gestorven
    stijgen steeg stegen gestegen
    stinken stonk stonken gestonken
    stoten stootte stootten gestoten
    strijden streed streden gestreden
    strijken streek streken gestreken
    treden trad traden getreden
    treffen trof troffen getroffen
    trekken trok trokken getrokken
    vallen viel vielen gevallen
    vangen ving vingen gevangen
    varen voer voeren gevaren
    vechten vocht vochten gevochten
    verdwijnen verdween verdwenen verdwenen
    vergelijken vergeleek vergeleken vergeleken
    vergeten vergat vergaten vergeten
    verliezen verloor verloren verloren
    vermijden vermeed vermeden vermeden
    vinden vond vonden gevonden
    vliegen vloog vlogen gevlogen
    vouwen vouwde vouwden gevouwen
    vragen vroeg vroegen gevraagd
    vriezen vroor vroren gevroren
    wassen waste wasten gewassen
    wegen woog wogen gewogen
    werpen wierp wierpen geworpen
    werven wierf wierven geworven
    weten wist wisten geweten
    wijken week weken geweken
    wijten weet weten geweten
    wijzen wees wezen gewezen
    willen wilde wilden gewild wil wil
    winden wond wonden gewonden
    winnen won wonnen gewonnen
    worden werd werden geworden
    wrijven wreef wreven gewreven
    zeggen zei zeiden gezegd
    zenden zond zonden gezonden
    zien zag zagen gezien zie ziet
    zijn was waren geweest ben is
    zingen zong zongen gezongen
    zinken zonk zonken gezonken
    zinnen zon zonnen gezonnen
    zitten zat zaten gezeten
    zoeken zocht zochten gezocht
    zuigen zoog zogen gezogen
    zullen zou zouden gezuld zal zult
    zwellen zwol zwollen gezwollen
    zwemmen zwom zwommen gezwommen
    zwerven zwierf zwierven gezworven
    zwijgen zweeg zwegen gezwegen
    """
}
