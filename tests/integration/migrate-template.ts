import { getPayload } from 'payload';
import config from '../../payload.config.ts';
import { migrate } from '../../src/commands/start/migrate.ts';
import { prepareQueue } from '../../src/features/leads/queue/work.ts';

await migrate(await getPayload({ config }));
await prepareQueue(process.env.DATABASE_URL ?? '');
process.exit(0);
