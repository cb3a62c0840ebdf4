import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LETTER_NAMES } from '@croisee/domain/notifications/letter-kinds';
import { lettersOf, OUTBOX_TOPICS } from '@croisee/domain/notifications/outbox-topics';
import { REMINDER_TOPICS } from '@croisee/domain/responses/reminders.rules';

/** What services call with a variable, by the words of the call. */
const BY_VARIABLE: Readonly<Record<string, readonly string[]>> = {
  action: [
    'response.referent-accepted',
    'response.referent-declined',
    'response.returned-to-person',
    'response.returned-to-submitter',
    'response.effect-judged',
    'response.outlook-answered',
    'response.relief-said',
    'commitment.updated',
    'commitment.change-undone',
    'commitment.reassigned',
  ],
  topic: ['account.second-factor-reset', 'account.recovery-given', 'account.recovered'],
  'topicOf(reminder)': REMINDER_TOPICS,
  '`retention.${step}`': ['retention.first-notice', 'retention.last-notice'],
};

function topicsInSource(): string[] {
  const root = join(__dirname, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
  );
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\.outbox\(\s*('[^']+'|`[^`]+`|\w+\([^)]*\)|\w+)/g)].flatMap(([, argument = '']) =>
      argument.startsWith("'") ? [argument.slice(1, -1)] : (BY_VARIABLE[argument] ?? [`undeclared ${argument} in ${file}`]),
    ),
  );
}

describe('every topic of the outbox', () => {
  it.each([...new Set(topicsInSource())].sort())('%s writes to somebody, or says why it writes to nobody', (topic) => {
    expect(lettersOf(topic)).toBeDefined();
  });

  it('has letters that exist, and no letter is left without a topic', () => {
    const named = Object.values(OUTBOX_TOPICS).flatMap((rule) => ('letters' in rule ? rule.letters : []));
    expect([...new Set(named)].sort()).toEqual([...LETTER_NAMES].sort());
  });
});
