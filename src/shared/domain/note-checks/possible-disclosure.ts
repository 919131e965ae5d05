// Finds words that may be a safeguarding disclosure or concern about somebody here and now. Talk of
// how a school keeps children safe, and of harm in history and stories, is passed over, unless a
// child says in the same breath that it happens to them.
import type { Span } from './note-warning.ts';
import { sampleText, type Sentence } from './note-text.ts';

const kin = `(?:dad|daddy|dads|mum|mummy|mam|mums|mother|father|step-?dad|step-?mum|step-?father|step-?mother|uncle|auntie|aunt|aunty|nan|nana|nanna|nanny|gran|granny|grandma|grandad|granddad|grandpa|grandfather|grandmother|cousin|brother|big brother|older brother|sister|carer|foster (?:carer|mum|dad)|mum's (?:new )?(?:boyfriend|partner)|dad's (?:new )?(?:girlfriend|partner)|mums (?:boyfriend|partner)|parents?|babysitter|neighbour|family friend|boyfriend|girlfriend)`;
const whose = `(?:(?:my|his|her|their|the|our|a) )?(?:mum's |dad's |mother's )?(?:new |older |big |own )?`;
const kinOf = `${whose}${kin}`;
const victim = `(?:me|him|her|them|us|himself|herself|themselves|myself|my|his|hers|their|mum|mummy|dad|the (?:baby|child|boy|girl|children|kids|dog)|each other|my mum|her mum|his mum|their mum|my (?:brother|sister)|(?:his|her) (?:brother|sister|little brother|little sister)|a (?:child|pupil|boy|girl)|one of (?:them|the children))`;
const hitting = `(?:hits?|hitting|hit|beats?|beat|beating|beaten|slaps?|slapped|slapping|smacks?|smacked|smacking|kicks?|kicked|kicking|punch(?:es|ed|ing)?|hurts?|hurting|whips?|whipped|burns?|burned|burnt|bites?|bit|chok(?:es|ed|ing)|strangl(?:es|ed|ing)|pinch(?:es|ed)|shov(?:es|ed)|push(?:es|ed)|throws?|threw|grabs?|grabbed|drags?|dragged|shak(?:es)|shook|belts?|belted|batters?|battered|attack(?:s|ed)|threaten(?:s|ed)|lock(?:s|ed)|lashes|canes?|caned|thump(?:s|ed)|headbutt\\w*|pull(?:s|ed)|scratch(?:es|ed)|squeez(?:es|ed)|starv(?:es|ed))`;
const limb = `(?:arms?|forearms?|wrists?|legs?|thighs?|neck|face|cheeks?|back|shoulders?|hands?|knuckles|ear|ears|eye|eyes|body|stomach|tummy|chest|shins?|jaw|ribs|head|forehead|chin|lip|ankles?|bottom|feet|foot|fingers|knees?|skin|throat|upper arms?)`;
const few = (most: number): string => `(?:[\\w'-]+,? ){0,${most}}?`;

/** How sure the words are: `said` stands even in a lesson on history, `heard` gives way to a guard. */
interface Rule {
  readonly pattern: RegExp;
  readonly isFirstHand?: boolean;
}

const rule = (source: string, isFirstHand = false): Rule => ({
  pattern: new RegExp(source),
  isFirstHand,
});

