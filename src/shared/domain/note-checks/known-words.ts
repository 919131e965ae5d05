// Words and phrases with capital letters that are nobody in the school: places, schemes, authors,
// people of history, characters, festivals. None of them is ever taken for a pupil's name.

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Two or more words that stand for one thing. */
const phraseText = `
roald dahl|michael rosen|anne frank|mary seacole|florence nightingale|rosa parks|samuel pepys|henry viii
charlotte's web|michael morpurgo|julia donaldson|axel scheffler|malorie blackman|jacqueline wilson|david walliams
quentin blake|benjamin zephaniah|william shakespeare|charles dickens|charles darwin|isaac newton|mary anning
marie curie|rosalind franklin|katherine johnson|ada lovelace|alan turing|stephen hawking|tim peake|neil armstrong
buzz aldrin|mae jemison|amelia earhart|helen keller|grace darling|guy fawkes|martin luther king|nelson mandela
harriet tubman|emily davison|emmeline pankhurst|walter tull|captain scott|ernest shackleton|edmund hillary
robert scott|christopher columbus|francis drake|walter raleigh|vasco da gama|marco polo|ibn battuta
william the conqueror|edward the confessor|alfred the great|alexander the great|king alfred|king arthur|king harold
king john|richard the lionheart|thomas becket|anne boleyn|jane seymour|catherine of aragon|catherine howard|catherine parr
anne of cleves|thomas cromwell|oliver cromwell|winston churchill|david attenborough|marcus rashford|greta thunberg
wangari maathai|malala yousafzai|mahatma gandhi|mother teresa|martin luther|abraham lincoln|george washington
barack obama|ruby bridges|jesse owens|jesse boot|isambard kingdom brunel|isambard brunel|george stephenson|james watt
james cook|thomas edison|alexander graham bell|alexander fleming|edward jenner|louis pasteur|joseph lister|albert einstein
james dyson|tim berners-lee|bill gates|steve jobs|elon musk|mary shelley|mary wollstonecraft|jane austen|emily bronte
charlotte bronte|emily brontë|charlotte brontë|oscar wilde|wilfred owen|siegfried sassoon|robert louis stevenson
rudyard kipling|lewis carroll|enid blyton|beatrix potter|anthony browne|anthony horowitz|philip pullman|frank cottrell-boyce
frank cottrell boyce|katherine rundell|onjali rauf|onjali q rauf|ross welford|robin stevens|cressida cowell|jeff kinney|tom gates|liz pichon
horrid henry|francesca simon|jill murphy|judith kerr|eric carle|maurice sendak|shirley hughes|john burningham|oliver jeffers
emily gravett|martin waddell|martin handford|allan ahlberg|janet ahlberg|nick sharratt|rob biddulph|joseph coelho|valerie bloom
john agard|grace nichols|carol ann duffy|simon armitage|ted hughes|seamus heaney|maya angelou|robert frost|christina rossetti
alfred noyes|william blake|william wordsworth|john keats|emily dickinson|edward lear|spike milligan|kit wright|tony ross
anna sewell|frances hodgson burnett|louis sachar|eva ibbotson|geraldine mccaughrean|berlie doherty|kenneth grahame
dick king-smith|dick king smith|louise pearce|philippa pearce|hans christian andersen|john boyne|john steinbeck|george orwell|harper lee
willy russell|j b priestley|jb priestley|arthur miller|arthur conan doyle|sherlock holmes|robert cormier|robert swindells
vincent van gogh|van gogh|claude monet|pablo picasso|frida kahlo|henri matisse|henri rousseau|georgia o'keeffe|paul klee|paul cezanne|andy warhol
andy goldsworthy|david hockney|damien hirst|leonardo da vinci|da vinci|michelangelo|barbara hepworth|henry moore|piet mondrian|yayoi kusama
william morris|kara walker|salvador dali|joan miro|georges seurat|gustav klimt|wassily kandinsky|bridget riley|alma thomas|faith ringgold
vivaldi|florence price|hans zimmer|john williams|scott joplin|stevie wonder|bob marley|louis armstrong|edvard grieg|gustav holst|benjamin britten
miriam makeba|clara schumann|peter tchaikovsky|fanny mendelssohn|florence and the machine
king charles|queen victoria|queen elizabeth|prince harry|prince william|princess diana|kate middleton
peter pan|peter rabbit|benjamin bunny|tom sawyer|tom thumb|tom kitten|oliver twist|david copperfield|alice in wonderland|alice's adventures
willy wonka|charlie bucket|augustus gloop|harry potter|hermione granger|ron weasley|percy jackson|alex rider|tracy beaker|billy elliot
billy goats|billy goats gruff|jack and the beanstalk|jack and jill|hansel and gretel|jack frost|union jack|red riding hood|robin hood|maid marian
king lear|king midas|king kong|lady macbeth|romeo and juliet|julius caesar|anthony and cleopatra|antony and cleopatra|twelfth night|eva smith
sheila birling|eric birling|arthur birling|gerald croft|jekyll and hyde|dr jekyll|tiny tim|bob cratchit|ebenezer scrooge|jacob marley|jane eyre
of mice and men|boo radley|scout finch|tom robinson|atticus finch|george and lennie|charlie and the chocolate factory
james and the giant peach|george's marvellous medicine|danny the champion of the world|danny champion of the world|esio trot
goodnight mister tom|mister tom|the boy in the striped pyjamas|when hitler stole pink rabbit|carrie's war|rose blanche|friend or foe
stone age boy|handa's surprise|rosie's walk|elmer|mr gumpy|six dinner sid|burglar bill|cops and robbers|peace at last|lost and found|amazing grace
charlie and lola|pippi longstocking|anne of green gables|heidi|black beauty|treasure island|jim hawkins|long john silver|jim hawkins
biff chip and kipper|biff and chip|biff|kipper|kipper|barnaby bear|paddington bear|rupert bear|teddy bear|teddy bears|thomas the tank engine|bob the builder
postman pat|fireman sam|peppa pig|spider-man|luke skywalker|adam and eve|david and goliath|noah's ark|noahs ark|mary and joseph|jonah and the whale
daniel and the lions|joseph and his|joseph's coat|moses and|john the baptist|the good samaritan|rama and sita|guru nanak|guru gobind singh|guru har gobind
prophet muhammad|prophet mohammed|the prophet|virgin mary|father christmas|santa claus|rudolph|saint george|st george|st david
white rose|read write inc|little wandle|zones of regulation|talk for writing|times tables rock stars|accelerated reader|purple mash|oxford owl|oxford reading tree
marvellous me|my concern|class dojo|google classroom|power maths|big maths|maths no problem|ruth miskin|essential letters and sounds|jolly phonics|sounds write
bug club|floppy's phonics|letter-join|martyn lawton|pie corbett|jane considine|tom sherrington|doug lemov|daniel willingham|barak rosenshine|alex quigley
mary myatt|john hattie|dylan wiliam|dylan william|paul black|christine counsell|adam boxer|ron berger|austin's butterfly|carol dweck|kagan|alex bedford|greg bottrill|anna ephgrave
jigsaw|charanga|kapow|tapestry|arbor|bromcom|thrive|rosenshine|john muir|john muir award|duke of edinburgh|jack petchey|prince's trust|sue ryder|marie curie|barnardo's
ben nevis|big ben|lake victoria|mount everest|st helens|isle of wight|isle of skye|isle of man|angel of the north|new york|new zealand|south africa|san francisco
sri lanka|hong kong|saudi arabia|costa rica|joe wicks|mo farah|jessica ennis|usain bolt|harry kane|bukayo saka|raheem sterling|emma raducanu|serena williams|lewis hamilton|simone biles
jamie oliver|mary berry|bear grylls|brian cox|chris packham|steve backshall|taylor swift|ed sheeran|katy perry
adolf hitler|josef stalin|joseph stalin|franz ferdinand|neville chamberlain|karl marx|john locke|florence kelley|queen mary|mary tudor|mary queen of scots|lady jane grey|wat tyler|john ball|dick turpin|jack the ripper
max and the|where the wild things are|varjak paw|kensuke's kingdom|private peaceful|war horse|street child|street child|there's a boy|tom's midnight garden|the iron man|stig of the dump|skellig|holes|wonder
stanley yelnats|hatchet|shackleton's journey|journey to jo'burg|the firework-maker's daughter|rooftoppers|floodland|clockwork|the explorer|emil and the detectives|emma jane's aeroplane|matilda wormwood|lotta says no
newton metre|newton metres|newton's laws|charles' law|boyle's law|ohm's law|pascal's triangle|venn diagram|carroll diagram|may day|april fool|april fools|boxing day
ms word|april cottage|frank discussion|frank conversation|bill of rights|magna carta|mark scheme|mark schemes|mark making|mark-making|will power|grace period|art club|rich text
`;

