const SERVER = 'server/jest.config.cjs';

/** What is shown about confidentiality: which tests, how much at each change and in a full run. */
export const TRUST_TESTS = [
  {
    name: 'Every route and command × persona, expected by hand',
    config: SERVER,
    files: ['server/test/access/access-matrix.e2e-spec.ts'],
    volume: { short: 'all cells', full: 'all cells' },
  },
  {
    name: 'What is listed is what opens, within the council',
    config: SERVER,
    files: ['server/test/access/scope.property.e2e-spec.ts', 'server/test/kernel/walls.e2e-spec.ts'],
    volume: { short: '240 person × situation', full: '102 000 person × situation' },
    environment: { TRUST_SCOPE_RUNS: '17000' },
  },
  {
    name: 'Canary in every field, looked for in what others get',
    config: SERVER,
    files: ['server/test/situations/canary.e2e-spec.ts', 'server/test/access/withdrawn-on-http.e2e-spec.ts'],
    volume: { short: 'all fields × views', full: 'all fields × views' },
  },
  {
    name: 'Ids of another council',
    config: SERVER,
    files: ['server/test/trust/foreign-ids.e2e-spec.ts'],
    volume: { short: 'all routes with ids × 4 roles', full: 'all routes with ids × 4 roles' },
  },
  {
    name: 'Fields nobody asked for, poisons in every field',
    config: SERVER,
    files: ['server/test/kernel/hostile-input.e2e-spec.ts'],
    volume: { short: 'all bodies × 9 poisons', full: 'all bodies × 9 poisons' },
  },
  {
    name: 'Operations of the API document, valid-ish and not',
    config: SERVER,
    files: ['server/test/trust/api-fuzz.e2e-spec.ts'],
    volume: { short: '12 per operation', full: '1 000 per operation' },
    environment: { TRUST_PER_OPERATION: '1000' },
  },
  {
    name: 'Messages of a socket and commands of a meeting, valid-ish and not',
    config: SERVER,
    files: ['server/test/trust/socket-fuzz.e2e-spec.ts'],
    volume: { short: '12 per message', full: '1 000 per message' },
    environment: { TRUST_PER_MESSAGE: '1000' },
  },
  {
    name: 'Security headers on every route',
    config: SERVER,
    files: ['server/test/kernel/security-headers.e2e-spec.ts'],
    volume: { short: 'all routes', full: 'all routes' },
  },
  {
    name: 'Sign-in: throttling, replayed codes and links, single use, fresh proof',
    config: SERVER,
    files: ['server/test/identity'],
    volume: { short: 'all', full: 'all' },
  },
  {
    name: 'Journal: changed, moved, lent, slipped in, cut',
    config: SERVER,
    files: ['server/src/kernel/audit/chain-verdict.spec.ts', 'server/test/audit'],
    volume: { short: 'every character of 12 rows, 300 draws', full: 'every character of 12 rows, 10 000 draws' },
    environment: { TRUST_TAMPERINGS: '10000' },
  },
  {
    name: 'Retention over six years, killed now and then',
    config: SERVER,
    files: ['server/test/retention/six-years.e2e-spec.ts'],
    volume: { short: '60 situations', full: '10 000 situations' },
    environment: { RETENTION_SITUATIONS: '10000' },
  },
  {
    name: 'Erased or redacted: tables, write-ahead log, logs, with every surviving key',
    config: SERVER,
    files: ['server/test/retention/canaries.e2e-spec.ts', 'server/test/retention/erasure.e2e-spec.ts'],
    volume: { short: '500 words and more in 22 columns', full: '500 words and more in 22 columns' },
  },
  {
    name: 'Restored backup: erased persons stay absent, journal whole, content readable',
    config: SERVER,
    files: ['server/test/backup'],
    volume: { short: 'a drill, 2 backups', full: 'a drill, 2 backups' },
  },
  {
    name: 'Rotation of keys, killed at every point',
    config: SERVER,
    files: ['server/test/keys'],
    volume: { short: '6 points', full: '6 points' },
  },
  {
    name: 'Requests of persons and breaches: clocks, opposition at once, no identity',
    config: SERVER,
    files: ['server/test/retention/registers.e2e-spec.ts', 'server/test/retention/opposition-in-session.e2e-spec.ts'],
    volume: { short: 'all steps', full: 'all steps' },
  },
  {
    name: 'Letters and calendars: no word of a situation, no code',
    config: SERVER,
    files: ['server/test/notifications'],
    volume: { short: 'all templates', full: 'all templates' },
  },
  {
    name: 'Texts that a careless page would run, in a browser',
    config: 'client/e2e/jest.config.cjs',
    files: ['client/e2e/hostile-text.e2e-spec.ts'],
    needs: 'server',
    volume: { short: '300 pasted, 40 stored', full: '5 000 pasted, 40 stored' },
    environment: { TRUST_HOSTILE_TEXTS: '5000' },
  },
];
