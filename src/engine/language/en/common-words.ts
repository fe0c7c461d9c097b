/**
 * Words that English news prints in lower case, so that their capital in a headline or at the start of a sentence is no
 * evidence of a name. `counted` are those of four or more occurrences in the training articles of PolNeAR (Newell,
 * Margolin and Ruths 2018) that are not more often capitalised within a sentence; `added` is general English beyond
 * politics. Forms of the verbs, role nouns and document nouns in the other tables come on top.
 */
import { wordSet } from '../words.ts';
import { verbs } from './cue-verbs.ts';
import { documentNouns } from './documents.ts';
import { finiteVerbs, participles } from './finite-verbs.ts';
import { roles } from './roles.ts';

const counted = `a-ha aback abandon abandoning abilities ability able aboard abolish abortion abortions about about-face above abroad
  abrupt abruptly absence absent absentee absolute absolutely absurd abuse abuses abusive accelerate acceleration
  accent accept acceptable acceptance accepting access accessible accident accomplish accomplished accomplishment
  accomplishments according account accountability accountable accounted accounts accumulation accuracy accurate
  accusation accusations achieve achievement achievements achieving acquiesced acquire acquisitions across acting
  action actions activated active actively activism activities activity actual actually acute acutely adamant adapt
  adapting addiction addition additional adept adequate adequately adhere adherence adjust adjustments administrative
  admirable admiration admire admirers admission admittedly adopt adoptees adopting adoption advance advances
  advancing advantage advantages adverse advice advocacy affair affairs affect affecting affection affiliate
  affiliated affiliation affirmative affluent afford affordability afraid after aftermath afternoon afterward
  afterwards again against age ages aggressive aggressively aging ago agriculture ahead aid aircraft airplane
  airplanes airport airports airstrikes airwaves aisle akin alarm albeit album algorithm alienate alienated alienating
  alienation aliens alike alive all allegation allegations allegedly allegiance allegiances allied almost alone along
  alongside aloud already also alter alternate alternative alternatives although altogether always amassed amazing
  ambition ambitions ambitious ambush amid ammunition amnesty among amount amounts ample amplify an analytics ancestor
  ancestors and anger angrily angry animal animals animated animating anniversary annual annually anointed anomaly
  anonymity anonymous anonymously another anti-establishment anti-gay anti-gun anti-immigrant anti-immigration
  antiabortion antics antipathy antitrust anxieties anxiety anxious any anybody anymore anyone anything anytime anyway
  anywhere apart apartment app appalled appalling apparatus apparel apparent apparently appearance appearances
  appending appetite applause apply applying appoint appointee appointing appointment appointments appreciate
  appreciated appreciates approach approaches approaching appropriate approval approve approximately apt arbiter
  arbitrary ardent area areas arena arguably argument arguments arm arming arms around arrangement array arrest
  arrests arrival arrive arriving arsenal art artificial arts as ashamed aside aspect aspects aspirations ass
  assassination assault assaults assertion assertions assertive asset assets assignments assist assistance assuage
  assumption assumptions assurances asylum at at-large atmosphere atop atrocities attempt attempting attempts attend
  attendance attending attention attitude attitudes attract attracting attractive attributable auction authentic
  authenticity authoritarian authorization autism autistic auto automatic automatically availability available average
  averages aviation avoid avoiding await award awards aware awareness away awful awkward back-and-forth background
  backgrounds backlash backward backyard bacteria bad badly bag baggage bags bail bailout balance balancing balked
  ball ballistic balloons balloting ballroom ban banking bankruptcy banning bans bar bare barely bargain bargaining
  barn barnstorming barrier barriers barring bars baseball based basic basically basis basketball batch batches
  bathroom bathrooms battered batteries battery battle battlefield battleground battlegrounds battles battling be
  beaching bear bearing beating beautiful beautifully because becoming bed bedrock bedroom beef beer beers before
  behalf behavior behaviors behind beholden being beleaguered belief beliefs belies bellicose belonging below
  benchmark benchmarks beneficial benefit benefiting benefits beside best best-known bested betrayal better betting
  between beyond bias biased bidding bids big big-money big-name bigger biggest bigot bigoted bigotry billion
  billionaire billionaires billions bin bind binding biofuels biological biotechnology bipartisan birth birthday
  birther bisexual bitcoin bite bitter bitterly bizarre black blacklist blacks blah blank blanket blared bleak
  bleeding bless blessing blind blistering block blocking blocks blond blood bloodshed bloody blow blowback blowing
  blowout blows blue blue-collar blunt bluntly bodies body boisterous bold boldly bolster bomb bombastic bombing bombs
  bona bond bonds bonuses booked boon boos boost boosting booth boots border borders boring born-again borrow
  borrowing both bother bottles bottom bounds boutique boutiques bow box boxing boycott brace bracing brain brash
  brave breach breached breaches breadth break breakfast breaking breaks breakthroughs breath brewing bridge bridges
  briefly bright brilliant bring bringing brink broad broaden broadening broader broadly brokered bruises bruising
  brutal brutality bubble buck buckle build building buildings bulk bullet bullets bullied bully bullying bulwark bump
  bunch buoyed burden bureaucracy bureaucratic burn burning bury burying bus business business-friendly businesses
  busy but butter buy buying buzz by bypass cache calculation calculus calendar calm camera cameras campus campuses
  cancel cancer candid candidacies candidacy candidly capabilities capability capable capacity capita capital
  capitalism capitalist capitalize capitals capped captive capture capturing car carbon care career careers careful
  carefully careless carelessness caricature caring carpet carry carrying cars carve case cases cash casino casinos
  casual catastrophic catch categories category caucus-goers caucused caucusgoers cause causes causing cautious
  cease-fire ceiling ceilings celebration cell cellphone cellphones cells cement cent centered centerpiece centers
  cents century ceremony certain certainly certainty championship chance chances change changes changing chaos chaotic
  character characteristic charisma charitable charming chatter cheap cheaper cheated check checkpoint checkpoints
  checks cheese chemical cherished chiefly childhood chocolate choice choices choose choosing chunks circle circles
  circumstances circus citizenship civic civil civilian civilians civility clapping clarity class class-action classes
  classic classification classify classroom clean clear clearance clearances clearer clearly click climate climb
  clinch clinched clip clips clock cloning closed-door closely closer closest closure closures clothes clothing clout
  clutch co-sponsored coal coal-fired coalesce coalescing coast coffee coffers coherent coin coined cold collaboration
  collapse collapsing collar collect collecting collection collective collectively color colorful colors combat
  combating combative combination combine comeback comedy comfort comfortable coming commander-in-chief commit
  commitment commitments committing commodities common common-sense comparable comparison comparisons compassion
  compassionate compelling compensation compete competence competent competing competition competitive compiling
  complete completely completing complex complexity compliance complicate complicated comply component composed
  compound compounds comprehensive comprise compromise computer computers con concentrated concentration concept
  concern concerning concerns concert concession concessions conciliatory conclusion conclusions concrete condition
  conditions condolences conduct conducting confer confidence confident confidential confidentiality confinement
  confirmation confirmations conflict conflicted conflicting conflicts confront confrontation confrontational
  confrontations confronting confuse confusing confusion congratulations congressional connect connecting connection
  connections conscience conscious consciously consecutive consensus consent consequence consequences consequential
  conservatism conservative-leaning considerable considerably consideration consistent consistently consolidate
  consolidated consolidating conspiracy constant constantly consternation constituencies constituency constitutional
  constrained construction constructive consulting consummate consumption contact contain containing containment
  contemplate contemporary content contention contentious contents context continent continually continuation
  contradiction contrary contrast contrasting contrasts contribute contributing contribution contributions contributor
  contributors control controls controversial controversies controversy convenience conveniently conventional
  conversation conversations converting conviction cookies cool cooling cooperate cooperation coordinate coordinating
  coordinator cope cordial core corn corner corporate correct correctly correctness correlation corrupt corruption
  cost costly costs count counterattack counterterrorism counting countless countrymen counts coup coupled courage
  course courses courtesy courthouse courting courtroom cover cover-up coverage covered covering covers coveted cozy
  crack crackdown cracking cracks crafted cramped crap crash crazy cream create creating creation creative credentials
  credibility credible crime crimes criminal criminals crises crisis criteria critical critically criticism criticisms
  crop cross cross-border crosses crossing crowded crowned crucial crude crumbling crush crushing crystal cultural
  culture curb cure currency current currently custody custom cutbacks cutoff cuts cutting cyber cyberspace cycle
  cycles cynical damage damages damaging damn dance dancing danger dangerous dangers dark dash data database databases
  date dated dates dating daunting dawn day daylight days de dead deadliest deadline deadlock deadlocked deadly deal
  dealing dealings deals dear death deaths debt debut decade decades decades-long decent decidedly decision
  decision-making decisions decisive decisively deck deep deepen deeper deepest deeply defamation default defeat
  defeating defects defensive defiant deficiencies deficit deficits define defining definitely definition definitive
  defund defy degree degrees delay delaying delays delegate-rich deliberate deliberately deliberations demeanor demise
  democracy demographic demographics demonstration demonstrations demurred denial dent departing departure depend
  dependent depending deploy deploying deployment deport deportation deportations deporting deprive depriving depth
  derail deregulation derisively descent deserve design designs desire desk desperate desperately despite destination
  destroy destroying destruction detect detention deter determination detrimental devastating develop developing
  development developments device devices dial dialogue dictator dictators dictatorship die differ difference
  differences different differently difficult difficulties difficulty dig digital digits dignity dilemma dimension
  dimensions diminish dining dinner dinners dioxide diplomacy diplomatic dire direction directions directly dirt dirty
  disadvantage disagreement disagreements disappearing disappointing disappointment disapproval disarray disaster
  disastrous disbelief discipline disclosure disclosures discomfort disconnected discontent discount discounted
  discourage discourse discovery discredit discredited discrediting discretion discriminate discriminated
  discrimination discriminatory discussion discussions disdain disease diseases disenfranchised disgrace disgusting
  dishonest disingenuous dismal dismantle dismay dismissal dismissive disobedience disorder disorderly dispel display
  displaying displays disproportionate disproportionately disqualify disqualifying disregard disrespect disrupt
  disruption disruptions disruptive dissatisfaction dissatisfied distance distant distinct distinction distinguish
  distinguished distract distracted distraction distressed distribute distributing distribution district districts
  distrust disturbing diverse diversity divide dividends dividing division divisions divisive divorce docket
  documentary dog dogged dogs doing dollar dollars domain domestic dominance dominant dominate dominating donate
  donating donation donations doom door doors dots double double-digit doubles down down-ballot downtown downturn
  downward dozen dozens drag drama dramatic dramatically drastically draw drawing drawn-out draws drinking drinks
  drive drives driving drop dropping drops droves drug drugs drum dry dubious duck due dueling dues dump durable
  during duties duty dying dynamic dynamics dynasty dysfunction each eager ear earlier earliest early early-state earn
  earners earning earnings ears earth ease easier easiest easily easy eat eating eclipse economic economically
  economics economies economy ecosystem edge edges editing edition editions education educational effect effective
  effectively effects efficient effort efforts eggs eight eighth either elderly elect electability electable electing
  election elections electoral electric electrical electricity electrified electronic element elements elevate
  eligibility eligible eliminate eliminating else elsewhere em embargo embarrassed embarrassing embarrassment
  embattled embedded emblematic embrace embracing emerge emergence emergency emerging eminent emissions emotion
  emotional emotionally empathy emphasis empire employing employment empower empowering empowerment empty en enable
  enacted enamored enclaves encounter encryption endless endorsement endorsements endorsers enduring energetic
  energize energized energy enforce enforcement enforcer enforcing engage engagement engaging engineering engraved
  enormous enormously enough enrollment ensure ensuring enter entering enterprise entertainment enthusiasm
  enthusiastic enthusiastically entire entirely entities entity entrance environment environmental epic epidemic
  episode equal equality equally equate equation equipment equity equivalent era eroding error errors escalating
  escape especially espionage essence essential essentially estate etc ethanol ethical ethics ethnic ethnicity
  euphoria evade eve even evenhanded evening evenly event events eventual eventually ever every everybody everyday
  everyone everything everywhere evidence evident evil evils evolution evolving exacerbated exact exactly example
  examples exams exasperated exceed exceeding exceedingly excellent except exception exceptional exceptionally
  exceptions excess excesses excessive excite excitement exciting exclusive exclusively excuse execute exempt exercise
  exercises exercising exhaustive exist existence existential existing exit exited expand expanding expansion
  expectation expectations expel expenditures expense expenses expensive experience experiences experiencing
  experiment expertise explanation explanations explicitly explode exploding exploit explosion explosive export
  exports exposing exposure expression extend extension extensive extensively extent external extra extramarital
  extraordinarily extraordinary extreme extremely extremes extremism eye eyebrows eyeing eyes fabric face face-off
  face-to-face faces facial facilitate facilities facility facing fact fact-checking facto factor factories factors
  factory facts fade fading fail failing failure failures fair fairly fairness fairways faith faith-driven fake faked
  fall falling fallout false falsely fame famed familiar familiarity family-friendly famous famously fantastic far
  far-left far-reaching far-right fare farm farms fascism fascist fashion fast fast-growing faster fat fatal fatally
  fate favorability favorable favorably fearful featuring federal federally feds fee feedback feelings fees feet
  felons felony female feminist fence fertile fervent fervor festival feud few fewer fiction fides field fierce
  fiercely fiery fifth fight fighting fights filibuster fill film final finally finance financial financially
  financing fine finger fingers firearm firearms firepower firestorm firewall fireworks firmly first
  first-in-the-nation first-place first-rate first-term first-time firsthand fiscal fish fishing fit fitness fits
  fitting five five-year fix fixing fixtures flag flags flames flanked flap flash flat flat-out flattering flawed
  flaws flee fleeing fleet flesh flexibility flexible flight flip flips flood flooding floor floors flourish flow
  flowers flurry fly flying fodder fold folks follow-up fondness food fool foolish foot football footing footsteps for
  for-profit forceful forcefully forcing foreclosure forefront foreign foremost forever forge forgive formal formally
  former formerly formidable forming formula forth fortune fortunes forum forums forwarded fossil founded founding
  four four-day fourth fracking fraction fractious framework frankly fraud frauds fraudulent fraught free free-market
  free-trade freed freedom freedoms freelance freely freewheeling freeze freeze-thaw frequent frequently fresh
  friendly friendship fringe fringes from frontier fruit frustration frustrations fuel fueling fuels fulfill full
  full-throated full-time fully fun function functioning functions fund-raiser fund-raising fundamental fundamentally
  funding fundraiser fundraisers fundraising funeral funneling funny furious furor further furthest fury future gaffe
  gaffes gain gaining gains gala gallery gallon gallons galvanized galvanizing gambling game games gaming gap gaps
  garbage garner garnered garnering gas gases gasoline gatherings gay gays gaze gear gearing gender general-election
  generally generate generating generational generators generous genocide genuine geoengineering geography
  geopolitical get get-out-the-vote getting gift gifted gifts gigantic glad glass glimpse global globalization
  globally globe gloom gloves glow goal goals golden golf golf-course good goodbye goodness goods gotta govern
  governing grab grabbing grade gradual gradually graduation grain grand granting grants grappling grasp grass
  grass-roots grassroots grateful grave gravity great greater greatest greatly greatness greed greenhouse greens
  gridlock grief grim grind grip grit grocery gross ground groundbreaking grounds groundwork grow growing growth
  grueling gubernatorial guiding guilty gun gun-control gunfire guns gutter gym habits hack hacked hacking hair half
  half-dozen halfway hall hallmark halls halt hand handful handily handle handling hands handsome hanging happen
  happening happily happy harassment hard hard-fought hard-line hard-pressed harder hardest hardline hardly hardware
  harm harmful harness harsh hateful hater hatred haul haven having hawkish hazardous he head head-to-head headache
  headaches heading headquarters heads heal healing health health-care healthcare healthy hearings heart heartland
  hearts heat heating heaven heavily heavy heckler heed heels height helicopter helicopters hell helm help helpful
  helping her heralded here heritage heroin heroism herself hesitant hey hide hiding hierarchy high high-level
  high-profile high-stakes high-tech higher highest highest-profile highly highway highways hike hikes him himself
  hire hiring his historic historical historically history hole holes holiday home home-state homegrown homes hometown
  homicides homosexuality honest honestly honesty honor honored hopefully horrible horrific horrified horror horse
  hostile hostility hosting hot hotel hotels hotly hour hourly hours housing how however http https hub huddled hug
  huge humanity humble humbling humiliating humility humor hundred hundreds hungry hunt hurdle hurdles hurting
  hydrogen hype hypocritical hypothetical ice iconic idea ideal ideally ideas identical identification identities
  identity ideological ideologically ideology if ignorance ignorant ignore ignoring illegal illegally illegals illness
  illustration image images imagination imbalance immediate immediately immensely immigration imminent immune immunity
  impact impacts impartial impassioned impeachment imperative implement implementation implication implications
  implicit implicitly import importance important importantly imported imports impose imposing impossible impoverished
  impression impressive improbable impromptu improper improperly improve improvement improvements improving in
  inability inaccurate inaction inadequate inappropriate inauguration inbox incapable incendiary incentive incentives
  inception incest incident incidents incite inciting inclination inclined inclusion inclusive income incomes incoming
  incompatible incompetent inconvenient incorrect increase increases increasing increasingly incredible incredibly
  incremental indeed indefinite indefinitely independence independently indication indict indicted indigenous
  indirectly individually industrial industries industry ineffective ineligible inequality inequities inevitable
  inevitably infamous inflammatory inflation influence influential informal information infrastructure ing inherent
  inhumane initial initially initiative initiatives inject injustice inner innocent innovation innovative input
  inroads insecure insecurity insensitive inside insight insistence inspire inspiring install instance instances
  instant instantly instead instinct instinctive instincts institutional instrument insufficient insurance
  insurmountable integrate integrating integration integrity intellectual intellectually intellectuals intelligence
  intelligent intense intensification intensity intent intention intentional intentionally intentions interaction
  interactions interactive interest interested interesting interests interfere interference interim interior internal
  international internment interpretation interrogation intersection intervention intimidation into introduce
  introducing intrusions invading invasion invention inversion inversions invest investigate investigating
  investigative investing investment investments involve involvement involving ire iron ironic irresponsible islands
  isolationist it its itself jail jam jarring jeopardy jet jihad job jobless jobs jockeying join joining joint jointly
  jokingly journalism journalistic journey joy jump junior just justification keen keenly keep keeping key keynote
  kick kicking kid kids kill killing killings kind kinds kitchen knife knowledge labor lack lacking lacks lagging lags
  lame lame-duck land landing landlines landmark lands landscape landslide lane language lap lapse lapses large
  large-scale largely larger largest last last-minute lasting late lately later latest latter law-abiding lawn lax lay
  layer laying layoffs leak leaking leaks lean leaning leanings leans least leave leaves leaving leeway left-leaning
  left-wing leftist leftward legacies legacy legal legalization legalize legalizing legally legendary legislative
  legitimate lending length lengthy lens lesbian less lesser lesson lessons letting level levels leverage levy
  liability liar liberties liberty library licensed lie lies life lifelong lifestyle lifetime lift lifting light
  lighting lightning likable like-minded likelihood likely limit limitations limiting limits line lined lines
  lingering lining listen listening literally literature litigation litmus little live lively lives living loan loans
  locate location locations lock logic logical logistics lone long long-shot long-standing long-term longer longest
  longstanding longtime loom looming loop loophole loopholes loose lopsided lose loser losers losing loss losses lot
  lots loud louder loudest loudly lovers low low-income low-key lower lowering lowest lows loyal loyalties loyalty
  luck lucky lucrative luggage lunch lure luxury lying machine machines mad magic magnitude mail main mainland mainly
  mains mainstream maintenance major-party majorities majority makeshift makeup malaise male manage managing mandate
  mandates mandatory maneuver maneuvering manhole manipulating manipulation manner manners mantle mantra manufacturing
  many map marathon marches marching margin margins marijuana markedly marker market marketing markets marking marks
  marred marriage marry martial mask mass massacre masse massive master match matches matching matchup matchups
  material materials math mathematical mathematically matter matters maximize maximum maybe mayhem mayoral me
  meandered meaningful meantime meanwhile measure measures mechanism medical medicine medium meet meeting meetings
  meltdown membership memorial memories memory mental mentally mere merely merger mergers merits merry mess messy
  metadata metaphor method methodically methods metric metro microphone mid midday middle middle-aged middle-class
  midnight midst migration mild mile miles milestone million millions mind minds mine mines minimal minimize minimum
  minimum-wage mining minorities minority minus minute miracle mired mirror misconduct misguided mishandled
  mishandling misinformation misleading misogynist miss missile missiles missing misspoke missteps mistake mistrust
  mix mixed mobile mobilize mockery mode modeling modern modest mold moment momentous moments momentum monetary money
  monitor monitoring monopoly month monthly months monument mood moon moral more morning mortgage mortgages most
  mostly mount mounting mouse mouth move moves movie movies moving much much-needed muddled multinational multiple
  municipal murder murderous murders murky muscle muscular museums music musical muted mutual my myself mystery
  nagging namely narrative narrow narrower narrowing narrowly nasty national national-security nationalism nationally
  nationals nationwide native-born nativist natural naturalization naturalized naturally nature near nearby nearest
  nearing nearly necessarily necessary necessity negative negatives negligence negotiable negotiate negotiating
  negotiation negotiations neighborhood neighborhoods neighboring neither neon nerve nervous net networking neutral
  neutrality never nevertheless newer newfound newly news next nice niche nickname night nightclub nights nine no
  no-fly nobody noise nominal nominate nominating nomination nominations non-citizen non-partisan nondisclosure none
  nonetheless nonpartisan nonsense nonwhite nor norm normal normally norms northern nose nostalgia not notable notably
  nothing notion notoriously notwithstanding now nowhere nuanced nuances nuclear nukes number numbers numerous nuts
  oath objection objections objective obligation obligations observation obstacle obstacles obstruction obtain
  obtaining obvious obviously occasion occasional occasionally occasions occupation occur occurring ocean odd odds of
  off offend offense offensive officially offset offsetting often oh oil ois okay old old-fashioned older oldest
  ominous on once one one-on-one one-third one-time ones onetime ongoing online only onslaught onstage onto open-carry
  openings openly operate operating operation operational operations opioid opportunities opportunity opposite
  oppressive opt optimism optimistic option options or orange ordinary organizational organize organizing orientation
  original originally orthodoxy other others otherwise ounce our ourselves oust ouster out outcome outdoor outfit
  outlook output outrage outraged outrageous outreach outright outset outside outsource outsourced outsourcing
  outspoken outstanding outweighs ovation over overall overhaul overhead overlap overlook overlooking overly overnight
  overreach overseas oversee overseeing overshadowing oversight overtake overtaking overthrow overtime overturn
  overwhelming overwhelmingly owe ownership oxygen pace pack pain painful palpable paltry pandering panic parade
  parallel parallels paranoid parental parking parks parliamentary part partial participate participating
  participation particular particularly partisan partisans partisanship partly parts pass passes passing passion
  passionate passions passport passports past patch patent patents path pathetic paths pathway patience patriarch
  pattern patterns pause pay pay-to-play paycheck paychecks paying payment payments payroll peace peaceful peacefully
  peak peddling peer peers penalty penchant pending pension per percent percentage perception perceptions perfect
  perfectly perform performance performances performing perhaps perilous period periodically periods permanent
  permanently permit perpetual perpetuate persistent persona personal personally perspective perspectives pervasive
  pharmaceutical phase phenomenon philosophical philosophy phone phones phony photo photograph photos phrase physical
  physically pic pick picking picks pickup picture pictures pigs pill pink pipeline pitting pivot pivotal pivoted
  pivoting pizza place places placing plagiarism plain plainly plane planes planet planks plant plants plastic plates
  plausible playing pleasant please pleasure plenty plight plot plotting plummeted plurality plus pocket pockets
  pointedly poised poison polarization polarized polarizing policing policy-making polite political politically
  politicized politics polluting pollution pool poor poorer poorest poorly pop popping popular popularity populated
  population populations populism populous pork pornography port portfolio portion portrait pose posing positive
  possibility possible possibly potent potential potentially pothole potholes pound pouring poverty power powered
  powerful powerhouse powers pp practical practically practice practices practicing pragmatic precarious precedent
  precedents precinct precincts precisely predatory predicated predictable prediction predictions predominantly
  preference preferences pregnancy pregnant preliminary prelude premium premiums prep prepare preparedness preparing
  prescriptions presence present presenting presents preserve preserving presidential pressure presumably presumptive
  presumptively pretending pretty prevail prevent preventing prevention preview previous previously price prices
  pricing pride primaries primarily primary prime prime-time principle principled principles prior priorities
  prioritize priority prison privacy private privately prize prizes pro pro-abortion pro-business pro-choice pro-life
  probably probation probe probing problem problematic problems procedural procedure procedures proceed proceedings
  process processes produce producing product production productive products profession professional professionals
  profit profits profound profoundly program programming programs progress prohibit prohibitive projections prominence
  prominent prominently promotion prompt prompting promptly prone pronounced pronouncements proof propaganda propel
  proper properly properties property proportion proportionally proposition prosecute prosecuting prospect prospective
  prospects prosperity protect protecting protections protracted proud proudly providers provision provisional
  provisions provocative proxy psychological psychology publicity publicly pull pulling punch punched punching
  punctuated punish punishment punitive purchase purchasing pure purely purpose purposes pursue pursuing pursuit
  quagmire qualifications qualify qualities quality quarantine quarter quarter-century quarterly quarters quell
  questionable queue quick quickly quiet quietly quintet quite quo race races racial racially racing racism racist
  radar radical radicalization radicalized radically radicals radio raids rallies rally rallying rampant ramped random
  randomly range ranging rank ranked ranks rape rapid rapidly rare rarely rash ratcheted rate rated rates rather
  rating ratings rational rationale raucous razor-thin re-election reach reaches reaching reaction reactions readily
  readiness ready real real-life real-time realistic realities reality realization really reap reasonable reasonably
  rebellion rebound rebuild rebuilding receive receiving recent recently reception receptive recession recessions
  reckless reclaim recognition recommendation recommendations reconciliation reconsider recover recovery recruiting
  recruitment red redacted reduce reducing reduction reelection referenda referendum reflect reflecting reflection
  reflective reform reforming reforms refrain refuge refurbished refusal regain regardless region regional regions
  register registering registration regular regularly regulate regulating regulatory rein reined reinstating rejection
  relations relationship relationships relatively relentless relentlessly relevant reliable reliably relief religion
  religious relocate reluctance reluctant rely relying remain remaining remains remake remarkable remarkably reminder
  reminiscent remote remove removing render renew renewable renewables renovation rent reopen reorganization repair
  repairing repayment repeal repealing repeatedly replace replacement replacing replay replicate reportedly represent
  representation representing reproductive reputation require requirement requirements requiring rescue resemble
  resentment reserves reset resettle resettlement reshape residence residency residential resign resignation resist
  resistance resonate resort resounding resources respect respectful respective respectively respects response
  responses responsibilities responsibility responsible responsive rest restaurant restaurants restore restrained
  restraint restrict restricting restrictions restrictive rests result resulting results resurgence retail retain
  retaliation rethink retirement retiring retroactively retrospect return returning returns revelation revelations
  revelers revenue reversal reverse reversing revisit revival revive revolt revolution reward rewarding rewards
  rewrite rhetoric rhetorical rich richest rid ride rides ridiculous riding rift rigged right right-leaning right-wing
  rights rigorous rise rises rising risk risks risky ritual rivalry road roads robocall robust rocket rocky roiled
  role roles roll rolling rollout rolls romantic romp roof room rooms root rooted roots rough roughly round rounds
  rousing route routes routine routinely row rowdy rows rubbing rumors run-up running runoff runs rural rush rushing
  sacred sacrifice sad safe safely safer safest safety sake salaried salaries salary sale sales salt same same-sex
  sample samples sampling sanctions sanctuary sand satisfied satisfy save saving savings scale scam scandal scandals
  scanner scare scary scathing scenario scene scenes schedule scheduling scholarship science scientific scope score
  scores scoring scramble scrambling screen screening screens screw screwed scripted scrutiny scuttle seal search
  searches searching searing seas season seasoned seat seated seating seats second second-place seconds secrecy secret
  secretly secrets section sector secular secure securing securities security seeds seekers seemingly segment segments
  segregation seize seizing seldom select selection self self-deportation self-described self-funding self-interest
  selfish sell selling semblance seminar send sending sense senseless sensible sensitive sensitivities sensitivity
  sentiment sentiments separate separating separation serial series serious seriously serve server servers serving
  session sessions set-up setback sets setting settle setup seven seventh several severe severely sewer sex sexism
  sexist sexting sexual sexually shadow shake shake-up shakeup shaking shaky shame shameful shape shaping sharia sharp
  sharpened sharply she shedding sheer sheet sheets shell shelter shield shift shifting shifts ship shipping ships
  shock shocks shootings shop shopping shops shore shores short short-lived short-term shortcomings shorter shortly
  shotgun shots shoving showcase showdown shower showings shrink shrinking shunned shutdown shutting shy sick sided
  sight sights signature signatures significance significant significantly silence silent silver similar similarities
  similarly simmering simple simply simulation simultaneously since sincere single single-family single-payer singled
  singularly sink sit sit-down sitting situation situations six six-year sixth sizable size skateboarding skeptical
  skepticism skewed skill skilled skills skin skip sky slain slate slated slates slaughter slave slavery sleep sleeper
  slew slice slightly slim slip slipping slot slots slow slowly small small-dollar smaller smallest smart smartphone
  smoke smooth snapshot snarky snow so so-called sober soccer social socialism socially soft softer software soil
  solar sole solely solicit solid solidarity solidified solidify solidly solution solutions solve solving somber some
  somebody somehow someone something sometime sometimes somewhat somewhere soon sooner sophisticated sorry sort sorts
  soul sour soured sovereignty space spanking spare sparking sparred spat spate spawned special species specific
  specifically specifics spectacle spectacular spectrum speculation speech speeches speed spend spending sperm sphere
  spike spill spin spirit spirited spite spoiler sponsor spontaneous sport sports spotlight sprawling spreading spree
  spring spur square-foot squarely stability stable stack stacked stadium staffing stage stages staggering stagnant
  stake staked stakes stall stamina stamp stamps stance stances stand standard standard-bearer standardized standards
  standing stands staple stark starring state-by-state statehood statewide stationed statistics stature staunch stay
  staying stays steadily steady steal stealing steam steel steep steer steering stem stemming stereotypes stern stick
  sticking stiff stifling still stimulus stir stock stocks stop stopping stops storage store stores storm straight
  straightforward strain strand stranded stranding strandings strange strategic strategically strategies strategy
  straw streak stream streets strength strengthen strengthening strengths stretch strict stricter strictly stride
  strides strife string strip strive strode stroke strong stronger strongest stronghold strongholds strongly
  structural structure structured struggle struggles struggling stubborn stubbornly studied stuff stunning stupid
  subject subjective subsequent subsequently subsidies substance substantial substantially substantive subtle suburb
  suburban suburbs subway succeed success successes successful successfully such suck sucks sudden suddenly sue suffer
  suffering sufficient sufficiently suggestion suggestions suicide suing suite sum summed summer summon sums sun super
  supplies supply supportive supposedly supremacist sure surely surface surge surging surpassing surprise surprises
  surprising surprisingly surround surrounding surveillance survive surviving susceptible suspend suspending
  suspension suspensions suspicion suspicious sustainable swagger swamp swap swath swaths sway sweat sweeping sweet
  swiftly swing swinging swipe swipes switch switching syllabus symbol sympathetic sympathy sync system systemic
  systems table tables tack tacking taco tactic tactical tactics take takeaway takedown takeover taking tale talent
  talented tallied tally tank tanks tap taped taping tapping tariffs tarnish task tasked tasks taste tastes tax taxes
  taxi taxing teach teaching teamed tear tearing tears tech technical technically technique techniques technological
  technology teeth telecom telephone teleprompter televised television temperament temperature temperatures
  temporarily temporary ten tend tendency tennis tens tense tension tensions tent tentative tenuous tenure terrible
  terribly terrific terrifying territorial territories territory terror terror-related terrorism test testing tests
  text-align than that thaw the theater theft their them theme themes themselves then theoretical theories theory
  therapeutic therapy there thereafter thereby therefore these they thick thin thing things third third-party
  third-place this thorough thoroughly those though thoughtful thoughts thousand thousands threat threats three
  three-quarters three-way threshold thrilled thriller thrive through throughout throw throwing thumb thus thwart
  ticked ticket tickets ticking tide tight tighten tightening tighter tightly tilt time timeline times timing tiny tip
  tipping tips tired to today together toilet tolerance tolerant tolerate toll tomorrow ton tone tonight too tool
  tools toothless top top-tier topic topics tops torture total totaling totally tough tougher toughest toughness tour
  tourism tournament toward towards towers toxic track tracking tracks traction trade trade-off trades trading
  tradition traditional traditionally traditions traffic tragedies tragedy tragic train training traitors trajectory
  transactions transfer transform transformation transformative transforming transgender transition transparency
  transparent transpired transportation trap travails travel traveling travels treatment tremendous tremendously trend
  trending trends trial tribe trick tricks tricky trigger trillion trillions trip triple trips triumph trouble
  troubles troubling trove truck trucks true truly trustworthiness trustworthy truth truthful try trying tsunami
  tuition tuition-free tune tunnel tunnels turbulent turmoil turn turnaround turning turnout turns twice twist two
  two-hour two-man two-term two-thirds two-way two-year typical typically ubiquitous ugliness ugly ultimate ultimately
  unable unacceptable unaccompanied unaligned unanimous unanimously unarmed unauthorized unaware unbelievable unborn
  unbound uncertain uncertainty unclassified unclear uncomfortable uncommitted uncommon unconstitutional
  unconventional uncovered undecided undeclared under undercard undercover undercut underestimate underestimated
  underestimating undergoing underground underlying undermine undermining underwater underway undisclosed undo
  undocumented undoubtedly uneasy unemployment unexpected unexpectedly unfair unfairly unfavorable unfavorably unfit
  unfold unfolding unfortunate unfortunately unfounded unhappy unheard unifier uniform unify unifying unilateral
  uninsured unionized unique uniquely unite uniting unity universal universe unknown unless unlike unlikely unloaded
  unmistakable unnecessary unnoticed unofficial unpaid unpledged unpopular unpopularity unprecedented unpredictable
  unprepared unprompted unqualified unrealistic unreasonable unrelated unrest unsecured unsolicited unstable
  unsuccessful unsuccessfully unsure unsustainable until untrue untrustworthy unusual unusually unwanted unwillingness
  up upbeat upbringing upcoming upend upended upfront upheaval uplifting upon upper uprising upset upsets upside
  upstate upward urban urgency urgent us use useful useless uses using usual usually vacancy vacant vacation vacuum
  vague valid valuable valuations value values variety various vary varying vast vastly vehemently vehicle vehicles
  vein venture ventures venue venues verbal version versions versus very veto vetted vetting via viability viable
  vibrant vice vice-presidential vicious victimized victories victory video videos vigor vigorous vigorously violate
  violating violation violations violence violent viral virtual virtually virtue virtues virus viruses visa visas
  visceral visible vision visit visiting visits visual vital vitriol vivid vocal void volatile voluntarily vs
  vulnerabilities vulnerability vulnerable vying wage waging wagon wait waiting waiver waivers wake walk walking walks
  walls waning war warfare warm warming warnings wars wartime wary wash waste wasteful wasting watch watching water
  waterboarding watermelon waters wave waved waves waving way ways we weak weaken weakening weaker weakest weakness
  weaknesses wealth wealthier wealthiest wealthy weapon weapons wear wearing weather web wedding week weekend weekends
  weeks weight weird welfare well well-being well-known whale whales what whatever whatsoever when whenever where
  wherever whether which while whipping whiter whites who whoever whole whom whomever whose why wide wide-ranging
  widely widening wider widespread width wild wildly willing willingness win wind windfall window winds wine wines
  winner-take-all winning wins winter wiping wisdom wise with withdraw withdrawal withering withholding within without
  woes wonderful word worded wording words work work-related working working-class workplace works world worldview
  worldwide worrisome worse worst worth worthwhile worthy would-be wounds wrap wreck wrestling wrong wrongdoing
  xenophobe xenophobia xenophobic yanked yard yawning yeah year year-end year-old years yellow yen yes yesterday yet
  yield yields you young younger youngest your yourself zeal zero zeroing zone zones zoo`;

