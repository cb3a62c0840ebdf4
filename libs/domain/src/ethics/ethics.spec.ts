import { buildPolicy } from '../access/policy';
import type { Permission } from '../access/permissions';
import type { Role } from '../access/roles';
import { aPersona } from '../situations/situation.fixtures';
import { ethicsRules } from './ethics.permissions';
import { answerEthics, findDoctrine, withoutSituation, type EthicsQuestion } from './ethics.rules';

const question: EthicsQuestion = {
  id: 'q',
  councilId: 'here',
  authorId: 'asker',
  motive: 'consent',
  text: 'Jusqu’où informer les proches ?',
  askedAt: '2026-11-20T10:00:00.000Z',
  answer: null,
};
const answer = { text: 'Avec la personne d’abord.', doctrine: null };
const now = '2026-11-21T10:00:00.000Z';

describe('questions of ethics', () => {
  it('never cite the code of a situation', () => {
    expect(withoutSituation(['Que faire pour BCD-234-F ?'])).toMatchObject({ code: 'ETHICS_CITES_SITUATION' });
    expect(withoutSituation(['Que faire quand un proche insiste ?'])).toMatchObject({ ok: true });
  });

  it('are answered once, by somebody else', () => {
    const answered = answerEthics(question, answer, 'referent', now);
    expect(answered).toMatchObject({ ok: true, value: { answer: { answeredBy: 'referent', answeredAt: now } } });
    expect(answerEthics({ ...question, answer: { ...answer, answeredBy: 'x', answeredAt: now } }, answer, 'referent', now)).toMatchObject({
      code: 'ALREADY_DONE',
    });
    expect(answerEthics(question, answer, 'asker', now)).toMatchObject({ code: 'ETHICS_OWN_QUESTION' });
  });

  it('are read by their author and the ethics referent, who alone answers', () => {
    const may = (role: Role, permission: Permission) =>
      buildPolicy(aPersona({ roles: [role] }), [ethicsRules]).check(permission, question).allowed;
    expect(may('member', 'ethics.read')).toBe(false);
    expect(may('coordinator', 'ethics.read')).toBe(false);
    expect(may('ethics-referent', 'ethics.read')).toBe(true);
    expect(may('ethics-referent', 'ethics.answer')).toBe(true);
    expect(may('facilitator', 'ethics.answer')).toBe(false);
    expect(may('administrator', 'ethics.read-doctrine')).toBe(false);
  });
});

describe('the doctrine', () => {
  const entries = [
    { id: '1', motive: 'consent', question: 'Prévenir la famille ?', answer: 'Seulement si la personne le veut.', keptOn: '2026-10' },
    { id: '2', motive: 'words', question: 'Écrire un diagnostic ?', answer: 'Non.', keptOn: '2026-11' },
  ] as const;

  it('is found by motive and by words, whatever their accents', () => {
    expect(findDoctrine(entries, { motive: 'words' }).map(({ id }) => id)).toEqual(['2']);
    expect(findDoctrine(entries, { words: 'PREVENIR personne' }).map(({ id }) => id)).toEqual(['1']);
    expect(findDoctrine(entries, { words: 'prévenir diagnostic' })).toEqual([]);
    expect(findDoctrine(entries, {})).toHaveLength(2);
  });
});
