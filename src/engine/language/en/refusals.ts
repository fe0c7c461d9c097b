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
  '[ several| repeated| multiple| numerous| many| two| three| four| any| further| written| emailed| e-mailed| detailed| specific| media| press| interview| follow-up| separate| initial| direct][ emailed| e-mailed| phone| telephone| text| voice| whatsapp| interview| media| press]';
/** “to a request”, “to The Courier's questions”; bare plurals only where they can hardly be anything else. */
const OURS = "( (a|an|any|the|our|this newspaper's|these|all|{by}'s)";
const TO_REQUEST = `to(${OURS}${MANY} (${REQUESTS}|${CALLS}))|${MANY} (requests|calls|messages|texts|voicemails|emails|e-mails|letters|inquiries|enquiries|questions)|( emailed| e-mailed| written| media| press)? (queries|query)| queries (from|sent|by|seeking|about|on|regarding|till|until))`;
const END =
  '(?=[.]$|,|;| (about|after|and|as|asking|at|before|but|by|during|for|in|last|late|on|over|regarding|seeking|since|this|through|until|via|when|while|with|within|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday))';
const FOR_COMMENT = `(for|to)~ (${COMMENT}|comment|speak|talk|respond|reply)`;

const rows: Record<RefusalType, readonly Row[]> = {
  declined: [
    [
      `${DECLINED}…~ to~ (comment|elaborate|discuss|answer|weigh in|take questions|be interviewed|be drawn)`,
      'who',
      'A spokeswoman for Kask declined to discuss the letter.',
    ],
    [
      `${DECLINED}…~ to~ (speak|talk)(?! (out|up|english|french|spanish|german|arabic))`,
      'who',
      'Pell refused to speak to reporters on Friday.',
    ],
    [
      `${DECLINED}…~ to say(?! (that|so|it|sorry|yes|no|goodbye|hello|a prayer|they|he|she|there))`,
      'who',
      'The port declined to say how many ships had left.',
    ],
    [
      `${DECLINED}…~ to~ (confirm|disclose|reveal|divulge|specify|clarify|go into|speculate|characterise|characterize)(?! (himself|herself|themselves))`,
      'who',
      'The port declined to disclose the price.',
    ],
    [
      `${DECLINED}…~ to (give|provide|offer|share|release|issue|make)~ (${COMMENT}|reasons|a reason|figures|examples)`,
      'who',
      'The port declined to give any further details.',
    ],
    [
      `${DECLINED}…~ to (grant|do|give|sit for)~ (interview|interviews)`,
      'who',
      'Pell declined to sit for an interview.',
    ],
    [
      `(${DECLINED}|${DID_NOT}|${WILL_NOT})[ to] make~ available`,
      'who',
      'The ministry did not make any official available.',
    ],
    [`${DECLINED}…~ to~ (respond|reply)`, 'who', 'Sandel declined to respond to questions about the lease.'],
    [
      `(${DECLINED}|turned down|rejected|rebuffed)(${OURS})${MANY} (${REQUESTS}|interview)`.replace(
        `(${OURS})`,
        `${OURS.slice(0, -1)}| all| several| repeated|)`,
      ),
      'who',
      "Pell turned down The Courier's request for an interview.",
      { by: 'The Courier' },
    ],
  ],
  unreachable: [],
  'no response': [],
};

/** Sentences that no row may match. */
export const counterexamples: readonly string[] = [];
void [CAN_NOT, HAS_NOT, WAS_NOT, BE, TO_REQUEST, END, FOR_COMMENT];
export const refusals: readonly RefusalPattern[] = [];
void rows;
void compile;
