import type { Bilingual } from '../vocabulary/coded-list';
import type { SubmissionDraft } from './submission.schema';

export type DutyKind = 'minor-at-home' | 'vulnerable-adult' | 'violence' | 'suicide-risk';

export interface DutyReminder extends Bilingual {
  readonly kind: DutyKind;
}

const REMINDERS: Readonly<Record<DutyKind, Bilingual>> = {
  'minor-at-home': {
    fr: 'Un mineur vit au domicile. S’il est en danger ou en risque de l’être, chaque professionnel transmet lui-même une information préoccupante (CRIP, ou 119) : la commission ne le fait pas à sa place.',
    en: 'A minor lives at home. If in danger or at risk, each professional reports it themselves (child protection unit, or 119): the commission does not do it for them.',
  },
  'vulnerable-adult': {
    fr: 'Un adulte qui ne peut se protéger subit peut-être des privations ou des sévices. L’article 226-14 du code pénal autorise à en informer les autorités ; le 3977 conseille. La démarche est la vôtre et reste hors de la séance.',
    en: 'An adult unable to protect herself may be suffering deprivation or abuse. Article 226-14 of the penal code allows informing the authorities; 3977 advises. The step is yours and stays outside the meeting.',
  },
  violence: {
    fr: 'Des violences sont évoquées. Le 3919 écoute et oriente ; en cas de danger immédiat, appelez le 112 (114 par SMS).',
    en: 'Violence is mentioned. 3919 listens and guides; in immediate danger, call 112 (114 by text).',
  },
  'suicide-risk': {
    fr: 'Un risque suicidaire est évoqué. Le 3114 répond à toute heure, aussi aux professionnels ; en cas de passage à l’acte imminent, appelez le 15.',
    en: 'A risk of suicide is mentioned. 3114 answers at any hour, professionals too; if an act is imminent, call 15.',
  },
};

/** Reminders of each professional’s own duties (R036); they record nothing and tell nobody. */
export function dutyReminders(submission: SubmissionDraft): readonly DutyReminder[] {
  const problems = submission.account?.problems ?? [];
  const kinds: DutyKind[] = [];
  const children = submission.person?.household === 'couple-with-children' || submission.person?.household === 'single-parent';
  if (submission.person?.minorsAtHome === 'yes' || problems.includes('P26') || (children && submission.person?.minorsAtHome !== 'no'))
    kinds.push('minor-at-home');
  if (problems.includes('P24')) kinds.push('vulnerable-adult');
  if (problems.includes('P25')) kinds.push('violence');
  if (problems.includes('P15')) kinds.push('suicide-risk');
  return kinds.map((kind) => ({ kind, ...REMINDERS[kind] }));
}
