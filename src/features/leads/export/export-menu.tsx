'use client';

import { PopupList, toast, useListQuery, useTranslation } from '@payloadcms/ui';
import { inLanguage, label } from '#cms/label.ts';

const texts = {
  csv: label('导出 CSV', '匯出 CSV', 'Export as CSV'),
  xlsx: label('导出 Excel', '匯出 Excel', 'Export for Excel'),
  failed: label('导出失败，请重试。', '匯出失敗，請重試。', 'The export failed; try again.'),
};
const FORMATS = ['csv', 'xlsx'] as const;

/** What the server said, in the user's language, where it said anything. */
async function reasonOf(answer: Response | null): Promise<string | undefined> {
  const body = (await answer?.json().catch(() => null)) as {
    errors?: { message?: string }[];
  } | null;
  return body?.errors?.[0]?.message;
}

async function saveFile(answer: Response): Promise<void> {
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download =
    /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  link.click();
  URL.revokeObjectURL(url);
}

/** Takes the list out as a file, as it is filtered, searched and sorted now. */
export const ExportMenu = () => {
  const { i18n } = useTranslation();
  const { query } = useListQuery();
  const take = async (format: (typeof FORMATS)[number]) => {
    const { where, search, sort } = query;
    const answer = await fetch('/api/leads/export', {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        format,
        where: where ?? undefined,
        search: search ?? undefined,
        sort: Array.isArray(sort) ? sort.join(',') : (sort ?? undefined),
      }),
    }).catch(() => null);
    if (answer?.ok) return saveFile(answer);
    toast.error((await reasonOf(answer)) ?? inLanguage(i18n.language, texts.failed));
  };
  return FORMATS.map((format) => (
    <PopupList.Button key={format} id={`export-${format}`} onClick={() => void take(format)}>
      {inLanguage(i18n.language, texts[format])}
    </PopupList.Button>
  ));
};
