import type { Bilingual } from '../vocabulary/coded-list';
import { ARTICLES_01_TO_10 } from './articles-01-10';
import { ARTICLES_11_TO_20 } from './articles-11-20';
import { ARTICLES_21_TO_30 } from './articles-21-30';

/** One article of the charter: what members commit to, and what the platform does so that it holds. */
export interface CharterArticle {
  readonly number: number;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly enforcement: Bilingual;
}

/** How the text is presented: it binds nobody before the council's technical committee has adopted it. */
export const CHARTER_MODEL_NOTICE: Bilingual = {
  fr: 'Modèle à adopter par le comité technique : il peut être amendé, et n’engage qu’une fois adopté puis signé.',
  en: 'A model to be adopted by the technical committee: it may be amended, and binds only once adopted and signed.',
};

/** The thirty articles of the ethical and professional charter, in order. */
export const CHARTER_ARTICLES: readonly CharterArticle[] = [...ARTICLES_01_TO_10, ...ARTICLES_11_TO_20, ...ARTICLES_21_TO_30];
