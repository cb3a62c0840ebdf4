import * as z from 'zod';

/** Who speaks: a health profession, another profession named by R.1110-2 CSP, or somebody the article does not name. */
export const SPEAKERS = ['health', 'listed', 'not-listed'] as const;
/** To whom. */
export const LISTENERS = ['care-team', 'listed', 'social-action', 'not-listed', 'authority'] as const;
/** What would be said. */
export const INFORMATION_KINDS = ['non-identifying', 'private-life', 'health', 'abuse', 'child-in-danger'] as const;
/** Where the person stands. */
export const PERSON_STANDS = ['agreed', 'told', 'not-told', 'objects'] as const;
/** In which frame. */
export const SHARING_FRAMES = ['commission', 'bilateral', 'mayor-coordinator'] as const;

/** The answers to the five questions of « Puis-je le dire ? »; they never leave the browser. */
export const mayISaySchema = z.strictObject({
  speaker: z.enum(SPEAKERS),
  listener: z.enum(LISTENERS),
  information: z.enum(INFORMATION_KINDS),
  person: z.enum(PERSON_STANDS),
  frame: z.enum(SHARING_FRAMES),
});
export type MayISay = z.infer<typeof mayISaySchema>;
