import type { Queue } from 'pg-boss';

/** Schema of the queue's own tables. */
export const QUEUE_SCHEMA = 'pgboss';
export const DELIVERY_QUEUE = 'lead-delivery';
export const DEAD_QUEUE = 'lead-delivery-dead';

const HOUR_S = 60 * 60;
/** A delivery that takes longer has died with its worker: it is taken up by another. */
export const DELIVERY_LEASE_S = 60;

/** What a job carries: the number of a row of the outbox, nothing of the enquiry. */
export interface DeliveryJob {
  delivery: number;
}

/** Delays of about 30 s, 1 min, 2 min … up to 4 hours: some 32 hours in all, then the dead letters. */
export const QUEUES: Queue[] = [
  {
    name: DEAD_QUEUE,
    retryLimit: 100,
    retryDelay: 30,
    expireInSeconds: DELIVERY_LEASE_S,
    notify: true,
  },
  {
    name: DELIVERY_QUEUE,
    deadLetter: DEAD_QUEUE,
    retryLimit: 16,
    retryDelay: 30,
    retryBackoff: true,
    retryDelayMax: 4 * HOUR_S,
    expireInSeconds: DELIVERY_LEASE_S,
    retentionSeconds: 7 * 24 * HOUR_S,
    deleteAfterSeconds: HOUR_S,
    notify: true,
  },
];
