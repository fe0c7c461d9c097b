/** What makes a run of capitals a body or a place and not a person. */
import { wordSet } from '../words.ts';

/** As first or last word of a capitalised run (“Ministry of …”, “… Party”): weigh the last word more. */
export const organisationHeads = wordSet(
  // The state
  `ministry department dept dept. office bureau agency administration authority commission commissioner's committee
  subcommittee council board court tribunal parliament congress senate assembly legislature house lords commons
  knesset duma lok rajya sabha bundestag diet cabinet government treasury exchequer chancellery secretariat embassy
  consulate mission directorate inspectorate ombudsman registry customs revenue police constabulary sheriff's force
  forces army navy guard guards corps command brigade regiment battalion division squadron militia front fleet
  coastguard gendarmerie prison prisons prosecution prosecutor's judiciary county city municipality district borough
  township prefecture province state states republic kingdom federation union commonwealth nations emirates
  presidency palace kremlin pentagon vatican interpol europol`,
  // Parties and causes
  `party caucus coalition alliance bloc movement democrats republicans conservatives liberals greens congress campaign
   pac league leagues front brotherhood action lobby network networks foundation trust fund society association
   association's federation confederation union unions guild chamber forum conference convention convocation rights
   watch amnesty international humanitarian relief aid charity initiative project programme program partnership
   taskforce institute institution centre center centers academy think-tank council's observatory laboratory laboratories lab
   labs organisation organization org group groups consortium collective cooperative co-operative club clubs society's
   friends veterans volunteers workers teachers nurses farmers students lawyers journalists physicians jurists`,
  // Learning, health, faith
  `university universities college school schools faculty polytechnic seminary library museum gallery archive archives
  zoo theatre theater orchestra opera ballet hospital hospitals clinic infirmary medical health healthcare hospice
  pharmacy church cathedral abbey diocese archdiocese synod mosque temple synagogue gurdwara ministries monastery
  mission order brethren`,
  // Business
  `inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc llp lp plc gmbh ag sa s.a. nv bv ab oy
  spa pty pte pvt bhd sdn holdings holding group enterprises enterprise industries industry international global
  worldwide partners associates capital ventures investments investment securities asset management equity bank banks
  bancorp banking financial finance insurance assurance mutual trust realty properties estates developments construction
  builders homes motors motor automotive airlines airways air aviation aerospace railways railway rail transit
  transport transportation logistics shipping lines cruises energy power electric electricity gas oil petroleum
  petrochemicals resources mining minerals metals steel cement chemicals chemical pharma pharmaceuticals biotech
  biosciences sciences therapeutics technologies technology tech software systems solutions services consulting
  consultants analytics research electronics semiconductor semiconductors telecom telecommunications communications
  mobile wireless broadband media entertainment pictures studios films productions records music games gaming
  interactive digital online stores supermarkets foods food beverages breweries brewing dairy farms restaurants hotels
  resorts casino casinos sports fitness apparel brands retail outfitters furniture plastics paper textiles mills
  exchange markets index`,
  // Media
  `times post journal news newspaper newspapers herald tribune gazette chronicle courier mail express telegraph guardian
  observer independent standard star sun mirror globe inquirer examiner dispatch bulletin register record review weekly
  daily monitor mercury advertiser argus echo leader nation punch vanguard citizen sentinel republic bee press wire
  broadcasting radio television tv fm channel magazine publishing publications publishers books today week digest
  reporter report spectator economist politico`,
  // Sport
  `united city rovers wanderers athletic albion rangers celtic fc afc cf sc ac united's town county villa hotspur
   forest palace racing sporting real olympique dynamo spartak lokomotiv bayern borussia giants warriors kings knights
   lions tigers eagles hawks bulls bears sharks raiders panthers patriots cowboys broncos steelers packers vikings
   saints chiefs titans royals capitals indians braves cubs yankees mets dodgers sox phillies lakers celtics knicks
   rockets nets heat spurs pistons pacers bucks bruins flyers penguins canucks oilers flames marlins rays mariners
   orioles nationals wildcats bulldogs olympics paralympics fifa uefa cricket rugby football basketball hockey
   racecourse`,
);

