import type { TextareaField, TextField } from 'payload';
import type { Label } from '#cms/label.ts';

export const words = (name: string, text: Label): TextField => ({
  name,
  type: 'text',
  localized: true,
  label: text,
});

export const paragraph = (name: string, text: Label): TextareaField => ({
  name,
  type: 'textarea',
  localized: true,
  label: text,
});
