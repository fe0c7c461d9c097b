/**
 * Verbs that carry somebody's words. To add one, put its lemma into the row with its strength and frames;
 * its forms follow, British spelling included. A lemma stands in one row only, the test says so if it does not.
 * Coverage was checked against the cue words of PolNeAR (Newell, Margolin and Ruths 2018).
 */
import type { CueVerb, Frame, Strength } from '../language.ts';
import { wordSet, words } from '../words.ts';
import { formsOf } from './inflect.ts';

type Row = readonly [strength: Strength, frames: string, lemmas: string];

const speech: Row[] = [
  // Saying
  ['strong', 'quote clause to of np', 'say'],
  ['strong', 'quote clause to of np whether', 'tell'],
  [
    'strong',
    'quote clause np',
    'write state declare announce claim assert maintain reiterate restate reaffirm affirm aver',
  ],
  ['strong', 'quote clause np', 'acknowledge concede admit confess deny confirm disclose divulge attest certify avow'],
  [
    'strong',
    'quote clause np',
    'explain clarify emphasize stress underline underscore lament bemoan bewail recount relate',
  ],
  [
    'strong',
    'quote clause np',
    'proclaim predict assure reassure remind inform notify advise mention profess tweet retweet',
  ],
  [
    'strong',
    'quote clause',
    'add argue contend allege insist counter retort reply respond answer remark comment opine',
  ],
  [
    'strong',
    'quote clause',
    'quip joke jest gripe grumble grouse carp theorize speculate surmise hypothesize postulate posit',
  ],
  ['strong', 'quote clause', 'elaborate testify interject exclaim gush rejoin riposte deadpan wisecrack moan complain'],
  ['strong', 'quote clause of', 'boast brag warn caution'],
  ['strong', 'quote clause to', 'vow pledge promise swear threaten pray'],
  ['strong', 'quote clause np', 'recall observe note report protest plead tut prophesy'],
  ['strong', 'quote that np', 'email e-mail text message telegraph cable blog tout'],
  ['strong', 'quote whether np', 'ask query'],
  ['strong', 'quote whether', 'inquire enquire wonder'],
  ['strong', 'quote that to np', 'demand'],
  ['strong', 'quote that to np', 'urge implore beseech entreat exhort beg'],
  ['strong', 'clause np', 'reveal hint imply intimate insinuate stipulate decree'],
  ['strong', 'quote that np', 'suggest propose recommend advocate'],
  ['strong', 'of np', 'accuse'],
  ['strong', 'quote', 'continue conclude resume persist interrupt intervene interpose'],
  // Loudly, quietly, at length
  [
    'strong',
    'quote that',
    'chant shout yell scream bellow holler bark roar cry snarl growl hiss shriek howl thunder boom',
  ],
  [
    'strong',
    'quote that',
    'whisper murmur mutter mumble stammer stutter drawl whimper wail groan intone chime chorus blurt',
  ],
  ['strong', 'quote', 'recite croon bawl rasp squawk yelp squeal croak bleat coo purr drone warble ejaculate blubber'],
  [
    'strong',
    'quote that',
    'enthuse rhapsodize muse ruminate ponder pontificate moralize sermonize preach lecture editorialize',
  ],
  ['strong', 'quote', 'echo utter crow bluster gloat trumpet preen snipe fulminate thunder hector splutter sputter'],
  // Judging aloud
  [
    'medium',
    'quote np for',
    'criticize praise blast slam condemn denounce decry deride mock ridicule lambast lambaste assail',
  ],
  [
    'medium',
    'quote np for',
    'castigate chastise chide berate scold rebuke reprimand admonish upbraid reproach censure pillory',
  ],
  ['medium', 'quote np for', 'applaud commend hail laud salute thank congratulate compliment extol credit blame fault'],
  [
    'medium',
    'quote np',
    'taunt tease heckle jeer boo insult belittle disparage denigrate malign vilify excoriate revile',
  ],
  [
    'medium',
    'quote np',
    'skewer scorn roast bash trash diss rip ding impugn lampoon satirize mythologize troll needle rib',
  ],
  ['medium', 'quote that', 'rail rant rave rage vent inveigh sneer scoff jibe gibe snark'],
  [
    'medium',
    'np as',
    'describe characterize portray depict brand label dub deem term bill style dismiss paint cast liken',
  ],
  [
    'medium',
    'np',
    'dispute rebut refute contest contradict disavow disown repudiate reject rubbish downplay debunk gainsay',
  ],
  [
    'medium',
    'np',
    'challenge question address discuss debate tackle broach invoke cite quote reference paraphrase misquote',
  ],
  ['medium', 'np', 'defend justify champion endorse attack compare refer allude'],
  ['medium', 'quote that np', 'apologize'],
  ['medium', 'that np', 'brief update debrief apprise alert advertise'],
  ['medium', 'quote np', 'greet toast eulogize welcome'],
  ['medium', 'np to', 'order instruct direct command invite forbid dare enjoin counsel encourage'],
  [
    'medium',
    'np',
    'issue release publish circulate dictate outline unveil articulate enunciate air convey communicate',
  ],
  ['medium', 'clause np', 'express voice signal reckon guarantee vouch foretell'],
  ['medium', 'that np', 'specify itemize enumerate summarize recap detail catalogue catalog'],
  ['medium', 'quote np', 'repeat parrot rehearse reprise regurgitate translate interpret caption'],
  ['medium', 'quote np', 'grill interview interrogate cross-examine quiz press'],
  ['medium', 'that to np', 'convince persuade lobby petition'],
  ['medium', 'that for to', 'appeal agitate campaign clamour clamor lobby'],
  ['medium', 'quote that', 'confide reminisce reason philosophize extrapolate prognosticate caveat bristle bray'],
  ['medium', 'that to', 'agree disagree concur volunteer decline refuse'],
  ['medium', 'quote that np', 'post upload instagram share retell read'],
  ['medium', 'of', 'speak'],
  // What documents, studies and courts do more than mouths
  [
    'medium',
    'clause np',
    'show indicate estimate project forecast calculate determine rule find establish demonstrate',
  ],
  ['medium', 'clause np', 'illustrate highlight document record list prove opine adjudge hold'],
  ['medium', 'that np', 'charge indict resolve contemplate'],
  ['medium', 'quote to np', 'offer request pitch'],
  // Words only beside marks, a colon or a particle (call for, point out, put it, go on)
  ['weak', 'quote np for', 'call'],
  ['weak', 'quote that', 'begin start open close end finish lead trail follow interview'],
  ['weak', 'quote that', 'go point put shoot fire hit strike lash weigh sound chip pipe pile chime step fess own'],
  ['weak', 'quote np', 'talk chat converse banter argy-bargy spar clash quarrel bicker joust tangle tussle exchange'],
  [
    'weak',
    'np',
    'sign pen author draft scribble scrawl type jot print title entitle headline inscribe tag name rename',
  ],
  ['weak', 'np', 'give make raise mean include provide push deliver promote launch issue hammer knock savage target'],
  [
    'weak',
    'quote np',
    'demur hedge backpedal backtrack waffle equivocate dodge deflect stonewall sidestep soften temper',
  ],
  [
    'weak',
    'quote',
    'react retaliate cackle babble burble spout spit trill squeak chirp ring read-out sing rap rhyme sign-off',
  ],
  ['weak', 'np as', 'treat position frame identify recognize celebrate cheer mourn remember'],
  ['weak', 'to that np', 'allow warrant ask-for back support oppose seek push vote'],
  ['weak', 'np', 'focus dwell touch hit stump debate analyse analyze assess evaluate review explore examine chronicle'],
  ['weak', 'that np', 'gather hear understand learn discover notice spot'],
  ['weak', 'np', 'attribute ascribe chalk pin compliment tie link'],
  ['weak', 'of about', 'dream'],
];

