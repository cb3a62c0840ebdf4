/** What a letter is about, as people choose how they are told of it. */
export const LETTER_THEMES = ['convocations', 'records', 'situations', 'commitments', 'council', 'account'] as const;
export type LetterTheme = (typeof LETTER_THEMES)[number];

/** How somebody is told: a letter at once, one letter a day for everything, or in the application only. */
export const DELIVERY_MODES = ['at-once', 'digest', 'none'] as const;
export type DeliveryMode = (typeof DELIVERY_MODES)[number];

/** Convocations and the safety of one’s account are always written at once. */
export const MANDATORY_THEMES: readonly LetterTheme[] = ['convocations', 'account'];

/** What each person chose; a theme that is not named is told at once. */
export type DeliveryChoices = Readonly<Partial<Record<LetterTheme, DeliveryMode>>>;

/** How this person is told of a theme. */
export function modeOf(theme: LetterTheme, choices: DeliveryChoices): DeliveryMode {
  return MANDATORY_THEMES.includes(theme) ? 'at-once' : (choices[theme] ?? 'at-once');
}
