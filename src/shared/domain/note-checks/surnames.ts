// Surnames common in England's schools: a capitalised word before one of them is a given name, even
// when it is also the name of a place or a month.

const setOf = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ''));

export const surnames =
  setOf(`smith jones taylor brown williams wilson johnson davies davis robinson wright
  thompson evans walker white roberts green hall clarke clark jackson wood harris edwards turner martin cooper
  hill ward hughes moore king baker morris patel khan ahmed ali hussain begum singh kaur shah iqbal hussein
  mahmood malik akhtar bibi miah rahman chowdhury islam uddin sharma kumar gill dhillon sandhu sidhu chaudhry
  mohamed mohammed abdi hassan osman yusuf warsame okafor adeyemi okonkwo eze mensah boateng owusu asante
  osei appiah adebayo balogun nwosu obi okoro addo amoah nowak kowalski kowalska wisniewski wojcik kaminski
  lewandowski zielinski popescu ionescu popa dumitru stan silva santos pereira costa ferreira oliveira rodrigues
  fernandes da-silva gomez garcia lopez hernandez wang li zhang chen liu wong chan cheung lam nguyen tran pham
  kim lee park allen scott mitchell phillips campbell anderson carter collins bailey bennett murphy kelly
  parker price richardson cox marshall shaw watson lewis young stewart simpson adams cook morgan bell james
  griffiths kennedy murray graham palmer rogers stevens reid knight gray grey thomas miller foster butler
  barnes chapman mills webb rose matthews dixon fisher hunt ellis harvey russell hamilton walsh o'brien o'connor
  o'neill ryan byrne doyle gallagher doherty mccarthy macdonald mcdonald ross fraser reynolds jenkins howells
  powell owen pritchard lloyd rees bowen harrison gibson burton lowe hart booth fletcher newman fox perry
  burke saunders pearson armstrong lawrence lawson atkinson barker hudson holmes dean spencer payne pearce
  francis charles joseph samuel george daniel henry peters bryan grant gordon reeves lynch porter day
  nash wells hayes bishop farrell sullivan nolan brennan duffy quinn rahimi ahmadi noori haidari yilmaz kaya
  demir sahin celik ozturk hoxha krasniqi gashi ivanov petrov dimitrov horvath nagy kovacs tesfaye bekele`);

/** Surnames that also end the names of places and classes. */
export const landscape =
  setOf(`hill wood green white brown park young day wells king hall rose fox bishop
  marshall ward price bell cook gray grey dean young grant mills lee ali li islam knight carter`);