export const knownPhrases: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phraseText.split(/[|\n]/)) {
    const words = wordsOf(phrase).map((word) => word.replace(/'s?$/, ''));
    const first = words[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
})();

/** Surnames so well known that a given name before one of them is no pupil's. */
export const famousSurnames: ReadonlySet<string> = new Set(
  wordsOf(`dahl rosen morpurgo walliams donaldson blackman shakespeare dickens darwin rowling tolkien
  seacole nightingale pepys pankhurst shackleton brunel einstein churchill mandela gandhi obama
  attenborough thunberg rashford lovelace turing hawking earhart tubman picasso monet matisse kahlo
  warhol hockney mondrian kandinsky goldsworthy beethoven mozart vivaldi tchaikovsky armstrong-neil
  zephaniah austen brontë bronte kipling blyton stevenson-rl carroll lewis-cs wordsworth angelou steinbeck
  orwell priestley rosenshine lemov dweck hattie corbett rundell cowell pullman horowitz sachar yousafzai
  maathai equiano cromwell boleyn hitler stalin mussolini columbus magellan aristotle plato twist potter-harry
  copernicus galilei pasteur fleming-alexander faraday edison tesla curie jemison gagarin aldrin lowry
  banksy o'keeffe boudicca gaiman pratchett riordan patten mcgough ahlberg milne jeffers gravett sendak`),
);

/** Single words with a capital that are never a pupil, wherever they stand. */
export const knownWords: ReadonlySet<string> = new Set(
  wordsOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december spring summer autumn winter easter christmas eid diwali
  ramadan hanukkah passover holi vaisakhi lent advent halloween
  english maths mathematics science history geography computing music art drama french spanish german
  latin welsh phonics reading writing spelling grammar punctuation handwriting arithmetic humanities
  religion pshe rshe rse citizenship biology chemistry physics sociology psychology business media
  reception nursery year key stage early years foundation phase sixth form primary secondary infant junior
  school schools academy trust class classes staff pupils pupil children child students student boys girls
  boy girl teachers teacher adult adults leader leaders leadership head headteacher heads deputy assistant
  governors governor governance trustees trustee parents parent carers families family visitors reviewers
  reviewer everyone everybody nobody someone somebody anyone most many some several few both all none each
  one two three four five six seven eight nine ten eleven twelve another others other half group groups
  table partner partners panel team teams senco sendco dsl tas ta ects ect slt hlta lsa librarian cook
  he she they we i it you who what when where why how which this that these those there here the a an
  his her their our my your its me him them us and but or so if as at by for from in into of on to with
  then than after before during while because although though since until once again also only just even
  not no yes never always often sometimes usually now today yesterday tomorrow later earlier first second
  third last next lots lovely good great nice clear calm quiet strong weak very really quite too more less
  asked told said says heard saw seen spoke talked looked read visited noticed noted watched counted met sat
  asking talking speaking working sitting listening looking was were is are be been being had has have did
  do does done can could would should will shall might must may let make made take took give gave get got go
  went come came keep kept put set show showed shown see seemed seems feel felt find found know knew think
  thought want wanted use used using work worked works help helped helps try tried start started starts end
  ended lesson lessons learning book books notes note display displays work walk visit assembly lunch break
  playground hall corridor library room classroom office gate behaviour attendance feedback marking homework
  curriculum assessment questioning modelling retrieval vocabulary routine routines rewind question answer
  british england english-speaking britain scotland scottish wales ireland irish london europe european africa
  african asia asian america american australia australian antarctica arctic india indian pakistan pakistani
  bangladesh bangladeshi china chinese japan japanese korea korean poland polish romania romanian ukraine
  ukrainian russia russian syria syrian afghanistan afghan iraq iraqi iran iranian turkey turkish somalia
  somali nigeria nigerian ghana ghanaian kenya kenyan egypt egyptian greece greek rome roman romans italy
  italian france spain portugal portuguese germany brazil brazilian mexico mexican canada canadian jamaica
  jamaican caribbean albania albanian kurdish arab arabic urdu punjabi bengali hindi gujarati tamil muslim
  muslims christian christians jewish sikh hindu buddhist humanist islam christianity judaism hinduism sikhism
  buddhism bible quran torah vikings viking saxons anglo-saxons tudor tudors victorian victorians celts stuarts
  georgians normans aztecs mayans maya egyptians greeks spartans blitz holocaust renaissance
  ofsted dfe eef send sen eal fsm pp ks1 ks2 ks3 ks4 eyfs covid windows google microsoft apple ipad ipads
  chromebook chromebooks youtube minecraft roblox snapchat tiktok whatsapp instagram facebook discord fortnite
  kestrel kestrels owls owl foxes badgers badger hedgehogs otters otter robins wrens swifts swift swans oak oaks
  elm elms beech birch sycamore chestnut hawthorn maple maples willows acorns sunflowers ladybirds butterflies
  bumblebees dolphins turtles penguins lions tigers bears wolves hawks eagles falcons falcon puffins puffin herons
  mercury venus earth mars jupiter saturn uranus neptune pluto
  sir miss mr mrs ms dr mx madam
  jigsaw charanga kapow thrive tapestry arbor bromcom sims rosenshine seesaw cpoms numicon clicker nessy lexia
  boom twinkl mathletics spag sats wordsmith bugclub insight provision edukey classcharts evolve parentpay
  sonar itrack target tracker emotional literacy elsa makaton pecs teacch nurture forest boxall ehcp ehcps
  santa god lord pharaoh gruffalo
  board boards poster posters sign signs sheet label labels letter letters report reports survey website card cards
  email plan plans page pages voice data council premium protection progress conferencing interview interviews
  policy slide screen task question answer evidence document documents form forms map maps text timetable film
  clip video caption notice wall worksheet prompt prompts stem stems symbol timer song rhyme story poem voices
  person people man woman lady gentleman mother father mum dad mums dads nan gran grandma brother sister sibling
  colleague colleagues guest host speaker author narrator character caretaker cook volunteer volunteers member
  members inspector adviser coach mentor chair clerk bursar secretary receptionist office site manager ceo trustee
  support learner learners scholar scholars prefect prefects captain captains councillors ambassadors buddies
  monitor monitors reader readers writer writers mathematician scientists historian geographers artist sitter
  whoever anybody neither either same such nothing something anything somewhere here's there's it's that's
  interestingly apparently overall however therefore instead meanwhile unfortunately generally typically finally
  briefly clearly equally similarly together outside inside upstairs downstairs nearby elsewhere whenever wherever
  unit units topic theme project enquiry hypothesis focus next-steps target targets intervention interventions
  lead leads coordinator practitioner practitioners nurse therapist psychologist officer counsellor adviser
  minister mayor vicar priest imam rabbi firefighter author-visit police parents' carer guardian grandparent
  grandparents sibling friend friends classmate classmates neighbour lad lads lass child's pupil's partner's
  bell assemblies register registers playtime breaktime lunchtime hometime handout booklet knowledge organiser
  exit ticket tickets slips strip strips mat mats bank dictionary thesaurus atlas globe whiteboard whiteboards
  `),
);

/** What follows the name of a class, a house, a road, a school or a scheme. */
export const thingNouns: ReadonlySet<string> = new Set(
  wordsOf(`class classes house houses road street lane avenue close drive crescent way school schools primary
  academy infant infants junior juniors nursery college centre center park hall building block trust
  federation maths phonics scheme programme award day week library site wing corridor bus river lake
  island mountain sea ocean castle palace abbey cathedral church chapel mosque temple synagogue square
  station bridge tower opera gallery museum theatre university county council borough city town village
  museum exhibition prize cup medal syndrome diagram scale principle principles approach method model
  framework theory law laws effect pathway base unit hub room team teams estate farm zoo garden gardens
  beach bay hill valley forest wood woods cottage tribe empire civilisation civilization army navy chorus
  dynasty period era century act bill treaty taxonomy matrix triangle theorem buns metre metres cards
  reading-scheme rules rule foundation charity hospital surgery hospice supermarket`),
);
