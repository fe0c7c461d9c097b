/**
 * Given names from around the world with their usual gender; `u` where it depends on the country or the person.
 * Weak evidence on purpose: titles, role nouns and pronouns elsewhere in the article come first.
 */
import type { Gender } from '../language.ts';
import { wordMap } from '../words.ts';

const men = `aaron abbas abdallah abdel abdi abdul abdulaziz abdulkadir abdullah abdullahi abdulrahman abel abhijit abhinav
  abhishek abraham abram abubakar abu adalberto adam adama adebayo adeel adel adewale aditya adnan adolfo adrian
  agustin ahmad ahmed ajay ajit akash akbar akhil akhilesh akin akinwumi akira al alain alan alastair albert alberto
  aldo alec aleksandar aleksander aleksandr aleksei aleksey alejandro alessandro alexander alexandre alexandros
  alexei alexey alf alfie alfonso alfred alfredo ali alistair allan allen alok alonso alphonse alvaro alvin amadou
  aman amanullah amar amarinder amir amit amitabh amjad anand anders andre andreas andrei andres andrew andrey
  andrzej andy angelo angus anil anselm antoine anton antoni antonio antony anthony anupam anurag anwar archibald
  archie arjun armand armando arnab arnaud arnold art arthur arturo arun arvind asad ashish ashok ashraf ashwin asif
  athanasios atif atiku atul august augustine augusto aurelien avi avigdor axel ayman aziz babak babatunde baldev
  barack barnaby barney barry bart bartholomew bartosz bashar bashir basil bassam bastian ben benedict benito
  benjamin benny bernard bernardo bernie bert bertrand bharat bhupinder bilal bill billy binyamin bjorn björn bob
  bobby bogdan boris boyd brad bradley brandon brendan brent bret brett brian brock bruce bruno bryan bryce bryn
  buddy buhari burak byron callum calvin carl carlo carlos carlton carsten cecil cedric celso cem cesar chad chaim
  charles charlton chester chidi chinedu chinua christian christoph christophe christopher christos chuck
  chukwuemeka clarence claude claudio clay clayton cliff clifford clint clinton clive clyde cody colin conor connor
  conrad constantin constantine cornelius craig curtis cyril cyrus dale damian damien damon dan daniel daniele
  danilo danny dante danylo dapo darius darko darrell darren darryl dave david davide davis dean declan deepak
  demetrius denis dennis denny derek derrick desmond dev devendra devin dexter dharmendra didier diego dieter dilip
  dimitri dimitrios dimitris dinesh dino dirk dmitri dmitry dmytro dominic don donald donnie dong-hyun doug douglas
  duane dudley duke duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edison edmond edmund eduardo edward edwin
  efrain egor ehud eitan elbert eli elias elijah elliot elliott ellis elmer elon elvis emanuel emeka emil emile
  emiliano emilio emmanuel emmerson emre enda enoch enrico enrique enzo eoin erdogan eric erich erik ernest ernesto
  ernst errol erwin esteban ethan etienne eugene eusebio evan evander everett evgeny ezekiel ezra fabian fabio
  fabrice fahad faisal farhad farid farooq farouk fawad faysal federico feisal felipe felix femi ferdinand fergus
  fernando fidel filip filippo finlay finn flavio florent florian floyd folarin forrest francesco francisco franck
  franco francois françois frank franklin franz fraser fred freddie frederic frederick fredrik friedrich
  fritz fyodor gabriel gael gareth garfield garrett garth gary gaston gaurav gautam gavin gennady geoff
  geoffrey george georges georgi georgios gerald gerard gerardo gerhard gerry gert gholam giacomo gianluca gianni
  gideon gil gilbert gilberto giles gilles giorgio giorgos giovanni girish giulio giuseppe glen glenn godfrey godwin
  goran gopal gordon grady graham grant greg gregor gregorio gregory griffin grigory guido guillaume guillermo gulam
  gunnar gunter gunther gus gustav gustavo guy habib hadi haider hakan hakeem hakim hamad hameed hamid hamza hank
  hannes hans hansjorg haris harish harold haroon harry harsh harun harvey hasan hashim hassan hector heath hemant
  hendrik henri henrik henrique henry herbert herman hernan hideki hideo hiroshi hiroyuki hisham homer horacio horst
  hossein howard hubert hugh hugo humberto humphrey hussain hussein ian ibrahim idris idrissa ignacio ignatius igor
  ike ikechukwu iker ilya imad imran inder innocent ioannis iqbal irfan irvin irving isaac isaiah ishaan ishmael
  ismail israel issa istvan itamar ivan ivo jaap jack jacob jacques jagan jagdish jair jake jakob jakub jamal
  james janez janos jared jaroslaw jason jasper javed javier jawad jay jayant jayesh jean-baptiste jean-claude
  jean-françois jean-luc jean-marc jean-michel jean-paul jean-pierre jean-yves jeb jed jeff jefferson jeffrey jens
  jerald jeremiah jeremy jermaine jerome jerry jesper jesse jesus jesús jim jimmy jitendra joachim joao joão joaquin
  joaquín jochen joe joel joern johan johann johannes john johnny johnson jomo jon jonah jonas jonathan jorg jorge
  josé jose josef joseph josh joshua josiah josip josé-maría juan julian julien julio julius jun jun-ho jurgen
  jürgen justin kabir kabiru kaiser kamal kamran karan karim karl karsten karthik kaspar kaushik kayode kazuo keir
  keith kelvin ken kendrick kenji kenneth kenny kenta kevin khaled khalid khalifa khalil khurram kieran kingsley
  kirill kirk kishore klaus knut kofi konstantin kostas kris krishna kristian kristof kumar kunal kurt kwabena kwame
  kwasi kyle kyriakos lachlan lakshman lalit lalu lamar lamine lance lars laszlo lateef laurent lawrence
  leandro lech leif leo leon leonard leonardo leonid leopold leroy leszek lester lev levi lewis liam lincoln linus
  lionel lloyd lorenz lorenzo lou louis luc luca lucas luciano lucien ludwig luigi luis luiz lukas lukasz luke
  luther lutz lyle lyndon mac maciej madhav magnus mahathir mahbub mahendra mahesh mahmood mahmoud mahmud majid
  makoto malcolm malik mamadou manfred manish manmohan manny manoj mansoor manu manuel marc marcel marcelo marcin
  marco marcos marcus marek mariano mario marius mark marko markus marlon marshall martin martín marty marvin mason
  masoud masood mateo mateusz mathias mathieu mats matt matteo matthew matthias matthieu matti maurice mauricio maurizio
  mauro max maxim maxime maximilian maxwell maynard mehdi mehmet melvin merlin mervyn micah michael michal
  michel miguel mihai mihail mikael mike mikhail mikhael miklos milan miles milo milos milton mitch mitchell mo
  moeen moez mohamad mohamed mohammad mohammed mohan mohd mohsen mohsin moises monty mordechai moritz morris morten
  mosab moses moshe mostafa mukesh mukhtar mukul munir murad murali murat murray musa mustafa mustapha mwangi myles
  nabil nadeem nader naftali narendra naresh nasir nasser nate nathan nathaniel naveed naveen navin navjot neal ned
  neeraj neil nelson nestor neville nicholas nick nico nicolas nicolae nicos niels nigel nihad nikhil nikita niklas
  nikola nikolai nikolaj nikolaos nikolaus nikolay nikos nils nirmal nitin noah noel nolan norbert norman nuno obed
  obinna octavio odd olaf oleg oleh oleksandr oleksii oleksiy oliver olivier ollie olu olufemi olusegun oluwaseun
  omar omari omer onkar orlando orville osama oscar oskar osman osvaldo othman otis otto owen ousmane oyewole pablo
  paddy padraig panos paolo parag parvez pascal pasquale patrice patricio patrick patrik paul paulo pavel pavlo
  pawel payam pedro peer per percival percy pervaiz perry pervez pete peter petr petri petro petros phil philip
  philippe phillip phineas pier pierce pierluigi piero pierre pieter piet piotr piyush pradeep prakash pramod pranab
  pranav prasad prashant pratap praveen prem prithviraj przemyslaw qasim quentin quincy rab raed rafael rafal rafik
  rafiq raghav raghuram raheem rahim rahman rahul raila raimund raj raja rajan rajat rajeev rajendra rajesh rajiv
  rajkumar rajnath raju rakesh ralf ralph ram raman ramesh rami ramiro ramón ramon ramy randall randolph randy ranil
  ranjit raoul raphael rashad rashid rasmus raul raúl ravi ravinder ravindra ray raymond raza recep reggie reginald
  rehan reid reiner reinhard reinhold remi remy renato rené rene renzo reuben reuven rex reza rhett ricardo riccardo
  rich richard rick ricky riad rishi ritesh riyad rob robbie robert roberto rocco rod roderick rodney rodolfo
  rodrigo rodrigue roger rogelio rohan rohit roland rolando rolf roman romain romeo ron ronald ronan ronnie
  roosevelt rory ross rowan roy ruben rubén rudi rudolf rudolph rudy rufus rui rupert rushdi russ russell ruslan
  ryan ryszard saad sabah sadiq saeed safdar saif sajid sajjad salah salahuddin saleem saleh salim salman
  salvador salvatore sam sami samir sammy samson samuel sandeep sander sandro sanjay sanjeev sanjiv santiago santos
  santosh sarfraz satish saud saul saurabh sayed scott seamus sean sebastian sebastien sébastien sepp serge sergei
  sergey sergio serhii serhiy seth seumas seymour shahbaz shahid shakil shamsul shane sharad sharif shashank shashi
  shaun shaukat shawn sheldon shehbaz shehu sherman shigeru shimon shinzo shiv shivraj shoaib shuja shyam sibusiso
  sid siddharth sidney siegfried sigmar silas silvio silvester simeon simon sipho slawomir slobodan sohail solomon
  soren søren spencer spiros srinivas stan stanislav stanley stavros stefan stefano steffen stelios sten stephan
  stephane stéphane stephen sterling steve steven stewart stuart subhash subramanian sudhir suleiman suleyman
  sulaiman sultan sumit sundar sunil suraj suresh surinder sushil svein sven syed sylvain sylvester tadeusz tahir
  tajudeen takashi takeshi tamás tamer tanvir tarek tareq tariq taro tarun tayo ted teddy tejashwi teo terence
  terrence thabo thaddeus thanos thein themba theo theodor theodore theodoros thiago thibault thierry thilo thom
  thomas thor thorsten tim timo timothy timur titus tito toby todd tom tomas tomás tomasz tomislav tommaso tommy
  tony torsten travis trent trevor tristan troy tunde tyler tyrone tyson uddhav udo uhuru ulf ulises ulrich umar
  umer umesh upendra uri urs usman uwe vaclav vadim valentin valeri valery vance varun vasily vasyl venkaiah venkat
  vernon victor vidar vijay vikas vikram viktor vince vincent vincente vinay vineet vinicius vinod viral virat
  virgil virgilio vishal vishnu vitali vitalii vitaliy vitaly vito vivek vlad vladimir vladislav vojtech volker
  volodymyr vsevolod vyacheslav wade waheed waleed walid wally walt walter waqar warren wasim wayne wendell
  wenceslas werner wes wesley wilbur wilfred wilfried wilhelm will willem william willie willy wilson wim winston
  wojciech wolfgang woodrow wole wyatt xavier yacov yahya yair yakov yakubu yan yanis yann yannick yaroslav yash
  yasin yaser yasir yasser yasuo yevgeny yevhen yitzhak yogendra yogi yohannes yoshihide yoshiro yossi youssef
  yousef yousuf youssouf yuri yurii yuriy yusef yusuf yves yvon zac zach zachary zack zafar zahid zaid zaki zbigniew
  zdenek zeid zeke zhivko zia ziad zlatan zoltan zoran zubair`;

