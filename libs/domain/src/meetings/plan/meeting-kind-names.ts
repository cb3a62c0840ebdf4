import type { MeetingKind } from './meeting-kinds';

/** What leaves the platform about a meeting names its kind only, never its title. */
export const MEETING_KIND_NAMES: Readonly<Record<MeetingKind, { readonly fr: string; readonly en: string }>> = {
  commission: { fr: 'Séance', en: 'Meeting' },
  'technical-committee': { fr: 'Comité technique', en: 'Technical committee' },
  'steering-committee': { fr: 'Comité de pilotage', en: 'Steering committee' },
  'coordination-committee': { fr: 'Comité de coordination', en: 'Coordination committee' },
  plenary: { fr: 'Assemblée plénière', en: 'Plenary' },
  'working-group': { fr: 'Groupe de travail', en: 'Working group' },
  workshop: { fr: 'Atelier', en: 'Workshop' },
  'practice-exchange': { fr: 'Échange de pratiques', en: 'Practice exchange' },
};