const rules: readonly Rule[] = [
  // Harm at home
  rule(
    `\\b${kinOf} (?:always |sometimes |often |also |still |just |once |really |used to |has |had |keeps |kept |will |would |and \\w+ )*${hitting} (?:out at )?${victim}\\b`,
    true,
  ),
  rule(
    `\\b${kinOf} (?:always |sometimes |often |also |has |had |keeps )*(?:${hitting}|shouts?|screams?) ${few(3)}(?:when|if|because|every|at night|with a|at home)`,
    true,
  ),
  rule(
    `\\b${kin} (?:is |was |been |gets? |got )?(?:violent|abusive|abusing|hurting|hitting|shouting and|always shouting|drunk|drinking|on drugs|taking drugs|passed out|in prison for|arrested)\\b`,
    true,
  ),
  rule(
    `\\b(?:gets?|got|getting|being|is|was|been|be) (?:hit|beaten|smacked|slapped|punched|kicked|belted|hurt|whipped|burnt|locked|battered|abused|touched|grabbed|shouted at) ${few(4)}(?:at home|by ${kinOf}|with (?:a|the) (?:belt|stick|spoon|shoe|slipper|cable|hairbrush)|when (?:he|she|they|i) get|on purpose|in (?:his|her|their|the) (?:room|bedroom|cupboard))`,
    true,
  ),
  rule(
    `\\b(?:gets?|got|given|gave (?:me|him|her)) (?:the belt|the slipper|the stick|a beating|a good hiding|beatings|battered|beaten up)\\b`,
    true,
  ),
  rule(
    `\\b${kinOf} (?:did it|did this|did that|hurts|hit)\\b ${few(4)}(?:with|to (?:me|him|her)|me|him|her|$)`,
    true,
  ),
  rule(
    `\\b(?:hurt|hit|harmed|abused|beaten|neglected|unsafe|not safe|isn't safe|doesn't feel safe|don't feel safe|didn't feel safe|never feels? safe|not feeling safe|frightened|scared|afraid|terrified) (?:at|in (?:his|her|their|my|the)) (?:own )?(?:home|house|bed|bedroom)\\b`,
    true,
  ),
  rule(
    `\\b(?:not|isn't|doesn't|don't|never) (?:really )?(?:be |feel |been |feeling )?(?:very )?safe (?:at home|in (?:his|her|my|their) (?:house|home)|with ${kinOf})`,
    true,
  ),
  rule(
    `\\bnot (?:quite )?right at home|(?:something|things|stuff) (?:is |are |going on |wrong |happening |not )*(?:bad |wrong |difficult )?at home (?:that|which|he|she|but)|\\btrouble at home|problems at home`,
  ),
  // Fear of home or of somebody
  rule(
    `\\b(?:scared|frightened|afraid|terrified|petrified|worried|anxious|fear|dreads?|dreading|hates?|doesn't like|does not like|don't like|don't want|doesn't want|didn't want|did not want|does not want|not wanting|refused|begged|asked|pleaded|crying|cried|upset|reluctant|wishes he didn't have|wishes she didn't have) (?:not |about |of |to |because |when |it is |it was |having |have |had )*(?:to )?(?:be )?(?:go|going|gone|goes|be taken|being taken|get|leave school and go) (?:back )?home\\b`,
    true,
  ),
  rule(
    `\\b(?:scared|frightened|afraid|terrified|petrified) (?:of|to be (?:alone |left )?with|when|by) (?:${few(3)})${kin}\\b`,
    true,
  ),
  rule(
    `\\b(?:scared|frightened|afraid|terrified) (?:of what|he will|she will|they will|to tell|to say|that (?:he|she|they) (?:will|might))`,
    true,
  ),
  rule(`\\b(?:${kin}) (?:scares|frightens|terrifies) (?:me|him|her|them)\\b`, true),
  rule(`\\b(?:flinch(?:ed|es|ing)?|cower(?:ed|s|ing)|recoil(?:ed|s))\\b`),
  // Marks
  rule(
    `\\b(?:a |some |big |large |old |new |several |fresh |dark |purple |unexplained |nasty )*(?:bruis(?:e|es|ing|ed)|welts?|burn marks?|cigarette burns?|bite marks?|grip marks?|finger ?marks?|hand ?print|love bites?|cuts?|scars?|burns?|marks?|red marks?|sores|scratches(?: and bruising)?|injur(?:y|ies)|swelling|lump) ${few(3)}(?:on|to|round|around|across|over|up|down|all over|under|behind|near) (?:both )?(?:(?:his|her|their|the|a|my|one|child's|pupil's|boy's|girl's|inside) ){0,3}(?:boy's |girl's |child's |pupil's |left |right |upper |lower |inner )*${limb}\\b`,
  ),
  rule(
    `\\b(?:black eyes?|unexplained (?:injur\\w+|bruis\\w+|marks?)|covered in bruises|bruises? (?:again|that look)|bruising (?:on|to|and|consistent)|(?:his|her|their) (?:arm|arms|face|leg|legs|neck|eye|lip|cheek) (?:was|were|is|are|looked) (?:badly |very |all )?(?:bruised|swollen|cut|scratched|burnt|burned|marked)|split lip)\\b`,
  ),
  rule(
    `\\b(?:would not|wouldn't|won't|couldn't|could not|didn't want to) (?:say|tell (?:me|us|anyone)|explain) (?:how|who|what happened|why)\\b`,
  ),
  rule(
    `\\b(?:with|has|had|have) (?:a |some |several |lots of |big |large )?(?:bruises?|bruising)\\b`,
  ),
  // Self-harm
  rule(
    `\\b(?:cut(?:s|ting)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|scratch(?:es|ed|ing)?|burn(?:s|ed|ing)?|kill(?:s|ing)?|starv(?:es|ed|ing)|hit(?:s|ting)?|bang(?:s|ed|ing)?) (?:and \\w+ )?(?:herself|himself|themselves|themself|myself)\\b|\\b(?:cut(?:s|ting)|harm(?:s|ed|ing)|scratch(?:es|ing)|burn(?:s|ing)) (?:my|his|her|their) (?:own )?(?:arms?|wrists?|legs?|thighs?)\\b`,
    true,
  ),
  rule(
    `\\b(?:wants?|wanted|wanting|going|wish(?:es|ed)?|wished|thinking|thinks|thought|rather|plans?|planning|tried|trying|threatened|talked|talking|feels? like) (?:about |of |to |that |he |she |i |they |it |was |were |would |could |be )*(?:die|dying|dead|kill(?:ing)? (?:herself|himself|themselves|myself)|end(?:ing)? it(?: all)?|end(?:ing)? (?:my|his|her) life|disappear|not (?:be|wake|being) (?:here|alive|up)|never (?:been born|wake up)|suicide)\\b`,
    true,
  ),
  rule(
    `\\b(?:doesn't|does not|don't|didn't|not) (?:want|wanting|wants) to (?:be alive|live|be here any ?more|exist|wake up|carry on|be here)\\b`,
    true,
  ),
  rule(
    `\\b(?:self.?harm(?:s|ed|ing)?|suicidal|suicide|overdose[ds]?|took (?:some |lots of )?(?:pills|tablets|paracetamol)|razor blades?|blade in (?:his|her)|makes? (?:herself|himself|myself) sick|made (?:herself|himself) sick|making (?:herself|himself) sick|(?:hasn't|not) eaten (?:for days|lunch for)|stopped eating|wish i was dead|better off dead|better off without (?:me|him|her))\\b`,
  ),
  // Hunger and neglect
  rule(
    `\\b(?:no|nothing|not (?:enough|any|much)|isn't (?:any|enough)|never any|wasn't any|there's no|without|aren't any|hasn't got any|haven't got any|didn't have any) (?:food|to eat|dinner|breakfast|tea|meals?|heating|electricity|electric|hot water|bed|beds|gas|lunch|clean clothes) ${few(3)}(?:at home|in the (?:house|fridge|cupboard)|at the weekend|last night|again|until|because|left|since|this morning|yesterday|for days|at night|most days|so)`,
    true,
  ),
  rule(
    `\\b(?:hasn't|hadn't|had not|has not|haven't|not|didn't|never|hasnt|hadnt) (?:eaten|had (?:any(?:thing)?|breakfast|food|dinner|tea|a meal)|eat) ${few(4)}(?:since|yesterday|today|last night|all (?:day|weekend)|at home|for days|this week|because|the night before|this morning|any breakfast)`,
    true,
  ),
  rule(
    `\\bnothing to eat\\b|\\b(?:food|eat(?:ing)?|took|takes|taking) (?:food |scraps )?(?:from|out of) (?:the )?bins?\\b|\\bsteal(?:s|ing)? food\\b|\\bstole food\\b|\\bhoards?(?:ing)? food\\b|\\bstarving at\\b`,
  ),
  rule(
    `\\b(?:he|she|child|boy|girl|pupil|he's|she's|i'm|i am|who|one|they're) (?:is |was |said |says |told (?:me|us) |he |she |they |seems? |looked |comes to school |came to school |often |were |are |really |so |very |been )*(?:always |so |really |very |often |constantly |still )*(?:hungry|starving|underfed|malnourished|very thin|too thin|painfully thin|unwashed|filthy|dirty and)\\b(?! for (?!days))`,
  ),
  rule(
    `\\b(?:same|dirty|soiled|filthy|unwashed|stained|wet|smelly) (?:\\w+ )?(?:clothes|uniform|jumper|shirt|trousers|dress|polo shirt) (?:all week|every day|again|for days|as (?:last|yesterday)|three days|each day|and|for the|since|on all)|\\bsame dirty\\b`,
  ),
  rule(
    `\\b(?:smell(?:s|ed|t|ing)?|stinks?|stank|reek(?:s|ed|ing)?|smelly) (?:very |really |quite |so )?(?:strongly |badly )?(?:of (?:urine|wee|smoke|alcohol|cannabis|weed|drink|vomit)|and (?:dirty|unwashed))`,
  ),
  rule(
    `\\b(?:left|stays?|staying|being|been|is|was|home|at home) (?:on (?:his|her|their|my) own|alone|home alone|by (?:himself|herself|themselves)|with no adult) ${few(2)}(?:at night|all night|in the (?:house|evenings?|flat)|overnight|at home|all weekend|after school|every|for|when|while|until)`,
    true,
  ),
  rule(
    `\\b(?:home alone|no ?one(?: is|'s)? (?:at|in the) (?:home|house)|nobody(?: is|'s)? (?:at|in the) (?:home|house)|(?:nobody|no ?one) (?:is |was )?(?:at )?home (?:when|after|at)|nobody (?:came|comes) to (?:collect|pick)|looks? after (?:the |her |his |my )?(?:baby|babies|little (?:brother|sister)s?|younger|siblings|mum|brothers|sisters) ${few(2)}(?:at night|all|every|when|while|by|alone|after|because|on (?:her|his))|make (?:tea|dinner) for the babies|makes? (?:tea|dinner) for (?:the babies|everyone))\\b`,
    true,
  ),
  rule(
    `\\b(?:looks?|looking) after the (?:baby|babies)\\b|\\bmum (?:doesn't|does not|won't|didn't|can't) (?:wake|get) up\\b|\\b(?:mum|dad) (?:is |was )?(?:asleep|in bed) all day\\b`,
    true,
  ),
  rule(
    `\\b(?:sleep(?:s|ing)?|slept) (?:on|in) (?:the |a |his |her |their |mum's |my )*(?:floor|car|sofa|bath|same bed|van|shed|garage|bed with|hallway|street|chair|uncle's)\\b|\\b(?:hasn't|has not|haven't|doesn't|don't|not) (?:got |have |had )?a bed\\b|\\bno bed\\b`,
  ),
  rule(
    `\\block(?:s|ed)? (?:\\w+ ){0,2}?(?:in|out|inside|outside|up)\\b ${few(4)}(?:room|bedroom|cupboard|house|shed|night|wardrobe|garage|garden|when|by|$)`,
  ),
  rule(
    `\\bhid(?:es?|ing|den)? (?:in|under|behind) (?:the |a |his |her |their |my )?(?:wardrobe|bed|cupboard|bedroom|bathroom|stairs)\\b`,
  ),
  // Secrets and touching
  rule(
    `\\b(?:our|their|my|his|her|special|a|big|it's|it is|keep (?:it |this |a )?|kept (?:it |a )?) ?(?:little |special |big )?secret (?:and|with|from|between|that|he|she|they|or|so|i|we|mum|you|$|")`,
    true,
  ),
  rule(
    `\\b(?:told|tells|said|says|warned|asked|made|makes|promised?|mustn't|not allowed|not supposed|can't|musn't|must not|isn't allowed|supposed) (?:me |him |her |them |us |i |she |he |they |must |mustn't |to |promise |not |never |to never |don't |that )*(?:tell|say|talk|speak|telling)(?: anything| it| about it| to)? (?:anyone|anybody|mum|mummy|dad|daddy|the teacher|teachers|a teacher|people|a grown.?up|you|anything|about what|other people|school)\\b`,
    true,
  ),
  rule(
    `\\b(?:don't|do not|please don't|mustn't|can't|not to|never) tell (?:anyone|anybody|my (?:mum|dad)|mum|dad|mummy|daddy|her mum|his dad|her dad|his mum|the teacher)\\b`,
    true,
  ),
  rule(`\\bkeep (?:it |this |that )?(?:a )?secret\\b|\\bit's (?:a|their|our) secret\\b`, true),
  rule(
    `\\b(?:touch(?:es|ed|ing)|kiss(?:es|ed|ing)|rubs?|rubbed|strok(?:es|ed|ing)|tickl(?:es|ed)|feels|fondl\\w+|grop\\w+) (?:me|him|her|them|us|my|his private|her private|a (?:child|pupil|girl|boy))\\b`,
    true,
  ),
  rule(
    `\\b(?:touched|touching|touches) ${few(3)}(?:inappropriately|down there|private|privates|where (?:he|she|they)|sexually|between)\\b|\\bprivate parts\\b|\\b(?:in|into|shares?|sharing|sleeps? in) (?:her|his|my|their|the same) bed (?:at night|with|and|when)|\\b(?:comes?|came|gets?|got|climbs?) into (?:her|his|my|their) (?:bed|bedroom|room)\\b`,
    true,
  ),
  rule(
    `\\b(?:raped?|raping|sexually (?:abused|assaulted|harassed|touched|explicit)|sexual (?:assault|abuse|harassment|touching|comments|acts?|advances)|molest\\w+|upskirt\\w*|indecent\\w*|sexting|sexted|nudes?|nude (?:pictures?|photos?|images?)|naked (?:pictures?|photos?|images?|videos?)|rude (?:videos?|pictures?|photos?)|porn\\w*|dick pics?|flash(?:ed|es) (?:her|him|me|them)|exposed himself|had sex|having sex|pregnant)\\b`,
  ),
  rule(
    `\\b(?:inappropriate(?:ly)?) (?:touch\\w*|contact|messages?|comments? to|relationship)\\b|\\b(?:boyfriend|girlfriend) (?:is|was|aged|who is) (?:1[6-9]|[2-6]\\d|an adult|older|much older|in (?:his|her) (?:twenties|thirties))`,
  ),
  // Online
  rule(
    `\\b(?:talk(?:s|ed|ing)?|chat(?:s|ted|ting)?|messag(?:es|ed|ing)|texting|texts|snapchatting|met|meet(?:s|ing)?|speak(?:s|ing)?|spoken|friends|contact(?:ed|ing)?|dm(?:s|ed|ing)?|groomed|groom(?:ing)?) (?:to |with |by |up with )?(?:her |him |me |them )?(?:a |an |some |this |the |older |by )*(?:man|men|stranger|strangers|adult|someone|somebody|guy|boy|lad|person|people|older boy|grown.?up|woman)s? ${few(5)}(?:online|on (?:line|snapchat|snap|instagram|insta|tiktok|roblox|discord|whatsapp|fortnite|facebook|minecraft|xbox|the internet|a game|an app|the app|her phone|his phone|ps5|playstation)|from (?:a game|the internet|snapchat|roblox|online))`,
    true,
  ),
  rule(
    `\\b(?:someone|somebody|man|stranger|person|boy|guy|he|people|friend|adult|men|teacher|ta|coach) ${few(4)}(?:online|on (?:snapchat|instagram|tiktok|roblox|discord|whatsapp|fortnite|minecraft|xbox|a game|the internet)) ${few(3)}(?:wants?|wanted|asked|asks|asking|sent|sends|sending|said|offered|told|threatened|keeps|kept|gave|pretend\\w*|has been)\\b`,
    true,
  ),
  rule(
    `\\b(?:asked|asks|asking|wants?|wanted|told|made|makes|pressur\\w+|blackmail\\w*|sent|sends|send|sending|shared?|posted) (?:her|him|me|them|us|for|a)?\\s?(?:to |for |by |into )?(?:send(?:ing)? )?(?:some |more |him |her |me |them )*(?:a )?(?:nudes?|naked|photos?|pictures?|pics|selfies?|videos?|money)\\b ${few(3)}(?:of (?:herself|himself|themselves|her|him|me|a (?:girl|boy))|online|without|in (?:her|his|their) (?:underwear|bra|pants)|to (?:a|him|her|someone|an)|$|and|or|on|else)`,
  ),
  rule(
    `\\bwants? (?:her|him|me|them|to) (?:to )?(?:send|meet)(?: up)?(?: with)? ?(?:him|her|me|them|pictures|photos|videos|nudes|in person|alone|after school|someone)\\b`,
    true,
  ),
  rule(
    `\\b(?:messag(?:es|ed|ing)|texts?|texting|texted|phones?|dms|snapchats) (?:her|him|me|them|(?:a |the )?(?:pupil|pupils|girl|boy|child|student)s?) (?:on (?:instagram|snapchat|whatsapp|facebook|tiktok|\\w+)|late|at night|privately|outside school|in the evening|from)`,
    true,
  ),
  // Violence between adults, drink, drugs
  rule(
    `\\b(?:dad|daddy|mum|mummy|boyfriend|step-?dad|partner|he|father) (?:\\w+ ){0,2}?(?:hit|hits|hitting|punched|punches|pushed|slapped|kicked|strangled|choked|threw|throws|smash(?:es|ed)|breaks|broke|beat|beats|hurts?|shouted and|was shouting|shouts and|threatened|pinned|stabbed) (?:at |and |\\w+ ){0,2}?(?:mum|mummy|dad|daddy|my mum|her mum|his mum|things|the door|the tv|plates|mum's|stuff|the phone|the house|the window|her down)`,
    true,
  ),
  rule(
    `\\bpolice (?:came|come|were|had to come|turned up|took|keep coming|were called|had been) (?:\\w+ ){0,4}?(?:house|home|night|flat|dad|mum|because|again|door)`,
    true,
  ),
  rule(
    `\\b(?:mum and dad|parents|they|mum and (?:her|his) \\w+) (?:\\w+ )?(?:fight|fights|fighting|hit each other|fought|scream|argue and|are always fighting)\\b ${few(3)}(?:every|all|and|night|at|so|when|lot)`,
    true,
  ),
  rule(
    `\\b(?:mum|dad|mother|father|parent|brother|sister|carer|step-?dad|uncle)(?:'s)? (?:\\w+ )?(?:drinks|drunk|is drunk|was drunk|smokes weed|takes drugs|deals|is high|does drugs|uses drugs|passes out|was high|injects|smelt of alcohol)\\b|\\b(?:parent|mum|dad|mother|father)\\b ${few(6)}(?:drunk|smel(?:t|led|ling) (?:strongly )?of (?:alcohol|drink|cannabis)|intoxicated|under the influence)\\b`,
  ),
  rule(
    `\\b(?:needles?|syringes?|drugs|weed|cocaine|vapes?) (?:\\w+ ){0,3}?(?:at home|in (?:his|her|the) (?:house|bag|bedroom|room)|on the floor)\\b`,
  ),
  // Exploitation, knives, extremism, FGM, forced marriage
  rule(
    `\\b(?:carr(?:y|ies|ied|ying)|has|brought|brings|had|got|showed (?:me|us)) (?:a |his |her )?(?:knife|blade|machete|zombie knife|weapon)\\b`,
  ),
  rule(
    `\\b(?:county lines|dropp?ing (?:off )?(?:packages|things|bags)|drops? packages|deliver(?:s|ing)? (?:things|packages|drugs|stuff|bags|parcels)|running drugs|selling drugs|sells (?:drugs|weed)|(?:joined|in|with) a gang|gang (?:wants|told|made|asked)|new (?:phone|trainers) ${few(4)}(?:from (?:a|an|older)|but)|gives? (?:him|her|them) (?:trainers|money|gifts|presents|a phone|cigarettes|vapes|alcohol|things))\\b`,
  ),
  rule(
    `\\b(?:going|taken|taking (?:her|me)|sent|flown|go|travel\\w*|take her) (?:abroad |to [a-z]+ |back |away |home )*(?:in the \\w+ )?(?:for (?:the |a )?|to (?:be|get|have) (?:her )?)(?:cut|cutting|circumcis\\w+|fgm|ceremony|special ceremony|married|marry|wedding with)\\b|\\bforced (?:to marry|marriage|to get married)\\b|\\bmade to marry\\b|\\bto be cut\\b`,
    true,
  ),
  rule(
    `\\b(?:bomb|shoot|stab|blow up|join isis|jihad in|kill (?:people|everyone|them|all|someone|his|her)) ${few(3)}(?:the school|people|everyone|syria|him|her|when (?:he|she)|muslims|jews|teacher)\\b`,
  ),
  rule(
    `\\b(?:man|men|stranger|car|van|someone|adult) (?:who |\\w+ )?(?:waits?|waited|waiting|follow(?:s|ed|ing)?|hangs? around|watch(?:es|ed|ing)|takes? (?:photos|pictures) of|offer(?:s|ed|ing)|tried to (?:get|grab|take)|approached) ${few(5)}(?:gate|home|them|her|him|me|school|girls|boys|children|sweets|lift|park|pupils)`,
  ),
  rule(
    `\\b(?:missing (?:from home|overnight|all night)|ran away|runs away from home|run(?:ning)? away from home|kicked out|thrown out|trafficked)\\b`,
  ),
  // Adults in school
  rule(
    `\\b(?:staff|staff member|member of staff|adult|teacher|ta|teaching assistant|midday supervisor|supervisor|coach|lsa|dinner lady|cleaner|caretaker|headteacher|head|deputy|mr \\w+|mrs \\w+|miss \\w+|ms \\w+|sir) (?:\\w+ ){0,2}?(?:grab(?:s|bed|bing)?|drag(?:s|ged|ging)?|hit(?:s|ting)?|slap(?:s|ped)?|shov(?:es|ed)|push(?:es|ed|ing)|pull(?:s|ed|ing)|pin(?:ned|s)|kick(?:ed|s)|smack(?:ed|s)|restrain(?:ed|s|ing)|shook|yank(?:ed|s)|threw|swore|swears|locked|manhandl\\w+|touch(?:ed|es)|pinch(?:ed|es)|hurt) (?:at )?(?:a |the |one |an? \\w+ |their |them|him|her|me|his|some )*(?:child|pupil|boy|girl|student|them|him|her|me|hair|arm|neck|ear|children|pupils|wrist|collar)\\b`,
  ),
  rule(
    `\\b(?:alone|door (?:locked|closed|shut)|locked) (?:in (?:a|the) (?:room|classroom|office|cupboard) )?with (?:a|one|the) (?:pupil|child|boy|girl|student)\\b|\\bswears at (?:them|us|me|pupils|children|him|her)\\b|\\bpulls? their hair\\b|\\bin (?:a|the) cupboard (?:as|for) (?:a )?punish\\w+`,
  ),
  rule(
    `\\b(?:soaked in|covered in|smelling of) (?:urine|wee|blood|faeces|dirt)\\b|\\bin (?:his|her|their) (?:pyjamas|pjs) (?:again|all day)|\\b(?:lice|nits) (?:untreated|again)|\\bweeping (?:sores?|rash)\\b|\\bno (?:coat|shoes|socks) (?:again|in the (?:snow|rain|cold)|all winter)`,
  ),
  rule(
    `\\b(?:staff|member of staff|adult|teacher|ta|coach|supervisor|mr \\w+|mrs \\w+|miss \\w+) (?:\\w+ ){0,2}?(?:called|calls) (?:a |the |one )?(?:child|pupil|boy|girl|him|her) (?:\\w+ )?(?:stupid|thick|idiot|useless|disgusting|fat|names)\\b|\\byank(?:s|ed|ing)? (?:his|her|a|the|their)\\b`,
  ),
  rule(
    `\\b(?:worried|concerned|uneasy|uncomfortable|concerns?|troubled|disturbed) (?:about|by|at|with) (?:something|what|how|the way) (?:that )?(?:a |the |one |this |he |she )?(?:child|pupil|boy|girl|student|said|told|little|adult|teacher|ta|staff|member)\\b|\\b(?:have|had|has) a (?:safeguarding |serious |welfare )?concern about (?:a|the|this|one)\\b|\\b(?:feels?|felt|are|is|was) (?:unsafe|uncomfortable|scared|frightened) (?:around|with|near|alone with|when (?:he|she|they) (?:is|are))\\b`,
  ),
  rule(
    `\\b(?:wet|wets|soiled|soils) (?:himself|herself|themselves|themself) ${few(2)}(?:when|because|as|again|at|every|after)`,
  ),
  rule(
    `\\bsexuali[sz]ed\\b|\\bsexual (?:behaviou?r|language|acts?|knowledge|games?|things|words)\\b|\\bsimulat\\w+ sex\\b|\\bso (?:he|she|they|i) can be (?:thin|thinner|skinny)\\b|\\b(?:doesn't|does not|don't|refuses to|won't) eat (?:\\w+ ){0,3}(?:so|because|to (?:be|get|lose))\\b`,
  ),
  rule(
    `\\b(?:teacher|ta|adult|coach|man|uncle|staff|he) (?:\\w+ )?(?:hugs|cuddles|hugged|cuddled|tickles|sits) (?:her|him|me|them|on)\\b`,
  ),
  rule(
    `\\b(?:with|has|had|brings?) no (?:lunch|packed lunch|food) ${few(4)}(?:again|takes|and|every|for|most|since)|\\btakes food from\\b|\\bonly (?:eat|eats|get|gets|have|has) (?:\\w+ ){0,3}(?:once|one meal|one time)\\b`,
  ),
  // Bullying told by a child
  rule(
    `\\b(?:is|i'm|i am|he's|she's|been|being|was|gets|getting) (?:being |been |badly |constantly )?(?:bullied|picked on|beaten up|racially abused|called (?:racist|homophobic) names) (?:every|all|and|by|for|at|because|about|again|since|on|but|in)\\b`,
    true,
  ),
  rule(
    `\\b(?:nobody|no ?one) (?:loves|cares about|would (?:miss|care|notice)|believes|listens to) (?:me|him|her|them)\\b`,
    true,
  ),
  // A concern in so many words
  rule(
    `\\b(?:disclosed|made a disclosure|a disclosure (?:was|from|by|about|today|made|during|to)|possible disclosure|disclosing|disclosure made)\\b`,
  ),
  rule(
    `\\b(?:safeguarding|child protection|welfare|cp|serious) (?:concern|issue|worry|incident|referral|matter) (?:about|for|re|regarding|over|with|involving|raised (?:about|by)|reported|logged (?:about|for)|today|passed|here|from|-)`,
  ),
  rule(
    `\\b(?:worried|concerned|concern|concerns|worry|anxious) (?:about|for|over) (?:the |this |that |a |one |his |her |their )*(?:child|boy|girl|pupil|student|safety|welfare|wellbeing|home life|what (?:he|she|they) (?:said|told)|home situation|him|her)\\b(?! (?:progress|reading|writing|attainment|attendance|phonics|learning))`,
  ),
  rule(
    `\\b(?:told|informed|reported (?:it |this |her |him |that )?to|passed (?:it |this |that |on |straight |immediately |concern )*to|spoke to|spoken to|referred (?:it |this )?to|rang|called|went to|went straight to|alerted|signposted to) (?:the )?(?:dsl|ddsl|designated safeguarding lead|deputy dsl|lado|social services|social care|mash|childline)\\b ${few(3)}(?:straight|about what|about (?:a|the|this|one|him|her)|at|immediately|at once|after|what|right away|now|as soon|today|about it|because|in person|-|$)`,
  ),
  rule(
    `\\btold (?:the )?(?:dsl|ddsl) (?:straight|immediately|at once|now|right|what)\\b|\\b(?:lado|social services|childline|mash) (?:was |were |has been |have been )?(?:called|informed|rung|told|contacted)\\b`,
  ),
  rule(
    `\\b(?:very |extremely |so )?(?:withdrawn and|tearful and withdrawn|neglected|being abused|abused (?:by|at)|unkempt|malnourished)\\b`,
  ),
  rule(
    `\\b(?:doesn't|does not|didn't|did not) feel safe (?:at home|in (?:his|her|their|my)|with|when|going|walking|on the way|around)`,
    true,
  ),
];

