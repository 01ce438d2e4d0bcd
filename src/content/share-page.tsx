import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'x-share': React.HTMLAttributes<HTMLElement>;
    }
  }
}

interface Props {
  title: string;
  url: string;
  locale: Locale;
}

/**
 * The address of a page, to be copied by hand. `enhance/share.ts` shows the buttons that the
 * browser can serve, and inside WeChat, which has its own way to share, how that is done.
 */
export function SharePage({ title, url, locale }: Props) {
  const t = translator(locale, 'share');
  return (
    <x-share className="share-page" data-title={title} data-url={url} data-done={t('copied')}>
      <h2>{t('title')}</h2>
      <p>
        <span className="text-ink-3">{t('address')}</span>
        <span className="share-url" lang="en">
          {url}
        </span>
      </p>
      <p hidden data-wechat="">
        {t('wechat')}
      </p>
      <p className="share-buttons">
        <button type="button" hidden data-share="">
          {t('share')}
        </button>
        <button type="button" hidden data-copy="">
          {t('copyLink')}
        </button>
        <span role="status" className="text-note text-ink-2" />
      </p>
    </x-share>
  );
}
