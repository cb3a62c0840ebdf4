const WIDTH = 30;

/** A bar on the error stream: redrawn in place on a terminal, a line at each tenth elsewhere. */
export function progressBar(name: string): (share: number, detail?: string) => void {
  let told = -1;
  return (share, detail = '') => {
    const full = Math.round(share * WIDTH);
    const line = `${name} [${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${Math.round(share * 100)} % ${detail}`;
    const tenth = Math.floor(share * 10);
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}${share >= 1 ? '\n' : ''}`);
    else if (tenth > told) process.stderr.write(`${line}\n`);
    told = tenth;
  };
}