/** One child tells, in whatever words, and there is harm in them. */
const oneTells =
  /\b(?:boy|girl|child|pupil|student|he|she|they|i|lad|friend|toddler|one(?: boy| girl| pupil| child| of them)?|(?:year|yr) \d+|y\d+|reception|sister|brother) (?:in \w+ \d* ?|\(\w+\) )?(?:also |then |has |had |just |quietly |\w+ly )?(?:said|says|told|tells|mentioned|mentions|confided|whispered|wrote|writes|asked|disclosed|revealed|admitted|explained|reported|blurted|shared|claimed|described|texted|drew|keeps saying|talked about|spoke about|feel|feels|felt)\b|\b(?:boy|girl|child|pupil|student|y\d+|year \d+)\s*(?:\(\w+ ?\d*\)\s*)?[:,-]\s*["']/;
const harm =
  /\b(?:scared|frightened|terrified|unsafe|afraid|(?:hurt|hurts|hurting) (?:me|him|her|them|mum)|(?:hit|hits|hitting|punch\w*|slap\w*|smack\w*|kick\w*|beat|beats|beating|chok\w+|strangl\w+|throw|throws|threw|whip\w*|burn\w*|shak\w+|shook|push\w*|shov\w+|grab\w*) (?:me|him|her|them|us|mum|dad|my|the (?:wall|door|baby|dog)|his|their|at (?:me|him|her))|(?:will|would|going to|gonna|wants? to|tried to|threatened to) (?:kill|hurt|hit|stab|beat|batter|get|rape) (?:me|him|her|them|us|mum|himself|herself|someone)|lock(?:s|ed)? (?:me|him|her|them)|not (?:allowed|given|got|had|eaten|fed)(?: to)?(?: any| anything to)? (?:eat|food|breakfast|dinner|tea|lunch|sleep|drink)|(?:hasn't|hasnt|hadn't|haven't|has not|had not|didn't|didnt|never|doesn't|don't)(?: \w+){0,2} (?:breakfast|dinner|tea|food|fed|a bed)|nothing (?:in the (?:fridge|cupboards?)|to eat)|(?:holding|selling|carrying|hiding|delivering|smoking|taking|given|running) (?:drugs|weed|a knife|knives|a blade|packages|money for)|knife|machete|gun|weed|cocaine|sent (?:to|back to) \w+ to (?:marry|be married|get married)|to marry|getting married|marry (?:her|his|a)|in (?:a|his|the) car (?:asked|told|followed|offered|stopped|tried|keeps|who|wanted)|get in(?:to)? (?:his|the|a) (?:car|van)|followed (?:her|him|them|me) (?:home|from|to|back)|asking (?:her|him|me|them) for (?:pics|pictures|photos|nudes|selfies|videos|money)|send (?:pics|pictures|photos|nudes|selfies|videos)|nudes?|naked|undress\w*|(?:take|took|takes) (?:off )?(?:her|his|my|their) clothes|in (?:his|her|my) underwear|touch\w* (?:me|him|her|them|us)|kiss\w* (?:me|him|her|them|us)|help me|run(?:ning)? away|bruise\w*|belt|slipper|bleeding|drunk|passed out|overdose\w*|suicid\w+|kill (?:himself|herself|myself|themselves)|want(?:s|ed)? to die|wish(?:es|ed)? (?:he|she|i|they) (?:was|were) (?:dead|never born)|cut(?:s|ting)? (?:himself|herself|myself)|abus\w+|rap(?:e|ed|es)|jump (?:off|in front)|seen (?:her|his|their|my) (?:mum|dad|mother|father) (?:for|since)|police (?:came|come|took|were)|arrested|in (?:her|his|their|my) bed(?:room)? at night|sleep(?:s|ing)? (?:on the floor|in the car|with (?:her|his) (?:uncle|dad|grandad))|(?:alone|on (?:his|her|their|my) own) (?:at night|all night|all weekend|overnight|for days)|stay (?:here|at school) (?:tonight|overnight|forever)|(?:dad|mum|stepdad|uncle|brother|boyfriend)(?: \w+){0,3} (?:punches|hits|smashes|threatens|screams|drinks|kicks|beats|hurts|chokes|slaps|rages|swears at)|pull(?:s|ed)? (?:my|his|her) hair|makes? (?:me|him|her) (?:watch|do things|touch|cry|bleed|stand outside|sleep)|mak(?:es|ing) (?:me|him|her) (?:feel )?uncomfortable|hates? (?:living|being) (?:at home|there|with)|nowhere to (?:live|sleep)|kicked (?:him|her|me|them) out|evicted|keep (?:it )?secret|pretend(?:s|ed|ing)? to be|in a gang|bullied|racist|called (?:her|him|me|them) (?:a )?(?:the n.word|paki|terrorist|racist))\b/;
const harmless =
  /\b(?:scared|afraid|frightened|terrified) (?:of|to|about|that) (?:get|getting|mak|making|be wrong|being wrong|answer|ask|asking|speak|speaking|read|reading|try|trying|put|have a go|having|fail|failing|the dark|spiders|dogs|heights|tests?|sats|maths|fractions|mistakes?|share|sharing|say|show|write|look|perform|start|move|year|secondary)\w*|\b(?:not|isn't|aren't|never|n't|no longer|nobody is|no one is|used to be) (?:\w+ )?(?:scared|afraid|frightened|unsafe|bullied)\b|\b(?:hit|hurt) (?:by|with) (?:a|the) (?:ball|bat|door)\b|\bballoon|\bmonster\b|\bdream\b|\bhurt (?:her|his|their|my) \w+ (?:at|in|playing|doing|during|on the|when (?:he|she|they|i) (?:fell|slipped|tripped))/;

/** Somebody at home, and something amiss: "mum forgets to feed them", "dad gets angry". */
const somebodyAtHome =
  /\b(?:dad|daddy|mum|mummy|mam|mother|father|step-?dad|step-?mum|uncle|auntie|aunty|nan|gran|granny|grandad|granddad|grandpa|brother|sister|cousin|carer|foster carer|parents|boyfriend|babysitter|at home|family)\b/;
const amiss =
  /\b(?:gets? (?:really |very |so )?(?:angry|mad|violent|drunk|cross and)|angry|rages?|shout(?:s|ed|ing)|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|throws|threw|smash\w*|break(?:s)? (?:my|his|her|things)|broke (?:my|his|her)|forgets? to (?:feed|collect|pick|wash|come)|doesn't (?:feed|care|wash|love|like|come home|get up|buy)|under (?:the )?water|hold(?:s)? (?:his|her|my|him|me|them) (?:head|down|mouth)|once a day|mean to|horrible to|nasty to|punish(?:es|ed)?|no money|left (?:him|her|me|us|them)|leaves (?:him|her|me|us|them)|drinks|drinking|high|needles|fighting|fights|fight all|hurt(?:s|ing)?|hit(?:s|ting)?|kick(?:s|ed)|slap\w*|smack\w*|punch\w*|bit(?:es)?|locked|locks|shuts? (?:him|her|me|them)|burn(?:s|t|ed)|threaten\w*|cr(?:y|ies|ied|ying) (?:all|every|at night|in|a lot|because)|stopped (?:him|her|me) (?:eating|seeing|coming)|won't let (?:him|her|me|them) (?:eat|sleep|out|in|see|tell|wash)|makes? (?:him|her|me|them) (?:sleep|stand|eat|clean|work|watch|stay)|in prison|arrested|police|hate(?:s)? (?:me|him|her)|scar(?:es|y)|weird|stares|watch(?:es)? (?:her|him|me) (?:get|in|shower|sleep|change)|photos? of (?:her|him|me)|in the shower|with no clothes|cold at night|doesn't wake|won't wake)\b/;
const everyday =
  /\b(?:at (?:the )?(?:football|telly|tv|match|game)|for (?:fun|joke)|in (?:the )?(?:story|book|game|film)|snowballs?|ball|joking)\b/;

/** From the harm to the end of its words, or nothing. */
function toldOf(lower: string): Span | null {
  const teller = oneTells.exec(lower);
  if (teller === null || harmless.test(lower) || hypothetical.test(lower)) return null;
  const from = teller.index + teller[0].length;
  const rest = lower.slice(from);
  const found =
    harm.exec(rest) ??
    (somebodyAtHome.test(rest) && !everyday.test(rest) ? amiss.exec(rest) : null);
  if (found === null) return null;
  return { start: from + found.index, end: from + found.index + found[0].length };
}

/** Only a sentence with one of these is looked at closely. */
const hint =
  /hit|beat|slap|smack|kick|punch|hurt|burn|chok|strangl|bruis|scared|frighten|afraid|terrif|home|safe|secret|tell|touch|kiss|bed|cut|harm|kill|die|dead|dying|suicid|hungry|food|eat|starv|sleep|slept|alone|own |online|snap|insta|roblox|discord|tiktok|whatsapp|xbox|game|internet|phone|photo|pic|nude|naked|video|sex|rape|porn|boyfriend|girlfriend|drunk|drink|drug|weed|knife|blade|gang|package|deliver|dropping|marr|abroad|fgm|bomb|shoot|stab|follow|missing|grab|drag|pull|push|shov|swear|swore|lock|bull|disclos|safeguarding|concern|worr|dsl|lado|social|childline|withdrawn|neglect|abus|clothes|smel|smok|urine|hid|wardrobe|mark|scar|scratch|black eye|flinch|cower|sick|alive|live|loves me|nobody|no one|noone|police|mum|dad|uncle|grand|brother|wish|bin|baby|babies|thin|dirty|molest|restrain|needle|swollen|lip|cellar|unsafe|uncomfortable|pyjamas|yank|stupid|breakfast|gun|car\b|bed|undress|evict|nowhere|racist|jump|seen|water|thin\b|wet |soil|hug|cuddl|tickl|lunch|feed|angry|scream|shout|uncle|family|inappropriate|jihad|join|run|ran|thrown|pregnan|welt|kept|gives|trainers|unkempt|child protection|exposed|flash|messag|text|follows|waits|offered|fight|locks|belt|beating|hiding|would not|wouldn't|won't say|pin|private/;

const fiction =
  /\b(?:story|stories|(?<!(?:maths|english|exercise|science|topic|writing|his|her|their|reading|sketch|history|diary) )book|novel|text|poem|play|film|character|characters|narrator|chapter|author|scene|act \d|fiction|macbeth|duncan|romeo|juliet|oliver twist|scrooge|dickens|goodnight mister tom|mister tom|fairy ?tale|giant|dragon|wicked|witch|wolf|castle|princess|myth|legend|extract|diary of|anne frank|inference|storyboard|drama|role.?play|hot.?seat\w*|in role|acted out|puppet|cinderella|hansel|gretel|matilda|trunchbull|harry potter|twit|tracy beaker|of mice and men|lennie|curley|war horse|private peaceful|an inspector calls|street child|wonder|holes|varjak|cartoon|clip|historical|bible|parable)\b/;
const history =
  /\b(?:blitz|world war|ww1|ww2|wwi|wwii|war|trenches|soldiers?|evacuees?|evacuat\w+|victorians?|tudors?|workhouse|romans?|vikings?|anglo.saxons?|stuarts?|plague|great fire|holocaust|nazis?|suffragettes?|slavery|slaves|enslaved|medieval|black death|gunpowder|battle|hastings|henry viii|kings?|queens?|egyptians?|aztecs?|execution|history|refugee crisis|famine|titanic|pompeii|spartans?|greeks?|gladiators?|stone age|century|past)\b/;
const lesson =
  /\b(?:lesson (?:on|about)|learn(?:ed|t|ing|s)? (?:about|that|how)|taught (?:about|that|how)|assembly (?:on|about|was about)|unit on|topic|curriculum|pshe|rse|rshe|workshop|pants rule|debate|discussion (?:about|of|on)|discussed|campaign|posters?|leaflets?|displays?|display board|assembl(?:y|ies)|science|experiment|charity)\b/;
const system =
  /\b(?:policy|policies|procedures?|training|trained|inset|cpoms|my ?concern|record(?:s|ed|ing)?|log(?:s|ged)?|register|single central|filtering|monitoring|systems?|processes|protocol|scenarios?|what to do (?:if|when)|know(?:s)? (?:who|what|how|where|that)|would (?:tell|go to|speak|talk|report|know|do)|how to (?:report|respond|spot|keep|stay|tell|get|help|deal|recognise|support)|could name|can name|signs of|indicators|staying safe|stay safe|keep(?:ing)? (?:themselves|them|children|pupils|everyone) safe|case studies|case study|leaders (?:said|described|explained|told|spoke|track|know|have|are)|governors?|quiz|survey|questionnaire|helpline|ambassadors?|chaired|meets|meetings?|termly|weekly|monthly|half-termly|audit|handbook|website|induction|briefing|lanyard|reminded|worry box|worry monster|worries box|so that no|in case|if (?:they|a child|someone|anyone|you|pupils|something|there)|support (?:for|group)|trusted adults?|breakfast club|nspcc|e-safety|online safety|anti.bullying|restorative)\b/;
const none =
  /\b(?:no|not any|never|nobody|no one|none|without|neither|zero|rarely|rare|hardly any) (?:\w+ ){0,4}?(?:concerns?|disclosures?|incidents?|bruises?|marks|bullying|pupils? (?:said|felt|told)|child(?:ren)? (?:said|felt|is|was|goes|comes|starts)|safeguarding|starts? the day|feels? (?:unsafe|scared)|felt unsafe|hungry|bullied)\b/;
/** A child tells of their own life, which no lesson explains away. */
const teller =
  /\b(?:told (?:me|us|the|his|her|their|a|someone|adult)|tells|whisper\w*|confided|mentioned|blurted|disclosed|said (?:that )?(?:he|she|they|his|her|their|my|i|it|mum|dad|daddy|mummy|uncle|one|a|to me|at home)|says (?:he|she|they|his|her|their|my|i|mum|dad|brother)|said "|then said|said it|also said|happens to (?:me|him|her)|at (?:his|her|my) (?:house|home)|not (?:fiction|joking|a story|acting)|child said|boy said|girl said|pupil said|one said)\b/;
const isAboutStory =
  /\b(?:in|of|from|about|why|how) (?:the |a |this |their |his |her )?(?:\w+ ){0,2}?(?:story|book|novel|text|poem|play|film|character|chapter|narrator|extract|goodnight mister tom|clip)\b|\bwhy (?:willie|the character|bruno|oliver)\b/;
const hypothetical =
  /\b(?:they|you|pupils|children|we|he|she) would\b|\bwould (?:tell|go)\b|\bif (?:they|you|anyone|someone|a child|a pupil|anything|something|pupils)\b/;

export function findPossibleDisclosures(sentences: readonly Sentence[]): Span[] {
  const spans: Span[] = [];
  sentences.forEach((sentence, at) => {
    const { lower, start } = sentence;
    if (!hint.test(lower)) return;
    if (none.test(lower)) return;
    const told = toldOf(lower);
    const before = sentences[at - 1]?.lower ?? '';
    const tells =
      teller.test(lower) && !isAboutStory.test(lower.replace(/not (?:a story|fiction)/g, ''));
    const isStory =
      !/not (?:fiction|a story)/.test(lower) &&
      (fiction.test(lower) || (isAboutStory.test(before) && !tells));
    const isPast = history.test(lower);
    const isLesson = lesson.test(lower);
    const isSystem = system.test(lower) || hypothetical.test(lower);
    if (told !== null && !isStory && !((isPast || isLesson || isSystem) && !tells)) {
      spans.push({ start: start + told.start, end: start + told.end });
    }
    for (const { pattern, isFirstHand } of rules) {
      const match = pattern.exec(lower);
      if (match === null) continue;
      if (isStory && !(tells && isFirstHand === true)) continue;
      if ((isPast || isLesson) && !tells) continue;
      if (
        isSystem &&
        !(tells && isFirstHand === true) &&
        !(isFirstHand === true && /"/.test(lower) && !hypothetical.test(lower))
      )
        continue;
      const words = match[0].trim();
      if (words.length === 0) continue;
      const from = start + match.index + (match[0].length - match[0].trimStart().length);
      spans.push({ start: from, end: from + words.length });
    }
  });
  return spans;
}

/** Each makes one pattern ready; the first use of a pattern is slow. */
export const disclosureWarmUp: readonly (() => void)[] = [
  hint,
  fiction,
  history,
  lesson,
  system,
  none,
  teller,
  ...rules.map(({ pattern }) => pattern),
].map((pattern) => () => void [pattern.test(sampleText), pattern.test(sampleText)]);