const added = `a-levels abundance abundant accessory accidental accidentally accidents accommodation accordingly accounting
  accurately acid acquisition acre acres adaptation additionally adjacent adjustment adolescence adorable adulthood
  adventure adventures advisable aerial aeroplane aeroplanes aerospace aesthetic affordable afternoons aged ageing
  aggression agony agricultural ailing ailment ailments airfield airspace airstrike alarming alcohol alcoholic algae
  algorithms alien allergic allergies allergy alleys almonds alphabet alright altar alternatively altitude aluminium
  aluminum amateur amazingly ambassadorial ambulance ambulances amenities amusement anaemia anaesthetic anatomy
  ancestral ancestry ancient anecdotal anecdote angle angles anguish ankle ankles annoyance annoyed annoying antenna
  anthem anti-corruption anti-government antibiotic antibiotics antibodies antibody anticipation antique antiques
  anxiously apartments apathy apple apples appliance appliances applicable appreciation apprehensive appropriately
  approximate aquarium aquatic arbitration arc arch archaeological architectural architecture arctic arenas aria arid
  armored armour armoured aroma arrangements arrivals arrogance arrogant arrow arrows arson artefacts arteries artery
  arthritis artifacts artillery artistic artwork artworks ash ashes asleep asphalt aspiration aspiring assignment
  assorted assurance asteroid asthma astonishing astonishingly astronomy athletic athletics atmospheric atom atomic
  atrocity attic attire attraction attractions auctions auditorium aura authorisation auto-rickshaw autonomous
  autonomy autopsy autumn avalanche avenue avenues avid awake awe awesome awfully awkwardly axe backbench backbenches
  backbone backdrop backlog backpack backstage backup backwards bacterial baht bait bakery baking bakkie balcony bald
  balloon bamboo banana bananas bandage bandh bankrupt banquet barefoot barracks barrage barrel barrels barren
  baseline basement basics basin basket baskets bass bat bath bathing baths bats batting bay beach beaches bead beads
  beak bean beans beard bearded beast beasts beauty bedrooms beds bee bees beetle beforehand beginner beginners
  behavioral behaviour behavioural behaviours beings bell bells belly belongings beloved belt belts beneath berry
  besides beverage beverages bicycle bicycles bike bikes biking bikini bilateral bilingual binary bins biodiversity
  biology bird birds birthdays birthplace births biscuit biscuits bites bitterness blackmail blackout blackouts
  bladder blade blades blankets blatant blaze blazes blazing bleach blend blessings blinding blindness blockade
  blockbuster blonde bloom blooms blueprint blues blunder boarding boat boats boda-boda bodily boiler boiling bolt
  bolts bombardment bombings bonding bone bones bonus booking bookings bookshop bookstore booths booze boredom botched
  bottle bottled boulders boundaries boundary bouquet bout bouts bowel bowl bowling bowls boxes boyhood braai bracelet
  brains brake brakes bravely bravery bread breakdown breaker breakout breakthrough breakup breast breastfeeding
  breasts breathless breathtaking breeding breeze brewery bribe bribery bribes brick bricks bridal briefcase brighter
  brightest brightly brightness brilliance brilliantly broadband broadcasting bronze brow brown bruise bruised brunch
  brush brutally bubbles bucket buckets bucks bud buds buffet bug bugs bulb bulbs bull bulldozer bulldozers bullish
  bumper bumpy bundle bunker burdens burglaries burglary burial burnout burnt buses bush bushes bushfire bushfires
  busiest bust butterflies butterfly buyout by-election by-elections byelection byproduct cab cabin cabins cafe cafes
  cafeteria caffeine cage cages cake cakes calcium calf calibre calmer calmly calorie calories camel camels camping
  canal canals cancellation cancellations cancers candle candles candy cane cannabis canned cannon canoe canopy
  canteen canvas canyon cape capsule captivity caravan caravans carbohydrates cardboard cardiac cardiovascular cargo
  carnage carnival carpets carriage carriages carrot carrots cart carton carts cashew castle castles casually
  casualties casualty cat catalyst catastrophe cathedral cats cattle cautiously cave caves ceasefire cedi cedis
  celebrations celebratory cellar cemetery center centimetres central centrally centre centrepiece centres centuries
  ceramic cereal ceremonial ceremonies certification chai championships chapel characteristics characters chargesheet
  charm charms chase chassis cheapest cheaply cheek cheeks cheerful chemicals chemistry chemotherapy cheque cheques
  cherry chess chest chestnut chic chicken chickens childbirth childcare childish childless chili chill chilled chilli
  chilling chimney chimpanzees chin chlorine chocolates cholera cholesterol chopped choppy chord chores chronic
  chronically chunk cigarette cigarettes cigars cinema cinemas circuit circuits circulation circumstance civilisation
  civilization clad clan classical classics classrooms claws clay cleaning cleanup clearing clever cleverly cliff
  cliffs climates climbing clinical clinically cloak clocks closet cloth cloud clouds cloudy clue clues clumsy cluster
  clusters clutter co-educational coastal coastline coat coats cobalt cocaine cockpit cocktail cocktails cocoa coconut
  cod coding coffees coffin coffins cognitive cohesion coincidence coins colder coldest collaborations collaborative
  collateral collections collision collisions colon colonial colonialism colonies colony colored colour colour-coded
  coloured colourful colours coma combinations comet comfortably comforting commemoration commencement commerce
  commercially commodity commonly commonplace communal communion communism commute compact companion companions
  comparative comparatively compartment compatible competitions competitiveness compilation complacency complacent
  complement complementary completion complexes complexion compliant complication complications complicit
  complimentary components composition compost comprehensively compulsory computing conception concepts conceptual
  concerts concise concussion condemnation conditional conditioning condo condom condoms cone confectionery
  confidently configuration congested congestion consciousness consequently conservation conserve considerate
  considerations consistency consolation console consoles consolidation conspicuous conspiracies constitutionally
  constraint constraints consultation consultations contacts contagious container containers contamination continental
  continents contingency contingent continual continuity continuous continuously contraception contraceptive
  contraceptives contraction contractual contradictory contrived controversially convenient conversely conversion
  conversions conveyor convictions convincingly convoy cooking cooler cooperative coordination copper coral corners
  coronary corpse corpses correction corrections corresponding corridor corridors cosmetic cosmetics cosmic costume
  costumes cosy cottage cottages cotton couch cough coughing council-house countdown counterfeit counterproductive
  countryside coupon coupons courageous courteous courtyard covert cow coward cowardice cowardly cows crab crabs
  cradle craft crafts crane cranes crashes crate crater craze creamy crease creations creatively creativity creature
  creatures creche credibly creek creepy crest crib cricket cricketing criminally crisp crispy criterion crocodile
  crocodiles crops crore crores crossbench crossings crossover crossroads crown crucially cruel cruelty cruise cruiser
  cruises crust crypto cryptocurrencies cryptocurrency crystals crèche cube cucumber cuisine cult cultivation
  culturally cultures cup cupboard cups curfew curfews curiosity curious curiously curling currencies currents
  curriculum curry curse curtain curtains curve curves cushion customary customs cute cyanide cyberattack cyberattacks
  cybersecurity cycling cyclone cyclones cylinder cynicism dacoits dairy dam damp dams dances danfo dangerously darker
  darkest darkness darling dart darts daytime deadlines deaf dealership debit debris debts decay deceased deceit
  decency deception deceptive decks decor decoration decorations decorative decoy decriminalised dedication deepening
  deer defeats defect defective defenceless deficiency deficient definite definitions deforestation defunct dehydrated
  dehydration delicacy delicate delicious delight delightful deliveries delivery delta delusion dementia democracies
  democratically demolition demon dense densely density dental dentistry departures dependence dependency deployments
  deposit deposits depot depressing depression deprivation depths derailment derby derelict descendants desert
  deserted deserts deserving desirable desks desktop despair desperation dessert desserts destinations destiny
  destructive detergent devaluation devastation developmental deviation devil devotion devout dhaba dharna diabetes
  diabetic diagnosis diagnostic diagram dialect diameter diamond diamonds diaper diapers diarrhea diarrhoea diesel
  diet dietary diets differential digging digitally dignified dimensional dinar dinosaur dinosaurs diploma
  diplomatically directory dirham disabilities disability disadvantaged disappearance disarmament disasters disc
  discharge disciplinary disciplined disciplines disco discounts discoveries discreet discrepancies discrepancy
  discretionary disgraced disgraceful disguise disgust disgusted dish dishes disinfectant disinformation disk
  disorders displacement disposable disposal disqualification distinctive distractions distraught distress distressing
  distributor distributors disturbance disturbances ditch dive diversification diversion dividend divine diving dizzy
  dock docks doctorate doctrine documentation dodgy doll dolls dolphin dolphins dome domestically domination donkey
  donkeys doomed doorstep doorway dope doping dorm dormant dormitory dosage dose doses dot doubly dough downfall
  downgrade downhill download downloads downpour downright downs downside downstairs downstream downwards drab draught
  draughts drawback drawbacks drawer drawers drawings dreadful dreadfully dress dressing drift drill drilling drills
  drink driver-less driveway droplets drought droughts drowning drums drunken dryer dual ducks duel dull duly dumb
  dummy dumping dune dunes duplicate duration dusk dust dusty dwarf dwellings dwindling dye dysfunctional e-commerce
  eagerly eagle eagles earnest earring earrings earthquake earthquakes easing eastbound eastern eastward eccentric
  eco-friendly ecological ecology economical ecosystems edible eel effectiveness efficiency efficiently effortless
  effortlessly egg ego eighteen eighteenth eighties eighty elastic elbow elbows elective electronically electronics
  elegance elegant elementary elephant elephants elevation elevator elevators eleven eleventh elimination elusive
  emblem embryo embryos emergencies emission emotions emphatic emphatically empires empirical emptiness enclave
  enclosed enclosure encouragement endeavor endeavour endings endlessly endurance energies engagements engine engines
  enjoyable enjoyment enquiries enquiry enrol enrolment ensuing enterprises entertaining entirety entitlement
  entourage entrances entrenched envelope envelopes enviable envious environmentally environments envy enzyme enzymes
  epidemics epilepsy equaliser equalizer equals equilibrium equitable eras erosion erratic eruption eruptions
  escalation escalator escort essentials estates esteem eternal eternity ethic ethically ethnically etiquette euro
  euros evacuation evenings eviction evictions evidently evolutionary exaggeration exam examination examinations
  excavation excavations excellence excessively exclusion excuses execution executions exemption exemptions exhausting
  exhaustion exhibition exhibitions exits exodus exotic expansive expedition expeditions expenditure experimental
  experimentation experiments explicit exploitation exploration explosions explosives exponential exponentially
  expressions expressive expressly expulsion exquisite extensions exterior externally extinct extinction extortion
  extraction extradition extras extravagant eyebrow eyelids eyesight fabrics fabulous facade factual failings faint
  fairer fairs fairy fairytale faithful faithfully famine fancy fantasies fantasy far-fetched farewell farmhouse
  farming farmland fascinating fascination fashionable fastest fasting fatalities fatality fatigue fats fatty faulty
  fauna favourable fearless feasible feast feat feather feathers feeding feel-good feline females feminine feminism
  feminists fences fencing fermented ferries ferry fertiliser fertilisers fertility fertilizer fertilizers festivals
  festive festivities fetus fever fewest fiasco fiber fibre fibres fictional fidelity fifteen fifteenth fifties
  fiftieth fifty filling filming filmmaking films filter filters filth filthy fin finale fines finest fingerprint
  fingerprints finite firefighting fireplace firms' firstly fisheries fishery fishes fist fists fixture flagship flair
  flame flank flaps flare flares flashing flashy flats flatter flavor flavors flavour flavours flaw flea fledgling
  fleets flexibly flick flights flimsy float floating flock floods flora floral flour flower flowing flows flu
  fluctuations fluent fluently fluid fluids fluke flush flute foam focal foetus fog foggy foil folder folding folds
  foliage folk folklore fond font foods fools footprint footprints forcible forcibly fore forearm forehead forensic
  foreseeable forest forested forestry forests forgiveness format formation formations formulas forthcoming forties
  fortnight fortress fortunate fortunately forty fossils foster foul fountain fountains fourteen fourteenth fourthly
  fox foxes fractions fracture fragile fragility fragment fragmented fragments fragrance frail frameworks franc francs
  frank frantic frantically fraudulently fray freak freezer freezing freight frequencies frequency freshly freshwater
  friction fridge fried friendlies friendliness friendships fries fright frightening frivolous frog frogs frontal
  frontiers frontline frost fruitful fruits frustrating fugitive fugitives fulfil fulfilment fullback fullest
  functional functionality fundamentals funerals fungal fungus fur furiously furnace furnishings furniture furthermore
  fusion fuss futile futures futuristic fuzzy gadget gadgets galaxies galaxy galleries gamble gaping garage garages
  garden gardening gardens garlic garment garments gastric gate gates gateway gcse gears geese gem gems genders gene
  generator generic generosity generously genes genetic genetically genetics genius genre genres gentle gently
  genuinely geographic geographical geographically geological geology geometry germs ghetto ghost ghosts gig gigs gin
  giraffe glacier glaciers gladly glamorous glamour glance gland glare glaring glasses gleaming glimpses glitch
  glitches glitter glitzy globalisation gloomy glorious glory glossy glove glowing glucose glue go-ahead goalless goat
  goats god goddess gods gold goodwill goose gorgeous gorilla gospel gossip gourmet governance governmental gown gowns
  grace graceful gracious grades grains grammar grandchild granite grant grape grapes graph graphic graphics graphs
  grassland grasslands gratitude gravely graves graveyard gravy greedy green greenhouses greetings grenade grenades
  grey grid grievance grievances grieving grips grizzly groceries groin groove grossly groundwater grudge gruelling
  gruesome guild guilt guitar guitars gulf gum gums gunpoint gunshot gunshots gut gymnastics gyms gynaecology
  gynecologist habit habitat habitats habitual haemorrhage hailstorm haircut hairs hairy halftime hallway halves ham
  hamburger hamster hamstring handbag handbags handcuffs handheld handicap handicrafts handmade handset handsets
  handshake handwriting handwritten handy happiness harbor harbour hard-working hardship hardships hardy harmless
  harmony harsher harshly hartal harvest harvesting hash hassle haste hastily hasty hat-trick hatch havens havoc hay
  hazard hazards haze hazy headlights headlong headphones headset headway healthier healthily heap heaps heartache
  heartbeat heartbreak heartbreaking heartfelt hearty heater heatwave heatwaves heavenly heavier hectare hectares
  hectic heel hefty heights hello helmet helmets helpless helpline hemp hen hence hens herbal herbs herd herds heroic
  hers hesitation hiatus high-end high-speed highlands highs hijacked hijacking hiking hilarious hill hills hillside
  hilltop hilly hind hindsight hip hips histories hive hoard hoarding hoax hobbies hobby hockey hoist holdings
  holidaymaker holidaymakers holidays hollow holy homage homecoming homeland homeless homelessness homemade homework
  homicide homosexual honey honeymoon honorable honorary honors honour honourable honoured honours hook hooked hooks
  hop hopeless hops horizon horizons horizontal hormonal hormone hormones horn horns horrendous horribly horrifically
  horrifying horrors horseback horses hose hospice hospitable hospitality hospitalization hostel hostels hostilities
  hotline hotspot hotspots hottest hubs hugely hull humane humid humidity humiliation humorous humour hunger hunting
  hurricane hurricanes hurry hurtful hustings hut huts hybrid hydraulic hydroelectric hygiene hygienic hypertension
  hypocrisy hypothermia hypothesis hysteria hysterical iceberg icy ideals identifiable ideologies idle idol idols ill
  illegitimate illicit illiteracy illiterate illnesses illusion illusions illustrations imagery imaginary imaginative
  imbalances immaculate immature immense immoral immunisation immunised immunization impaired impairment impasse
  impatience impatient impeccable impending imperfect imperial implant implants impossibly impotence impressions
  impressively imprisonment improvised impulse impulsive impunity in-depth in-house inaccessible inactive
  inadvertently inappropriately inaugural incessant inch inches incidence incidentally incompetence incomplete
  inconsistencies inconsistent inconvenience incorrectly incursion indaba indecent indications indicative indicator
  indicators indices indifference indifferent indirect indiscriminate indiscriminately indoor indoors indulgence
  inefficiency inefficient inequalities inexpensive inexperience inexperienced infancy infantry infection infections
  infectious inferior infertility infidelity infinite infinitely inflammation inflatable inflated influences influenza
  influx informally informative infrequent ingredient ingredients inhabitants inherently inheritance initials
  injection injections injuries injury injustices ink inland inn innings innocence innovations inquest inquests insane
  insanity insect insecticide insects insights insignificant insistent insomnia inspection inspections inspiration
  inspirational instability installation installations installment instalment instalments instinctively instruction
  instrumental instruments insulation insulin insurgency insurrection intact intake intangible integral intellect
  intensely intensive intensively interestingly interface interiors intermediate intermittent internally
  internationally internet interpretations interrogations interruption interruptions interstate interval intervals
  interventions intestinal intimacy intimately intimidating intolerable intolerance intolerant intoxicated intricate
  intriguing intrinsic introductory intruder intruders intrusion intrusive intuition intuitive invaders invalid
  invaluable invariably invasive inventions inventive inventory invisible involuntary inward iodine ironically irony
  irrational irregular irregularities irrelevant irreversible irrigation irritating irritation island isolation
  itinerary ivory jacket jackets jackpot jails jams jar jargon jars jaw jawan jawans jaws jazz jealous jealousy jean
  jeans jelly jersey jerseys jets jewel jewellery jewelry jewels joblessness jogging joints jolt journeys joyful
  joyous jubilant judicial jug juice juices juicy jumbo jumper junction jungle jungles juniors junk jurisdiction
  jurisdictions justifiable juvenile juveniles kampung kampungs kangaroo karate kerb kerbs kernel kerosene kettle
  keyboard keyboards keys kickoff kickoffs kicks kidnapping kidnappings kidney kidneys kilo kilogram kilograms
  kilometer kilometers kilometre kilometres kilos kinda kinder kindergarten kindly kindness kit kitchens kite kites
  kits kitten kittens knee knees knight knights knit knitting knives knob knockout knockouts knot knots know-how
  knowingly knowledgeable kombi kopitiam kraal krona kroner labour labours labyrinth lace lacklustre ladder ladders
  lag lake lakes lakh lakhs lamb lambs lamp lamps landfill landfills landings landmarks landmine landmines landscapes
  landslides lanes languages laps laptop laptops laser lasers lastly latent lateral latex lathi lathi-charge latitude
  laudable laughable laughter laundering laundry lava lavish lawful lawfully lawless lawlessness lawmaking lawns
  layers layoff layout lazy leaf leafy leakage leap leased leather left-handed leftover leftovers leg legality
  legitimacy legitimately legs leisure lemon lemons lengths lenient lenses leopard leopards lesbians lest lethal
  lettuce leukaemia leukemia liabilities liable liberalism liberation libido libraries lid lids lifespan lifestyles
  lifetimes lifts lighter lighthouse lightly lightweight likeable likeness likewise limb limbs lime limestone
  limitation lineage linear linen liner lineup linguistic lion lions lip lips lipstick liquid liquidation liquidity
  liquids liquor listings liter literacy literal literary literate liters litre litres litter livelihood livelihoods
  liver livestock lizard lizards load load-shedding loaded loads loaf lobola lobster localised localities locality
  locally lockdown lockdowns locker lockers locks locomotive locust locusts lofty logging logically logistical
  loneliness lonely long-distance long-lasting long-running longevity longing loops loosely loot looting lord lords
  lorries lorry lotion lottery loudspeaker loudspeakers lounge lovely lover low-cost luckily ludicrous lukewarm lump
  lumps lunar lunches lunchtime lung lungs lush lust luxuries luxurious lyrical machinery madness magical magnet
  magnetic magnets magnificent maid maiden mailbox mainstay maize majestic majesty makcik make-up makeover malaria
  males malfunction malice malicious malignant mall malls malnourished malnutrition malpractice mammal mammals mammoth
  manageable managerial mango mangoes mangrove mangroves manhood manhunt maniac manifestation manipulative mankind
  manoeuvre manoeuvres manpower mansion mansions manslaughter manually manuscript manuscripts mapping maps marathons
  marble march margarine marginal marginalised marginalized marginally marital maritime mark markers marketplace
  markings maroon marriages marrow marsh marshes martyr martyrs marvel marvellous marvelous mascot masculine
  masculinity masks massacres massage masses massively masterclass masterpiece masterpieces masters matatu matatus
  maternal maternity mathematics maths matric matrix mattress mattresses mature maturity maximise maze meadow meadows
  meal meals meaningless measles measurable measurement measurements meat meats mechanical mechanically mechanisms
  medal medals mediaeval mediation medically medication medications medicinal medicines medieval mediocre meditation
  mediums meek mega melee mellow melodic melodies melody melon melting memberships membrane memorabilia memorable
  memorials men's menace menacing menopause menstrual menstruation mentality mentoring merchandise mercury mercy merit
  metabolic metabolism metal metallic metals metaphors meteor meteorological meter meters methane methodical
  methodology meticulous meticulously metre metres metrics metropolis metropolitan mice microbes microchip microphones
  microscope microscopic microwave midfield midsummer midterm midway midweek mighty migraine migratory mildly mileage
  milestones militancy militarily milk mill millennia millennium millet milligrams millimetres millionaire
  millionaires millionth mills mime mindful mindless mindset mineral minerals mini miniature minimise ministerial mint
  minuscule miracles miraculous miraculously mirrors misbehaviour miscarriage miscarriages mischief misconception
  misconceptions miserable miserably misery misfortune misinterpreted mismanagement misogynistic misogyny misplaced
  mist mistakenly mistreatment misty misunderstanding misunderstandings misunderstood misuse mixing mixture mixtures
  mobilise mobility modelling moderately moderation modernisation modernise modernised modernity modernization modes
  modestly modification modifications module modules moist moisture molecular molecule molecules momentarily monarchs
  monastery monkey monkeys monopolies monsoon monsoons monster monsters monumental monuments moods moody moonlight
  moons morale morally morals moreover mornings morphine mortal mortality mortar mortars mortuary mosquito mosquitoes
  moss motel moth mother-of-two motherhood moths motionless motivation motivational motivations motive motives motor
  motorbike motorbikes motorcade motorcycle motorcycles motoring motorway motorways mould mouldy moult mountain
  mountainous mountains mouthpiece mouths movie-making mud mud-brick muddy mug mukim multicultural multilateral
  multimillion multinationals multitude mundane muscles museum mushroom mushrooms musically must-see mustard mutation
  mutations mutiny mutually myriad mysteries mysterious mysteriously myth mythology myths nail nails naira naive naked
  namesake nanny nappies nappy narcotics narratives nasal nation-wide nationalised nationalities nationality
  nationhood nausea naval navigation nearer neat neatly necessities neck necklace necklaces necks needless needy
  negatively neglect negligent negligible neighbourhood neighbourhoods neighbouring neighbourly nerve-racking nerves
  nervously nervousness nest nests netball nets neural neurological new newborn newborns newest nicely nickel
  nicknames nightclubs nightfall nightlife nightly nightmare nightmares nineteen nineteenth nineties ninety ninth
  nitrogen noises noisy nominally non-existent non-violent nonstop noodle noodles noon normality northbound northeast
  northeastern northward northwest northwestern noses nostalgic not-for-profit notch noteworthy noticeable noticeably
  notification notifications notions notoriety notorious nought nourishment novelty nowadays nuance nude nudity
  nuisance numb numerical nurseries nursery nursing nut nutrient nutrients nutrition nutritional nutritious nylon oak
  oar oasis oats obedience obedient obese obesity objectively objectives objectivity obligatory obscene obscure
  obscurity observations obsession obsessive obsolete occupational occupations occurrence occurrences oceanic oceans
  octopus oddly odor odour odours oestrogen off-duty off-road off-season offbeat offence offences offending offenses
  offerings offhand offline offshoot offshore offside offspring oils oily okada olive olives omelette omen on-site
  one-day one-off one-sided oneself onion onions onset onshore onward onwards opaque open-air open-ended openness
  opera operas opioids opium opportunism opportunistic oppression optical optics optimal optimum optional oral orally
  oranges orbit orbital orchard orchards ordeal orderly ordinarily ore organ organic organically organisational
  organise organising organism organisms organs orgasm origin originality originals origins ornate orphanage orthodox
  orthopaedic otter ounces ours outage outages outback outbreak outbreaks outburst outcast outcomes outcry outdated
  outdoors outer outfits outflow outing outlying outpatient outpost outposts outskirts outward outwards oval oven
  ovens over-the-counter overboard overcrowded overcrowding overdose overdoses overdraft overdue overflow overjoyed
  overland overload overpriced override overrun overt overtly overtones overview overweight owl owls ox oxide oyster
  oysters ozone paces pacifist packaged packaging packet packets pad paddle paddy pads paediatric pageant painfully
  painkillers painless pains painstaking painstakingly paintings pajamas pakcik palate pale palm palms pan pancakes
  panchayat pancreatic pandemic pans papal paperback par parachute parades paradise paradox paradoxically paragraph
  paragraphs paralysed paralysis paralyzed paramilitary paramount paranoia parasite parasites parcel parcels pardon
  parenthood parenting parish parishes parity park parody parole part-time partially particle particles parting
  partition passionately passive passively password passwords pasta paste pastime pastoral pastry pasture pastures
  patches patchy paternal pathogen pathogens pathways patiently patriot patriotic patriotism patriots patronage
  pavement pavements paw paws payback payload payoff payout payouts peacekeeping peacetime peach peaches peaks peanut
  peanuts pear pearl pearls peas peat pebbles peculiar peculiarly pedal pedals pedestal pedigree peel pellets pelvic
  penalties pencil pencils pendant penetration penguin penguins peninsula pennies penniless penny pensions pent-up
  penultimate people's pepper peppers per-capita percentages perfection perfume peril perimeter periodic peripheral
  periphery perjury perk perks permissible permission permissions permissive pernicious perplexed persecution
  perseverance persistence persistently personalised personalized persuasion persuasive pertinent perverse peso pesos
  pessimism pessimistic pest pesticide pesticides pests pet petrol petroleum pets petty pharmaceuticals pharmacies
  pharmacy phases phenomena phenomenal philanthropic philanthropy philosophies phobia phoney photographic photographs
  photography phrases physics physiological physiology piano pianos pickups picnic picnics pictured picturesque pie
  pie-in-the-sky pier piercing pies pig pigeon pigeons pigment pilgrimage pilgrimages pillar pillars pillow pillows
  pills pine pineapple pint pints pioneering pious pipelines piracy pirate pirated pirates pistol pistols pit pitfalls
  pitiful pits pity pizzas placebo placement placements placid plague plainclothes plains planetary planets plantation
  plantations planting plasma plaster plastics plate plateau platinum playful playground playgrounds playlist
  playlists playoff playoffs plaza pleasantly pleasing pleasures plethora plots plough ploughing ploy plug plumbing
  plume plumes plummeting plump plunge plural plush plutonium pneumonia poaching poetic poetry poignant point-blank
  pointless poise poisoning poisonous poker polar polarised polarising pole poles polio polished politely pollutants
  polluted polo polygamy polytechnic pomp pond ponds ponies pony pools popcorn popularly porcelain porch porn
  pornographic porous portable portal portfolios portions portraits portrayal ports positively possession possessions
  possibilities post-war postage postal posterior postpartum posture potato potatoes pots pottery pouch poultry pounds
  poverty-stricken powder powdered powerfully powerless practicable practicality practise practising pragmatism
  praiseworthy pram prank pranks pre-election pre-existing pre-season precariously precaution precautionary
  precautions precious precise precision predicament predictably predominant preferential pregnancies prejudice
  prejudiced prejudices premature prematurely premiere premieres premise premises preoccupation preoccupied
  preparation preparations preposterous prerequisite prescription present-day presently preservation pressures
  prestige prestigious pretence pretext prevalence prevalent preventive prey priceless pricey prick prides primate
  primates primitive principally prioritise prioritising prisons pristine privatisation privatization privilege
  privileged privileges pro-democracy pro-government proactive probability probable processing procession processions
  processor procurement prodigy productions productivity professionalism professionally professions proficiency
  proficient profitability profitable prognosis progressing progression progressively prohibition projectile
  proliferation prolific promiscuous promotional promotions pronouncement pronunciation prophecy proportional
  proportionate proportions propped prosperous prostate prosthetic prostitute prostitutes prostitution protection
  protectionism protectionist protective protein proteins proton prototype prototypes proverbial providence provincial
  provisionally provocation provocations prowess proxies proximity prudence prudent psyche psychiatric psychic
  psychologically psychosis pub puberty pubs pudding puddle puddles pulp pulse pump pumping pumpkin pumpkins punches
  punctual punishable punishing punishments pup puppet puppets puppies puppy purchases purge purity purple purported
  purportedly purposefully purposely purse purses pursuant pursuits pushback puzzle puzzled puzzles puzzling pyramid
  pyramids python quaint qualification qualifier qualifiers qualifying quantities quantity quantum quarries quarry
  quart quarter-final quarter-finals quarterfinals quartet queer quest queues quicker quickest quieter quilt
  quintessential quirk quirks quirky quota quotas quotation quotations rabbit rabbits rabies race-based racehorse
  racists rack racket racks radiant radiation radicalisation radicalism radioactive radios radius raft rafts rag rags
  raid railings railroad railroads railway railways rain rainbow rainfall rainforest rainforests rains rainwater rainy
  raisins ramifications ramp rampage ramps ranch ranches rancid rand randomised ranger rangers ranges ransom ransoms
  ransomware raped rapes rapport rarity rashes rat ratification ratio ration rationally rationing rations ratios rats
  rattle raw ray rays razor reachable reactionary reactive reactor reactors readings realisation realism realistically
  realm realms rear reassurance rebate rebates rebellions rebellious rebirth rebranding rebuttal receivers receptions
  recess recipe recipes reciprocal recklessly recklessness reclamation recognisable recognizable recollection
  recollections reconnaissance reconstruction record-breaking recorder recourse recoverable recreation recreational
  rectangular rectification recurrence recurrent recurring recyclable recycled recycling reddish redemption
  redevelopment redistribution redress reductions redundancies redundancy redundant reed reef reefs referendums
  referral referrals refinancing refinement refineries refinery reflections reflex refresher refreshing refreshingly
  refreshment refreshments refrigerator refrigerators refuges refund refunds refurbishment regal regeneration regimen
  regionally registrations regressive regretful regrettable regrettably regularity regulars rehab rehabilitation
  rehearsal rehearsals reign reimbursement reinforcement reinforcements reins reintroduction rejections rejuvenated
  relapse relation relaxation relaxing relay relegation relevance reliability reliance reliant relic relics religions
  religiously reluctantly remainder remarriage remedial remedies remedy remembrance reminders remission remittances
  remnant remnants remorse remotely removable removal removals remuneration renaissance renal renegade renegotiation
  renewal renowned rental rentals rents reopening reorganisation rep repairs reparations repatriation repayments
  repellent repercussions repertoire repetition repetitive replacements replays replica replicas repossession
  representations reprieve reprisal reprisals reproduction reptile reptiles reputable reputations reputed requisite
  rerun resale rescues resemblance resentful reservation reservations reserve reservoir reservoirs reshuffle
  residences residue residues resignations resilience resilient resistant resolute resolutely resonance resource
  resourceful respectability respectable respectfully respiratory respite responsibly restart restless restoration
  restraints restriction restroom restrooms restructuring resumption resurgent resurrection resuscitation retailing
  retaliatory retention retirements retrial retribution retrieval retro retrospective retrospectively reunification
  reunion reunions revenge revenues reverence reversible revision revisions revolutions revolver revolving rheumatoid
  rhino rhinos rhythm rhythmic rhythms ribbon ribbons rice riches richly richness rickshaw rickshaws riddle ridge
  ridges ridiculously rife rifle rifles rifts rig right-handed rightful rightfully rightly rigid rigidity rigidly
  rigorously rigs rim ringgit rink riot rioting riots ripe ripple ripples risking rite rites rituals rivalries river
  riverbank rivers riyal roadblock roadblocks roadside roadway roadways roadworks robberies robbery robe robes robot
  robotic robotics robots robustly rock rockets rocks rod rodent rodents rods rogue rollback roller romance romances
  romantically rondavel roofing roofs rooftop rooftops roost rope ropes roster rosters rosy rot rotating rotation
  rotten roundabout rounded roundup router routers routines rowing royalties royalty rubber rubble rucksack rude
  rudely rudimentary rug rugby rugged rugs ruin rum rumor rumour rumours run-down runaway rundown runny runway runways
  rupee rupees rupiah rust rusty ruthless ruthlessly rye sabotage sachets sack sacking sacrifices saddened saddle
  sadly sadness safari safeguard saga sail sailing sails salad salads salient saliva salmon salmonella salon salons
  saloon salts salty salvage salvation sanctity sanctuaries sandals sands sandstone sandwich sandwiches sandy sane
  sanitary sanitation sanitiser sanitizer sanity sapphire sarcasm sarcastic sardines sarees sari saris satellite
  satellites satin satire satirical satisfaction satisfactorily satisfactory satisfying saturated saturation sauce
  saucepan sauces sauna sausage sausages savagely savanna savvy sayings scaffold scaffolding scales scammers scams
  scan scandalous scanners scanning scans scant scapegoat scar scarce scarcely scarcity scarf scarred scars scenarios
  scenery scenic scent scents sceptical scepticism schedules scheme schemes schizophrenia scholarly scholarships
  scholastic school-age schooling sciences scientifically scissors scoop scooter scooters scoreboard scorecard
  scoreless scorpion scourge scrap scraps scratch screenings screenshot screenshots screws scroll scrolling scrub
  scruffy sculptural sculptures sea seabed seafood seals seam seamless seamlessly seaport seasonal seasoning seasons
  seaweed secluded second-hand secondary secretarial sect sectarian sections sectors sects secularism securely sedan
  sediment seductive seed seedlings seeker segregated seismic seizure seizures selections selective selectively
  self-confidence self-conscious self-contained self-defence self-defense self-determination self-employed self-esteem
  self-harm self-imposed self-made self-proclaimed self-sufficient selfie selfies selfless semantics semen semester
  semi semi-detached semi-final semi-finals semiconductor semiconductors semifinal semifinals seminars semis seniority
  sensation sensational sensations senses sensibilities sensibly sensor sensors sensory sensual sentencing sentimental
  separately sequence sequences serene serenity seriousness serum servant servants serviced setbacks settings
  seventeen seventeenth seventies seventy severance severity sewage sewers sewing sexes sexuality sexy shabby shack
  shacks shade shades shadows shadowy shady shaft shale shallow sham shambles shamelessly shampoo shapes shareholding
  shark sharks sharper shattering shaved shaving shebeen sheep shelf shelling shells shelters shields shilling
  shillings shimmering shiny shipment shipments shipwreck shipwrecks shipyard shipyards shocking shockingly shoe shoes
  shoplifting shoreline shortage shortages shortcut shortest shortfall shortfalls shortlist shortlisted shorts
  shotguns shoulder shoulders showers shredded shreds shrewd shrimp shrine shrines shrub shrubs shuffle shutdowns
  shutter shutters shuttle shuttles sickening sickness sidewalk sidewalks sideways siege siege-like sieve sighting
  sightings sightseeing signings silenced silently silhouette silicon silk silky silly silt similarity simpler
  simplest simplicity simplistic simulations simulator simultaneous sin sincerely sincerity sinful single-handedly
  singles singular sinister sinking sins sinus siren sirens sit-in sixteen sixteenth sixth-form sixties sixty sizeable
  sizes skating skeletal skeleton skeletons sketch sketches skies skiing skilful skillful skillfully skinny skins
  skirt skirts skull skulls skyline skyrocketing skyscraper skyscrapers slack slang slaughterhouse slaves sleek
  sleeping sleepless sleepy sleeve sleeves slender slices slick sliding slight slightest slippers slippery slips slope
  slopes sloppy slowdown slower slowest slowing sludge sluggish slum slump slums slur slurs sly small-scale smallpox
  smarter smartly smartphones smashing smear smell smells smelly smog smoking smoky smoother smoothly smug smuggling
  snack snacks snail snails snake snakes snap snapshots sneakers sneaky snowboarding snowfall snowstorm snowy soaking
  soap soar soaring sobering sociable societal sociology sock socket socks soda sodium sofa sofas softball softly
  soggy soils solace solemn solemnly solitary solitude solo soluble solvent sombre someday someplace sonic soothing
  sophistication sordid sore sorely sores sorghum sorrow sought-after souls soundtrack soundtracks soup soups
  south-east southbound southeast southeastern southern southernmost southward southwest southwestern souvenir
  souvenirs soy soya soybean soybeans spa spacecraft spaces spaceship spacious spade spaghetti spam span spanning
  spark sparkling sparks sparse sparsely spas spatial spaza spear specialities speciality specially specialties
  specialty specification specifications specificity specimen specimens spectacles spectacularly spectator spectators
  spectre speculative speechless speedboat speeding speeds speedy spell spelling spells spheres spices spicy spider
  spiders spikes spills spinach spinal spine spinning spiral spirits spiritual spirituality spiritually splash
  splendid splits spoilers sponge sponsors sponsorship spontaneously spooky spoon spoons sporadic sporadically
  sporting sportsmanship sporty spotless spotty sprawl spray springs sprint spurious spurt spying squalid squalor
  square squares squash squat squeeze squid squirrel squirrels stab stabbing stabbings stabilisation stabilise stables
  stacks stadiums staggeringly stagnation stain stained stainless stains stair staircase stairs stairwell stale
  stalemate stalking stalls stampede standalone standoff standpoint standstill staples starboard starch starkly starry
  starters startling startlingly starvation starving state-of-the-art stately static stationary stationery statistic
  statistical statistically statue statues statutory staunchly steadfast steadfastly steak steaks stealth steeper
  steeply stellar stench step-by-step stereo stereotype stereotypical sterile sterling sternly steroid steroids stew
  sticks sticky stiffness stigma stillbirth stillness stimulation sting stings stint stints stipend stirring stitch
  stitches stockpile stockpiles stomach stomachs stone stones stool stools stop-gap stoppage stoppages storeroom
  storey storeys storms stormy storyline storytelling stout stove stoves straightaway strains strait strands strangely
  strap straps strata strawberries strawberry stray streaks streaming streams street strenuous strenuously stressful
  stretcher stretches stretching stricken strikingly stringent strings stripe striped stripes strips strokes stroll
  structurally structures stubbornness stuffed stuffy stumbling stunningly stunt stunts stupidity stupidly sturdy
  stylish sub-continent subconscious subconsciously subjects submarine submarines submerged submission submissions
  submissive subordinate subordinates subscription subscriptions subsidiaries subsidiary subsidised subsidized subsidy
  subsistence substances substitute substitutes substitution subtitle subtitles subtlety subtly subversion subversive
  subways succession successive succinct succinctly sufficiency suffrage sugar sugary suggestive suicidal suicides
  suitability suitable suitably suitcase suitcases suites sulfur sulphur summertime sunburn sunflower sunglasses
  sunlight sunny sunrise sunscreen sunset sunsets sunshine superb superbly superficial superficially superfluous
  superhero superheroes superhuman superiority supernatural superpower superpowers superstition superstitions
  superstitious supervision supervisory supper supplement supplementary supplements suppression supremacists supremacy
  supreme surfaces surfing surgeries surgery surges surgical surgically surname surnames surplus surpluses surreal
  surrender surrogacy surroundings survival suspense suspicions suspiciously sustainability sustainably sustenance
  swamps swarm swarms sweater sweaters sweating sweaty sweep sweetheart sweets swell swelling swift swimming swimsuit
  swings switches sword swords syllable symbolic symbolically symbolism symbols symmetrical symmetry sympathies
  sympathiser sympathisers symptom symptomatic symptoms syndrome syndromes synonymous synthetic syringe syringes syrup
  systematic systematically tab tablet tablets taboo taboos tacit tacitly tail tailor-made tails takeaways takeovers
  talents tales tall taller tallest tan tandem tangible tanker tankers tantamount taps tar tariff tasteful tasting
  tasty tattooed taxable taxation taxis tea teachings teacup teas technicalities technicality technologically
  technologies tedious teenage telecommunications telecoms telephones telescope telescopes televisions temperate
  tempest template temple temples tempo temptation temptations tempting tenacity tenancy tendencies tender tenderly
  tenderpreneur tenders tendon tenor tentatively tenth tents tepid terminal terminally terminals termination
  terminology terrace terraced terraces terracotta terrain terrified testicles testimonial testimonials testosterone
  textile textiles texture textures thankful thankfully thankless theaters theatre theatres theatrical thefts theirs
  thematic themed theological theology theoretically therapies therein thermal thermometer thicker thickness thigh
  thighs thinly thinner thirdly thirds thirst thirsty thirteen thirteenth thirties thirtieth thirty thorn thorny
  thoughtfully thoughtless thrash threefold thresholds thrill thrilling thrills thriving throat throats throne throng
  throngs throughput throwback thrust thuggish thumbs thunderous thunderstorm thunderstorms thyroid tick ticks tidal
  tides tidy tier tiers tiger tigers tightrope tile tiles till timber timbers time-consuming timeframe timeless timely
  timer timetable timetables timid tin tinder tinned tins tiptoe tire tiredness tireless tirelessly tires tiring
  tissue tissues titanium tobacco toe toes tofu toil toilets token tokens tolerable tolls tomato tomatoes tomb tombs
  tome tones tongue tongues tonic tonnage tonne tonnes tons tooth toothbrush toothpaste topical topless torch torches
  torment tornado tornadoes torque torrent torrential torrents torso tortoise tortoises tortuous totalitarian totals
  touchdown touchdowns touchscreen touring tournaments tours tow towel towels tower towering township townships
  toxicity toxin toxins toy toys trace traceable traces tract tractor tractors trademark trademarks trafficking
  tragically trainings trains trait traits tram tramp trams tranquil tranquility tranquillity transaction
  transactional transatlantic transfers transformations transgressions transient transit transitional transitions
  translation translations translucent transnational transparently transplant transplantation transplants transport
  transports traps trauma traumas traumatic traumatised traumatized travelling treacherous treason treasure treasured
  treasures treatable treatments tree trees trek trekking trembling tremor tremors trench trenches trendy trespass
  trespassing triage trials triangle triangular tribal tribes tributary trickle triggers trim trimester triumphant
  triumphantly trivia trivial trolley trolleys troop trophies trophy tropical troublemakers troublesome trough
  trousers trousseau truce truckload trunk trunks trusting truthfully truths tub tube tuber tuberculosis tubes
  tug-of-war tumor tumors tumour tumours tumult tumultuous tuna tunes tunic turban turbans turbine turbines turbulence
  turf turkey turnover turquoise turtle turtles tusks tutorial tutorials tv twelfth twelve twenties twentieth twenty
  twilight twists twofold typhoid typhoon typhoons tyranny tyrant tyre tyres ulcer ulcers ulterior ultimatum ultra
  ultrasound ultraviolet umbrella umbrellas unaccounted unaffected unaffordable unambiguous unanimity unannounced
  unanswered unauthorised unavailable unavoidable unbearable unbeaten unbelievably unbiased uncanny uncertainties
  unchanged uncharted unchecked unclean uncomfortably uncompromising unconditional unconditionally unconfirmed
  unconnected unconscious uncontrollable uncontrolled unconvinced unconvincing undeniable undeniably underage
  underdeveloped underfoot underfunded undergrowth underneath underpaid underpants understaffed understandable
  understandably understatement undertaking undertakings underwear underweight underworld undesirable undetected
  undisputed undivided undue unduly uneasiness uneducated unemployed unequal unequivocal unequivocally unethical
  uneven unexplained unfairness unfaithful unfamiliar unfavourable unfinished unforgettable unforgivable unfriendly
  unhappiness unharmed unhealthy unhelpful unhurt unicorn unidentified unification uniformed uniformly uniforms
  unilaterally unimaginable unimportant unimpressed uninhabited unintended unintentional unintentionally uninterrupted
  uniqueness unisex universally unjust unjustified unjustly unlawful unlawfully unlicensed unlimited unlucky unmanned
  unmarked unmarried unmoved unnatural unnecessarily unofficially unorthodox unparalleled unplanned unpleasant
  unpredictability unproductive unprofessional unprofitable unprotected unprovoked unquestionably unreal unreasonably
  unregulated unreliable unresolved unresponsive unrestricted unsafe unsatisfactory unscathed unscrupulous unseen
  unsettling unsolved unsound unspecified unspoken unsteady unsuitable unsung unsurprising unsurprisingly unsuspecting
  unthinkable untidy untimely untold untouched untreated unused unwarranted unwelcome unwell unwilling unwise
  unwittingly unworthy up-and-coming up-to-date upgrade upgrades uphill upkeep uppermost upright uprisings uproar
  upscale upstairs upstream upsurge upswing uptake uptick upturn upwards uranium urbanisation urbanization urgently
  urinary urine usable usage usefully usefulness utensils uterus utilise utmost utterly vacancies vacations
  vaccination vaccinations vaccine vaccines vagina vaginal vaguely vain valiant validity valley valleys valuables
  valuation valueless valve valves vampire vampires van vandalism vanguard vanilla vanity vans vapor vapour
  variability variable variables variant variants variation variations varieties variously varsity vascular vase vases
  vault vaults veal vegan veganism vegans vegetable vegetables vegetarian vegetarians vegetation vehement vehicular
  veil veils veins veld velocity velvet vendetta vending venerable vengeance venison venom venomous ventilation
  ventilator ventilators verb verbally verbatim verification veritable versatile versatility vertebrae vertical
  vertically vessel vessels vest vibe vibration vibrations vibrator vicarious vice-captain vicinity viciously
  victimhood victorious viewpoint viewpoints vigil vigilance vigilant vigilante vigilantes vigils vigour vile villa
  villain villains villas vindication vindictive vine vinegar vines vineyard vineyards vintage vinyl violently violin
  violins virtuous virulent visibility visibly visionary visions visually visuals vitality vitally vitamin vitamins
  vividly vocabulary vocally vocals vocation vocational vodka vogue voiceless volatility volcanic volcano volcanoes
  volcanos volleyball volt voltage volts voluntary voluptuous vomiting voracious voucher vouchers vowel voyage voyages
  vulgar vulture vultures wad wagons waist waistline walkout walkway walkways wall wallet wallets wallpaper walnut
  walnuts walrus wand ward wardrobe wardrobes wards warehouse warehouses warhead warheads warmer warmest warmly warmth
  warplane warplanes warranty warring warrior warriors warship warships washable washing wasp wasps wasteland
  wastewater watches watchful watercolour waterfall waterfalls waterfront watering waterlogged waterproof watershed
  waterway waterways watery watts wavy wax wayward weaponry wearable weary webcam webs weddings wedge weed weeds
  weekday weekdays weightlifting weights weirdly weirdo well-off wellbeing wellness wells west-facing westbound
  western westward wet wetland wetlands whaling wharf wheat wheel wheelchair wheelchairs wheeled wheels whereabouts
  whereas whereby whichever whilst whim whirlwind whisker whiskey whisky whistle white wholehearted wholeheartedly
  wholesale wholesome wholly whopping wicked wicker wicket wickets widest wig wildcard wilderness wildfire wildfires
  wildlife wilful willful willingly willow winding windmill windows windscreen windshield windy wineries winery
  winnings wipe wipes wireless wisely wit witch witchcraft witches withdrawals witty wizard woeful woefully wolf
  wolves womb women's wonderfully wood wooded wooden woodland woodlands woods woody wool workable workday workings
  workload workplaces workshop workshops world-class worldly worlds worm worms worryingly worsening worship worthless
  wounding woven wrath wreath wreaths wreckage wretched wrinkles wrist wrists writings wrongful wrongfully wrongly wry
  x-ray x-rays yacht yachts yards yarn yearbook yearlong yearly yeast yellowish yoga yoghurt yogurt yolk yours
  yourselves youthful yuan yummy zealous zebra zebras zinc zip zombie zombies zoning zoological zoos`;

