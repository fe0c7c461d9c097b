/**
 * People who said nothing: they declined, could not be reached, did not answer.
 * To add a row: its template (notation in ../template.ts), what the mention before it did (`who` refused, `by` asked,
 * null: nothing), an example of your own, and what the groups hold in it. The engine takes the first row that matches,
 * so rows that catch who asked stand first.
 *
 * Ordinary uses must stay out (“could not be located”, “refused to say that …”, “an official who declined to be
 * named”, “voters did not respond to queries”): `counterexamples` holds the rows to that.
 */

import type { RefusalPattern, RefusalType } from '../language.ts';
import { Sieve } from '../needed-words.ts';
import { once } from '../once.ts';
import { compile } from '../template.ts';

type Row = readonly [
  template: string,
  subject: 'who' | 'by' | null,
  example: string,
  expect?: { who?: string; by?: string },
];

const DECLINED = '(declined|declines|declining|decline|refused|refuses|refusing|refuse)';
const WILL_NOT = "(would not|wouldn't|will not|won't)";
const CAN_NOT = "(could not|couldn't|cannot|can not|can't)";
const DID_NOT = "(did not|didn't|does not|doesn't|do not|don't|did neither|never)";
const HAS_NOT = "(has not|hasn't|have not|haven't|had not|hadn't)";
const WAS_NOT = "(was not|wasn't|were not|weren't|is not|isn't|are not|aren't)";
const BE = '(is|are|was|were|be|been|have been|has been|had been)';
const COMMENT =
  '(comment|comments|interview|interviews|response|responses|reply|replies|reaction|statement|information|clarification|detail|details|explanation|answers|specifics|confirmation)';
const CALLS =
  '(call|calls|message|messages|text|texts|voicemail|voicemails|email|emails|e-mail|e-mails|letter|letters|sms|questionnaire)';
const REQUESTS =
  '(request|requests|query|queries|enquiry|enquiries|inquiry|inquiries|question|questions|invitation|invitations|approaches)';
/** “several emailed”, “repeated phone”. */
const MANY =
  '[ several| repeated| multiple| numerous| many| two| three| four| any| all| further| written| emailed| e-mailed| detailed| specific| media| press| interview| follow-up| separate| initial][ emailed| e-mailed| detailed| specific| phone| telephone| text| voice| whatsapp| interview| media| press]';
/** “a”, “The Courier's”. */
const OUR = "({by}'[s]|a|an|any|the|my|our|his|her|their|its|these|all)";
/** Bare plurals only where they can hardly be anything but a reporter's. */
const TO_REQUEST = `to( ${OUR}~ (${REQUESTS}|${CALLS})| (attempts|efforts) to (reach|contact)|${MANY} (requests|calls|messages|texts|voicemails|emails|e-mails|letters|inquiries|enquiries|questions)|( emailed| e-mailed| written| media| press) (queries|query)| queries(?= (from|sent|by|seeking|till|until)))`;
/** The same without {by}, for rows that catch it behind “from”. */
const TO_A_REQUEST = `to[ a| an| any| the| all]~ (${REQUESTS}|${CALLS})[ (for|seeking)~]`;
const END =
  '(?=.?$|,|;| (about|after|and|as|asking|at|before|but|by|during|for|in|last|late|on|over|regarding|seeking|since|this|through|until|via|when|while|with|within|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday))';
const FOR_COMMENT = `(for|to)~ (${COMMENT}|comment|speak|talk|respond|reply)`;

