// The words around a name that say whose it is: a pupil's, an adult's, or somebody's in a book.

const setOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ''));

export const titles = setOf(
  `mr mrs ms miss mx dr sir dame lady lord king queen prince princess emperor empress pope saint st saints
  prophet professor prof captain colonel general major sergeant president rev reverend fr pharaoh guru uncle
  auntie aunty aunt mister father mother-superior rabbi imam`,
);

/** People talk, think and answer; classes, months and subjects do not. */
export const personVerbs = setOf(
  `said says told tells asked asks explained explains replied replies answered answers whispered shouted
  couldn't could didn't thinks thought knew likes loves loved hates hated struggled struggles remembered recalled
  wrote chose copied nodded shrugged giggled smiled laughed cried pointed sat refused volunteered guessed
  admitted agreed disagreed mumbled muttered yawned spoke talked doesn't couldnt didnt doesnt can't cant put`,
);

/** After a word that is no name we know: only what people do. */
export const speechVerbs = setOf(
  `said says told explained explains replied answered whispered shouted mumbled muttered giggled shrugged
  nodded admitted asked`,
);

/** "asked Kehinde", "helped Xanthe": the next word with a capital is a person. */
export const objectVerbs = setOf(
  `asked ask asking told tell telling helped helping helps praised praising called calls named thanked
  reminded encouraged prompted supported supporting invited chose sent moved`,
);

export const pupilNouns = setOf(
  `pupil child student boy girl lad learner kid kids pupils children students boys girls youngster toddler`,
);

export const talkVerbs = setOf(
  `spoke spoken speaking talk talked talking chat chatted chatting sat sitting sit worked working next listened
  listening beside opposite conferenced partnered paired pairing played playing conversation`,
);
export const talkPrepositions = setOf('to with beside by next alongside behind opposite near');

export const pupilThings = setOf(
  `book books work writing answer answers sentence hand hands chair partner maths ehcp targets target
  explanation iep behaviour attendance diagram drawing folder whiteboard board sheet page pencil turn voice
  idea reply mother mum mummy mam dad daddy father nan gran grandma grandad parents family brother sister
  twin eal needs progress handwriting seat coat bag lunch paragraph story poem picture model`,
);
export const familyThings = setOf(
  `mother mum mummy mam dad daddy father nan gran grandma grandad parents family brother sister twin ehcp hand`,
);

export const adultRoles = setOf(
  `ta tas hlta lsa ect nqt senco sendco dsl head headteacher deputy teacher governor governors lead leader
  coordinator co-ordinator reviewer colleague caretaker mentor coach chair principal officer manager librarian
  inspector adviser trustee ceo author poet artist illustrator scientist composer inventor engineer
  character explorer musician footballer athlete singer playwright novelist storyteller volunteer
  chef cook counsellor therapist psychologist apprentice secretary receptionist champion facilitator
  headmaster headmistress vicar`,
);
export const adultVerbs =
  /^(?:who (?:leads|teaches|runs|manages)|leads|teaches|showed us|welcomed us|greeted us|met us|hosted|walked us|took the panel|runs the)\b/;
export const adultThings = setOf(
  `lesson lessons classroom planning teaching questioning modelling leadership delivery office tutor`,
);
export const roleAfter =
  /^\s*[,(-]\s*(?:[\p{L}'-]+\s+){0,3}?(?:head|headteacher|deputy|senco|sendco|ta|hlta|teacher|lead|leader|reviewer|governor|chair|ceo|principal|dsl|coordinator|manager|caretaker|trustee|colleague|ect|nqt|librarian|adviser|mentor|partner leader)\b/iu;
export const reviewTeamAfter = /^[^.;\n]{0,40}\bfrom the (?:review )?team\b/i;

/** A text, a play, a time long ago: what is named after it is nobody in the room. */
export const fictionBefore =
  /\b(?:read|reading|text|texts|book|novel|poem|play|film|story|stories|tale|legend|myth|diary|diaries|life|lives|biography|study of|studying|character|characters|author|by author|poet|role of|in role as|as|about|works? of|paintings? (?:of|by)|music (?:of|by)|songs? by|poems? by|novels? by|books? by|stories by|written by|portrait of|artist)[\s,:]+(?:(?:of|about|by|on|is|was|called|called the)\s+)?["']?$/i;
export const fictionNote =
  /\b(?:act \d|scene|novel|poem|play|chapter|character|characters|text|story|class reader|author|soliloquy|gcse|monologue|shakespeare|myths?|legends?|narrator|re lesson|artist|painting|hot.?seat\w*)\b/i;
export const worksAfter =
  /^'?s?\s+(?:poems?|poetry|novels?|paintings?|stories|theory|speech|diary|works? of art|symphony|music|law|laws|style|play|plays|web|marvellous)\b/i;

export const acronyms = setOf(
  `ta tas hlta lsa elsa pe re dt it ict eal sen send pp fsm rwi pshe rse rshe slt smt ect nqt dsl ddsl ht dht aht ks eyfs
  ehcp ehc pda iep lac cla la ap ep ot cp cin ad bc bce ce uk us usa eu un nhs bbc dfe tt ttrs ttr ar gd exs wts ars ga wa
  wt hl ll mfl mfl rs spag sats rp gcse btec ai pc tv dvd cd ok id nb fyi tbc tbd asap am pm hod hoy hoh lw wtg ebi www
  ppa cpd inset sip sdp sef scr gdpr mat lea kpi rag qa qar spp npq npqh cst eef neu nasuwt nspcc rspca rnli rspb qft
  afl aol ao aos wagoll walt wilf li lo gr gps vcop bsl stem steam diy xl vr ar led dna rna ph ac dc ww wwi wwii h1 h2 h3 h4
  ld asd asc adhd add odd pmld sld mld semh slcn vi hi pd sel bame oct nov dec jan feb mon tue wed thu fri sat sun cgp
  msa mdsa sbm cfo ceo coo dpo mash lado cpoms sims sem sen sg sc co me em pm my no of to in on at is be we he go do so up
  an as or if by it am us oh ah ha hi eh um er nc nqt qts itt scitt bm hw cw dn ns ps op ed ex kwl kwhl maths tes plt eca
  clpe cvc gpc gpcs ort rwinc ks1 ks2 ks3 ks4 ks5 lks uks eyp dme scarf cpa qla ped pbs pax not and the all but yes`,
);
