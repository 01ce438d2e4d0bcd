/** An editor who publishes the same article again and again. */
import { get } from './measure.ts';

const SLUG = 'what-are-microcarriers';

export const EDITED_PAGE = `/articles/${SLUG}`;

/** @returns the cookie of a session */
export async function logIn(url: string, email: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return /payload-token=[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '';
}

/**
 * @param url of the server that the editor uses
 * @param origin address of the site, as its pages have it
 * @returns publishes the article under a title
 */
export async function articleEditor(url: string, origin: string, cookie: string) {
  const headers = { cookie, origin, 'content-type': 'application/json' };
  const found = await get(`${url}/api/articles?where[slug][equals]=${SLUG}&depth=0`, headers);
  const { id, title } = JSON.parse(found.text).docs[0] as { id: number; title: string };
  const publish = async (text: string) => {
    const answer = await fetch(`${url}/api/articles/${id}?locale=zh-CN`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ title: text, _status: 'published' }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    await answer.arrayBuffer();
  };
  return { publish, restore: () => publish(title) };
}
