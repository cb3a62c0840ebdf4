import net from 'node:net';

/** Gives a TCP port of this machine that nobody listens on at the moment of asking. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Tells why `host:port` cannot be listened on ('EADDRINUSE', 'EACCES'…), or undefined when it can. */
export function portProblem(host, port) {
  return new Promise((resolve) => {
    const probe = net.createServer().on('error', (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
