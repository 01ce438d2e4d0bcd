import type { FieldHook, GlobalSlug, TextField } from 'payload';
import { seal, unseal } from '#lib/seal.ts';
import { type Label, label } from '../label.ts';

const PURPOSE = 'settings';
/** Shown in the place of a secret that is set; sent back, it changes nothing. */
const MASK = '••••••••';

const mask: FieldHook = ({ value }) => (value ? MASK : value);

/** The stored text at a path; what the hooks are given has gone through `mask`. */
const stored = async ({ global, path, req }: Parameters<FieldHook>[0]): Promise<unknown> => {
  if (!global) return null;
  const slug = global.slug as GlobalSlug;
  let value: unknown = await req.payload.db.findGlobal({ slug, req });
  for (const key of path) value = (value as Record<string, unknown> | null)?.[key];
  return value ?? null;
};

const keep: FieldHook = async (args) => {
  const { value } = args;
  if (value === MASK || value === undefined) return stored(args);
  return typeof value === 'string' && value !== '' ? seal(PURPOSE, value) : null;
};

/**
 * A secret of a global: stored encrypted with the secret of the site, and never shown again.
 * `openSecret` reads what the database holds.
 */
export const secretField = (name: string, text: Label): TextField => ({
  name,
  type: 'text',
  label: text,
  maxLength: 1000,
  admin: {
    autoComplete: 'off',
    description: label(
      '加密保存，保存后不再显示；留空即清除。',
      '加密儲存，儲存後不再顯示；留空即清除。',
      'Stored encrypted and never shown again; empty it to remove it.',
    ),
  },
  hooks: { beforeChange: [keep], afterRead: [mask] },
});

/** @returns null where none is stored, or the secret of the site has changed since */
export function openSecret(sealed: unknown): string | null {
  if (typeof sealed !== 'string' || sealed === '') return null;
  try {
    return unseal(PURPOSE, sealed);
  } catch {
    return null;
  }
}
