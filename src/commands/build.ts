/** `npm run build`: the production build, without database and network. */
import { build } from './start/build.ts';
import { explain } from './start/problem.ts';
import { step } from './start/progress.ts';

await step('Build', () => build()).catch((error: unknown) => {
  console.error(explain(error));
  process.exit(1);
});
