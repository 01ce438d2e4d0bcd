const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Where no terminal shows the step as it goes on, a line now and then says how far it is. */
const SAY_EVERY_MS = 10_000;

/** Shows a step while it runs and how long it took: one line a step, also in a log file. */
export async function step<T>(
  name: string,
  work: (say: (text: string) => void) => Promise<T>,
): Promise<T> {
  const since = performance.now();
  const live = process.stdout.isTTY;
  let note = '';
  const draw = () => process.stdout.write(`\r\x1b[2K  … ${name}  ${seconds(since)}  ${note}`);
  const timer = live ? setInterval(draw, 200) : undefined;
  if (!live) console.log(`  … ${name}`);
  const finish = (mark: string) => {
    clearInterval(timer);
    console.log(
      `${live ? '\r\x1b[2K' : ''}  ${mark} ${name}  ${seconds(since)}  ${note}`.trimEnd(),
    );
  };
  try {
    let said = since;
    const result = await work((text) => {
      note = text;
      if (live || performance.now() - said < SAY_EVERY_MS) return;
      said = performance.now();
      console.log(`    ${text}`);
    });
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}
