/** Which domains of the server a domain may call through their `api.ts`; the graph has no cycle. */
export const MAY_CALL = {
  identity: [],
  directory: ['identity'],
  charter: ['identity', 'directory'],
  library: ['identity', 'directory', 'charter'],
  project: ['identity', 'directory'],
  'data-protection': ['identity'],
  onboarding: ['identity'],
  ethics: ['identity', 'situations'],
  situations: ['identity', 'directory', 'charter', 'data-protection'],
  meetings: ['identity', 'directory', 'situations', 'charter'],
  responses: ['identity', 'directory', 'meetings', 'situations'],
  documents: ['identity', 'directory', 'charter', 'meetings', 'responses'],
  questionnaires: ['identity', 'directory'],
  indicators: ['identity', 'situations', 'meetings', 'documents'],
  'cross-training': ['directory', 'charter', 'questionnaires'],
  'practice-exchanges': ['directory', 'charter'],
  'action-plan': ['directory', 'indicators'],
  audit: ['identity'],
  retention: ['identity', 'situations'],
  home: ['identity'],
  'public-pages': ['identity'],
  reversibility: ['situations'],
  notifications: ['identity'],
};

const PURE_PACKAGES = {
  domain: ['zod', '@casl/ability'],
  pseudonymisation: ['zod'],
  realtime: ['zod', 'yjs', 'y-protocols', 'lib0'],
  testing: ['zod', '@casl/ability', 'yjs'],
};
const TEST_FILE = /\.(e2e-)?spec\.ts$|\/testing\//;

/** Each border: from which files, to which targets, and the sentence that says what to do instead. The first that matches speaks. */
const BORDERS = [
  {
    from: /^server\/src\/kernel\//,
    to: /^server\/src\/domains\//,
    sentence:
      'The kernel serves every domain and knows none: let the domain register itself (listener, provider, module import in app.module).',
  },
  {
    from: /^server\/src\/domains\//,
    to: /^@nestjs\/typeorm$/,
    sentence: 'Nobody injects repositories: write inside the unit of work of the kernel, which carries the council and the transaction.',
  },
  {
    from: /^server\/src\/domains\/.*\.(controller|gateway)\.ts$/,
    to: /^typeorm$|\.(entity|repository)$/,
    sentence: 'A controller or gateway sees views only: call the service (writes) or the queries (reads), which own the tables.',
  },
  {
    from: /^server\/src\/domains\//,
    to: /^socket\.io$/,
    sentence: 'Only the realtime kernel emits to sockets: publish a domain event or declare a live message.',
  },
  {
    from: /^server\/src\/domains\//,
    to: /^migrations(\/(?!seeds\/)|$)/,
    sentence: 'Migrations are run by the kernel only: describe the table in the entity.',
  },
  {
    from: /^migrations\/(?!seeds\/)/,
    to: /^(?!migrations\/|typeorm$)/,
    sentence: 'A migration imports typeorm only: it must still run when the application has changed; write the SQL in it.',
  },
  {
    from: /^client\/src\/app\/kernel\//,
    to: /^client\/src\/app\/(shell|domains\/[^/]+)\/(?!i18n\/)/,
    sentence: 'The kernel of the client serves every domain and knows none: give it a token that the domain provides.',
  },
  {
    // The screen of the room has no session, hence no live connection: it opens its own.
    from: /^client\/src\/app\/(domains|shell)\/(?!meetings\/live\/projector\/)/,
    to: /^socket\.io-client$/,
    sentence: 'Sockets are opened by the client kernel only: use its live connection.',
  },
  {
    from: /^libs\/ui\//,
    to: /^libs\/(?!ui\/)|^socket\.io-client$|^@angular\/common\/http$|^@jsverse\/|^@casl\//,
    sentence: 'The design system has no domain word, no HTTP, no socket: pass data and texts in through inputs.',
  },
];

/** Says why the file `from` may not import `target` (a workspace path without extension, or a package), or undefined when it may. */
export function forbiddenImport(from, target) {
  const border = BORDERS.find((one) => one.from.test(from) && one.to.test(target));
  return border?.sentence ?? betweenServerDomains(from, target) ?? betweenClientDomains(from, target) ?? outOfPureLibrary(from, target);
}

function betweenServerDomains(from, target) {
  const [own, other] = [from, target].map((file) => /^server\/src\/domains\/([^/]+)/.exec(file)?.[1]);
  if (!own || !other || own === other) return undefined;
  if (!MAY_CALL[own]?.includes(other)) {
    return `The domain ${own} may not call ${other}: register a listener in ${own} for the events of ${other}, or let ${other} call ${own}.`;
  }
  if (target !== `server/src/domains/${other}/api`)
    return `Import domains/${other}/api: it is the only door of ${other}; add there what is missing.`;
  return undefined;
}

function betweenClientDomains(from, target) {
  const [own, other] = [from, target].map((file) => /^client\/src\/app\/domains\/([^/]+)/.exec(file)?.[1]);
  if (!own || !other || own === other) return undefined;
  if (target.startsWith(`client/src/app/domains/${other}/data/`)) return undefined;
  // The home page gathers what waits in each domain: the only place that composes their blocks.
  if (own === 'home' && target.endsWith('-block')) return undefined;
  return `Only domains/${other}/data may be imported from another domain: link to its page by route, or move what is shared to libs/ui or the kernel.`;
}

function outOfPureLibrary(from, target) {
  const library = /^libs\/(domain|realtime|pseudonymisation|testing)\//.exec(from)?.[1];
  if (!library) return undefined;
  const allowed = [...PURE_PACKAGES[library], ...(TEST_FILE.test(from) ? ['fast-check', 'node:fs', 'node:path', 'yjs'] : [])];
  const isAllowed =
    /^libs\/(domain|realtime|pseudonymisation|testing)\//.test(target) ||
    allowed.some((name) => target === name || target.startsWith(`${name}/`));
  if (isAllowed) return undefined;
  return `libs/${library} is pure (${PURE_PACKAGES[library].join(', ')} only): pass what "${target}" gives as a parameter, or do this in the server or the client.`;
}
