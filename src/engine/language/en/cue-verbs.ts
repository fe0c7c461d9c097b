/**
 * Verbs that carry somebody's words. To add one, put its lemma into the row with its strength and frames;
 * its forms follow, British spelling included. A lemma stands in one row only, the test says so if it does not.
 * Coverage was checked against the cue words of PolNeAR (Newell, Margolin and Ruths 2018).
 */

import type { CueVerb, Frame, Strength } from '../language.ts';
import { once } from '../once.ts';
import { wordSet, words } from '../words.ts';
import { formsOf } from './inflect.ts';

type Row = readonly [strength: Strength, frames: string, lemmas: string];

const speech: Row[] = [
  // Saying: “Brenn said (that) …”
  ['strong', 'quote clause to of np', 'say'],
  ['strong', 'quote clause to of np whether', 'tell'],
  [
    'strong',
    'quote clause np',
    `state declare announce claim assert reiterate restate reaffirm affirm aver acknowledge concede admit
     confess deny confirm disclose divulge attest certify avow explain clarify emphasize stress 
     lament bemoan bewail recount recall observe note report profess proclaim predict assure reassure remind
     inform notify tweet retweet prophesy reveal hint imply intimate insinuate stipulate decree`,
  ],
  [
    'strong',
    'quote clause',
    `add argue contend allege insist counter retort remark opine quip joke jest gripe grumble
     grouse carp theorize speculate surmise hypothesize postulate posit testify interject exclaim gush rejoin
     riposte deadpan wisecrack moan complain conclude plead tut`,
  ],
  ['strong', 'quote clause of', 'boast brag warn caution'],
  ['strong', 'quote clause to', 'vow pledge promise swear threaten pray'],
  ['strong', 'quote that np', 'write maintain underline underscore mention'],
  ['strong', 'quote that np', 'email e-mail text message telegraph blog suggest propose recommend advocate'],
  ['strong', 'quote whether to np', 'ask query'],
  ['strong', 'quote whether', 'inquire enquire wonder'],
  ['strong', 'quote that to np', 'demand urge implore beseech entreat exhort beg'],
  ['strong', 'of np', 'accuse'],
  ['strong', 'quote that', 'reply respond answer comment elaborate'],
  // Loudly, quietly, at length
  [
    'strong',
    'quote that',
    `chant shout yell scream bellow holler bark roar cry snarl growl hiss shriek howl thunder boom whisper murmur mutter
     mumble stammer stutter drawl whimper wail groan intone chime chorus blurt croon bawl rasp squawk yelp squeal croak
     bleat coo purr splutter sputter fulminate interpose enthuse rhapsodize muse ruminate ponder pontificate moralize
     sermonize preach lecture editorialize crow bluster gloat trumpet snipe`,
  ],
  ['strong', 'quote', 'recite echo utter hector'],
  // Judging aloud
  [
    'medium',
    'quote np for',
    `criticize praise blast slam condemn denounce decry deride mock ridicule lambast lambaste assail castigate chastise
     chide berate scold rebuke reprimand admonish upbraid reproach censure pillory applaud commend hail laud salute thank
     congratulate compliment extol credit blame fault call tout`,
  ],
  [
    'medium',
    'quote np',
    `taunt tease heckle jeer boo insult belittle disparage denigrate malign vilify excoriate revile skewer scorn roast bash
     trash diss rip ding impugn lampoon satirize mythologize troll needle rib toast eulogize`,
  ],
  ['medium', 'quote that', 'rail rant rave rage vent inveigh sneer scoff jibe gibe snark bristle'],
  ['medium', 'np as', 'describe characterize portray depict brand label dub deem dismiss paint cast liken refer'],
  [
    'medium',
    'np',
    `dispute rebut refute contradict disavow disown repudiate reject rubbish downplay debunk gainsay challenge question
     address discuss debate tackle broach invoke cite quote reference paraphrase misquote defend justify champion
     endorse attack allude issue release publish circulate dictate outline unveil articulate enunciate air convey
     communicate`,
  ],
  ['medium', 'quote that np', 'apologize advise counsel protest post instagram retell read'],
  ['medium', 'np to', 'order instruct invite forbid dare enjoin encourage'],
  ['medium', 'clause np', 'express voice signal reckon guarantee vouch foretell'],
  [
    'medium',
    'that np',
    'brief update debrief apprise alert advertise specify itemize enumerate summarize recap detail catalogue catalog',
  ],
  [
    'medium',
    'quote np',
    'repeat parrot rehearse reprise regurgitate translate interpret caption grill interview interrogate cross-examine quiz press',
  ],
  ['medium', 'quote', 'continue resume persist interrupt intervene relate'],
  ['medium', 'that for to', 'appeal petition clamour clamor'],
  ['medium', 'quote that', 'confide reminisce philosophize extrapolate prognosticate caveat'],
  ['medium', 'that to', 'agree disagree concur volunteer '],
  ['medium', 'of', 'speak'],
  ['medium', 'quote to np', 'offer request'],
  // What documents, studies and courts do more than mouths
  ['medium', 'clause np', 'show indicate estimate forecast calculate rule adjudge'],
  ['medium', 'that np', 'charge find determine highlight'],
  [
    'weak',
    'clause np',
    'hold prove establish demonstrate illustrate document record list project contest resolve convince persuade reason',
  ],
  // Words only beside marks, a colon or a particle (point out, put it, go on)
  [
    'weak',
    'quote that',
    `begin start open close end finish lead trail follow go point put shoot fire hit strike lash weigh sound chip pipe
     pile step fess own demur hedge backpedal backtrack waffle equivocate dodge deflect stonewall sidestep react
     retaliate cackle babble burble spout spit trill squeak chirp ring sing rap rhyme warble drone bray gather hear
     understand learn discover notice blubber preen ejaculate`,
  ],
  [
    'weak',
    'quote np',
    'talk chat converse banter spar clash quarrel bicker joust tangle tussle exchange campaign agitate lobby command',
  ],
  [
    'weak',
    'np',
    `sign pen author draft scribble scrawl type jot print title entitle headline inscribe tag name rename give make raise mean
     include provide push deliver promote launch pitch hammer knock savage target soften temper focus dwell touch stump
     analyse analyze assess evaluate review explore examine chronicle attribute ascribe chalk pin tie link share upload
     greet welcome spot cable wire fax`,
  ],
  ['weak', 'np as', 'treat position frame identify recognize celebrate cheer mourn remember term bill style compare'],
  ['weak', 'to that np', 'allow warrant back support oppose seek'],
  ['weak', 'of', 'dream'],
  ['weak', 'to np', 'refuse decline direct'],
];

