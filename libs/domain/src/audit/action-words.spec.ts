import { COMMAND_PERMISSIONS } from '../meetings/live/commands';
import { RECORD_STATUSES } from '../meetings/record/record.rules';
import { SITUATION_ACTIONS } from '../situations/lifecycle';
import { actionInWords } from './action-words';

describe('the journal in words', () => {
  const actions = [
    ...Object.keys(COMMAND_PERMISSIONS).map((command) => `meeting.${command}`),
    ...SITUATION_ACTIONS.map((action) => `situation.${action}`),
    ...RECORD_STATUSES.map((status) => `record.${status}`),
  ];

  it.each(actions)('tells %s in both languages', (action) => {
    expect(actionInWords(action, 'done', 'fr')).toEqual(expect.any(String));
    expect(actionInWords(action, 'done', 'en')).toEqual(expect.any(String));
  });

  it('tells a refusal by what the refused permission lets one do', () => {
    expect(actionInWords('audit.read', 'refused', 'fr')).toBe('Lire le journal : qui a fait, lu ou s’est vu refuser quoi, sans contenu.');
    expect(actionInWords('audit.read', 'read', 'fr')).toBe('Journal lu');
  });
});
