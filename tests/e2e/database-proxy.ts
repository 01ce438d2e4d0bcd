import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** `pass` as if it were not there, `down` nobody listens any more, `hang` accepts and never answers. */
export type DatabaseMode = 'pass' | 'down' | 'hang';

/**
 * Stands between site and database, so that tests can take the database away.
 * @returns the port for the site, and an address to which tests post the mode
 */
export async function startDatabaseProxy(target: number) {
  let mode: DatabaseMode = 'pass';
  const sockets = new Set<Socket>();

  const proxy = createServer((client) => {
    if (mode === 'down') return void client.destroy();
    sockets.add(client);
    client.on('error', () => undefined).on('close', () => sockets.delete(client));
    if (mode === 'hang') return;
    const database = connect(target, '127.0.0.1');
    database.on('error', () => client.destroy());
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
    const open = () => mode !== 'hang';
    client.on('data', (data) => open() && database.write(data));
    database.on('data', (data) => open() && client.write(data));
  });

  const control = createHttpServer((request, response) => {
    mode = (request.url ?? '/pass').slice(1) as DatabaseMode;
    if (mode !== 'hang') for (const socket of sockets) socket.destroy();
    response.end(mode);
  });
  const listen = (server: ReturnType<typeof createServer>) =>
    new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
    );
  const port = await listen(proxy);
  const controlPort = await listen(control as unknown as ReturnType<typeof createServer>);
  return {
    port,
    controlUrl: `http://127.0.0.1:${controlPort}`,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      control.close();
    },
  };
}