const PROPER = /^(?:white house|kremlin|downing street|pentagon|élysée|whitehall|vatican|congress|senate)$/;

export const commonWords: ReadonlySet<string> = new Set([
  ...wordSet(counted, added),
  ...verbs.keys(),
  ...finiteVerbs,
  ...participles,
  ...[...roles.keys()].filter((noun) => !PROPER.test(noun)),
  ...documentNouns.keys(),
]);

/** Common words that are also frequent as given names or surnames: their capital may well be a name. */
export const alsoNames: ReadonlySet<string> = wordSet(
  `abbot angel april archer ash august austin bacon baker bank barber barker bass bean beck bell berry bill birch bird
  birdie birds bishop black bland blank blunt booker boon bowl boyd brady bragg branch brewer bridges brook brooks
  brown buck bull burns bush butler cain carpenter carter carver castle chamber chambers champion chan chandler
  charity chase chelsea cherry child chin christian coal coates cole combs cook cooper corn cotter cotton cox crane
  crook cruz curry cutter daily daisy dale dallas dance dane darling dawn day deacon dean dick dodge dolly dove drake
  drew driver duff duke dunn dyer earl english eve ewing faith falconer farmer farrow finch finn fisher fitch flower
  flowers flynn ford forest forester fox frank franklin freeman french frost gale gardener garland gates gene genie
  german gibbon gill ginger givemore golden goldsmith goodluck goodman goodwill gore goss grace grant gray green grey
  guest ha hale hall han hanks hardy hare harper hart haven hawes hawk haynes hazel heath heather heaven hewitt hicks
  hills hobbs holly honor honour hood hooker hooper hope houston howl hunter hurd hyde ireland iris irish ironside
  islam israel ivy jack jade jain jasmine jay jet jewel jolly jordan joy ju june keen kelly kidd king kirk knight lamb
  lance land lark lawless leach lee lemon li lightfoot lily lin logan looney lord lott love lovely lovemore lowe luck
  lynch ma mace mann mark marsh marshal marshall martin mason may mayo mead melody mercer merry miles mill miller
  mills ming mo monday monk moody moon moor moore morrow moss mott neal nelly ng noble norm nunn nurse nutt old olive
  oscar outlaw pace page paine painter pan pang paris parker partridge pascal pat patience peace peacock pearl penny
  pepper perry peters petty pierce pike pile pilgrim piper pitcher pitt pole poole pope porter potter potts powell
  pratt priest prince proctor prosper provost prudence pugh pullman purse qi rain ram ramp ranger raven ray reader
  reed reeds regan reign rhodes rice rich richer riddle rider ring river rivers rob robe robin rock rod rome rose rowe
  ruby rui rusty ryder sadler sage sailor sanders sandy sargent savage savannah savvy scott sears sen sergeant sexton
  sharp shay shepherd sheriff shi shrub silk silver sims singer skinner skye slater sloan smith snead snipes snow
  sonny soo spears spencer squire star stars steele steward stone story stout stranger sue summers sun sunday sung
  sunny swan swede sweet sydney tab tan tanner tate taylor teal temple tendai terry thatcher thorn tiger tipton tong
  toy tran trent trump trusty turner tyler usher valentine van vance verity vest victor vine violet virtue wade walker
  wally walsh wan wang ward warner washington watch weaver webster wei welch wells welsh wen wharton wheeler whistler
  white wiley will wills winter winters witt wolf wong wood woods wren wright wu xi yang yates yell york young yu`,
);
