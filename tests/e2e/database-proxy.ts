import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ProxyMode, startFaultProxy } from '../../deploy/local-cluster/fault-proxy.ts';

export type DatabaseMode = ProxyMode;

/**
 * Stands between site and database, so that tests can take the database away.
 * @returns the port for the site, and an address to which tests post the mode
 */
export async function startDatabaseProxy(target: number) {
  const proxy = await startFaultProxy(target);
  const control = createServer((request, response) => {
    const mode = (request.url ?? '/pass').slice(1) as ProxyMode;
    proxy.set(mode);
    response.end(mode);
  });
  const controlPort = await new Promise<number>((resolve) =>
    control.listen(0, '127.0.0.1', () => resolve((control.address() as AddressInfo).port)),
  );
  return {
    port: proxy.port,
    controlUrl: `http://127.0.0.1:${controlPort}`,
    stop: () => {
      proxy.stop();
      control.close();
    },
  };
}
