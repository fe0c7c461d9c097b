/**
 * Head nouns for people and for bodies that speak: “a senior Lorvanian diplomat”, “the mother of two”, “residents”.
 * Compounds need no row when their last word has one (“prime minister”, “school teacher”, “vice-chairwoman”).
 */

import type { Gender, Role } from '../language.ts';
import { once } from '../once.ts';
import { wordSet, words } from '../words.ts';

type Row = readonly [gender: Gender | null, list: string];

/** Singular nouns; the regular plural follows. */
const singular = (): Row[] => [
  // Speaking for others, politics, the state
  ['m', `spokesman congressman councilman statesman chairman committeeman`],
  ['f', `spokeswoman congresswoman councilwoman assemblywoman alderwoman stateswoman chairwoman committeewoman`],
  [
    null,
    `spokesperson representative delegate envoy ambassador diplomat attaché attache consul negotiator mediator emissary
     ombudsman ombudsperson alderman assemblyman rapporteur official officeholder functionary bureaucrat mandarin technocrat civil_servant
     administrator commissioner regulator inspector auditor assessor registrar clerk secretary undersecretary treasurer
     comptroller controller president vice-president premier chancellor minister taoiseach governor senator lawmaker
     legislator congressperson parliamentarian mp mla mep msp mec mk councillor councilor councilmember alderperson
     mayor reeve selectman supervisor trustee speaker whip leader deputy chair chairperson co-chair convenor convener
     candidate nominee hopeful contender challenger incumbent front-runner frontrunner runner-up opponent rival ally
     politician operative strategist pollster consultant adviser advisor aide staffer assistant surrogate campaigner
     canvasser organiser organizer volunteer donor backer supporter loyalist follower fan critic detractor sceptic
     skeptic proponent advocate champion defender lobbyist insider outsider veteran president-elect voter constituent
     elector taxpayer citizen democrat republican conservative liberal progressive moderate centrist libertarian
     socialist communist nationalist populist federalist unionist separatist royalist monarchist independent activist
     protester protestor demonstrator marcher dissident defector exile revolutionary reformer reformist hardliner hawk
     dove hard-liner`,
  ],
  // Royals, faiths, communities
  [
    'm',
    `king prince duke baron emperor sultan emir pope priest bishop archbishop cardinal monk friar imam mullah ayatollah
     cantor`,
  ],
  ['f', `queen princess duchess baroness empress nun abbess priestess`],
  [
    null,
    `monarch sovereign ruler royal heir chief headman elder chieftain pastor reverend minister preacher vicar rector
     deacon dean chaplain rabbi cleric theologian missionary evangelist parishioner worshipper pilgrim convert believer
     atheist mufti pandit guru lama saint prophet congregant`,
  ],
  // Law, police, security
  [
    null,
    `lawyer attorney solicitor barrister advocate counsel prosecutor judge justice magistrate jurist juror plaintiff
     defendant claimant complainant petitioner appellant respondent litigant accused suspect convict inmate prisoner
     detainee offender perpetrator culprit killer murderer shooter attacker assailant robber burglar thief thug
     fraudster hacker smuggler trafficker kidnapper hijacker bomber arsonist rapist abuser stalker predator victim
     survivor witness eyewitness bystander onlooker passer-by informant informer whistleblower whistle-blower leaker
     mole spy investigator detective sleuth officer constable sergeant inspector superintendent sheriff trooper marshal
     cop agent guard bodyguard warden jailer bailiff coroner pathologist medical_examiner firefighter paramedic rescuer
     lifeguard coastguard dispatcher responder soldier sailor airman marine general colonel major captain lieutenant
     commander brigadier admiral commandant corporal pilot gunner sniper paratrooper recruit cadet conscript reservist
     peacekeeper commando fighter rebel insurgent militant guerrilla jihadist jihadi extremist terrorist mercenary
     militiaman warlord combatant hostage captor deserter`,
  ],
  ['m', `policeman fireman serviceman gunman frontiersman lawman henchman hitman strongman`],
  ['f', `policewoman servicewoman gunwoman`],
  // Business, work
  [
    'm',
    `businessman salesman craftsman fisherman tradesman workman foreman doorman postman handyman cameraman repairman
     anchorman weatherman newspaperman middleman barman cowboy busboy ploughman waiter steward landlord sportsman
     horseman batsman yachtsman marksman`,
  ],
  [
    'f',
    `businesswoman saleswoman craftswoman tradeswoman camerawoman anchorwoman barmaid waitress stewardess landlady
   sportswoman horsewoman seamstress housewife midwife`,
  ],
  [
    null,
    `businessperson entrepreneur founder co-founder owner co-owner proprietor boss executive exec ceo cfo coo cto
     cmo cio ciso vp svp evp director co-director manager supervisor superior employer employee worker co-worker coworker colleague staff
     freelancer contractor subcontractor builder developer investor shareholder stakeholder bondholder creditor debtor
     lender borrower banker financier trader broker dealer merchant shopkeeper retailer wholesaler grocer vendor hawker
     seller buyer shopper customer consumer client patron subscriber user tenant homeowner resident occupant landowner
     householder farmer grower rancher breeder herder herdsman fisher forester logger miner driller trucker driver
     cabbie cabdriver rider motorist commuter cyclist pedestrian passenger traveller traveler tourist visitor guest
     host hotelier restaurateur chef cook baker butcher brewer winemaker barista bartender caterer cleaner janitor
     porter courier plumber electrician carpenter joiner mason welder mechanic technician engineer architect surveyor
     planner designer programmer coder analyst accountant economist statistician actuary insurer underwriter realtor
     auctioneer curator archivist librarian hairdresser barber tailor weaver potter artisan labourer laborer farmhand
     apprentice intern trainee jobseeker retiree pensioner breadwinner unionist striker picket recruiter headhunter
     publicist marketer advertiser insider expert specialist pundit commentator observer watcher forecaster
     futurist scholar strategist thinker theorist`,
  ],
  // Learning, science, medicine
  [
    null,
    `professor lecturer academic scholar researcher scientist fellow dean provost rector principal headteacher teacher
     educator tutor instructor coach mentor student pupil schoolchild undergraduate graduate postgraduate alumnus
     alumna dropout freshman sophomore classmate schoolmate roommate historian archaeologist anthropologist sociologist
     psychologist psychiatrist therapist counsellor counselor philosopher linguist geographer physicist chemist
     biologist geologist astronomer mathematician meteorologist climatologist ecologist conservationist
     environmentalist botanist zoologist virologist epidemiologist immunologist oncologist cardiologist neurologist
     surgeon doctor physician gp clinician nurse matron carer caregiver caretaker medic dentist pharmacist vet
     veterinarian patient sufferer addict inventor pioneer explorer astronaut cosmonaut geneticist toxicologist
     seismologist oceanographer hydrologist agronomist microbiologist biochemist paediatrician pediatrician
     gynaecologist obstetrician radiologist anaesthetist dermatologist nutritionist dietitian dietician`,
  ],
  ['m', `headmaster schoolboy`],
  ['f', `headmistress schoolgirl`],
  // Media, arts, sport
  [
    null,
    `journalist reporter correspondent editor co-editor sub-editor columnist writer author co-author novelist poet
     playwright essayist biographer blogger vlogger podcaster influencer youtuber tiktoker streamer broadcaster
     presenter newsreader anchor moderator interviewer host co-host pundit photographer photojournalist cinematographer
     filmmaker film-maker director producer screenwriter scriptwriter publisher printer translator interpreter critic
     reviewer artist painter sculptor illustrator cartoonist musician singer songwriter rapper composer conductor
     pianist violinist guitarist drummer dj performer entertainer comedian comic dancer choreographer actor star
     celebrity model stylist artiste impresario athlete player teammate team-mate captain skipper goalkeeper keeper
     defender midfielder striker forward winger quarterback linebacker pitcher catcher batter bowler all-rounder
     wicketkeeper cricketer footballer golfer boxer wrestler swimmer runner sprinter jockey trainer coach manager
     referee umpire linesman selector scout competitor contestant champion medallist medalist winner finalist olympian
     paralympian racer skier skater surfer climber mountaineer gymnast`,
  ],
  ['f', `actress ballerina heroine comedienne hostess`],
  // Standing and reputation
  [
    null,
    `mogul tycoon magnate heavyweight powerbroker kingmaker confidant confidante associate counterpart antagonist
     adversary foe enemy rebel detractor naysayer fact-checker checker speechwriter superdelegate evangelical
     policymaker decision-maker policy-maker objector boss chieftain stalwart grandee bigwig luminary dignitary
     socialite philanthropist humanitarian idealist realist pragmatist optimist pessimist alarmist denier apologist
     propagandist provocateur agitator firebrand maverick contrarian turncoat collaborator accomplice conspirator
     facilitator intermediary go-between fixer handler minder courtier acolyte disciple protégé protege successor
     predecessor understudy newcomer rookie debutant debutante no-hoper also-ran underdog favourite favorite
     technologist neurosurgeon toxicologist criminologist sexologist futurologist paramedic farmworker dockworker
     steelworker mineworker ironworker railwayman seafarer stevedore docker crewman crewmember flight_attendant
     rickshaw_puller stallholder ticket_holder season_ticket_holder keyboardist vocalist soloist virtuoso maestro
     lyricist arranger beatmaker showrunner dramatist satirist humorist raconteur memoirist diarist polemicist
     pamphleteer ghostwriter proofreader bookseller leaseholder freeholder sharecropper smallholder crofter peasant
     shepherd goatherd beekeeper matchmaker astrologer soothsayer fortune_teller healer herbalist sangoma kabaka
     sarpanch tehsildar patwari collector corporator jurisprudent chargé_d'affaires liaison park_ranger gamekeeper
     diver skydiver paraglider balloonist aviator aeronaut navigator rower kayaker canoeist snowboarder skateboarder
     weightlifter powerlifter bodybuilder shot-putter javelin_thrower long_jumper high_jumper hurdler decathlete
     triathlete marathoner paracyclist fencer archer shooter judoka karateka grandmaster gamer speedrunner modder backbencher frontbencher
     schoolteacher physiotherapist psychotherapist neuroscientist churchgoer partygoer holidaymaker passerby lodger flatmate housemate
     workmate babysitter looter hooligan housekeeper`,
  ],
  ['m', `clergyman stepbrother`],
  ['f', `clergywoman maid nanny stepsister`],
  // Kin and neighbours
  [
    'm',
    `man gentleman guy bloke chap lad boy father dad daddy stepfather father-in-law grandfather grandpa son stepson
   son-in-law grandson brother half-brother brother-in-law husband ex-husband widower uncle nephew groom bridegroom
   boyfriend ex-boyfriend fiancé godfather great-grandfather bachelor fella dude `,
  ],
  [
    'f',
    `woman lady girl lass mother mom mum mummy stepmother mother-in-law grandmother grandma granny daughter stepdaughter
   daughter-in-law granddaughter sister half-sister sister-in-law wife ex-wife widow aunt niece bride bridesmaid
   girlfriend ex-girlfriend fiancée godmother great-grandmother matriarch mistress`,
  ],
  [
    null,
    `person individual human adult child teenager teen youth youngster toddler infant baby adolescent minor orphan
     parent grandparent stepparent guardian relative kin kinsman sibling twin cousin spouse partner fiance friend buddy
     pal mate acquaintance neighbour neighbor local villager townsman islander native newcomer immigrant migrant
     emigrant refugee asylum_seeker asylum-seeker expatriate expat foreigner stranger settler squatter nomad member
     participant attendee panelist panellist applicant recipient beneficiary signatory source narrator caller
     commenter tweeter reader viewer listener respondent interviewee veteran hero legend icon figure personality
     mastermind ringleader henchperson aficionado enthusiast hobbyist gambler smoker drinker dieter hiker camper angler
     hunter poacher birdwatcher gardener thirty-year-old millennial baby_boomer senior centenarian octogenarian amputee`,
  ],
];

