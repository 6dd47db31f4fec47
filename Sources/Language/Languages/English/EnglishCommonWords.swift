extension CommonWords {
  /// The commonest forms of English with four letters or more, folded and in order.
  ///
  /// Source: the English list of wordfreq 3.1.1 (R. Speer, doi 10.5281/zenodo.7199437, with SUBTLEX by M. Brysbaert et
  /// al., freely available), data under CC BY-SA 4.0; so is this list. Cut to the commonest forms, accents removed.
  static let english: StaticString = """
    abandoned ability able about above abroad absence absolute absolutely abuse academic academy accept acceptable
    accepted access accident accompanied according account accounting accounts accurate accused achieve achieved
    achievement acid acquired acquisition across acted acting action actions active activities activity actor actors
    actress acts actual actually adam adams added adding addition additional address addressed adds administration
    administrative admit admitted adopted adult adults advance advanced advantage adventure advertising advice affair
    affairs affect affected afford afraid africa african after afternoon afterwards again against aged agencies agency
    agenda agent agents ages aggressive agree agreed agreement agricultural agriculture ahead aids aimed aircraft
    airport alabama alan alarm album alcohol alert alex alexander alice alien alive alleged allen alliance allies allow
    allowed allowing allows almost alone along alongside alpha already alright also alternative although always amazing
    amazon ambassador amendment america american americans among amongst amount amounts analysis ancient anderson andrew
    android andy angel angeles angels anger angle angry animal animals anime anna anne anniversary announce announced
    announcement annoying annual another answer answered answers anthony anti anxiety anybody anymore anyone anything
    anyway anywhere apart apartment apparent apparently appeal appear appearance appeared appears apple application
    applications applied apply appointed appointment appreciate approach approaches appropriate approval approved
    approximately apps april arab architecture area areas arena argue argued arguing argument arguments arizona armed
    arms army around arranged arrangement arrest arrested arrival arrive arrived arsenal arthur article articles artist
    artists arts asia asian aside asked asking asks asleep aspect aspects assault assembly assessment assets asshole
    assigned assist assistance assistant associate associated association assume assumed athletes atlanta atlantic
    atmosphere attached attack attacked attacking attacks attempt attempted attempting attempts attend attended
    attending attention attitude attorney attracted attractive auction audience audio august austin australia australian
    author authorities authority authors auto automatic automatically autumn available avenue average avoid award
    awarded awards aware awareness away awesome awful awkward babies baby back backed background badly bags balance ball
    balls band bands bang bank banking banks banned barely barry bars base baseball based basic basically basis
    basketball bass bath bathroom battery battle beach bear bears beast beat beating beautiful beauty became because
    become becomes becoming bedroom beef been beer before began begin beginning begins begun behalf behavior behaviour
    behind being belief beliefs believe believed believes bell belong below belt bench benefit benefits berlin besides
    best better between beyond bible bigger biggest bike bill billion bills billy biological bird birds birth birthday
    bishop bitch bite black blame blast blind block blocked blocks blog blood bloody blow blue blues board boards boat
    boats bodies body bold bomb bond bonds bone bones bonus book books boom boost boots border borders boring born boss
    boston both bother bottle bottom bought bound boundaries bowl boxes boyfriend boys brain branch brand brands brave
    brazil bread break breakfast breaking breaks breast breath breathe breathing brian brick bridge brief bright
    brilliant bring bringing brings britain british broad broadcast broke broken brooklyn brother brothers brought brown
    bruce buddy budget build building buildings built bull bullshit bunch bureau buried burn burned burning bush
    business businesses busy butt butter button buying cabinet cable cake calendar california call called calling calls
    calm cambridge came camera cameras cameron camp campaign campus canada canadian cancer candidate candidates candy
    cannot cant capable capacity cape capital captain capture captured carbon card cards care career careful carefully
    cares carolina carried carrier carry carrying cars carter case cases cash cast castle catch categories category
    catholic cats caught cause caused causes causing celebrate celebration celebrity cell cells cent center centers
    central centre cents centuries century ceremony certain certainly certificate chain chair chairman challenge
    challenges challenging chamber champion champions championship chance chances change changed changes changing
    channel channels chaos chapter character characteristics characters charge charged charges charity charles charlie
    chart chase chat cheap check checked checking checks cheese chelsea chemical chemistry chest chicago chicken chief
    child childhood children china chinese chip chocolate choice choices choose choosing chose chosen chris christ
    christian christians christmas church churches circle circuit circumstances cited cities citizen citizens city civil
    claim claimed claiming claims clark class classes classic classical classified clay clean cleaning clear clearly
    cleveland click client clients climate clinical clinton clip clock close closed closely closer closing clothes
    clothing cloud club clubs coach coaches coaching coal coast coat code coffee coins cold collaboration colleagues
    collect collected collection collective college colonel color colorado colors colour columbia column combat
    combination combined come comedy comes comfort comfortable comic coming command commander comment comments commerce
    commercial commission commissioner commit commitment committed committee common commonly commonwealth communication
    communications communist communities community companies company compare compared comparison compensation compete
    competition competitive complaint complete completed completely complex complicated component components composed
    composition comprehensive computer computers concentration concept concepts concern concerned concerning concerns
    concert concluded conclusion concrete condition conditions conduct conducted conference confidence confident confirm
    confirmed conflict confused congratulations congress connect connected connection connections consent consequences
    conservation conservative consider consideration considered considering consistent consists conspiracy constant
    constantly constitution constitutional constructed construction consumer consumers consumption contact contain
    contained containing contains contemporary content contest context continue continued continues continuing contract
    contracts contrast contribute contributed contribution contributions control controlled controls controversy
    convention conversation conversations convince convinced cook cooking cool cooper cooperation copies copper cops
    copy core corner corp corporate corporation corps correct corruption cost costs cotton could council count counter
    counting countries country counts county couple couples courage course courses court courts cousin cover coverage
    covered covering covers crack craft crap crash crazy cream create created creates creating creation creative credit
    credits creek crew cricket crime crimes criminal crisis critical criticism critics cross crossed crossing crowd
    crown crucial crying crystal cultural culture cure curious currency current currently custom customer customers cute
    cuts cutting cycle daddy daily dallas damage damaged damn dance dancing danger dangerous daniel dare dark darkness
    data database date dated dates dating daughter daughters dave david davis dawn days dead deal dealing deals dean
    dear death deaths debate debt debut decade decades december decent decide decided decision decisions deck declared
    decline dedicated deep deeper deeply default defeat defence defend defending defense defensive define defined
    definitely definition degree degrees delay delhi delicious deliver delivered delivery demand demands democracy
    democratic democrats denied density deny department dependent depending depends depression depth deputy derived
    describe described describes description desert deserve deserves design designed designer designs desire desk
    desperate despite destroy destroyed destruction detail detailed details determine determined detroit develop
    developed developing development device devices devil dialogue diamond dick died diego dies diet difference
    differences different difficult difficulty digital dinner direct directed direction directly director directors
    dirty disabled disappeared disappointed disaster discount discover discovered discovery discrimination discuss
    discussed discussion discussions disease diseases disney disorder display dispute distance distinct distributed
    distribution district districts diversity divided division divorce doctor doctors document documentary documents
    does dogs doing dollar dollars domain domestic donald done dont door doors double doubt down download downtown dozen
    draft drag dragon drama dramatic draw drawing drawn dream dreams dress dressed drew drink drinking drinks drive
    driven driver drivers drives driving drop dropped dropping drops drove drug drugs drunk dual dude duke dumb during
    dust dutch duties duty dying dynamic each earlier early earn earned earnings ears earth ease easier easily east
    eastern easy eating economic economics economy edge edinburgh edit edited editing edition editor educated education
    educational edward effect effective effectively effects efficiency efficient effort efforts eggs egypt eight either
    elected election elections electric electrical electricity electronic element elementary elements eligible elite
    elizabeth else elsewhere email emergency emotional emotions empire employed employee employees employment empty
    enable encounter encourage encouraged ended ending ends enemies enemy energy enforcement engage engaged engagement
    engine engineer engineering engineers engines england english enjoy enjoyed enjoying enough ensure enter entered
    entering enterprise entertainment entire entirely entitled entrance entry environment environmental epic episode
    episodes equal equality equally equipment equipped equity equivalent eric error escape especially essential
    essentially establish established establishment estate estimate estimated estimates ethnic europe european even
    evening event events eventually ever every everybody everyday everyone everything everywhere evidence evil evolution
    exact exactly exam examination example examples excellent except exception exchange excited exciting exclusive
    excuse executed execution executive exercise exhibition exist existed existence existing exists exit expand expanded
    expansion expect expectations expected expecting expenses expensive experience experienced experiences experiment
    experimental expert experts explain explained explains explanation explore exposed exposure express expressed
    expression extend extended extension extensive extent external extra extraordinary extreme extremely eyes face
    facebook faced faces facilities facility facing fact factor factors factory facts faculty fail failed failing fails
    failure fair fairly faith fake fall fallen falling falls false fame familiar families family famous fancy fans
    fantastic fantasy farm farmers fashion fast faster fate father fault favor favorite favour favourite fear feature
    featured features featuring february federal federation feed feedback feeding feel feeling feelings feels fees feet
    fell fellow felt female females festival fewer fiction field fields fifth fifty fight fighter fighting figure
    figured figures file filed files fill filled film films filter final finally finals finance financial find finding
    findings finds fine finger fingers finish finished finishing fire fired firing firm firms first fiscal fish fishing
    fitness fits five fixed flag flash flat fleet flight flood floor florida flow flower flowers flying focus focused
    folks follow followed followers following follows food foods fool foot footage football force forced forces ford
    foreign forest forever forget forgot forgotten form formal format formation formed former forms formula fort forth
    fortune forum forward foster fought found foundation founded founder four fourth frame framework france franchise
    francis francisco frank fraud free freedom french frequency frequent frequently fresh friday friend friendly friends
    friendship from front frozen fruit fuck fucked fuckin fucking fuel full fully function functions fund fundamental
    funded funding funds funeral funny furniture further future gain gained galaxy gallery game games gaming gang garden
    gardens gary gate gates gathered gave gear gender gene general generally generated generation generations genetic
    genius genuine george georgia german germany gets getting ghost giant giants gift gifts girl girlfriend girls give
    given gives giving glad glass glasses global globe glory goal goals gods goes going gold golden golf gone gonna good
    goodbye goods google gordon gorgeous gotta gotten government governments governor grab grace grade grades graduate
    graham grand grant granted grass grateful grave gray great greater greatest greatly greece greek green grew grey
    gross ground grounds group groups grow growing grown growth guarantee guaranteed guard guardian guards guess guest
    guests guidance guide guilty guitar gulf guns guys haha hair half hall hamilton hand handed handle handling hands
    hang hanging happen happened happening happens happiness happy hard harder hardly hardware harm harris harry hate
    have having head headed heading headquarters heads health healthcare healthy hear heard hearing heart hearts heat
    heaven heavily heavy height held hell hello help helped helpful helping helps hence henry here heritage hero heroes
    herself hidden hide hiding high higher highest highlights highly highway hilarious hill hillary hills himself hire
    hired historic historical history hits hitting hockey hold holding holds hole holes holiday hollywood holy home
    homeless homes honest honestly honey hong honor honour hook hope hoped hopefully hopes hoping horrible horror horse
    horses hospital hospitals host hotel hour hours house household houses housing houston howard however http https
    huge human humanity humans hundred hundreds hungry hunt hunter hunting hurt hurts husband idea ideal ideas
    identified identify identity idiot ignore ignored illegal illinois illness image images imagine immediate
    immediately immigrants immigration impact implementation importance important impossible impressed impression
    impressive improve improved improvement improvements improving inch inches incident include included includes
    including income increase increased increases increasing increasingly incredible incredibly indeed independence
    independent index india indian indiana indicate indicated individual individuals industrial industries industry
    infection influence info information informed infrastructure initial initially initiative injured injuries injury
    inner innocent innovation input insane inside inspiration inspired instagram installed instance instant instead
    institute institution institutions instructions instrument instruments insurance integrated intellectual
    intelligence intelligent intended intense intent intention interaction interest interested interesting interests
    interior internal international internet intervention interview interviews into introduce introduced introduction
    invest investigate investigation investment investments investors invite invited involve involved involvement
    involves involving iowa iphone iran iraq ireland irish iron isis islam islamic island islands israel israeli issue
    issued issues italian italy item items itself jack jacket jackson jail james jane january japan japanese jason jazz
    jean jeff jerry jersey jesus jewish jews jimmy jobs john johnny johnson join joined joining joint joke jokes
    jonathan jones jordan joseph josh journal journalist journalists journey judge judges judgment juice july jump june
    junior jury just justice justin kansas kate keep keeping keeps kelly kennedy kentucky kept kevin keys kick kicked
    kids kill killed killer killing kills kind kinda kinds king kingdom kings kiss kitchen knee knew knife knight knock
    know knowing knowledge known knows kong korea korean label labor laboratory labour lack ladies lady laid lake land
    landing lands landscape lane language languages large largely larger largest larry last late lately later latest
    latin latter laugh laughing launch launched lawrence laws lawyer lawyers layer lead leader leaders leadership
    leading leads league learn learned learning least leather leave leaves leaving left legacy legal legend legislation
    legislative legs length less lesson lessons lets letter letters letting level levels lewis liberal liberty library
    license lies lieutenant life lifestyle lifetime lift light lighting lights like liked likely likes limit limited
    limits lincoln line lines link linked links lips liquid lisa list listed listen listening listing lists literally
    literary literature little live lived liverpool lives living lmao load loan loans local located location locations
    lock locked logic logo london long longer look looked looking looks loop loose lord lose losing loss losses lost
    lots loud louis love loved lovely lover loves loving lower lowest luck lucky luke lunch luxury lying lyrics machine
    machines made madrid magazine magic mail main mainly mainstream maintain maintained maintenance major majority make
    makes makeup making malaysia male mall manage managed management manager managers managing manchester manner manual
    manufacturers manufacturing many maps march margin maria marine mark marked market marketing markets marks marriage
    married marry mars martin mary maryland mask mass massachusetts massive master masters match matches mate material
    materials math matt matter matters matthew mature maximum maybe mayor meal mean meaning means meant meanwhile
    measure measures meat mechanical mechanism medal media medical medicine medium meet meeting meetings meets melbourne
    member members membership memorial memories memory mental mention mentioned menu merely mess message messages metal
    method methods mexican mexico miami michael michigan microsoft middle midnight might mike mile miles military milk
    mill miller million millions mind minds mine mini minimum mining minister ministers ministry minnesota minor
    minority minute minutes mirror miss missed missing mission missouri mistake mistakes mixed mobile mode model models
    moderate modern moment moments monday money monitor monitoring monster month monthly months mood moon moore moral
    more morgan morning mortgage moscow most mostly mother mothers motion motor mount mountain mountains mounted mouse
    mouth move moved movement movements moves movie movies moving much multi multiple murder murdered murray muscle
    museum music musical muslim muslims must mutual myself mystery naked name named names narrative narrow nation
    national nations native natural naturally nature navy nazi near nearby nearly necessarily necessary neck need needed
    needs negative neighborhood neither nervous netherlands network networks never newly news newspaper next nice nick
    nigeria night nights nine nobody noise none nope normal normally north northern nose note noted notes nothing notice
    noticed novel november nowhere nuclear number numbers numerous nurse nursing nuts obama object objective objects
    observed obtain obtained obvious obviously occasion occasionally occasions occupied occur occurred occurs ocean
    october odds offense offensive offer offered offering offers office officer officers offices official officially
    officials often ohio okay oklahoma older olympic olympics once ones ongoing online only onto open opened opening
    opens opera operate operated operating operation operations operator opinion opinions opportunities opportunity
    opposed opposite opposition option options oral orange order ordered orders ordinary oregon organic organisation
    organization organizations organized origin original originally oscar other others otherwise ought ourselves outcome
    output outside outstanding over overall overcome overseas owned owner owners ownership oxford pace pacific pack
    package packed page pages paid pain painful paint painted painting pair pakistan palace panel panic pants paper
    papers parallel parent parents paris park parking parks parliament part participants participate participation
    particular particularly parties partly partner partners partnership parts party pass passage passed passenger
    passengers passes passing passion past path patient patients patrick pattern patterns paul paying payment payments
    pays peace peaceful peak penalty pennsylvania people peoples percent percentage perfect perfectly perform
    performance performances performed performing perhaps period periods permanent permission person personal
    personality personally personnel persons perspective peter petition phase phil philadelphia philip philippines
    philosophy phone phones photo photographer photographs photography photos phrase physical physically physics piano
    pick picked picking picture pictures piece pieces pilot pink pitch pizza place placed places plain plan plane planet
    planned planning plans plant plants plastic plate platform play played player players playing plays please pleased
    pleasure plenty plot plus pocket poetry point pointed points police policies policy polish political politicians
    politics poll pool poor pope popular population porn port portion position positions positive possession possibility
    possible possibly post posted posting posts potential potentially pound pounds poverty power powerful powers
    practical practice practices praise pray prayer precious prefer preferred pregnancy pregnant premier premium
    preparation prepare prepared preparing presence present presentation presented presents president presidential press
    pressure pretend pretty prevent prevention previous previously price prices pride priest primarily primary prime
    prince princess principal principle principles print printed printing prior priority prison prisoners privacy
    private prize probably problem problems procedure procedures process processes processing produce produced producer
    producers producing product production products professional professor profile profit profits program programme
    programming programs progress progressive project projects prominent promise promised promote promoting promotion
    proof proper properly properties property proposal proposed protect protected protecting protection protein protest
    proud prove proved proven provide provided provides providing province psychological psychology public publication
    publications publicly published publishing pull pulled pulling pump punch punishment purchase purchased pure purple
    purpose purposes pursue push pushed pushing puts putting qualified quality quarter queen quest question questions
    quick quickly quiet quit quite quote race races racial racing racist radiation radical radio rail railroad railway
    rain raise raised raising rally random range rank ranked rape rapid rapidly rare rarely rate rated rates rather
    rating ratio reach reached reaching reaction read reader readers reading ready real realise reality realize realized
    really rear reason reasonable reasons recall receive received receiving recent recently recognition recognize
    recognized recommend recommendations recommended record recorded recording records recover recovery reduce reduced
    reducing reduction refer reference references referred referring reflect reform refugees refuse refused regard
    regarded regarding regardless regime region regional regions register registered registration regret regular
    regularly regulation regulations rejected related relation relations relationship relationships relative relatively
    relax release released releases relevant reliable relief religion religious rely remain remained remaining remains
    remarkable remember remembered remind remote removal remove removed removing rent repair repeat repeated replace
    replaced replacement replied reply report reported reporter reporting reports represent representation
    representative representatives represented representing represents republic republican republicans reputation
    request requested requests require required requirement requirements requires rescue research researchers reserve
    residence resident residential residents resistance resolution resort resource resources respect respectively
    respond responded response responses responsibility responsible rest restaurant restaurants restrictions result
    resulted resulting results retail retired retirement return returned returning returns reveal revealed reveals
    revenge revenue reverse review reviews revolution reward rice rich richard rick ride ridiculous riding right rights
    ring rings rise rising risk risks river rivers road roads robert robin rock rocket rocks roger role roles roll
    rolling roman romance romantic rome roof room rooms root roots rose ross rough roughly round rounds route routine
    royal rugby ruin ruined rule ruled rules ruling running runs rural rush russell russia russian ryan sacrifice safe
    safety said saint sake salary sale sales salt same sample samples sand santa sarah satellite satisfied saturday
    sauce saudi save saved saving savings saying says scale scared scary scene scenes schedule scheduled scheme school
    schools science sciences scientific scientists scope score scored scores scoring scotland scott scottish screaming
    screen script seal sean search searching season seasons seat seats seattle second secondary seconds secret secretary
    secrets section sections sector secure security seed seeds seeing seek seeking seem seemed seems seen sees segment
    select selected selection self sell selling semi senate senator send sending senior sense sensitive sent sentence
    separate separated sept september sequence series serious seriously serve served server serves service services
    serving session sessions sets setting settle settled settlement seven several severe sexual sexy shadow shake shall
    shame shape shaped share shared shares sharing sharp sheet shell shield shift ship shipping ships shirt shit shock
    shocked shoes shoot shooting shop shopping shops shore short shortly shot shots should shoulder show showed shower
    showing shown shows shut sick side sides sight sign signal signals signed significant significantly signing signs
    silence silent silly silver similar similarly simon simple simply since sing singapore singer singing single singles
    sister sisters site sites sitting situation situations sixth size sized skill skills skin slave sleep sleeping slide
    slightly slip slow slowly small smaller smart smell smile smith smoke smoking smooth snow soccer social society soft
    software soil solar sold soldier soldiers sole solid solo solution solutions solve some somebody somehow someone
    something sometimes somewhat somewhere song songs sons soon sorry sort sought soul sound sounds source sources south
    southern soviet space spaces spain spanish spare speak speaker speaking speaks special specialist species specific
    specifically spectrum speech speed spell spend spending spent spin spirit spiritual split spoke spoken sport sports
    spot spots spread spring squad square stability stable stadium staff stage stages stand standard standards standing
    stands star stars start started starting starts state stated statement statements states station stations statistics
    stats status stay stayed staying stays steady steal steam steel stem step stephen steps steve stick still stock
    stocks stolen stomach stone stones stood stop stopped stopping stops storage store stores stories storm story
    straight strange stranger strategic strategies strategy stream street streets strength stress stretch strike string
    strip stroke strong stronger strongly struck structure structures struggle struggling stuck student students studied
    studies studio study studying stuff stunning stupid style styles subject subjects submit submitted subsequent
    substantial succeed success successful successfully such suck sucks sudden suddenly suffer suffered suffering
    sufficient sugar suggest suggested suggests suicide suit suitable summary summer summit sunday super superior
    supplies supply support supported supporters supporting supports suppose supposed supreme sure surely surface
    surgery surprise surprised surprising surrounded surrounding survey survival survive survived suspect suspended
    swear sweden sweet swimming swing switch sword sydney symbol symptoms syria system systems table tables tail take
    taken takes taking tale talent talented talk talked talking talks tall tank tanks tape target targets task taste
    taught taxes taylor teach teacher teachers teaching team teams tear tears tech technical technique techniques
    technologies technology teen teeth telephone television tell telling tells temperature temperatures temple temporary
    tend tennis term terminal terms terrible territory terror terrorist test tested testing tests texas text texts than
    thank thanks that thats theater theatre their them theme themselves then theory therapy there therefore these they
    thick thin thing things think thinking thinks third thirty this thomas thompson those though thought thoughts
    thousand thousands thread threat threatened threats three threw throat through throughout throw throwing thrown
    thursday thus ticket tickets tied ties tiger tight till time times timing tiny tips tired tissue title titles today
    together toilet tokyo told tomorrow tone tongue tonight tons tony took tool tools topic topics toronto total totally
    touch touched tough tour tourism tournament toward towards tower town towns track tracks trade trading tradition
    traditional traffic trail trailer train trained training trains trans transfer transferred transition translation
    transmission transport transportation trap trash travel traveling treat treated treating treatment treaty tree trees
    trend trends trial trials trick tried tries trip triple troops trouble truck true truly trump trust truth trying
    tube tuesday tune turkey turkish turn turned turning turns twelve twenty twice twin twitter type types typical
    typically ugly ukraine ultimate ultimately unable uncle under underground understand understanding understood
    unfortunately uniform union unique unit united units universal universe universities university unknown unless
    unlike unlikely until unusual upcoming update updated updates upon upper upset urban used useful user users uses
    using usual usually utility vacation valid valley valuable value values variety various vast vegas vehicle vehicles
    venture version versions versus very vessel veterans vice victim victims victoria victory video videos vietnam view
    viewed views village violence violent virgin virginia virtual virtually virus visible vision visit visited visiting
    visitors visits visual vital voice voices volume volunteer volunteers vote voted voters votes voting wage wait
    waited waiting wake wales walk walked walker walking walks wall walls walter wanna want wanted wanting wants ward
    warm warning warren warriors wars wash washington waste watch watched watching water waters wave waves wayne ways
    weak wealth weapon weapons wear wearing weather website wedding wednesday weed week weekend weekly weeks weight
    weird welcome welfare well went were west western what whatever wheel when whenever where whereas wherever whether
    which while whilst white whoever whole whom whose wide widely wife wild wildlife will william williams willing
    wilson wind window windows wine wing wings winner winners winning wins winter wire wisconsin wisdom wise wish wishes
    with within without witness witnesses wolf woman women wonder wonderful wondering wood wooden woods word words wore
    work worked worker workers working works world worldwide worn worried worry worse worship worst worth worthy would
    wounded write writer writers writes writing written wrong wrote yard yards yeah year years yellow yesterday york
    young younger your yours yourself youth youtube zealand zero zone
    """
}
