import { ShortText } from '#ui/short-text.tsx';
import type { Company } from './queries.ts';

/** What the cells are used for: a word and a sentence on each hairline. */
export const FieldsOfUse = ({ fields }: { fields: Company['fieldsOfUse'] }) => (
  <dl className="border-t border-ink">
    {fields.map(({ name, description }) => (
      <div
        key={name}
        className="grid gap-x-8 gap-y-1 border-b border-line py-5 md:grid-cols-12 md:items-baseline"
      >
        <dt className="text-h3 leading-snug md:col-span-4">
          <ShortText text={name} />
        </dt>
        <dd className="text-small text-ink-2 md:col-span-8">
          <ShortText text={description} />
        </dd>
      </div>
    ))}
  </dl>
);
