extension NamelessWords {
  static let french = NamelessWords(
    openings: """
      quand lorsque lorsqu comme dont pourquoi comment finalement malheureusement actuellement heureusement \
      globalement enfin ensuite puis donc ainsi aussi deja encore toujours aujourd hui demain hier bref sinon \
      notamment surtout desormais maintenant egalement apres avant imprevu imprevue imprevus imprevues bonjour \
      bonsoir salut merci cordialement
      """,
    heads: """
      impact impacts duree raf rae statut etat commentaire commentaires note notes remarque remarques resume \
      consomme consommee depense ecart reste estime initial initiale recale prevu prevue realise atterrissage cout \
      couts heure heures points description details detail cause causes action actions infos information \
      informations general sprint sprints suivant suivante suivants suivantes prochain prochaine prochains \
      prochaines
      """)
}
