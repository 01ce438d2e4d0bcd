import type { CollectionConfig } from 'payload';
import { allow, nobody } from '#cms/access/roles.ts';
import { groups } from '#cms/groups.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { label, labels } from '#cms/label.ts';
import { languageNames } from '#cms/localization.ts';
import { LOCALES } from '#i18n/locales.ts';

/** Every wording of the notice and the consent that somebody has agreed to; kept as proof. */
export const consentTexts: CollectionConfig = {
  slug: 'consent-texts',
  labels: labels('同意文本', '同意文本', 'Consent text', 'Consent texts'),
  access: {
    create: nobody,
    read: allow('admin', 'sales'),
    update: nobody,
    delete: nobody,
    unlock: () => false,
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'version',
    group: groups.leads,
    defaultColumns: ['version', 'locale', 'createdAt'],
  },
  hooks: { beforeOperation: [limitRequests] },
  fields: [
    { name: 'version', type: 'text', required: true, label: label('版本', '版本', 'Version') },
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      label: label('SHA-256', 'SHA-256', 'SHA-256'),
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      label: label('语言', '語言', 'Language'),
      options: LOCALES.map((value) => ({ value, label: languageNames[value] })),
    },
    { name: 'text', type: 'textarea', required: true, label: label('全文', '全文', 'Full text') },
  ],
};
