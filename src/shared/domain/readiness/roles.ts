// Roles as people type them ("Headteacher with lead reviewer", "Head joins at 10:35"): who is meant,
// and when two ways of saying it mean the same. Knows nobody by name.

export interface SaidRole {
  /** To show: "Curriculum link governor". */
  readonly role: string;
  /** To compare. */
  readonly key: string;
  /** Several people: "Teachers". */
  readonly isGroup: boolean;
}

const roleWord =
  /\b(?:heads?|headteachers?|deput(?:y|ies)|teachers?|leaders?|leads?|sen(?:d)?cos?|governors?|trustees?|chair|assistants?|staff|managers?|co-?ordinators?|mentors?|officers?|champions?|reviewers?|partners?|principals?|directors?|counsellors?|librarians?|administrators?|technicians?|practitioners?|tutors?|business)\b/i;

/** Those a school would never hand a card to; "Pupil premium leader" is somebody else. */
const heard = /\b(?:pupils?|parents?|carers?|children|students?)\b/i;

const numbersAhead =
  /^(?:(?:a|an|the|our|all|some|both|then|also|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\s+)+/i;

/** What is said of their coming, after who they are. */
const afterwards =
  /\s+(?:joins?|joined|joining|available|present|accompanied|listening|by|from \d+|at \d+|for (?:the|a|part)|until|when|where|in the)\b.*$/i;

const isRefused = (text: string): boolean => /^(?:no|not|without|un\w+)\b/i.test(text);

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const alike: Readonly<Record<string, string>> = {
  head: 'headteacher',
  'head teacher': 'headteacher',
  deputy: 'deputy headteacher',
  'deputy head': 'deputy headteacher',
  'deputy head teacher': 'deputy headteacher',
  sendco: 'senco',
  'send leader': 'senco',
  'class teacher': 'teacher',
  ta: 'teaching assistant',
};

/** The same for "Class teachers" and "class teacher". */
export function roleKey(role: string): string {
  const singular = plain(role)
    .replaceAll(
      /\b(teacher|leader|lead|governor|trustee|assistant|senco|reviewer|manager)s\b/g,
      '$1',
    )
    .replace(/^the /, '');
  return alike[singular] ?? singular;
}

const shown: Readonly<Record<string, string>> = {
  headteacher: 'Headteacher',
  'deputy headteacher': 'Deputy headteacher',
  senco: 'SENCO',
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Without what is said in brackets, counts and times. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(numbersAhead, '')
    .replace(afterwards, '')
    .replace(/[.,;:]+$/, '')
    .trim();

function saidRole(text: string): SaidRole[] {
  if (isRefused(text.trim())) return [];
  const role = bare(text);
  const at = role.search(roleWord);
  if (at === -1 || role.length > 90) return [];
  const pupils = role.search(heard);
  if (pupils > at) return [];
  const key = roleKey(role);
  const isGroup =
    /\b(?:teachers|leaders|governors|trustees|assistants|staff|reviewers|managers)$/i.test(
      role.replace(/^chair of .*/i, 'chair'),
    ) || /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s/i.test(text.trim());
  return [{ role: shown[key] ?? capitalised(role), key, isGroup }];
}

const withoutBrackets = (text: string): string => text.replaceAll(/\([^)]*\)/g, ' ');

/** One role, as the plan names it; a comma or an "and" is part of it. */
export const oneRole = (text: string): SaidRole[] => saidRole(withoutBrackets(text));

/** Everyone a line names. Who is only heard, and never asked, is left out: pupils, parents. */
export function rolesIn(text: string): SaidRole[] {
  const found = withoutBrackets(text)
    .split(/[,;/\n]/)
    .flatMap((part) => {
      const parts = part.split(/\s+(?:and|with|&)\s+/i);
      // "History and geography leader" is one person; "Headteacher and deputy" are two.
      return parts.every((each) => roleWord.test(each)) ? parts : [part];
    })
    .flatMap(saidRole);
  return found.filter(({ key }, index) => found.findIndex((each) => each.key === key) === index);
}
