import http from 'node:http';
import type { Screen } from './screens';

/** Asks everything a screen asks, at once; throws when something is refused. */
export async function openScreen(url: string, cookie: string, agent: http.Agent, { paths }: Screen): Promise<number> {
  const sizes = await Promise.all(paths.map((path) => get(`${url}/api/${path}`, cookie, agent)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function get(url: string, cookie: string, agent: http.Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: { cookie, 'sec-fetch-site': 'same-origin' } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const body = Buffer.concat(chunks);
          if (response.statusCode === 200) resolve(body.length);
          else reject(new Error(`${url} answered ${response.statusCode} ${body.toString().slice(0, 300)}`));
        });
      })
      .on('error', reject);
  });
}
