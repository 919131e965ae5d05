// Given names of children in England's schools, from every community, written from general knowledge.
// All are names first and seldom anything else: they count wherever they stand, capitals or not.
// Names that are also words, places or well-known characters are in `ambiguous-names.ts`.

const lists = [
  // English, Scottish and names in wide use
  `aaron abbie abby abigail ada adam addison adrian agatha agnes aidan aiden aimee ailsa ainsley alan
  alana alannah alasdair alastair albert albie alec alessia alex alexa alexander alexandra alexia alexis
  alfie alfred alice alicia alina alisha alison alissa alistair alyssa amelia amelie amy anastasia andrea
  andrew andy angela angelica angelina angus anita anna annabel annabelle annalise anne annie anthony
  antonia anya arabella archer archibald archie ariana ariella arlo arnold arthur arya astrid athena
  aubrey audrey augustus aurelia aurora ava avery axel ayla barbara barnaby barney bartholomew beatrice
  beatrix becca beckett becky bella ben benedict benjamin benji bernard bertie beth bethan bethany betsy
  betty beverley bianca billie billy blaine blake blythe bobbie bobby bonnie braden brandon brayden
  brendan brian bridget bronte brodie brody bruce bryan bryony byron caden cadence cai caitlin caitlyn
  caleb callum calum calvin cameron camilla camille cara carl carla carly carmen caroline carolyn carter
  carys casey caspar casper cassandra cassidy cassie catherine cathy cecilia cecily celeste celia celine
  charis charlene charles charley charlie charlotte charlize chanel chantelle cheryl chloe chris christian
  christina christine christopher ciara cillian cian claire clara clarissa claudia clementine cody colin
  connie connor conor constance cora coral cordelia corey cory courtney craig crispin curtis cynthia
  daisy daisie daniel daniela daniella danielle danny daphne darcey darcie darcy darren david deacon dean
  debbie deborah declan delilah demi denis denise dennis derek desmond devon dexter diana dominic
  dominique donald donna dorothy dougie douglas duncan dylan eadie ebony eddie eden edie edith edmund
  edward edwin effie eileen elaine eleanor elena eleni eli elias elijah elisa elise elisha eliza elizabeth
  ella ellen ellie elliot elliott ellis elodie eloise elsa elsie elspeth elvis elysia emelia emerson emilia
  emilie emily emma emmanuel emmeline emmett enid erica erin ernest ernie esme esmae esmee esmeralda
  estelle esther ethan ethel etta eugene eugenie eva evan evangeline evelyn everett everly ewan ezra
  fabian felicity felix fergus fern finlay finley finn finnley fiona fletcher fliss flora florrie flynn
  fraser fred freda freddie freddy frederick freya frankie gabby gabriel gabriella gabrielle gareth gary
  gemma gene genevieve geoffrey george georgie georgina gerald geraldine gerard gideon gilbert giles gina
  giselle gladys glen glenn gloria gordon graeme graham greg gregory greta gus guy gwen gwendolyn hallie
  hamish hannah harley harold harper harriet harrison harry harvey hattie hayden haydn hayley hector heidi
  helen helena henrietta henrik henry hermione hester hettie hilary hollie howard hubert hugh hugo humphrey
  iain ian ida imogen immy india indiana indie ines ingrid irene isaac isabel isabella isabelle isaiah isla
  isobel israel issac issy ivan ivor izzy izabella jack jackson jacob jacqueline jaden jago jaiden jake james
  jameson jamie jan jane janet janice jared jasmine jason jax jaxon jaxson jayden jaydon jayla jayne jean
  jed jeff jeffrey jemima jemma jenna jennifer jenny jensen jeremiah jeremy jermaine jerome jerry jess
  jesse jessica jessie jethro jill jillian jim jimmy joan joanna joanne jodie joe joel joey johan johanna
  john johnny jolene jon jonah jonas jonathan jonny jordana jordyn joseph josephine josh joshua josiah josie
  joss jowan joyce jude judith judy jules julia julian juliana julie juliette justin kaden kaiden kaitlin
  kaitlyn kaleb karen karina karl kate katelyn katherine kathleen kathryn kathy katie katrina katy kay
  kayden kaydence kayla kaylee kayleigh keeley keegan keeva keira keiran keith kellan kelly kelsey kelvin
  ken kendra kenneth kenny kenzie kenzo kerry kev kevin kieran kiera kiki kim kimberley kingsley kirsten
  kirsty klara koby kristen kristian kristina kyla kyle kylie kyra lacey lachlan laila lana lara larissa
  laura lauren laurence laurie lawrence lawson layla layton leah leanne leia leigh leighton leila lena lenny
  leo leon leona leonard leonardo leonie leopold leroy leslie lesley levi lewis lexi lexie liam libby lilah
  lilia lilian liliana lilly lillie lily lilyana linda lindsay linnea linus lionel lisa livvy liz lizzie
  logan lois lola loretta lorna lorraine lottie lou louie louis louisa louise luca lucas lucia lucian
  lucie lucille lucinda lucy luella luis luke luna luther lydia lyla lyra mabel mackenzie macy maddie maddison
  maddox madeleine madeline madison maeve maggie maia maisie maisy malachi malachy malcolm mallory mandy marcel
  marcia marcie marcus margaret margot maria marianne marie marilyn marina marion marissa marjorie marlene
  marley marlon marnie marsha martha martin martina marvin mary mason mathew mathilda matt matteo matthew maud
  maude maura maureen maverick mavis maximilian maximus maxwell maya megan melanie melissa melody mercedes
  meredith merlin mia micah michael michaela michelle mikey mikaela mila mildred millicent millie milly milo
  mimi mina minnie miriam mitchell mollie molly mona monica monique montgomery monty morgan moira muriel
  murray mya myla myles myra nadine naomi nancy natalia natalie natasha nathan nathaniel neil nell nellie
  nelly nerys neve neville niall nicholas nick nicky nico nicola nicole nieve nigel nikki nina noah noel
  nola nora norah norma norman oakley octavia odette olive oliver olivia ollie ophelia oran orla orlando orson
  oscar oskar osian osman ottilie otis otto owen paddy paige pamela patience patricia patrick patsy paula
  pauline paul paulina peggy penelope percival percy peregrine perrie perry persephone peter petra phil philip
  philippa phillip phillipa phineas phoebe phyllis pippa polly portia presley primrose priscilla prudence
  quincy quinn rachel rae rafe rafferty ralph ramona raphael raphaela raven raymond reece reggie reginald
  reid reilly renee reuben rex rhea rhett rhiannon rhian rhona rhys riccardo richard rico ricky riley rio
  roan rob robbie robert roberta robyn rocco rodney roger roland romilly romy ronald ronan ronnie ronny roman
  rory rosa rosalie rosalind rosalyn rosanna rosemary rosie roscoe ross rosy roxanne roxy ruairi ruby rudi
  rudy rufus rupert russell ruth ryan ryder ryleigh sabrina sadie sally salome samantha sammy samson samuel
  sandra sara sarah sasha saskia saul savanna savannah scarlett sean seb sebastian selena selina serena seren
  seth shane shannon sharon shaun shauna shaw sheila shelby sheldon shelley sheridan sherry shirley sian
  sidney sienna simeon simon simone sofia sonia sonny sophia sophie spencer sam jo zoë chloë zoé renée stacey stacie stan stanley stella stephanie
  stephen steph steve steven stevie stuart sullivan susan susanna susannah susie suzanne suzie sybil sylvia
  sylvie tabitha tallulah talia tamara tamsin tania tanisha tanya tara tarquin tasha taylor ted teddie teddy
  tegan terence teresa terri terry tessa thaddeus thalia thea theia theo theodora theodore theresa thomas
  tiffany tillie tilly tim timmy timothy tina tobias toby tom tommy toni tony tracey tracy travis trevor trinity
  tristan troy tyler ulrich ursula valentina valerie vanessa vera verity veronica vicky vicki vincent vinnie
  vinny viola violet virginia vivian vivien vivienne wallace walter wanda wayne wendy wesley wilbur wilf wilfred
  william willa wilson winifred winnie winona winston xander xanthe xavi xavier yasmin yolanda yvette yvonne zac
  zach zachariah zachary zack zak zander zane zara zelda zena ziggy zoe zoey zola zuri ruaridh
  jayce jaycee kobi kobe zayden tianna tiana shania shanice shanelle shaniqua shanika tyrone tyrell tyreece
  tyrese jamal jamar jamil deshawn dwayne dwight leticia latoya keisha keysha kiesha lakeisha aleisha aliesha
  rihanna rianna reanna riannon kyrone kymani kymarni zion nevaeh amari amara amaya amiya anaya ayanna malakai
  malaki malik malika tremaine trey tre shay shayla shayne shyla shaniya tiah teigan tegen tiegan
  ellie-mae ellie-may lily-mae lily-rose lilly-mae gracie gracie-mae ava-mae ella-rose amelia-rose evie-mae
  evie evie-rose esmae-rose maisie-mae daisy-mae honey-mae summer-rose ruby-mae tommy-lee bobby-lee alfie-lee
  freddie-lee jimmy-joe`,
  // Welsh, Irish, Cornish, Scottish Gaelic
  `aled alun aneira aneirin angharad anwen aoibheann aoibhinn aoife arwel arwen aisling ashling barra beca
  bedwyr bleddyn branwen breandan briallen brychan cadi cadfael caoimhe caradog caoilfhionn carwyn cathal
  catrin ceri cerys ciaran clodagh colm cormac dafydd daithi daragh darragh deiniol deirdre delyth derfel
  dermot derwyn diarmuid dilys dyfan dylan efa eilidh eilis eimear einion eira eirlys elan eleri elin elinor
  eluned emlyn emrys enlli enya eoghan eoin erin esyllt euan ewen fearghal ffion fflur fiadh fionn fionnuala
  gerallt gethin glyn glynis grainne gruff gruffydd gruffudd guto gwenllian gwennan gwilym gwion gwyneth
  heledd hywel iago idris iestyn ieuan ifan iolo iona iwan kerensa kenwyn lleu lleucu llew llewelyn llewellyn
  llinos lliwen llyr llywelyn lowen lowenna lowri mabli madoc mair mairead mali maredudd mared marged mathonwy
  meilyr meinir meirion meleri menna meurig muireann myfanwy nansi nia niamh nuala oisin olwen oonagh osian padraig
  peredur rhiannedd rhodri rhydian rhun roisin ronan ruairi ruari sadhbh saoirse seamus senan seren shea sinead
  siobhan sioned sion siân siwan sorcha steffan taliesin tegid tegwen teifi tiernan tirion tomos torin tudur
  tristyn una wyn ynyr aodhan aodan caolan ceallach donal donnacha eabha emer feargal finbar fintan lorcan maire
  malachy neasa orlaith pearse ruadhan ruadh sile tadhg treasa talwyn morwenna demelza elowen tamsyn merryn
  jory piran denzel meraud catriona ceit fearchar iseabail lachie mairi morag murdo ruaraidh shona struan`,
  // South Asian
  `aadam aadhya aadi aaditya aadya aahan aahana aakash aaliyah aamina aamir aanya aarav aarna aarohi aarush
  aarya aaryan aashi aayan aayat aayush abeer abhay abhi abhinav abhishek abid abida adarsh adeel adil aditi
  aditya advait advika afreen afzal agastya ahaan ahana aisha aishah aiza ajay akash akhil akshay akshara alaya
  aleena aleesha alia alisha aliyah aliza alya aman amandeep amar amarjit amayra ambreen amita amitabh amna
  amol amrita amrit anand ananya anaya angad anik anika aniket anil anish anisha anita anjali anju ankit ankita
  anmol anoushka ansh anshika anushka anvi anvika anwar anya aparna arav archana arfa arham arhaan aria arif
  arisha arjan arjun armaan arman arnav arooj aroush arpita arshad arslan arun aruna arunima arush arvind arwa
  asad aseel asha ashfaq ashish ashok ashwin asif asim asma atharv atif avani avni avneet avleen ayaan ayan ayana
  ayesha ayra ayush azaan azhar aziz azra babar bali baljit balraj balvinder bhavesh bhavik bhavika bhavna bhavya
  bhumika bhupinder bibi bikram bilal bilquis bushra chandni charan chetan chirag chitra daanish damini danish
  danyal daud davinder daya dayyan deepa deepak deepika deepti dev devan devansh devi devika dhanya dharam dhruv
  dhruvi dhruvika dhyan dilip dilraj dimple dinesh diva divya diya ekam ekta eesha esha eshaan eshal eshan ezaan
  faheem fahad fahim faisal faiza faizan falak faraz farah fareeda farhan farhana farid farida farooq faryal
  fatema fatima fatimah fawad faysal fazal fiza gagan ganesh gauri gautam gayathri geeta geetha girish gita
  gopal govind gurbir gurdeep gurjit gurleen gurman gurnoor gurpreet gurveer gurvinder habib habiba hafsa
  hafsah haider haleema halima hamid hamza hamzah hana haniya hania hardeep hardik hareem haresh hargun hari
  haris harish harjit harjot harkiran harleen harman harmeet harnoor haroon harpreet harshil harshita harsimran
  harun hasan haseeb hasnain hassan hemant hema hetal himanshu hira hiral hoorain hridaya huda humaira humaira
  humza hussain husna ibraheem ibrahim idrees iffat ikra ikram ilyas iman imran inaaya inaya inayah indira ira
  irfan irum isha ishaan ishan ishani ishaq ishika ishita ishmeet ishrat ismaeel ismail iqra iqbal izhaan izma
  jagdeep jagjit jai jaidev jaipreet jairaj jameela janak janaki janvi jasbir jasdeep jasjit jaskaran jaskiran
  jasleen jasmeen jasmeet jasmin jaspal jaspreet jasraj jaswinder javed javeria jaya jayant jayesh jaideep jeevan
  jeet jignesh jiya jiyana jugraj junaid juwairiyah jyoti kabir kainaat kajal kajol kalpana kamal kamaldeep
  kamil kamran kanchan kanika kanishka kanwal karam karan karandeep karishma karthik kartik karunya kashaf kashif
  kaushik kavita kaviya kavya keerthana keshav ketan keya keyaan keyan khadija khadijah khalid khalida khurram
  khushi khushboo kiaan kian kiara kiran kirandeep kirpal kishan kiyan komal krish krisha krishan krishna krishnan
  kriti krupa kulbir kuldeep kulwinder kunal kush lakshmi lalita laiba laibah lata lavanya laxmi leela mahdi
  maheen mahendra mahesh mahima mahira mahnoor mahi maida maira mahmood malaika malhar manav mandeep maneet manish
  manisha manjeet manjit manmeet manoj manpreet mansi manveer manvi maria mariam mariyah maryam marzia mehak mehar
  mehboob mehdi meher mehmood mehul mehwish meena meenakshi meera mihir mina minahil minal mira misbah misha mishti
  mitali mithun mohan mohit moeez mohsin mubeen mudassar mukesh mukhtar muneeb muneeba munira muntaha mushtaq musa
  mustafa myra nabeel nabeela nabiha nadeem nadia nadira naeem nafisa naila naina naira namrata nandini nandita
  naomika naresh narinder nasir nasira nasreen nausheen naveed naveen navdeep navjot navneet navpreet navroop navya
  nawaz nazia nazish nazma neel neelam neeraj neesha neha nehal nidhi nihal nihaal nikhil nikhila nikita nilesh
  nimisha nimra nirmal nirmala nisha nishant nishita nitin nitya nivaan niyati noor noorain nooran nosheen nusrat
  nyra omar omair osama parag param paramjit paras paresh pari parisa parminder parth parul parveen pavan pavandeep
  pavneet pawan payal piya pooja poonam prabhjot prabhleen pradeep prakash pranav pranay praneet pranjal prashant
  pratik praveen preeti preeya prem prisha pritam priti priya priyanka pujan punam puneet purvi qasim raahil raees
  raghav rahat raheel rahil rahim rahma rahul raihan raima raj raja rajan rajbir rajdeep rajesh rajinder rajiv raju
  rajveer rakesh rakhi ramanpreet ramesh ramla ramneek rana randeep rani ranjit ranveer rashi rashid rashida rashmi
  raunak raveena ravi ravina ravinder ravneet rayaan rayan rayyan razia reem reena rehan rehana rehman rekha reyansh
  rhea ria ridhi rihaan rimsha rishabh rishaan rishi rishika ritesh ritika ritu riya riyaan riyan riyansh riyaz rizwan
  rohan rohail rohit romesa roopa roshan roshni ruhaan ruhi rukhsana rukhsar rupinder rushil sabah sabeen sabina sabir
  sabiha sachin sadaf sadia safa safiya safiyyah safwan sahar sahara sahib sahil sahara sai saif saima saira sajid
  sajida sakina salim salima salma salman samaira samar sameena sameer sameera samia samir samira samiya samran sana
  sanaa sanah sandeep saniya sanjana sanjay sanjeev sanjit sanket sanya saqib sarita sarmad sartaj sarthak sarvesh
  satnam satvinder satwinder saurav savita sehaj sehar shabana shabir shabnam shadab shagufta shahbaz shahid shahida
  shahnaz shahzad shaheen shahina shaista shakeel shakila shalini shamim shamima shamshad shanaya shanti sharifa
  sharmila shashi shaurya shazia sheetal shehzad shereen sherin shilpa shiv shivam shivani shivansh shobha shoaib
  shravan shreya shreyas shruti shubham shweta shyam shyama siddharth siddhi sidra simar simarpreet simran simranjit
  sita smita sneha sohail sohan sohum somya sonal sonali sonam soniya sourav srishti subhan subhash sudha sufyan
  suhail suhana suhani sujata sukhdeep sukhjit sukhman sukhpreet sukhraj sukhvinder sukhbir sumaira sumaiya sumayyah
  sumeet sumit sunaina sundeep sunil sunita supriya suraj surbhi surinder suresh surjit surya sushil swara swati syed
  syeda tabassum taha tahir tahira tahmid tahmina taiba talha talwinder tamanna tanish tanishka tanmay tanu tanveer
  tanvi tanzeela taran taranjit tariq tarun tarundeep taslima tasneem tayyab tayyaba tejas tejal tisha tushar uday
  ujala uma umair umar umer umme unnati urmila urooj usama usha usman uthman uzair uzma vaani vaibhav vaishali
  vaishnavi vani vanshika vansh varun varsha ved vedant vedika veer venkat vidya vidhi vihaan vijay vijaya vikas
  vikram vikrant vinay vineet vinita vinod vipin viraaj viraj virat vishal vishnu vivaan vivek viyaan waheed waleed
  waqar waqas waseem wasim yadav yahya yash yashika yashvi yasir yogesh yousaf yousuf yug yusra yuvraj zahid zahida
  zahir zahra zaid zaidan zain zaina zainab zakia zakir zakaria zakariya zakariyya zara zareen zarina zavian zayaan zayan
  zayn zayna zeba zeenat zeeshan zia zimal zoha zohaib zohra zoya zubair zubaida zulekha zulfiqar zunaira
  rafi rafiq rafia raiyan tahsin tanjim nafis nusaybah sumaya mahfuz rakib rakibul shafiq shakib sharmin taslim jannat
  jannatul ruksana shahriar shamima tasnia nazmul mehreen mahdiya mahnur nuha ruqayyah ruqayya tuba umaima
  thilini nimal kumari dilshan chamari nirosha sandun sanuli tharushi sinhala suvetha thivya abinaya abiram kavin
  kavinaya nila nilani vithya thenuka tharun pirathap bishal bishnu prabin sujan anjan asmita aarati`,
  // Arabic, Turkish, Kurdish, Persian, Afghan, Somali, East African
  `abbas abd abdallah abdel abdi abdifatah abdihakim abdikadir abdimalik abdinasir abdiqani abdirahim abdirahman
  abdirizak abdisamad abdou abdul abdulaziz abdulkadir abdulla abdullah abdullahi abdulmalik abdulqadir abdulrahman
  abdur abdurrahman abshir abu abubakar abubakr adan aden adham adnan afnan afrah ahlam ahmad ahmed ahmet aicha aida
  aiman aishat akram alaa alaeddin alam ali alaaddin aliya alp alparslan amal amani amin amina aminah amine amir amira
  amirah ammar amran anas anfal anisa aniseh anwaar areej arash arda ardalan aram arin armin aryana arya asiya asma
  asra atefeh awad awale aya ayaan ayah ayan ayanle ayat ayda aydin ayham ayman aynur ayse aysha azad azadeh azeez
  azin azzam badr bahar bahram baran baris barwaaqo basel basim basma batool batoul baraa behzad berat beren beril berk
  bilan bilqis burak busra bushra can cansu cem cemre ceren ceyda daahir dalal dalia dana dania danial daniyal darya
  dawood dawud deniz deka deqa deria dilan dilara diyar djamel doaa duaa dunya ebru ebrahim ece eda efe ege egemen eid
  ehab ela elaf elham elif elmas emad emine emir emirhan emre enes enis eren erdem ersin esma esra eymen ezgi fadi fadel
  fadumo faduma fahima fardowsa farhiya faris farouk farrah farshad fatemeh fatma fatou fatoumata fawzia fawzi ferhat
  feride fereshteh filsan firas fowzia fuad furkan gamal ghada ghaith gizem gokhan gul gulsen habon hadeel hadi hadia
  hafiz hafiza hafsah haifa haitham haja hajar hakan hala halah halil halimo hamad hamda hamdi hamed hamoud hana hanad
  hanaa hanan hanane handan hani hanin haniya harith hasanat hashim hasna hassana hatem hatice havin hawa hayat haya
  hayder heba heival hemin hevin hibaaq hiba hibo hilal hind hiwa hoda hodan hodo hossein houda huda huseyin husein
  hussein ibtisam idil idman idriss ifrah ihsan ikran ilhan ilham imad imane inas irem isra israa issa isse ismahan
  ismael ismet iyad iyla jaafar jabir jad jafar jalal jama jamaal jamila jana janna jannah jawad jawahir jibril jihad
  jihan jood jory joud jumana kaan kadar kader kadir kadra kareem karim karima kasim kaltun kawthar kemal kerem keziban
  khadar khadeeja khadra khaled khalil khalifa khawla khalaf kinan koray kubra lamar lamis layal layan leyla leyan lina
  lubna lujain luay maha mahad mahamed mahamoud mahbub maher mahir mahmoud mahmud mahsa mais majid malak malek manar
  mansoor mansour maram mariama marwa marwan maryama masoud masud maya maysa mehmet melek melike melisa meltem meryem
  mert merve mesut milad moataz moe mohamad mohamed mohamud mohammad mohammed mohammod mohamoud mohanad mohsen mojtaba
  mona mounir mourad muad muadh muaz mubarak muhamed muhammad muhammed muhsin muhammet muhanad muktar mukhtar muna
  munir munira murat mursal mustapha musab mutaz muzamil nabil nada nadir nagat nahid nahla naim naima najib najma
  najwa narin naseem nasra nasrin nasser nassim nawal nawaf nazanin nazli nehir nesrin nidal nihal nilay nilufar nima
  nimco nizar nora noura nourhan noushin nur nura nuran nuray nurcan nuriyah nurten omer omid omran onur orhan osama
  othman ozan ozge ozlem parisa parwana pelin pinar qais qamar qassim rabia radwan raed rafael raghad rahaf rahand rahma
  rahmo raja rakan ramadan ramazan rami ramin ramiz rana rania ranim ranya rashad rasha rasheed rawan rawda rayan rayhan
  rayyan razan raza reza rezan rima rim rinad roda rodin rodi rojin ronahi roza ruken rukia ruwayda ruweyda saad sabaah
  sabreen sabri sabrine sadiq sado safaa safia sagal sahal sahra said saida saif sakariya salah saleem saleh salem salim
  salwa saman samatar sami samiha samiira samy sara sarhad saud sawsan sayed seda sefa selim selin selma semih senna
  serkan serhat sevda sevgi seyed seyma shaban shadi shahad shahd shaima sham shamsa sharmaake shakir shamso sherwan
  shirin shukri shukria sibel sidar siham simav sina sinan sirin sirwan siyar soheil soraya sozan suad suha suhaila
  suhayb suhayla suheyla suhur suleiman suleyman suleyka sulaiman suldaan sultan sumeya sundus taher tala talal tamer
  tamim tarek taym tayla tesnim tolga tuana tugba turan tuna ubah ubayd ugur umaya umit ummu umut usamah wafa wael wahid
  wajih walid wardah ward warda wasan wiam yacoub yagmur yahia yahye yakub yamen yaman yamin yaqub yara yasin yasmeen
  yasmina yasmine yassin yazan yazid yildiz yigit younes younis yousef youssef yuksel yunus yusef yushau yusuf yusup
  zaher zahraa zakariyah zaki zamzam zehra zeinab zeki zeliha zeynab zeynep ziad zinar ziyad zuhayr zuhur
  sahand arezo arezoo ehsan farzad farzana fereydoun golnaz hamideh homa jawid kaveh kian khatera laleh mahyar
  maliha marjan mehran mina mirwais mursal najeeb najibullah nargis nasim navid nilofar parvin pouya roya sadaf
  samim sepideh setareh shabnam shafiqullah shekiba sohrab sorush storai tamana wahida yalda zabi zabihullah zohal
  abeba abel alem almaz aster bereket biniam binyam biruk dawit eyob feven filmon hana haben helen henok hiwot isayas
  kidane kidist lidya luam luwam meron merhawi mikias mikal mulu nahom nardos natnael rahel robel ruta samrawit selam
  semhar senait senay simret solomon tesfay tewodros tigist tsega winta yabsera yared yodit yohana yohannes yonas yonatan`,
  // West, Central and Southern African, Caribbean
  `abayomi abena abeni abidemi abigael abimbola abiodun abiola abosede achieng achebe ada adaeze adanna adaobi adaora
  ade adebayo adebola adedayo adejoke adeola adeolu adepeju aderonke adesola adetola adetoun adewale adeyemi adjoa
  adwoa afia afua afi afolabi aissatou aiyana ajani akachi akin akinola akinyi akosua akua akwasi akwesi alake alhassan
  ama amadi amadou amarachi amaka aminata aminatou ann-marie anesu anjola anuoluwapo araba ashanti awa awo ayo ayoade
  ayobami ayodeji ayodele ayokunle ayomide ayomikun ayotunde babajide babatunde bamidele bintou binta biola bisi bola
  bolanle bolu boluwatife bosede boubacar bukky bukola busisiwe busola chiagozie chiamaka chibuzor chibueze chidera
  chidi chidiebere chidinma chiedozie chiemeka chigozie chika chikodi chima chimamanda chinaza chinedu chinelo
  chinenye chinonso chinwe chioma chipo chisom chizoba chuka chukwudi chukwuebuka chukwuemeka chukwuma damilola damola
  danjuma dapo dayo dede deborah delali demilade dikeledi dolapo dotun dumisani ebele ebere ebi ebuka edem efia efua
  ejike ekene ekow ekua ekundayo elikem emeka enitan eniola enoch enyonam esi esohe esther-grace eyram fadekemi faith-ann
  farai fatmata femi feyisola fisayo folake folasade folarin foluke fola funke funmi funmilayo gbemi gbemisola gifty
  habiba haja hakeem ibukun idowu ifeanyi ifechi ifeoluwa ife ifeoma ifunanya ige ijeoma ikechukwu ikenna imani iretiola
  isata itohan iyanu iyanuoluwa jabari jabulani jahmal jahmari jaheim jahzara jelani jesutofunmi jide jomiloju kadiatou
  kadijatou kagiso kamari kambili kamsi kamsiyochukwu kanyinsola kayode kehinde kelechi keneil kenechukwu kenya keshia
  khaya khadim kiah kofi kojo kosi kosisochukwu kudzai kunle kwabena kwadwo kwaku kwame kwamena kwasi kwesi lamin
  lanre lerato lesedi lindiwe lungile maame mabinty mahalia makeda makenna malachi mamadou mandla mandisa mariama
  mbali mercy-ann mfon mojisola momodu moses mosope moyo moyosore mpho musa muyiwa naa nana nandi neo ngozi nia njeri
  nkechi nkem nkemdilim nkiru nnamdi nneka nnenna nnedi nomvula nonso nosipho noxolo ntombi nwamaka nyah nyasha nyasia
  obafemi obi obinna odinaka ogechi ogechukwu oghene oghenetega okechukwu okeoghene okon olabisi oladipo olaitan olajide
  olamide olamilekan olanrewaju olayinka olu oluchi olufemi olumide oluwadamilola oluwadara oluwafemi oluwakemi
  oluwanifemi oluwaseun oluwaseyi oluwatobi oluwatobiloba oluwatosin omolara omotola onome onyeka onyinye opeyemi
  ore oreoluwa osagie osarugue osas osaze ousmane paapa pelumi rashida remi rochelle-ann ronke rotimi ruvimbo rutendo
  sade sadio saheed salamatu salif salimata samkelo sanaa-rae sanelisiwe sekou seun seyi sibusiso sidonie simisola sipho
  siphiwe solape somto somtochukwu sope tadiwa tafadzwa taiwo takudzwa tanaka tanatswa tapiwa tariro tatenda tawanda
  tayo temi temidayo temilola temitayo temitope tendai teni thabiso thabo thandi thandiwe thandeka themba thulani
  tiwa tiwalola tinashe tinotenda tirenioluwa titi titilayo titilope tobechukwu tobi tobiloba tofunmi tola tolu toluwani
  tomi tomiwa toyin tumelo tunde tunji uchechi uche uchenna udo ugo ugochi ugochukwu uzoma vimbai vusi wale wambui wanjiru
  wangari yaa yaw yejide yemi yetunde yewande yinka zainabu zanele zinhle zodwa zola zuberi zuri tinuke ireoluwa ini
  ireti jadesola jolaoluwa moyin moyinoluwa nifemi oyin oyinkansola pamilerin teniola toni-ann dejuan dajuan
  kemar kimani kyesha odane shanique shantel shantelle tashan tavares romario rushane javaughn jevon jevaughn omari
  rashaun rashawn keyon kyron tajay tyrique akeem delroy devonte dante kadeem khalil nathanial renell shaquille`,
  // Polish, Romanian, Baltic, Slavic, Hungarian, Albanian, Greek
  `adelina adrianna agata agnieszka ainars aistė aiste albin aleks aleksander aleksandar aleksandra aleksei aleksy
  alexandru alexei alexandrina alicja alin alina aliaksandr alketa amelija ana ana-maria anastazja anastasija anca andi
  andrei andreea andrej andrejs andriy andrius andrzej anela aneta anila aniela anita anja anka antoni antonela antonina
  antos ardit arben arta artan artem artiom artur arturs arvydas aurel aurelija austeja bartek bartłomiej bartlomiej
  bartosz beata beniamin besart blanka blerina blazej bogdan bogumila boguslaw bojan boris borys branka bronislaw
  calin catalin catalina cezar cezary ciprian codrin codruta constantin corina corneliu cosmin costel cristian cristiana
  cristina czeslaw dagmara damian damir dana daniil danil danuta danylo daria dariia dariusz darius darek dariana denisa
  deividas denislav desislava diana dimitar dimitri dimitris dimitrios dmitri dmytro dobromir dominik dominika domantas
  dorian dorin dorota dovile dragos dragan drita dzhan eduard edyta ecaterina eglė egle ela elena elira elona elzbieta
  emil emilija eliza elvira endrit enikő enxhi erik erika erion ernestas erjon ervin eszter ewa ewelina fabio fabiana
  filip filippa flavius florentina florian florin florina franciszek gabija gabriela gabrielė gabija gabor gabriele
  gent genta gheorghe ghita gintare giorgi giorgos gosia goran gracjan grzegorz hanna helena henryk hristo hubert iga
  ieva ignacy igor ilie ilinca ilona ilya ioan ioana ion ionela ionut irina irmina iryna istvan iulia iulian ivana ivaylo
  ivelina ivo iwona iza izabela jadwiga jakub jana janek janina janis jaroslaw jaromir jaroslav jekaterina jelena
  jerzy joanna jolanta jonida jovan jozef julija juliusz julita jurek justas justina justyna kacper kaja kajetan kajus
  kalina kalin kamil kamila kamile karol karolina karolis kasia kaspars kasparas katarina katarzyna katerina katya
  kazimierz kinga klaudia klaudiusz klea klevis konrad konstantin kornel kornelia krisztina krystian krystyna krzys
  krzysztof krzysiek ksawery kseniia ksenia kuba laima laimonas larisa laszlo lauma laurentiu laurynas lavinia lazar
  lech lejla lena leokadia leonas leoš lesia lidia lilianna lilla lina lirim liudmyla liviu livia ljubica loredana lorik
  luana lubomir lucian lucjan ludmila luiza lukas lukasz łukasz luka lukrecja lyuba maciej maciek madalin madalina
  magda magdalena maja maks maksim maksym maksymilian malgorzata malwina manuela marat marcel marcela marcelina marcin
  marek margarita mariana marijus marika marin marinela mario mariola maris marius mariusz mariya mark-andrei marko marta
  martyna martynas mateja mateusz matei matej matas mateja mateo matilde matija matyas mattia mihaela mihai mihail mikita
  mihnea mikolaj mikołaj mila milan milana milena milica milos milosz miłosz mindaugas miodrag mirela miroslav miroslaw
  mirosława mirjana mykola myroslava nadezhda nadiia nadija natalija nataliia natalka nataniel natasza nazar nedelya
  nela neda nevena nicoleta nicolae nikodem nikol nikola nikolai nikolaj nikolas nikoleta nikos nojus oana octavian
  ola oleh oleksandr oleksii olena olga olha oliwia oliwier olivija onufry oksana ondrej ovidiu paulina patrycja patryk
  paulius pavel pavlo pawel paweł petar petru petko petya piotr plamen polina povilas pranvera przemek przemyslaw radek
  radomir radoslav radoslaw radu raluca raimonda rares raul rasa razvan renata rihards ritvars robertas robertas rodica
  roksana roland romana romans romeo-andrei roxana rozalia ruslan ruta ryszard sabina sandra sandis sanja saulius sava
  sebastjan serban sergei sergey sergejs serhii sergiu silvia silviu simona slawomir slavko sofija sofiia solomiia sorin
  stanislav stanislaw stanisław stanimir stefan stefania stefanos stefka stela stelian stoyan svetlana svitlana sylwester
  sylwia szymek szymon tadas tadeusz taras tatiana tatyana teodor teodora tetiana tihomir timea timofei titas todor tomas
  tomasz tomek tosia traian tsvetelina tudor tymon tymoteusz tytus ugne uliana urszula vadim vaidas valentin valentyn
  valeria vanja vasil vasile vasilis vasyl veronika vesna viktor viktoria viktoriia viktorija violeta violetta vitalie
  vitalii vlad vladimir vladislav vlad vojtech volodymyr waldemar weronika wiktor wiktoria wiktor witold wladyslaw wojciech
  wojtek xhesika xhoana yana yanis yaroslav yaroslava yevhen yoana yordan yuliia yulia yuri zbigniew zdenek zhivko zlata
  zlatko zofia zosia zsofia zuzanna zuza zuzana zydrunas zygmunt zanete evgeni evangelos eleftheria ioannis konstantinos
  kyriakos panagiotis panayiotis stavros theodoros yiannis despina chrysa christos`,
  // Portuguese, Spanish, Latin American, Italian, French, German, Dutch, Scandinavian
  `adriana afonso aitana alba alberto alejandra alejandro alessandro alessandra alfonso alonso alvaro amparo anderson
  andre andres angelo annalisa antoine antonio antónio araceli arianna armando arnaud arthur-paul augusto beatriz
  benedetta benicio benoit bernardo bjorn bruna bruna-maria bryan-javier caetano caio camila carina carlos carlota carolina
  catarina cauã caua chiara cecile chantal clement clemence clotilde davi davide delphine diego dinis diogo domingos
  duarte edoardo eduarda eduardo elena-sofia eliana elia elisabetta eloisa emilio emiliano emanuel emanuele enrico enrique
  enzo erik estefania esteban etienne eva-maria fabiola fabricio fabrizio facundo federica federico felipe fernanda
  fernando filippo filipa filipe flavia florencia francesca francesco francine francisca francisco francois gael
  gaetano gaspard gaspar giacomo gianluca giovanni giovanna giulia giuseppe gonçalo goncalo gonzalo graciela guilherme
  guillaume guillermo gustavo hans heloise heitor hélène henrique hermine horatio hugo-andre iker ilaria inês iñigo isadora
  isidora italo ivete jacopo jaime janaina jasper javier jean-luc jeanne jerónimo joao joão joaquim joaquin jorge
  jose josé juan juana julien julieta julio jurgen kauã kaue karolin katja kerstin klaus lais lars larissa-maria laurine
  leandro leticia letizia lidia liselotte lisbeth lorena lorenzo luan lucas-gabriel luciana luciano ludovic luisa luiz
  lukas-maria madalena manuel manuela maite marcela marcelo marcio marco mariana marta-sofia martim mateus mathieu mathilde
  mathis matias mattias matthias maurice mauricio maxime micaela miguel milena-maria mirko montserrat morena murilo nadège
  nahuel natalia-sofia nicolas nicolau noa noelia noemi nuno odete olivier ornella osvaldo pablo paloma paola paolo pascal
  pascale paulo pedro philippe pierre pietro quentin rafa rafaela ramiro ramon raquel raoul renato rebeca ricarda ricardo
  rita rodrigo roberto rocio romain rosario rui salvador salvatore samara sandro santiago santino sergio silvana simao
  simão sofie solange solène soren stefano sven tania-maria tatiane telma thiago tiago timoteo tomás tomaso thierry ugo
  ulrike valentino valeria vasco vicente victor victoria-maria vinicius vitor vitoria vittoria wagner wilhelm ximena
  yago yannick yara-sofia yuri-gabriel zé anouk bram daan femke fleur floris hendrik jelle jeroen joost joris lotte maarten
  marieke niels pieter ruben saar sanne sjoerd thijs wouter annika astrid-marie elin ebba freja greger gunnar hakon
  haakon henning ingeborg jens jorgen karsten kasper kirsti lasse leif linnéa magnus maren mikkel nils olaf signe sigrid
  siv solveig stellan tove viggo ylva anneliese dieter elke fritz gretel heike jannik jochen jorn karsten lennart lukas
  meike moritz niklas sabine silke torsten uwe wolfgang`,
  // Chinese (Mandarin and Cantonese), Hong Kong, Korean, Japanese, Vietnamese, Filipino, Thai, Jewish
  `akari akiko akira aiko an-ming asuka baolin bao-yu binh chae-won chaewon cheng chenxi chi-wai chihiro chun chunhua
  cuong dae-jung daiki daisuke dao-ming diem dohyun duc duong eunji fangfang feng-yi guang haeun hai-ling haiyan hana
  haoran haoyu haruka haruki haruto hayato hee-jin hideki hien hieu hikari hina hinata hiroki hiroshi hitomi hoang hoi-yan
  hongmei huan huy hyejin hyun hyun-woo iroha itsuki ji-ho ji-woo jia jia-hui jiahao jiaqi jiaxin jiayi jiayu jihoon
  jimin jin-ho jing jingwen jingyi jinghan jisoo jiwon jiyeon jiyoung junghoon jun-ho junjie junko kaede kaito kaori
  ka-yan ka-ho kam-ying kanako katsumi kazuki kazuko keiko kenji kenta khanh kiyoshi koharu kwan-yu kyung-soo lan-anh
  lihua li-na liling ling-ling linh lixin lok-yin longwei mai-linh makoto mao mariko masahiro masaki mayumi megumi
  mei meiling mei-ling mei-li meilin miho mika miki min-jun minh minjun minji minseo misaki mitsuki miyu momoka
  mun-yee nam-anh nanami naoki naoko natsuki ngoc nguyet nhung noriko phuc phuong phuong-anh qiang qing quang quynh
  reina ren riku rin rina ruiqi ryo ryota ryuji sakura satoshi seo-yeon seojun seoyeon seung shinji shiori shota shufen
  shu-fen siew siu-ming soo-jin soojin sora sota sota su-bin sumin suyin takashi takumi tatsuya tetsuya thao thanh thi
  thien thu-ha thuy tien tien-dat tomoko trang trung tsz tuan tuyet uyen wai-man wei wei-ming weijie wenjing wen-li xia
  xiang xiao xiaoming xiaoyu xin xin-yi xinyi xinyu xiuying xuan yan-ting yating ye-jin yeojin yichen yi-fan yifan yijun
  yihan ying ying-ying yiran yixin yong-jun yoo-jin yoshiko yoshi yoon yu-xin yuanyuan yui yuki yuna yusei yuta yutong
  yuto yuxuan zhang-wei zhen zhihao zihan zi-xuan zixuan ziyi zimo zitong zheng cheuk hei-tung chun-hei hiu-tung
  ho-yin tsz-ching tsz-hin wing-yan yat-long yuen
  aljun amihan analyn angelito arnel bayani crisanto czarina danilo dalisay divina efren jejomar jericho jhun joemar
  jovelyn junjun ligaya lualhati luzviminda maricar maricel marites marivic mylene nenita niño rizalina rodel rosalinda
  reynaldo roderick rowena shiela teresita
  ariel-moshe aviva avraham baruch batsheva binyamin chaim chana chava chaya dalya david-moshe devorah dov dovid efrayim
  eitan eliyahu esti ezriel faigy feigy gitty hadassah hershel itai leib mendel menachem menucha miri mordechai moishe
  moshe nachman naftali noam nosson perel pinchas pinny raizel rivka rochel ruchel sara-leah shaindy shaya shimon
  shira shlomo shmuel shoshana shraga shua simcha tamar tova toby-leah tzipora tzvi yaakov yechiel yehuda yehudis
  yehoshua yisroel yitzchok yocheved yonatan yosef yossi zalman zev ziva
  tia dion deon tyreke tyreek tyrik khari akil sky-leigh macauley mckenzie mckayla tj aj cj dj jj mj pj kj abdiwali`,
];

/** Lower case, apostrophes and accents as they are written. */
export const givenNames: ReadonlySet<string> = new Set(
  lists.flatMap((list) => list.split(/\s+/)).filter((name) => name.length > 1),
);
