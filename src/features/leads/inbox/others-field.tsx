import Link from 'next/link';
import type { UIFieldServerComponent } from 'payload';
import { inLanguage, label } from '#cms/label.ts';
import { isoMinute } from '#i18n/format.ts';
import { stateNames } from '../state-field.ts';
import { readOthers } from './read-others.ts';

const title = label(
  '同一联系人的其他咨询',
  '同一聯絡人的其他諮詢',
  'Other enquiries of this person',
);

/** What the same person asked before and after; nothing where this is the only enquiry. */
export const OthersField: UIFieldServerComponent = async ({ id, data, i18n, req }) => {
  if (typeof id !== 'number') return null;
  const others = await readOthers(req, id, data.sameAs);
  if (others.length === 0) return null;
  return (
    <section className="field-type lead-section">
      <h3>{inLanguage(i18n.language, title)}</h3>
      <ul>
        {others.map((lead) => (
          <li key={lead.id} className="lead-other">
            <Link href={`/admin/collections/leads/${lead.id}`} prefetch={false}>
              {[isoMinute(lead.createdAt), lead.interest].filter(Boolean).join('  ')}
            </Link>
            <span>{inLanguage(i18n.language, stateNames[lead.state])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
