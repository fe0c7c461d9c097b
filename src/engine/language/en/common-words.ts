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
  advancing advantage advantages adversaries adversary adverse advice advocacy affair affairs affect affecting
  affection affiliate affiliated affiliation affirmative affluent afford affordability afraid after aftermath
  afternoon afterward afterwards again against age ages aggressive aggressively aging ago agriculture ahead aid
  aircraft airplane airplanes airport airports airstrikes airwaves aisle akin alarm albeit album algorithm alienate
  alienated alienating alienation aliens alike alive all allegation allegations allegedly allegiance allegiances
  allied almost alone along alongside aloud already also alter alternate alternative alternatives although altogether
  always amassed amazing ambition ambitions ambitious ambush amid ammunition amnesty among amount amounts ample
  amplify an analytics ancestor ancestors and anger angrily angry animal animals animated animating anniversary annual
  annually anointed anomaly anonymity anonymous anonymously another anti-establishment anti-gay anti-gun
  anti-immigrant anti-immigration antiabortion antics antipathy antitrust anxieties anxiety anxious any anybody
  anymore anyone anything anytime anyway anywhere apart apartment app appalled appalling apparatus apparel apparent
  apparently appearance appearances appending appetite applause apply applying appoint appointee appointing
  appointment appointments appreciate appreciated appreciates approach approaches approaching appropriate approval
  approve approximately apt arbiter arbitrary ardent area areas arena arguably argument arguments arm arming arms
  around arrangement array arrest arrests arrival arrive arriving arsenal art artificial arts as ashamed aside aspect
  aspects aspirations ass assassination assault assaults assertion assertions assertive asset assets assignments
  assist assistance associate associates assuage assumption assumptions assurances asylum at at-large atmosphere atop
  atrocities attempt attempting attempts attend attendance attending attention attitude attitudes attract attracting
  attractive attributable auction authentic authenticity authoritarian authorization autism autistic auto automatic
  automatically availability available average averages aviation avoid avoiding await award awards aware awareness
  away awful awkward back-and-forth background backgrounds backlash backward backyard bacteria bad badly bag baggage
  bags bail bailout balance balancing balked ball ballistic balloons balloting ballroom ban banking bankruptcy banning
  bans bar bare barely bargain bargaining barn barnstorming barrier barriers barring bars base baseball based bases
  basic basically basis basketball batch batches bathroom bathrooms battered batteries battery battle battlefield
  battleground battlegrounds battles battling be beaching bear bearing beating beautiful beautifully because becoming
  bed bedrock bedroom beef beer beers before behalf behavior behaviors behind beholden being beleaguered belief
  beliefs belies bellicose belonging below benchmark benchmarks beneficial benefit benefiting benefits beside best
  best-known bested betrayal better betting between beyond bias biased bidding bids big big-money big-name bigger
  biggest bigot bigoted bigotry billion billionaire billionaires billions bin bind binding biofuels biological
  biotechnology bipartisan birth birthday birther bisexual bitcoin bite bitter bitterly bizarre black blacklist blacks
  blah blank blanket blared bleak bleeding bless blessing blind blistering block blocking blocks blond blood bloodshed
  bloody blow blowback blowing blowout blows blue blue-collar blunt bluntly bodies body boisterous bold boldly bolster
  bomb bombastic bombing bombs bona bond bonds bonuses booked boon boos boost boosting booth boots border borders
  boring born-again borrow borrowing both bother bottles bottom bounds boutique boutiques bow box boxing boycott brace
  bracing brain brash brave breach breached breaches breadth break breakfast breaking breaks breakthroughs breath
  brewing bridge bridges briefly bright brilliant bring bringing brink broad broaden broadening broader broadly
  brokered bruises bruising brutal brutality bubble buck buckle build building buildings bulk bullet bullets bullied
  bully bullying bulwark bump bunch buoyed burden bureaucracy bureaucratic burn burning bury burying bus business
  business-friendly businesses busy but butter buy buying buzz by bypass cache calculation calculus calendar calm
  camera cameras camp camps campus campuses cancel cancer candid candidacies candidacy candidly capabilities
  capability capable capacity capita capital capitalism capitalist capitalize capitals capped captive capture
  capturing car carbon care career careers careful carefully careless carelessness caricature caring carpet carry
  carrying cars carve case cases cash casino casinos casual catastrophic catch categories category caucus-goers
  caucused caucusgoers cause causes causing cautious cease-fire ceiling ceilings celebration cell cellphone cellphones
  cells cement cent centered centerpiece centers cents century ceremony certain certainly certainty championship
  chance chances change changes changing chaos chaotic character characteristic charisma charitable charming chatter
  cheap cheaper cheated check checkpoint checkpoints checks cheese chemical cherished chiefly childhood chocolate
  choice choices choose choosing chunks circle circles circumstances circus citizenship civic civil civilian civilians
  civility clapping clarity class class-action classes classic classification classify classroom clean clear clearance
  clearances clearer clearly click climate climb clinch clinched clip clips clock cloning closed-door closely closer
  closest closure closures clothes clothing clout clutch co-sponsored coal coal-fired coalesce coalescing coast coffee
  coffers coherent coin coined cold collaboration collapse collapsing collar collect collecting collection collective
  collectively color colorful colors combat combating combative combination combine comeback comedy comfort
  comfortable coming commander-in-chief commit commitment commitments committing commodities common common-sense
  comparable comparison comparisons compassion compassionate compelling compensation compete competence competent
  competing competition competitive compiling complete completely completing complex complexity compliance complicate
  complicated comply component composed compound compounds comprehensive comprise compromise computer computers con
  concentrated concentration concept concern concerning concerns concert concession concessions conciliatory
  conclusion conclusions concrete condition conditions condolences conduct conducting confer confidence confident
  confidential confidentiality confinement confirmation confirmations conflict conflicted conflicting conflicts
  confront confrontation confrontational confrontations confronting confuse confusing confusion congratulations
  congressional connect connecting connection connections conscience conscious consciously consecutive consensus
  consent consequence consequences consequential conservatism conservative-leaning considerable considerably
  consideration consistent consistently consolidate consolidated consolidating conspiracy constant constantly
  consternation constituencies constituency constitutional constrained construction constructive consulting consummate
  consumption contact contain containing containment contemporary content contention contentious contents context
  continent continually continuation contradiction contrary contrast contrasting contrasts contribute contributing
  contribution contributions contributor contributors control controls controversial controversies controversy
  convenience conveniently conventional conversation conversations converting conviction cookies cool cooling
  cooperate cooperation coordinate coordinating coordinator cope cordial core corn corner corporate correct correctly
  correctness correlation corrupt corruption cost costly costs count counterattack counterpart counterparts
  counterterrorism counting countless countrymen counts coup coupled courage course courses courtesy courthouse
  courting courtroom cover cover-up coverage covered covering covers coveted cozy crack crackdown cracking cracks
  crafted cramped crap crash crazy cream create creating creation creative credentials credibility credible crime
  crimes criminal criminals crises crisis criteria critical critically criticism criticisms crop cross cross-border
  crosses crossing crowded crowned crucial crude crumbling crush crushing crystal cultural culture curb cure currency
  current currently custody custom cutbacks cutoff cuts cutting cyber cyberspace cycle cycles cynical damage damages
  damaging damn dance dancing danger dangerous dangers dark dash data database databases date dated dates dating
  daunting dawn day daylight days de dead deadliest deadline deadlock deadlocked deadly deal dealing dealings deals
  dear death deaths debt debut decade decades decades-long decent decidedly decision decision-making decisions
  decisive decisively deck deep deepen deeper deepest deeply defamation default defeat defeating defects defensive
  defiant deficiencies deficit deficits define defining definitely definition definitive defund defy degree degrees
  delay delaying delays delegate-rich deliberate deliberately deliberations demeanor demise democracy demographic
  demographics demonstration demonstrations demurred denial dent departing departure depend dependent depending deploy
  deploying deployment deport deportation deportations deporting deprive depriving depth derail deregulation
  derisively descent deserve design designs desire desk desperate desperately despite destination destroy destroying
  destruction detect detention deter determination detrimental devastating develop developing development developments
  device devices dial dialogue dictator dictators dictatorship die differ difference differences different differently
  difficult difficulties difficulty dig digital digits dignity dilemma dimension dimensions diminish dining dinner
  dinners dioxide diplomacy diplomatic dire direction directions directly dirt dirty disadvantage disagreement
  disagreements disappearing disappointing disappointment disapproval disarray disaster disastrous disbelief
  discipline disclosure disclosures discomfort disconnected discontent discount discounted discourage discourse
  discovery discredit discredited discrediting discretion discriminate discriminated discrimination discriminatory
  discussion discussions disdain disease diseases disenfranchised disgrace disgusting dishonest disingenuous dismal
  dismantle dismay dismissal dismissive disobedience disorder disorderly dispel display displaying displays
  disproportionate disproportionately disqualify disqualifying disregard disrespect disrupt disruption disruptions
  disruptive dissatisfaction dissatisfied distance distant distinct distinction distinguish distinguished distract
  distracted distraction distressed distribute distributing distribution district districts distrust disturbing
  diverse diversity divide dividends dividing division divisions divisive divorce docket documentary dog dogged dogs
  doing dollar dollars domain domestic dominance dominant dominate dominating donate donating donation donations doom
  door doors dots double double-digit doubles down down-ballot downtown downturn downward dozen dozens drag drama
  dramatic dramatically drastically draw drawing drawn-out draws drinking drinks drive drives driving drop dropping
  drops droves drug drugs drum dry dubious duck due dueling dues dump durable during duties duty dying dynamic
  dynamics dynasty dysfunction each eager ear earlier earliest early early-state earn earners earning earnings ears
  earth ease easier easiest easily easy eat eating eclipse economic economically economics economies economy ecosystem
  edge edges editing edition editions education educational effect effective effectively effects efficient effort
  efforts eggs eight eighth either elderly elect electability electable electing election elections electoral electric
  electrical electricity electrified electronic element elements elevate eligibility eligible eliminate eliminating
  elite elites else elsewhere em embargo embarrassed embarrassing embarrassment embattled embedded emblematic embrace
  embracing emerge emergence emergency emerging eminent emissions emotion emotional emotionally empathy emphasis
  empire employing employment empower empowering empowerment empty en enable enacted enamored enclaves encounter
  encryption endless endorsement endorsements endorsers enduring enemies enemy energetic energize energized energy
  enforce enforcement enforcer enforcing engage engagement engaging engineering engraved enormous enormously enough
  enrollment ensure ensuring enter entering enterprise entertainment enthusiasm enthusiastic enthusiastically entire
  entirely entities entity entrance environment environmental epic epidemic episode equal equality equally equate
  equation equipment equity equivalent era eroding error errors escalating escape especially espionage essence
  essential essentially establishment estate etc ethanol ethical ethics ethnic ethnicity euphoria evade evangelical
  evangelicals eve even evenhanded evening evenly event events eventual eventually ever every everybody everyday
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
  fate favorability favorable favorably favorite fearful featuring federal federally feds fee feedback feelings fees
  feet felons felony female feminist fence fertile fervent fervor festival feud few fewer fiction fides field fierce
  fiercely fiery fifth fight fighting fights filibuster fill film final finally finance financial financially
  financing fine finger fingers firearm firearms firebrand firepower firestorm firewall fireworks firmly first
  first-in-the-nation first-place first-rate first-term first-time firsthand fiscal fish fishing fit fitness fits
  fitting five five-year fix fixing fixtures flag flags flames flanked flap flash flat flat-out flattering flawed
  flaws flee fleeing fleet flesh flexibility flexible flight flip flips flood flooding floor floors flourish flow
  flowers flurry fly flying fodder foe fold folks follow-up fondness food fool foolish foot football footing footsteps
  for for-profit forceful forcefully forcing foreclosure forefront foreign foremost forever forge forgive formal
  formally former formerly formidable forming formula forth fortune fortunes forum forums forwarded fossil founded
  founding four four-day fourth fracking fraction fractious framework frankly fraud frauds fraudulent fraught free
  free-market free-trade freed freedom freedoms freelance freely freewheeling freeze freeze-thaw frequent frequently
  fresh friendly friendship fringe fringes from frontier fruit frustration frustrations fuel fueling fuels fulfill
  full full-throated full-time fully fun function functioning functions fund-raiser fund-raising fundamental
  fundamentally funding fundraiser fundraisers fundraising funeral funneling funny furious furor further furthest fury
  future gaffe gaffes gain gaining gains gala gallery gallon gallons galvanized galvanizing gambling game games gaming
  gap gaps garbage garner garnered garnering gas gases gasoline gatherings gay gays gaze gear gearing gender
  general-election generally generate generating generation generational generations generators generous genocide
  genuine geoengineering geography geopolitical get get-out-the-vote getting gift gifted gifts gigantic glad glass
  glimpse global globalization globally globe gloom gloves glow goal goals golden golf golf-course good goodbye
  goodness goods gotta govern governing grab grabbing grade gradual gradually graduation grain grand granting grants
  grappling grasp grass grass-roots grassroots grateful grave gravity great greater greatest greatly greatness greed
  greenhouse greens gridlock grief grim grind grip grit grocery gross ground groundbreaking grounds groundwork grow
  growing growth grueling gubernatorial guiding guilty gun gun-control gunfire guns gutter gym habits hack hacked
  hacking hair half half-dozen halfway hall hallmark halls halt hand handful handily handle handling hands handsome
  hanging happen happening happily happy harassment hard hard-fought hard-line hard-pressed harder hardest hardline
  hardly hardware harm harmful harness harsh hateful hater hatred haul haven having hawkish hazardous he head
  head-to-head headache headaches heading headquarters heads heal healer healing health health-care healthcare healthy
  hearings heart heartland hearts heat heating heaven heavily heavy heckler heed heels height helicopter helicopters
  hell helm help helpful helping her heralded here heritage heroin heroism herself hesitant hey hide hiding hierarchy
  high high-level high-profile high-stakes high-tech higher highest highest-profile highly highway highways hike hikes
  him himself hire hiring his historic historical historically history hole holes holiday home home-state homegrown
  homes hometown homicides homosexuality honest honestly honesty honor honored hopefully horrible horrific horrified
  horror horse hostile hostility hosting hot hotel hotels hotly hour hourly hours housing how however http https hub
  huddled hug huge humanitarian humanity humble humbling humiliating humility humor hundred hundreds hungry hunt
  hurdle hurdles hurting hydrogen hype hypocritical hypothetical ice iconic idea ideal ideally ideas identical
  identification identities identity ideological ideologically ideology if ignorance ignorant ignore ignoring illegal
  illegally illegals illness illustration image images imagination imbalance immediate immediately immensely
  immigration imminent immune immunity impact impacts impartial impassioned impeachment imperative implement
  implementation implication implications implicit implicitly import importance important importantly imported imports
  impose imposing impossible impoverished impression impressive improbable impromptu improper improperly improve
  improvement improvements improving in inability inaccurate inaction inadequate inappropriate inauguration inbox
  incapable incendiary incentive incentives inception incest incident incidents incite inciting inclination inclined
  inclusion inclusive income incomes incoming incompatible incompetent inconvenient incorrect increase increases
  increasing increasingly incredible incredibly incremental indeed indefinite indefinitely independence independently
  indication indigenous indirectly individually industrial industries industry ineffective ineligible inequality
  inequities inevitable inevitably infamous inflammatory inflation influence influential informal information
  infrastructure ing inherent inhumane initial initially initiative initiatives inject injustice inner innocent
  innovation innovative input inroads insecure insecurity insensitive inside insight insistence inspire inspiring
  install instance instances instant instantly instead instinct instinctive instincts institutional instrument
  insufficient insurance insurmountable integrate integrating integration integrity intellectual intellectually
  intellectuals intelligence intelligent intense intensification intensity intent intention intentional intentionally
  intentions interaction interactions interactive interest interested interesting interests interfere interference
  interim interior internal international internment interpretation interrogation intersection intervention
  intimidation into introduce introducing intrusions invading invasion invention inversion inversions invest
  investigate investigating investigative investing investment investments involve involvement involving ire iron
  ironic irresponsible islands isolationist it its itself jail jam jarring jeopardy jet jihad job jobless jobs
  jockeying join joining joint jointly jokingly journalism journalistic journey joy jump junior just justification
  keen keenly keep keeping key keynote kick kicking kid kids kill killing killings kind kinds kitchen knife knowledge
  labor lack lacking lacks lagging lags lame lame-duck land landing landlines landmark lands landscape landslide lane
  language lap lapse lapses large large-scale largely larger largest last last-minute lasting late lately later latest
  latter law-abiding lawn lax lay layer laying layoffs leak leaking leaks lean leaning leanings leans least leave
  leaves leaving leeway left-leaning left-wing leftist leftward legacies legacy legal legalization legalize legalizing
  legally legendary legislative legitimate lending length lengthy lens lesbian less lesser lesson lessons letting
  level levels leverage levy liability liar liberties liberty library licensed lie lies life lifelong lifestyle
  lifetime lift lifting light lighting lightning likable like-minded likelihood likely limit limitations limiting
  limits line lined lines lingering lining listen listening literally literature litigation litmus little live lively
  lives living loan loans locate location locations lock logic logical logistics lone long long-shot long-standing
  long-term longer longest longstanding longtime loom looming loop loophole loopholes loose lopsided lose loser losers
  losing loss losses lot lots loud louder loudest loudly lovers low low-income low-key lower lowering lowest lows
  loyal loyalties loyalty luck lucky lucrative luggage lunch lure luxury lying machine machines mad magic magnate
  magnitude mail main mainland mainly mains mainstream maintenance major-party majorities majority makeshift makeup
  malaise male manage managing mandate mandates mandatory maneuver maneuvering manhole manipulating manipulation
  manner manners mantle mantra manufacturing many map marathon marches marching margin margins marijuana markedly
  marker market marketing markets marking marks marred marriage marry martial mask mass massacre masse massive master
  match matches matching matchup matchups material materials math mathematical mathematically matter matters maximize
  maximum maybe mayhem mayoral me meandered meaningful meantime meanwhile measure measures mechanism medical medicine
  medium meet meeting meetings meltdown membership memorial memories memory mental mentally mere merely merger mergers
  merits merry mess messy metadata metaphor method methodically methods metric metro microphone mid midday middle
  middle-aged middle-class midnight midst migration mild mile miles milestone million millions mind minds mine mines
  minimal minimize minimum minimum-wage mining minorities minority minus minute miracle mired mirror misconduct
  misguided mishandled mishandling misinformation misleading misogynist miss missile missiles missing misspoke
  missteps mistake mistrust mix mixed mobile mobilize mockery mode modeling modern modest mogul mold moment momentous
  moments momentum monetary money monitor monitoring monopoly month monthly months monument mood moon moral more
  morning mortgage mortgages most mostly mount mounting mouse mouth move moves movie movies moving much much-needed
  muddled multinational multiple municipal murder murderous murders murky muscle muscular museums music musical muted
  mutual my myself mystery nagging namely narrative narrow narrower narrowing narrowly nasty national
  national-security nationalism nationally nationals nationwide native-born nativist natural naturalization
  naturalized naturally nature near nearby nearest nearing nearly necessarily necessary necessity negative negatives
  negligence negotiable negotiate negotiating negotiation negotiations neighborhood neighborhoods neighboring neither
  neon nerve nervous net networking neurosurgeon neutral neutrality never nevertheless newer newfound newly news next
  nice niche nickname night nightclub nights nine no no-fly nobody noise nominal nominate nominating nomination
  nominations non-citizen non-partisan nondisclosure none nonetheless nonpartisan nonsense nonwhite nor norm normal
  normally norms northern nose nostalgia not notable notably nothing notion notoriously notwithstanding now nowhere
  nuanced nuances nuclear nukes number numbers numerous nuts oath objection objections objective obligation
  obligations observation obstacle obstacles obstruction obtain obtaining obvious obviously occasion occasional
  occasionally occasions occupation occur occurring ocean odd odds of off offend offense offensive officially offset
  offsetting often oh oil ois okay old old-fashioned older oldest ominous on once one one-on-one one-third one-time
  ones onetime ongoing online only onslaught onstage onto open-carry openings openly operate operating operation
  operational operations opioid opportunities opportunity opposite oppressive opt optimism optimistic option options
  or orange ordinary organizational organize organizing orientation original originally orthodoxy other others
  otherwise ounce our ourselves oust ouster out outcome outdoor outfit outlook output outrage outraged outrageous
  outreach outright outset outside outsource outsourced outsourcing outspoken outstanding outweighs ovation over
  overall overhaul overhead overlap overlook overlooking overly overnight overreach overseas oversee overseeing
  overshadowing oversight overtake overtaking overthrow overtime overturn overwhelming overwhelmingly owe ownership
  oxygen pace pack pain painful palpable paltry pandering panic parade parallel parallels paranoid parental parking
  parks parliamentary part partial participate participating participation particular particularly partisan partisans
  partisanship partly parts pass passes passing passion passionate passions passport passports past patch patent
  patents path pathetic paths pathway patience patriarch pattern patterns pause pay pay-to-play paycheck paychecks
  paying payment payments payroll peace peaceful peacefully peak peddling peer peers penalty penchant pending pension
  per percent percentage perception perceptions perfect perfectly perform performance performances performing perhaps
  perilous period periodically periods permanent permanently permit perpetual perpetuate persistent persona personal
  personally personnel perspective perspectives pervasive pharmaceutical phase phenomenon philanthropist philosophical
  philosophy phone phones phony photo photograph photos phrase physical physically pic pick picking picks pickup
  picture pictures pigs pill pink pipeline pitting pivot pivotal pivoted pivoting pizza place places placing
  plagiarism plain plainly plane planes planet planks plant plants plastic plates plausible playing pleasant please
  pleasure plenty plight plot plotting plummeted plurality plus pocket pockets pointedly poised poison polarization
  polarized polarizing policing policy-making polite political politically politicized politics polling polluting
  pollution pool poor poorer poorest poorly pop popping popular popularity populated population populations populism
  populous pork pornography port portfolio portion portrait pose posing positive possibility possible possibly potent
  potential potentially pothole potholes pound pouring poverty power powered powerful powerhouse powers pp practical
  practically practice practices practicing pragmatic precarious precedent precedents precinct precincts precisely
  predatory predecessor predecessors predicated predictable prediction predictions predominantly preference
  preferences pregnancy pregnant preliminary prelude premium premiums prep prepare preparedness preparing
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
  randomly range ranging rank rank-and-file ranked ranks rape rapid rapidly rare rarely rash ratcheted rate rated
  rates rather rating ratings rational rationale raucous razor-thin re-election reach reaches reaching reaction
  reactions readily readiness ready real real-life real-time realistic realities reality realization really reap
  reasonable reasonably rebellion rebound rebuild rebuilding receive receiving recent recently reception receptive
  recession recessions reckless reclaim recognition recommendation recommendations reconciliation reconsider recover
  recovery recruiting recruitment red redacted reduce reducing reduction reelection referenda referendum reflect
  reflecting reflection reflective reform reforming reforms refrain refuge refurbished refusal regain regardless
  region regional regions register registering registration regular regularly regulate regulating regulatory rein
  reined reinstating rejection relations relationship relationships relatively relentless relentlessly relevant
  reliable reliably relief religion religious relocate reluctance reluctant rely relying remain remaining remains
  remake remarkable remarkably reminder reminiscent remote remove removing render renew renewable renewables
  renovation rent reopen reorganization repair repairing repayment repeal repealing repeatedly replace replacement
  replacing replay replicate reportedly represent representation representing reproductive reputation require
  requirement requirements requiring rescue resemble resentment reserves reset resettle resettlement reshape residence
  residency residential resign resignation resist resistance resonate resort resounding resources respect respectful
  respective respectively respects response responses responsibilities responsibility responsible responsive rest
  restaurant restaurants restore restrained restraint restrict restricting restrictions restrictive rests result
  resulting results resurgence retail retain retaliation rethink retirement retiring retroactively retrospect return
  returning returns revelation revelations revelers revenue reversal reverse reversing revisit revival revive revolt
  revolution reward rewarding rewards rewrite rhetoric rhetorical rich richest rid ride rides ridiculous riding rift
  rigged right right-leaning right-wing rights rigorous rise rises rising risk risks risky ritual rivalry road roads
  robocall robust rocket rocky roiled role roles roll rolling rollout rolls romantic romp roof room rooms root rooted
  roots rough roughly round rounds rousing route routes routine routinely row rowdy rows rubbing rumors run-up running
  runoff runs rural rush rushing sacred sacrifice sad safe safely safer safest safety sake salaried salaries salary
  sale sales salt same same-sex sample samples sampling sanctions sanctuary sand satisfied satisfy save saving savings
  scale scam scandal scandals scanner scare scary scathing scenario scene scenes schedule scheduling scholarship
  science scientific scope score scores scoring scramble scrambling screen screening screens screw screwed scripted
  scrutiny scuttle seal search searches searching searing seas season seasoned seat seated seating seats second
  second-place seconds secrecy secret secretly secrets section sector secular secure securing securities security
  seeds seekers seemingly segment segments segregation seize seizing seldom select selection self self-deportation
  self-described self-funding self-interest selfish sell selling semblance seminar send sending sense senseless
  sensible sensitive sensitivities sensitivity sentiment sentiments separate separating separation serial series
  serious seriously serve server servers serving session sessions set-up setback sets setting settle setup seven
  seventh several severe severely sewer sex sexism sexist sexting sexual sexually shadow shake shake-up shakeup
  shaking shaky shame shameful shape shaping sharia sharp sharpened sharply she shedding sheer sheet sheets shell
  shelter shield shift shifting shifts ship shipping ships shock shocks shootings shop shopping shops shore shores
  short short-lived short-term shortcomings shorter shortly shotgun shots shoving showcase showdown shower showings
  shrink shrinking shunned shutdown shutting shy sick sided sight sights signature signatures significance significant
  significantly silence silent silver similar similarities similarly simmering simple simply simulation simultaneously
  since sincere single single-family single-payer singled singularly sink sit sit-down sitting situation situations
  six six-year sixth sizable size skateboarding skeptical skepticism skewed skill skilled skills skin skip sky slain
  slate slated slates slaughter slave slavery sleep sleeper slew slice slightly slim slip slipping slot slots slow
  slowly small small-dollar smaller smallest smart smartphone smoke smooth snapshot snarky snow so so-called sober
  soccer social socialism socially soft softer software soil solar sole solely solicit solid solidarity solidified
  solidify solidly solution solutions solve solving somber some somebody somehow someone something sometime sometimes
  somewhat somewhere soon sooner sophisticated sorry sort sorts soul sour soured sovereignty space spanking spare
  sparking sparred spat spate spawned special species specific specifically specifics spectacle spectacular spectrum
  speculation speech speeches speechwriter speed spend spending sperm sphere spike spill spin spirit spirited spite
  spoiler sponsor spontaneous sport sports spotlight sprawling spreading spree spring spur square-foot squarely
  stability stable stack stacked stadium staffing stage stages staggering stagnant stake staked stakes stall stamina
  stamp stamps stance stances stand standard standard-bearer standardized standards standing stands staple stark
  starring state-by-state statehood statewide stationed statistics stature staunch stay staying stays steadily steady
  steal stealing steam steel steep steer steering stem stemming stereotypes stern stick sticking stiff stifling still
  stimulus stir stock stocks stop stopping stops storage store stores storm straight straightforward strain strand
  stranded stranding strandings strange strategic strategically strategies strategy straw streak stream streets
  strength strengthen strengthening strengths stretch strict stricter strictly stride strides strife string strip
  strive strode stroke strong stronger strongest stronghold strongholds strongly structural structure structured
  struggle struggles struggling stubborn stubbornly studied stuff stunning stupid subject subjective subsequent
  subsequently subsidies substance substantial substantially substantive subtle suburb suburban suburbs subway succeed
  success successes successful successfully successor such suck sucks sudden suddenly sue suffer suffering sufficient
  sufficiently suggestion suggestions suicide suing suite sum summed summer summon sums sun super superdelegate
  superdelegates supplies supply supportive supposedly supremacist sure surely surface surge surging surpassing
  surprise surprises surprising surprisingly surround surrounding surveillance survive surviving susceptible suspend
  suspending suspension suspensions suspicion suspicious sustainable swagger swamp swap swath swaths sway sweat
  sweeping sweet swiftly swing swinging swipe swipes switch switching syllabus symbol sympathetic sympathy sync system
  systemic systems table tables tack tacking taco tactic tactical tactics take takeaway takedown takeover taking tale
  talent talented tallied tally tank tanks tap taped taping tapping tariffs tarnish task tasked tasks taste tastes tax
  taxes taxi taxing teach teaching teamed tear tearing tears tech technical technically technique techniques
  technological technology teeth telecom telephone teleprompter televised television temperament temperature
  temperatures temporarily temporary ten tend tendency tennis tens tense tension tensions tent tentative tenuous
  tenure terrible terribly terrific terrifying territorial territories territory terror terror-related terrorism test
  testing tests text-align than that thaw the theater theft their them theme themes themselves then theoretical
  theories theory therapeutic therapy there thereafter thereby therefore these they thick thin thing things third
  third-party third-place this thorough thoroughly those though thoughtful thoughts thousand thousands threat threats
  three three-quarters three-way threshold thrilled thriller thrive through throughout throw throwing thumb thus
  thwart ticked ticket tickets ticking tide tight tighten tightening tighter tightly tilt time timeline times timing
  tiny tip tipping tips tired to today together toilet tolerance tolerant tolerate toll tomorrow ton tone tonight too
  tool tools toothless top top-tier topic topics tops torture total totaling totally tough tougher toughest toughness
  tour tourism tournament toward towards towers toxic track tracking tracks traction trade trade-off trades trading
  tradition traditional traditionally traditions traffic tragedies tragedy tragic train training traitors trajectory
  transactions transfer transform transformation transformative transforming transgender transition transparency
  transparent transpired transportation trap travails travel traveling travels treatment tremendous tremendously trend
  trending trends trial tribe trick tricks tricky trigger trillion trillions trip triple trips triumph troops trouble
  troubles troubling trove truck trucks true truly trustworthiness trustworthy truth truthful try trying tsunami
  tuition tuition-free tune tunnel tunnels turbulent turmoil turn turnaround turning turnout turns twice twist two
  two-hour two-man two-term two-thirds two-way two-year tycoon typical typically ubiquitous ugliness ugly ultimate
  ultimately unable unacceptable unaccompanied unaligned unanimous unanimously unarmed unauthorized unaware
  unbelievable unborn unbound uncertain uncertainty unclassified unclear uncomfortable uncommitted uncommon
  unconstitutional unconventional uncovered undecided undeclared under undercard undercover undercut underdog
  underestimate underestimated underestimating undergoing underground underlying undermine undermining underwater
  underway undisclosed undo undocumented undoubtedly uneasy unemployment unexpected unexpectedly unfair unfairly
  unfavorable unfavorably unfit unfold unfolding unfortunate unfortunately unfounded unhappy unheard unifier uniform
  unify unifying unilateral uninsured unionized unique uniquely unite uniting unity universal universe unknown unless
  unlike unlikely unloaded unmistakable unnecessary unnoticed unofficial unpaid unpledged unpopular unpopularity
  unprecedented unpredictable unprepared unprompted unqualified unrealistic unreasonable unrelated unrest unsecured
  unsolicited unstable unsuccessful unsuccessfully unsure unsustainable until untrue untrustworthy unusual unusually
  unwanted unwillingness up upbeat upbringing upcoming upend upended upfront upheaval uplifting upon upper uprising
  upset upsets upside upstate upward urban urgency urgent us use useful useless uses using usual usually vacancy
  vacant vacation vacuum vague valid valuable valuations value values variety various vary varying vast vastly
  vehemently vehicle vehicles vein venture ventures venue venues verbal version versions versus very veto vetted
  vetting via viability viable vibrant vice vice-presidential vicious victimized victories victory video videos vigor
  vigorous vigorously violate violating violation violations violence violent viral virtual virtually virtue virtues
  virus viruses visa visas visceral visible vision visit visiting visits visual vital vitriol vivid vocal void
  volatile voluntarily vs vulnerabilities vulnerability vulnerable vying wage waging wagon wait waiting waiver waivers
  wake walk walking walks walls waning war warfare warm warming warnings wars wartime wary wash waste wasteful wasting
  watch watching water waterboarding watermelon waters wave waved waves waving way ways we weak weaken weakening
  weaker weakest weakness weaknesses wealth wealthier wealthiest wealthy weapon weapons wear wearing weather web
  wedding week weekend weekends weeks weight weird welfare well well-being well-known whale whales what whatever
  whatsoever when whenever where wherever whether which while whipping whiter whites who whoever whole whom whomever
  whose why wide wide-ranging widely widening wider widespread width wild wildly willing willingness win wind windfall
  window winds wine wines winner-take-all winning wins winter wiping wisdom wise with withdraw withdrawal withering
  withholding within without woes wonderful word worded wording words work work-related working working-class
  workplace works world worldview worldwide worrisome worse worst worth worthwhile worthy would-be wounds wrap wreck
  wrestling wrong wrongdoing xenophobe xenophobia xenophobic yanked yard yawning yeah year year-end year-old years
  yellow yen yes yesterday yet yield yields you young younger youngest your yourself zeal zero zeroing zone zones zoo`;

export const commonWords: ReadonlySet<string> = new Set([
  ...wordSet(counted),
  ...verbs.keys(),
  ...finiteVerbs,
  ...participles,
  ...roles.keys(),
  ...documentNouns.keys(),
]);

/** Common words that are also frequent as given names or surnames: their capital may well be a name. */
export const alsoNames =
  wordSet(`abbot an angel april archer art ash august austin bacon baker ball bank banks barber barker bass bean beck bell
  berry best big bill birch bird birdie birds bishop black bland blank blessing blood bloom blunt bond booker boon
  boot boots bowl box boyd brady bragg branch brand bridge bridges bright brook brooks brown buck bull burns bush
  butler cain call carpenter carter carver case cash castle chamber chambers chan chance chandler charge charity chase
  chelsea cherry chin christian church cloud coal coates cole combs comfort cook cooper corn cotton cox crane crook
  cross crow crown cruise cruz curry cutter daily daisy dale dallas dance dang darling dawn day days deacon dean
  destiny dick do dodge dolly dove drake drew driver duff duke dunn earl early east eden england english ethics eve
  ewing fair faith farmer farrow field fields finch fine fish fisher fitch flood flower flowers flynn ford forest
  fortune fox france frank free freed freeman french friend frost fry gale gardener garland gates gay gem gene general
  genie gentle german gibbon gift gill ginger givemore glass glory goad godsend gold golden gong good goodluck goodman
  goodwill gore goss grace grant gray green grey guy ha hale hall han hand hands hanks hardy hare harmony harper harsh
  hart haven hawes hawk haynes hazel he head heard heath heather heaven hewitt hicks high hill hills ho hobbs holly
  honest honor honour hood hook hooker hope house houses houston howl hu hunt hunter hurd hurt hyde in inch innocent
  ireland iris ironside israel ivy jack jade jasmine jay jet jewel joint jolly jordan joy ju judge june justice keen
  keep kelly kidd kind king kirk kitty knight knowledge lake lamb lamb's lance land lane large lark last law lawless
  laws leach leader learnmore lee lemon li light lightfoot lily lin link list little lock lodge logan london long
  looney lord lott love lovely lovemore low lowe luck lucky lynch ma mace main major mann mark marsh marshal marshall
  martin marvellous mason masters may mayo me mead means melody mercer mercy merit merry miles mill miller mills min
  ming minor miss mo monday monk moody moon moor moore more morrow moss mott much my nail neal nelly ng nice noble
  noon norm north nunn nutt old olive orange outlaw pace page paine painter pan pang paris park parker parks partridge
  pascal pastor pat patience peace peacock pearl penny pepper per perry peters petty pierce pike pile pin piper
  pitcher pitt plant pool poole pope porter post potter potts pound powell power powers pratt precious price prices
  pride prince prior proctor promise prosper prudence pugh pullman purse qi queen quick quiet rain rainbow ram ramp
  raven ray read reader reed reeds regan reign rhodes rice rich richer riddle rider ring rise river rivers rob robe
  robin rock rod rome rose rowe royal ruby rude rui rush rust rusty ryder sadler sage sail sale sand sanders sandy
  sang savage savannah savvy scales scott seal sears see self sen sexton shade sharp shay shed shepherd sheriff shi
  shields shore short shrub silk silver sims sin sing singer sit skinner skip skye slack slater sloan slow small smart
  smith snead snipes snow so son song sonny soo south sparks spears speed spencer spike spring sprout star stars steel
  steele stern still stone story stout street strong stuff style sue summer summers sun sunday sung sunny swan sweet
  swift sydney tab tan tang tanner tate taylor teal temple tendai terry thatcher thin thorn tiger tin tipton to toe
  ton tong toy trace tran trent trinity trip trump trust trusty tuck tug turner tyler unity valentine van vance verity
  vest vice victor victory vine violet virtue vogue wade wait wales walker wall walls wally walsh wan wang ward ware
  warn warner washington watch waters weaver weeks wei welch wells welsh wen west wharton wheeler whistler white wick
  wild wiley will wills win wing winter winters wisdom wise witt wolf won wong wood woods worth wren wright wu xi yang
  yates yell york young yu`);
