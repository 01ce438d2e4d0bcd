import { getPayload, type Payload } from 'payload';
import config from '@payload-config';

/** The one bridge from the site to Payload. */
export const payloadClient = (): Promise<Payload> => getPayload({ config });
