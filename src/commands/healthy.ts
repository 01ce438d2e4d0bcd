/** `node src/commands/healthy.ts /readyz`: ends with 0 where the server of this machine says 200 there. */
const PATIENCE_MS = 2_500;

const url = `http://127.0.0.1:${process.env.PORT ?? 3000}${process.argv[2] ?? '/healthz'}`;
void fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
  ({ ok }) => process.exit(ok ? 0 : 1),
  () => process.exit(1),
);
