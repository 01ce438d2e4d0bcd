import { err, ok, type Result } from '#lib/result.ts';

export interface Contacts {
  email: string;
  phone: string;
}

/**
 * Asks the server for a copy or for the erasure, and saves what it answers as a file.
 * @returns the answer as text, or what the server says against it; null where it says nothing
 */
export async function requestForPerson(
  act: 'export' | 'erase',
  person: Contacts,
  confirm: Contacts,
  language: string,
): Promise<Result<string, string | null>> {
  try {
    const answer = await fetch(`/api/leads/person/${act}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ ...person, ...(act === 'erase' && { confirm }) }),
    });
    const text = await answer.text();
    if (!answer.ok) return err(messageIn(text));
    const content = JSON.stringify(JSON.parse(text), null, 2);
    save(content, `person-${act}-${new Date().toISOString().slice(0, 10)}.json`);
    return ok(content);
  } catch {
    return err(null);
  }
}

function messageIn(text: string): string | null {
  const { errors } = JSON.parse(text) as { errors?: { message?: string }[] };
  return errors?.[0]?.message ?? null;
}

function save(content: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
