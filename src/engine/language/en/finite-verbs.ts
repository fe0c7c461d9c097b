/** Forms that make a clause finite, for finding where clauses begin and end. Verbs of speech are in cue-verbs.ts too. */
import { once } from '../once.ts';
import { wordSet, words } from '../words.ts';
import { formsOf } from './inflect.ts';

export const auxiliaries = wordSet(
  `am is are was were be been being has have had having do does did can could may might must shall should will would
   ought need dare isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't
   mightn't mustn't shan't shouldn't won't wouldn't needn't ain't i'm you're we're they're he's she's it's that's
   there's who's what's where's here's i've you've we've they've who've i'd you'd he'd she'd we'd they'd who'd it'd
   i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll 's 're 've 'd 'll 'm n't gonna wanna`,
);

/** Lemmas whose past is nearly always a finite verb and whose -s form is more often a verb than a plural noun. */
const lemmas = () => `accept accompany achieve acquire act adapt add adopt admit affect afford agree aim allege allow
  announce anticipate apologize appear apply appoint apprehend approve argue arise arrange arrest arrive ask assert
  assess assign assist assume assure attach attain attempt attend attract avoid await award ban bar bear beat become
  beg begin behave believe belong bend bet bid bind bite bleed block blow boast boost borrow bother bounce break breed
  bring broaden build burn burst bury buy calculate cancel capture carry cast catch cause cease celebrate change choose
  cite claim clarify clear climb cling close collapse collect combine come commission commit communicate compare
  compete compile complain complete comply comprise concede concern conclude condemn conduct confess confirm confront
  consider consist constitute consult consume contain contend continue contribute convert convey convict convince
  cooperate cope correct count create criticize cross crush cry cut damage dare deal debate decide declare decline deem
  defeat defend define defy delay deliver demand demonstrate deny depart depend deploy deport derive descend describe
  deserve design destroy detain detect deteriorate determine develop devote die differ dig diminish disagree disappear
  disappoint discover discuss dismiss display dispute disrupt distribute dominate donate double draft drag draw dream
  drift drink drive drop drown earn ease eat edge elaborate elect eliminate embrace emerge emphasize employ enable
  encourage end endorse endure enforce engage enhance enjoy ensure enter entertain erupt escape establish evacuate
  evaluate evolve examine exceed excel exclude execute exercise exhibit exist expand expect experience explain explode
  explore expose express extend face facilitate fade fail fall favor favour fear feature feed feel fight figure file
  fill find finish fire fit fix flee float flow fly focus follow forbid force forget forgive form foster freeze fuel
  fulfil fulfill fund gain gather generate get give go grab graduate grant grapple grow guarantee guide halt hand
  handle hang happen hate head heal hear help hesitate hide hire hit hold hope hover hug hurt identify ignore
  illustrate imagine impact implement imply impose improve include incorporate increase indicate induce infect inform
  inherit initiate inject injure insist inspect inspire install instruct insult intend intensify introduce invade
  invest investigate invite involve isolate issue join jump justify keep kick kidnap kill knock know lack land last
  laugh launch lead lean leap learn leave lend let lie lift limit linger link list listen live loom lose love lower
  maintain make manage march mark marry matter mean measure meet mention merge miss monitor mount mourn move name
  narrow need negotiate nominate note notice notify obey object observe obtain occupy occur offend offer open operate
  oppose opt order organize originate oust overcome oversee overtake overturn owe own participate pass pause pay
  perceive perform permit persist persuade pick place plan plant play plead please pledge plunge point portray pose
  possess post postpone pour praise predict prefer prepare present preserve preside press presume prevail prevent
  proceed process proclaim produce prohibit project promise promote prompt propose prosecute protect protest prove
  provide provoke publish pull pump punish purchase pursue push put qualify question quit quote raid raise rally range
  reach react read realize rebuild recall receive recognize recommend reconsider record recover recruit reduce refer
  reflect refuse regain regard register regret reinforce reiterate reject relate relax release rely remain remember
  remind remove render renew repay repeat replace reply report represent require rescue resemble resent reserve resign
  resist resolve resort respond rest restore restrict result resume retain retire retreat return reveal reverse review
  revise revive reward ride ring rise risk roll ruin rule run rush sack sacrifice sail save say scare schedule score
  scrap scream seal search secure see seek seem seize select sell send sentence separate serve set settle shake shape
  share shed shift shine ship shock shoot shout show shrink shut sign signal sing sink sit slam slash sleep slide slip
  slow smash smile smoke soar solve sound spark speak specialize specify speculate spend spill spin split spoil sponsor
  spot spread spring stage stand star stare start starve state stay steal stem step stick stimulate stir stop store
  storm strain strengthen stress stretch strike strip strive struggle stumble submit succeed sue suffer suggest suit
  supply support suppose surge surpass surprise surrender surround survive suspect suspend sustain swear sweep swim
  swing switch symbolize tackle take talk target taste teach tear tell tend term terminate test testify thank think
  threaten thrive throw tie tighten top topple torture toss total touch tour trace track trade trail train transfer
  transform translate transport trap travel treat trigger triumph trouble trust try tumble turn undergo undermine
  understand undertake unite unveil update upgrade uphold urge use utilize vacate vanish vary veto view violate visit
  voice volunteer vote vow wait wake walk want warn wash waste watch weaken wear weep weigh welcome widen win wipe wish
  withdraw withhold withstand witness wonder work worry worsen wound wrap wreck write yield abandon abolish absorb
  abuse accelerate accumulate accuse acknowledge address adjust administer admire advance advise advocate aggravate air
  alarm align allocate alter amount analyze anger answer appeal applaud approach archive arm arouse ascend assassinate
  assault assemble associate attack attribute audit author authorize avenge avert back backfire bail balance bash
  battle beef benefit betray blame blast bless blur bolster bomb boom boycott brace brand brief broadcast brush bump
  bungle bypass call calm campaign care caution censor challenge champion charge chase chat check cheer circulate clash
  classify clean click climax coach coincide collaborate collide comfort command comment compel compensate compound
  compromise conceal conceive condone confine confiscate confuse congratulate connect conquer conspire construct
  contact contest contract contradict contrast control convene cook coordinate counter crack crash crawl credit creep
  cripple crumble culminate curb cure cycle dance debut decay decorate decrease dedicate deepen defer defect degrade
  delegate delete delight demolish denounce dent deprive designate desire despise destabilize detail devastate diagnose
  dictate dip direct disable disband discard discharge disclose discontinue discourage disguise dislike dismantle
  dispatch disperse displace dispose disqualify distance distort disturb dive divert divide divorce dodge downplay
  drain dress dump dwarf dwell echo eclipse edit educate elevate elicit embark embody emigrate emit empower encounter
  endanger enlist enrage enrich enroll ensue entail entitle envision equip erase erode err escalate escort espouse
  evade evict evoke exaggerate excite excuse exempt exert exhaust exile expel expire exploit export extinguish extract
  extradite eye fabricate falter fare fascinate fetch field finalize finance fine flag flash flatten flip flirt flock
  flood flourish fluctuate flunk fold forge formulate foil fracture frame frighten frown frustrate function furnish
  gauge gaze glance glide govern grasp greet grill grip groan groom ground guard gut hail hamper harass harbor harbour
  harden harm harvest haul haunt heat heed heighten highlight hinder hint hospitalize host house humiliate hunt hurl
  hurry ignite imitate immigrate impede impersonate impress imprison incite incur infiltrate inflict influence inhabit
  inhale inhibit insert instigate insulate insure integrate interact intercept interfere interpret interrupt intervene
  interview intimidate invent invoke irritate jail jeopardize joke judge juggle kiss kneel lag lament languish lash lay
  leak lecture legalize level levy liberate light like lobby locate lock log long look loot lure maim mandate manifest
  manipulate manufacture map mask master match mature maximize mediate melt memorize menace migrate mimic mind minimize
  mislead mistake mobilize mock model modify motivate mull multiply murder muster navigate near neglect neutralize
  normalize nurse nurture oblige obscure obsess obstruct offset omit ooze orbit orchestrate outlaw outline outnumber
  outpace outperform overhaul overlook override overshadow overwhelm pack paint panic parade pardon park part partner
  patrol pave peak peddle penalize penetrate perish permeate perpetuate persecute phone photograph pile pilot pin
  pioneer pitch plague plot plow poison police poll pop portend postulate pound practice practise preach precede
  preclude prescribe pretend price print privatize probe procure profess profit progress prolong propel prosper
  publicize puncture purge quell quiz race rage rattle ravage rebound rebuff rebuke recede reckon reclaim reconcile
  reconstruct recount redeem redefine redirect refine reform refrain refuel refund refute regulate rehabilitate reign
  reinstate relegate relieve relinquish relish relocate rename renounce renovate rent reopen repair repatriate repeal
  repel replicate reproduce rescind research reshape reside resonate respect restart restructure resurface retaliate
  rethink retract retrieve reunite revel reverberate revert revitalize revoke revolt revolve rid ridicule rip rival
  roam rob rock romp rotate sabotage safeguard salute salvage sanction scale scan scatter scold scramble scrape scratch
  screen scrutinize sever shatter shelter shelve shield shop shorten shoulder shove shrug shun sideline simplify
  simulate situate ski skip slap slaughter slump smuggle snap snatch sneak soak soften span spearhead speed spell spike
  spray sprint spur squander squeeze stab stabilize stagger stall stamp steer stifle stray streamline stun subdue
  subject subscribe substitute subvert succumb summon supervise supplement suppress surface survey swallow swap swell
  swerve sympathize tailor tap taunt tease tempt text thwart tip tolerate tout tow transcend transmit traverse trim
  triple trounce trump tuck twist unearth unfold unify unleash unravel unsettle usher utter validate value vandalize
  venture verify vest vilify visualize void wade wage wander warrant waver weather wed whip wield wind woo worship
  wrestle yell zero zoom tweet email retweet google`;

