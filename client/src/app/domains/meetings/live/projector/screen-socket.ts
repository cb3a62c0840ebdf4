import type { Socket } from 'socket.io-client';

/** The socket of a paired screen: it says so, since the same browser may hold somebody's session too. */
export async function openScreenSocket(): Promise<Socket> {
  const { io } = await import('socket.io-client');
  return io('/live', {
    path: '/socket.io',
    withCredentials: true,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    auth: { as: 'screen' },
  });
}
