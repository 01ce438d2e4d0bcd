import type { Payload } from 'payload';
import { type Job, type JobResult, PgBoss } from 'pg-boss';
import { inTransaction } from '#cms/in-transaction.ts';
import { describeError } from '#lib/describe-error.ts';
import { deliver, giveUp, type Pace } from '../notify/deliver.ts';
import { DEAD_QUEUE, DELIVERY_QUEUE, type DeliveryJob, QUEUE_SCHEMA, QUEUES } from './queues.ts';
import { sendInTransaction } from './sender.ts';

/** Deliveries under way at a time in one worker: so many may come twice where it is killed. */
const AT_A_TIME = 2;
/** How soon a job is found whose worker has died, beyond its lease. */
const SUPERVISE_S = 10;
const STOP_MS = 20_000;

const OPTIONS = {
  batchSize: AT_A_TIME,
  // While there is more it is not waited for: after an outage thousands may have gathered.
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
} as const;

/** Makes the tables of the queue and its queues, or brings them up to date. Safe to run at once. */
export async function prepareQueue(connectionString: string): Promise<void> {
  const boss = new PgBoss({
    connectionString,
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  for (const queue of QUEUES) {
    await boss.createQueue(queue.name, queue);
    const { name: _name, ...options } = queue;
    await boss.updateQueue(queue.name, options);
  }
  await boss.stop({ graceful: false });
}

/**
 * Works on the queue until stopped. Any number of workers may do so: a job belongs to one of them,
 * for as long as its lease.
 * @returns stops taking jobs and resolves when those under way have ended
 */
export async function workOnQueue(
  payload: Payload,
  connectionString: string,
  pace: Pace,
): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString,
    schema: QUEUE_SCHEMA,
    max: 4,
    migrate: false,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: SUPERVISE_S,
    monitorIntervalSeconds: SUPERVISE_S,
    connectionTimeoutMillis: 5000,
  });
  boss.on('error', (error) => payload.logger.warn({ msg: `Queue: ${describeError(error)}` }));
  await boss.start();
  await boss.work(DELIVERY_QUEUE, OPTIONS, (jobs: Job<DeliveryJob>[]) =>
    Promise.all(jobs.map((job) => attempt(payload, job, pace))),
  );
  await boss.work<DeliveryJob>(DEAD_QUEUE, async ([job]: Job<DeliveryJob>[]) => {
    if (job) await discreetly(giveUp(payload, job.data.delivery));
  });
  return () => boss.stop({ graceful: true, timeout: STOP_MS });
}

/** The queue stores an error whole, and mail servers quote whom they refused. */
const discreetly = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw new Error(describeError(error));
  });

/** One attempt; that one of a batch has failed does not touch the others. */
async function attempt(
  payload: Payload,
  { id, data }: Job<DeliveryJob>,
  pace: Pace,
): Promise<JobResult> {
  try {
    const outcome = await deliver(payload, data.delivery, pace);
    if ('later' in outcome) await putOff(payload, data, outcome.later);
    return { id, status: 'completed' };
  } catch (error) {
    return { id, status: 'failed', output: { message: describeError(error) } };
  }
}

/** Waiting for the other side's limit is no failed attempt. */
const putOff = (payload: Payload, data: DeliveryJob, startAfter: number): Promise<void> =>
  inTransaction(payload, (req) => sendInTransaction(req, DELIVERY_QUEUE, data, { startAfter }));
