/**
 * Words that English news prints in lower case, so that their capital in a headline or at the start of a sentence is no
 * evidence of a name: those of four or more occurrences in the training articles of PolNeAR (Newell, Margolin and Ruths
 * 2018) that are not more often capitalised within a sentence, and general English beyond politics. “abandon|ed|ing” are
 * three words. Forms of the verbs, role nouns and document nouns in the other tables come on top.
 */
import { once } from '../once.ts';
import { stems, wordSet } from '../words.ts';
import { verbs } from './cue-verbs.ts';
import { documentNouns } from './documents.ts';
import { finiteVerbs, participles } from './finite-verbs.ts';
import { roles } from './roles.ts';

const lower =
  () => `a-ha a-levels aback abandon|ing abilities ability able aboard abolish abortion|s about|-face above abroad abrupt|ly
  absence absent|ee absolute|ly absurd abundance abundant abuse|s abusive accelerate acceleration accent
  accept|able|ance|ing access|ible|ory accident|al|ally|s accommodation accomplish|ed|ment|ments according|ly
  account|ability|able|ed|ing|s accumulation accuracy accurate|ly accusation|s achieve|ment|ments achieving acid
  acquiesced acquire acquisition|s acre|s across acting action|s activated active|ly activism activities activity
  actual|ly acute|ly adamant adapt|ation|ing addiction addition|al|ally adept adequate|ly adhere|nce adjacent
  adjust|ment|ments administrative admirable admiration admire|rs admission admittedly adolescence adopt|ees|ing|ion
  adorable adulthood advance|s advancing advantage|s adventure|s adverse advice advisable advocacy aerial aeroplane|s
  aerospace aesthetic affair|s affect|ing|ion affiliate|d affiliation affirmative affluent afford|ability|able afraid
  after|math|noon|noons|ward|wards again|st age|d|ing|s aggression aggressive|ly aging ago|ny agricultural agriculture
  ahead aid ailing ailment|s aircraft airfield airplane|s airport|s airspace airstrike|s airwaves aisle akin alarm|ing
  albeit album alcohol|ic algae algorithm|s alien|ate|ated|ating|ation|s alike alive
  all|egation|egations|egedly|egiance|egiances|ergic|ergies|ergy|eys|ied almonds almost alone along|side aloud
  alphabet already alright also altar alter|nate|native|natively|natives although altitude altogether aluminium
  aluminum always amassed amateur amazing|ly ambassadorial ambition|s ambitious ambulance|s ambush amenities amid
  ammunition amnesty among amount|s ample amplify amusement an anaemia anaesthetic analytics anatomy ancestor|s
  ancestral ancestry ancient and anecdotal anecdote anger angle|s angrily angry anguish animal|s animated animating
  ankle|s anniversary annoyance annoyed annoying annual|ly anointed anomaly anonymity anonymous|ly another antenna
  anthem anti-corruption anti-establishment anti-gay anti-government anti-gun anti-immigrant anti-immigration
  antiabortion antibiotic|s antibodies antibody anticipation antics antipathy antique|s antitrust anxieties anxiety
  anxious|ly any|body|more|one|thing|time|way|where apart|ment|ments apathy
  app|alled|alling|aratus|arel|arent|arently|earance|earances|ending|etite|lause|le|les|liance|liances|licable|ly|lying|oint|ointee|ointing|ointment|ointments|reciate|reciated|reciates|reciation|rehensive|roach|roaches|roaching|ropriate|ropriately|roval|rove|roximate|roximately
  apt aquarium aquatic arbiter arbitrary arbitration arc|h|haeological|hitectural|hitecture|tic ardent area|s arena|s
  arguably argument|s aria arid arm|ing|ored|our|oured|s aroma around arrangement|s array arrest|s arrival|s arrive
  arriving arrogance arrogant arrow|s arsenal arson
  art|efacts|eries|ery|hritis|ifacts|ificial|illery|istic|s|work|works as ash|amed|es aside asleep aspect|s asphalt
  aspiration|s aspiring
  ass|assination|ault|aults|ertion|ertions|ertive|et|ets|ignment|ignments|ist|istance|orted|uage|umption|umptions|urance|urances
  asteroid asthma astonishing|ly astronomy asylum at at-large athletic|s atmosphere atmospheric atom|ic atop
  atrocities atrocity attempt|ing|s attend|ance|ing attention attic attire attitude|s attract|ing|ion|ions|ive
  attributable auction|s auditorium aura authentic|ity authorisation authoritarian authorization autism autistic
  auto|-rickshaw|matic|matically|nomous|nomy|psy autumn availability available avalanche avenue|s average|s aviation
  avid avoid|ing await awake award|s aware|ness away awe|some awful|ly awkward|ly axe back-and-forth backbench|es
  backbone backdrop background|s backlash backlog backpack backstage backup backward|s backyard bacteria|l bad|ly
  bag|gage|s baht bail|out bait bakery baking bakkie balance balancing balcony bald balked
  ball|istic|oon|oons|oting|room bamboo ban|ana|anas|dage|dh|king|krupt|kruptcy|ning|quet|s
  bar|e|efoot|ely|gain|gaining|n|nstorming|racks|rage|rel|rels|ren|rier|riers|ring|s baseball based baseline basement
  basic|ally|s basin basis basket|ball|s bass
  bat|ch|ches|h|hing|hroom|hrooms|hs|s|tered|teries|tery|ting|tle|tlefield|tleground|tlegrounds|tles|tling bay be
  beach|es|ing bead|s beak bean|s bear|d|ded|ing beast|s beating beautiful|ly beauty because becoming
  bed|rock|room|rooms|s bee|f|r|rs|s|tle before|hand beginner|s behalf behavior|al|s behaviour|al|s behind beholden
  being|s beleaguered belief|s belies bell|icose|s|y belonging|s beloved below belt|s benchmark|s beneath beneficial
  benefit|ing|s berry beside|s best|-known|ed betrayal better betting between beverage|s beyond bias|ed bicycle|s
  bidding bids big|-money|-name|ger|gest|ot|oted|otry bike|s biking bikini bilateral bilingual billion|aire|aires|s
  bin|ary|d|ding|s biodiversity biofuels biological biology biotechnology bipartisan bird|s birth|day|days|er|place|s
  biscuit|s bisexual bitcoin bite|s bitter|ly|ness bizarre black|list|mail|out|outs|s bladder blade|s blah
  blank|et|ets blared blatant blaze|s blazing bleach bleak bleeding blend bless|ing|ings blind|ing|ness blistering
  block|ade|buster|ing|s blond|e blood|shed|y bloom|s blow|back|ing|out|s blue|-collar|print|s blunder blunt|ly
  boarding boat|s boda-boda bodies bodily body boiler boiling boisterous bold|ly bolster bolt|s
  bomb|ardment|astic|ing|ings|s bona bond|ing|s bone|s bonus|es booked booking|s bookshop bookstore boon boos|t|ting
  booth|s boots booze border|s boredom boring born-again borrow|ing botched both|er bottle|d|s bottom boulders
  boundaries boundary bounds bouquet bout|ique|iques|s bow|el|l|ling|ls box|es|ing boycott boyhood braai brace|let
  bracing brain|s brake|s brash brave|ly|ry breach|ed|es bread|th break|down|er|fast|ing|out|s|through|throughs|up
  breast|feeding|s breath|less|taking breeding breeze brewery brewing bribe|ry|s brick|s bridal bridge|s briefcase
  briefly bright|er|est|ly|ness brilliance brilliant|ly bring|ing brink broad|band|casting|en|ening|er|ly brokered
  bronze brow|n bruise|d|s bruising brunch brush brutal|ity|ly bubble|s buck|et|ets|le|s bud|s buffet bug|s
  build|ing|ings bulb|s bulk bull|dozer|dozers|et|ets|ied|ish|y|ying bulwark bump|er|y bunch bundle bunker buoyed
  burden|s bureaucracy bureaucratic burglaries burglary burial burn|ing|out|t bury|ing
  bus|es|h|hes|hfire|hfires|iest|iness|iness-friendly|inesses|t|y but|ter|terflies|terfly buy|ing|out buzz by
  by-election|s byelection bypass byproduct cab|in|ins cache cafe|s|teria caffeine cage|s cake|s calcium calculation
  calculus calendar calf calibre calm|er|ly calorie|s camel|s camera|s camping campus|es canal|s cancel|lation|lations
  cancer|s candid|acies|acy|ly candle|s candy cane cannabis canned cannon canoe canopy canteen canvas canyon
  capabilities capability capable capacity cape capita|l|lism|list|lize|ls capped capsule captive captivity capture
  capturing
  car|avan|avans|bohydrates|bon|dboard|diac|diovascular|e|eer|eers|eful|efully|eless|elessness|go|icature|ing|nage|nival|pet|pets|riage|riages|rot|rots|ry|rying|s|t|ton|ts|ve
  case|s cash|ew casino|s castle|s casual|ly|ties|ty cat|alyst|astrophe|astrophic|ch|egories|egory|hedral|s|tle
  caucus-goers caucused caucusgoers cause|s causing cautious|ly cave|s cease-fire ceasefire cedi|s ceiling|s
  celebration|s celebratory cell|ar|phone|phones|s cement cemetery
  cent|er|ered|erpiece|ers|imetres|ral|rally|re|repiece|res|s|uries|ury ceramic cereal ceremonial ceremonies ceremony
  certain|ly|ty certification chai championship|s chance|s change|s changing chaos chaotic chapel
  character|istic|istics|s chargesheet charisma charitable charm|ing|s chase chassis chatter cheap|er|est|ly cheated
  check|point|points|s cheek|s cheerful cheese chemical|s chemistry chemotherapy cheque|s cherished cherry chess
  chest|nut chic|ken|kens chiefly childbirth childcare childhood childish childless chili chill|ed|i|ing chimney
  chimpanzees chin chlorine chocolate|s choice|s cholera cholesterol choose choosing chopped choppy chord chores
  chronic|ally chunk|s cigarette|s cigars cinema|s circle|s circuit|s circulation circumstance|s circus citizenship
  civic civil|ian|ians|isation|ity|ization clad clan clapping clarity
  class|-action|es|ic|ical|ics|ification|ify|room|rooms claws clay clean|ing|up clear|ance|ances|er|ing|ly clever|ly
  click cliff|s climate|s climb|ing clinch|ed clinical|ly clip|s cloak clock|s cloning closed-door closely closer
  closest closet closure|s cloth|es|ing cloud|s|y clout clue|s clumsy cluster|s clutch clutter co-educational
  co-sponsored coal|-fired|esce|escing coast|al|line coat|s cobalt cocaine cockpit cocktail|s cocoa coconut cod|ing
  coffee|s coffers coffin|s cognitive coherent cohesion coin|cidence|ed|s cold|er|est collaboration|s collaborative
  collapse collapsing collar collateral collect|ing|ion|ions|ive|ively collision|s colon|ial|ialism|ies|y
  color|ed|ful|s colour|-coded|ed|ful|s coma combat|ing|ive combination|s combine comeback comedy comet
  comfort|able|ably|ing coming commander-in-chief commemoration commencement commerce commercially
  commit|ment|ments|ting commodities commodity common|-sense|ly|place communal communion communism commute compact
  companion|s comparable comparative|ly comparison|s compartment compassion|ate compatible compelling compensation
  compete|nce|nt competing competition|s competitive|ness compilation compiling complacency complacent complement|ary
  complete|ly completing completion complex|es|ion|ity compliance compliant complicate|d complication|s complicit
  complimentary comply component|s composed composition compost compound|s comprehensive|ly comprise compromise
  compulsory computer|s computing
  con|centrated|centration|cept|ception|cepts|ceptual|cern|cerning|cerns|cert|certs|cession|cessions|ciliatory|cise|clusion|clusions|crete|cussion|demnation|dition|ditional|ditioning|ditions|do|dolences|dom|doms|duct|ducting|e|fectionery|fer|fidence|fident|fidential|fidentiality|fidently|figuration|finement|firmation|firmations|flict|flicted|flicting|flicts|front|frontation|frontational|frontations|fronting|fuse|fusing|fusion|gested|gestion|gratulations|gressional|nect|necting|nection|nections|science|scious|sciously|sciousness|secutive|sensus|sent|sequence|sequences|sequential|sequently|servation|servatism|servative-leaning|serve|siderable|siderably|siderate|sideration|siderations|sistency|sistent|sistently|solation|sole|soles|solidate|solidated|solidating|solidation|spicuous|spiracies|spiracy|stant|stantly|sternation|stituencies|stituency|stitutional|stitutionally|strained|straint|straints|struction|structive|sultation|sultations|sulting|summate|sumption|tact|tacts|tagious|tain|tainer|tainers|taining|tainment|tamination|template|temporary|tent|tention|tentious|tents|text|tinent|tinental|tinents|tingency|tingent|tinual|tinually|tinuation|tinuity|tinuous|tinuously|traception|traceptive|traceptives|traction|tractual|tradiction|tradictory|trary|trast|trasting|trasts|tribute|tributing|tribution|tributions|tributor|tributors|trived|trol|trols|troversial|troversially|troversies|troversy|venience|venient|veniently|ventional|versation|versations|versely|version|versions|verting|veyor|viction|victions|vincingly|voy
  cookies cooking cool|er|ing cooperate cooperation cooperative coordinate coordinating coordination coordinator cope
  copper coral cordial core corn|er|ers coronary corporate corpse|s correct|ion|ions|ly|ness correlation corresponding
  corridor|s corrupt|ion cosmetic|s cosmic cost|ly|s|ume|umes cosy cottage|s cotton couch cough|ing council-house
  count|down|erattack|erfeit|erproductive|erterrorism|ing|less|rymen|ryside|s coup|led|on|ons courage|ous course|s
  courteous courtesy courthouse courting courtroom courtyard cover|-up|age|ed|ing|s|t coveted cow|ard|ardice|ardly|s
  cozy crab|s crack|down|ing|s cradle craft|ed|s cramped crane|s crap crash|es crate|r craze crazy cream|y crease
  create creating creation|s creative|ly creativity creature|s creche credentials credibility credible credibly creek
  creepy crest crib cricket|ing crime|s criminal|ly|s crises crisis crisp|y criteria criterion critical|ly criticism|s
  crocodile|s crop|s crore|s cross|-border|bench|es|ing|ings|over|roads crowded crown|ed crucial|ly crude cruel|ty
  cruise|r|s crumbling crush|ing crust crypto|currencies|currency crystal|s crèche cube cucumber cuisine
  cult|ivation|ural|urally|ure|ures cup|board|s curb cure curfew|s curiosity curious|ly curling currencies currency
  current|ly|s curriculum curry curse curtain|s curve|s cushion custody custom|ary|s cutbacks cute cutoff cuts cutting
  cyanide cyber|attack|attacks|security|space cycle|s cycling cyclone|s cylinder cynical cynicism dacoits dairy
  dam|age|ages|aging|n|p|s dance|s dancing danfo danger|ous|ously|s dark|er|est|ness darling dart|s dash
  data|base|bases date|d|s dating daunting dawn day|light|s|time de dead|liest|line|lines|lock|locked|ly deaf
  deal|ership|ing|ings|s dear death|s debit debris debt|s debut decade|s|s-long decay deceased deceit decency decent
  deception deceptive decidedly decision|-making|s decisive|ly deck|s decor|ation|ations|ative decoy decriminalised
  dedication deep|en|ening|er|est|ly deer defamation default defeat|ing|s defect|ive|s defenceless defensive defiant
  deficiencies deficiency deficient deficit|s define defining definite|ly definition|s definitive deforestation
  defunct defund defy degree|s dehydrated dehydration delay|ing|s delegate-rich deliberate|ly deliberations delicacy
  delicate delicious delight|ful deliveries delivery delta delusion demeanor dementia demise democracies democracy
  democratically demographic|s demolition demon|stration|strations demurred denial dense|ly density dent|al|istry
  departing departure|s depend|ence|ency|ent|ing deploy|ing|ment|ments deport|ation|ations|ing deposit|s depot
  depressing depression deprivation deprive depriving depth|s derail|ment derby deregulation derelict derisively
  descendants descent desert|ed|s deserve deserving design|s desirable desire desk|s|top despair desperate|ly
  desperation despite dessert|s destination|s destiny destroy|ing destruction destructive detect detention
  deter|gent|mination detrimental devaluation devastating devastation develop|ing|ment|mental|ments deviation device|s
  devil devotion devout dhaba dharna diabetes diabetic diagnosis diagnostic diagram dial|ect|ogue diameter diamond|s
  diaper|s diarrhea diarrhoea dictator|s|ship die|sel|t|tary|ts differ|ence|ences|ent|ential|ently difficult|ies|y
  dig|ging|ital|itally|its|nified|nity dilemma dimension|al|s diminish dinar dining dinner|s dinosaur|s dioxide
  diploma|cy|tic|tically dire|ction|ctions|ctly|ctory dirham dirt|y disabilities disability disadvantage|d
  disagreement|s disappearance disappearing disappointing disappointment disapproval disarmament disarray disaster|s
  disastrous disbelief
  disc|harge|iplinary|ipline|iplined|iplines|losure|losures|o|omfort|onnected|ontent|ount|ounted|ounts|ourage|ourse|overies|overy|redit|redited|rediting|reet|repancies|repancy|retion|retionary|riminate|riminated|rimination|riminatory|ussion|ussions
  disdain disease|s disenfranchised disgrace|d|ful disguise disgust|ed|ing dish|es|onest disinfectant disinformation
  disingenuous disk dismal dismantle dismay dismissal dismissive disobedience disorder|ly|s dispel displacement
  display|ing|s disposable disposal disproportionate|ly disqualification disqualify|ing disregard disrespect
  disrupt|ion|ions|ive dissatisfaction dissatisfied distance distant distinct|ion|ive distinguish|ed
  distract|ed|ion|ions distraught distress|ed|ing distribute distributing distribution distributor|s district|s
  distrust disturbance|s disturbing ditch dive|rse|rsification|rsion|rsity divide|nd|nds dividing divine diving
  division|s divisive divorce dizzy dock|et|s doctorate doctrine documentary documentation dodgy dog|ged|s doing
  doll|ar|ars|s dolphin|s domain dome|stic|stically dominance dominant dominate dominating domination donate donating
  donation|s donkey|s doom|ed door|s|step|way dope doping dorm|ant|itory dosage dose|s dot|s double|-digit|s doubly
  dough down|-ballot|fall|grade|hill|load|loads|pour|right|s|side|stairs|stream|town|turn|ward|wards dozen|s drab drag
  drama|tic|tically drastically draught|s draw|back|backs|er|ers|ing|ings|n-out|s dreadful|ly dress|ing drift
  drill|ing|s drink|ing|s drive|r-less|s|way driving drop|lets|ping|s drought|s droves drowning drug|s drum|s drunken
  dry|er dual dubious duck|s due|l|ling|s dull duly dumb dummy dump|ing dune|s duplicate durable duration during dusk
  dust|y duties duty dwarf dwellings dwindling dye dying dynamic|s dynasty dysfunction|al e-commerce each eager|ly
  eagle|s ear|lier|liest|ly|ly-state|n|ners|nest|ning|nings|ring|rings|s|th|thquake|thquakes ease easier easiest
  easily easing eastbound eastern eastward easy eat|ing eccentric eclipse eco-friendly ecological ecology
  economic|al|ally|s economies economy ecosystem|s edge|s edible editing edition|s education|al eel
  effect|ive|ively|iveness|s efficiency efficient|ly effort|less|lessly|s egg|s ego eight|een|eenth|h|ies|y either
  elastic elbow|s elderly elect|ability|able|ing|ion|ions|ive|oral|ric|rical|ricity|rified|ronic|ronically|ronics
  elegance elegant element|ary|s elephant|s elevate elevation elevator|s eleven|th eligibility eligible eliminate
  eliminating elimination else|where elusive em embargo embarrassed embarrassing embarrassment embattled embedded
  emblem|atic embrace embracing embryo|s emerge|nce|ncies|ncy emerging eminent emission|s emotion|al|ally|s empathy
  emphasis emphatic|ally empire|s empirical employing employment empower|ing|ment emptiness empty en enable enacted
  enamored enclave|s enclosed enclosure encounter encouragement encryption endeavor endeavour endings endless|ly
  endorsement|s endorsers endurance enduring energetic energies energize|d energy enforce|ment|r enforcing
  engage|ment|ments engaging engine|ering|s engraved enjoyable enjoyment enormous|ly enough enquiries enquiry
  enrol|lment|ment ensuing ensure ensuring enter|ing|prise|prises|taining|tainment enthusiasm enthusiastic|ally
  entire|ly|ty entities entitlement entity entourage entrance|s entrenched envelope|s enviable envious
  environment|al|ally|s envy enzyme|s epic epidemic|s epilepsy episode equal|iser|ity|izer|ly|s equate equation
  equilibrium equipment equitable equity equivalent era|s eroding erosion erratic error|s eruption|s escalating
  escalation escalator escape escort especially espionage essence essential|ly|s estate|s esteem etc eternal eternity
  ethanol ethic|al|ally|s ethnic|ally|ity etiquette euphoria euro|s evacuation evade
  eve|n|nhanded|ning|nings|nly|nt|nts|ntual|ntually|r|ry|rybody|ryday|ryone|rything|rywhere eviction|s evidence
  evident|ly evil|s evolution|ary evolving exacerbated exact|ly exaggeration exam|ination|inations|ple|ples|s
  exasperated excavation|s exceed|ing|ingly excellence excellent except|ion|ional|ionally|ions excess|es|ive|ively
  excite|ment exciting exclusion exclusive|ly excuse|s execute execution|s exempt|ion|ions exercise|s exercising
  exhausting exhaustion exhaustive exhibition|s exist|ence|ential|ing exit|ed|s exodus exotic expand|ing expansion
  expansive expectation|s expedition|s expel expenditure|s expense|s expensive experience|s experiencing
  experiment|al|ation|s expertise explanation|s explicit|ly explode exploding exploit|ation exploration explosion|s
  explosive|s exponential|ly export|s exposing exposure expression|s expressive expressly expulsion exquisite extend
  extension|s extensive|ly extent exterior external|ly extinct|ion extortion
  extra|ction|dition|marital|ordinarily|ordinary|s|vagant extreme|ly|s extremism eye|brow|brows|ing|lids|s|sight
  fabric|s fabulous facade face|-off|-to-face|s facial facilitate facilities facility facing
  fact|-checking|o|or|ories|ors|ory|s|ual fade fading fail|ing|ings|ure|ures faint fair|er|ly|ness|s|ways|y|ytale
  faith|-driven|ful|fully fake|d fall|ing|out false|ly fame|d familiar|ity family-friendly famine famous|ly fancy
  fantasies fantastic fantasy far|-fetched|-left|-reaching|-right|e|ewell|m|mhouse|ming|mland|ms fascinating
  fascination fascism fascist fashion|able fast|-growing|er|est|ing fat|al|alities|ality|ally|e|igue|s|ty faulty fauna
  favorability favorable favorably favourable fearful fearless feasible feast feat|her|hers|uring federal|ly feds
  fee|dback|ding|l-good|lings|s|t feline felons felony female|s feminine feminism feminist|s fence|s fencing fermented
  ferries ferry fertile fertiliser|s fertility fertilizer|s fervent fervor festival|s festive festivities fetus feud
  fever few|er|est fiasco fiber fibre|s fiction|al fidelity fides field fierce|ly fiery fifteen|th fifth fifties
  fiftieth fifty fight|ing|s filibuster fill|ing film|ing|making|s filter|s filth|y
  fin|al|ale|ally|ance|ancial|ancially|ancing|e|es|est|ger|gerprint|gerprints|gers|ite firearm|s firefighting
  fireplace firepower firestorm firewall fireworks firmly firms' first|-in-the-nation|-place|-rate|-term|-time|hand|ly
  fiscal fish|eries|ery|es|ing fist|s fit|ness|s|ting five|-year fix|ing|ture|tures flag|s|ship flair flame|s flank|ed
  flap|s flare|s flash|ing|y flat|-out|s|ter|tering flavor|s flavour|s flaw|ed|s flea fledgling flee|ing|t|ts flesh
  flexibility flexible flexibly flick flight|s flimsy flip|s float|ing flock flood|ing|s floor|s flora|l flour|ish
  flow|er|ers|ing|s flu|ctuations|ent|ently|id|ids|ke|rry|sh|te fly|ing foam focal fodder foetus fog|gy foil
  fold|er|ing|s foliage folk|lore|s follow-up fond|ness font food|s fool|ish|s foot|ball|ing|print|prints|steps
  for|-profit|ceful|cefully|cible|cibly|cing|e|earm|eclosure|efront|ehead|eign|emost|ensic|eseeable|est|ested|estry|ests|ever|ge|give|giveness|mal|mally|mat|mation|mations|mer|merly|midable|ming|mula|mulas|th|thcoming|ties|tnight|tress|tunate|tunately|tune|tunes|ty|um|ums|warded
  fossil|s foster foul founded founding fountain|s four|-day|teen|teenth|th|thly fox|es fracking fraction|s fractious
  fracture fragile fragility fragment|ed|s fragrance frail framework|s franc|s frank|ly frantic|ally
  fraud|s|ulent|ulently fraught fray freak free|-market|-trade|d|dom|doms|lance|ly|wheeling|ze|ze-thaw|zer|zing
  freight frequencies frequency frequent|ly fresh|ly|water friction fridge fried friendlies friendliness friendly
  friendship|s fries fright|ening fringe|s frivolous frog|s from frontal frontier|s frontline frost fruit|ful|s
  frustrating frustration|s fuel|ing|s fugitive|s fulfil|l|ment full|-throated|-time|back|est|y
  fun|ction|ctional|ctionality|ctioning|ctions|d-raiser|d-raising|damental|damentally|damentals|ding|draiser|draisers|draising|eral|erals|gal|gus|neling|ny
  fur|ious|iously|nace|nishings|niture|or|ther|thermore|thest|y fusion fuss futile future|s futuristic fuzzy gadget|s
  gaffe|s gain|ing|s gala|xies|xy galleries gallery gallon|s galvanized galvanizing gamble gambling game|s gaming
  gap|ing|s garage|s garbage garden|ing|s garlic garment|s garner|ed|ing gas|es|oline|tric gate|s|way gatherings gay|s
  gaze gcse gear|ing|s geese gem|s gender|s
  gene|ral-election|rally|rate|rating|rational|rator|rators|ric|rosity|rous|rously|s|tic|tically|tics genius genocide
  genre|s gentle gently genuine|ly geoengineering geographic|al|ally geography geological geology geometry
  geopolitical germs get|-out-the-vote|ting ghetto ghost|s gift|ed|s gig|antic|s gin giraffe glacier|s glad|ly
  glamorous glamour glance gland glare glaring glass|es gleaming glimpse|s glitch|es glitter glitzy
  global|isation|ization|ly globe gloom|y glorious glory glossy glove|s glow|ing glucose glue go-ahead goal|less|s
  goat|s god|dess|s gold|en golf|-course good|bye|ness|s|will goose gorgeous gorilla gospel gossip gotta gourmet
  govern|ance|ing|mental gown|s grab|bing grace|ful gracious grade|s gradual|ly graduation grain|s grammar grand|child
  granite grant|ing|s grape|s graph|ic|ics|s grappling grasp grass|-roots|land|lands|roots grateful gratitude
  grave|ly|s|yard gravity gravy great|er|est|ly|ness greed|y green|house|houses|s greetings grenade|s grey grid|lock
  grief grievance|s grieving grim grind grip|s grit grizzly groceries grocery groin groove gross|ly
  ground|breaking|s|water|work grow|ing|th grudge grueling gruelling gruesome gubernatorial guiding guild guilt|y
  guitar|s gulf gum|s gun|-control|fire|point|s|shot|shots gut|ter gym|nastics|s gynaecology gynecologist
  habit|at|ats|s|ual hack|ed|ing haemorrhage hailstorm hair|cut|s|y half|-dozen|time|way hall|mark|s|way halt halves
  ham|burger|ster|string
  hand|bag|bags|cuffs|ful|held|icap|icrafts|ily|le|ling|made|s|set|sets|shake|some|writing|written|y hanging
  happen|ing happily happiness happy harassment harbor harbour
  hard|-fought|-line|-pressed|-working|er|est|line|ly|ship|ships|ware|y harm|ful|less|ony harness harsh|er|ly hartal
  harvest|ing hash hassle haste hastily hasty hat-trick hatch hateful hater hatred haul haven|s having havoc hawkish
  hay hazard|ous|s haze hazy he head|-to-head|ache|aches|ing|lights|long|phones|quarters|s|set|way
  heal|ing|th|th-care|thcare|thier|thily|thy heap|s hearings heart|ache|beat|break|breaking|felt|land|s|y
  heat|er|ing|wave|waves heaven|ly heavier heavily heavy heckler hectare|s hectic heed heel|s hefty height|s
  helicopter|s hell|o helm|et|ets help|ful|ing|less|line hemp hen|ce|s
  her|alded|bal|bs|d|ds|e|itage|oic|oin|oism|s|self hesitant hesitation hey hiatus hide hiding hierarchy
  high|-end|-level|-profile|-speed|-stakes|-tech|er|est|est-profile|lands|ly|s|way|ways hijacked hijacking hike|s
  hiking hilarious hill|s|side|top|y him|self hind|sight hip|s hire hiring his|toric|torical|torically|tories|tory
  hive hoard|ing hoax hobbies hobby hockey hoist holdings hole|s holiday|maker|makers|s hollow holy homage
  home|-state|coming|grown|land|less|lessness|made|s|town|work homicide|s homosexual|ity honest|ly|y honey|moon
  honor|able|ary|ed|s honour|able|ed|s hook|ed|s hop|efully|eless|s horizon|s|tal hormonal hormone|s horn|s horrendous
  horrible horribly horrific|ally horrified horrifying horror|s horse|back|s hose hospice hospitable hospitality
  hospitalization hostel|s hostile hostilities hostility hosting hot|el|els|line|ly|spot|spots|test hour|ly|s housing
  how|ever http|s hub|s huddled hug|e|ely hull humane humanity humble humbling humid|ity humiliating humiliation
  humility humor|ous humour hundred|s hunger hungry hunt|ing hurdle|s hurricane|s hurry hurtful hurting hustings hut|s
  hybrid hydraulic hydroelectric hydrogen hygiene hygienic hype|rtension hypocrisy hypocritical hypothermia hypothesis
  hypothetical hysteria hysterical ice|berg iconic icy idea|l|lly|ls|s identical identifiable identification
  identities identity ideological|ly ideologies ideology idle idol|s if ignorance ignorant ignore ignoring
  ill|egal|egally|egals|egitimate|icit|iteracy|iterate|ness|nesses|usion|usions|ustration|ustrations image|ry|s
  imaginary imagination imaginative imbalance|s immaculate immature immediate|ly immense|ly immigration imminent
  immoral immune immunisation immunised immunity immunization impact|s impaired impairment impartial impasse
  impassioned impatience impatient impeachment impeccable impending imperative imperfect imperial implant|s
  implement|ation implication|s implicit|ly import|ance|ant|antly|ed|s impose imposing impossible impossibly impotence
  impoverished impression|s impressive|ly imprisonment improbable impromptu improper|ly improve|ment|ments improving
  improvised impulse impulsive impunity in in-depth in-house inability inaccessible inaccurate inaction inactive
  inadequate inadvertently inappropriate|ly inaugural inauguration inbox incapable incendiary incentive|s inception
  incessant incest inch|es incidence incident|ally|s incite inciting inclination inclined inclusion inclusive income|s
  incoming incompatible incompetence incompetent incomplete inconsistencies inconsistent inconvenience inconvenient
  incorrect|ly increase|s increasing|ly incredible incredibly incremental incursion indaba indecent indeed
  indefinite|ly independence independently indication|s indicative indicator|s indices indict|ed indifference
  indifferent indigenous indirect|ly indiscriminate|ly individually indoor|s indulgence industrial industries industry
  ineffective inefficiency inefficient ineligible inequalities inequality inequities inevitable inevitably inexpensive
  inexperience|d infamous infancy infantry infection|s infectious inferior infertility infidelity infinite|ly
  inflammation inflammatory inflatable inflated inflation influence|s influential influenza influx informal|ly
  information informative infrastructure infrequent ing|redient|redients inhabitants inherent|ly inheritance inhumane
  initial|ly|s initiative|s inject|ion|ions injuries injury injustice|s ink inland
  inn|er|ings|ocence|ocent|ovation|ovations|ovative input inquest|s inroads insane insanity insect|icide|s insecure
  insecurity insensitive inside insight|s insignificant insistence insistent insomnia inspection|s inspiration|al
  inspire inspiring instability install|ation|ations|ment instalment|s instance|s instant|ly instead
  instinct|ive|ively|s institutional instruction instrument|al|s insufficient insulation insulin insurance insurgency
  insurmountable insurrection intact intake intangible integral integrate integrating integration integrity
  intellect|ual|ually|uals intelligence intelligent intense|ly intensification intensity intensive|ly
  intent|ion|ional|ionally|ions interaction|s interactive interest|ed|ing|ingly|s interface interfere|nce interim
  interior|s intermediate intermittent internal|ly international|ly internet internment interpretation|s
  interrogation|s interruption|s intersection interstate interval|s intervention|s intestinal intimacy intimately
  intimidating intimidation into|lerable|lerance|lerant|xicated intricate intriguing intrinsic introduce introducing
  introductory intruder|s intrusion|s intrusive intuition intuitive invaders invading invalid invaluable invariably
  invasion invasive invention|s inventive inventory inversion|s invest|igate|igating|igative|ing|ment|ments invisible
  involuntary involve|ment involving inward iodine ire iron|ic|ically|y irrational irregular|ities irrelevant
  irresponsible irreversible irrigation irritating irritation island|s isolation|ist it itinerary its|elf ivory
  jacket|s jackpot jail|s jam|s jar|gon|ring|s jaw|an|ans|s jazz jealous|y jean|s jelly jeopardy jersey|s jet|s
  jewel|lery|ry|s jihad job|less|lessness|s jockeying jogging join|ing|t|tly|ts jokingly jolt journalism journalistic
  journey|s joy|ful|ous jubilant judicial jug juice|s juicy jumbo jump|er junction jungle|s junior|s junk
  jurisdiction|s just|ifiable|ification juvenile|s kampung|s kangaroo karate keen|ly keep|ing kerb|s kernel kerosene
  kettle key|board|boards|note|s kick|ing|off|offs|s kid|napping|nappings|ney|neys|s kill|ing|ings
  kilo|gram|grams|meter|meters|metre|metres|s kind|a|er|ergarten|ly|ness|s kit|chen|chens|e|es|s|ten|tens knee|s knife
  knight|s knit|ting knives knob knockout|s knot|s know-how knowingly knowledge|able kombi kopitiam kraal krona kroner
  labor labour|s labyrinth lace lack|ing|lustre|s ladder|s lag|ging|s lake|s lakh|s lamb|s lame|-duck lamp|s
  land|fill|fills|ing|ings|lines|mark|marks|mine|mines|s|scape|scapes|slide|slides lane|s language|s
  lap|s|se|ses|top|tops large|-scale|ly|r|st laser|s last|-minute|ing|ly late|ly|nt|r|ral|st|x lathi|-charge latitude
  latter laudable laughable laughter laundering laundry lava lavish law-abiding lawful|ly lawless|ness lawmaking
  lawn|s lax lay|er|ers|ing|off|offs|out lazy leaf|y leak|age|ing|s lean|ing|ings|s leap leased least leather leave|s
  leaving leeway left-handed left-leaning left-wing leftist leftover|s leftward
  leg|acies|acy|al|ality|alization|alize|alizing|ally|endary|islative|itimacy|itimate|itimately|s leisure lemon|s
  lending length|s|y lenient lens|es leopard|s lesbian|s less|er|on|ons lest lethal letting lettuce leukaemia leukemia
  level|s leverage levy liabilities liability liable liar liberalism liberation liberties liberty libido libraries
  library licensed lid|s lie|s life|long|span|style|styles|time|times lift|ing|s light|er|house|ing|ly|ning|weight
  likable like-minded likeable likelihood likely likeness likewise limb|s lime|stone limit|ation|ations|ing|s
  line|age|ar|d|n|r|s|up lingering linguistic lining lion|s lip|s|stick liquid|ation|ity|s liquor listen|ing listings
  liter|acy|al|ally|ary|ate|ature|s litigation litmus litre|s litter little live|lihood|lihoods|ly|r|s|stock living
  lizard|s load|-shedding|ed|s loaf loan|s lobola lobster localised localities locality locally locate location|s
  lock|down|downs|er|ers|s locomotive locust|s lofty logging logic|al|ally logistical logistics lone|liness|ly
  long|-distance|-lasting|-running|-shot|-standing|-term|er|est|evity|ing|standing|time loom|ing loop|hole|holes|s
  loose|ly loot|ing lopsided lord|s lorries lorry lose|r|rs losing loss|es lot|ion|s|tery
  loud|er|est|ly|speaker|speakers lounge lovely lover|s low|-cost|-income|-key|er|ering|est|s loyal|ties|ty luck|ily|y
  lucrative ludicrous luggage lukewarm lump|s lunar lunch|es|time lung|s lure lush lust luxuries luxurious luxury
  lying lyrical machine|ry|s mad|ness magic|al magnet|ic|s magnificent magnitude maid|en mail|box
  main|land|ly|s|stay|stream|tenance maize majestic majesty major-party majorities majority makcik make-up makeover
  makeshift makeup malaise malaria male|s malfunction malice malicious malignant mall|s malnourished malnutrition
  malpractice mammal|s mammoth manage|able|rial managing mandate|s mandatory maneuver|ing mango|es mangrove|s manhole
  manhood manhunt maniac manifestation manipulating manipulation manipulative mankind manner|s manoeuvre|s manpower
  mansion|s manslaughter mantle mantra manually manufacturing manuscript|s many map|ping|s marathon|s marble
  march|es|ing margarine margin|al|alised|alized|ally|s marijuana marital maritime
  mark|edly|er|ers|et|eting|etplace|ets|ing|ings|s maroon marred marriage|s marrow marry marsh|es martial martyr|s
  marvel|lous|ous mascot masculine masculinity mask|s mass|acre|acres|age|e|es|ive|ively master|class|piece|pieces|s
  matatu|s match|es|ing|up|ups material|s maternal maternity math|ematical|ematically|ematics|s matric matrix matter|s
  mattress|es mature maturity maximise maximize maximum maybe mayhem mayoral maze me meadow|s meal|s meandered
  meaningful meaningless meantime meanwhile measles measurable measure|ment|ments|s meat|s mechanical|ly mechanism|s
  medal|s mediaeval mediation medical|ly medication|s medicinal medicine|s medieval mediocre meditation medium|s meek
  meet|ing|ings mega melee mellow melodic melodies melody melon meltdown melting membership|s membrane memorabilia
  memorable memorial|s memories memory men's menace menacing menopause menstrual menstruation mental|ity|ly mentoring
  merchandise mercury mercy mere|ly merger|s merit|s merry mess|y metabolic metabolism metadata metal|lic|s metaphor|s
  meteor|ological meter|s methane method|ical|ically|ology|s meticulous|ly metre|s metric|s metro|polis|politan mice
  microbes microchip microphone|s microscope microscopic microwave
  mid|day|dle|dle-aged|dle-class|field|night|st|summer|term|way|week mighty migraine migration migratory mild|ly
  mile|age|s|stone|stones militancy militarily milk
  mill|ennia|ennium|et|igrams|imetres|ion|ionaire|ionaires|ions|ionth|s mime mind|ful|less|s|set mine|ral|rals|s
  mini|ature|mal|mise|mize|mum|mum-wage|ng|sterial minorities minority mint minus|cule minute miracle|s miraculous|ly
  mired mirror|s misbehaviour miscarriage|s mischief misconception|s misconduct miserable miserably misery misfortune
  misguided mishandled mishandling misinformation misinterpreted misleading mismanagement misogynist|ic misogyny
  misplaced miss|ile|iles|ing|poke|teps mist|ake|akenly|reatment|rust|y misunderstanding|s misunderstood misuse
  mix|ed|ing|ture|tures mobile mobilise mobility mobilize mockery
  mode|ling|lling|rately|ration|rn|rnisation|rnise|rnised|rnity|rnization|s|st|stly modification|s module|s moist|ure
  mold molecular molecule|s moment|arily|ous|s|um monarchs monastery monetary money monitor|ing monkey|s monopolies
  monopoly monsoon|s monster|s month|ly|s monument|al|s mood|s|y moon|light|s moral|e|ly|s more|over morning|s
  morphine mortal|ity mortar|s mortgage|s mortuary mosquito|es moss most|ly motel moth|er-of-two|erhood|s motionless
  motivation|al|s motive|s motor|bike|bikes|cade|cycle|cycles|ing|way|ways mould|y moult mount|ain|ainous|ains|ing
  mouse mouth|piece|s move|s movie|-making|s moving much|-needed mud|-brick|dled|dy mug mukim multicultural
  multilateral multimillion multinational|s multiple multitude mundane municipal murder|ous|s murky muscle|s muscular
  museum|s mushroom|s music|al|ally must-see mustard mutation|s muted mutiny mutual|ly my myriad myself mysteries
  mysterious|ly mystery myth|ology|s nagging nail|s naira naive naked namely namesake nanny nappies nappy narcotics
  narrative|s narrow|er|ing|ly nasal nasty nation-wide national|-security|ised|ism|ities|ity|ly|s nationhood
  nationwide native-born nativist natural|ization|ized|ly nature nausea naval navigation near|by|er|est|ing|ly neat|ly
  necessarily necessary necessities necessity neck|lace|laces|s needless needy negative|ly|s neglect negligence
  negligent negligible negotiable negotiate negotiating negotiation|s neighborhood|s neighboring neighbourhood|s
  neighbouring neighbourly neither neon nerve|-racking|s nervous|ly|ness nest|s net|ball|s|working neural neurological
  neutral|ity never|theless new|born|borns|er|est|found|ly|s next nice|ly niche nickel nickname|s
  night|club|clubs|fall|life|ly|mare|mares|s nine|teen|teenth|ties|ty ninth nitrogen no no-fly nobody noise|s noisy
  nominal|ly nominate nominating nomination|s non-citizen non-existent non-partisan non-violent nondisclosure
  none|theless nonpartisan nonsense nonstop nonwhite noodle|s noon
  nor|m|mal|mality|mally|ms|thbound|theast|theastern|thern|thward|thwest|thwestern nose|s nostalgia nostalgic
  not|-for-profit|able|ably|ch|eworthy|hing|iceable|iceably|ification|ifications|ion|ions|oriety|orious|oriously|withstanding
  nought nourishment novelty now|adays|here nuance|d|s nuclear nude nudity nuisance nukes numb|er|ers numerical
  numerous nurseries nursery nursing nut|rient|rients|rition|ritional|ritious|s nylon oak oar oasis oath oats
  obedience obedient obese obesity objection|s objective|ly|s objectivity obligation|s obligatory obscene obscure
  obscurity observation|s obsession obsessive obsolete obstacle|s obstruction obtain|ing obvious|ly occasion|al|ally|s
  occupation|al|s occur|rence|rences|ring ocean|ic|s octopus odd|ly|s odor odour|s oestrogen of
  off|-duty|-road|-season|beat|ence|ences|end|ending|ense|enses|ensive|erings|hand|icially|line|set|setting|shoot|shore|side|spring
  often oh oil|s|y ois okada okay old|-fashioned|er|est olive|s omelette omen ominous on on-site once
  one|-day|-off|-on-one|-sided|-third|-time|s|self|time ongoing onion|s online only onset onshore onslaught onstage
  onto onward|s opaque open-air open-carry open-ended openings openly openness opera|s|te|ting|tion|tional|tions
  opioid|s opium opportunism opportunistic opportunities opportunity opposite oppression oppressive
  opt|ical|ics|imal|imism|imistic|imum|ion|ional|ions or oral|ly orange|s orbit|al orchard|s ordeal orderly ordinarily
  ordinary ore organ|ic|ically|isational|ise|ising|ism|isms|izational|ize|izing|s orgasm orientation
  origin|al|ality|ally|als|s ornate orphanage orthodox|y orthopaedic other|s|wise otter ounce|s our|s|selves oust|er
  out|age|ages|back|break|breaks|burst|cast|come|comes|cry|dated|door|doors|er|fit|fits|flow|ing|look|lying|patient|post|posts|put|rage|raged|rageous|reach|right|set|side|skirts|source|sourced|sourcing|spoken|standing|ward|wards|weighs
  oval ovation oven|s
  over|-the-counter|all|board|crowded|crowding|dose|doses|draft|due|flow|haul|head|joyed|land|lap|load|look|looking|ly|night|priced|reach|ride|run|seas|see|seeing|shadowing|sight|t|take|taking|throw|time|tly|tones|turn|view|weight|whelming|whelmingly
  owe owl|s ownership ox oxide oxygen oyster|s ozone pace|s pacifist pack|aged|aging|et|ets pad|dle|dy|s paediatric
  pageant pain|ful|fully|killers|less|s|staking|stakingly|tings pajamas pakcik palate pale palm|s palpable paltry
  pan|cakes|chayat|creatic|demic|dering|ic|s papal paperback
  par|achute|ade|ades|adise|adox|adoxically|agraph|agraphs|allel|allels|alysed|alysis|alyzed|amilitary|amount|anoia|anoid|asite|asites|cel|cels|don|ental|enthood|enting|ish|ishes|ity|k|king|ks|liamentary|ody|ole|t|t-time|tial|tially|ticipate|ticipating|ticipation|ticle|ticles|ticular|ticularly|ting|tisan|tisans|tisanship|tition|tly|ts
  pass|es|ing|ion|ionate|ionately|ions|ive|ively|port|ports|word|words past|a|e|ime|oral|ry|ure|ures patch|es|y
  patent|s paternal path|etic|ogen|ogens|s|way|ways patience patiently patriarch patriot|ic|ism|s patronage pattern|s
  pause pavement|s paw|s pay|-to-play|back|check|checks|ing|load|ment|ments|off|out|outs|roll
  peace|ful|fully|keeping|time peach|es peak|s peanut|s pear|l|ls peas peat pebbles peculiar|ly pedal|s peddling
  pedestal pedigree peel peer|s pellets pelvic penalties penalty penchant pencil|s pendant pending penetration
  penguin|s peninsula pennies penniless penny pension|s pent-up penultimate people's pepper|s
  per|-capita|cent|centage|centages|ception|ceptions|fect|fection|fectly|form|formance|formances|forming|fume|haps|il|ilous|imeter|iod|iodic|iodically|iods|ipheral|iphery|jury|k|ks|manent|manently|missible|mission|missions|missive|mit|nicious|petual|petuate|plexed|secution|severance|sistence|sistent|sistently|sona|sonal|sonalised|sonalized|sonally|spective|spectives|suasion|suasive|tinent|vasive|verse
  peso|s pessimism pessimistic pest|icide|icides|s pet|rol|roleum|s|ty pharmaceutical|s pharmacies pharmacy phase|s
  phenomena|l phenomenon philanthropic philanthropy philosophical philosophies philosophy phobia phone|s|y phony
  photo|graph|graphic|graphs|graphy|s phrase|s physical|ly physics physiological physiology piano|s
  pic|k|king|ks|kup|kups|nic|nics|ture|tured|tures|turesque pie|-in-the-sky|r|rcing|s pig|eon|eons|ment|s pilgrimage|s
  pill|ar|ars|ow|ows|s pine|apple pink pint|s pioneering pious pipeline|s piracy pirate|d|s pistol|s
  pit|falls|iful|s|ting|y pivot|al|ed|ing pizza|s place|bo|ment|ments|s placid placing plagiarism plague
  plain|clothes|ly|s plane|s|t|tary|ts planks plant|ation|ations|ing|s plasma plaster plastic|s plate|au|s platinum
  plausible playful playground|s playing playlist|s playoff|s plaza pleasant|ly please pleasing pleasure|s plenty
  plethora plight plot|s|ting plough|ing ploy plug plumbing plume|s plummeted plummeting plump plunge plural|ity
  plus|h plutonium pneumonia poaching pocket|s poetic poetry poignant point-blank pointedly pointless poise|d
  poison|ing|ous poker polar|ised|ising|ization|ized|izing pole|s policing policy-making polio polished polite|ly
  political|ly politicized politics pollutants polluted polluting pollution polo polygamy polytechnic pomp pond|s
  ponies pony pool|s poor|er|est|ly pop|corn|ping|ular|ularity|ularly|ulated|ulation|ulations|ulism|ulous porcelain
  porch pork porn|ographic|ography porous port|able|al|folio|folios|ion|ions|rait|raits|rayal|s pose posing
  positive|ly possession|s possibilities possibility possible possibly post-war postage postal posterior postpartum
  posture potato|es potent|ial|ially pothole|s pots pottery pouch poultry pound|s pouring poverty|-stricken powder|ed
  power|ed|ful|fully|house|less|s pp practicable practical|ity|ly practice|s practicing practise practising pragmatic
  pragmatism praiseworthy pram prank|s pre-election pre-existing pre-season precarious|ly precaution|ary|s precedent|s
  precinct|s precious precise|ly precision predatory predicament predicated predictable predictably prediction|s
  predominant|ly preference|s preferential pregnancies pregnancy pregnant prejudice|d|s preliminary prelude
  premature|ly premiere|s premise|s premium|s preoccupation preoccupied
  prep|aration|arations|are|aredness|aring|osterous prerequisite prescription|s presence present|-day|ing|ly|s
  preservation preserve preserving presidential pressure|s prestige prestigious presumably presumptive|ly pretence
  pretending pretext pretty prevail prevalence prevalent prevent|ing|ion|ive preview previous|ly prey price|less|s|y
  pricing prick pride|s primaries primarily primary primate|s prime|-time primitive principally principle|d|s
  prior|ities|itise|itising|itize|ity prison|s pristine privacy private|ly privatisation privatization privilege|d|s
  prize|s
  pro|-abortion|-business|-choice|-democracy|-government|-life|active|bability|bable|bably|bation|be|bing|blem|blematic|blems|cedural|cedure|cedures|ceed|ceedings|cess|cesses|cessing|cession|cessions|cessor|curement|digy|duce|ducing|duct|duction|ductions|ductive|ductivity|ducts|fession|fessional|fessionalism|fessionally|fessionals|fessions|ficiency|ficient|fit|fitability|fitable|fits|found|foundly|gnosis|gram|gramming|grams|gress|gressing|gression|gressively|hibit|hibition|hibitive|jectile|jections|liferation|lific|minence|minent|minently|miscuous|motion|motional|motions|mpt|mpting|mptly|ne|nounced|nouncement|nouncements|nunciation|of|paganda|pel|per|perly|perties|perty|phecy|portion|portional|portionally|portionate|portions|position|pped|secute|secuting|spect|spective|spects|sperity|sperous|state|sthetic|stitute|stitutes|stitution|tect|tecting|tection|tectionism|tectionist|tections|tective|tein|teins|ton|totype|totypes|tracted|ud|udly|verbial|vidence|viders|vincial|vision|visional|visionally|visions|vocation|vocations|vocative|wess|xies|ximity|xy
  prudence prudent psyche psychiatric psychic psychological|ly psychology psychosis pub|erty|licity|licly|s pudding
  puddle|s pull|ing pulp pulse pump|ing|kin|kins punch|ed|es|ing punctual punctuated punish|able|ing|ment|ments
  punitive pup|pet|pets|pies|py purchase|s purchasing pure|ly purge purity purple purported|ly purpose|fully|ly|s
  purse|s pursuant pursue pursuing pursuit|s pushback puzzle|d|s puzzling pyramid|s python quagmire quaint
  qualification|s qualifier|s qualify|ing qualities quality quantities quantity quantum quarantine quarries quarry
  quart|er|er-century|er-final|er-finals|erfinals|erly|ers|et queer quell quest|ionable queue|s quick|er|est|ly
  quiet|er|ly quilt quintessential quintet quirk|s|y quite quo|ta|tas|tation|tations rabbit|s rabies
  race|-based|horse|s racial|ly racing racism racist|s rack|et|s radar radiant radiation
  radical|isation|ism|ization|ized|ly|s radio|active|s radius raft|s rag|s raid|s railings railroad|s railway|s
  rain|bow|fall|forest|forests|s|water|y raisins rallies rally|ing ramifications ramp|age|ant|ed|s ranch|es rancid
  rand|om|omised|omly range|r|rs|s ranging rank|ed|s ransom|s|ware rape|d|s rapid|ly rapport rare|ly rarity rash|es
  rat|cheted|e|ed|es|her|ification|ing|ings|io|ion|ional|ionale|ionally|ioning|ions|ios|s|tle raucous raw ray|s
  razor|-thin re-election reach|able|es|ing reaction|ary|s reactive reactor|s readily readiness readings ready
  real|-life|-time|isation|ism|istic|istically|ities|ity|ization|ly|m|ms reap rear reasonable reasonably reassurance
  rebate|s rebellion|s rebellious rebirth rebound rebranding rebuild|ing rebuttal receive|rs receiving recent|ly
  reception|s receptive recess|ion|ions recipe|s reciprocal reckless|ly|ness reclaim reclamation recognisable
  recognition recognizable recollection|s recommendation|s reconciliation reconnaissance reconsider reconstruction
  record-breaking recorder recourse recover|able|y recreation|al recruiting recruitment rectangular rectification
  recurrence recurrent recurring recyclable recycled recycling
  red|acted|dish|emption|evelopment|istribution|ress|uce|ucing|uction|uctions|undancies|undancy|undant reed reef|s
  reelection referenda referendum|s referral|s refinancing refinement refineries refinery reflect|ing|ion|ions|ive
  reflex reform|ing|s refrain refresher refreshing|ly refreshment|s refrigerator|s refuge|s refund|s refurbished
  refurbishment refusal regain regal regardless regeneration regimen region|al|ally|s register|ing registration|s
  regressive regretful regrettable regrettably regular|ity|ly|s regulate regulating regulatory rehab|ilitation
  rehearsal|s reign reimbursement rein|ed|forcement|forcements|s|stating|troduction rejection|s rejuvenated relapse
  relation|s|ship|ships relatively relaxation relaxing relay relegation relentless|ly relevance relevant reliability
  reliable reliably reliance reliant relic|s relief religion|s religious|ly relocate reluctance reluctant|ly rely|ing
  remain|der|ing|s remake remarkable remarkably remarriage remedial remedies remedy remembrance reminder|s reminiscent
  remission remittances remnant|s remorse remote|ly removable removal|s remove removing remuneration renaissance renal
  render renegade renegotiation renew|able|ables|al renovation renowned rent|al|als|s reopen|ing reorganisation
  reorganization
  rep|air|airing|airs|arations|atriation|ayment|ayments|eal|ealing|eatedly|ellent|ercussions|ertoire|etition|etitive|lace|lacement|lacements|lacing|lay|lays|lica|licas|licate|ortedly|ossession|resent|resentation|resentations|resenting|rieve|risal|risals|roduction|roductive|tile|tiles|utable|utation|utations|uted
  require|ment|ments requiring requisite rerun resale rescue|s resemblance resemble resentful resentment reservation|s
  reserve|s reservoir|s reset|tle|tlement reshape reshuffle residence|s residency residential residue|s
  resign|ation|ations resilience resilient resist|ance|ant resolute|ly resonance resonate resort resounding
  resource|ful|s respect|ability|able|ful|fully|ive|ively|s respiratory respite response|s responsibilities
  responsibility responsible responsibly responsive
  rest|art|aurant|aurants|less|oration|ore|rained|raint|raints|rict|ricting|riction|rictions|rictive|room|rooms|ructuring|s
  result|ing|s resumption resurgence resurgent resurrection resuscitation retail|ing retain retaliation retaliatory
  retention rethink retirement|s retiring retrial retribution retrieval retro|actively|spect|spective|spectively
  return|ing|s reunification reunion|s revelation|s revelers revenge revenue|s reverence reversal reverse reversible
  reversing revision|s revisit revival revive revolt revolution|s revolver revolving reward|ing|s rewrite rhetoric|al
  rheumatoid rhino|s rhythm|ic|s ribbon|s rice rich|es|est|ly|ness rickshaw|s
  rid|dle|e|es|ge|ges|iculous|iculously|ing rife rifle|s rift|s
  rig|ged|ht|ht-handed|ht-leaning|ht-wing|htful|htfully|htly|hts|id|idity|idly|orous|orously|s rim ringgit rink
  riot|ing|s ripe ripple|s rise|s rising risk|ing|s|y rite|s ritual|s rivalries rivalry river|bank|s riyal
  road|block|blocks|s|side|way|ways|works robberies robbery robe|s robocall robot|ic|ics|s robust|ly rock|et|ets|s|y
  rod|ent|ents|s rogue roiled role|s roll|back|er|ing|out|s romance|s romantic|ally romp rondavel roof|ing|s|top|tops
  room|s roost root|ed|s rope|s roster|s rosy rot|ating|ation|ten rough|ly round|about|ed|s|up rousing route|r|rs|s
  routine|ly|s row|dy|ing|s royalties royalty rubber rubbing rubble rucksack rude|ly rudimentary rug|by|ged|s ruin
  rum|or|ors|our|ours run-down run-up runaway rundown running runny runoff runs runway|s rupee|s rupiah rural rush|ing
  rust|y ruthless|ly rye sabotage sachets sack|ing sacred sacrifice|s sad|dened|dle|ly|ness safari
  safe|guard|ly|r|st|ty saga sail|ing|s sake salad|s salaried salaries salary sale|s salient saliva salmon|ella
  salon|s saloon salt|s|y salvage salvation same|-sex sample|s sampling sanctions sanctity sanctuaries sanctuary
  sand|als|s|stone|wich|wiches|y sane sanitary sanitation sanitiser sanitizer sanity sapphire sarcasm sarcastic
  sardines sarees sari|s satellite|s satin satire satirical satisfaction satisfactorily satisfactory satisfied
  satisfy|ing saturated saturation sauce|pan|s sauna sausage|s savagely savanna save saving|s savvy sayings
  scaffold|ing scale|s scam|mers|s scan|dal|dalous|dals|ner|ners|ning|s|t scapegoat scar|ce|cely|city|e|f|red|s|y
  scathing scenario|s scene|ry|s scenic scent|s sceptical scepticism schedule|s scheduling scheme|s schizophrenia
  scholarly scholarship|s scholastic school-age schooling science|s scientific|ally scissors scoop scooter|s scope
  score|board|card|less|s scoring scorpion scourge scramble scrambling scrap|s scratch screen|ing|ings|s|shot|shots
  screw|ed|s scripted scroll|ing scrub scruffy scrutiny sculptural sculptures scuttle
  sea|bed|food|l|ls|m|mless|mlessly|port|rch|rches|rching|ring|s|son|sonal|soned|soning|sons|t|ted|ting|ts|weed
  secluded second|-hand|-place|ary|s secrecy secret|arial|ly|s sect|arian|ion|ions|or|ors|s secular|ism secure|ly
  securing securities security sedan sediment seductive seed|lings|s seeker|s seemingly segment|s segregated
  segregation seismic seize seizing seizure|s seldom select|ion|ions|ive|ively
  self|-confidence|-conscious|-contained|-defence|-defense|-deportation|-described|-determination|-employed|-esteem|-funding|-harm|-imposed|-interest|-made|-proclaimed|-sufficient|ie|ies|ish|less
  sell|ing semantics semblance semen semester
  semi|-detached|-final|-finals|conductor|conductors|final|finals|nar|nars|s send|ing seniority sensation|al|s
  sense|less|s sensibilities sensible sensibly sensitive sensitivities sensitivity sensor|s|y sensual sentencing
  sentiment|al|s separate|ly separating separation sequence|s serene serenity serial series serious|ly|ness serum
  servant|s serve|r|rs serviced serving session|s set-up setback|s sets setting|s settle setup
  seven|teen|teenth|th|ties|ty several severance severe|ly severity sewage sewer|s sewing
  sex|es|ism|ist|ting|ual|uality|ually|y shabby shack|s shade|s shadow|s|y shady shaft shake|-up|up shaking shaky
  shale shallow sham|bles|e|eful|elessly|poo shape|s shaping shareholding sharia shark|s sharp|ened|er|ly shattering
  shaved shaving she|been|dding|ep|er|et|ets|lf|ll|lling|lls|lter|lters shield|s shift|ing|s shilling|s shimmering
  shiny ship|ment|ments|ping|s|wreck|wrecks|yard|yards shock|ing|ingly|s shoe|s shootings shop|lifting|ping|s
  shore|line|s short|-lived|-term|age|ages|comings|cut|er|est|fall|falls|list|listed|ly|s shotgun|s shots shoulder|s
  shoving showcase showdown shower|s showings shredded shreds shrewd shrimp shrine|s shrink|ing shrub|s shuffle
  shunned shutdown|s shutter|s shutting shuttle|s shy sick|ening|ness sided sidewalk|s sideways siege|-like sieve
  sight|ing|ings|s|seeing signature|s significance significant|ly signings silence|d silent|ly silhouette silicon
  silk|y silly silt silver similar|ities|ity|ly simmering simple|r|st simplicity simplistic simply simulation|s
  simulator simultaneous|ly
  sin|ce|cere|cerely|cerity|ful|gle|gle-family|gle-handedly|gle-payer|gled|gles|gular|gularly|ister|k|king|s|us
  siren|s sit|-down|-in|ting|uation|uations six|-year|teen|teenth|th|th-form|ties|ty sizable size|able|s skateboarding
  skating skeletal skeleton|s skeptical skepticism sketch|es skewed skies skiing skilful skill|ed|ful|fully|s
  skin|ny|s skip skirt|s skull|s sky|line|rocketing|scraper|scrapers slack slain slang slate|d|s slaughter|house
  slave|ry|s sleek sleep|er|ing|less|y sleeve|s slender slew slice|s slick sliding slight|est|ly slim
  slip|pers|pery|ping|s slope|s sloppy slot|s slow|down|er|est|ing|ly sludge sluggish slum|p|s slur|s sly
  small|-dollar|-scale|er|est|pox smart|er|ly|phone|phones smashing smear smell|s|y smog smoke smoking smoky
  smooth|er|ly smug|gling snack|s snail|s snake|s snap|shot|shots snarky sneakers sneaky snow|boarding|fall|storm|y so
  so-called soaking soap soar|ing sober|ing soccer sociable social|ism|ly societal sociology sock|et|s soda sodium
  sofa|s soft|ball|er|ly|ware soggy soil|s solace solar sole|ly|mn|mnly solicit solid|arity|ified|ify|ly solitary
  solitude solo soluble solution|s solve|nt solving somber sombre
  some|body|day|how|one|place|thing|time|times|what|where sonic soon|er soothing sophisticated sophistication sordid
  sore|ly|s sorghum sorrow sorry sort|s sought-after soul|s soundtrack|s soup|s sour|ed south-east southbound
  southeast|ern southern|most southward southwest|ern souvenir|s sovereignty soy|a|bean|beans
  spa|ce|cecraft|ces|ceship|cious|de|ghetti|m|n|nking|nning|re|rk|rking|rkling|rks|rred|rse|rsely|s|t|te|tial|wned|za
  spear special|ities|ity|ly|ties|ty species specific|ally|ation|ations|ity|s specimen|s spectacle|s spectacular|ly
  spectator|s spectre spectrum speculation speculative speech|es|less speed|boat|ing|s|y spell|ing|s spend|ing sperm
  sphere|s spices spicy spider|s spike|s spill|s spin|ach|al|e|ning spiral spirit|ed|s|ual|uality|ually spite splash
  splendid splits spoiler|s sponge sponsor|s|ship spontaneous|ly spooky spoon|s sporadic|ally sport|ing|s|smanship|y
  spotless spotlight spotty sprawl|ing spray spreading spree spring|s sprint spur|ious|t spying squalid squalor
  square|-foot|ly|s squash squat squeeze squid squirrel|s stab|bing|bings|ilisation|ilise|ility|le|les stack|ed|s
  stadium|s staffing stage|s staggering|ly stagnant stagnation stain|ed|less|s stair|case|s|well stake|d|s stale|mate
  stalking stall|s stamina stamp|ede|s stance|s stand|alone|ard|ard-bearer|ardized|ards|ing|off|point|s|still staple|s
  starboard starch stark|ly starring starry starters startling|ly starvation starving state-by-state state-of-the-art
  statehood stately statewide static stationary stationed stationery statistic|al|ally|s statue|s stature statutory
  staunch|ly stay|ing|s steadfast|ly steadily steady steak|s steal|ing|th steam steel steep|er|ly steer|ing stellar
  stem|ming stench step-by-step stereo|type|types|typical sterile sterling stern|ly steroid|s stew stick|ing|s|y
  stiff|ness stifling stigma still|birth|ness stimulation stimulus sting|s stint|s stipend stir|ring stitch|es
  stock|pile|piles|s stomach|s stone|s stool|s stop|-gap|page|pages|ping|s storage store|room|s|y|ys storm|s|y
  storyline storytelling stout stove|s straight|away|forward strain|s strait strand|ed|ing|ings|s strange|ly strap|s
  strata strategic|ally strategies strategy straw|berries|berry stray streak|s stream|ing|s street|s
  strength|en|ening|s strenuous|ly stressful stretch|er|es|ing stricken strict|er|ly stride|s strife strikingly
  string|ent|s strip|e|ed|es|s strive strode stroke|s stroll strong|er|est|hold|holds|ly structural|ly structure|d|s
  struggle|s struggling stubborn|ly|ness studied stuff|ed|y stumbling stunning|ly stunt|s stupid|ity|ly sturdy stylish
  sub-continent subconscious|ly subject|ive|s submarine|s submerged submission|s submissive subordinate|s
  subscription|s subsequent|ly subsidiaries subsidiary subsidies subsidised subsidized subsidy subsistence substance|s
  substantial|ly substantive substitute|s substitution subtitle|s subtle|ty subtly suburb|an|s subversion subversive
  subway|s succeed success|es|ful|fully|ion|ive succinct|ly such suck|s sudden|ly sue suffer|ing sufficiency
  sufficient|ly suffrage sugar|y suggestion|s suggestive suicidal suicide|s suing suitability suitable suitably
  suitcase|s suite|s sulfur sulphur sum|med|mer|mertime|mon|s
  sun|burn|flower|glasses|light|ny|rise|screen|set|sets|shine
  super|b|bly|ficial|ficially|fluous|hero|heroes|human|iority|natural|power|powers|stition|stitions|stitious|vision|visory
  supper supplement|ary|s supplies supply supportive supposedly suppression supremacist|s supremacy supreme sure|ly
  surface|s surfing surge|ries|ry|s surgical|ly surging surname|s surpassing surplus|es surprise|s surprising|ly
  surreal surrender surrogacy surround|ing|ings surveillance survival survive surviving susceptible suspend|ing
  suspense suspension|s suspicion|s suspicious|ly sustainability sustainable sustainably sustenance swagger swamp|s
  swap swarm|s swath|s sway sweat|er|ers|ing|y sweep|ing sweet|heart|s swell|ing swift|ly swimming swimsuit
  swing|ing|s swipe|s switch|es|ing sword|s syllable syllabus symbol|ic|ically|ism|s symmetrical symmetry sympathetic
  sympathies sympathiser|s sympathy symptom|atic|s sync syndrome|s synonymous synthetic syringe|s syrup
  system|atic|atically|ic|s tab|le|les|let|lets|oo|oos tacit|ly tack|ing taco tactic|al|s tail|or-made|s
  take|away|aways|down|over|overs taking tale|nt|nted|nts|s tall|er|est|ied|y tan|dem|gible|k|ker|kers|ks|tamount
  tap|ed|ing|ping|s tar|iff|iffs|nish task|ed|s taste|ful|s tasting tasty tattooed tax|able|ation|es|i|ing|is
  tea|ch|ching|chings|cup|med|r|ring|rs|s
  tech|nical|nicalities|nicality|nically|nique|niques|nological|nologically|nologies|nology tedious teenage teeth
  telecom|munications|s telephone|s teleprompter telescope|s televised television|s temperament temperate
  temperature|s tempest template temple|s tempo|rarily|rary temptation|s tempting
  ten|acity|ancy|d|dencies|dency|der|derly|derpreneur|ders|don|nis|or|s|se|sion|sions|t|tative|tatively|th|ts|uous|ure
  tepid terminal|ly|s termination terminology terrace|d|s terracotta terrain terrible terribly terrific terrified
  terrifying territorial territories territory terror|-related|ism test|icles|imonial|imonials|ing|osterone|s
  text-align textile|s texture|s than|kful|kfully|kless that thaw
  the|ater|aters|atre|atres|atrical|ft|fts|ir|irs|m|matic|me|med|mes|mselves|n|ological|ology|oretical|oretically|ories|ory|rapeutic|rapies|rapy|re|reafter|reby|refore|rein|rmal|rmometer|se|y
  thick|er|ness thigh|s thin|g|gs|ly|ner third|-party|-place|ly|s thirst|y thirteen|th thirties thirtieth thirty this
  thorn|y thorough|ly those though|tful|tfully|tless|ts thousand|s thrash threat|s three|-quarters|-way|fold
  threshold|s thrill|ed|er|ing|s thrive thriving throat|s throne throng|s through|out|put throw|back|ing thrust
  thuggish thumb|s thunderous thunderstorm|s thus thwart thyroid tick|ed|et|ets|ing|s tidal tide|s tidy tier|s tiger|s
  tight|en|ening|er|ly|rope tile|s till tilt timber|s time|-consuming|frame|less|line|ly|r|s|table|tables timid timing
  tin|der|ned|s|y tip|ping|s|toe tire|d|dness|less|lessly|s tiring tissue|s titanium to tobacco today toe|s tofu
  together toil|et|ets token|s tolerable tolerance tolerant tolerate toll|s tomato|es tomb|s tome tomorrow
  ton|e|es|gue|gues|ic|ight|nage|ne|nes|s too|l|ls|th|thbrush|thless|thpaste top|-tier|ic|ical|ics|less|s torch|es
  torment tornado|es torque torrent|ial|s torso tortoise|s tortuous torture total|ing|itarian|ly|s touchdown|s
  touchscreen tough|er|est|ness tour|ing|ism|nament|naments|s tow|ard|ards|el|els|er|ering|ers|nship|nships toxic|ity
  toxin|s toy|s trace|able|s track|ing|s tract|ion|or|ors trade|-off|mark|marks|s trading tradition|al|ally|s
  traffic|king tragedies tragedy tragic|ally train|ing|ings|s trait|ors|s trajectory tram|p|s tranquil|ity|lity
  transaction|al|s transatlantic transfer|s transform|ation|ations|ative|ing transgender transgressions transient
  transit|ion|ional|ions translation|s translucent transnational transparency transparent|ly transpired
  transplant|ation|s transport|ation|s trap|s trauma|s|tic|tised|tized travails travel|ing|ling|s treacherous treason
  treasure|d|s treatable treatment|s tree|s trek|king trembling tremendous|ly tremor|s trench|es trend|ing|s|y
  trespass|ing triage trial|s triangle triangular tribal tribe|s tributary trick|le|s|y trigger|s trillion|s
  trim|ester trip|le|s triumph|ant|antly trivia|l trolley|s troop trophies trophy tropical trouble|makers|s|some
  troubling trough trousers trousseau trove truce truck|load|s true truly trunk|s trusting trustworthiness trustworthy
  truth|ful|fully|s try|ing tsunami tub|e|er|erculosis|es tug-of-war tuition|-free tumor|s tumour|s tumult|uous tuna
  tune|s tunic tunnel|s turban|s turbine|s turbulence turbulent turf turkey turmoil turn|around|ing|out|over|s
  turquoise turtle|s tusks tutorial|s tv twelfth twelve twenties twentieth twenty twice twilight twist|s
  two|-hour|-man|-term|-thirds|-way|-year|fold typhoid typhoon|s typical|ly tyranny tyrant tyre|s ubiquitous ugliness
  ugly ulcer|s ulterior ultimate|ly ultimatum ultra|sound|violet umbrella|s unable unacceptable unaccompanied
  unaccounted unaffected unaffordable unaligned unambiguous unanimity unanimous|ly unannounced unanswered unarmed
  unauthorised unauthorized unavailable unavoidable unaware unbearable unbeaten unbelievable unbelievably unbiased
  unborn unbound uncanny uncertain|ties|ty unchanged uncharted unchecked unclassified unclean unclear uncomfortable
  uncomfortably uncommitted uncommon uncompromising unconditional|ly unconfirmed unconnected unconscious
  unconstitutional uncontrollable uncontrolled unconventional unconvinced unconvincing uncovered undecided undeclared
  undeniable undeniably
  under|age|card|cover|cut|developed|estimate|estimated|estimating|foot|funded|going|ground|growth|lying|mine|mining|neath|paid|pants|staffed|standable|standably|statement|taking|takings|water|way|wear|weight|world
  undesirable undetected undisclosed undisputed undivided undo|cumented|ubtedly undue unduly uneasiness uneasy
  uneducated unemployed unemployment unequal unequivocal|ly unethical uneven unexpected|ly unexplained unfair|ly|ness
  unfaithful unfamiliar unfavorable unfavorably unfavourable unfinished unfit unfold|ing unforgettable unforgivable
  unfortunate|ly unfounded unfriendly unhappiness unhappy unharmed unhealthy unheard unhelpful unhurt unicorn
  unidentified unification unifier uniform|ed|ly|s unify|ing unilateral|ly unimaginable unimportant unimpressed
  uninhabited uninsured unintended unintentional|ly uninterrupted unionized unique|ly|ness unisex unite uniting unity
  universal|ly universe unjust|ified|ly unknown unlawful|ly unless unlicensed unlike|ly unlimited unloaded unlucky
  unmanned unmarked unmarried unmistakable unmoved unnatural unnecessarily unnecessary unnoticed unofficial|ly
  unorthodox unpaid unparalleled unplanned unpleasant unpledged unpopular|ity unprecedented unpredictability
  unpredictable unprepared unproductive unprofessional unprofitable unprompted unprotected unprovoked unqualified
  unquestionably unreal|istic unreasonable unreasonably unregulated unrelated unreliable unresolved unresponsive
  unrest|ricted unsafe unsatisfactory unscathed unscrupulous unsecured unseen unsettling unsolicited unsolved unsound
  unspecified unspoken unstable unsteady unsuccessful|ly unsuitable unsung unsure unsurprising|ly unsuspecting
  unsustainable unthinkable untidy until untimely untold untouched untreated untrue untrustworthy unused unusual|ly
  unwanted unwarranted unwelcome unwell unwilling|ness unwise unwittingly unworthy up up-and-coming up-to-date upbeat
  upbringing upcoming upend|ed upfront upgrade|s upheaval uphill upkeep uplifting upon upper|most upright uprising|s
  uproar upscale upset|s upside upstairs upstate upstream upsurge upswing uptake uptick upturn upward|s uranium
  urban|isation|ization urgency urgent|ly urinary urine us usable usage use|ful|fully|fulness|less|s using usual|ly
  utensils uterus utilise utmost utterly vacancies vacancy vacant vacation|s vaccination|s vaccine|s vacuum vagina|l
  vague|ly vain valiant valid|ity valley|s valuable|s valuation|s value|less|s valve|s vampire|s
  van|dalism|guard|illa|ity|s vapor vapour variability variable|s variant|s variation|s varieties variety various|ly
  varsity vary|ing vascular vase|s vast|ly vault|s veal vegan|ism|s vegetable|s vegetarian|s vegetation vehement|ly
  vehicle|s vehicular veil|s vein|s veld velocity velvet vendetta vending venerable vengeance venison venom|ous
  ventilation ventilator|s venture|s venue|s verb|al|ally|atim verification veritable versatile versatility version|s
  versus vertebrae vertical|ly very vessel|s vest veto vetted vetting via|bility|ble vibe vibrant vibration|s vibrator
  vicarious vice|-captain|-presidential vicinity vicious|ly victimhood victimized victories victorious victory video|s
  viewpoint|s vigil|ance|ant|ante|antes|s vigor|ous|ously vigour vile villa|in|ins|s vindication vindictive
  vine|gar|s|yard|yards vintage vinyl violate violating violation|s violence violent|ly violin|s viral virtual|ly
  virtue|s virtuous virulent virus|es visa|s visceral visibility visible visibly vision|ary|s visit|ing|s visual|ly|s
  vital|ity|ly vitamin|s vitriol vivid|ly vocabulary vocal|ly|s vocation|al vodka vogue voiceless void volatile
  volatility volcanic volcano|es|s volleyball volt|age|s voluntarily voluntary voluptuous vomiting voracious voucher|s
  vowel voyage|s vs vulgar vulnerabilities vulnerability vulnerable vulture|s vying wad wage waging wagon|s waist|line
  wait|ing waiver|s wake walk|ing|out|s|way|ways wall|et|ets|paper|s walnut|s walrus wand waning
  war|d|drobe|drobes|ds|ehouse|ehouses|fare|head|heads|m|mer|mest|ming|mly|mth|nings|plane|planes|ranty|ring|rior|riors|s|ship|ships|time|y
  wash|able|ing wasp|s waste|ful|land|water wasting watch|es|ful|ing
  water|boarding|colour|fall|falls|front|ing|logged|melon|proof|s|shed|way|ways|y watts wave|d|s waving wavy wax
  way|s|ward we weak|en|ening|er|est|ness|nesses wealth|ier|iest|y weapon|ry|s wear|able|ing|y weather web|cam|s
  wedding|s wedge weed|s week|day|days|end|ends|s weight|lifting|s weird|ly|o welfare
  well|-being|-known|-off|being|ness|s west-facing westbound western westward wet|land|lands whale|s whaling wharf
  what|ever|soever wheat wheel|chair|chairs|ed|s when|ever where|abouts|as|by|ver whether which|ever while whilst whim
  whipping whirlwind whisker whiskey whisky whistle white|r|s
  who|ever|le|lehearted|leheartedly|lesale|lesome|lly|m|mever|pping|se why wicked wicker wicket|s
  wide|-ranging|ly|ning|r|spread|st width wig wild|card|erness|fire|fires|life|ly wilful willful willing|ly|ness
  willow win|d|dfall|ding|dmill|dow|dows|ds|dscreen|dshield|dy|e|eries|ery|es|ner-take-all|ning|nings|s|ter wipe|s
  wiping wireless wisdom wise|ly wit|ch|chcraft|ches|h|hdraw|hdrawal|hdrawals|hering|hholding|hin|hout|ty wizard
  woeful|ly woes wolf wolves womb women's wonderful|ly wood|ed|en|land|lands|s|y wool word|ed|ing|s
  work|-related|able|day|ing|ing-class|ings|load|place|places|s|shop|shops world|-class|ly|s|view|wide worm|s
  worrisome worryingly worse|ning worship worst worth|less|while|y would-be wounding wounds woven wrap wrath wreath|s
  wreck|age wrestling wretched wrinkles wrist|s writings wrong|doing|ful|fully|ly wry x-ray|s xenophobe xenophobia
  xenophobic yacht|s yanked yard|s yarn yawning yeah year|-end|-old|book|long|ly|s yeast yellow|ish yen yes|terday yet
  yield|s yoga yoghurt yogurt yolk you|ng|nger|ngest|r|rs|rself|rselves|thful yuan yummy zeal|ous zebra|s zero|ing
  zinc zip zombie|s zone|s zoning zoo|logical|s`;

const PROPER = /^(?:white house|kremlin|downing street|pentagon|élysée|whitehall|vatican|congress|senate)$/;

export const commonWords = once<ReadonlySet<string>>(() => {
  const found = new Set(stems(lower()));
  for (const words of [verbs().keys(), finiteVerbs(), participles(), documentNouns().keys()])
    for (const word of words) found.add(word);
  for (const noun of roles().keys()) if (!PROPER.test(noun)) found.add(noun);
  return found;
});

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
