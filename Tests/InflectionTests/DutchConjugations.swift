/// What published lists say of verbs that status notes use: infinitive, ik, hij, past plural, past, participle, what is the same said once.
let dutchConjugations = """
  aankondigen aankondig aankondigt aankondigden aankondigde aangekondigd
  aanvaarden aanvaard aanvaardt aanvaardden aanvaardde
  achten acht achtten achtte geacht
  afkeuren afkeur afkeurt afkeurden afkeurde afgekeurd
  afronden afrond afrondt afrondden afrondde afgerond
  afsluiten afsluit afsloten afsloot afgesloten
  afspreken afspreek afspreekt afspraken afsprak afgesproken
  afwerken afwerk afwerkt afwerkten afwerkte afgewerkt
  bedoelen bedoel bedoelt bedoelden bedoelde bedoeld
  bedragen bedraag bedraagt bedroegen bedroeg
  beginnen begin begint begonnen begon
  behandelen behandel behandelt behandelden behandelde behandeld
  behoren behoor behoort behoorden behoorde behoord
  beloven beloof belooft beloofden beloofde beloofd
  bepalen bepaal bepaalt bepaalden bepaalde bepaald
  bereiken bereik bereikt bereikten bereikte
  beschouwen beschouw beschouwt beschouwden beschouwde beschouwd
  besparen bespaar bespaart bespaarden bespaarde bespaard
  bespreken bespreek bespreekt bespraken besprak besproken
  besteden besteed besteedt besteedden besteedde
  betalen betaal betaalt betaalden betaalde betaald
  betekenen beteken betekent betekenden betekende betekend
  bevatten bevat bevatte
  bijkomen bijkom bijkomt bijkwamen bijkwam bijgekomen
  blijven blijf blijft bleven bleef gebleven
  blokkeren blokkeer blokkeert blokkeerden blokkeerde geblokkeerd
  blussen blus blust blusten bluste geblust
  brengen breng brengt brachten bracht gebracht
  dagen daag daagt daagden daagde gedaagd
  dalen daal daalt daalden daalde gedaald
  denken denk denkt dachten dacht gedacht
  dienen dien dient dienden diende gediend
  doen doe doet deden deed gedaan
  doorvoeren doorvoer doorvoert doorvoerden doorvoerde doorgevoerd
  draaien draai draait draaiden draaide gedraaid
  dreigen dreig dreigt dreigden dreigde gedreigd
  drukken druk drukt drukten drukte gedrukt
  duren duur duurt duurden duurde geduurd
  durven durf durft durfden durfde gedurfd
  eindigen eindig eindigt eindigden eindigde geeindigd
  falen faal faalt faalden faalde gefaald
  fielden field fieldt fieldden fieldde gefield
  financieren financier financiert financierden financierde gefinancierd
  frezen frees freest freesden freesde gefreesd
  gaan ga gaat gingen ging gegaan
  gebeuren gebeur gebeurt gebeurden gebeurde gebeurd
  gebruiken gebruik gebruikt gebruikten gebruikte
  geloven geloof gelooft geloofden geloofde geloofd
  gevallen geval gevalt gevielen geviel
  goedkeuren goedkeur goedkeurt goedkeurden goedkeurde goedgekeurd
  groeien groei groeit groeiden groeide gegroeid
  halen haal haalt haalden haalde gehaald
  hebben heb heeft hadden had gehad
  herbouwen herbouw herbouwt herbouwden herbouwde herbouwd
  herinneren herinner herinnert herinnerden herinnerde herinnerd
  herkennen herken herkent herkenden herkende herkend
  herstellen herstel herstelt herstelden herstelde hersteld
  hinken hink hinkt hinkten hinkte gehinkt
  hopen hoop hoopt hoopten hoopte gehoopt
  horen hoor hoort hoorden hoorde gehoord
  houden houd houdt hielden hield gehouden
  huren huur huurt huurden huurde gehuurd
  inhalen inhaal inhaalt inhaalden inhaalde ingehaald
  intrekken intrek intrekt introkken introk ingetrokken
  invullen invul invult invulden invulde ingevuld
  kennen ken kent kenden kende gekend
  klaren klaar klaart klaarden klaarde geklaard
  kloppen klop klopt klopten klopte geklopt
  komen kom komt kwamen kwam gekomen
  kopen koop koopt kochten kocht gekocht
  kosten kost kostten kostte gekost
  krijgen krijg krijgt kregen kreeg gekregen
  kunnen kan konden kon gekund
  lachen lach lacht lachten lachte gelachen
  lagen laag laagt laagden laagde gelaagd
  laten laat lieten liet gelaten
  leggen leg legt legden legde gelegd
  leiden leid leidt leidden leidde geleid
  leren leer leert leerden leerde geleerd
  leven leef leeft leefden leefde geleefd
  leveren lever levert leverden leverde geleverd
  liggen lig ligt lagen lag gelegen
  lopen loop loopt liepen liep gelopen
  lossen los lost losten loste gelost
  luisteren luister luistert luisterden luisterde geluisterd
  maken maak maakt maakten maakte gemaakt
  manen maan maant maanden maande gemaand
  melden meld meldt meldden meldde gemeld
  menen meen meent meenden meende gemeend
  merken merk merkt merkten merkte gemerkt
  meten meet maten mat gemeten
  middelen middel middelt middelden middelde gemiddeld
  mikken mik mikt mikten mikte gemikt
  minderen minder mindert minderden minderde geminderd
  mislukken misluk mislukt mislukten mislukte
  missen mis mist misten miste gemist
  misten mist mistten mistte gemist
  moeten moet moesten moest gemoeten
  nemen neem neemt namen nam genomen
  nodigen nodig nodigt nodigden nodigde genodigd
  noemen noem noemt noemden noemde genoemd
  offeren offer offert offerden offerde geofferd
  omzetten omzet omzette omgezet
  ontdekken ontdek ontdekt ontdekten ontdekte
  ontstaan ontsta ontstaat ontstonden ontstond
  ontwikkelen ontwikkel ontwikkelt ontwikkelden ontwikkelde ontwikkeld
  opleggen opleg oplegt oplegden oplegde opgelegd
  opletten oplet oplette opgelet
  opleveren oplever oplevert opleverden opleverde opgeleverd
  oplopen oploop oploopt opliepen opliep opgelopen
  overleggen overleg overlegt overlegden overlegde overlegd
  overschrijden overschrijd overschrijdt overschreden overschreed
  overstappen overstap overstapt overstapten overstapte overgestapt
  overwegen overweeg overweegt overwogen overwoog
  passen pas past pasten paste gepast
  plaatsen plaats plaatst plaatsten plaatste geplaatst
  plannen plan plant planden plande gepland
  praten praat praatten praatte gepraat
  prijzen prijs prijst prezen prees geprezen
  proberen probeer probeert probeerden probeerde geprobeerd
  punten punt puntten puntte gepunt
  raken raak raakt raakten raakte geraakt
  ramen raam raamt raamden raamde geraamd
  rekenen reken rekent rekenden rekende gerekend
  resten rest restten restte gerest
  richten richt richtten richtte gericht
  ronden rond rondt rondden rondde gerond
  schatten schat schatte geschat
  schelen scheel scheelt scheelden scheelde gescheeld
  schrappen schrap schrapt schrapten schrapte geschrapt
  schuiven schuif schuift schoven schoof geschoven
  slokken slok slokt slokten slokte geslokt
  sluiten sluit sloten sloot gesloten
  sollen sol solt solden solde gesold
  spelen speel speelt speelden speelde gespeeld
  spreken spreek spreekt spraken sprak gesproken
  springen spring springt sprongen sprong gesprongen
  sprinten sprint sprintten sprintte gesprint
  staan sta staat stonden stond gestaan
  stappen stap stapt stapten stapte gestapt
  starten start startten startte gestart
  stellen stel stelt stelden stelde gesteld
  stijgen stijg stijgt stegen steeg gestegen
  streven streef streeft streefden streefde gestreefd
  taken taak taakt taakten taakte getaakt
  tekenen teken tekent tekenden tekende getekend
  titelen titel titelt titelden titelde getiteld
  toevoegen toevoeg toevoegt toevoegden toevoegde toegevoegd
  tonen toon toont toonden toonde getoond
  uitkomen uitkom uitkomt uitkwamen uitkwam uitgekomen
  uitlopen uitloop uitloopt uitliepen uitliep uitgelopen
  uitstellen uitstel uitstelt uitstelden uitstelde uitgesteld
  uitvallen uitval uitvalt uitvielen uitviel uitgevallen
  vallen val valt vielen viel gevallen
  veranderen verander verandert veranderden veranderde veranderd
  vergen verg vergt vergden vergde gevergd
  verlagen verlaag verlaagt verlaagden verlaagde verlaagd
  verlangen verlang verlangt verlangden verlangde verlangd
  verlengen verleng verlengt verlengden verlengde verlengd
  verliezen verlies verliest verloren verloor
  verliggen verlig verligt verlagen verlag verlegen
  vermijden vermijd vermijdt vermeden vermeed
  verplaatsen verplaats verplaatst verplaatsten verplaatste
  verschuiven verschuif verschuift verschoven verschoof
  vertellen vertel vertelt vertelden vertelde verteld
  vertragen vertraag vertraagt vertraagden vertraagde vertraagd
  vertrekken vertrek vertrekt vertrokken vertrok
  verwachten verwacht verwachtten verwachtte
  vieren vier viert vierden vierde gevierd
  voegen voeg voegt voegden voegde gevoegd
  voelen voel voelt voelden voelde gevoeld
  voeren voer voert voerden voerde gevoerd
  volgen volg volgt volgden volgde gevolgd
  voorzien voorzie voorziet voorzagen voorzag
  vormen vorm vormt vormden vormde gevormd
  vragen vraag vraagt vroegen vroeg gevraagd
  wachten wacht wachtten wachtte gewacht
  waren waar waart waarden waarde gewaard
  wegwerken wegwerk wegwerkt wegwerkten wegwerkte weggewerkt
  wensen wens wenst wensten wenste gewenst
  weten weet wisten wist geweten
  wijken wijk wijkt weken week geweken
  wijten wijt weten weet geweten
  wijzigen wijzig wijzigt wijzigden wijzigde gewijzigd
  winkelen winkel winkelt winkelden winkelde gewinkeld
  winnen win wint wonnen won gewonnen
  wonen woon woont woonden woonde gewoond
  worden word wordt werden werd geworden
  zakken zak zakt zakten zakte gezakt
  zeggen zeg zegt zeiden zei gezegd
  zetten zet zette gezet
  zeven zeef zeeft zeefden zeefde gezeefd
  zien zie ziet zagen zag gezien
  zijn ben is waren was geweest
  zitten zit zaten zat gezeten
  zorgen zorg zorgt zorgden zorgde gezorgd
  """
