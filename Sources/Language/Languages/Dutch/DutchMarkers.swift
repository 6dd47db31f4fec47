extension MarkerWords {
  static let dutch: [MarkerWords] = [
    MarkerWords(
      .negation,
      "geen, niet, niet kunnen, zonder, nooit, nergens, niets, niemand, noch, nul, nimmer, vermeden, vermijden, voorkomen"
    ),
    MarkerWords(
      .limitation,
      "niet meer dan, niet minder dan, niet alleen, niet enkel, nog niet, zonder twijfel, niet langer dan, niet later dan",
      "niet haalbaar, niet meer haalbaar, niet langer haalbaar, en maar, nog maar, er maar, maar nog, hebben maar"
    ),
    MarkerWords(
      .modal,
      "dreigt, dreigen, zou kunnen, zouden kunnen, kan, kunnen, mogelijk, misschien, wellicht, eventueel, eventuele, potentieel, potentiële, riskeren, riskeert"
    ),
    MarkerWords(.risk, "stelt ons bloot, stellen ons bloot, blootgesteld aan, slechtste geval, worst case, risico, risico's, gevaar, dreiging"),
    MarkerWords(.probability, "kans, kansen, waarschijnlijkheid, fifty-fifty, fifty fifty, % risico"),
    MarkerWords(
      .condition,
      "als, in het geval dat, veronderstel, gesteld dat, vraagt of, vroeg of, vragen of, vroegen of, indien, mocht, mochten, tenzij, stel dat, stel, wanneer, ingeval, in geval van, zolang"
    ),
    MarkerWords(
      .irrealis,
      "was het geweest, was geweest, zou hebben, zouden hebben, hadden we, had kunnen, hadden kunnen, zou zijn geweest, zouden zijn"
    ),
    MarkerWords(
      .likely,
      "waarschijnlijk, vermoedelijk, normaliter, allicht, we denken, ik denk, denk ik, ik gok, volgens mij, zou moeten, zouden moeten"
    ),
    MarkerWords(.goalNoun, "doel, doelen, doelstelling, doelstellingen, streefdoel, target, ambitie, streefwaarde"),
    MarkerWords(.goalVerb, "streven, streeft, mikken, mikt, willen we, beogen, beoogt, we willen, hopen"),
    MarkerWords(
      .saying, "schreef, zei, zegt, schrijft, aldus, meldde, vroeg, verklaarde, citaat, volgens hem, volgens haar"),
    MarkerWords(
      .cause,
      "omdat, doordat, wegens, vanwege, want, dankzij, als gevolg van, ten gevolge van, door, te wijten aan, vooral, op vraag van",
      "op verzoek van, naar aanleiding van, aangezien, veroorzaakt door, waardoor"),
    MarkerWords(.contrast, "maar, echter, evenwel, toch, behalve"),
    MarkerWords(
      .separation,
      "daarnaast, bovendien, verder, los daarvan, ondertussen, intussen, ander punt, tevens, ook, anderzijds, minder goed, vervolgens, nadien"
    ),
    MarkerWords(.coordination, "en, plus, terwijl, alsook, evenals, alsmede, daarna"),
    MarkerWords(
      .old,
      "gepland*, geplande, oorspronkelijk*, aanvankelijk, voorheen, vroeger, was, waren, geraamd*, aangekondigd*, begroot, begrote, geschat*, beloofd*",
      "gebudgetteerd*, budget, voorzien*, afgesproken, eerder, initieel, initiële, raming, verwacht*, beloofde, toegezegd*, vastgelegd*, verkocht*, deden, haalden, toegewezen, eerst",
      "stond, stonden, normaal, gewoonlijk, doorgaans, vorig jaar, vorige maand, in het begin, ingeplande, ingepland, opgenomen, vooropgesteld*, ingeschat*, inschatting",
      "zou op, zou tegen, hebben er, hebben we, we hebben, had moeten, zou duren, zou kosten, moest, moesten, afspraak, gecommit, begroting, contractueel*, getekend, gerekend, uitgetrokken, haalbaar"
    ),
    MarkerWords(
      .new,
      "nu, thans, momenteel, uitgekomen, werkelijk*, besteed*, uiteindelijk, vandaag, voortaan, opgeleverd*, geleverd*, verbruikt*, nieuwe, nieuw, effectief, gerealiseerd*, gehaald, afgewerkt, op dit moment, gebruikt, wordt, verschoven",
      "geworden, werd, werden, duurde, duurden, kostte, kostten, gekost, geduurd, nodig gehad, bereikt*, gemeten, behaald*, afgerond*, voltooid*, af, klaar",
      "in werkelijkheid, feitelijk, deze maand, dit jaar, tegenwoordig, zitten aan, zitten op, staan op, staat op, opgemaakt, betaald"
    ),
    MarkerWords(
      .insteadOf,
      "in plaats van, ipv, i.p.v., tegenover, tegen, versus, vs, ten opzichte van, vergeleken met, waar we, t.o.v., en niet"
    ),
    MarkerWords(.outOf, "van de, op de, van, op"),
    MarkerWords(.from, "van, vanaf"),
    MarkerWords(.to, "naar, tot, op"),
    MarkerWords(
      .increase,
      "overschr*, stijg*, steeg, stegen, gestegen, klommen, duurder, hoger, toename, toegenomen, extra, meer, bijkomend*, omhoog, boven, verhog*, verdubbel*, oplopen, opgelopen, groei*, bovenop, klimt, klom, langer"
    ),
    MarkerWords(
      .decrease,
      "daal*, dalen, daling, daalden, gedaald, zakten, zakt*, zakte, gezakt, lager, minder, gekrompen, omlaag, onder, terugval, teruggevallen, verlag*, vermindering, verminder*, goedkoper, halveer*, trager, verlies, verloren, viel, gevallen, afgenomen, afname, slechter"
    ),
    MarkerWords(.since, "sinds, sedert, al, geleden, de laatste, de afgelopen"),
    MarkerWords(.until, "tot, tot en met, tot aan"),
    MarkerWords(.within, "binnen, over, tegen"),
    MarkerWords(.about, "op, voor, met, van, bij, over, rond, omtrent, aan, in"),
    MarkerWords(.article, "de, het, een, 't, onze, ons, jullie, uw, hun, zijn, haar, deze, dit, die, dat, mijn"),
    MarkerWords(.link, "van, voor, naar, der"),
    MarkerWords(
      .verb,
      "is, zijn, was, waren, heeft, hebben, had, hadden, wordt, worden, werd, werden, zal, zullen, komt, komen, kwam, gaat, gaan, ging, loopt, lopen, liep, zit, zitten, zat",
      "ligt, liggen, lag, staat, staan, stond, schuift, schuiven, schoof, we, wij, ze, zij, er, hij, ik, je, jij, men, kost, kosten, vergt, duurt, draait, moet, moeten, blijft, blijven, te, die, dat, waar, nog, amper, vraagt, vroeg, krijgt, hebt, heb, begint, start, hinken, hinkt"
    ),
    MarkerWords(
      .meeting,
      "vergadering, vergaderingen, overleg, comité, directiecomité, stuurgroep, retrospective, retro, demo, workshop, stand-up, standup, bespreking, kick-off, opleiding, meeting, gesprek, teamoverleg, sessie"
    ),
    MarkerWords(
      .generic,
      "team, teams, ploeg, planning, plan, project, punt, status, week, sprint, devs, ontwikkelaars, tickets, licentie, vertraging, totaal, budget, datum, schema, tijd, dagen, weken, bugs, oplevering, productie, dag, maand, achterstand, moment, einde"
    ),
    MarkerWords(.generic, "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"),
    MarkerWords(
      .each,
      "elke, elk, iedere, ieder, iedereen, alle, per kop, per hoofd, telkens, per stuk, per keer, per geval, per item"),
    MarkerWords(.everyone, "iedereen, elkeen, elk van ons, ieder van ons"),
    MarkerWords(.slower, "trager, vertraagde"),
    MarkerWords(.faster, "sneller, vlugger"),
    MarkerWords(
      .half, "halftijds, halve kracht, halve snelheid",
      "half tempo, halve capaciteit, halve toeren, halve vaart"),
    MarkerWords(.whole, "voltijds, fulltime, full time, volle kracht, volle snelheid"),
    MarkerWords(.inAll, "in totaal, alles samen, alles bij elkaar, al bij al"),
    MarkerWords(.average, "gemiddeld, gemiddelde"),
    MarkerWords(.doubtful),
  ]
}
