extension CommonWords {
  /// The commonest forms of French with four letters or more, folded and in order.
  ///
  /// Source: the French list of wordfreq 3.1.1 (R. Speer, doi 10.5281/zenodo.7199437, with SUBTLEX by M. Brysbaert et
  /// al., freely available), data under CC BY-SA 4.0; so is this list. Cut to the commonest forms, accents removed.
  static let french: StaticString = """
    abandon abandonne abandonner abbe abonnes abord abri absence absolue absolument abus academie acceder accent accepte
    accepter acces accessible accident accidents accompagne accompagner accord accorde accords accueil accueille
    accueillir accuse achat achete acheter acide acier acquis acquisition acte actes acteur acteurs actif actifs action
    actions active activite activites actrice actualite actuel actuelle actuellement adam adaptation adapte adapter
    adjoint administratif administration administrative admis adopte adopter adoption adore adresse adulte adultes
    adversaire adversaires aeroport affaire affaires affiche affirme affronter afin africain africaine africains afrique
    agence agent agents agir agissait agit agreable agression agricole agricoles agriculture aide aider aides aient
    ailes aille ailleurs aime aiment aimer aimerais aimes aimez ainsi aise ajoute ajouter alain albert album alcool
    alerte alex alexandre algerie alimentaire alimentation allaient allais allait allant alle allee allemagne allemand
    allemande allemands aller allez alliance allies allons alors alpes alsace alternative amateur amateurs ambassadeur
    ambiance ambition amelioration ameliorer amenagement amende amene amener americain americaine americaines americains
    amerique amie amis amitie amour amoureuse amoureux analyse analyses ancien ancienne anciennes anciens andre android
    ange angeles anges anglais anglaise angle angleterre animal animation animaux anne annee annees anniversaire annonce
    annoncer annuel annuelle anti antoine aout apparait appareil appareils apparemment apparence apparition appartement
    appartenant appartient appel appelait appele appelee appeler appeles appelle appellent appels apple application
    applications applique appliquer apporte apporter apprecie apprecier apprend apprendre apprentissage appris approche
    appui appuie apres arabe arabes arbitre arbre arbres architecture archives argent argentine argument arguments arme
    armee armees armes arret arrete arreter arretez arriere arrive arrivee arrivent arriver arrives arrondissement
    arthur article articles artiste artistes artistique arts asie aspect aspects assemblee assez assis assistance
    assister association associations associe associes assurance assure assurer atelier ateliers atlantique atmosphere
    attache attaque attaquer attaques atteindre atteint atteinte attend attendais attendait attendant attendent attendez
    attendre attends attendu attentat attentats attente attention attirer attitude aube aucun aucune audience
    augmentation augmente augmenter auparavant aupres auquel aura aurai auraient aurais aurait auras aurez auront aussi
    aussitot australie autant auteur auteurs auto automatique automne automobile autonomie autorisation autorise
    autorite autorites autoroute autour autre autrefois autrement autres autriche auxquels avaient avais avait avance
    avancer avant avantage avantages avec avenir aventure aventures avenue aveugle avez avion avions avis avocat avocats
    avoir avons avoue avouer avril ayant baie bain bains baiser baisse baisser balance balle balles ballon bande bandes
    banlieue banque banques barcelone barre base basee bases basket basse bassin bataille bateau bateaux batiment
    batiments batterie battre battu beau beaucoup beaute beaux bebe belge belges belgique belle belles benefice
    benefices beneficier benoit berlin bernard besoin besoins best bete beurre biais bible bibliotheque bien biens
    bientot bienvenue biere bijoux bilan bill billet billets bite bizarre black blague blanc blanche blanches blancs
    blesse blesses blessure blessures bleu bleue bleus bloc blog boire bois boite bombe bonheur bonjour bonne bonnes
    bons bonsoir bonus bord bordeaux bordel bouche boucle bouffe bouge bouger boulevard boulot bourse bout bouteille
    boutique bouton branche bras bravo bref bresil bretagne britannique britanniques bronze bruit bruno bruxelles budget
    bulletin bureau bureaux business buts cabinet cache cacher cadeau cadeaux cadre cadres cafe caisse calais calcul
    calendrier californie calme camera camion camp campagne campagnes camps canada canadien canadienne canadiens canal
    cancer candidat candidats candidature cannes canon capable capables capacite capacites capitaine capital capitale
    caractere caracteres caracteristiques carbone cardinal carre carrement carriere carte cartes carton casque casse
    casser catalogue catastrophe categorie categories catherine catholique catholiques cause causes ceci ceinture cela
    celebre celle celles cellule cellules celui cense cent centaines central centrale centre centres cents cependant
    cercle ceremonie certain certaine certainement certaines certains certes cerveau cesse cette ceux chacun chacune
    chaine chaines chair chaise chaleur chambre chambres champ champagne champion championnat champions champs chance
    chances change changement changements changer chanson chansons chant chante chanter chanteur chantier chapeau
    chapelle chapitre chaque charbon charge chargee charges charles charlie charme charte chasse chat chateau chats
    chaud chaude chauffeur chaussures chef chefs chemin chemins cher cherche cherchent chercher chercheurs cherchez
    chere chers cheval chevalier chevaux cheveux chez chien chiens chier chiffre chiffres chimie chine chinois chinoise
    choc chocolat choisi choisir choisis choix chomage chose choses chretien chretienne chretiens chris christ christian
    christophe chronique chute cible ciel cinema cinq cinquante cinquieme circonstances circuit circulation cite citer
    cites citoyen citoyens city civil civile civils clair claire clairement clan classe classement classes classique
    classiques claude cles client clients climat clinique club clubs coach code coeur coin colere collaboration
    collectif collection collective college collegue collegues colonel combat combats combattre combien comedie comite
    commandant commande commandement commandes comme commence commencent commencer comment commentaire commentaires
    commerce commercial commerciale commis commissaire commission commun communaute communautes commune communes
    communication communications communique communiquer communiste compagnie compagnies comparaison comparer competence
    competences competition complet complete completement complexe complique comporte comportement compose composee
    composition comprend comprendre comprends comprennent compris compte compter comptes comte concentration concept
    conception concernant concerne concert concerts conclusion concours concu concurrence condamne condition conditions
    conducteur conduire conduit conduite conference conferences confiance confirme confirmer conflit conflits
    conformement congo congres connais connaissance connaissances connaissent connaissez connait connaitre connard
    conneries connu connue connus cons consacre conscience conseil conseille conseiller conseillers conseils consequence
    consequences consequent conservateur conservation conserver considere consideree considerer consiste consommateurs
    consommation constate constater constitue constituent constitution construction construire construit consulter
    contact contenant content contente contenu contexte contient continent continue continuent continuer contraire
    contrairement contrat contrats contre contribution controle controler convaincre convaincu convention conversation
    convient cool cooperation copain copie copine coree corps correctement correspond correspondant corruption corse
    cote cotes couche coucher couilles couleur couleurs coup coupable coupe couper couple couples coups cour courage
    courant courir couronne courrier cours course courses court courte cousin cout coute couteau couts couvert
    couverture couvre couvrir createur creation credit credits cree creee creer creme crime crimes crise criteres
    critique critiques croient croire crois croissance croit croix croyais croyez cuisine culte culture culturel
    culturelle cultures curieux cycle dame dames danger dangereux daniel dans danse date dates davantage david debat
    debats debit debout debut debuts decede decembre decennies deces dechets decide decider decision decisions
    declaration declare decouvert decouverte decouvre decouvrez decouvrir decret decrit decu dedans defaite defaut
    defend defendre defense defenseur defi definir definition definitivement degats degre degres dehors deja dejeuner
    dela delai demain demande demandent demander demandes demarche demeure demi democratie democratique denis dents
    depart departement departements depasse depasser depend depenses deplacement deplacer deposer depot depuis depute
    deputes derange dernier derniere dernieres derniers derriere descendre description desert design desir desole
    desormais dessin dessins dessous dessus destin destination destine destinee destruction detail details determiner
    deteste detruire detruit dette deux deuxieme devaient devais devait devant developpe developpement developper
    devenir devenu devenue devenus devez deviennent devient devoir devoirs devons devra devraient devrais devrait diable
    dialogue dieu dieux difference differences different differente differentes differents difficile difficiles
    difficulte difficultes diffuse diffusion digne dimanche dimension dimensions diminuer diner dingue diplome dira
    dirais dirait dire direct directe directement directeur direction dirige dirigeants diriger disais disait disant
    discipline discours discussion discussions discuter dise disent disons disparaitre disparition disparu disponible
    disponibles dispose dispositif disposition dispositions disque distance distinction distribution dite dites divers
    diverses diversite division dizaine dizaines docteur document documentaire documents doigt doigts dois doit doivent
    dollars domaine domaines domicile dominique dommage dommages donc donnant donne donnee donnees donnent donner
    donnera donnez dons dont dormir dose dossier dossiers double douce doucement douceur douche douleur doute doux douze
    drame drapeau drogue droit droite droits drole durable durant dure duree dynamique eaux ecart echange echanges
    echapper echec echelle ecole ecoles economie economies economique economiques ecoute ecouter ecran ecrire ecris
    ecrit ecrite ecrits ecriture ecrivain editeur edition editions education effectif effectivement effectue effectuer
    effet effets efficace efficacite effort efforts egalement egalite egard eglise eglises electeurs election elections
    electorale electricite electrique electriques electronique element elements eleve elevee eleves elite elle elles
    elus emission emissions emmanuel emotion emotions empeche empecher empereur empire emplacement emploi emplois
    employe employes enceinte encore endroit endroits energetique energie enfance enfant enfants enfer enfin engage
    engagement engager enjeux enlever ennemi ennemis enorme enormement enquete enregistre enregistrement enseignants
    enseigne enseignement ensemble ensuite entend entendre entends entendu entier entiere entierement entourage entraine
    entrainement entrainer entraineur entre entree entreprise entreprises entrer entretien envers envie environ
    environnement environs envoi envoie envoye envoyer episode episodes epoque epouse epreuve epreuves equilibre
    equipage equipe equipement equipements equipes equivalent eric erreur erreurs espace espaces espagne espagnol espece
    especes espere esperer espoir esprit esprits essai essaie essais essaye essayer essayez essence essentiel
    essentiellement estime etabli etablir etablissement etablissements etage etaient etais etait etant etape etapes etat
    etats etes ethique etions etoile etoiles etonnant etrange etranger etrangere etrangeres etrangers etre etres etude
    etudes etudiant etudiants etudie etudier euro europe europeen europeenne europeennes europeens euros evaluation
    evenement evenements eventuellement eveque evidemment evidence evident eviter evolution evoque exact exactement
    examen excellence excellent excellente exception exceptionnel exclusivement excuse excuses executif execution
    exemplaires exemple exemples exercer exercice existe existence existent expedition experience experiences expert
    experts explication explications explique expliquer exploitation explosion exposition express expression exprime
    exprimer extension exterieur extrait extraordinaire extreme extremement fabrication face facebook facile facilement
    faciliter facon facteur facteurs faculte faible faibles faim faire fais faisaient faisais faisait faisant faisons
    fait faite faites faits fallait falloir fallu fameux familiale famille familles fans fantastique fasse fatigue
    faudra faudrait fausse faut faute fautes faux faveur favorable favoriser federal federale federation feminin femme
    femmes fenetre fenetres fera ferai ferais ferait ferme fermer fermeture feront festival fete fetes feuille feuilles
    feux fevrier fiche fiction fidele fideles fier figure file fille filles fillon film films fils final finale
    finalement finance financement financer finances financier financiere financieres financiers fine fini finir finit
    fins fiscale fixe fleur fleurs fleuve flics flotte flux fois folie folle fonction fonctionnaires fonctionne
    fonctionnement fonctions fond fondateur fondation fonde fondee fonds font foot football force forcement forcer
    forces foret forets forfait format formation formations forme forment former formes formidable formule fort forte
    fortement fortes forts fortune forum foule four fourni fournir fous fout foutre foutu foyer frais franc francais
    francaise francaises france franchement franco francois francophone francs frank frappe frapper fraude frederic free
    frequence frere freres froid froide fromage front frontiere frontieres fruit fruits fuite fumer furent fusion futur
    future gagnant gagne gagner galerie game gamin gamme garantie garcon garcons garde garder gardes gardien gare gars
    gauche geant general generale generalement generales generation generations generaux geneve genial genie genre gens
    gentil george georges gerard gere gerer geste gestion gilles glace global gloire golf google gorge gout gouvernement
    gouvernements gouverneur grace grand grande grandes grands gras gratuit gratuite gratuitement grave graves grec
    grece grenoble greve gris gros grosse grosses groupe groupes guere guerre guerres gueule guide guillaume habitants
    habite habitude habitudes habituellement haha haine harry hasard hate hausse haut haute hautes hauteur hauts hein
    henri henry heritage heros hesite heure heures heureuse heureusement heureux hier histoire histoires historique
    historiques hiver hockey hollande hommage homme hommes honnete honneur honte hopital horizon horreur horrible hors
    hotel http https hugo huile huit humain humaine humaines humains humanite humeur humour hyper hypothese ideal idee
    idees identifier identite ignore iles image images imagine imaginer immediatement immense immeuble immigration
    immobilier impact implique importance important importante importantes importants importe impose imposer impossible
    impot impots impression incapable incendie incident inconnu incroyable inde independance independant independante
    indice indique indispensable individu individus industrie industriel industrielle industriels inferieur inferieure
    influence info information informations informatique infos ingenieur ingenieurs initiative innovation inquiete
    inscription inscrire inscrit inscrits inspecteur inspiration inspire installation installations installe installer
    instant institut institution institutions instruction instrument instruments integration integrer intelligence
    intelligent intention intentions inter interdiction interdit interessant interessante interesse interet interets
    interieur interieure intermediaire international internationale internationales internationaux interne internet
    interpretation intervenir intervention interview intitule introduction inutile inverse investir investissement
    investissements invite invites iphone irak iran irlande islam islamique israel issue issus italie italien italienne
    italiens ivoire jack jacques jamais jambes james janvier japon japonais jardin jardins jaune jean jesus jeter jette
    jeudi jeune jeunes jeunesse jeux john joie joint joli jolie joseph joue jouent jouer joueur joueurs jour journal
    journaliste journalistes journaux journee journees jours joyeux judiciaire juge jugement juger juges juif juifs
    juillet juin jules julie julien jure juridique jury jusque juste justement justice justifier justin kevin kilometres
    king laboratoire lache laissant laisse laissent laisser laissez lait lance lancement lancer langage langue langues
    laquelle large largement larmes latin laurent laval leader lecon lecons lecteur lecteurs lecture legale legende
    leger legere legerement legislatives legitime legumes lendemain lentement lequel lesquelles lesquels lettre lettres
    leur leurs leve lever levres liaison liberal liberation liberaux liberte libertes libre libres licence liee liees
    lien liens lies lieu lieutenant lieux ligne lignes ligue lille limite limitee limiter limites lion liquide lire
    liste listes litteraire litteralement litterature live livraison livre livrer livres local locale locales locaux
    logement logements logiciel logique loin loire lois londres long longs longtemps longue longues longueur lors
    lorsque louis loup lourd love lumiere lumieres lundi lune lunettes lutte lutter luxe luxembourg lycee lyon machine
    machines macron madame madrid magasin magasins magazine magie magique magnifique mail maillot main mains maintenant
    maintenir maintien maire mairie mais maison maisons maitre maitres maitrise majeur majeure major majorite malade
    malades maladie maladies malgre malheureusement maman manche mandat mange manger maniere manifestation
    manifestations manque manquer manuel marc marcel marche marcher marches mardi marge mari maria mariage marie mariee
    marier marin marine marins mario maritime mark marketing maroc marque marquer marques marrant marre mars marseille
    martin mary masque masse massif master match matchs materiaux materiel matiere matieres matin maurice mauvais
    mauvaise mauvaises maximum mecanique mechant mecs medaille medecin medecine medecins medias medical medicale
    medicaments meilleur meilleure meilleures meilleurs melange membre membres meme memes memoire menace menaces menage
    mene menee mener mensonge mention mentionne mentir merci mercredi merde mere meres merite merveilleux message
    messages messieurs mesure mesures metal meteo methode methodes metier metiers metres metro metropole mets mettant
    mettent mettez mettre meurt meurtre mexique michael michel micro midi mieux mignon migrants mike milan milieu
    milieux militaire militaires militants mille milliards milliers million millions mince mine mines mineurs mini
    minimum ministere ministre ministres minuit minute minutes miroir mise misere mises miss mission missions mobile
    mode modele modeles moderne modernes modifier moindre moins mois moitie moment moments monaco monde mondial mondiale
    monnaie monsieur mont montage montagne montagnes montant monte montee monter montpellier montre montreal montrent
    montrer moral morale morceau morceaux mort morte morts moscou moteur moteurs motif motifs moto mots mourir mouvement
    mouvements moyen moyenne moyens multiples municipal municipalite murs musee musique musulman musulmans mystere
    naissance nancy nantes napoleon nation national nationale nationales nationalite nationaux nations nature naturel
    naturelle naturellement naturelles naturels navigation navire navires neanmoins necessaire necessairement
    necessaires necessite negatif negociations neige nettement neuf news nice nicolas niveau niveaux noel noir noire
    noires noirs nombre nombreuses nombreux nomination nomme noms nord normal normale normalement normandie norme normes
    notamment note noter notes notion notre nourrir nourriture nous nouveau nouveaux nouvel nouvelle nouvelles novembre
    nucleaire nuit nuits nulle numerique numero objectif objectifs objet objets obligation obligations obligatoire
    oblige observation observe observer obtenir obtenu obtient occasion occident occupation occupe occuper ocean octobre
    odeur oeil oeuvre oeuvres offert office officiel officielle officiellement officier officiers offre offres offrir
    oiseau oiseaux olivier olympique olympiques ombre oncle ondes ontario onze open opera operation operations opinion
    opinions opportunite oppose opposition option orange ordinaire ordinateur ordre ordres oreille oreilles organisation
    organisations organise organisee organiser organisme organismes orient orientation original originale origine
    origines orleans ouais oublie oublier oubliez ouest ours outil outils outre ouvert ouverte ouverts ouverture ouvrage
    ouvrages ouvre ouvriers ouvrir pacifique page pages paie paiement pain paire paix palais papa pape papier papiers
    paquet paradis parait paraitre parallele parc parce parcours pardon pareil parent parents parfait parfaite
    parfaitement parfois paris parisien parisienne parisiens park parlait parlant parle parlement parlementaire parlent
    parler parles parlez parmi parole paroles pars part partage partager partant partenaire partenaires partenariat
    parti participants participation participe participer particulier particuliere particulierement particuliers partie
    parties partir partis partisans partout paru parvenir pascal passage passagers passait passant passe passee passent
    passer passera passes passion patience patient patients patrick patrimoine patron paul pause pauvre pauvres pauvrete
    paye payer pays paysage peau peche peine peintre peinture pendant pensais pensait pense pensee pensees pensent
    penser penses pensez perd perdre perdu perdue pere performance performances periode periodes permanente permet
    permettant permettent permettra permettre permis perso personnage personnages personnalite personnalites personne
    personnel personnelle personnellement personnelles personnels personnes perspective perte pertes peter petit petite
    petites petits petrole peuple peuples peur peut peuvent peux phase phenomene philippe philosophie photo photographe
    photos phrase physique physiques piano piece pieces pied pieds pierre pierres pilote pire piscine piste pistes pitie
    place placer places plage plaindre plainte plaisir plait plan planete plans plante plantes plaque plastique plat
    plate plateau plateforme plein pleine pleins pleurer pluie plupart plus plusieurs plutot poche poesie poete poids
    point pointe points poisson poissons poitrine pole police policier policiers politique politiques pollution pologne
    pont populaire populaires population populations port portable portait portant porte portee portent porter portes
    portrait portugal pose poser positif position positions positive possede possession possibilite possibilites
    possible possibles post poste postes pote potentiel potes poudre poulet pour pourquoi pourra pourraient pourrais
    pourrait pourront poursuit poursuite poursuivre pourtant pousse pousser pouvaient pouvais pouvait pouvant pouvez
    pouvoir pouvoirs pouvons pratique pratiquement pratiques precedemment precedent precedente precieux precis precise
    precisement preciser precision prefecture prefere prefet premier premiere premieres premiers prenant prend prendra
    prendre prends prenez prennent prenom preparation prepare preparer pres presence present presentation presente
    presentee presentent presenter presents presidence president presidente presidentielle presque presse pression pret
    prete pretexte pretre prets preuve preuves prevenir prevention prevoit prevu prevue priere primaire prime prince
    princesse principal principale principalement principales principaux principe principes printemps priorite pris
    prise prises prison prisonniers prit prive privee privees prives prix probable probablement probleme problemes
    procede procedure proces processus prochain prochaine prochaines proche proches procureur producteur producteurs
    production produire produit produits prof professeur professeurs profession professionnel professionnelle
    professionnels profil profit profite profiter profond profonde profondement profondeur programmation programme
    programmes progres progressivement projet projets promesse promesses promis promotion propos propose proposer
    proposition propositions propre propres proprietaire proprietaires propriete proprietes protection proteger prouve
    prouver provenant provence province provinces provoquer proximite pseudo public publication publications publicite
    publics publie publiee publier publies publique publiques puis puisque puissance puissant puisse puissent pure
    putain pute qualifie qualite qualites quand quant quantite quarante quart quartier quartiers quasi quasiment quatre
    quatrieme quebec quebecois quel quelconque quelle quelles quelque quelques quels question questions quete queue
    quinze quitte quitter quoi quotidien race racisme raconte raconter radio raison raisonnable raisons ramener rang
    rapide rapidement rappel rappeler rappelle rapport rapporte rapports rare rarement rares rassemblement rate rayon
    reaction reactions reagir real realisateur realisation realise realisee realiser realite recemment recente reception
    recette recettes recevoir recherche recherches recit recoit recompense reconnaissance reconnait reconnaitre reconnu
    record recours recrutement recu recueil recul recuperer redaction reduction reduire reduit reel reelle reellement
    refaire reference references referendum reflechir reflexion reforme reformes refugies refus refuse refuser regard
    regardant regarde regarder regardez regime region regional regionale regions registre regle reglement regler regles
    regne regrette regulierement reine rejoindre rejoint relais relation relations relative relativement releve relever
    religieuse religieuses religieux religion remarquable remarque remarquer remercie remercier remet remettre remis
    remise remonte remonter remplace remplacement remplacer rempli remplir remporte rencontre rencontrer rencontres rend
    rendent rendez rendre rends rendu rene renforcer rennes renseignements rentre rentree rentrer repartition repas
    repete repond repondre reponds repondu reponse reponses reportage repos repose reprend reprendre representant
    representants representation represente representent representer repris reprise reprises republique reputation
    reseau reseaux reserve reserves residence resistance resolution resoudre respect respecte respecter respectivement
    responsabilite responsabilites responsable responsables ressemble ressort ressources restait restant restaurant
    restauration reste restent rester restera restes resultat resultats resume retard retenir retirer retour retourne
    retourner retrait retraite retrouve retrouvent retrouver retrouvez reunion reunis reussi reussir reussite revanche
    reve reveille revele revenir revenu revenus reves reviens revient revoir revolution revue rhone richard riche riches
    richesse ridicule rien rire risque risques rive riviere robe robert rock roger rois role romain roman rome rond
    ronde rose rouge rouges route routes royal royale royaume rues rupture russe russes russie rythme sable sachant
    sache sacre sacs sage saint sainte sais saisir saison saisons sait salaire salaires salaries sale salle salles salon
    salope salut samedi sang sans sante sarah sarkozy satisfait sauce sauf sauter sauvage sauver savais savait savent
    savez savoir savons scandale scenario scene scenes science sciences scientifique scientifiques scolaire scolaires
    score scott scrutin seance second secondaire secondaires seconde secondes secours secret secretaire secrets secteur
    secteurs section securite seigneur sein seine seins sejour selection selon semaine semaines semblait semblant semble
    semblent senat senateur sens sensation sensible sent sentiment sentiments sentir separation sept septembre sera
    serai seraient serais serait seras serez serie series serieuse serieusement serieux seront sert servent serveur
    servi service services servir session seuil seul seule seulement seules seuls sexe sexuelle sexy show siecle siecles
    siege sieges signal signaler signature signe signer signes signifie silence similaire simon simple simplement
    simples sinon site sites situation situations situe situee sixieme smith sncf social sociale sociales socialiste
    sociaux societe societes soeur soeurs soient soin soins soir soiree sois soit solaire soldat soldats soleil
    solidarite solide solo solution solutions sombre somme sommeil sommes sommet sondage sons sont sophie sors sort
    sortant sorte sortent sortes sorti sortie sorties sortir souci soucis souffle souffrance souffre souffrir souhaite
    soumis source sources sourire souris sous soutenir soutenu soutien soutient souvenir souvenirs souvent souviens
    soyez special speciale specialement specialiste specialistes specifique spectacle sport sportif sports stable stade
    stage standard star stars station stations statistiques statut steve stop strasbourg strategie street stress
    structure structures studio stupide style subi subir succes succession sucre suede suffisamment suffisant suffit
    suicide suis suisse suit suite suivant suivante suivantes suivants suivent suivez suivi suivie suivre sujet sujets
    super superbe superieur superieure supplementaire supplementaires support supporter supporters suppose suppression
    supprimer supreme sure surement surface surpris surprise surtout surveillance survie symbole sympa symptomes
    syndicat syndicats syrie systeme systemes tabac table tableau tableaux tache taille talent tandis tant tape taper
    tapis tard tarifs taux taxe taxes taxi team technique techniques technologie technologies tele telephone television
    telle tellement telles tels temoignage temoignages temoin temoins temperature tempete temple temps tenant tendance
    tendances tenir tennis tension tentative tente tenter tenu tenue terme termes termine terminee terminer terrain
    terrains terre terres terrible territoire territoires terrorisme terroriste terroristes test tester tests tete tetes
    texte textes theatre theme themes theorie these thierry thomas tiennent tiens tient tiers time tire tirer tissu
    titre titres titulaire toile toilettes toit tombe tombee tomber tome tonnes tony tort total totale totalement
    totalite touche toucher toujours toulouse tour tourisme touristes tournage tourne tournee tourner tournoi tours tous
    tout toute toutefois toutes trace traces tradition traditionnelle traduction traduit trafic train trains trait
    traite traitement traiter traites tranquille transfert transformation transformer transition transmission transport
    transports travail travaille travaillent travailler travailleurs travaux travers traverse traverser trente tres
    tresor tribunal tribune triste trois troisieme trompe tromper trone trop trou trouble troubles troupes trouvait
    trouve trouvent trouver trouves trouvez truc trucs trump tuer tues tunisie turquie twitter type types ultra unies
    uniforme union unique uniquement unis unite unites univers universitaire universite universites urbain urgence usage
    usine utile utilisant utilisateur utilisateurs utilisation utilise utilisee utilisees utilisent utiliser utilises
    vacances vague vainqueur vais vaisseau valeur valeurs vallee valls variete vaste vaut vecu vehicule vehicules veille
    velo venait venant vend vendre vendredi vendu venez venir vent vente ventes ventre venu venue venus verifier
    veritable verite verra verre vers version vert verte verts vertu vetements veuillez veulent veut veux viande vice
    victime victimes victoire victoires victor vide video videos vieille vieilles vienne viennent viens vient vierge
    vies vieux vigueur villa village villages ville villes vincent vingt vins viol violence violences violent virus
    visage visant vise visible visiblement vision visite visiter visiteurs vite vitesse vivant vive vivement vivent
    vivre voici voie voient voies voila voile voir voire vois voisin voisins voit voiture voitures voix volant voler
    volontaire volonte volume volumes vont vote voter votre voudrais voudrait voulaient voulais voulait voulez vouloir
    voulons voulu vous voyage voyager voyages voyageurs voyant voyez voyons vrai vraie vraiment vrais vues washington
    week william windows with world yeux york youtube yves zero zone zones
    """
}