/** Sounds and gestures: they carry marked words and nothing else. */
const manner: Row[] = [
  [
    'weak',
    'manner',
    `sigh laugh smile grin chuckle giggle smirk snort shrug nod frown wince grimace gasp pant beam sob weep sniff sniffle wink
     scowl pout gesture hoot guffaw fume seethe simper exhale breathe gulp swoon snicker`,
  ],
];

/** What goes on in a mind. Reporters know it from words, yet they do not report these as words. */
const thought: Row[] = [
  ['weak', 'clause quote', 'think believe feel suspect suppose guess imagine assume presume figure'],
  [
    'weak',
    'clause',
    'know doubt fear worry hope wish expect anticipate foresee envision envisage dread realize forget regret',
  ],
  ['weak', 'np to', 'want prefer like love hate favor favour dislike resent enjoy need'],
  ['weak', 'np as', 'see view regard consider perceive'],
  ['weak', 'to that', 'plan intend aim decide hesitate vote'],
  ['weak', 'that', 'seem appear look'],
];

/** Forms that are nouns far more often than verbs: verbs only with a subject before and something said behind. */
const nounForms = wordSet(
  `state states comment comments report reports email emails e-mail e-mails message messages text texts cable cables
   tweet tweets post posts blog blogs wire wires claim claims promise promises pledge pledges vow threat remark remarks
   joke jokes answer answers reply demand demands request requests query offer offers protest protests cry cries plea
   counter charge charges order orders attack attacks challenge challenges question questions address debate debates
   issue issues press interview interviews brief briefs update updates release releases share shares voice voices air
   credit credits fault blame praise insult insults tease taunt taunts echo echoes note notes signal signals rule rules
   show shows find finds project projects record records document documents list lists contest contests term terms bill
   bills style appeal appeals petition petitions campaign campaigns vote votes plan plans hope hopes fear fears doubt
   doubts wish wishes worry worries love like hate need needs aim aims view views dream dreams look talk talks chat
   exchange call calls lead leads trail trails close ends open start starts sound hit hits fire strike step touch
   target stump pen author title print headline tag name names type draft push launch promote pitch review reviews
   focus trumpet chorus chant chants roar scream shout whisper murmur groan moan sigh laugh smile grin chuckle giggle
   smirk snort shrug nod frown wink gesture pout quip quiz lecture estimate estimates forecast forecasts caution
   advocate advocates champion champions support supports back toast ring rap rhyme rant rage gripe grouse carp snipe
   jibe gibe hammer knock savage own pin tie ties link links yell cheer cheers clash clashes quarrel tussle tangle
   boast`,
);