const irregular =
  () => `men:man women:woman gentlemen:gentleman children:child people:person mps:mp mlas:mla meps:mep msps:msp
  alumni:alumnus alumnae:alumna passers-by:passer-by passersby:passerby runners-up:runner-up mothers-in-law:mother-in-law
  fathers-in-law:father-in-law sons-in-law:son-in-law daughters-in-law:daughter-in-law brothers-in-law:brother-in-law
  sisters-in-law:sister-in-law attorneys_general:attorney schoolchildren:schoolchild wives:wife ex-wives:ex-wife
  housewives:housewife midwives:midwife thieves:thief godchildren:child stepchildren:child grandchildren:child
  medics:medic persons:person heroes:hero ceos:ceo djs:dj gps:gp mks:mk
  authorities:official mecs:mec prime_ministers:minister`;

/** “The company” is no agency, bureau or union. */
export const firms = wordSet(
  `airline company firm business lender carrier manufacturer maker automaker carmaker drugmaker chipmaker retailer
  supermarket chain startup start-up brand`,
);

/** Words in the names of those that are no firms. */
export const publicBodies = wordSet(
  `agency bureau commission authority ministry department council court union unions association government office
  parliament senate congress committee police inspectorate federation institute university`,
);

/** Nouns that take up a body whatever it is called: “Skyrin opened a hall. The company said”. */
const body =
  () => `airline agency company firm corporation group organisation organization trust charity foundation nonprofit non-
  profit ngo think_tank think-tank watchdog regulator newspaper paper magazine broadcaster network outlet website
  site publication tabloid daily weekly publisher studio bank lender insurer carrier manufacturer maker automaker
  carmaker drugmaker chipmaker retailer supermarket chain supplier operator utility startup start-up giant
  conglomerate brokerage consultancy`;

