extension CommonWords {
  /// The commonest forms of Dutch with four letters or more, folded and in order.
  ///
  /// Source: the Dutch list of wordfreq 3.1.1 (R. Speer, doi 10.5281/zenodo.7199437, with SUBTLEX by M. Brysbaert et
  /// al., freely available), data under CC BY-SA 4.0; so is this list. Cut to the commonest forms, accents removed.
  static let dutch: StaticString = """
    aanbieden aanbieding aanbod aandacht aandeel aandelen aangeboden aangebracht aangegeven aangehouden aangekomen
    aangekondigd aangenomen aangepast aangesloten aangetroffen aangevallen aangeven aangewezen aangezien aankomen
    aankomst aanleg aanleiding aanmelden aannemen aanpak aanpakken aanpassen aanslag aanslagen aansluiting aantal
    aantrekkelijk aanval aanvallen aanvang aanvankelijk aanvraag aanvragen aanwezig aanwezigheid aanwijzingen aanzien
    aanzienlijk aard aarde aardig abonnement absolute absoluut accepteren account acht achter achteraf achtergelaten
    achtergrond achterkant achternaam achteruit acteur actie actief acties actieve activiteit activiteiten actuele adam
    adem administratieve adres advies adviseur advocaat advocaten afbeelding afbeeldingen afdeling afgeleid afgelopen
    afgerond afgesloten afgesproken afgewezen afhankelijk afkomst afkomstig aflevering afloop afrika afrikaanse afscheid
    afsluiten afspraak afspraken afstand afval agenda agent agenten airport ajax akkoord alan alarm albert album alcohol
    aldus alex alexander algemeen algemene alkmaar allah alle allebei alleen allemaal allen allerlei alles almere
    alsjeblieft alsnog alsof alstublieft alternatief alternatieve altijd alvast alweer amateur ambassadeur ambtenaar
    ambtenaren ambulance american amerika amerikaans amerikaanse amerikanen amersfoort amper amsterdam amsterdamse
    analyse ander andere anderen anders android angst anna anne anoniem anti antwerpen antwoord antwoorden apart aparte
    apeldoorn apparaat apparaten apparatuur appartement apple apps april arabisch arabische arbeid arbeidsmarkt archief
    architect architectuur arena argentinie arme armen armoede arnhem arresteren arthur artiesten artikel artikelen arts
    artsen aspecten assen assistent august augustus australie australische auteur auteurs auto automatisch autoriteiten
    avond avonds avontuur award awards aziatische azie baan baas baby back badkamer bakken bakker balans ballen band
    banden banen bang bank banken barcelona bart basis basisschool beach beantwoord beantwoorden bedacht bedanken
    bedankt bedekt bedenken bedoel bedoeld bedoelde bedoeling bedoelt bedraagt bedrag bedreigd bedreiging bedrijf
    bedrijven beeld beelden been beer beetje begeleiding begin beginnen begint begon begonnen begrafenis begraven
    begrepen begrijp begrijpen begrijpt begrip behalve behandeld behandelen behandeling beheer behoefte behoorlijk
    behoort behoren behoud behouden behulp beide beiden bekeken bekend bekende bekendheid bekendste beker bekijk
    bekijken belachelijk belang belangen belangrijk belangrijke belangrijker belangrijkste belangstelling belasting
    beleid belgie belgisch belgische bellen beloofd beloofde belt benadering bende beneden benen benieuwd benoemd bent
    bepaald bepaalde bepaalt bepalen beperken beperking beperkingen beperkt beperkte bereid bereik bereikbaar bereiken
    bereikt bereikte berg bergen bericht berichten berlijn beroemde beroep bert beschadigd beschermd beschermen
    bescherming beschermt beschikbaar beschikking beschikt beschouwd beschreven beschrijft beschrijven beschrijving
    besef beslag beslissen beslissing beslissingen beslist besloot besloten besluit besluiten besparen bespreken
    besproken best bestaan bestaande bestaat bestand beste besteden besteed bestel besteld bestellen bestelling
    bestemming bestond bestrijden bestuur bestuurder betaal betaald betaalde betaalt betalen betekende betekenen
    betekenis betekent beter betere betreffende betreft betrekking betrokken betrokkenheid betrouwbare beurs beurt bevat
    bevatten beveiliging bevel bevestigd bevestigen bevestiging bevinden bevindt bevolking bevorderen bewaard bewaren
    bewegen beweging bewegingen bewerkt bewezen bewijs bewijst bewijzen bewoners bewust bewustzijn bezet bezetting bezig
    bezit bezocht bezoek bezoeken bezoekers bezorgd bezorgen bezwaar bibliotheek bidden bieden biedt bier bijbel
    bijdrage bijdragen bijeenkomst bijna bijvoorbeeld bijzonder bijzondere bill binnen binnenkort binnenlandse
    binnenstad biologische black blad blanke blauw blauwe bleef bleek bleven blij blijf blijft blijkbaar blijken blijkt
    blijven blik blind bloed bloem bloemen blog blok blonde blue bodem boek boeken boel boer boerderij boeren boete
    bomen bond bood boodschap boodschappen boom boord boos boot bord borst bosch bossen bouw bouwen boven bovendien
    bovenop boys boze brabant bracht brachten brak brand branden brandstof braziliaanse brazilie breda brede breed
    breekt brein breken breng brengen brengt brian brief brieven bril britse brittannie broek broer broers bron bronnen
    brood brown brug brugge bruiloft bruin bruine brussel budget buik buiten buitenland buitenlandse bureau buren
    burgemeester burger burgerlijke burgeroorlog burgers business bussen buurt cadeau cafe californie camera campagne
    canada canadese capaciteit carl carlos carriere categorie cellen cent center centimeter centraal centrale centrum
    challenge chaos charles charlie chauffeur check chef chemische chicago chili china chinees chinese chocolade chris
    christelijke christenen christus cijfers circa city client club clubs coach coalitie code collectie collega college
    colombia combinatie comite commandant commentaar commercieel commerciele commissaris commissie communicatie
    communiceren competitie compleet complete complex computer computers concept concert conclusie concurrentie conflict
    congres constant contact contacten content context contract controle controleren cool correct costa cover creatief
    creatieve creativiteit creeren crimineel criminelen crisis cultureel culturele cultuur cursus daadwerkelijk daar
    daaraan daarbij daardoor daarentegen daarin daarmee daarna daarnaast daarom daarop daarover daarvan daarvoor dacht
    dachten daden dader dagblad dagelijks dagelijkse dagen dame dames daniel dank dankbaar danken dankzij danny dans
    dansen data date dating datum dave david deal debat debuut december decennia deden deed deel deelname deelnemen
    deelnemer deelnemers deels deelt defensie definitie definitief degene degenen delen delft delta democratie
    democratische denemarken denk denken denkt dennis depressie derde dergelijke dertig design desondanks destijds
    details deur deuren deventer deze dezelfde dicht dichtbij dichter dichterbij dick diefstal dienen diens dienst
    diensten dient diep diepe dier dieren diezelfde digitaal digitale dijk dikke diner ding dingen dinsdag diploma
    direct directe directeur dirk discriminatie discussie district diverse diversiteit docent docenten dochter dochters
    document documentaire documenten dode dodelijk doden doel doelen doelpunt doelwit doen doet dokter dollar domein
    domme donderdag donker donkere dood door doordat doorgaan doorgaans doorheen doos dordrecht dorp dorpen dossier
    douche down download downloaden draag draagt draai draaien draait draak dragen drama drank drankje dreigt drenthe
    drie dringend drinken droeg droge dromen dronken droog droom drugs druk drukke drukken drukte dubbel dubbele duel
    duidelijk duidelijke duiken duits duitse duitsers duitsland duizend duizenden dure duren durf durft durven dutch
    duur duurde duurt duurzaam duurzame east echt echte echter echtgenoot economie economisch economische editie
    eenheden eenheid eenmaal eens eentje eenvoudig eenvoudige eerder eerdere eerlijk eerlijke eerst eerste eeuw eeuwen
    effect effecten effectief egypte eieren eigen eigenaar eigenaren eigendom eigenlijk eigenschappen eiland eilanden
    eind einde eindelijk eindhoven eindigde eindigt eisen eist elders elektriciteit elektrische elektronische elementen
    elftal elite elizabeth elkaar elke ellende emma emoties emotioneel emotionele energie engeland engels engelse enig
    enige enkel enkele enorm enorme enschede enthousiast enthousiaste eraan erachter eraf erbij eredivisie erfgoed
    ergens erger ergste eric erik erin erkend erkenning ermee ernaar ernstig ernstige erop erover ertoe eruit ervan
    ervaren ervaring ervaringen ervoor eten euro europa europees europese even evenals eveneens evenement evenementen
    event exact examen excuses excuus exemplaar experiment expert experts explosie externe extra extreem extreme fabriek
    face facebook factoren familie families fans fantastisch fantastische fase fashion favoriet favoriete februari
    federale feest feesten feestje feit feite feiten festival fiets fietsen fifa figuren figuur fijn fijne file film
    filmen filmpje filmpjes films finale financieel financiele financien first fles flink flinke florida focus fonds
    ford formule fort forum foto fotograaf fotografie foundation fout fouten fractie france francisco frank frankrijk
    frans franse fraude fred free friesland from front fruit fuck functie functies fysiek fysieke gaaf gaan gaande gaat
    game games gang garage gary gast gasten gaten gauw gave gaven gearresteerd gebaseerd gebeld gebeurd gebeurde
    gebeuren gebeurt gebeurtenis gebeurtenissen gebied gebieden gebleven geboorte geboren gebouw gebouwd gebouwen
    gebracht gebrek gebroken gebruik gebruikelijke gebruiken gebruiker gebruikers gebruikt gebruikte gecontroleerd
    gecreeerd gedaan gedacht gedachte gedachten gedeeld gedeelte gedeeltelijk gedicht gedichten gedoe gedood gedrag
    gedragen geduld gedurende gedwongen geef geeft geel geen geest geestelijke gefeliciteerd gegaan gegeten gegeven
    gegevens gegooid gehaald gehad geheel geheim geheime gehele geheugen geholpen gehoord gehouden geil geile
    geinspireerd geinteresseerd gekeken gekend gekke gekocht gekomen gekozen gekregen gelaten geld gelden gelderland
    geldig geldt gele geleden geleerd gelegd gelegen gelegenheid geleid geleverd gelezen geliefde gelijk gelijke geloof
    gelooft gelopen geloven geluid geluk gelukkig gelukt gemaakt gemaakte gemak gemakkelijk gemakkelijker gemeen
    gemeenschap gemeenschappelijke gemeente gemeentelijke gemeenten gemeenteraad gemeld gemiddeld gemiddelde gemist
    genaamd generaal generatie geniet genieten genoeg genoemd genoemde genomen genomineerd genoten gent geopend
    georganiseerd george gepakt geplaatst gepland gepleegd gepresenteerd geprobeerd geproduceerd gepubliceerd geraakt
    gerecht gerechten gered gereden geregeld geregistreerd gericht gerust gescheiden geschiedenis geschikt geschoten
    geschreven geselecteerd geslaagd geslacht geslagen geslapen gesloten gespecialiseerd gespeeld gesprek gesprekken
    gesproken gestaan gestart gesteld gestemd gestoken gestolen gestopt gestorven gestuurd getekend getoond getroffen
    getrokken getrouwd getuige getuigen geur gevaar gevaarlijk gevaarlijke geval gevallen gevangen gevangene gevangenen
    gevangenis gevecht geven gevestigd gevierd gevoel gevoelens gevoelig gevoerd gevolg gevolgd gevolgen gevonden
    gevormd gevraagd gewaarschuwd geweest geweld geweldig geweldige gewend gewenst gewerkt geweten gewicht gewijzigd
    gewond gewonden gewone gewonnen gewoon gewoonlijk geworden gezag gezamenlijk gezamenlijke gezegd gezellig gezellige
    gezelschap gezet gezeten gezicht gezichten gezien gezin gezinnen gezocht gezond gezonde gezondheid gezondheidszorg
    gezorgd ging gingen girl girls gisteravond gisteren gitaar glas glimlach gods goed goede goedemorgen goederen
    goedgekeurd goedkoop goedkope goedkoper goeie gold golf good google gooi gooien goud gouden gouverneur graaf graag
    graden graf grand grap grapje grappig gras gratis graven great green greep grens grenzen griekenland griekse grijs
    grijze groei groeien groeiende groeit groen groene groep groepen groeten grond grondgebied grondwet groningen groot
    grootste grootte grote grotendeels groter grotere group haag haal haalde haalt haar haarlem haast haat hadden halen
    half hallo halve hand handel handelen handen handig hangen hangt hans happy hard harde harder haren harry hart harte
    hartelijk haten haven hebben hebt heden hedendaagse heeft heel heen heer heerlijk heerlijke heet heette heilige
    hekel helaas held helden helder hele heleboel helemaal helft help helpen helpt hemel henk henry here heren herfst
    herinneren herinnering herinneringen herinnert herkennen herman hersenen herstel herstellen hete heten hetgeen
    hetzelfde heuvel hield hielden hielp hier hieraan hierbij hierboven hierdoor hierin hiermee hierna hieronder hierop
    hierover hiervan hiervoor high hill historisch historische hitler hoef hoeft hoek hoer hoeveel hoeveelheid hoeven
    hoewel hoezo hoge hoger hogere holland hollandse home homo hond honden honderd honderden hongaarse hongarije honger
    hoofd hoofdstad hoofdstuk hoog hoogleraar hoogste hoogte hoogtepunt hoop hoopt hoor hoorde hoorn hoort hopelijk
    hopen horen hotel houd houden houding houdt house hout houten http https hugo huid huidige huilen huis huizen hulp
    humor huur huwelijk idee ideeen identiteit idioot ieder iedere iedereen iemand iemands iets illegaal illegale immers
    impact incident inclusief inderdaad india indiase indien individuele indonesie indruk indrukwekkend industrie
    industriele ineens info informatie informeren infrastructuur ingang ingediend ingeschreven ingesteld ingezet inhoud
    initiatief inkomen inkomsten inmiddels innovatie inspiratie instantie instelling instellingen instituut instructies
    instrument integratie interessant interessante interesse interieur interim internationaal international
    internationale interne internet interview intussen investeren invloed invoering inwoners inzake inzet inzetten
    inzicht ipad iphone irak iran islam islamitische island israel israelische italiaans italiaanse italie jaar
    jaarlijks jaarlijkse jacht jack jackson jacob jaloers james jammer januari japan japans japanse jaren jarenlang
    jarig jarige jawel jean jesse jeugd jezelf jezus joden johan johannes john johnny johnson jones jong jonge jongen
    jongens jonger jongere jongeren jongste joodse jose joseph journalist journalisten jouw juan juist juiste juli julia
    jullie juni junior juridisch juridische jurk jury justitie kaart kaarten kaartje kaartjes kaas kabinet kader kamer
    kamers kamp kampen kampioen kampioenschap kanaal kandidaat kandidaten kanker kans kansen kant kanten kantoor
    kapitein kapot karakter kast kasteel katholieke katten keek keel keer keert kees keizer kende kenmerken kennelijk
    kennen kennis kent keren kerk kerken kern kerst ketting keuken keus keuze keuzes kevin kids kies kiest kiezen
    kiezers kijk kijken kijkers kijkje kijkt kilo kilometer kind kinderen king klaar klacht klachten klagen klant
    klanten klap klas klasse klassieke kleding klein kleine kleiner kleinere kleren kleur kleuren klik klimaat klinkt
    klok kloppen klopt klote klus knap knappe knop kocht koers koffie kogels koken kolonel komen komende komst komt
    konden koning koningin koninklijk koninklijke koninkrijk kont koop koopt koos kopen kopie kopje koppel korea kort
    korte korting kost kosten koud koude kracht krachten krachtig krachtige krant kranten kreeg kregen krijg krijgen
    krijgt kritiek kritisch kritische kroatie kroon kruis kunnen kunst kunstenaar kunstenaars kunt kussen kust kwaad
    kwaliteit kwam kwamen kwart kwestie kwetsbaar kwijt laag laagste laat laatst laatste label lach lachen laden lading
    lady lage lagen lager lagere land landbouw landelijk landelijke landen landschap lang lange langer langs langzaam
    laptop last lastig late laten later laura league leden leef leefde leeft leeftijd leeg leek leer leerde leerling
    leerlingen leert lees leest leeuw leeuwarden legde lege leger leggen legt leidde leiden leider leiders leiding leidt
    lekker lekkere lenen lengte lente leraar leren lessen letten letter letterlijk letters leugen leugens leuk leuke
    leuker leukste leuven leven levend levende levens leverde leveren levert lezen lezers lichaam lichamen licht lichte
    lichten lied liedje liedjes lief liefde liefst liefste liegen liep liepen liet lieten lieve liever lieverd life lift
    liggen ligt lijden lijf lijk lijken lijkt lijn lijnen lijst like limburg linda line link links linkse lippen lisa
    liter literatuur little live locatie locaties logisch logo lokaal lokale londen loon loop loopt lopen lossen louis
    love lucas lucht luchthaven luis luister luisteren luistert luitenant lukken lukt lukte lunch luxe maagd maak maakt
    maakte maakten maal maaltijd maan maand maandag maanden maar maart maarten maastricht maat maatregelen
    maatschappelijk maatschappelijke maatschappij machine machines macht madrid magazine mail mails make maken makkelijk
    makkelijker malen mama management manager manier manieren mannelijke mannen mannetje marathon marc marcel marco
    maria marie marine mark marketing markt marokkaanse marokko mars martin mary massa massaal massage master match mate
    materiaal materialen maximaal maximale medaille mede medewerker medewerkers media medicijnen medisch medische
    meedoen meegemaakt meegenomen meen meenemen meer meerdere meerderheid meest meestal meeste meester meet meid meiden
    meisje meisjes meld melden melding meldingen meldt melk meneer mening mens menselijk menselijke mensen mensheid merk
    merken merkt metalen meteen meter methode metro mevrouw mexicaanse mexico mezelf michael michel microsoft middag
    middel middelbare middelen midden mijn mijne mijzelf mike milieu militair militaire militairen miljard miljoen
    miljoenen minder mini minimaal minister ministerie ministers minst minste minstens minuten minuut misbruik misdaad
    miss misschien missen missie mist mobiel mobiele mocht mochten mode model modellen modern moderne moed moeder
    moeders moeilijk moeilijke moeilijker moeite moest moesten moet moeten mogelijk mogelijke mogelijkheden mogelijkheid
    mogen moment momenteel momenten mond monster monument mooi mooie mooier mooiste moord moorden moordenaar more morgen
    moskee moskou moslim moslims motor muren museum music muur muziek muzikale muzikanten naakt naam naar naartoe naast
    nabij nacht nachten nachts nadat nadenken nader nadruk name namelijk namen namens naties nationaal national
    nationale natte natuur natuurlijk natuurlijke nauwelijks nederlaag nederland nederlanders nederlands nederlandse
    neef neem neemt neer neergeschoten neerslag negatief negatieve negen negeren nemen nergens netjes netwerk netwerken
    neuken neus news nick niemand niet niets nieuw nieuwe nieuws nieuwsbrief nieuwsgierig nieuwste night nijmegen niks
    niveau noch nodig nodige noem noemde noemen noemt nogal nogmaals nood noodzakelijk nooit noord noordelijke noorden
    noorwegen normaal normale normen november nummer nummers nuttig obama object objecten oceaan ochtend ochtends
    oefenen oefening oekraine officieel officiele officier ofwel ogen oktober olie olympische omdat omgaan omgeving
    omhoog omroep omstandigheden omvang omvat onafhankelijk onafhankelijke onafhankelijkheid onbekend onbekende ondanks
    onder onderdeel onderdelen onderhandelingen onderhoud onderhouden ondernemen ondernemer ondernemers onderneming
    onderscheid onderscheiden onderstaande ondersteunen ondersteuning ondertussen onderweg onderwerp onderwerpen
    onderwijs onderzocht onderzoek onderzoeken onderzoekers onduidelijk ongeacht ongelofelijk ongelooflijk ongeluk
    ongetwijfeld ongeval ongeveer onlangs online onmiddellijk onmogelijk onschuldig onschuldige onszelf ontbijt
    ontbreekt ontbreken ontdek ontdekken ontdekt ontdekte onthouden ontmoet ontmoeten ontmoeting ontmoette ontslag
    ontslagen ontsnappen ontspannen ontstaan ontstaat ontstond ontvang ontvangen ontvangst ontvangt ontving ontvoerd
    ontwerp ontwerpen ontwikkeld ontwikkelde ontwikkelen ontwikkeling ontwikkelingen ontworpen ontzettend onvoldoende
    onze onzeker onzin ooit oordeel oorlog oorsprong oorspronkelijk oorspronkelijke oorzaak oost oosten oostenrijk
    opdracht opeens open openbaar openbare opende openen opening opent operatie opgebouwd opgeheven opgelost opgenomen
    opgepakt opgericht opgesloten opgesteld opgeven opgezet ophalen ophouden opkomst opleiding oplossen oplossing
    oplossingen opmerking opmerkingen opname opnames opnemen opnieuw oppervlakte oppositie oprichter oprichting oproep
    opstaan opstand opstellen optie optreden opvallend opvolger opzet opzetten opzichte opzoeken oranje orde oren
    organisatie organisaties organiseert organiseren origineel originele oscar oude ouder oudere ouderen ouders oudste
    over overal overdag overdreven overeen overeenkomst overeenstemming overgang overgenomen overheid overige overigens
    overijssel overleden overleed overleg overleven overlijden overtuigd overtuigen overval overwinning overzicht paar
    paard paarden pagina pakken pakket pakt paleis pand paniek papa papier papieren parijs park parlement particuliere
    partij partijen partner partners party paspoort passagiers passen passie past patient patienten patrick patroon paul
    paus pauze pensioen percentage perfect perfecte periode permanente pers personeel personen persoon persoonlijk
    persoonlijke perspectief peter petitie piano piet pieter pijn pijnlijk pijpen pizza plaat plaatje plaats plaatse
    plaatselijke plaatsen plaatst plaatste plaatsvinden plan planeet plannen planning plant planten plastic plat
    platform play plegen plein plek plekje plekken plezier plicht ploeg plotseling plus podium poging pogingen polen
    politici politicus politie politiek politieke pond poolse poort populair populaire populariteit porno portret
    portugal positie positief positieve post power praat prachtig prachtige praktijk praten precies premier presentatie
    president prestatie prestaties prettig prettige priester prijs prijzen prima principe prins prinses privacy private
    prive probeer probeerde probeert proberen probleem problemen procedure procent proces produceren product producten
    productie proef proeven prof professioneel professionele professor profiel programma project projecten promotie
    protest provincie provincies publicatie publicaties publiceerde publiek publieke punt punten pure puur pvda raad
    raak raakt raakte raam raar race racisme raden radio raken ramen ramp rand rapport rare reactie reacties reageert
    reageren real realiseren realiteit recent recente recept recepten recht rechtbank rechten rechter rechts
    rechtstreeks rechtszaak reclame record redactie redden redelijk reden redenen reed reeds reeks referendum regel
    regelen regelmatig regels regen regent regering regio regionale regisseur registratie reguliere reis reizen
    reizigers rekenen rekening relatie relatief relaties religie religieuze rennen republiek reputatie research
    resolutie respect respectievelijk rest restaurant restaurants resultaat resultaten review revolutie richard richt
    richten richting rick riep rijbewijs rijden rijdt rijk rijke rijn ring risico rivier rivieren road robert robin rock
    rode roep roepen roept roger roken rollen roman rome rond ronde rondom rood rook roos rose rotterdam route roze ruil
    ruim ruimte rusland russen russisch russische rust rusten rustig ruzie saai salaris samen samengesteld samenleving
    samenvatting samenwerken samenwerking samsung santa sara sarah schaal schade schande schat schatje schattig
    schatting scheiding schelen schema schepen scherm schermen scherp scherpe schiet schieten schijnt schilderij
    schilderijen schip schitterend schoenen scholen schone school schoon schoonheid schoot schot schreef schreeuwen
    schrijf schrijfster schrijft schrijven schrijver schrijvers schuld schulden schuldig score scoren scott seconde
    seconden secretaris sectie sector seizoen seks seksuele selectie senator senior september serie series serieus
    serieuze server service sessie sexy sfeer shirt shit show signaal simon simpel simpele sinds sindsdien single sint
    site sites situatie situaties skype slaan slaap slaapkamer slaapt slaat slachtoffer slachtoffers slag slagen slapen
    slecht slechte slechter slechts sleutel slim slimme sloeg sloot slot sloten slotte sluit sluiten smaak smartphone
    smith snap snapt sneeuw snel snelheid snelle sneller snelweg sociaal social sociale society soep software soldaat
    soldaten sommige sommigen soms soort soorten sophie sorry south sowieso spaans spaanse spanje spannend spanning
    speciaal special speciale specialist specifiek specifieke speel speelde speelgoed speelt spel spelen speler spelers
    spellen spelletjes spiegel spijt spoor sporen sport sporten sprak sprake spreek spreekt spreken springen spullen
    staan staat staatssecretaris stabiel stad stadion stadje stage stand standaard standpunt stap stappen star start
    starten startte state staten station statistieken status steden steeds steek steekt steen steken stel stelde stellen
    stelling stelt stem stemmen stemming stenen ster sterk sterke sterker sterren sterven steun steunen steunt steve
    stevig stichting stierf stijgen stijging stijl stil stille stilte stimuleren stoel stoelen stof stoffen stom stond
    stonden stop stoppen stopt stopte storm story straat straf straks strand strategie straten streek street stress
    streven strijd strijden stroom structuur student studenten studeren studie studies studio stuk stukje stukken sturen
    stuur stuurde stuurt style subsidie succes succesvol succesvolle suiker super supermarkt support supporters suriname
    symbool syrie syrische systeem systemen taak taal taart tafel taken talen talent talenten talloze tanden tante taxi
    taylor team teams techniek technisch technische technologie tegelijk tegelijkertijd tegemoet tegen tegenover
    tegenstander tegenstanders tegenstelling tegenwoordig teken tekenen tekening tekeningen tekort tekst teksten
    telefoon telefoons teleurgesteld televisie telkens tellen telt tempel temperatuur tempo tenminste tenslotte tent
    tentoonstelling tenzij terecht term termijn terrein terroristen terug terugkeer terugkeren terwijl test testen
    teveel tevens tevreden texas thailand that theater thee thema theo theorie this thomas thuis tien tieners tientallen
    tieten tijd tijde tijdelijk tijdelijke tijden tijdens tijdje tijdperk tijdschrift tijdstip tilburg time times tips
    titel toch tocht toegang toegankelijk toegepast toegestaan toegeven toegevoegd toekomst toekomstige toen toenemende
    toepassing toerisme toeristen toernooi toestand toestel toestemming toeval toevallig toevoegen toezicht toilet tonen
    tong tony toon toont toren totaal totale totdat tour traditie traditioneel traditionele trainen trainer training
    traject tranen transport trap trappen treden treedt trein treinen trek trekken trekt trend triest troepen trok
    trokken tropische trots trouw trouwde trouwen trouwens tuin tunnel turkije turkse tussen tuurlijk twaalf twee tweede
    tweet tweets twente twijfel twintig twitter type typisch uitbreiding uitdaging uiteindelijk uiteraard uiterlijk
    uiterst uiterste uitgaan uitgave uitgebracht uitgebreid uitgebreide uitgegeven uitgelegd uitgenodigd uitgeroepen
    uitgeschakeld uitgesproken uitgevoerd uitgezonden uitkomen uitkomt uitleg uitleggen uitmaakt uitmaken uitnodiging
    uitslag uitslagen uitsluitend uitspraak uitspraken uitstekend uitstekende uitvoeren uitvoering uitzending uitzicht
    uitzondering unie uniek unieke union united universiteit universiteiten university update updates uren utrecht vaak
    vaardigheden vaart vader vaders vakantie vaker vallei vallen valse valt vanaf vanavond vandaag vandaan vandaar
    vangen vanmiddag vanmorgen vannacht vanochtend vanuit vanwege vanzelf varen variant vast vaste vastgelegd
    vastgesteld vecht vechten veel veelal veertig veilig veilige veiligheid veld velden vele velen venlo vent veranderd
    veranderde veranderen verandering veranderingen verandert verantwoordelijk verantwoordelijkheid verbaasd verband
    verbergen verbeteren verbetering verbinden verbinding verblijf verblijven verbod verboden verbonden verborgen
    verbrand verdacht verdachte verdachten verdedigen verdediging verdeeld verdeling verder verdere verderop verdiend
    verdienen verdient verdieping verdrag verdriet verdrietig verdween verdwenen verdwijnen verdwijnt verenigd verenigde
    vereniging vergadering vergeet vergeleken vergelijkbaar vergelijken vergelijking vergeten vergroten verhaal verhalen
    verhogen verhouding verhuizen verjaardag verkeer verkeerd verkeerde verkiezing verkiezingen verklaard verklaarde
    verklaart verklaren verklaring verkocht verkoop verkoopt verkopen verkregen verkrijgbaar verkrijgen verlaat
    verlangen verlaten verleden verleend verlichting verliefd verlies verliest verliet verliezen verloop verloor
    verlopen verloren vermeld vermijden verminderen vermist vermoedelijk vermoeden vermogen vermoord vermoorden
    vernietigd vernietigen veroordeeld veroorzaakt veroorzaken verplaatsen verplaatst verplicht verrassend verrassing
    verrast verre vers verscheen verscheidene verschenen verschijnen verschijnt verschil verschillen verschillende
    verschrikkelijk versie verslaan verslag verslagen verspreid verspreiden verspreiding verstand verstandig versterken
    versterkt vertaald vertaling vertel verteld vertelde vertellen vertelt vertrek vertrekken vertrekt vertrok
    vertrokken vertrouwde vertrouwen vervangen vervelend vervoer vervolg vervolgens verwacht verwachten verwachting
    verwachtingen verwerken verwerkt verwijderd verwijderen verwijst verwijzen verwijzing verwoest verzameld verzamelen
    verzameling verzet verzinnen verzoek vice victor video viel vielen vier vierde vieren vierkante vietnam vijand
    vijanden vijf vijfde vijftien vijftig villa vincent vind vinden vindt vinger vingers virus visie vissen vlaams
    vlaamse vlaanderen vlag vlak vlakbij vlees vliegen vliegt vliegtuig vliegtuigen vliegveld vloer vlucht vluchtelingen
    vluchten vocht voeding voedsel voegen voel voelde voelen voelt voer voeren voert voertuig voertuigen voet voetbal
    voeten vogel vogels voice voldoen voldoende volg volgde volgen volgend volgende volgens volgers volgt volk volkomen
    volle volledig volledige volop volwassen volwassenen vond vonden voor vooraf voorafgaand vooral voorbeeld
    voorbeelden voorbereid voorbereiden voorbereiding voorbij voordat voordeel voordelen voorgesteld voorheen voorjaar
    voorkeur voorkomen voorkomt voorlopig voormalig voormalige voornamelijk voorraad voorsprong voorstel voorstellen
    voorstelling voort voortaan voortdurend voortgezet vooruit vooruitgang voorwaarde voorwaarden voorwerpen voorzichtig
    voorzien voorzieningen voorzitter voren vorig vorige vorm vormen vormt vraag vraagt vrachtwagen vragen vrede vreemd
    vreemde vrees vreselijk vreselijke vriend vriendelijk vrienden vriendin vriendinnen vriendje vriendschap vrij
    vrijdag vrije vrijheid vrijwel vrijwilligers vroeg vroege vroeger vrolijk vrolijke vrouw vrouwelijke vrouwen vuil
    vuile vullen vuur waar waaraan waarbij waard waarde waarden waarderen waardering waardoor waarheid waarin waarmee
    waarna waarom waaronder waarop waarover waarschijnlijk waarschuwing waarschuwt waaruit waarvan waarvoor wacht
    wachten wagen wakker walter wandelen wandeling wang wanneer want wapen wapens ware waren warm warme warmte
    washington wassen water website websites wederom wedstrijd wedstrijden week weekend weer weergegeven wees weet wegen
    wegens weigerde weigeren weinig weken weleens welk welke welkom wellicht welzijn wenen wennen wens wensen wenst werd
    werden wereld wereldoorlog wereldwijd wereldwijde werk werkelijk werkelijkheid werken werkende werkgever werkgevers
    werking werknemers werkt werkte werkten werkzaam werkzaamheden west westelijke westen westerse weten wetenschap
    wetenschappelijk wetenschappelijke wetenschappers wetgeving wethouder wettelijk wettelijke wetten wezen what white
    wiens wifi wijk wijken wijn wijst wijze wijzen wild wilde wilden will willem willen william wilt wind windows winkel
    winkelcentrum winkels winnaar winnaars winnen winst wint winter wiskunde wisselen wist wisten with witte woede
    woensdag woestijn wolf wonder wonen woning woningen woon woonde woonplaats woont woord woorden word worden wordt
    workshop workshops world york your youtube zaak zaal zacht zachte zagen zaken zakken zand zanger zaten zaterdag
    zeeland zeer zeggen zegt zeiden zeker zekere zekerheid zelden zelf zelfde zelfmoord zelfs zelfstandig zender zesde
    zetels zette zetten zeven zich zicht zichtbaar zichzelf ziek zieke ziekenhuis ziekenhuizen ziekte ziel zien ziet
    zijde zijn zilver zilveren zingen zitten zoals zocht zodanig zodat zodra zoek zoeken zoekt zoektocht zogenaamde
    zoiets zojuist zolang zomaar zomer zondag zonde zonder zone zonen zoon zorg zorgde zorgen zorgt zouden zout zoveel
    zover zowel zuid zuidelijke zuiden zuidoost zulke zullen zult zuster zusters zwaar zwak zwakke zwanger zware zwart
    zwarte zweden zweedse zwembad zwemmen zwijgen zwitserland zwolle
    """
}
