import { accept, refuse, type Outcome } from '../errors/outcome';
import { PASSWORD_MAX_LENGTH } from './account.schema';

export const PASSWORD_MIN_LENGTH = 12;

/** Roots found in what people choose first; a password that is one of them plus digits and signs is refused. */
const COMMON_ROOTS = [
  'motdepasse',
  'monmotdepasse',
  'password',
  'azerty',
  'azertyuiop',
  'qwerty',
  'qwertyuiop',
  'bonjour',
  'bienvenue',
  'soleil',
  'chocolat',
  'doudou',
  'jetaime',
  'administrateur',
  'administrator',
  'admin',
  'croisee',
  'commission',
  'santementale',
  'conseillocal',
  'clsm',
  'changeme',
  'letmein',
  'welcome',
  'iloveyou',
];

/** Long enough, not built on the address or the name, not a commonly chosen one (NIST 800-63B: length before composition). */
export function checkPassword(password: string, owner: { readonly email: string; readonly displayName: string }): Outcome {
  if (password.length > PASSWORD_MAX_LENGTH) return refuse('PASSWORD_TOO_LONG', { maximum: PASSWORD_MAX_LENGTH });
  if ([...password].length < PASSWORD_MIN_LENGTH) return refuse('PASSWORD_TOO_SHORT', { minimum: PASSWORD_MIN_LENGTH });
  const plain = fold(password);
  if (ownWords(owner).some((word) => plain.includes(word))) return refuse('PASSWORD_CONTAINS_IDENTITY');
  if (isCommon(plain)) return refuse('PASSWORD_TOO_COMMON');
  return accept();
}

function ownWords(owner: { readonly email: string; readonly displayName: string }): readonly string[] {
  const local = owner.email.split('@')[0] ?? '';
  return [fold(owner.email), fold(local), ...owner.displayName.split(/\s+/).map(fold)].filter((word) => word.length >= 4);
}

function isCommon(plain: string): boolean {
  const letters = plain.replace(/[^a-z]/g, '');
  return new Set(plain).size < 5 || isRun(plain) || COMMON_ROOTS.some((root) => letters === root || letters === root + root);
}

/** `123456789012`, `abcdefghijkl`: every sign is the one before plus one, apart from a fold such as 9 → 0. */
function isRun(plain: string): boolean {
  let breaks = 0;
  for (let index = 1; index < plain.length; index += 1) if (plain.charCodeAt(index) - plain.charCodeAt(index - 1) !== 1) breaks += 1;
  return breaks <= plain.length / 10;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
