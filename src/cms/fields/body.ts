import type { RichTextField } from 'payload';
import { bodyEditor } from '../editor.ts';
import { type Label, label } from '../label.ts';

/** A localised rich text with every block. */
export const bodyField = (
  name = 'body',
  text: Label = label('正文', '正文', 'Body'),
): RichTextField => ({
  name,
  type: 'richText',
  localized: true,
  label: text,
  editor: bodyEditor,
});
