/**
 * Words that stand directly before a name: Mr, Dame, Senator, Detective Inspector, Haji. Dots are optional in the text,
 * so both spellings are keys. Nouns that only describe (“the lawyer Oda Brenn”) are in roles.ts.
 */
import type { Gender, Title } from '../language.ts';
import { wordSet, words } from '../words.ts';

type Row = readonly [kind: Title['kind'], gender: Gender | null, list: string];

const rows: Row[] = [
  [
    'honorific',
    'm',
    `mr. messrs. sir lord master sheikh sheik shaykh shaikh monsieur señor senor signor herr pak bapak bang datuk
     dato dato' datuk_seri dato_seri dato'_sri tan_sri tun haji hajj alhaji al-haji ustaz ustadz ustad maulana mullah
     molvi maulvi moulvi mawlana sayyid shri shree sri. shriman sardar baba thiru janab kyai tuan encik bhai sahib
     father brother fr. br. sultan tengku tunku raja gus mzee malam mallam mulla hafiz qazi`,
  ],
  [
    'honorific',
    'f',
    `mrs. ms. miss mmes. madam madame mme. mlle. lady dame baroness ma'am señora senora señorita signora signorina frau
     fräulein doña dona smt. smt shrimati shreemati kumari km. begum bibi hajah hajjah hajia alhaja hajiya sheikha puan
     ibu ustazah puan_sri toh_puan datin datin_seri daw sister mother_superior aunty auntie khatun princess_royal`,
  ],
  [
    'honorific',
    null,
    `mx. dr. drs. prof. professor doctor engr. engr engineer arch. barrister barr. advocate adv. adv atty. atty
     attorney rev. reverend the_rev. the_reverend rt._hon. right_honourable the_right_honourable the_hon. hon.
     honourable honorable the_honourable his_excellency her_excellency his_honour her_honour his_lordship her_ladyship
     his_majesty her_majesty his_highness her_highness his_royal_highness her_royal_highness saint st. sr. eng. comrade
     cde. cde kum. tn. hj. ir. khun venerable ven. swami guru sant acharya pandit pundit bhikkhu ajahn lama`,
  ],
  [
    'office',
    'm',
    `king prince crown_prince duke earl count viscount baron marquess emperor kaiser tsar czar emir ameer pope archduke
     grand_duke maharaja nawab ayatollah grand_ayatollah imam mufti grand_mufti qadi chairman congressman councilman
     selectman foreman anchorman spokesman businessman policeman`,
  ],
  [
    'office',
    'f',
    `queen princess crown_princess duchess countess viscountess marchioness empress tsarina maharani first_lady
   queen_mother chairwoman congresswoman councilwoman alderwoman assemblywoman spokeswoman businesswoman policewoman
   headmistress actress`,
  ],
  [
    'office',
    null,
    `president vice_president vice-president pres. premier prime_minister pm deputy_prime_minister first_minister
     deputy_first_minister chancellor vice_chancellor vice-chancellor taoiseach tánaiste tanaiste chief_minister cm
     deputy_chief_minister minister cabinet_minister home_minister finance_minister foreign_minister defence_minister
     defense_minister interior_minister health_minister education_minister justice_minister trade_minister
     agriculture_minister environment_minister transport_minister energy_minister culture_minister sports_minister
     labour_minister railway_minister information_minister shadow_minister minister_of_state junior_minister secretary
     secretary_of_state foreign_secretary home_secretary health_secretary education_secretary business_secretary
     justice_secretary defence_secretary defense_secretary treasury_secretary press_secretary general_secretary
     secretary_general secretary-general permanent_secretary chief_secretary cabinet_secretary principal_secretary
     undersecretary under-secretary under-secretary-general attorney_general attorney-general solicitor_general
     solicitor-general advocate_general comptroller_general auditor_general auditor-general surgeon_general
     inspector_general inspector-general director_general director-general governor gov. govs. governor_general
     governor-general lieutenant_governor lt._gov. lieutenant-governor senator sen. sens. senators representative rep.
     reps. representatives congressperson delegate del. assemblymember assembly_member majority_leader minority_leader
     majority_whip minority_whip house_speaker speaker deputy_speaker whip chief_whip leader opposition_leader
     party_leader national_chairman chair chairperson co-chair co-chairman mp mps mla mlas mlc mna mpa mep meps msp td
     tds mec mmc mk mks mpp congressmember lawmaker mayor deputy_mayor lord_mayor mayor-elect president-elect
     president-designate prime_minister-designate vice_president-elect governor-elect councillor councilor
     alderman assemblyman ombudsman councilmember councilperson council_member cllr. cllr coun. clr. ald. alderperson supervisor commissioner
     county_commissioner county_executive county_judge sheriff undersheriff sheriff's_deputy police_commissioner
     police_chief fire_chief chief chief_of_staff chief_of_police paramount_chief oba obi igwe eze otunba oloye inkosi
     kgosi ambassador high_commissioner special_envoy envoy consul consul_general consul-general special_representative
     special_rapporteur un_secretary-general justice chief_justice associate_justice judge magistrate lord_justice
     mr._justice mrs._justice ms._justice district_judge district_attorney prosecutor chief_prosecutor state_prosecutor
     public_prosecutor special_prosecutor special_counsel special_master registrar coroner bishop archbishop cardinal
     pastor rabbi chief_rabbi deacon archdeacon monsignor msgr. canon dean vicar rector patriarch metropolitan apostle
     prophet elder evangelist dalai_lama panchen_lama coach head_coach manager skipper striker midfielder goalkeeper
     defender winger forward quarterback pitcher ceo cfo coo cto cmo cio ciso vp svp evp
     chief_executive managing_director director
     executive_director principal superintendent provost headteacher head_teacher founder co-founder editor
     editor-in-chief correspondent reporter anchor author actor singer rapper comedian novelist poet host presenter
     broadcaster journalist activist spokesperson candidate nominee analyst economist astronaut cosmonaut`,
  ],
  [
    'rank',
    null,
    `general gen. lieutenant_general lieutenant-general lt._gen. lt_gen major_general major-general maj._gen. maj_gen
     brigadier brigadier_general brigadier-general brig. brig._gen. colonel col. lieutenant_colonel lieutenant-colonel
     lt._col. lt_col major maj. captain capt. capt lieutenant lt. second_lieutenant first_lieutenant sub-lieutenant
     ensign admiral adm. vice_admiral vice-admiral rear_admiral rear-admiral commodore commander cmdr. cdr.
     lieutenant_commander lt._cmdr. wing_commander wg_cdr squadron_leader group_captain flight_lieutenant air_marshal
     air_chief_marshal air_vice_marshal air_commodore field_marshal marshal sergeant sgt. sgt staff_sergeant
     master_sergeant sergeant_major corporal cpl. lance_corporal private pvt. pfc. specialist spc. petty_officer
     chief_petty_officer warrant_officer seaman airman midshipman cadet officer constable const. pc wpc
     police_constable police_officer deputy trooper patrolman ranger agent special_agent detective det.
     detective_constable detective_sergeant detective_inspector detective_chief_inspector detective_superintendent
     detective_chief_superintendent det_insp det_supt det_sgt det_ch_insp det._insp. det._sgt. det._supt. det_con dci
     dsupt det_chief_insp inspector insp. insp chief_inspector ch_insp sub-inspector sub_inspector supt. supt
     chief_superintendent ch_supt superintendent_of_police assistant_superintendent deputy_superintendent dsp asp sp
     dcp acp dig igp dgp adgp sho station_house_officer chief_constable deputy_chief_constable
     assistant_chief_constable assistant_commissioner deputy_commissioner deputy_inspector_general
     assistant_inspector_general deputy_sheriff firefighter paramedic station_officer group_commander area_commander
     gunner sapper lance_naik naik havildar subedar naib_subedar rifleman guardsman`,
  ],
];

