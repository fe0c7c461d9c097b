/**
 * Nouns for things that are written or recorded and can be quoted. Speeches and interviews are not among them:
 * what is said there is the speaker's. `strong` nouns are a document by themselves, the others want a cue beside them.
 */

import type { DocumentFamily, DocumentNoun } from '../language.ts';
import { once } from '../once.ts';
import { words } from '../words.ts';

type Row = readonly [family: DocumentFamily, strong: boolean, list: string, spoken?: 'spoken'];

/** noun=shown joins spellings; the regular plural follows. */
const rows = (): Row[] => [
  [
    'correspondence',
    true,
    `letter open_letter email=e-mail e-mail memo memorandum=memo telegram diplomatic_cable missive postcard
   cover_letter resignation_letter suicide_note voicemail email_exchange=e-mail e-mail_exchange=e-mail email_chain=e-mail e-mail_chain=e-mail email_message=e-mail text_message whatsapp_message direct_message
   email_appeal=e-mail e-mail_appeal=e-mail email_blast=e-mail e-mail_blast=e-mail email_pitch=e-mail e-mail_pitch=e-mail`,
  ],
  [
    'correspondence',
    false,
    `message cable fax note text card invitation reply response request dispatch circular notice communication correspondence exchange chat`,
  ],
  [
    'statement',
    true,
    `statement press_release news_release press_statement media_statement joint_statement written_statement
     communiqué=communiqué communique=communiqué declaration joint_declaration manifesto proclamation press_note
     media_release readout advisory travel_advisory bulletin fact_sheet factsheet=fact_sheet backgrounder talking_points
     position_paper white_paper green_paper policy_paper party_platform election_manifesto mission_statement`,
  ],
  [
    'statement',
    false,
    `release platform announcement apology pledge briefing_note obituary dossier programme agenda
     code_of_conduct creed motto`,
  ],
  [
    'post',
    true,
    `tweet retweet facebook_post twitter_post instagram_post blog_post blogpost=blog_post linkedin_post reddit_post
   social_media_post twitter_thread medium_post facebook_message facebook_page instagram_story telegram_post
   weibo_post`,
  ],
  [
    'post',
    false,
    `post posting thread blog caption comment status meme page profile webpage=web_page web_page website channel feed`,
  ],
  [
    'report',
    true,
    `report study survey poll opinion_poll exit_poll audit working_paper discussion_paper briefing_paper research_paper
     assessment_report inquiry_report annual_report progress_report incident_report police_report autopsy_report
     inspection_report press_report intelligence_report census factbook risk_assessment feasibility_study
     impact_assessment whitepaper=white_paper`,
  ],
  [
    'report',
    false,
    `paper analysis assessment review findings evaluation index forecast estimate
   summary executive_summary abstract prospectus questionnaire dataset spreadsheet chart ranking`,
  ],
  [
    'court',
    true,
    `lawsuit complaint affidavit indictment ruling court_order court_filing
     court_document court_papers legal_brief amicus_brief subpoena search_warrant arrest_warrant writ injunction
     plea_agreement plea_deal charge_sheet first_information_report=FIR fir=FIR police_complaint criminal_complaint
     dissent dissenting_opinion majority_opinion sworn_statement witness_statement victim_impact_statement
     legal_opinion cease-and-desist_letter legal_notice restraining_order executive_order court_ruling verdict`,
  ],
  [
    'court',
    false,
    `filing suit judgment=judgment judgement=judgment motion petition opinion order warrant appeal citation pleading writ_petition
   plea confession application summons notice_of_motion`,
  ],
  ['court', false, `deposition testimony`, 'spoken'],
  [
    'law',
    true,
    `treaty constitution resolution charter accord memorandum_of_understanding pact bylaw ordinance statute
     edict decree directive draft_resolution draft_bill peace_agreement trade_agreement`,
  ],
  [
    'law',
    false,
    `bill law act amendment clause protocol agreement contract lease deed regulation rule guideline guidance
     policy proposal plan budget code legislation ballot settlement license licence certificate`,
  ],
  [
    'journalism',
    true,
    `op-ed oped=op-ed editorial article newspaper_article newspaper_column opinion_piece op-ed_piece magazine_article
     cover_story exposé=exposé expose=exposé news_report news_story newsletter feature_article wire_report listicle
     letter_to_the_editor`,
  ],
  [
    'journalism',
    false,
    `column essay story piece review profile headline feature commentary cartoon newspaper magazine journal front_page
     newspaper_report press item critique interview_transcript blog_entry subhead`,
  ],
  [
    'book',
    true,
    `book memoir memoirs=memoir autobiography diary novel textbook pamphlet thesis dissertation
   treatise monograph notebook cookbook guidebook children's_book poem journal_entry diary_entry screenplay`,
  ],
  [
    'book',
    false,
    `biography chapter foreword preface introduction epilogue passage verse script play lyrics lyric song hymn psalm scripture
   prayer dictionary encyclopedia encyclopaedia manual handbook guide volume anthology`,
  ],
  [
    'advertising',
    true,
    `advertisement advert=advertisement ad=advertisement commercial television_ad tv_ad radio_ad campaign_ad attack_ad
     leaflet flyer flier=flyer brochure billboard placard banner poster bumper_sticker yard_sign fundraising_email=fundraising_e-mail
     campaign_mailer mailer press_advertisement job_advertisement plaque tombstone inscription epitaph graffiti t-shirt
     infomercial catalogue`,
  ],
  ['advertising', false, `sign slogan sticker label badge promo trailer signboard logo shirt tattoo wrapper menu`],
  [
    'record',
    true,
    `transcript court_transcript interview_transcript audio_recording voice_recording tape_recording wiretap phone_recording
   911_call cockpit_recording hansard leaked_recording leaked_tape leaked_audio`,
    'spoken',
  ],
  [
    'record',
    true,
    `document court_record police_record public_record internal_document leaked_document classified_document
     meeting_minutes logbook log_entry wikipedia_entry wikipedia_page description job_description résumé=résumé
     resume=résumé press_kit powerpoint_presentation slide_presentation legal_document planning_document
     planning_application government_document tax_return financial_disclosure`,
  ],
  [
    'record',
    false,
    `file record log minutes paperwork papers entry archive slide presentation excerpt extract footnote disclaimer
     preamble postscript draft copy receipt invoice cv instructions`,
  ],
  ['record', false, `recording tape audio briefing footage podcast broadcast transmission`, 'spoken'],
];

export const documentNouns = once<ReadonlyMap<string, DocumentNoun>>(() => {
  const found = new Map<string, DocumentNoun>();
  for (const [family, strong, list, spoken] of rows()) {
    for (const entry of words(list)) {
      const [noun, type = noun] = entry.split('=');
      const kind = { type, family, strong, ...(spoken && { spoken: true as const }) };
      if (!found.has(noun)) found.set(noun, kind);
      const many = plural(noun);
      if (!found.has(many)) found.set(many, { ...kind, plural: true });
    }
  }
  return found;
});

function plural(noun: string): string {
  if (noun === 'fir') return 'firs';
  if (/(?:findings|minutes|papers|lyrics|instructions|talking points|paperwork)$/.test(noun)) return noun;
  if (/sis$/.test(noun)) return noun.replace(/sis$/, 'ses');
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
