import {
  accepted,
  doubted,
  limited,
  notStored,
  refused,
  rejected,
} from '#features/leads/answer.ts';
import { readAttribution } from '#features/leads/attribution.ts';
import { consentGiven } from '#features/leads/consent-given.ts';
import { leadReference } from '#features/leads/lead-reference.ts';
import { localeOf, parseLead } from '#features/leads/lead-schema.ts';
import { readSubmission } from '#features/leads/read-submission.ts';
import { judge } from '#features/leads/spam/judge.ts';
import { siteLimits } from '#features/leads/spam/site-limits.ts';
import { submitEnquiry } from '#features/leads/submit-enquiry.ts';
import { DEFAULT_LOCALE } from '#i18n/locales.ts';
import { addressKey } from '#lib/address-prefix.ts';
import { log } from '#lib/log.ts';
import { VISITOR_ADDRESS } from '#lib/visitor-address.ts';
import { lastKnownShell } from '#site-shell/queries.ts';
import { readNoticeFacts } from '../../notice-facts.ts';

export const dynamic = 'force-dynamic';

export async function POST(request: Request): Promise<Response> {
  const read = await readSubmission(request);
  if (!read.ok) return rejected(read.error, DEFAULT_LOCALE);
  const submission = read.value;
  const { values } = submission;
  const locale = localeOf(values);
  const context = { submission, locale };
  const lead = parseLead(values);
  if (!lead.ok) return refused(context, lead.error);
  const reference = leadReference(lead.value);
  const address = request.headers.get(VISITOR_ADDRESS);
  const [verdict, consent] = await Promise.all([
    judge({ values, lead: lead.value, reference, address }, siteLimits()),
    consentGiven(values, locale, () => readNoticeFacts(locale)),
  ]);
  const hotline = lastKnownShell(locale)?.hotline ?? null;
  if ('problem' in verdict) return doubted(context, verdict.problem);
  if ('retryAfter' in verdict) return limited(context, verdict.retryAfter, hotline);
  try {
    const kept = await submitEnquiry({
      reference,
      lead: lead.value,
      locale,
      receivedAt: new Date().toISOString(),
      held: verdict.held,
      consent,
      attribution: readAttribution(values, request.headers.get('referer')),
      addressKey: addressKey(address),
    });
    return accepted(context, reference, kept);
  } catch (error) {
    log().error({ err: error }, 'Enquiry not kept');
    return notStored(context, hotline);
  }
}
