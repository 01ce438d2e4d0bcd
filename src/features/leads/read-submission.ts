import { err, ok, type Result } from '#lib/result.ts';

const MAX_BYTES = 64 * 1024;

/** What a form or a script sent. */
export interface Submission {
  values: Record<string, unknown>;
  /** Sent by a plain form: the answer is a page. */
  isForm: boolean;
}

/**
 * Reads the body of a contact request, never more of it than is allowed.
 * @returns the status to refuse with where it is too large (413) or not understood (400)
 */
export async function readSubmission(request: Request): Promise<Result<Submission, 400 | 413>> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) return err(413);
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const text = await readBounded(request);
  if (text === null) return err(413);
  if (type === 'application/x-www-form-urlencoded') {
    return ok({ values: Object.fromEntries(new URLSearchParams(text)), isForm: true });
  }
  if (type !== 'application/json') return err(400);
  try {
    const values: unknown = JSON.parse(text);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return err(400);
    // A key of this name is an attack on the code behind, never a field.
    if (Object.hasOwn(values, '__proto__') || Object.hasOwn(values, 'constructor')) return err(400);
    return ok({ values: values as Record<string, unknown>, isForm: false });
  } catch {
    return err(400);
  }
}

async function readBounded(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
