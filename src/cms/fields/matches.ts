import type { TextFieldSingleValidation } from 'payload';
import { inLanguage, type Label } from '../label.ts';

/** Validation of an optional text by a pattern, with a message in the language of the admin. */
export const matches =
  (pattern: RegExp, message: Label): TextFieldSingleValidation =>
  (value, { req, required }) =>
    (!value && !required) ||
    (typeof value === 'string' && pattern.test(value)) ||
    inLanguage(req.i18n.language, message);
