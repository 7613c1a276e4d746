/**
 * What a password must be: 12 to 128 characters, and neither one's own name or e-mail, nor one that everybody tries
 * first, nor one that is known to have leaked.
 * Nothing is asked of its letters, digits or signs: length is what helps, and such demands make people write it down.
 */
export const passwordLength = { least: 12, most: 128 } as const;

export type PasswordProblem = 'too-short' | 'too-long' | 'personal' | 'common' | 'leaked';

/** Whose password it is. */
export type PasswordOwner = { readonly email: string; readonly name: string };

/** What is wrong with a new password; null when it will do. Length is counted in code points; `isLeaked` knows what has leaked. */
export function passwordProblem(
  password: string,
  owner: PasswordOwner,
  isLeaked: (password: string) => boolean,
): PasswordProblem | null {
  const length = [...password].length;
  if (length < passwordLength.least) return 'too-short';
  if (length > passwordLength.most) return 'too-long';
  if (isPersonal(password, owner)) return 'personal';
  if (isCommon(password)) return 'common';
  return isLeaked(password) ? 'leaked' : null;
}

/** The e-mail, the part before its @, or the name, whatever digits and signs stand around or between. */
function isPersonal(password: string, { email, name }: PasswordOwner): boolean {
  const core = lettersOf(password);
  const parts = [email, email.split('@')[0] ?? '', name, ...name.split(/\s+/)].map(lettersOf);
  return core !== '' && parts.some((part) => part !== '' && core.split(part).every((rest) => rest === ''));
}

/** Words that the most used passwords of this length are made of, in Denmark and elsewhere. */
const commonWords = [
  'password',
  'passw0rd',
  'adgangskode',
  'kodeord',
  'hemmelig',
  'velkommen',
  'welcome',
  'administrator',
  'admin',
  'letmein',
  'iloveyou',
  'jegelskerdig',
  'kommune',
  'pejling',
  'danmark',
  'sommer',
  'vinter',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'zxcvbnm',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
] as const;

/** Runs that a hand makes along the keyboard or the alphabet. */
const sequences = ['abcdefghijklmnopqrstuvwxyzæøå', '01234567890123456789', 'qwertyuiopåasdfghjklæøzxcvbnm'] as const;

/** Made of very few different signs, of a run, or of common words with digits and signs around them. */
function isCommon(password: string): boolean {
  const low = password.toLowerCase();
  if (new Set(low).size < 4) return true;
  if (sequences.some((run) => run.includes(low) || reversed(run).includes(low))) return true;
  let rest = low;
  for (const word of commonWords) rest = rest.replaceAll(word, '');
  return rest !== low && lettersOf(rest) === '';
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
