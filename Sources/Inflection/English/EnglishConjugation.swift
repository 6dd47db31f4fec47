/// The irregular English verbs, each also behind a prefix: "overrun" goes as "run".
enum EnglishConjugation {
  /// The past and the participle of an irregular verb, several of each where several are in use.
  static func parts(of infinitive: Letters) -> (pasts: [Letters], participles: [Letters])? {
    if let known = table[infinitive] { return parts(known, after: Letters("")) }
    for prefix in prefixes where infinitive.begins(with: prefix) {
      if let known = table[infinitive.dropFirst(prefix)] { return parts(known, after: Letters("") + prefix) }
    }
    return nil
  }

  private static func parts(_ line: [Letters], after prefix: Letters) -> (pasts: [Letters], participles: [Letters]) {
    let both = line.map { words in words.split(at: UInt8(ascii: "/")).map { prefix + $0 } }
    return (both[0], both.count > 1 ? both[1] : [])
  }

  private static let prefixes: [StaticString] = [
    "over", "under", "out", "re", "with", "up", "mis", "un", "off", "fore",
  ]

  private static let table = VerbTable(lines)

  /// Infinitive, past, and the participle where it is another.
  private static let lines = """
    arise arose arisen
    awake awoke awoken
    be was/were been/are/am
    bear bore borne
    beat beat beaten
    become became become
    begin began begun
    bend bent
    bet bet
    bid bid
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    broadcast broadcast
    build built
    burn burnt/burned
    burst burst
    buy bought
    cast cast
    catch caught
    choose chose chosen
    cling clung
    come came come
    cost cost
    creep crept
    cut cut
    deal dealt
    dig dug
    do did done
    draw drew drawn
    dream dreamt/dreamed
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fly flew flown
    forbid forbade forbidden
    forsake forsook forsaken
    forecast forecast/forecasted
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got got/gotten
    give gave given
    go went gone
    grind ground
    grow grew grown
    hang hung
    have had
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    keep kept
    know knew known
    lay laid
    lead led
    leap leapt/leaped
    learn learnt/learned
    leave left
    lend lent
    let let
    lie lay lain
    light lit
    lose lost
    make made
    mean meant
    meet met
    melt melted molten
    pay paid
    prove proved proven
    put put
    quit quit
    read read
    relay relayed
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    saw sawed sawn
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    shake shook shaken
    shed shed
    shine shone
    shoot shot
    show showed shown
    shrink shrank shrunk
    shut shut
    slay slew slain
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    slide slid
    sneak sneaked/snuck
    sow sowed sown
    smell smelt/smelled
    speak spoke spoken
    speed sped/speeded
    spell spelt/spelled
    spend spent
    spill spilt/spilled
    spin spun
    split split
    spoil spoilt/spoiled
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stride strode stridden
    strike struck stricken
    string strung
    strive strove/strived striven
    swear swore sworn
    sweep swept
    swell swelled swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    thrust thrust
    tread trod trodden
    understand understood
    upset upset
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    wind wound
    wring wrung
    write wrote written
    """
}
