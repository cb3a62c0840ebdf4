import type { SituationStatus } from '@croisee/domain/situations/lifecycle';
import type { IconName } from '@croisee/ui/icon/icon-set';
import type { StatusTone } from '@croisee/ui/status-chip/status-chip';

interface StatusLook {
  readonly tone: StatusTone;
  readonly icon: IconName;
}

/** The icon and tone of each state; its word is `situations.status.<state>`. */
export const STATUS_LOOKS: Readonly<Record<SituationStatus, StatusLook>> = {
  draft: { tone: 'neutral', icon: 'edit' },
  submitted: { tone: 'info', icon: 'send' },
  'to-complete': { tone: 'warning', icon: 'help' },
  admissible: { tone: 'success', icon: 'check' },
  'not-admissible': { tone: 'neutral', icon: 'arrow-right' },
  withdrawn: { tone: 'neutral', icon: 'undo' },
  'in-preparation': { tone: 'info', icon: 'document' },
  'on-agenda': { tone: 'info', icon: 'calendar' },
  'in-session': { tone: 'info', icon: 'people' },
  'response-built': { tone: 'success', icon: 'handshake' },
  'followed-up': { tone: 'success', icon: 'refresh' },
  suspended: { tone: 'danger', icon: 'pause' },
  'redirected-as-emergency': { tone: 'danger', icon: 'warning' },
  closed: { tone: 'neutral', icon: 'lock' },
  purged: { tone: 'neutral', icon: 'trash' },
};

/** The states grouped as a list is looked through. */
export const STATUS_GROUPS = {
  open: [
    'draft',
    'submitted',
    'to-complete',
    'admissible',
    'in-preparation',
    'on-agenda',
    'in-session',
    'response-built',
    'followed-up',
    'suspended',
  ],
  inbox: ['submitted', 'to-complete'],
  preparing: ['admissible', 'in-preparation', 'suspended'],
  planned: ['on-agenda', 'in-session'],
  following: ['response-built', 'followed-up'],
  ended: ['closed', 'withdrawn', 'not-admissible', 'redirected-as-emergency', 'purged'],
} as const satisfies Readonly<Record<string, readonly SituationStatus[]>>;

export type StatusGroup = keyof typeof STATUS_GROUPS;
