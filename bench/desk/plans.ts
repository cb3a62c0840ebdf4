import { readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { openScreen } from './open-screen';
import type { MeasuredDesk } from './measure';

const QUERIES_TOLD = 2;
const QUERY_LENGTH = 900;
const PLAN_LINES = 45;
/** Prepared statements get their lasting plan at the sixth execution. */
const WARM_UPS = 6;

/** A statement as PostgreSQL ran it for a screen. */
interface Ran {
  readonly ms: number;
  readonly text: string;
}

/** From now on each new connection of this database writes the plan of every statement, with the time each step took, to the log. */
export async function explainEverything(databaseUrl: string, on: boolean): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const database = `ALTER DATABASE "${new URL(databaseUrl).pathname.slice(1)}"`;
  const settings: Readonly<Record<string, string>> = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_buffers': 'on',
  };
  await client.query(`LOAD 'auto_explain'`);
  for (const [name, value] of Object.entries(settings))
    await client.query(on ? `${database} SET ${name} = '${value}'` : `${database} RESET ${name}`);
  await client.end();
}

/** Markdown: for each screen how many statements ran, how long they took, and the plans of the slowest. */
export async function plansOf({ url, desk }: MeasuredDesk, names: readonly string[], log: string): Promise<string> {
  const parts = [
    '# Plans of the heaviest screens',
    '',
    'As `auto_explain` wrote them while each screen was opened once, slowest statements first.',
  ];
  const agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
  for (const screen of desk.screens.filter(({ name }) => names.includes(name))) {
    for (let turn = 0; turn < WARM_UPS; turn += 1) await openScreen(url, desk.cookie, agent, screen);
    await delay(300);
    const from = statSync(log).size;
    await openScreen(url, desk.cookie, agent, screen);
    await delay(500);
    const ran = statementsOf(readFileSync(log).subarray(from).toString('utf8')).sort((a, b) => b.ms - a.ms);
    const total = ran.reduce((sum, { ms }) => sum + ms, 0);
    parts.push('', `## ${screen.name}`, '', `${ran.length} statements, ${total.toFixed(1)} ms in PostgreSQL.`);
    for (const { ms, text } of ran.slice(0, QUERIES_TOLD)) parts.push('', `${ms.toFixed(1)} ms:`, '', '```text', shortened(text), '```');
  }
  agent.destroy();
  return `${parts.join('\n')}\n`;
}

/** An entry of the log begins at the margin; what follows it is indented. */
function statementsOf(log: string): Ran[] {
  return log.split(/^(?=\S)/m).flatMap((entry) => {
    const found = /duration: ([\d.]+) ms {2}plan:\n([\s\S]*)/.exec(entry);
    return found === null ? [] : [{ ms: Number(found[1]), text: (found[2] ?? '').replaceAll(/^\t/gm, '') }];
  });
}

function shortened(text: string): string {
  const at = text.search(/^\S.*\(cost=/m);
  const [query, plan] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
  const flat = query.replace('Query Text: ', '').replaceAll(/\s+/g, ' ').trim();
  const lines = plan.trimEnd().split('\n');
  const cut = lines.length > PLAN_LINES ? [`… ${lines.length - PLAN_LINES} more lines`] : [];
  return [flat.length > QUERY_LENGTH ? `${flat.slice(0, QUERY_LENGTH)}…` : flat, '', ...lines.slice(0, PLAN_LINES), ...cut].join('\n');
}
