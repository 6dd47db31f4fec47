extension TrapMood {
  /// One French frame a line.
  var french: String {
    switch self {
    case .denied:
      """
      Il est faux {que}
      Contrairement à la rumeur, {c}
      Contrairement à ce qui a été dit, {c}
      Ce n'est pas vrai {que}
      {s} : cela n'a jamais eu lieu
      {s} : c'est faux
      Il n'est pas exact {que}
      On a cru {que}, il n'en est rien
      """
    case .asked:
      """
      Est-ce {que} ?
      {s} ?
      Sait-on {si} ?
      Peux-tu me dire {si} ?
      Question du comité : {c} ?
      """
    case .supposed:
      """
      {Si}, on préviendra le client
      Supposons {que}
      Imaginons {que}
      Dans l'hypothèse où {c}, on reporte la démo
      Au cas où {c}, prévenir Marc
      On préviendra le client {si}
      Exemple fictif : {c}
      """
    case .quoted:
      """
      « {s} »
      > {s}
      Marc a écrit : {s}
      Marc a écrit : « {s} »
      Le client nous dit {que}
      Le fournisseur prétend {que}
      TR : {s}
      """
    case .rumoured:
      """
      Le bruit court {que}
      La rumeur dit {que}
      Il paraît {que}
      On raconte {que}
      Selon des bruits de couloir, {c}
      J'ai entendu dire {que}
      Rumeur : {c}
      """
    case .titled:
      """
      PAY-12 : {s}
      [BUG-33] {s}
      Ticket PAY-90 : « {s} »
      En tant que gestionnaire, je veux voir que {c}
      En tant qu'acheteur, je veux un rapport qui dise {que}
      Ticket ouvert : {s}
      """
    case .ofOthers:
      """
      Chez notre concurrent, {c}
      Notre concurrent : {c}
      Un article dit {que}
      Dans mon ancien poste, {c}
      Selon une étude, {c}
      Dans une autre entreprise, {c}
      Lu dans la presse : {c}
      """
    case .wished:
      """
      On aimerait éviter {que}
      Objectif : éviter {que}
      Il faut éviter {que}
      On espère {que}
      Merci de vérifier {si}
      Faites en sorte {que}
      """
    case .habit:
      """
      Quand un lot n'est pas conforme, {c}
      À chaque fois qu'un client se plaint, {c}
      En règle générale, {c}
      Chaque fois {que}, on prévient le client
      Quand {c}, on prévient le client
      D'habitude, {c}
      Dès {que}, il faut le signaler
      """
    case .cancelled:
      """
      Finalement annulé : {s}
      Fausse alerte : {s}
      {s} (annulé)
      {s} : finalement annulé
      Sans le correctif, on aurait pu dire : {c}
      Erreur de ma part, à ignorer : {c}
      ~~{s}~~
      """
    case .onScreen:
      """
      Le message affiche « {s} »
      L'écran affiche : « {s} »
      Texte de l'alerte : « {s} »
      Le bandeau dit « {s} »
      Libellé du champ : « {s} »
      `{s}`
      """
    }
  }
}