const women = `abbie abby abeba abena abigail ada adaeze adela adelaide adele adina adriana adrienne afua agatha agnes agnieszka
  aida aileen aimee aisha aishwarya aisling akua alana alba alejandra aleksandra alena alessandra alessia alexa
  alexandra alexandria alexia alice alicia alina aline alisa alisha alison alka allegra allison alma almudena alona
  althea alyssa amalia amanda amara amber amelia amelie amélie amie amina aminata amira amna amrita amy ana anabel
  anahita anaïs anastasia anastasiia anca aneta angela angelica angelina angie anika anila anita anja anjali
  anke ann anna annabel annabelle annalena anne annegret anneke annelies annemarie annett annette annie annika ansa
  antoinette antonella antonia anuja anushka aoife apoorva april arabella araceli archana ariana arianna arielle
  arlene aruna arwa asha asma asmaa asunta astrid audrey aurelia aurora ava avril ayanna ayelet ayesha ayse ayşe
  azadeh azra babette barbara barbra bea beata beate beatrice beatrix beatriz becky begum belinda bella benazir
  benita bernadette bernice berta bertha beryl bess beth bethan bethany betsy bettina betty beverly bianca birgit
  birgitta blanca blanche blessing bonita bonnie brenda bridget brigid brigitte britney britta brittany bronagh
  bronwyn caitlin caitriona camila camilla candace candice cara carina carla carlotta carly carmel carmen carol
  carole carolina caroline carolyn carrie cassandra cassie catalina catarina caterina catherine cathy catriona
  cecilia cecile cécile celeste celia celine céline chandrika chanel chantal charity charlene charlotte chelsea cher
  cherie cheryl chiamaka chiara chimamanda chinwe chioma chitra chloe chloé chrissy christa christelle christiane
  christina christine christy ciara cicely cindy claire clara clare clarissa claudette claudia clementine cleo
  colette colleen concepción concetta connie constance consuelo cora coral cordelia coretta corinna corinne cornelia
  cristina crystal cynthia dagmar daisy dalia damaris daniela daniella danielle daphne daria darlene darya dawn
  dayana deb debbie deborah debra dee deepa deepika deirdre delia delilah delphine demi denise desiree devi devika
  diana diane dianne dilma dina dinah divya dolly dolores donatella donna dora doreen dorothea dorothy
  doris dorota dorte dunya ebele edda edel edith edna edwina effie eileen ekaterina elaine elana eleanor elena eleni
  eleonora elfriede elisa elisabeth elise eliza elizabeth elke ella elle ellen ellie eloise elsa elspeth elvira
  emeline emilia emilie emily emine emma emmanuelle enid erica erika erin ermelinda erna ernestine esmeralda
  esperanza esra estelle esther ethel etta eugenia eugenie eunice eva evangeline eve evelyn evita ewa fabiana
  fabienne faith fanny farah farhana farida farzana fateme fatemeh fatima fatma fatou fatoumata fay faye fayza
  federica felicia felicity fernanda filomena fiona flavia fleur flora florence folake fran francesca francine
  francoise françoise frances franziska freda freya frida frieda funke funmi gabriela gabriella gabrielle gail gayle
  gayatri gemma genevieve geneviève georgette georgia georgiana georgina geraldine germaine gertrude ghada gillian
  gina ginger ginny giorgia giovanna gisela giselle gita giulia gladys glenda glenys gloria golda golnaz grace
  gráinne graciela grainne greta gretchen gretel griselda gudrun guadalupe gulalai gulnara gwen gwendolyn gwyneth
  habiba hadiya hafsa hafsat haley hallie hana hanan hanna hannah harriet hasina hatice hattie hazel heather hedwig
  heidi heike helen helena helene hélène helga helle hema henrietta hermine hermione hilda hillary hina hiba
  holly honor hope huda hülya hyacinth ida ifeoma iliana ilana ilona ilse imelda imogen ina indira ines inès inez
  inga inge ingeborg ingrid ioana irena irene irina iris irma isabel isabela isabella isabelle isadora isha isla
  isolde ivana ivanka ivonne ivy iwona jacinda jacqueline jacqui jada jade jamila jana jane janelle janet janette
  janice janina janine jasmin jasmine jaya jayalalithaa jayne jeanette jeanne jeannie jelena jemima jemma
  jennie jennifer jenny jeri jessica jhumpa jill jillian joan joana joanna joanne jocelyn jodi jodie joelle
  johanna jolanta jolene josefina josefine josephine josie joy joyce juana juanita judit judith judy julia juliana
  julianne julie juliet juliette june justina justine jyoti kaia kaja kamala kamila karen karin karina karine
  karolina kate katarina katarzyna kateryna katharina katharine katherine kathleen kathrin kathryn kathy katia katie
  katja katrin katrina katya kavita kay kaya kayla kayleigh keiko keisha kelli kellie kemi kendra kerri kerstin
  keziah khadija khadijah kiara kimberly kimiko kirsten kirstie kirsty kitty klara krista kristen kristin kristina
  kristine krystyna kylie laila lakshmi lalita lamya lana lara larissa latifa latisha latoya laura laurel lauren
  lavinia layla lea léa leah leana leanne leela leena leila lena leni leonie leonora leticia letitia letizia lexi
  leyla lia liana lidia liesl lila lilian liliana lilibet lillian lilly lily lina linda lindiwe linnea lisa
  lisbeth lise lissa liudmila livia liz liza lizzie lois lola lora loretta lori lorna lorraine lotte lottie louisa
  louise lourdes lubna lucia lucía lucie lucille lucinda lucy ludmila luisa luiza lupe lupita lydia lyn lynda
  lynette lynne lyudmila mabel madeleine madeline madhuri madison mae maeve magda magdalena maggie maha maia
  mairead maisie malala malgorzata malini malika mallory mamata mandy manuela mara marcela marcella marcia maren
  margaret margarita margaux margo margot margrethe marguerite maria maría mariah mariam mariana marianne marie
  marie-claude marie-louise mariella marietta marika marilyn marina marine marisa marisol marissa marit marita
  marjorie marlene marta martha martina martine mary maryam maryanne marzieh masha mathilde matilda maud maude maura
  maureen mavis maxine maya mayawati medha meena meera meg megan meghan mehbooba mei mei-ling melanie melania
  melinda melissa melita melody mercedes mercy meredith meri meryem mia michaela michelle mila milena
  mildred millicent millie mimi mina mindy minnie mira miranda miriam mitali mireille moira mollie molly mona monica
  monika monique montserrat muriel myra myriam myrtle nabila nada nadia nadine nafisa nagma naledi nancy nandini
  nandita naoko naomi narges nasrin nastassja natalia natalie natalya natasha nathalie nawal nazanin nazia neelam
  neema neha nell nellie nessa ngozi nia nicole nicolette niamh nidhi nikki nimmi nina nirmala nisha nita nivedita
  noemi noémie nomvula nora noreen norma nuala nuria nusrat octavia odette odile oksana olena olga olivia olive
  olufunke olympia omotola oonagh ophelia oprah oriana orla orlaith orly ornella pallavi paloma pam pamela paola
  patience patricia patsy patti patty paula paulette paulina pauline peggy penelope penny perpetua petra petronella
  petunia philippa philomena phoebe phyllis pia pilar piper polly pooja poonam portia prachi pratibha precious
  preeti preity prisca priscilla priti pritika priya priyanka prudence purnima rabia rachael rachel rachida radha
  radhika raffaella raisa ramona rania raquel rashida rashmi raven reba rebecca rebekah reem regina reina rekha
  renata renate renee renée renuka reshma reyhan rhea rhiannon rhoda rhonda rihanna rina rita ritu roberta robyn
  rochelle roma romy ronda rosa rosalie rosalind rosalyn rosamund rosanna rose roseanne roselyn rosemarie rosemary
  rosie rosita rowena roxana roxanne roya ruby rukhsana rukmini ruth ruthie ryoko saba sabina sabine sabrina sade
  sadia sadie safiya saima sakshi salma salome samantha samara samia samina samira sana sandra sania sanjana sanna
  saoirse sara sarah sarojini saskia savannah savita scarlett selena selina selma senait serena serwaa shabana
  shabnam shaista shakira shamima shania sharmila sharon shauna sheena sheila sheikha shelley sheree sherry sheryl
  shilpa shira shireen shirin shirley shobha shreya shruti sian siân sidonie sigourney sigrid silke silvia simran
  sinéad sinead siobhan siobhán sita smita smriti sneha sofia sofie solange solveig somaya sonali sonia sonja sonya
  sophia sophie soraya stacey stacy stefania stefanie stella stephanie stéphanie sudha sue sujata sulochana
  sumaira sumitra sunita supriya surabhi susan susana susann susanna susannah susanne sushma susie suzanna suzanne
  suzy svetlana swara swati sylvia sylvie tabitha tahira tamar tamara tammy tania tanja tansu tanya tara tasha
  tatiana tatyana tawakkol teresa teresita teri tess tessa thandi thandiwe thea thelma theodora theresa thérèse
  tiffany tilda tilly tina toni tonya tori tova tracey tracy tricia trina trinity trish trisha trudi trudy tsitsi
  twyla tyra uma ulla ulrika ulrike unity ursula uschi usha uta vaishali valentina valeria valerie valérie vanessa
  vasundhara veena vera verena veronica véronique vesna vicki vickie vicky victoria vida viktoria viktoriia vimala
  viola violet violeta violetta virginia virginie viviane vivien vivienne viveka wafaa wanda wanjiru wangari wendy
  whitney wiebke wilhelmina wilma winifred winnie winona xenia ximena yael yana yasmeen yasmin yasmine yelena
  yesenia yetunde yevgenia yoko yolanda yukiko yulia yuliia yuliya yuriko yvette yvonne zahra zainab zara zaynab
  zeinab zelda zena zinaida zita zoe zoë zofia zohra zoya zsuzsa zuleikha zuzana zuzanna`;

