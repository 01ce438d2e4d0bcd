import { keptDocument } from '#delivery/kept-document.ts';
import { llmsText } from '#features/llms/llms.ts';
import { routes } from '#lib/routes.ts';
import { getShell } from '#site-shell/queries.ts';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> =>
  keptDocument(routes.llms(), async () => {
    const [zhCN, zhTW, en] = await Promise.all([
      getShell('zh-CN'),
      getShell('zh-TW'),
      getShell('en'),
    ]);
    return {
      body: await llmsText({ 'zh-CN': zhCN, 'zh-TW': zhTW, en }),
      type: 'text/plain; charset=utf-8',
    };
  });
