/// What published lists say of verbs that status notes use: infinitive, third person, gerund, past, participle, what is the same said once.
let englishConjugations = """
  add adds adding added
  amount amounts amounting amounted
  audit audits auditing audited
  back backs backing backed
  base bases basing based
  bear bears bearing borne
  begin begins beginning began begun
  bend bends bending bent
  bill bills billing billed
  block blocks blocking blocked
  breach breaches breaching breached
  break breaks breaking broke broken
  bring brings bringing brought
  budget budgets budgeting budgeted
  bug bugs bugging bugged
  build builds building built
  burn burns burning burnt
  buy buys buying bought
  cancel cancels cancelling cancelled
  capture captures capturing captured
  carry carries carrying carried
  catch catches catching caught
  cause causes causing caused
  chance chances chancing chanced
  change changes changing changed
  channel channels channelling channelled
  choose chooses choosing chose chosen
  churn churns churning churned
  close closes closing closed
  cloud clouds clouding clouded
  come comes coming came
  commit commits committing committed
  contract contracts contracting contracted
  control controls controlling controlled
  cost costs costing
  count counts counting counted
  creep creeps creeping crept
  cut cuts cutting
  date dates dating dated
  deal deals dealing dealt
  debug debugs debugged debugging
  defer defers deferring deferred
  delay delays delaying delayed
  deliver delivers delivering delivered
  deny denies denying denied
  die dies died dying
  dig digs digging dug
  down downs downing downed
  drift drifts drifting drifted
  drive drives driving drove driven
  drop drops dropping dropped
  dry dries drying dried
  eat eats eating ate eaten
  empty empties emptying emptied
  end ends ending ended
  engineer engineers engineering engineered
  estimate estimates estimating estimated
  excel excels excelling excelled
  expect expects expecting expected
  expense expenses expensing expensed
  export exports exporting exported
  extend extends extending extended
  fail fails failing failed
  fall falls falling fell fallen
  fault faults faulting faulted
  fin fins finning finned
  finish finishes finishing finished
  fix fixes fixing fixed
  forget forgets forgetting forgot forgotten
  freeze freezes freezing froze frozen
  gain gains gaining gained
  get gets getting got gotten
  give gives giving gave given
  go goes going went gone
  grow grows growing grew grown
  halve halving halved
  hedge hedges hedging hedged
  hire hires hiring hired
  hit hits hitting
  hold holds holding held
  hurry hurries hurrying hurried
  import imports importing imported
  invoice invoices invoicing invoiced
  job jobs jobbing jobbed
  keep keeps keeping kept
  know knows knowing knew known
  label labels labelling labelled labeled
  lag lags lagging lagged
  last lasts lasting lasted
  launch launches launching launched
  lay lays laying laid
  lead leads leading led
  leave leaves leaving left
  left
  lend lends lending lent
  licence licences licencing licenced
  lie lies lying lay lain
  live lives living lived
  load loads loading loaded
  log logs logging logged
  lose loses losing lost
  make makes making made
  man mans manning manned
  map maps mapping mapped
  mean means meaning meant
  meet meets meeting met
  minute minutes minuting minuted
  model models modelling modelled
  move moves moving moved
  occur occurs occurring occurred
  offer offers offering offered
  open opens opening opened
  overrun overruns overrunning overran
  overshot
  overspend overspends overspending overspent
  part parts parting parted
  permit permits permitting permitted
  pipeline pipelines pipelining pipelined
  plan plans planning planned
  point points pointing pointed
  postpone postpones postponing postponed
  prefer prefers preferring preferred
  promise promises promising promised
  push pushes pushing pushed
  put puts putting
  queue queues queued
  rate rates rating rated
  read reads reading
  recruit recruits recruiting recruited
  recur recurs recurring recurred
  redo redoes redoing redid redone
  refit refits refitted refitting
  relay relays relayed relaying
  release releases releasing released
  rely relies relying relied
  remain remains remaining remained
  report reports reporting reported
  rerun reruns rerunning reran
  restore restores restoring restored
  retard retards retarding retarded
  retry retries retrying retried
  rework reworks reworking reworked
  rewrite rewrites rewriting rewrote rewritten
  rise rises rising rose risen
  risk risks risking risked
  run runs running ran
  satisfy satisfies satisfying satisfied
  save saves saving saved
  schedule schedules scheduling scheduled
  script scripts scripting scripted
  search searches searching searched
  seat seats seating seated
  second seconds seconding seconded
  see sees seeing saw seen
  sell sells selling sold
  send sends sending sent
  service services servicing serviced
  set sets setting
  shake shakes shaking shook shaken
  share shares sharing shared
  ship ships shipping shipped
  shop shops shopping shopped
  shrink shrinks shrinking shrank shrunk
  shut shuts shutting
  sign signs signing signed
  sit sits sitting sat
  skip skips skipping skipped
  slide slides sliding slid
  slip slips slipping slipped
  span spans spanning spanned
  speed speeds sped speeding
  spend spends spending spent
  split splits splitting
  spread spreads spreading
  stake stakes staking staked
  stand stands standing stood
  start starts starting started
  state states stating stated
  step steps stepping stepped
  stick sticks sticking stuck
  still stills stilling stilled
  story stories storying storied
  strike strikes striking struck
  submit submits submitting submitted
  support supports supporting supported
  swap swaps swapping swapped
  take takes taking took taken
  target targets targeting targeted
  team teams teaming teamed
  test tests testing tested
  think thinks thinking thought
  throw throws throwing threw thrown
  ticket tickets ticketing ticketed
  time times timing timed
  traffic traffics trafficking trafficked
  transfer transfers transferring transferred
  travel travels travelling travelled traveled
  undergo undergoes underwent undergone
  understand understands understanding understood
  value values valuing valued
  wait waits waiting waited
  wear wears wearing wore worn
  win wins winning won
  withdraw withdraws withdrawing withdrew withdrawn
  work works working worked
  """
