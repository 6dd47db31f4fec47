extension MarkerWords {
  static let french: [MarkerWords] = [
    MarkerWords(
      .negation,
      "personne ne, personne n', pas, aucun, aucune, sans, ni, jamais, rien, nul, nulle, zéro, ne plus, n'est plus, n'a plus, n'ont plus",
      "n'y a plus, non, ne sont plus, n'avons plus, plus aucun, plus aucune, plus le moindre, pas le moindre",
      "évité, évitée, évités, évitées, éviter, évitons, évitera"),
    MarkerWords(
      .limitation, "pas plus de, pas plus que, pas moins de, pas que, pas seulement, pas loin de, pas encore",
      "non seulement, sans compter, sans doute, sans parler, sans surprise, pas mal, sans cesse, pourquoi pas",
      "n'est plus tenable, plus tenable, pas tenable, ne sera pas tenue, n'est pas tenable, ne tient plus, ne tiendra pas, pas tenue"
    ),
    MarkerWords(
      .modal, "pourrait, pourraient, pourrions, menace de, menacent de, risque de, risquent de, risquons de",
      "risque d', risquent d', risquons d', menace d', peut-être, éventuellement, éventuel, éventuelle, potentiel",
      "potentielle, possible, possiblement, on craint, nous craignons, à craindre, il se peut"),
    MarkerWords(
      .risk,
      "expose à, exposent à, exposés à, exposées à, nous expose, nous exposent, au pire, pire des cas, pire scénario, worst case, risque de, risque d', risque, risques, risquons, risquez, risquent, menace, danger"
    ),
    MarkerWords(
      .probability,
      "chance, chances, % de risque, % de risques, probabilité, probabilités, proba, probas, probable à, une chance sur, fifty-fifty, fifty fifty"
    ),
    MarkerWords(
      .condition,
      "si, s'il, s'ils, supposons, admettons, imaginons, à supposer, mettons que, au cas où, à moins que, à moins d', dans l'hypothèse où, en cas de, en cas d', sauf si, à condition"
    ),
    MarkerWords(
      .irrealis,
      "aurait, auraient, aurions, aurais, auriez, aurait eu, serions, aurait pu, aurions pu, auraient pu"),
    MarkerWords(
      .likely,
      "devrait, devraient, devrions, probablement, vraisemblablement, sans doute, on pense, je pense, je crois, j'imagine, j'ai l'impression, a priori, semble-t-il"
    ),
    MarkerWords(.goalNoun, "objectif, objectifs, cible, cibles, ambition, but, OKR, souhait"),
    MarkerWords(
      .goalVerb,
      "vise, visons, visent, viser, ambitionne, ambitionnons, voulons, veut ramener, souhaitons, aimerait, aimerions"),
    MarkerWords(
      .saying, "a écrit, écrit, écrivait, a dit, disait, dit, a déclaré, déclarait, rappelait, a rappelé, nous disait",
      "selon lui, selon elle, cite, je cite, dixit, a répondu, répond, avait annoncé"),
    MarkerWords(
      .cause,
      "à cause, car, parce que, parce qu', puisque, puisqu', suite à, suite au, suite aux, à la suite, en raison, faute de",
      "faute d', dû à, due à, dus à, du fait, lié à, liée à, liés à, imputable, grâce à, grâce au, grâce aux, à la demande",
      "surtout, causé par, causée par, provoqué par, provoquée par, après que, vu que, étant donné, compte tenu, dont, d'où",
      "pour limiter, pour éviter, pour réduire, afin de, afin d', le temps que, le temps de recruter, le temps de remplacer, le temps de former, le temps de trouver, conséquence de, pour cause, résultat de, tant que, à l'issue"
    ),
    MarkerWords(
      .contrast, "mais, cependant, toutefois, par contre, en revanche, néanmoins, or, sauf que"),
    MarkerWords(
      .separation,
      "par ailleurs, d'autre part, autre sujet, autre point, en parallèle, côté, quant à, quant au, en outre",
      "à part ça, sinon côté, à noter, pour finir, enfin, ensuite, deuxièmement, également"),
    MarkerWords(.coordination, "et, puis, tandis que, alors que, ainsi que, ainsi qu', plus, pendant que"),
    MarkerWords(
      .old,
      "prévu*, prévision*, prévisionnel*, planifié*, initialement, initial*, annoncé*, budgété*, budget, alloué*, estimé*",
      "chiffré*, devisé*, vendu*, promis*, engagé*, attendu*, auparavant, avant, était, étaient, faisait, faisions, faisaient",
      "originel*, théorique*, référence, voté*, enveloppe, devis, hier encore, jusqu'ici, jusque-là, jusqu'alors, précédemment",
      "baseline, ancien*, évalué*, provisionné*, cible, l'an dernier, au printemps, avant l'été, avant l'hiver, moyenne, contractuel*",
      "calé, calée, calés, fixé, fixée, devait, devaient, prévoyait, prévoyaient, prévoyions, d'habitude, habituellement, habituel*, normalement, en temps normal, naguère, autrefois",
      "le mois dernier, l'an passé, l'année dernière, il y a un an, au départ, à l'origine, embarqué*, visé*, escompté*, imaginé*, signé*, commandé*",
      "convenu*, en avons, n'avons que, tablait, tablions, comptait, comptions, forfait, accordé*, imparti*, engagement, dotation, estimation, estimations, chiffrage, avait prévu, avions prévu, aurait dû, tenable, tenue"
    ),
    MarkerWords(
      .new,
      "désormais, maintenant, dorénavant, à présent, aujourd'hui, actuellement, réel*, réellement, réalisé*, passés, passées",
      "consommé*, dépensé*, recalé*, finalement, au final, constaté*, livré*, atterri*, effectif*, nouveau, nouvelle, actuel*",
      "englouti*, ressort*, sortira, reporté*, replanifié*, terminé*, validé*, accepté*, on est sur, repoussé*, décalé*, réestimé*",
      "aura, auront, fini, finis, finie, finies, bouclé*, faits, faites, a pris, ont pris, a duré, a demandé, a coûté, a nécessité, réel, au réel, en réalité",
      "à l'arrivée, sortis, tenus, obtenu*, atteint*, mesuré*, facturé*, plafonne, plafonnons, en est à, en sommes à, au compteur, résultat, s'établit",
      "s'élève, culmine, stagne, tourne à, tournons à, délivré*, accompli*, achevé*, brûlé*, payé*, nous a pris"
    ),
    MarkerWords(
      .insteadOf,
      "au lieu de, au lieu du, au lieu d', au lieu des, à la place de, plutôt que, contre, versus, vs, face à",
      "comparé à, par rapport à, par rapport au, là où, alors qu'on, quand on, pour, et non, et non pas, et non plus"),
    MarkerWords(.outOf, "sur, sur les, sur un total de, parmi"),
    MarkerWords(.from, "de, du, d', des, depuis le, partant de"),
    MarkerWords(.to, "à, au, aux, vers, vers le, jusqu'à, jusqu'au"),
    MarkerWords(
      .increase,
      "rajouté*, ajouté*, dépass*, au-dessus, au dessus, hausse, hausses, augment*, grimp*, bondi*, bondit, monte, montée, monté, explos*, croît, accroît, gonfl*, alourdi*",
      "surconsommation, sur-consommation, surplus, renchéri*, a pris, ont pris, en plus, de trop, supplémentaire*, de plus, envol*, progress*, supérieur*, dépass*, doubl*, tripl*"
    ),
    MarkerWords(
      .decrease,
      "baiss*, chut*, recul*, tomb*, dimin*, rédui*, dégringol*, fléchi*, plonge*, plongé*, perdu*, perd, perte, en moins",
      "de moins, inférieur*, effondr*, ralenti*, dégrad*, régress*, divisé*, moindre"),
    MarkerWords(.since, "depuis, ça fait, cela fait, voilà, il y a"),
    MarkerWords(.until, "jusqu'à, jusqu'au, jusqu'en, jusque"),
    MarkerWords(.within, "dans, d'ici, sous, avant, en, au bout de, en l'espace de"),
    MarkerWords(
      .about, "sur, côté, pour, concernant, quant à, au niveau de, chez, dans, du côté de, à propos de, avec"),
    MarkerWords(
      .article,
      "le, la, les, l', un, une, notre, nos, votre, vos, leur, leurs, ce, cette, ces, mon, ma, mes, son, sa, ses"),
    MarkerWords(.link, "de, du, des, d', à, au, aux, en, et"),
    MarkerWords(
      .verb,
      "a, ai, as, ont, avons, avez, est, sont, sommes, êtes, suis, sera, seront, va, vont, allons, fait, font, faut, faudra, reste, restent",
      "prend, prennent, prendra, accuse, accusent, accumule, affiche, arrive, sort, sortent, passe, passent, se, s', ne, n', nous, on, il, elle, ils",
      "elles, vous, je, j', y, qui, que, qu', où, avait, avaient, était, étaient, ce, c', cela, ça, doit, doivent, peut, peuvent, tient, tourne, tournent",
      "coûte, coûtent, revient, demande, demandent, dure, durent, compte, annonce, annoncent, semble, traîne, commence, démarre, atteint, trop, très"
    ),
    MarkerWords(
      .meeting,
      "réunion, réunions, comité, comités, copil, codir, comex, rétrospective, rétro, démo, démonstration, atelier, ateliers, point hebdo, point quotidien, point hebdomadaire, point d'équipe, entretien, séminaire, revue de sprint, daily, kick-off, visio, conférence, formation, déjeuner, audition, soutenance, webinaire, stand-up, afterwork"
    ),
    MarkerWords(
      .generic,
      "équipe, équipes, planning, plan, calendrier, projet, point, sujet, statut, semaine, sprint, dev, devs, développeurs, tickets, recrues, licence, retard, total, budget, date, dates, feuille de route, suite, moment, fond, place, ensemble, lot, chantier, sprints, mois, jours, jour, cause, an, bugs, stories, livraison, cette"
    ),
    MarkerWords(.generic, "lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, métier, client"),
    MarkerWords(
      .each,
      "chaque, chacun, chacune, par tête, tout le monde, toutes les, tous les, tous nos, l'unité, pièce, à chaque fois, par cas, par item"
    ),
    MarkerWords(.everyone, "tout le monde, chacun, chacune, chacun d'entre nous"),
    MarkerWords(.slower, "plus lent, plus lente, plus lents, plus lentes, ralenti*"),
    MarkerWords(.faster, "plus rapide, plus rapides, plus vite, accélér*"),
    MarkerWords(
      .half, "mi-temps, mi-vitesse, mi-régime, mi-charge",
      "mi-capacité, demi-régime, demi-vitesse, demi-charge, demi-capacité"),
    MarkerWords(.whole, "temps plein, plein temps, temps complet, pleine charge, plein régime"),
    MarkerWords(.inAll, "au total, en tout, en tout et pour tout"),
    MarkerWords(.average, "en moyenne, moyenne, comptez, compter"),
    MarkerWords(.doubtful, "plus de, plus d'"),
  ]
}
