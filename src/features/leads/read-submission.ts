import { err, ok, type Result } from '#lib/result.ts';

const MAX_BYTES = 64 * 1024;
/** Keys that reach for the prototypes behind the objects, at any depth of a name such as `a[b]`. */
const REACHING = /(?:^|[.[\]])(?:__proto__|constructor|prototype)(?:$|[.[\]])/;

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
    const fields = [...new URLSearchParams(text)];
    if (fields.some(([name]) => REACHING.test(name))) return err(400);
    return ok({ values: Object.fromEntries(fields), isForm: true });
  }
  if (type !== 'application/json') return err(400);
  const values = parseJson(text);
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return err(400);
  return ok({ values: values as Record<string, unknown>, isForm: false });
}

/** @returns null where it is no JSON, or an attack on the code behind */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (REACHING.test(key)) throw new SyntaxError('a key that no field has');
      return value;
    });
  } catch {
    return null;
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
