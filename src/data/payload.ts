import config from '@payload-config';
import { getPayload, type Payload } from 'payload';

/** The one bridge from the site to Payload. */
export const payloadClient = (): Promise<Payload> => getPayload({ config });
