// Given names that are as often something else: a word, a place, a class, a character, a god. They
// count as a pupil's name only where the words around them say so.

export type AmbiguousKind = 'person' | 'class' | 'place' | 'character';

const words: Readonly<Record<AmbiguousKind, string>> = {
  // Words that are also names, seldom the name of a class.
  person: `will mark grace faith hope joy bill drew pat rich frank ray sunny dale miles max rob bob
    sue don ted lee al nick guy gene grant carol eve noel dean deacon bishop herb norm wade ward
    skip scout kit gill basil angel destiny blessing trinity charity patience prudence constance
    felicity verity honor honour justice harmony melody serenity liberty journey precious treasure
    princess prince king duke earl noble major royal victor chase hunter archer mason cooper parker
    porter baker page chance art reed clay christian dev una ola roman viola lyra aria cadence
    celeste mercy gift divine favour favor success talent comfort marvellous wisdom hero ace jazz
    jet blaze pascal kelvin newton julius hind sham ama neo ore nova ion ren van ling long sultan
    eid islam iman jihad imam ramadan dot peg buddy rocky star storm dash bo edward nell
    jan sol wing fleur harper carter tyler may jay flora myrtle lex mars ajay-class honey teddy
    kay roma levi penny hana min an-class su xi bao jade-class ruby-class marina clementine rio
    said can tai sage moe sander bay ty angelica monty-python earnest champ`,
  // Trees, flowers, stones, birds, seasons: what classes are called.
  class: `rose summer april june august autumn dawn daisy lily poppy holly ivy iris violet jasmine
    heather hazel olive rowan willow ash fern primrose rosemary saffron amber ruby jade pearl
    crystal opal coral gem sky skye river brook brooke ocean sandy cliff glen heath forest robin wren
    raven phoenix merlin martin bear wolf fox ginger clover blossom petal apple berry cherry plum
    aurora luna orion leo atlas juno apollo jupiter venus mercury sapphire ebony ivory indigo
    scarlet blue rain sunshine rainbow dove eagle hawk finch linnet hunter-class sunflower winter
    acorn maple elder aspen laurel linden cedar myrtle-class buddleia nova-class`,
  place: `victoria jordan georgia chelsea florence lincoln sydney paris london chester kent devon
    carlisle bradley ashton preston brooklyn india asia kenya israel milan verona vienna austin
    dallas houston hamilton ashley kingston adelaide melbourne savannah madison cairo troy
    geneva valencia cheyenne dakota montana virginia carolina memphis santiago lorraine stafford
    warwick clifton wells nelson wellington lourdes sofia-city trent clyde tamar severn tyne eden
    maya persia alexandria catalina shelby sheldon stanley-park cuba malta roman-road bronte ireland iona-abbey kingsley
    beverley skye-isle denmark holland malta chad niger mali-empire nile sienna vienna-city norman
    francis-drake amazon-river bradford oxford cambridge durham york lancaster windsor sterling tel`,
  character: `matilda juliet romeo hamlet macbeth miranda ariel ophelia cordelia prospero banquo
    portia wilbur wonder auggie pip scrooge fagin zeus hermes athena hector achilles ulysses
    penelope odysseus hercules theseus perseus persephone medusa thor odin loki cleopatra caesar
    boudicca beowulf arthur harold moses jesus abraham mohammed-prophet rama sita krishna ganesh
    lakshmi vishnu shiv hanuman buddha ravana durga noddy paddington aslan hermione malala frida
    cinderella rapunzel elsa olaf elmer gandhi churchill mary joseph noah-ark othello desdemona
    coraline heidi winston oberon titania puck lysander hermia tybalt mercutio benvolio duncan
    malcolm-king lennie curley piggy ralph beatrice benedick horatio kensuke skellig varjak stig
    nanak darwin brunel shackleton augustus-caesar julius-caesar ramayana guru`,
};

/** Lower-case name to the kind of thing it also is. */
export const ambiguousNames: ReadonlyMap<string, AmbiguousKind> = new Map(
  (Object.entries(words) as [AmbiguousKind, string][]).flatMap(([kind, list]) =>
    list
      .split(/\s+/)
      .filter((name) => name.length > 1 && !name.includes('-'))
      .map((name): [string, AmbiguousKind] => [name, kind]),
  ),
);

/** Names that are ordinary words when they have no capital letter. */
export const lowerCaseWords: ReadonlySet<string> = new Set(
  `josh jimmy tom sally billy jenny polly molly bobby nelly olive clementine carmen cody rex tim
  ava nia akin una romans thi tu su mina seda tuna ada rana sari min ava gent jed rana lina hala
  emir sheikh khan mehdi devi pari tara soma hun gita veda arab ida gus della tess jude jess alma
  opal cleo otis ezra kira mika paz rosa sila tova una vera elan enya dara alba bram saar leif lars
  axel roland morgan logan montgomery beckett chanel mercedes denim axel cove sharia raju cara beau
  kiki gigi nana papa mimi naa fatwa haya ikra sura amin duaa dunya muna hoda jama jude mat matt phil
  ran rani lay reem dua rim sora yuan wei hui chi tao lama lola coco bela elin elif param`.split(
    /\s+/,
  ),
);
