import { type Company, getCompany } from '#features/company/queries.ts';
import type { NoticeFacts } from '#features/leads/consent-wording.ts';
import type { Locale } from '#i18n/locales.ts';
import { getShell, type Shell } from '#site-shell/queries.ts';

/** What the notice of the contact page says; the name of the site stands in for that of the company. */
export const noticeFacts = (
  shell: Shell,
  { legalName }: Pick<Company, 'legalName'>,
): NoticeFacts => ({
  name: legalName || shell.name,
  hotline: shell.hotline,
  email: shell.email,
  months: shell.leadRetentionMonths,
});

/** As it is at present, for whoever does not render the page. */
export async function readNoticeFacts(locale: Locale): Promise<NoticeFacts> {
  const [shell, company] = await Promise.all([getShell(locale), getCompany(locale)]);
  return noticeFacts(shell, company);
}
