import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** `pass` as if it were not there, `down` nobody listens any more, `hang` accepts and never answers. */
export type ProxyMode = 'pass' | 'down' | 'hang';

export interface FaultProxy {
  port: number;
  set: (mode: ProxyMode) => void;
  /** Cuts what is connected, as a restart behind it does; new connections pass. */
  cut: () => void;
  stop: () => void;
}

/** Stands between the site and something it needs, so that tests can take that away. */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  let mode: ProxyMode = 'pass';
  const sockets = new Set<Socket>();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  // Held back to be sent together, small packets would come 40 ms late, as they do not without us.
  const proxy = createServer({ noDelay: true }, (client) => {
    if (mode === 'down') return void client.destroy();
    sockets.add(client);
    client.on('error', () => undefined).on('close', () => sockets.delete(client));
    if (mode === 'hang') return;
    const behind = connect({ port: target, host: '127.0.0.1', noDelay: true });
    behind.on('error', () => client.destroy());
    client.on('close', () => behind.destroy());
    behind.on('close', () => client.destroy());
    const open = () => mode !== 'hang';
    client.on('data', (data) => open() && behind.write(data));
    behind.on('data', (data) => open() && client.write(data));
  });
  const port = await new Promise<number>((resolve) =>
    proxy.listen(0, '127.0.0.1', () => resolve((proxy.address() as AddressInfo).port)),
  );
  return {
    port,
    set: (wanted) => {
      mode = wanted;
      if (mode !== 'hang') cut();
    },
    cut,
    stop: () => {
      cut();
      proxy.close();
    },
  };
}