/** Plural nouns far more often than verbs. */
const nounLike = () =>
  wordSet(
    `acts aims airs alarms arms arrests attacks authors awards backs bans bars battles benefits bids bites bombs brands
   briefs broadcasts calls campaigns cases causes challenges champions charges checks claims clashes commands comments
   commissions compounds concerns contacts contests contracts contrasts controls costs counts courts covers cracks
   crashes credits cries cures curbs cuts cycles damages dances deals debates defeats defects delays delegates demands
   designs desires details deposits dips displays disputes drafts dreams drinks drives drops echoes edges ends escapes
   estimates excuses exercises exhibits exiles experiences exports eyes faces fears features feeds fields fights
   figures files fines fires fits fixes flags flashes floods flows focuses folds forces forms frames functions funds
   gains gazes goals grants grounds guards guides halts hands harms heads heats hits hopes hosts houses hunts impacts
   increases influences insults issues jails jokes journeys judges jumps kicks kisses lands laughs leads leaks lectures
   levels lies lifts likes limits links lists lives loads locks logs losses loves marches marks masters matches matters
   measures mentions minds models mounts moves murders names needs notes notices nurses objects offers orders parades
   parks parts partners passes patrols pauses peaks phones photographs picks piles pilots pins pioneers pitches places
   plagues plans plants plays pledges plots points poisons polices polls posts pounds practices presents presses prices
   prints probes processes profits programs projects promises protests purchases questions quotes races raids raises
   rallies ranges ranks rates reaches records reforms refunds regrets releases remains replies reports requests rescues
   researches reserves respects rests results retreats returns reverses reviews rewards rides rings rises risks rivals
   roles rolls rows rules runs rushes sacrifices sanctions saves scales scandals schedules scores scraps screams
   screens seals searches senses sentences sets shakes shapes shares shelters shields shifts ships shocks shops shots
   shouts shows signals signs skips slides slips slumps smiles sounds spans sparks speeds spells spikes spins splits
   spots sprays springs spurs stages stamps stands stars starts states stays stems steps sticks stops stores storms
   strains stresses stretches strikes strips struggles subjects supplies supports surges surprises surveys suspects
   swaps swings switches talks taps targets tastes tears terms tests texts thanks threats ties tips tops totals touches
   tours traces tracks trades trails trains transfers transports traps travels treats triggers troubles trumps trusts
   turns tweets twists updates upgrades uses values ventures views visits voices volunteers votes vows waits walks
   warrants washes wastes watches waves winds wins wipes wishes witnesses works worries wounds wraps wrecks yells
   yields abuses accounts addresses advances advocates amounts answers appeals approaches archives assaults associates
   attempts attributes audits balances doubles fuels leaves leans lasts lines lobbies maps masks police primes rents
   repairs riots rocks rounds sails scans shoulders sleeps snaps stalls studies surfaces zeros googles emails bends
   blocks blows bounces breaks breeds burns bursts casts catches changes chases chats clicks climbs closes coaches
   comforts crosses dares doubts drags draws flips floats forges graduates grips grooms hugs hurts knocks lacks lags
   lures mandates menaces orbits panics parties pops premises progresses revolts shrugs slaps spills sponsors squeezes
   stabs stares stirs stocks streams substitutes suits supplements swallows tackles tolls tosses trials whips worships
   prospects`,
  );

const forms = once(() => {
  const nouns = nounLike();
  const finite: string[] = [];
  const others: string[] = [];
  for (const lemma of words(lemmas())) {
    for (const [form, tense] of formsOf(lemma)) {
      if (tense === 'past') finite.push(form);
      else if (tense === 'present' && !nouns.has(form)) finite.push(form);
      else if (tense === 'participle') others.push(form);
    }
  }

  return { finite, others };
});

export const finiteVerbs = once<ReadonlySet<string>>(() => {
  const found = new Set([...auxiliaries, ...forms().finite]);
  for (const bare of ['be', 'been', 'being', 'having']) found.delete(bare);
  return found;
});

export const participles = once<ReadonlySet<string>>(
  () => new Set([...forms().others, 'been', 'gone', 'done', 'had', 'born', 'undone', 'laden']),
);