const rows: Record<RefusalType, readonly Row[]> = {
  declined: [
    [
      `${DECLINED}…~ to~ (comment|elaborate|discuss|answer(?!~ (survey|questionnaire|census|door|phone|call|poll))|weigh in|take questions|be interviewed|be drawn)`,
      'who',
      'A spokeswoman for Kask declined to discuss the letter.',
    ],
    [
      `${DECLINED}…~ to~ (speak|talk)(?! (out|up|english|french|spanish|german|arabic))`,
      'who',
      'Pell refused to speak to reporters on Friday.',
    ],
    [
      `${DECLINED}…~ to say(?! (that|so|it|sorry|yes|no|goodbye|hello|a prayer|they|he|she|there|the words?|the phrase|(his|her|their|its) names?))`,
      'who',
      'The port declined, citing privacy, to say how many had left.',
    ],
    [
      `${DECLINED}…~ to~ (confirm|disclose|reveal|divulge|specify|clarify|go into|speculate|identify|name (the|any|names|him|her|them)|address (questions|specific|specifics|the (report|allegations|allegation|matter|issue|question|claims|claim)))(?! (himself|herself|themselves))`,
      'who',
      'The port declined to disclose the price.',
    ],
    [
      `${DECLINED}…~ to (give|provide|offer|share|release|issue|make)~ (${COMMENT}|reasons|reason|figure|figures|number|numbers|examples|documentation|documents|list|evidence)`,
      'who',
      'The port declined to give any further details.',
    ],
    [
      `${DECLINED}…~ to (grant|do|give|sit for)~ (interview|interviews)`,
      'who',
      'Pell declined to sit for an interview.',
    ],
    [
      `(${DECLINED} to|${DID_NOT}|${WILL_NOT}) make~ available`,
      'who',
      'The ministry did not make any official available.',
    ],
    [`${DECLINED}…~ to~ (respond|reply)`, 'who', 'Sandel declined to respond to questions about the lease.'],
    [
      `(${DECLINED}|turned down|rejected|rebuffed) ${OUR}${MANY} (${REQUESTS} for~ ${COMMENT}|interview request|interview requests|interview)`,
      'who',
      "Pell turned down The Courier's request for an interview.",
      { by: 'The Courier' },
    ],
    [
      `(${DECLINED}|turned down|rejected|rebuffed)${MANY} requests for~ ${COMMENT}`,
      'who',
      'Pell has declined repeated requests for comment.',
    ],
    [
      `${DECLINED}[ any| all| further| immediate| to make any| to make a][ further| immediate| public] comment`,
      'who',
      'The ministry declined further comment.',
    ],
    [
      `${WILL_NOT}~ (comment|elaborate|be drawn|be interviewed|discuss|disclose|divulge|answer questions|confirm or deny|say (whether|if|how|why|when|what|who|which|where|more|anything))`,
      'who',
      'Brenn would not say whether she had signed.',
    ],
    [
      `(does not|doesn't|do not|don't)[ publicly| typically| generally| normally| usually| routinely| ever] comment(?= (on|about|regarding))`,
      'who',
      'The agency does not comment on open cases.',
    ],
    [
      `${CAN_NOT}[ immediately| publicly| yet| directly| legally| possibly] comment`,
      'who',
      'The court could not immediately comment on the case.',
    ],
    [`(would|could|can|will) neither~ confirm nor deny`, 'who', 'The palace would neither confirm nor deny the visit.'],
    [`neither confirmed nor denied`, 'who', 'The palace neither confirmed nor denied the visit.'],
    [
      `(${DID_NOT} (want|wish)|${WAS_NOT} (willing|ready|prepared)|${BE} (unwilling|reluctant)) to~ (comment|be interviewed|discuss|elaborate|(speak|talk) (to|with)~ (reporters|journalists|press|media))`,
      'who',
      'Kask did not want to discuss the lease.',
    ],
    [
      `(chose|choosing|opted|preferred|elected|asked) not to~ (comment|respond|reply|be interviewed|answer questions|speak (to|with)~ (reporters|journalists|press|media))`,
      'who',
      'Kask chose not to comment on the lease.',
    ],
    [
      `(had|has|have|having|offered|made|gave|issued|provided) no~ comment(?! (section|sections|thread|threads))`,
      'who',
      'The union had no immediate comment.',
    ],
    [
      `${DID_NOT}~ (have|offer|provide|give|issue|make)~ (comment|comments)`,
      'who',
      'The union did not have an immediate comment.',
    ],
    [
      `(${DID_NOT}|${WILL_NOT}) (agree to|consent to|grant|give)~ (interview|interviews|be interviewed)`,
      'who',
      'Pell would not agree to an interview.',
    ],
    [
      `(referred|referring|directed|deferred|forwarded|redirected)(${MANY} (questions|queries|inquiries|enquiries|requests|calls|reporters|journalists|comment)| {by}'s${MANY} (question|questions|queries|inquiries|enquiries|request|requests))[ for comment| about~] to`,
      'who',
      "The ministry referred The Courier's questions to the port.",
      { by: 'The Courier' },
    ],
    [
      `(remained|stayed|kept|was|were|is|are|has been|have been) (tight-lipped|mum)`,
      'who',
      'The club remained tight-lipped about the fee.',
    ],
    [
      `hung up (on (a|the|our|this)~ (reporter|journalist|correspondent)|when~ (asked|called|contacted|reached|phoned))`,
      'who',
      'Pell hung up when asked about the boat.',
    ],
  ],

  unreachable: [
    [
      `(?<!(agreement|deal|consensus|verdict|decision|compromise|settlement|conclusion|resolution|accord|truce|target|targets|goal|areas|area|village|villages|unanimity|quorum|understanding) )${CAN_NOT}~ be~ (reached|contacted)(?! by (road|sea|boat|air|car|land|foot|train|helicopter))`,
      'who',
      'Sandel could not immediately be reached for comment.',
    ],
    [`${BE} unable to be (reached|contacted)`, 'who', 'Sandel was unable to be reached.'],
    [
      `${WAS_NOT}~ (available|reachable|around|free|present) ${FOR_COMMENT}`,
      'who',
      'Brenn was not immediately available for comment.',
    ],
    [
      `${BE} (unavailable|unreachable|not available|not reachable)~ ${FOR_COMMENT}`,
      'who',
      'Brenn is unavailable for an interview.',
    ],
    [`${WAS_NOT}~ reachable`, 'who', 'Brenn was not reachable by phone.'],
    [
      `${BE} unreachable(?= (by~ (phone|telephone)|on (his|her|their)|via|at press))`,
      'who',
      'Brenn was unreachable by phone.',
    ],
    [
      `${BE} (travelling|traveling|abroad|away|on leave|on holiday|on vacation) and~ (unavailable|not available|unreachable|could not be reached)`,
      'who',
      'Brenn was abroad and unavailable.',
    ],
    [
      `(no one|nobody|no-one|no~ (official|officials|spokesman|spokeswoman|spokesperson|representative|representatives)|none) (from|at|in|of|with|for) {who} (was|were|could be)~ (available|reached)`,
      null,
      'No one at the Vantria Port Authority was available for comment.',
      { who: 'the Vantria Port Authority' },
    ],
    [
      `(${CAN_NOT}|${BE} unable to|${BE} not able to|failed to|tried unsuccessfully to|tried but failed to|had been unable to)~ (reach|contact|get hold of|get in touch with|track down) {who} (for~ ${COMMENT}|to comment|by (phone|telephone|email|e-mail|text)|on (his|her|their)~ (phone|cellphone|mobile|number))`,
      'by',
      'The Courier could not reach Sandel for comment.',
      { who: 'Sandel' },
    ],
    [
      `(attempts|efforts|attempt|effort|tries|bids)( by {by})? to (reach|contact|interview|speak to|speak with|talk to|get in touch with|get|locate|obtain (a comment|comment|a reaction|a response) from|get (a comment|comment|a reaction|a response) from|elicit (a comment|comment|a reaction|a response) from) {who}[ (for|by|on|via|through|over|at)~] ((were|was|have been|has been|had been|proved|remained)~ (unsuccessful|not successful|futile|abortive|in vain|fruitless|without success|to no avail)|failed|went unanswered|came to nothing|did not succeed|yielded no|met with no|have failed|had failed)`,
      null,
      'Attempts by The Courier to reach Sandel for comment were unsuccessful.',
      { who: 'Sandel', by: 'The Courier' },
    ],
  ],

  'no response': [
    [
      `(${DID_NOT}~ (respond|reply|react)|${HAS_NOT}~ (responded|replied|reacted)|(has|have|had|is|are|was|were)( also|) yet to~ (respond|reply|react))~ ${TO_A_REQUEST} (from|sent by|made by) {by}${END}`,
      'who',
      'Kask did not immediately respond to a request for comment from The Harbour Courier.',
      { by: 'The Harbour Courier' },
    ],
    [
      `(${DID_NOT}~ (respond|reply|react)|${HAS_NOT}~ (responded|replied|reacted)|(has|have|had|is|are|was|were)( also|) yet to~ (respond|reply|react))~ ${TO_REQUEST}`,
      'who',
      "Kask has yet to reply to the Courier's emailed questions.",
      { by: 'the Courier' },
    ],
    [`(had|has|have) no~ (response|reply)${END}`, 'who', 'A spokesman for the port had no immediate response.'],
    [
      `${DID_NOT} (immediately|publicly|directly|promptly|initially)~ (respond|reply|comment)(?! to (treatment|therapy|surgery|surgeons))`,
      'who',
      'The bank did not immediately respond.',
    ],
    [
      `(${DID_NOT}~ (respond|reply)|${HAS_NOT}~ (responded|replied|commented)) (by~ (publication|deadline|press time|time of publication|close of business|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|before~ (publication|deadline)|in time for|as of|at the time of|at press time|when (asked|contacted|reached|approached))`,
      'who',
      'The bank had not responded by the time of publication.',
    ],
    [
      `(failed|neglected|omitted) to~ (respond|reply)~ ${TO_REQUEST}`,
      'who',
      'The bank failed to respond to several calls.',
    ],
    [
      `(${DID_NOT}[ immediately| publicly| officially| directly| yet| further] comment|${HAS_NOT}~ commented|(has|have|had|is|are|was|were) yet to~ (comment|issue~ (statement|comment|response)|make~ (statement|comment)|respond(?=.?$|,)|reply(?=.?$|,)))`,
      'who',
      'The club has not publicly commented on the fee.',
    ],
    [
      `(${DID_NOT}~ (return|answer|acknowledge)|${HAS_NOT}~ (returned|answered|acknowledged)|failed to (return|answer|acknowledge))( (${OUR}|his|her|their|its)${MANY} (${CALLS}|phone|telephone|cellphone|mobile|request|requests|queries)|${MANY} (calls|messages|texts|voicemails|emails|e-mails|requests for~ ${COMMENT}|requests seeking|queries))`,
      'who',
      'Pell did not return several phone messages.',
    ],
    [
      `(${DID_NOT} (pick|take|pick up|receive)|${WAS_NOT} (picking|taking|answering|picking up))[ up] (his|her|their|its|any|the|our|repeated|several|phone) (phone|phones|call|calls|mobile|telephone)`,
      'who',
      'Pell was not picking his calls on Monday.',
    ],
    [
      `(${DID_NOT}|failed to)~ (provide|offer|give|issue|send)~ (response|reply|statement)(?= (to|by|before|when|on|in time|,|.?$))`,
      'who',
      'The club did not provide a response by Monday.',
    ],
    [
      `(ignored|ignoring|ignores)( ${OUR}|)${MANY} ((requests|questions|queries|calls|emails|e-mails|messages) (for~ ${COMMENT}|from|seeking|shouted|by reporters)|interview requests)`,
      'who',
      'The club ignored repeated requests for comment.',
    ],
    [
      `(${REQUESTS}|${CALLS})[ (for|seeking)~ (${COMMENT})][ left| sent| made| placed| emailed| addressed](?! from) (to|for|with|at|by) {who}[ (for|seeking|on|about|by|via|through)~] ((were|was|have been|has been|had been|went|have gone|has gone|had gone|remained|are|is)~ (not~ (returned|answered|acknowledged|responded to)|unanswered|unreturned|ignored|without (reply|response|answer))|(drew|got|received|yielded|elicited|met with) no~ (response|reply|answer|answers|comment))`,
      null,
      'Several messages left for Pell were not immediately returned.',
      { who: 'Pell' },
    ],
    [
      `(there (was|were|has been|had been|is)|with) no~ (response|reply|comment|reaction|word|answer)[ received|available][ immediately] from {who}${END}`,
      null,
      'There was no immediate comment from the Lorvanian embassy on Monday.',
      { who: 'the Lorvanian embassy' },
    ],
    [
      `(received|got|had|has received|has had|getting|receiving) no~ (response|reply|answer) from {who}${END}`,
      'by',
      'The Courier received no reply from Kask before publication.',
      { who: 'Kask' },
    ],
    [
      `(has|have|had)~ (contacted|approached|asked|emailed|messaged|written to|reached out to|called|phoned) {who} for~ ${COMMENT}`,
      'by',
      'The Courier has contacted the ministry for comment.',
      { who: 'the ministry' },
    ],
    [
      `(has|have|had|is|are|was|were)~ (sought|requested|seeking|requesting)~ ${COMMENT} from {who}${END}`,
      'by',
      'The Courier has sought comment from the ministry.',
      { who: 'the ministry' },
    ],
    [
      `(has|have|had|was|were)( also|) been~ (contacted|approached|asked|reached out to) for~ ${COMMENT}`,
      'who',
      'The ministry has been approached for comment.',
    ],
    [
      `reached out to {who} for~ ${COMMENT}`,
      'by',
      'The Courier reached out to the ministry for comment.',
      { who: 'the ministry' },
    ],
    [
      `{who}'s[ mobile| cell| office] (phone|phones|cellphone|mobile|telephone|number|line|lines)[ number| numbers| line]~ (switched off|unanswered|out of reach|unreachable|to voicemail|not reachable|not answered|disconnected|out of service)`,
      null,
      "Pell's mobile phone was switched off on Monday.",
      { who: 'Pell' },
    ],
    [
      `(?<who>his|her|their)[ mobile| cell| office] (phone|phones|cellphone|mobile|telephone|number|line|lines)[ number| numbers| line]~ (switched off|unanswered|out of reach|unreachable|to voicemail|not reachable|not answered|disconnected|out of service)`,
      null,
      'Her phone went unanswered.',
      { who: 'Her' },
    ],
  ],
};

