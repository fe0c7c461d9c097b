/** The regular forms of English verbs, and the irregular ones that the tables need. */
import type { Tense } from '../language.ts';
import { words } from '../words.ts';

/** past, then participle where it differs; a lemma with a prefix (retell, overhear) follows its last part. */
const IRREGULAR: Record<string, string> = Object.fromEntries(
  `say:said tell:told write:wrote,written speak:spoke,spoken read:read put:put go:went,gone make:made give:gave,given
  take:took,taken hold:held find:found think:thought know:knew,known feel:felt see:saw,seen hear:heard teach:taught
  swear:swore,sworn sing:sang,sung begin:began,begun come:came,come become:became,become shoot:shot fire:fired
  forbid:forbade,forbidden forget:forgot,forgotten forgive:forgave,forgiven foresee:foresaw,foreseen mean:meant
  understand:understood choose:chose,chosen throw:threw,thrown hit:hit set:set let:let lay:laid lead:led leave:left
  lose:lost meet:met pay:paid run:ran,run sell:sold send:sent show:showed,shown sit:sat stand:stood stick:stuck
  strike:struck swing:swung tear:tore,torn weep:wept keep:kept get:got,gotten fight:fought draw:drew,drawn bring:brought
  break:broke,broken bet:bet blow:blew,blown build:built buy:bought catch:caught cut:cut deal:dealt dig:dug do:did,done
  drive:drove,driven eat:ate,eaten fall:fell,fallen fly:flew,flown grow:grew,grown hang:hung have:had,had hide:hid,hidden
  hurt:hurt lie:lied lend:lent light:lit quit:quit ride:rode,ridden ring:rang,rung rise:rose,risen seek:sought
  shake:shook,shaken shed:shed shut:shut sleep:slept spend:spent split:split spread:spread steal:stole,stolen
  sweep:swept swim:swam,swum wake:woke,woken wear:wore,worn win:won withdraw:withdrew,withdrawn arise:arose,arisen
  bear:bore,borne beat:beat,beaten bind:bound bite:bit,bitten bleed:bled breed:bred burst:burst cast:cast cling:clung
  cost:cost creep:crept feed:fed flee:fled freeze:froze,frozen grind:ground drink:drank,drunk lean:leaned leap:leapt
  shrink:shrank,shrunk sink:sank,sunk slide:slid spin:spun spring:sprang,sprung sting:stung swell:swelled,swollen
  undergo:underwent,undergone upset:upset wind:wound prove:proved,proven be:was,been bend:bent
  strive:strove,striven tread:trod,trodden weave:wove,woven bid:bid broadcast:broadcast forecast:forecast
  typecast:typecast intercut:intercut`
    .split(/\s+/)
    .map((row) => row.split(':')),
);
const PREFIX = /^(?:re|over|under|mis|fore|with|out|un|up|inter)-?(?=[a-z]{3})/;

/** Stressed on the last syllable, so the consonant doubles; British spelling doubles every final l (label, travel). */
const DOUBLES = new Set(
  words(
    `admit commit quip chat rap tap tip nod beg blog drop grab hug jab jog plan plot pop pot rip rub scan shop shrug
     skip slam slap slip snap sob stop strip step tag top trap trim trip wrap zip chop clap clip cap dub flip plug pin
     pen prod quiz rebut regret refer defer confer infer prefer concur occur incur deter transfer permit submit omit
     emit remit compel propel expel repel dispel control patrol equip kid hum ban bar bat bet blot brag bug chip cram
     drag drum dip dim fan fit flap flog gab gag grin gut jam jot lag log lob man map mob nag net pat pit plod ram rob
     rot run scrap set ship sin sip slot spot spur star stem stir stun sum swap swat tan throb thud tug wed win whip
     acquit allot abhor begin forget cut dig get hit put quit shut sit spin split swim let rebel excel cancel label
     travel quarrel model level fuel signal dial total marvel counsel channel funnel grovel cavil worship kidnap
     handicap program bus format backpedal pedal initial rival shovel snivel spiral swivel unravel yodel trial flag hop
     pad peg stab sag`,
  ),
);
const BRITISH =
  /(?:label|travel|quarrel|model|level|fuel|signal|dial|total|marvel|counsel|channel|funnel|grovel|cancel|worship|kidnap|program|pedal|initial|rival|shovel|spiral|unravel|trial)$/;

export type Form = readonly [form: string, tense: Tense];

/** Every form of a verb, American and British spelling (criticize, criticise; labeled, labelled). */
export function formsOf(lemma: string): Form[] {
  const american = lemma.endsWith('ize') && /[a-z]{4}ize$/.test(lemma);
  return american ? [...forms(lemma), ...forms(`${lemma.slice(0, -3)}ise`)] : forms(lemma);
}

function forms(verb: string): Form[] {
  const root = IRREGULAR[verb] ? verb : verb.replace(PREFIX, '');
  const irregular = IRREGULAR[root];
  const prefix = irregular ? verb.slice(0, verb.length - root.length) : '';
  const found: Form[] = [];
  if (irregular) {
    const [past, participle] = irregular.split(',');
    found.push([prefix + past, 'past']);
    if (participle && participle !== past) found.push([prefix + participle, 'participle']);
  } else for (const past of regularPast(verb)) found.push([past, 'past']);
  found.push([thirdPerson(verb), 'present'], [verb, 'base']);
  for (const ing of presentParticiple(verb)) found.push([ing, 'ing']);
  return found;
}

/** Behind a consonant. */
const endsInY = (verb: string) => verb.endsWith('y') && /[^aeiou]y$/.test(verb);

const stems = (verb: string): string[] => {
  const doubled = verb + verb.at(-1);
  if ('lmp'.includes(verb.at(-1)!) && BRITISH.test(verb)) return [verb, doubled];
  return [DOUBLES.has(verb) ? doubled : verb];
};

function regularPast(verb: string): string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (endsInY(verb)) return [`${verb.slice(0, -1)}ied`];
  if (verb.endsWith('c')) return [`${verb}ked`];
  return stems(verb).map((stem) => `${stem}ed`);
}

function thirdPerson(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return endsInY(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function presentParticiple(verb: string): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e') && /[^eoy]e$/.test(verb) && verb !== 'be') return [`${verb.slice(0, -1)}ing`];
  if (verb.endsWith('c')) return [`${verb}king`];
  return stems(verb).map((stem) => `${stem}ing`);
}
