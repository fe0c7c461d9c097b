/**
 * Capitalised words that are no one's name: the calendar, languages, faiths, events. Those that are names as well
 * (English, French, German, Welsh, Islam, Christian, Jain, Oscar, Winter, Black, White) are left to `demonyms` and `alsoNames`.
 */
import { wordSet } from '../words.ts';

export const months = wordSet(
  `january february march april may june july august september october november december
  jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.`,
);

export const weekdays = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues tues. wed wed. thu thu. thur thurs
  thurs. fri fri. sat sat. sun sun. mondays tuesdays wednesdays thursdays fridays saturdays sundays`,
);

export const notNames = wordSet(
  // Holidays and seasons
  `christmas xmas easter thanksgiving halloween hanukkah passover ramadan eid eid-ul-fitr eid-ul-adha diwali deepavali
  holi navratri durga_puja pongal onam baisakhi vesak songkran nowruz lunar_new_year new_year new_year's chinese_new_year
  yom_kippur rosh_hashanah purim lent advent pentecost ash_wednesday good_friday palm_sunday boxing_day
  new_year's_eve new_year's_day christmas_eve christmas_day valentine's_day mother's_day father's_day labor_day
  labour_day memorial_day veterans_day independence_day republic_day remembrance_day armistice_day anzac_day
  australia_day canada_day bastille_day juneteenth cinco_de_mayo columbus_day presidents_day heritage_day freedom_day
  youth_day women's_day april_fool's_day black_friday cyber_monday super_tuesday mardi_gras st._patrick's_day earth_day
  election_day inauguration_day d-day spring autumn fall `,
  // Languages
  ` spanish portuguese italian dutch russian ukrainian polish czech arabic hebrew persian farsi dari
  pashto urdu hindi bengali bangla tamil telugu kannada malayalam marathi gujarati punjabi odia assamese nepali sinhala
  khmer thai lao vietnamese burmese malay bahasa tagalog filipino mandarin cantonese chinese japanese korean mongolian
  turkish kurdish azeri uzbek kazakh swahili hausa yoruba igbo amharic oromo tigrinya somali zulu xhosa afrikaans sotho
  tswana shona ndebele twi wolof lingala kinyarwanda latin greek serbian croatian bosnian albanian hungarian romanian
  bulgarian finnish swedish norwegian danish icelandic estonian latvian lithuanian catalan basque gaelic 
  scots pidgin esperanto sanskrit yiddish`,
  // Faiths and their followers
  `christianity christians catholicism catholic catholics protestant protestants evangelical evangelicals
  anglican anglicans methodist methodists baptist baptists lutheran lutherans presbyterian pentecostal orthodox mormon
  mormons quaker quakers islamic islamist islamists muslim muslims sunni sunnis shia shias shiite shiites sufi
  ahmadi judaism jewish jew jews hinduism hindu hindus hindutva buddhism buddhist buddhists sikhism sikh sikhs jains
  taoism confucian rastafarian rohingya yazidi yazidis druze alawite maronite copt coptic god allah bible koran quran
  qur'an torah talmud sharia halal kosher`,
  // Movements, camps and events
  `democrat democrats democratic republican republicans conservative conservatives tory tories labour liberal liberals
  libertarian libertarians greens socialist socialists communist communists marxist marxists maoist maoists nazi
  nazis fascist fascists zionist zionists islamophobia antisemitism brexit brexiteer brexiteers remainers unionist
  unionists nationalist nationalists independent independents progressives tea_party maga gop olympics olympic
  paralympics paralympic world_cup super_bowl oscars grammys grammy emmys baftas bafta nobel pulitzer 
  eurovision wimbledon ashes test_cricket covid covid-19 coronavirus ebola zika aids hiv sars omicron internet web wi-fi
  holocaust renaissance enlightenment cold_war world_war world_war_i world_war_ii great_depression industrial_revolution
  arab_spring covid19 state_of_the_union state_of_the_nation bill_of_rights constitution magna_carta first_amendment
  second_amendment fourth_amendment fifth_amendment fourteenth_amendment first_lady ground_zero wall_street
  capitol_hill oval_office air_force_one black_lives_matter me_too`,
  // Greetings, acronyms for things, peoples by descent
  `ok tv dna ceo cfo coo cto ngo ngos gdp vat gst aids uk us u.s. u.k. usa uae iphone ipad android bitcoin latino latina latinos latinas hispanic hispanics african-american
  african-americans asian-american caucasian aboriginal indigenous maori pakeha dalit dalits gypsy traveller inuit
  métis arab arabs kurd kurds pashtun tamils yoruba hutu tutsi uyghur uyghurs uighur uighurs tibetan tibetans rohingyas
  millennials gen_z boomers`,
);