const either = `abiola addison adi ade alex alexis amal ariel arin ash ashley aubrey auden avery ayo bailey bao billie blair blake
  bobbie brook brooke brooklyn camille carey carson casey chandra charley chen chi chika chris christie corey cory
  courtney dakota dana dara darcy devon drew eden eilish ellery emerson emery fang feng finley francis gale gene
  gurpreet hadley hao harley harper harpreet haruka hayden hong hua hui hunter hyun ilham indigo jackie jaden jai jamie
  jan jang jaswinder jess jessie jin jing jody joey jordan joss jude kai karol kayden keegan kelly kelsey kendall kerry
  kim kiran kit kyu lan lane laurie lee leigh leslie lin lindsay ling logan loren mackenzie manjit manpreet marion
  mckenzie min ming minh morgan nabeel nana nat nicola nicky nima noa noor nour nyasha ola olusola paris parker
  parminder pat payton peyton phoenix qi quinn rain rajinder reese reagan ren riley river robin rosario sacha sage
  sandy sasha sascha sawyer scout shannon shay shelby shea simone skye skylar soo stevie sukhdev sukhwinder suman
  sun sunny sutton sydney tal tan tatum taylor temitope terry thanh tuan val vivian wei wen xiao xin yang ying yemi
  yi yong young yu yuki yuval zhen lindsey andrea jean dominique michele laurence hilary charlie frankie mel jules steph jaime cameron lynn jo gabriele zion zuri`;

export const firstNames: ReadonlyMap<string, Gender | 'u'> = wordMap<Gender | 'u'>(
  ['m', men],
  ['f', women],
  ['u', either],
);
