import { APIError, type PayloadRequest } from 'payload';
import { inLanguage, type Label } from './label.ts';

/**
 * An error that tells people in their language what they may not do. Its data must not be null, or
 * Payload would not pass on its text.
 */
export const refusal = (req: PayloadRequest, text: Label, status: 400 | 403): APIError =>
  new APIError(inLanguage(req.i18n.language, text), status, {}, true);
