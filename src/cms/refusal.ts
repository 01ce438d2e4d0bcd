import { APIError, type PayloadRequest } from 'payload';
import { inLanguage, type Label } from './label.ts';

/**
 * An error that tells people in their language what they may not do. Its data must not be null:
 * Payload passes on the text of an error without data only where its class has a name, and in the
 * production build it has none; the admin then says «An unknown error occurred».
 */
export const refusal = (req: PayloadRequest, text: Label, status: 400 | 403): APIError =>
  new APIError(inLanguage(req.i18n.language, text), status, {}, true);
