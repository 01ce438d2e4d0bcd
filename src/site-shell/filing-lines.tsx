import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { ICP_URL, publicSecurityUrl } from './filing.ts';
import type { Shell } from './queries.ts';

/** As issued: not even a space is set between Han and digits. */
const AS_ISSUED = '[text-autospace:no-autospace]';
const LINK = 'inline-flex min-h-6 items-center gap-1.5 text-ink-2 hover:underline';

/** A small shield beside the public-security line, drawn by us. */
const Shield = () => (
  <svg aria-hidden="true" viewBox="0 0 16 18" className="h-[1.1em] w-auto shrink-0">
    <path className="fill-brand" d="M8 0l7 2.5v6q0 6-7 9q-7-3-7-9v-6z" />
    <path className="fill-none stroke-paper" strokeWidth="1.6" d="M4.5 8.5l2.5 2.8 4.5-5" />
  </svg>
);

interface Props {
  filing: Shell['filing'];
  locale: Locale;
}

/**
 * Filing numbers and licences with the pages where they can be checked. They are shown as issued:
 * `lang="zh-CN"` on every page, never translated, never converted to Traditional characters.
 */
export const FilingLines = ({ filing, locale }: Props) => {
  const { icp, publicSecurity, drugInformation, telecom, telecomUrl, businessLicenceUrl } = filing;
  return (
    <>
      {icp && (
        <li lang="zh-CN" className={AS_ISSUED}>
          <a href={ICP_URL} className={LINK}>
            {icp}
          </a>
        </li>
      )}
      {publicSecurity && (
        <li lang="zh-CN" className={AS_ISSUED}>
          <a href={publicSecurityUrl(publicSecurity)} className={LINK}>
            <Shield />
            {publicSecurity}
          </a>
        </li>
      )}
      {drugInformation && (
        <li lang="zh-CN" className={AS_ISSUED}>
          {drugInformation}
        </li>
      )}
      {telecom && (
        <li lang="zh-CN" className={AS_ISSUED}>
          {telecomUrl ? (
            <a href={telecomUrl} className={LINK}>
              {telecom}
            </a>
          ) : (
            telecom
          )}
        </li>
      )}
      {businessLicenceUrl && (
        <li>
          <a href={businessLicenceUrl} className={LINK}>
            {translator(locale, 'shell')('businessLicence')}
          </a>
        </li>
      )}
    </>
  );
};