/** Sounds and gestures: they carry marked words and nothing else. */
const manner: Row[] = [
  [
    'weak',
    'manner',
    'sigh laugh smile grin chuckle giggle smirk snort shrug nod frown wince grimace gasp pant beam sob weep',
  ],
  [
    'weak',
    'manner',
    'sniff sniffle wink scowl pout gesture hoot guffaw fume seethe simper exhale breathe gulp swoon snicker',
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
  ['weak', 'to that', 'plan intend aim decide hesitate mean vote hope'],
  ['weak', 'that', 'seem appear look'],
];

const found = new Map<string, CueVerb>();
conjugate([...speech, ...manner]);
conjugate(thought, true);

function conjugate(rows: readonly Row[], isThought = false) {
  for (const [strength, list, lemmas] of rows) {
    const frames: ReadonlySet<Frame> = new Set(words(list) as Frame[]);
    for (const lemma of words(lemmas)) {
      for (const [form, tense] of formsOf(lemma)) {
        if (found.has(form)) continue;
        found.set(
          form,
          isThought ? { lemma, strength, frames, tense, thought: true } : { lemma, strength, frames, tense },
        );
      }
    }
  }
}

export const verbs: ReadonlyMap<string, CueVerb> = found;

const forms = (lemmas: string): string[] => words(lemmas).flatMap((lemma) => formsOf(lemma).map(([form]) => form));

/** What is done by a letter, report, law, sign or survey; “the letter reads” is no noun. */
export const documentVerbs = new Set(
  forms(
    `read say state show suggest indicate reveal warn outline note list describe declare conclude find argue assert claim
    allege contend charge accuse call urge recommend propose demand order cite quote detail explain specify stipulate
    provide require prohibit forbid allow permit mandate guarantee affirm confirm acknowledge admit deny add continue
    begin open start end close predict estimate project forecast praise criticize condemn denounce portray depict
    characterize identify name address refer mention document summarize advise ask invite promise pledge vow threaten
    depict feature include contain highlight underscore emphasize stress record report announce tell go quote-back
    proclaim invoke reflect display bear carry define establish recognize reaffirm commit bar ban set lay spell point
    imply hint insist maintain express offer question reject refute dismiss thank appeal chronicle recount attribute
    blame label brand blast slam mock ridicule`,
  ),
);

/** The words were given in writing, so that they come from a document of their own. */
export const written = new Set([
  ...forms(
    `write tweet retweet post email e-mail text message blog pen scribble scrawl type jot telegraph cable wire fax subtweet
    instagram publish print caption inscribe draft author share upload editorialize co-write co-author`,
  ),
  ...wordSet('write-up rewritten'),
]);
