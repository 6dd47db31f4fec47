/// What keeps a Dutch clause from being a plain assertion of the writer's own.
extension MarkerWords {
  static let dutchScopes: [MarkerWords] = [
    MarkerWords(
      .denial,
      "ik betwijfel, we betwijfelen, het is niet zo dat, is niet zo, niemand zegt, we denken niet, klopt niet, niet waar, onwaar, is vals, onjuist, in tegenstelling tot, niet het geval, is nooit gebeurd, nooit gebeurd, niet gebeurd, is er nooit gekomen, nooit gekomen, er nooit van gekomen, is een fabel, is een fabeltje, een fabeltje, is onzin, zag ervan af, ziet ervan af, liet het vallen, is verzonnen, ontkend, ontkennen, ontkent",
      "gaat niet door, komt er niet, komen er niet, wordt niet aangerekend, wordt niet toegepast, is niet toegepast, wordt niet gefactureerd, niet van toepassing, niet bevestigd, loos alarm, ongegrond, niets van aan"
    ),
    MarkerWords(
      .moment,
      "geleden, vanaf nu, afgelopen, de voorbije, voorbije, de laatste, ervaring, jong"),
    MarkerWords(.cancelled, "teruggedraaid, afgeblazen"),
    MarkerWords(.undone, "geannuleerd, afgelast, ingetrokken, kwijtgescholden, geschrapt, opgeheven, afgevoerd"),
    MarkerWords(
      .voided,
      "vals alarm, mijn fout, te negeren, mag je negeren, fictief voorbeeld, bij wijze van voorbeeld, geannuleerd, uiteindelijk geannuleerd, afgelast, vervallen, intussen ontkend, niet langer van toepassing"
    ),
    MarkerWords(.forwarded, "doorgestuurd, doorgestuurd bericht, fwd, fw"),
    MarkerWords(
      .hearsay,
      "ik hoorde, ik heb gehoord, we hoorden, hoorde zeggen, beweert dat, beweren dat, zegt ons dat, zeggen ons dat, vertelt ons dat, gerucht, geruchten, het gerucht, er is sprake van, niets officieel, niets officieels, naar verluidt, naar het schijnt, men zegt, ze zeggen, er wordt gezegd, er wordt gefluisterd, wandelgangen, blijkbaar zou, zogezegd, van horen zeggen"
    ),
    MarkerWords(
      .habit,
      "telkens als, telkens wanneer, elke keer dat, elke keer als, iedere keer, in de regel, als regel, over het algemeen, uit principe, taken die, tickets die, alles wat, alles dat, wie een, afspraak is dat"
    ),
    MarkerWords(.usually, "gewoonlijk, meestal, normaal gezien, doorgaans, over het algemeen"),
    MarkerWords(
      .recovered,
      "ingehaald, ingelopen, weer op schema, opgelost, bleef bereikbaar, bleef online, bleef beschikbaar, bleef draaien"
    ),
    MarkerWords(.whenever, "wanneer, zodra, als"),
    MarkerWords(
      .elsewhere,
      "in de krant, in de pers, in mijn vorige functie, gelezen in, concurrent, een concurrent, onze concurrent, de concurrent, de concurrentie, concurrenten, bij een concurrent, bij onze concurrent, een artikel, het artikel, een studie, een onderzoek, volgens gartner, een enquête, een blog, bij onze buren, onze buren, volgens linkedin, in mijn vorige job, bij mijn vorige werkgever",
      "een ander bedrijf, andere bedrijven, in de sector, gemiddeld in de sector, een podcast, een boek, onderzoek toont"
    ),
    MarkerWords(
      .request,
      "willen vermijden, vermijden dat, zouden willen, zorg ervoor dat, gelieve, graag, aub, a.u.b., alstublieft, alsjeblieft, vergeet niet, zorg dat, zorg ervoor, denk eraan, we zouden graag, ik zou graag, ik wil graag, hopelijk, laten we hopen, ik hoop, om te vermijden, om niet, zodat we niet, laten we"
    ),
    MarkerWords(.order, "uitstellen, verschuiven, wachten, verlengen, verplaatsen, wacht, verschuif"),
    MarkerWords(.announcing, "gelieve te noteren, gelieve er rekening mee te houden, let op, graag jullie aandacht"),
    MarkerWords(
      .asking,
      "kan iemand, kunnen jullie, kun je, kan je, kunt u, ik vraag me af, we vragen ons af, weet iemand, weten we, is het waar, niet zeker of, onduidelijk of, de vraag is"
    ),
    MarkerWords(.confirmed, "bevestigd, vastgesteld, uitgekomen, opgetreden, bewaarheid"),
    MarkerWords(
      .closed, "gesloten risico, risico gesloten, risico is gesloten, risico afgesloten, risico weg, risico opgelost"),
    MarkerWords(
      .filler,
      "gisteren, eergisteren, morgen, ochtend, avond, middag, nacht, weekend, vanochtend, vanavond, vorige, vorig, volgende, volgend, hier, daar, reeds, al, alweer, weer, altijd, ook, allemaal, alle, alles, na, tijdens, keer, tussen, zelfde, dezelfde, hetzelfde, ander, andere, anders, eerder, echt, vooral, totaal, totale, netto, bruto, eerste, tweede, derde, huidig, huidige, dus, volgens, via, bijna, enkel, gewoon, weinig, veel, genoeg, sommige, meerdere, enkele, goed, slecht, lang, kort, groot, klein, wiens, hun, hen, hem, mij, binnen, buiten, onder, boven, achter, uit, terug, eind, einde, begin, midden, deel, kant, staat, niveau, week, maand, jaar, hallo, hoi, bedankt, groeten, mvg, toch, wel, zeer, heel, erg, zelfs, dan, toen, rond, samen, per, tot, om"
    ),
    MarkerWords(.story, "als gebruiker, als klant, als beheerder, als medewerker"),
    MarkerWords(
      .screen,
      "ticket geopend, nieuw ticket, titel van het ticket, tickettitel, foutmelding, de melding zegt, het scherm toont, de pagina toont, de banner toont, de alert zegt, tekst van de alert, logregel, het log zegt, het label toont"
    ),
  ]
}
