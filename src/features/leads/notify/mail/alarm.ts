import type { Payload } from 'payload';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { absoluteUrl } from '#lib/site-url.ts';
import { readLeadSettings } from '../../settings.ts';
import { DEAD_LETTERS_PATH } from '../dead-letters-path.ts';
import { sharedLimiter } from '../limiter.ts';
import { postLetter } from './post-letter.ts';
import { salesRecipients } from './recipients.ts';
import { salesMail } from './sales-mail.ts';

const HOUR_S = 3600;
const PATIENCE_MS = 15_000;

/** Tells sales that notifications have failed for good, at most once an hour, where mail works. */
export async function tellOfDeadLetters(payload: Payload): Promise<void> {
  const settings = await readLeadSettings(payload);
  if (!salesMail.isOn(settings)) return;
  const limit = { name: 'lead-alarm', points: 1, seconds: HOUR_S };
  if ((await sharedLimiter(payload, limit)('sales')) > 0) return;
  const to = await salesRecipients(payload, settings);
  const t = translator(DEFAULT_LOCALE, 'leadMail');
  const hour = new Date().toISOString().slice(0, 13);
  await postLetter(
    { key: `dead-letters-${hour}`, signal: AbortSignal.timeout(PATIENCE_MS) },
    { from: '', to, subject: t('deadTitle') },
    {
      locale: DEFAULT_LOCALE,
      title: t('deadTitle'),
      opening: [t('deadText')],
      rows: [],
      link: { text: t('open'), url: absoluteUrl(DEAD_LETTERS_PATH) },
      closing: [],
      note: t('deadNote'),
    },
  );
}
