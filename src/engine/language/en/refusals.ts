/**
 * People who said nothing: they declined, could not be reached, did not answer.
 * To add a row: its template (notation in ../template.ts), what the mention before it did (`who` refused, `by` asked,
 * or null), an example of your own, and what the groups hold in it. The engine takes the first row that matches.
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
const WILL_NOT = "(would not|wouldn't|will not|won't|could not|couldn't|cannot|can't)";
const DID_NOT = "(did not|didn't|does not|doesn't|do not|don't)";
const HAS_NOT = "(has not|hasn't|have not|haven't|had not|hadn't)";
const WAS_NOT = "(was not|wasn't|were not|weren't|is not|isn't|are not|aren't)";
const WAS = '(was|were|is|are)';
const HAS = '(has|have|had)';
const COMMENT =
  '(comment|comments|a comment|an interview|interviews|interview|a response|response|a reply|reaction|a statement|information|clarification|details|explanation)';
const CALLS =
  '(call|calls|message|messages|text|texts|voicemail|voicemails|voice mails|email|emails|e-mail|e-mails|letter|letters|SMS|questionnaire)';
const REQUESTS =
  '(request|requests|queries|query|enquiry|enquiries|inquiry|inquiries|questions|question|invitation|invitations|approaches)';
/** Which of them: “a”, “several emailed”, “The Courier's repeated phone”. */
const WHICH =
  "( a| an| any| the| our| its| his| her| their| this newspaper's| {by}'s?)[ several| repeated| multiple| numerous| many| two| three| four| further| written| emailed| e-mailed| detailed| specific| media| press| interview| follow-up| separate| initial][ emailed| e-mailed| phone| telephone| text| WhatsApp| voice| interview| media| press]";
const FOR_COMMENT = `[ seeking| for| asking for| requesting][ any| further| additional| his| her| its| their]`;

const rows: Record<RefusalType, readonly Row[]> = { declined: [], unreachable: [], 'no response': [] };
void [DECLINED, WILL_NOT, DID_NOT, HAS_NOT, WAS_NOT, WAS, HAS, COMMENT, CALLS, REQUESTS, WHICH, FOR_COMMENT];

/** Sentences that no row may match. */
export const counterexamples: readonly string[] = [];

export const refusals: readonly RefusalPattern[] = (Object.keys(rows) as RefusalType[]).flatMap((type) =>
  rows[type].map(([template, subject, example, expect = {}]) => ({
    type,
    template,
    pattern: compile(template),
    subject,
    example,
    expect,
  })),
);
