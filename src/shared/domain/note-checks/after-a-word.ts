// What stands after a word and tells that it is somebody.

/** "Kai (Y4)", "Kai, Year 4,", "Kai in Year 4". */
export const classAfter =
  /^(?:'s)?\s*(?:\(|,\s*|in\s+|-\s*|from\s+)(?:a\s+)?(?:y(?:ea)?r?\s?\d{1,2}\b|reception\b|nursery\b)/i;

/** The word a sentence goes on with: "Kai also said" gives "said". */
export const finiteAfter =
  /^,?\s+(?:who\s+|also\s+|then\s+|still\s+|just\s+|never\s+)?([\p{L}']+)/u;

export const personAfterClass =
  /^\s*\(\s*(?:y(?:ea)?r?\s?\d{1,2}|reception|nursery)[^)]{0,12}\),?\s+(?:who|said|says|told|explained|could|couldn't|asked|can|was|is|had|has|knew|did|didn't|read|wrote)\b/i;
/** "Ruby in Year 2 acted", "Destiny put her hand up", "to Blessing, who used it". */
export const doesInClass =
  /^\s+in\s+(?:y(?:ea)?r?\s?\d{1,2}|reception|nursery)\s+(?:said|told|explained|could|couldn't|acted|read|wrote|showed|used|asked|was able|was \p{Ll}+ing|was (?:tearful|upset)|can|thought|knew|likes|has been|struggled|had)\b/iu;
export const doesTheirOwn =
  /^,?\s+(?:has |had |is |was |just |then |also )?(?:\p{L}+ed|put|had|lost|forgot|held|wrote|read|left|kept|chose|drew|took|brought|got|showed|raising|holding|reading|writing|showing|explaining)\s+(?:her|his)\s/u;
export const numeralAfter = /^\s+(?:I{1,3}|IV|V|VI{1,3}|IX|X)\b(?!')/;
export const epithetAfter =
  /^\s+the\s+(?:Great|Conqueror|Confessor|Lionheart|Impaler|Terrible|Pooh|Baptist)\b|^\s+and\s+(?:the|his|her)\s+[A-Z]/;

export const royal = new Set(
  'alfred edward harold henry elizabeth james charles mary anne george william richard john stephen edgar athelstan edmund canute cnut jane catherine'.split(
    ' ',
  ),
);
export const royalNote =
  /\b(?:kings|queens|king|queen|monarchs?|monarchy|tudors?|normans?|saxons?|anglo-saxons?|stuarts?|reign|coronation|crown)\b/i;
