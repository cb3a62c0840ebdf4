// A real OpenID provider (oidc-provider) in a process of its own. Its parent says who is in front of the screen and what the clock shows.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

let person = { sub: 'nobody', email: undefined, emailVerified: false, acr: undefined, cancels: false };
let shiftMs = 0;
const realNow = Date.now;
Date.now = () => realNow() + shiftMs;

const server = createServer();
process.once('message', (client) => {
  server.listen(0, '127.0.0.1', () => {
    const issuer = `http://127.0.0.1:${server.address().port}`;
    serve(issuer, client);
    process.send({ issuer });
  });
  process.on('message', (change) => {
    person = { ...person, ...change.person };
    shiftMs = change.shiftMs ?? shiftMs;
    process.send({ changed: true });
  });
});
process.once('disconnect', () => process.exit(0));

function serve(issuer, { clientId, clientSecret, redirectUri }) {
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] },
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    acrValues: ['eidas1', 'eidas2'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], acr: null },
    cookies: { keys: ['essais'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: person.email, email_verified: person.emailVerified }),
    }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    interact(provider, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
}

/** The person proves who they are and agrees, or turns back. */
async function interact(provider, request, response) {
  if (person.cancels) return provider.interactionFinished(request, response, { error: 'access_denied' });
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId: person.sub, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const grantId = await grant.save();
  const login = { accountId: person.sub, ...(person.acr && { acr: person.acr }) };
  return provider.interactionFinished(request, response, { login, consent: { grantId } });
}
