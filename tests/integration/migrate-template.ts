import { getPayload } from 'payload';
import config from '../../payload.config.ts';
import { migrate } from '../../src/commands/start/migrate.ts';

await migrate(process.env.DATABASE_URL ?? '', () => getPayload({ config }));
process.exit(0);
