// Loaded before the server: when the launcher disappears, even by force, the server ends politely instead of keeping the port.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