/** What ends the names of papers and stations: “the Sunday Courier”, “the Tarn Post” is not what Tarn says. */
export const papers = wordSet(
  `times post mail telegraph express mirror sun star courier dispatch herald independent tribune people world business
   nation review mercury age news journal gazette chronicle observer guardian standard examiner record echo advertiser
   daily press radio tv`,
);

export const media = wordSet(
  `moody's fitch mcdonald's macy's kohl's lowe's levi's wendy's domino's sotheby's christie's lloyd's ladbrokes reuters
   bbc cnn afp ap voa npr pbs abc nbc cbs msnbc cnbc fox c-span itv itn skynews sky rte rté dpa efe ansa tass interfax
   ria xinhua kyodo nhk yonhap kbs bernama antara pti ani ians ndtv scroll mint rediff dawn geo ary aljazeera
   al-jazeera anadolu irna isna wafa haaretz ynet yedioth bloomberg forbes fortune politico axios vox vice slate salon
   buzzfeed huffpost breitbart newsmax propublica semafor newsweek time usa_today wapo nyt wsj ft economist guardian
   telegraph independent spectator bild spiegel zeit welt monde figaro libération lemonde elpais pais corriere
   repubblica cbc ctv sbs stuff rnz sabc enca news24 punch vanguard thisday nan gna kbc citizen nation tvnz pna rappler
   gma inquirer straitstimes cna scmp mothership malaysiakini tempo detik kompas jpost jakartapost irrawaddy mizzima
   tmz espn deadline variety billboard wired verge techcrunch engadget gizmodo mashable quartz facebook twitter google
   youtube instagram whatsapp tiktok telegram snapchat reddit linkedin pinterest wikipedia apple microsoft amazon
   netflix meta alphabet tesla spacex nvidia intel ibm oracle cisco dell hp sony samsung lg huawei xiaomi tencent
   alibaba baidu bytedance nokia ericsson siemens bosch philips airbus boeing toyota honda nissan volkswagen bmw
   mercedes-benz audi porsche ferrari fiat renault peugeot ford gm chrysler hyundai kia tata infosys wipro reliance
   adani walmart tesco sainsbury's asda aldi lidl ikea nike adidas starbucks coca-cola pepsi pepsico nestle nestlé
   unilever pfizer moderna astrazeneca novartis roche bayer merck exxon exxonmobil chevron shell bp totalenergies
   gazprom rosneft aramco petrobras uber lyft airbnb spotify paypal visa mastercard goldman_sachs jpmorgan citigroup
   hsbc barclays ubs santander deloitte pwc kpmg accenture mckinsey greenpeace oxfam unicef unesco unhcr who wto imf
   opec nato asean ecowas sadc brics interpol europol fifa uefa icc ioc wada nasa esa fbi cia nsa mi5 mi6 isro drdo cbi
   ed nia rbi sebi fema noaa cdc fda epa osha irs atf dea ice tsa gao naacp aclu nra aipac afl-cio seiu unison tuc
   rspca rspb nspcc ofcom ofsted nhs hmrc dwp defra hamas hezbollah taliban isis isil al-qaeda al-shabaab boko_haram
   fatah plo pkk ira eta farc`,
);

