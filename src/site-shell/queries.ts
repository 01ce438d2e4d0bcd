import { type Picture, toPicture } from '#content/media-picture.ts';
import { populatedOne } from '#content/populated.ts';
import { cachedQuery } from '#data/cached-query.ts';
import { findGlobal, findMedia } from '#data/find-published.ts';
import type { Locale } from '#i18n/locales.ts';
import { cacheTags } from '#lib/cache-tags.ts';
import { recall, remember } from '#lib/last-known.ts';

export interface NavigationLink {
  label: string;
  /** Path without language, or an absolute address. */
  href: string;
}

/** What every page shows around its content, in a language. */
export interface Shell {
  name: string;
  description: string;
  hotline: string | null;
  serviceHours: string | null;
  email: string | null;
  addresses: { label: string; address: string }[];
  wechatQr: Picture | null;
  filing: {
    icp: string | null;
    publicSecurity: string | null;
    drugInformation: string | null;
    telecom: string | null;
    telecomUrl: string | null;
    businessLicenceUrl: string | null;
  };
  disclaimer: string | null;
  interests: string[];
  /** How many months enquiries are kept. */
  leadRetentionMonths: number;
  hideContactOnHealth: boolean;
  /** Null where the editors left it empty: the built-in navigation is shown. */
  mainLinks: NavigationLink[] | null;
  footerLinks: NavigationLink[] | null;
}

/** Until the editors have said how long. */
const RETENTION_MONTHS = 24;

/** Kept until one of its globals changes. */
export const getShell = async (locale: Locale): Promise<Shell> =>
  remember(
    `shell:${locale}`,
    await withQr(
      locale,
      await cachedQuery(
        ['shell', locale],
        [cacheTags.global('site'), cacheTags.global('navigation')],
        () => readShell(locale),
      ),
    ),
  );

/** The QR code is read apart: otherwise every page would depend on every picture. */
async function withQr(locale: Locale, { wechatQrId, ...shell }: StoredShell): Promise<Shell> {
  const picture = wechatQrId === null ? null : await findMedia(locale, wechatQrId);
  return { ...shell, wechatQr: toPicture(picture) };
}

/** The frame as it was when the database last answered: an error page still shows the hotline. */
export const lastKnownShell = (locale: Locale): Shell | null => recall(`shell:${locale}`);

type StoredShell = Omit<Shell, 'wechatQr'> & { wechatQrId: number | null };

async function readShell(locale: Locale): Promise<StoredShell> {
  const [site, navigation] = await Promise.all([
    findGlobal('site', locale),
    findGlobal('navigation', locale),
  ]);
  const { filing } = site;
  return {
    name: site.name ?? '',
    description: site.description ?? '',
    hotline: site.hotline ?? null,
    serviceHours: site.serviceHours ?? null,
    email: site.email ?? null,
    addresses: (site.addresses ?? [])
      .filter((row) => row.address)
      .map(({ label, address }) => ({ label: label ?? '', address: address ?? '' })),
    wechatQrId: populatedOne(site.wechatQr)?.id ?? null,
    filing: {
      icp: filing?.icp ?? null,
      publicSecurity: filing?.publicSecurity ?? null,
      drugInformation: filing?.drugInformation ?? null,
      telecom: filing?.telecom ?? null,
      telecomUrl: filing?.telecomUrl ?? null,
      businessLicenceUrl: filing?.businessLicenceUrl ?? null,
    },
    disclaimer: site.disclaimer ?? null,
    interests: (site.interests ?? []).flatMap((row) => row.name ?? []),
    leadRetentionMonths: site.leadRetentionMonths ?? RETENTION_MONTHS,
    hideContactOnHealth: site.hideContactOnHealth === true,
    mainLinks: toLinks(navigation.main),
    footerLinks: toLinks(navigation.footer),
  };
}

type StoredLinks = { label?: string | null; href: string }[] | null | undefined;

function toLinks(rows: StoredLinks): NavigationLink[] | null {
  const links = (rows ?? []).flatMap(({ label, href }) => (label ? [{ label, href }] : []));
  return links.length > 0 ? links : null;
}