/** Nouns that stand for several people or a body and take “said” as one. */
const collective =
  () => `camp troops personnel base rank-and-file rank_and_file leadership polling generation establishment
  policymaking_body officialdom judiciary citizenry clergy nobility gentry elite intelligentsia proletariat
  working_class middle_class underclass peasantry student_body trade_body industry_body governing_body
  neighbourhood_watch coastguard police government administration campaign committee subcommittee ministry department
  party team commission council board court tribunal jury panel union association federation coalition alliance
  opposition cabinet parliament congress senate assembly legislature house chamber caucus bench prosecution defence
  defense army navy military force forces militia regime junta embassy consulate delegation mission secretariat
  presidency monarchy palace vatican church diocese archdiocese synod mosque university college school faculty
  institute institution academy laboratory lab observatory hospital clinic authority authorities service bureau
  office directorate taskforce inquiry investigation task-force squad unit brigade battalion regiment patrol crew
  cast staff management workforce channel station newsroom press media wire label band orchestra choir troupe club
  side franchise league exchange fund lobby movement faction wing branch chapter gang cartel syndicate mob crowd
  audience public electorate community family couple household village town city county state province nation country
  republic kingdom bloc borough municipality city_hall town_hall conference summit consortium partnership society
  fraternity sorority brotherhood sisterhood order congregation pac front brass duo trio pair white_house kremlin
  downing_street pentagon treasury élysée whitehall`;