export const places = wordSet(
  // Countries
  `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
  barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina_faso burma
  burundi cambodia cameroon canada cape_verde chad chile china colombia comoros congo costa_rica croatia cuba cyprus
  czechia czech_republic denmark djibouti dominica dominican_republic ecuador egypt el_salvador england eritrea estonia
  eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland grenada guatemala guinea
  guinea-bissau guyana haiti holland honduras hong_kong hungary iceland india indonesia iran iraq ireland israel italy
  ivory_coast côte_d'ivoire jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos latvia lebanon
  lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia north_macedonia madagascar malawi malaysia
  maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique
  myanmar namibia nauru nepal netherlands new_zealand nicaragua niger nigeria north_korea northern_ireland norway oman
  pakistan palau palestine panama papua_new_guinea paraguay peru philippines poland portugal puerto_rico qatar romania
  russia rwanda samoa san_marino saudi_arabia scotland senegal serbia seychelles sierra_leone singapore slovakia
  slovenia solomon_islands somalia somaliland south_africa south_korea south_sudan soviet_union spain sri_lanka
  st._lucia sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet timor-leste
  togo tonga trinidad tobago tunisia turkey türkiye turkmenistan tuvalu uganda ukraine united_arab_emirates
  united_kingdom united_nations united_states uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe
  uk u.k. us u.s. usa u.s.a. uae eu america zanzibar crimea catalonia kurdistan kashmir abkhazia darfur gaza`,
  // Continents and regions
  `africa antarctica asia europe oceania americas north_america south_america latin_america central_america middle_east
  far_east southeast_asia south_asia central_asia east_africa west_africa southern_africa north_africa sahel sahara
  maghreb levant balkans caucasus scandinavia baltics benelux iberia siberia caribbean mediterranean atlantic pacific
  arctic arctic_circle indian_ocean gulf persian_gulf red_sea black_sea baltic_sea south_china_sea eurasia himalayas
  alps andes rockies appalachia midwest northeast southeast southwest northwest new_england deep_south bay_area
  silicon_valley west_bank golan_heights gaza_strip horn_of_africa west east north south midlands`,
  // States and provinces
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
   kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
   nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
   rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin
   wyoming guam ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. mass. md. mich. minn. miss. mo.
   mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo.
   d.c. ontario quebec québec alberta manitoba saskatchewan nova_scotia new_brunswick newfoundland labrador
   british_columbia prince_edward_island yukon nunavut queensland victoria tasmania new_south_wales western_australia
   south_australia northern_territory bavaria saxony hesse brandenburg normandy brittany provence tuscany sicily
   lombardy andalusia galicia flanders wallonia ulster connacht munster leinster cornwall devon dorset somerset kent
   sussex surrey essex suffolk norfolk yorkshire lancashire cumbria northumberland durham cheshire merseyside
   staffordshire shropshire herefordshire worcestershire warwickshire leicestershire derbyshire nottinghamshire
   lincolnshire rutland cambridgeshire bedfordshire hertfordshire buckinghamshire oxfordshire berkshire wiltshire
   gloucestershire hampshire maharashtra gujarat rajasthan punjab haryana uttar_pradesh uttarakhand himachal_pradesh
   madhya_pradesh andhra_pradesh arunachal_pradesh telangana karnataka kerala tamil_nadu odisha west_bengal bihar
   jharkhand chhattisgarh assam manipur meghalaya mizoram nagaland tripura sikkim goa ladakh sindh balochistan
   khyber_pakhtunkhwa gilgit-baltistan waziristan gauteng limpopo mpumalanga kwazulu-natal eastern_cape western_cape
   northern_cape free_state lagos_state ogun oyo borno kaduna kano rivers_state xinjiang guangdong sichuan hubei hunan
   yunnan fujian zhejiang jiangsu shandong henan hokkaido okinawa java sumatra bali kalimantan sulawesi papua aceh
   sabah sarawak johor selangor penang kelantan perak luzon mindanao visayas sinai anatolia donbas luhansk donetsk
   chechnya dagestan tatarstan`,
  // Cities
  `aberdeen abidjan abu_dhabi abuja acapulco accra addis_ababa adelaide agra ahmedabad albany albuquerque aleppo
   alexandria algiers allahabad almaty amman amritsar amsterdam anchorage ankara antananarivo antwerp asmara astana
   asunción athens atlanta atlantic_city auckland austin baghdad baku baltimore bamako bandung bangalore bengaluru
   bangkok barcelona basra bath beijing beirut belfast belgrade benghazi berlin bern bhopal bhubaneswar birmingham
   bishkek blackpool bloemfontein bogotá bogota boise bologna bombay bonn bordeaux boston bradford brasília brasilia
   bratislava brazzaville bremen brighton brisbane bristol brooklyn brussels bucharest budapest buenos_aires buffalo
   bujumbura bulawayo busan cairo calais calcutta calgary cambridge canberra cape_town caracas cardiff casablanca cebu
   chandigarh charleston charlotte chennai chengdu chicago chittagong chongqing christchurch cincinnati cleveland
   cologne colombo columbus conakry copenhagen cordoba cork coventry dakar dalian dallas damascus dar_es_salaam darwin
   davos dayton dehradun delhi new_delhi denver derby des_moines detroit dhaka dili doha dortmund dresden dubai dublin
   dubrovnik dundee dunedin durban düsseldorf edinburgh edmonton eindhoven enugu exeter faisalabad faridabad fallujah
   fez florence fort_worth frankfurt freetown fresno fukuoka fukushima gaborone galway gdansk geneva genoa ghent
   glasgow gothenburg grenoble guadalajara guangzhou guatemala_city gurgaon gurugram guwahati gwangju haifa halifax
   hamburg hamilton hanoi hanover harare harrisburg hartford havana hebron helsinki hiroshima ho_chi_minh_city hobart
   homs honolulu houston hull hyderabad ibadan idlib incheon indianapolis indore innsbruck islamabad istanbul izmir
   jackson jacksonville jaipur jakarta jeddah jerusalem jodhpur johannesburg juba kabul kampala kandahar kano kanpur
   kansas_city karachi kathmandu kawasaki kazan kharkiv khartoum kherson kiev kigali kingston kinshasa kobe kochi
   kolkata kosovska_mitrovica kraków krakow kuala_lumpur kumasi kyiv kyoto la_paz lagos lahore las_vegas lausanne leeds
   leicester leipzig lexington lhasa libreville lille lilongwe lima limerick lisbon liverpool ljubljana lomé london
   londonderry derry los_angeles louisville luanda lucerne lucknow lusaka lviv lyon lyons macau madison madrid madurai
   malaga malmö manama manchester mandalay manhattan manila maputo marrakesh marseille mashhad maseru mecca medellín
   medina melbourne memphis mexico_city miami milan milwaukee minneapolis minsk mobile mogadishu mombasa monrovia
   montevideo montgomery montreal montréal moscow mosul multan mumbai munich muscat mysore mysuru nagasaki nagoya
   nagpur nairobi nanjing nantes naples nashville nassau naypyitaw n'djamena new_haven new_orleans new_york_city newark
   newcastle newport niamey nice nicosia noida nottingham nouakchott novosibirsk oakland odesa odessa oklahoma_city
   omaha orlando osaka oslo ottawa ouagadougou oxford palermo palo_alto panama_city paris patna penrith perth peshawar
   philadelphia phnom_penh phoenix pittsburgh plymouth podgorica port-au-prince port_harcourt port_louis port_moresby
   port_of_spain portland porto portsmouth prague preston pretoria pristina providence pune punta_arenas putrajaya
   pyongyang quetta quito rabat raipur raleigh ramallah ranchi rangoon rawalpindi recife reno reykjavik richmond riga
   rio rio_de_janeiro riyadh rome rostov rotterdam sacramento salford salt_lake_city salvador salzburg samarkand
   san_antonio san_diego san_francisco san_jose san_juan san_salvador sana'a sanaa santa_fe santiago santo_domingo
   são_paulo sao_paulo sapporo sarajevo savannah seattle sendai seoul seville shanghai sheffield shenzhen shillong
   shimla singapore_city skopje sofia southampton soweto split springfield srinagar stavanger stockholm stuttgart
   sunderland surabaya surat suva swansea sydney tabriz taipei tallahassee tallinn tampa tangier tashkent tbilisi
   tegucigalpa tehran tel_aviv thessaloniki thimphu thiruvananthapuram tianjin tijuana tirana tokyo toledo topeka
   toronto toulouse tripoli tucson tulsa tunis turin ulaanbaatar utrecht vadodara valencia valletta vancouver varanasi
   venice vienna vientiane vilnius visakhapatnam vladivostok volgograd warsaw washington_dc wellington westminster
   windhoek winnipeg wolverhampton wuhan xi'an yangon yaoundé yerevan yokohama york zagreb zaporizhzhia zurich zürich
   queens bronx harlem staten_island hollywood capitol white_house downing_street whitehall kremlin beltway`,
);

/** What ends the names of places where things happen and that say nothing; none of them is often a surname. */
export const placeHeads = wordSet(
  `square garden gardens street avenue boulevard plaza stadium arena airport highway turnpike expressway peninsula
   islands mountains coliseum parkway pier harbor harbour seaport canyon glacier`,
);

/** First words of names that end in what else may be somebody's or some body's name: “Camp Tideway”, “Hurricane Ada”. */
export const placeLeads = wordSet(
  `camp fort mount lake cape operation project hurricane cyclone typhoon storm planet highway route`,
);

export const demonyms = wordSet(
  `afghan afghans african africans albanian albanians algerian algerians american americans angolan angolans argentine
   argentinian argentines armenian armenians asian asians australian australians austrian austrians azerbaijani
   azerbaijanis bahraini bahrainis bangladeshi bangladeshis basque basques belarusian belarusians belgian belgians
   bolivian bolivians bosnian bosnians brazilian brazilians brit briton britons british brits bulgarian bulgarians
   burmese cambodian cambodians cameroonian cameroonians canadian canadians catalan catalans chadian chilean chileans
   chinese colombian colombians congolese croat croatian croatians croats cuban cubans cypriot cypriots czech czechs
   dane danes danish dominican dominicans dutch dutchman dutchmen ecuadorean ecuadorian egyptian egyptians emirati
   emiratis english englishman englishmen englishwoman eritrean eritreans estonian estonians ethiopian ethiopians
   european europeans fijian fijians filipino filipinos filipina finn finnish finns french frenchman frenchmen
   frenchwoman gambian gambians gazan gazans georgian georgians german germans ghanaian ghanaians greek greeks
   guatemalan guatemalans guinean guyanese haitian haitians honduran hondurans hungarian hungarians icelander icelandic
   indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman irishmen irishwoman israeli
   israelis italian italians ivorian ivorians jamaican jamaicans japanese jordanian jordanians kashmiri kashmiris
   kazakh kazakhs kenyan kenyans khmer korean koreans kosovan kosovar kurd kurdish kurds kuwaiti kuwaitis kyrgyz lao
   laotian latvian latvians lebanese liberian liberians libyan libyans lithuanian lithuanians macedonian malagasy
   malawian malawians malay malaysian malaysians malays malian malians maltese mauritanian mauritian mexican mexicans
   moldovan moldovans mongolian mongolians montenegrin moroccan moroccans mozambican mozambicans namibian namibians
   nepalese nepali nepalis new_zealander new_zealanders kiwi kiwis nicaraguan nicaraguans nigerian nigerians nigerien
   north_korean north_koreans norwegian norwegians omani omanis pakistani pakistanis palestinian palestinians
   panamanian paraguayan persian peruvian peruvians pole poles polish portuguese punjabi punjabis qatari qataris
   romanian romanians russian russians rwandan rwandans salvadoran salvadorans samoan samoans saudi saudis scot scots
   scottish scotsman senegalese serb serbian serbs sierra_leonean sikh singaporean singaporeans slovak slovakian
   slovaks slovene slovenian slovenes somali somalis south_african south_africans south_korean south_koreans soviet
   soviets spaniard spaniards spanish sri_lankan sri_lankans sudanese swede swedes swedish swiss syrian syrians
   taiwanese tajik tajiks tanzanian tanzanians thai thais tibetan tibetans togolese tongan tunisian tunisians turk
   turkish turkmen turks ugandan ugandans ukrainian ukrainians uruguayan uzbek uzbeks venezuelan venezuelans vietnamese
   welsh welshman welshmen yemeni yemenis zambian zambians zimbabwean zimbabweans alaskan arizonan californian
   californians coloradan floridian floridians hawaiian iowan iowans kansan kentuckian mainer michigander minnesotan
   missourian nebraskan nevadan new_yorker new_yorkers ohioan ohioans oklahoman oregonian pennsylvanian pennsylvanians
   tennessean texan texans utahn vermonter vermonters virginian virginians wisconsinite londoner londoners parisian
   parisians berliner berliners muscovite muscovites liverpudlian glaswegian mancunian geordie yorkshireman dubliner
   sydneysider melburnian torontonian quebecer quebecers quebecois mumbaikar delhiite bengali bengalis tamil tamils
   gujarati marathi assamese bihari keralite lagosian capetonian western eastern northern southern nordic scandinavian
   balkan caribbean arab arabs latin_american latin_americans central_american anglo-american franco-german
   transatlantic`,
);