/** Without its dot it is another word: “Del” is a given name, “km” a unit. */
const DOTTED_ONLY = new Set(['del', 'km', 'sr', 'eng', 'arch', 'tn', 'br', 'maj']);

const found = new Map<string, Title>();
for (const [kind, gender, list] of rows) {
  for (const word of words(list)) {
    const title: Title = gender ? { kind, gender } : { kind };
    for (const form of [word, word.replaceAll('.', '')])
      if (!found.has(form) && !DOTTED_ONLY.has(form)) found.set(form, title);
  }
}

export const titles: ReadonlyMap<string, Title> = found;

/** Titles that stand between a given name and a surname as given names: “Roy Dean Cutler”. */
export const givenTitles = wordSet(
  `dean bishop major earl duke king prince judge pope abbot baron deacon marshal chase scott`,
);

/** Titles that are surnames as often: “Ikenna Eze”. */
export const surnameTitles = wordSet(`eze obi oba igwe oloye`);

/** Before a title or a role: “former Deputy Prime Minister”, “then-Senator”. */
export const titleModifiers = wordSet(
  `deputy former ex ex- acting vice assistant associate chief senior junior interim outgoing incoming ousted deposed
   late then then- current incumbent retired veteran honorary emeritus elect designate caretaker executive foreign
   interior home finance defence defense health education justice trade labour labor agriculture environment transport
   energy culture sports planning tourism information development communications technology treasury state federal
   provincial regional district county city town village national general principal permanent joint shadow opposition
   republican democratic conservative liberal green independent u.s. us uk british union lead head first second third
   grand lord lady her his royal special under undersecretary sub press parliamentary cabinet presidential
   vice-presidential congressional police army navy air fire prison court supreme high appeal newly-elected disgraced
   embattled longtime long-time one-time onetime fellow top managing founding co- self-styled exiled jailed imprisoned
   two-term three-term first-term lame-duck`,
);
