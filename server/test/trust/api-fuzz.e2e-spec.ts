import { seededRandom } from '@croisee/realtime/testing/seeded-random';
import { buildAccessWorld, type AccessWorld } from '../access/access-world';
import { clockOfTheMeeting } from '../responses/response-world';
import type { ApiAnswer, HttpClient } from '../support/http-client';
import { startTestWorld, type TestWorld } from '../support/test-server';
import { POISONS, ValuesOfSchema, type JsonSchema } from './values-of-schema';

/** Requests for each operation: few at each change, a thousand and more in a full run. */
const PER_OPERATION = Number(process.env['TRUST_PER_OPERATION'] ?? 12);
const SEED = Number(process.env['TRUST_SEED'] ?? 20_261_122);

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** What an answer never says: where in the code, in which statement, in which table. */
const INSIDES =
  /\n\s+at |node_modules|\.(ts|mjs):\d|QueryFailed|syntax error at|violates|relation "|duplicate key|invalid input syntax|ECONNREFUSED|ZodError/;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: JsonSchema }[];
  readonly body: JsonSchema | undefined;
}

interface ApiDocument {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<string, { parameters?: Operation['parameters']; requestBody?: { content?: Record<string, { schema?: JsonSchema }> } }>
      >
    >
  >;
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> };
}

function operationsOf(document: ApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters: parameters ?? [],
      body: requestBody?.content?.['application/json']?.schema,
    })),
  );
}

describe('every operation of the API document, given what it asks for and what it does not (real HTTP and PostgreSQL)', () => {
  let server: TestWorld;
  let world: AccessWorld;
  let operations: Operation[];
  let values: ValuesOfSchema;
  const random = seededRandom(SEED);
  beforeAll(async () => {
    server = await startTestWorld({ clock: clockOfTheMeeting() });
    world = await buildAccessWorld(server);
    const { body } = await server.anonymous.get('/api/openapi.json');
    const document = body as ApiDocument;
    operations = operationsOf(document);
    const { clients, ...known } = world;
    const ids = [...new Set(JSON.stringify({ ...known, people: server.here.people }).match(UUID) ?? [])];
    values = new ValuesOfSchema(random, ids, (reference) => document.components?.schemas?.[reference.split('/').at(-1) ?? ''] ?? {});
    expect(Object.keys(clients).length).toBeGreaterThan(5);
  }, 120_000);
  afterAll(() => server.close());

  function addressOf({ path, parameters }: Operation): string {
    const filled = path.replaceAll(/\{(\w+)\}/g, () =>
      encodeURIComponent(random() < 0.85 ? values.id() : String(values.pick(['0', 'undefined', '..', "1'--", '%']))),
    );
    const query = parameters
      .filter((parameter) => parameter.in === 'query' && (parameter.required === true || random() < 0.6))
      .map(({ name, schema }) => `${encodeURIComponent(name)}=${encodeURIComponent(asText(values.value(schema ?? { type: 'string' })))}`);
    return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
  }

  async function send(client: HttpClient, { method, body }: Operation, address: string): Promise<{ answer: ApiAnswer; sent: string }> {
    const content = body === undefined ? undefined : random() < 0.05 ? values.pick(POISONS) : values.value(body);
    // A lone surrogate is no text that fetch can carry as it is: JSON escapes it.
    const sent = content === undefined ? '' : JSON.stringify(content);
    return { answer: await client.send(method, address, sent === '' || method === 'GET' ? undefined : sent), sent: sent.slice(0, 300) };
  }

  it('answers with a code that is none of ours to be ashamed of, and says nothing of its insides', async () => {
    const failed: string[] = [];
    const people = ['coordinator', 'facilitator', 'submitter', 'administrator', 'member', 'ethics', 'anonymous'] as const;
    let taken = 0;
    let total = 0;
    for (const operation of operations) {
      // Ending the session of those who ask would leave the rest of the run without anybody.
      if (/sign-out|sessions|own-password|second-factor/.test(operation.path) && operation.method !== 'GET') continue;
      for (let turn = 0; turn < PER_OPERATION; turn += 1) {
        const persona = people[turn % people.length] ?? 'anonymous';
        const address = addressOf(operation);
        const { answer, sent } = await send(world.clients[persona], operation, address);
        const said = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
        total += 1;
        if (answer.status < 400) taken += 1;
        const where = `${answer.status} ${operation.method} ${address} as ${persona} ${sent}`;
        if (answer.status >= 500) failed.push(where);
        else if (answer.status >= 400 && INSIDES.test(said)) failed.push(`${where}: ${said.slice(0, 200)}`);
        // An address longer than Node reads is refused before it reaches us.
        else if (answer.status >= 400 && answer.status !== 431 && answer.body?.code === undefined) failed.push(`${where}: no code`);
      }
    }
    expect(failed.slice(0, 20)).toEqual([]);
    // What is always refused at the door tries nothing behind it.
    expect(taken / total).toBeGreaterThan(0.05);
    expect(operations.length).toBeGreaterThan(120);
  }, 3_600_000);
});

function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // No address carries half a surrogate pair.
  return text.toWellFormed();
}
