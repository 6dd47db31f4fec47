/// What keeps a French clause from being a plain assertion of the writer's own.
extension MarkerWords {
  static let frenchScopes: [MarkerWords] = [
    MarkerWords(
      .denial,
      "je doute, nous doutons, on doute, douteux que, je démens, nous démentons, on dément, il n'en est rien, n'en est rien, nie que, nions que, personne ne dit que, il est faux, c'est faux, est faux, est fausse, faux que, contrairement à, contrairement au, contrairement aux, n'est pas vrai",
      "pas vrai que, il est inexact, c'est inexact, est inexact, démenti*, dément, démentons, infirmé*, infirmons, n'est pas le cas",
      "n'a pas eu lieu, n'a jamais eu lieu, n'aura pas lieu, n'aura finalement pas lieu, n'ont pas eu lieu, n'est jamais arrivé, n'est pas exact",
      "ne se confirme pas, ne se confirme plus, n'est pas confirmé, n'est pas confirmée, ne s'est pas produit, ne s'est jamais produit",
      "ne sera pas appliqué*, ne sera finalement pas appliqué*, n'est pas appliqué*, ne seront pas appliqué*, ne s'applique pas, n'est pas due",
      "ne sera pas facturé*, n'a pas été facturé*, ne nous sera pas facturé*, n'a pas été appliqué*, ne tient pas debout, loin d'être vrai",
      "rien de vrai, aucune vérité, n'y a aucun fondement, sans fondement, infondé*, n'est que rumeur, intox, fake news, n'est qu'une fable, est une légende, est un mythe, y a renoncé, y ont renoncé, a été abandonnée, l'a retirée, n'est jamais venu*, ne sont jamais venu*"
    ),
    MarkerWords(
      .moment,
      "il y a plus de, il y a environ, au cours des, durant les, durant ces, ces dernières, ces derniers, les dernières, les derniers, des dernières, des derniers, d'ancienneté, d'expérience, d'âge"
    ),
    MarkerWords(.cancelled, "finalement annulé*, finalement abandonné*, tombe à l'eau, tombent à l'eau, annule et remplace"),
    MarkerWords(.undone, "annulé, annulée, annulés, annulées, abandonné*, caduc, caduque, caducs, caduques, levé*, retiré*, supprimé*, effacé*"),
    MarkerWords(
      .voided,
      "fausse alerte, erreur de ma part, à ignorer, exemple fictif, pour l'exemple, cas d'école, annulé, annulée, annulés, annulées, finalement annulé, finalement annulée, démenti depuis, sans objet, caduc, nul et non avenu"
    ),
    MarkerWords(.forwarded, "tr, fwd, fw, transfert, message transféré"),
    MarkerWords(
      .hearsay,
      "j'ai entendu dire, on a entendu dire, entendu dire que, prétend que, prétend qu', prétendent que, nous dit que, nous dit qu', nous disent que, affirme que, affirme qu', nous écrit que, rumeur, rumeurs, le bruit court, bruit de couloir, bruits de couloir, on raconte, paraît-il, il paraît, il se dit, on-dit, on dit que",
      "à ce qu'on dit, radio moquette, d'après la rumeur, certains disent, on parle de, on parle d', il se murmure, rien d'officiel, certains prétendent, on murmure"),
    MarkerWords(
      .habit,
      "chaque fois que, à chaque fois qu', chaque fois qu', toutes les fois que, en règle générale, par principe, dès lors que, dès qu'un, dès qu'une, lorsqu'un, lorsqu'une",
      "quiconque, tout ticket qui, toute tâche qui, toute demande qui, les tâches qui, les tickets qui, à partir du moment où, la règle est, règle d'équipe"
    ),
    MarkerWords(.usually, "d'habitude, habituellement, d'ordinaire, généralement, en général"),
    MarkerWords(
      .recovered,
      "rattrapé*, résorbé*, rétabli, de retour dans les temps, est à jour, comblé*, est resté* disponible*, est resté* en ligne, jamais tombé*"
    ),
    MarkerWords(.whenever, "quand, lorsque, lorsqu', dès que, dès qu'"),
    MarkerWords(
      .elsewhere,
      "dans mon ancien poste, dans la presse, lu dans, dans un ancien poste, dans ma boîte précédente, chez un concurrent, chez notre concurrent, chez nos concurrents, chez le concurrent, notre concurrent, nos concurrents, un concurrent, le concurrent, du concurrent, d'un concurrent, des concurrents, chez les concurrents, la concurrence",
      "chez nos voisins, nos voisins, chez nos confrères, nos confrères, selon linkedin, d'après linkedin, chez un confrère, un confrère, dans mon ancienne boîte, dans mon ancienne société, dans une autre boîte, chez mon ancien employeur, une autre entreprise, un article, une étude, selon une étude, d'après une étude",
      "cette étude, le gartner, selon gartner, un sondage, une enquête, un livre blanc, dans la presse, dans le secteur, dans l'industrie, en moyenne dans le secteur, un podcast, un blog, un billet de blog, statistiquement"
    ),
    MarkerWords(
      .request,
      "faites en sorte, fais en sorte, faisons en sorte, il faut éviter, éviter que, évitons que, merci de, merci d', prière de, pensez à, penser à, pense à, n'oubliez pas de, veuillez, il faudrait que, j'aimerais, on aimerait que, on souhaite, je souhaite, nous souhaiterions, pourvu que, espérons, on espère, j'espère",
      "pour éviter de, afin d'éviter, pour ne pas, afin de ne pas, évitons de, il ne faudrait pas"),
    MarkerWords(
      .order,
      "décaler, repousser, reporter, différer, attendre, laisser, prolonger, décalons, repoussons, reportons, attendons, laissons"
    ),
    MarkerWords(
      .announcing,
      "merci de noter, merci de prendre note, veuillez noter, merci d'acter, il faut noter, notez que, je note que, merci de votre, merci de ta"
    ),
    MarkerWords(
      .asking,
      "est-ce que, est-ce qu', peux-tu, pouvez-vous, quelqu'un sait, qui sait si, je me demande, on se demande, reste à savoir, savez-vous, sait-on, question ouverte, à confirmer si, j'ignore si"
    ),
    MarkerWords(
      .confirmed, "avéré*, constaté*, confirmé*, matérialisé*, s'est réalisé, s'est concrétisé, s'est produit, acté*"),
    MarkerWords(
      .closed,
      "risque levé, risque clos, risque fermé, risque écarté, risque clôturé, risque traité, risque caduc, risque maîtrisé, risques levés, risques clos, risques fermés"
    ),
    MarkerWords(
      .filler,
      "hier, avant-hier, demain, ce matin, ce soir, cet après-midi, matin, soir, midi, nuit, week-end, dernier, dernière, derniers, dernières, prochain, prochaine, prochains, prochaines, ici, là, déjà, encore, toujours, aussi, bien, tous, toutes, tout, toute, après, pendant, durant, fois, entre, même, mêmes, autre, autres, environ, plutôt, vraiment, notamment, cumulé, cumulée, total, totale, totalité, ouvré, ouvrés, net, brut, premier, première, second, seconde, deuxième, troisième, suivant, suivante, actuel, global, ainsi, donc, selon, via, lors, afin, presque, seulement, simplement, peu, beaucoup, assez, certains, certaines, plusieurs, quelques, bon, bonne, long, longue, petit, petite, grand, grande, gros, grosse, celui, celle, ceux, dont, leurs, eux, lui, moi, toi, chez, sous, sans, hors, vers, face, fin, début, milieu, cours, partie, part, côté, point, état, niveau, jour, semaine, mois, année, bonjour, salut, cordialement, bonsoir, merci"
    ),
    MarkerWords(.story, "en tant que, en tant qu'"),
    MarkerWords(
      .screen,
      "ticket ouvert, nouveau ticket, titre du ticket, intitulé du ticket, titre de la story, message d'erreur, le message affiche, message affiché, l'écran affiche, la page affiche, le bandeau affiche, l'alerte affiche, texte de l'alerte, texte affiché, le pop-up, le popup, l'alerte dit, le log dit, la bannière affiche, le compteur affiche, la notification dit, le libellé"
    ),
  ]
}
