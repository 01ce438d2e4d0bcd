import type { CollectionConfig } from 'payload';
import { allow, hasRole, nobody } from '#cms/access/roles.ts';
import { groups } from '#cms/groups.ts';
import { limitRequests } from '#cms/hooks/limit-requests.ts';
import { label, labels } from '#cms/label.ts';
import { attributionFields } from './attribution-fields.ts';
import { consentFields } from './consent-fields.ts';
import { contactFields } from './contact-fields.ts';
import { historyFields } from './history-fields.ts';
import { followLead } from './hooks/follow-lead.ts';
import { forgetLead } from './hooks/forget-lead.ts';
import { inboxEndpoints } from './inbox/endpoints.ts';
import { personEndpoints } from './privacy/person-endpoints.ts';
import { workFields } from './work-fields.ts';

/** Enquiries from the contact form. Only the form makes them; sales work on them. */
export const leads: CollectionConfig = {
  slug: 'leads',
  labels: labels('咨询', '諮詢', 'Enquiry', 'Enquiries'),
  access: {
    create: nobody,
    read: allow('admin', 'sales'),
    update: allow('admin', 'sales'),
    delete: allow('admin'),
    unlock: () => false,
    admin: ({ req }) => hasRole(req.user, 'admin', 'sales'),
  },
  admin: {
    hideAPIURL: true,
    useAsTitle: 'name',
    group: groups.leads,
    defaultColumns: [
      'name',
      'state',
      'company',
      'interest',
      'owner',
      'sourcePage',
      'locale',
      'createdAt',
      'firstAnsweredAt',
    ],
    pagination: { defaultLimit: 25 },
    listSearchableFields: ['name', 'company', 'email', 'phone', 'reference'],
    components: { listMenuItems: ['/src/features/leads/export/export-menu.tsx#ExportMenu'] },
  },
  defaultSort: '-createdAt',
  enableQueryPresets: true,
  endpoints: [...inboxEndpoints, ...personEndpoints],
  hooks: {
    beforeOperation: [limitRequests],
    beforeChange: [followLead.note],
    afterChange: [followLead.tell],
    beforeDelete: [forgetLead],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: label('咨询', '諮詢', 'Enquiry'),
          fields: [...contactFields(), ...historyFields()],
        },
        { label: label('来源', '來源', 'Source'), fields: attributionFields() },
        { label: label('同意', '同意', 'Consent'), fields: consentFields() },
      ],
    },
    ...workFields(),
  ],
};
