/** As much of JSON Schema as the API document uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly nullable?: boolean;
  readonly $ref?: string;
}

/** What parsers, comparisons, templates, statements and file names stumble on. */
export const POISONS: readonly unknown[] = [
  '',
  'avant\u0000après',
  '\ud800',
  "' OR 1=1; --",
  '$1',
  '%s%n',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  '{{constructor.constructor("x")()}}',
  '=cmd|"/c calc"!A1',
  '2026-02-31',
  '+275760-09-13T00:00:00.000Z',
  'x'.repeat(20_000),
  -1,
  0.1,
  1e308,
  9_007_199_254_740_992,
  true,
  null,
  [],
  {},
  [[[['x']]]],
  { $ne: null },
];

/** Makes values for a schema: mostly what it asks for, now and then something else at one place. `ids` are those of rows that exist. */
export class ValuesOfSchema {
  constructor(
    private readonly random: () => number,
    private readonly ids: readonly string[],
    private readonly named: (reference: string) => JsonSchema,
    /** How often a place holds what it should not. */
    private readonly poison = 0.08,
  ) {}

  value(schema: JsonSchema, depth = 0): unknown {
    if (this.random() < this.poison) return this.pick(POISONS);
    if (schema.$ref !== undefined) return this.value(this.named(schema.$ref), depth);
    if (schema.nullable === true && this.random() < 0.2) return null;
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return this.pick(schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices !== undefined) return this.value(this.pick(choices) ?? {}, depth + 1);
    if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map((part) => this.value(part, depth + 1)));
    const type = typeof schema.type === 'string' ? schema.type : this.pick(schema.type ?? ['object']);
    if (type === 'object') return this.object(schema, depth);
    if (type === 'array')
      return depth > 6 ? [] : this.times(this.many(schema.minItems ?? 0), () => this.value(schema.items ?? {}, depth + 1));
    if (type === 'string') return this.text(schema);
    if (type === 'integer' || type === 'number') return this.number(schema);
    return type === 'boolean' ? this.random() < 0.5 : null;
  }

  private object(schema: JsonSchema, depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (schema.required?.includes(name) === true ? this.random() > 0.03 : this.random() < 0.6)
        made[name] = this.value(property, depth + 1);
    if (this.random() < this.poison) made['unexpected'] = this.pick(POISONS);
    if (typeof schema.additionalProperties === 'object' && depth < 6)
      for (const name of this.times(this.many(0), () => this.word())) made[name] = this.value(schema.additionalProperties, depth + 1);
    return made;
  }

  private text(schema: JsonSchema): string {
    if (schema.format === 'uuid') return this.id();
    if (schema.format === 'date') return `20${this.digits(2)}-0${1 + Math.floor(this.random() * 9)}-1${this.digits(1)}`;
    if (schema.format === 'date-time') return new Date(Math.floor(this.random() * 2e12)).toISOString();
    if (schema.format === 'email') return `${this.word()}@exemple.test`;
    const longest = Math.min(schema.maxLength ?? 60, 200);
    const words = this.times(this.many(1), () => this.word()).join(' ');
    return words.padEnd(schema.minLength ?? 0, 'a').slice(0, longest);
  }

  id(): string {
    return this.random() < 0.8 && this.ids.length > 0 ? (this.pick(this.ids) as string) : crypto.randomUUID();
  }

  private number({ type, minimum = 0, maximum = 1_000 }: JsonSchema): number {
    const span = Math.min(maximum, minimum + 100_000) - minimum;
    const value = minimum + this.random() * span;
    return type === 'integer' ? Math.round(value) : value;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  private many(atLeast: number): number {
    return atLeast + Math.floor(this.random() * 3);
  }

  private times<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make);
  }

  private word(): string {
    return this.pick(['visite', 'logement', 'relais', 'équipe', '14', 'suivi', 'été', 'n° 3', 'l’accueil']);
  }

  private digits(count: number): string {
    return this.times(count, () => Math.floor(this.random() * 10)).join('');
  }
}
