import type { TextareaField, TextField } from 'payload';
import type { Label } from '../label.ts';

/** A line that is written in each language. */
export const words = (name: string, text: Label, options: { width?: string } = {}): TextField => ({
  name,
  type: 'text',
  localized: true,
  label: text,
  ...(options.width && { admin: { width: options.width } }),
});

/** A few lines that are written in each language. */
export const paragraph = (name: string, text: Label): TextareaField => ({
  name,
  type: 'textarea',
  localized: true,
  label: text,
});
