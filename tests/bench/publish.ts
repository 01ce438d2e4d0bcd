/** From the editor's click to the page that visitors see. */
import { articleEditor, EDITED_PAGE } from './edit.ts';
import { get, percentiles, repeat, table, timed } from './measure.ts';
import type { BenchSite } from './site.ts';

const SAMPLES = 20;

export async function publish(site: BenchSite): Promise<string> {
  const page = site.url + EDITED_PAGE;
  const editor = await articleEditor(site.url, site.url, site.cookie);
  const saving: number[] = [];
  let stale = 0;
  const visible = await repeat(SAMPLES, async (index) => {
    await get(page);
    saving.push(await timed(() => editor.publish(`第${index}版`)));
    return timed(async () => {
      if (!(await get(page)).text.includes(`第${index}版`)) stale += 1;
    });
  });
  await editor.restore();
  return table(
    ['ms', 'p50', 'p95'],
    [
      ['saving (REST)', ...percentiles(saving)],
      ['next request, with the new page', ...percentiles(visible)],
      [`stale first answers of ${SAMPLES}`, stale, ''],
    ],
  );
}