export const verbs = once<ReadonlyMap<string, CueVerb>>(() => {
  const found = new Map<string, CueVerb>();
  conjugate(found, [...speech, ...manner]);
  conjugate(found, thought, true);
  return found;
});

function conjugate(found: Map<string, CueVerb>, rows: readonly Row[], isThought = false) {
  for (const [strength, list, lemmas] of rows) {
    const frames: ReadonlySet<Frame> = new Set(words(list) as Frame[]);
    for (const lemma of words(lemmas)) {
      for (const [form, tense] of formsOf(lemma)) {
        if (found.has(form)) continue;
        const noun = (tense === 'base' || tense === 'present') && nounForms.has(form);
        const verb: CueVerb = { lemma, strength, frames, tense };
        if (isThought) verb.thought = true;
        if (noun) verb.noun = true;
        found.set(form, verb);
      }
    }
  }
}

const forms = (lemmas: string): string[] => words(lemmas).flatMap((lemma) => formsOf(lemma).map(([form]) => form));

/** What is done by a letter, report, law, sign or survey; “the letter reads” is no noun. */
export const documentVerbs = once(
  () =>
    new Set(
      forms(
        `read say state show suggest indicate reveal warn outline note list describe declare conclude find argue assert
     claim allege contend charge accuse call urge recommend propose demand order cite quote detail explain specify
     stipulate provide require prohibit forbid allow permit mandate guarantee affirm confirm acknowledge admit deny add
     continue begin open start end close predict estimate project forecast praise criticize condemn denounce portray
     depict characterize identify name address refer mention document summarize advise ask invite promise pledge vow
     threaten feature include contain highlight underscore emphasize stress record report announce tell go quote-back
     proclaim invoke reflect display bear carry define establish recognize reaffirm commit bar ban set lay spell point
     imply hint insist maintain express offer question reject refute dismiss thank appeal chronicle recount attribute
     blame label brand blast slam mock ridicule`,
      ),
    ),
);

/** The words were given in writing, so that they come from a document of their own. */
export const written = once(
  () =>
    new Set([
      ...forms(
        `write tweet retweet post email e-mail text message blog pen scribble scrawl type jot telegraph cable wire fax subtweet
    instagram publish print caption inscribe draft author share upload editorialize co-write co-author`,
      ),
      'rewritten',
    ]),
);
