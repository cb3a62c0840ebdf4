import type { Bilingual } from '../../vocabulary/coded-list';
import type { Audience } from '../questionnaire.schema';

/** A questionnaire to start from: its items all answered the same way, then questions in words. */
export interface ReadyMade {
  readonly title: Bilingual;
  readonly lead: Bilingual;
  readonly audience: Audience;
  readonly kind: 'agreement' | 'faces';
  readonly items: readonly Bilingual[];
  readonly open: readonly Bilingual[];
}