export const roles = once<ReadonlyMap<string, Role>>(() => {
  const found = new Map<string, Role>();
  const add = (word: string, role: Role) => {
    if (!found.has(word)) found.set(word, role);
  };
  for (const [gender, list] of singular()) {
    for (const noun of words(list)) {
      const role = gender ? { gender } : {};
      add(noun, { plural: false, ...role });
      add(plural(noun), { plural: true, ...role });
    }
  }
  for (const [many, one] of words(irregular()).map((pair) => pair.split(':'))) {
    const gender = found.get(one)?.gender;
    found.set(many, gender ? { plural: true, gender } : { plural: true });
  }
  for (const noun of words(`${body()} ${collective()}`)) {
    add(noun, { plural: false, collective: true });
    if (!/(?:police|media|press|brass|forces|authorities)$/.test(noun))
      add(plural(noun), { plural: true, collective: true });
  }
  return found;
});

function plural(noun: string): string {
  if (/man$/.test(noun) && noun !== 'human' && noun !== 'shaman') return noun.replace(/man$/, 'men');
  if (/person$/.test(noun)) return `${noun.slice(0, -6)}people`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

export const collectives = once<ReadonlySet<string>>(
  () => new Set([...roles()].filter(([, role]) => role.collective).map(([noun]) => noun)),
);

export const bodies = once<ReadonlySet<string>>(() => new Set(words(body())));
