import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

/**
 * Runs `work` in one transaction. What it resolves to is returned after the commit; where anything
 * fails, the commit included, nothing of it stays and the error is thrown on.
 * @param options.user whose work it is; without, it is the site's own
 * @param work hands its request on to everything that shall belong to the transaction
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  options: { user?: PayloadRequest['user'] } = {},
): Promise<T> {
  const req = await createLocalReq(options.user ? { user: options.user } : {}, payload);
  await initTransaction(req);
  try {
    const result = await work(req);
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