/** Sentences that no row may match. */
export const counterexamples: readonly string[] = [
  'The missing boat could not be located.',
  'An agreement could not be reached on Monday.',
  'The village could not be reached by road.',
  'Marrow refused to say that the bridge was safe.',
  'Marrow refused to say sorry.',
  'Kask refused to leave the room.',
  'Marrow refused to answer the Harbour Wage Survey.',
  'The rebels declined to talk up their chances.',
  'An official who declined to be named told the paper that the deal was off.',
  'A clerk, who refused to be identified, saw the ship.',
  'Voters did not respond to queries about age.',
  'The patient did not respond to treatment.',
  'The two sides failed to reach an agreement for the winter.',
  'Rescuers could not reach the island on Sunday.',
  'The rules are not available to members.',
  'Sandel asked not to be named.',
  'The minister commented on the letter.',
  'She called the plan a mistake.',
  'Marrow refused to say the word.',
  'He did not view the comment as an insult.',
  'He had no doubt that the port would open.',
  'The market did not react to the news.',
  'Fans did not return to the ground.',
  'The court rejected a request for a stay.',
];

/** No refusal goes without one of these: a quick look that spares most sentences the patterns. */
export const refusalHint =
  /n['’]t\b|\b(?:not|no|never|nobody|none|neither|nor|declin|refus|fail|neglect|omit|unable|unavailable|unreachable|un(?:answer|return|success)|without|ignor|silent|rebuff|reject|turned down|hung up|cannot|yet to|mum\b|tight-lipped|refer|direct|defer|forward|redirect|switched off|disconnected|voicemail|out of|futile|abortive|fruitless|in vain|contact|approach|reached out|sought|seeking|request|for (?:comment|a response))/i;

export const refusals: readonly RefusalPattern[] = (Object.keys(rows) as RefusalType[]).flatMap((type) =>
  rows[type].map(([template, subject, example, expect = {}]) => {
    const pattern = once(() => compile(template));
    return {
      type,
      template,
      get pattern() {
        return pattern();
      },
      subject,
      example,
      expect,
    };
  }),
);

export const refusalSieve = once(() => new Sieve(refusals.map(({ template }) => template)));
