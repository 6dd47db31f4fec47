/// The French verbs that no group explains, each for all that end as it does: « obtenir » goes as « tenir ».
enum FrenchConjugation {
  /// The principal parts of a verb.
  struct Parts {
    let singular: [Letters]
    let plural: Letters
    let third: Letters
    let future: Letters
    let past: Letters?
    let participle: Letters
    let subjunctive: Letters
    let others: [Letters]
  }

  /// Nil for what is regular.
  static func parts(of infinitive: Letters) -> Parts? {
    guard !infinitive.isOne(of: regular) else { return nil }
    let table = table
    // From the longest ending on: « inscrire » goes as « écrire », not as « rire ».
    for start in infinitive.bytes.indices {
      let ending = infinitive.from(start)
      guard let line = table[ending] else { continue }
      let prefix = infinitive.upTo(start)
      if prefix.isEmpty || !ending.isOne(of: alone) { return parts(line, after: prefix) }
    }
    return nil
  }

  private static func parts(_ line: [Letters], after prefix: Letters) -> Parts {
    let forms = line.map { $0 == "-" ? Letters("") : prefix + $0 }
    let third = forms[4]
    let isSubjunctiveGiven = forms.count > 8 && !forms[8].isEmpty
    return Parts(
      singular: Array(forms[0...2]), plural: forms[3], third: third, future: forms[5],
      past: forms[6].isEmpty ? nil : forms[6], participle: forms[7],
      subjunctive: isSubjunctiveGiven ? forms[8] : third.dropLast(3), others: Array(forms.dropFirst(9)))
  }

  /// Those that only look like one of the table: « répartir » is no « partir ».
  private static let regular: [StaticString] = ["répartir", "assortir", "asservir", "impartir"]
  /// Those that no other verb ends in: « installer » is no « aller ».
  private static let alone: [StaticString] = ["être", "avoir", "aller"]

  private static let table = VerbTable(lines)

  /// Infinitive; je, tu, il; nous without -ons; ils; future without -ai; simple past of « il » without -t, or -nt of
  /// « int »; participle; subjunctive without -e; what else there is.
  private static let lines = """
    être suis es est ét sont ser fu été soi sommes êtes sois soit soyons soyez soient
    avoir ai as a av ont aur eu eu ai ait ayons ayez ayant
    aller vais vas va all vont ir alla allé aill
    faire fais fais fait fais font fer fi fait fass faites fassions fassiez
    dire dis dis dit dis disent dir di dit - dites
    maudire maudis maudis maudit maudiss maudissent maudir maudi maudit
    pouvoir peux peux peut pouv peuvent pourr pu pu puiss puis puissions puissiez
    vouloir veux veux veut voul veulent voudr voulu voulu veuill
    valoir vaux vaux vaut val valent vaudr valu valu vaill
    prévaloir prévaux prévaux prévaut préval prévalent prévaudr prévalu prévalu préval
    falloir faut faut faut fall faut faudr fallu fallu faill
    savoir sais sais sait sav savent saur su su sach sachions sachiez sachant sachons sachez
    devoir dois dois doit dev doivent devr du dû - due dus dues
    cevoir çois çois çoit cev çoivent cevr çu çu
    voir vois vois voit voy voient verr vi vu
    prévoir prévois prévois prévoit prévoy prévoient prévoir prévi prévu
    pourvoir pourvois pourvois pourvoit pourvoy pourvoient pourvoir pourvu pourvu
    mouvoir meus meus meut mouv meuvent mouvr mu mu
    asseoir assieds assieds assied assey asseyent assiér assi assis
    surseoir sursois sursois sursoit sursoy sursoient surseoir sursi sursis
    échoir échois échois échoit échoy échoient écherr échu échu
    tenir tiens tiens tient ten tiennent tiendr tin tenu
    venir viens viens vient ven viennent viendr vin venu
    courir cours cours court cour courent courr couru couru
    mourir meurs meurs meurt mour meurent mourr mouru mort
    quérir quiers quiers quiert quér quièrent querr qui quis
    partir pars pars part part partent partir parti parti
    sortir sors sors sort sort sortent sortir sorti sorti
    dormir dors dors dort dorm dorment dormir dormi dormi
    sentir sens sens sent sent sentent sentir senti senti
    mentir mens mens ment ment mentent mentir menti menti
    servir sers sers sert serv servent servir servi servi
    ouvrir ouvre ouvres ouvre ouvr ouvrent ouvrir ouvri ouvert
    ffrir ffre ffres ffre ffr ffrent ffrir ffri ffert
    cueillir cueille cueilles cueille cueill cueillent cueiller cueilli cueilli
    assaillir assaille assailles assaille assaill assaillent assaillir assailli assailli
    bouillir bous bous bout bouill bouillent bouillir bouilli bouilli
    fuir fuis fuis fuit fuy fuient fuir fui fui
    vêtir vêts vêts vêt vêt vêtent vêtir vêti vêtu
    mettre mets mets met mett mettent mettr mi mis
    battre bats bats bat batt battent battr batti battu
    prendre prends prends prend pren prennent prendr pri pris
    eindre eins eins eint eign eignent eindr eigni eint
    aindre ains ains aint aign aignent aindr aigni aint
    oindre oins oins oint oign oignent oindr oigni oint
    rompre romps romps rompt romp rompent rompr rompi rompu
    résoudre résous résous résout résolv résolvent résoudr résolu résolu
    dissoudre dissous dissous dissout dissolv dissolvent dissoudr - dissous - dissoute dissoutes
    absoudre absous absous absout absolv absolvent absoudr - absous - absoute absoutes
    coudre couds couds coud cous cousent coudr cousi cousu
    moudre mouds mouds moud moul moulent moudr moulu moulu
    connaître connais connais connaît connaiss connaissent connaîtr connu connu
    paraître parais parais paraît paraiss paraissent paraîtr paru paru
    naître nais nais naît naiss naissent naîtr naqui né
    croître croîs croîs croît croiss croissent croîtr crû crû
    accroître accrois accrois accroît accroiss accroissent accroîtr accru accru
    décroître décrois décrois décroît décroiss décroissent décroîtr décru décru
    duire duis duis duit duis duisent duir duisi duit
    truire truis truis truit truis truisent truir truisi truit
    cuire cuis cuis cuit cuis cuisent cuir cuisi cuit
    nuire nuis nuis nuit nuis nuisent nuir nuisi nui
    luire luis luis luit luis luisent luir luisi lui
    suffire suffis suffis suffit suffis suffisent suffir suffi suffi
    lire lis lis lit lis lisent lir lu lu
    crire cris cris crit criv crivent crir crivi crit
    rire ris ris rit ri rient rir ri ri
    boire bois bois boit buv boivent boir bu bu
    croire crois crois croit croy croient croir cru cru
    plaire plais plais plaît plais plaisent plair plu plu
    taire tais tais tait tais taisent tair tu tu
    traire trais trais trait tray traient trair - trait
    suivre suis suis suit suiv suivent suivr suivi suivi
    vivre vis vis vit viv vivent vivr vécu vécu
    clure clus clus clut clu cluent clur clu clu
    inclure inclus inclus inclut inclu incluent inclur inclu inclus
    vaincre vaincs vaincs vainc vainqu vainquent vaincr vainqui vaincu
    clore clos clos clôt clos closent clor - clos
    """
}
