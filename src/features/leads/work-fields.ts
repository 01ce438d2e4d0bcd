import type { Field } from 'payload';
import { label } from '#cms/label.ts';
import { checkOwner } from './check-owner.ts';
import { inboxCells, inboxFields, shownAs } from './inbox/components.ts';
import { readOnly } from './read-only.ts';
import { stateField } from './state-field.ts';

/** What sales work with, beside the enquiry. */
export const workFields = (): Field[] => [
  {
    ...stateField(),
    admin: { position: 'sidebar', isClearable: false, components: { Cell: inboxCells.state } },
  },
  {
    name: 'held',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    label: label('待审核', '待審核', 'Held for review'),
    admin: {
      position: 'sidebar',
      components: { Field: inboxFields.held },
      description: label(
        '未经自动验证的提交。取消勾选即通过审核，并向咨询人发送回执。',
        '未經自動驗證的提交。取消勾選即通過審核，並向諮詢人傳送回執。',
        'Sent without the automatic check. Untick to let it through; the sender is then written to.',
      ),
    },
  },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    validate: checkOwner,
    label: label('负责人', '負責人', 'Owner'),
    admin: {
      position: 'sidebar',
      components: { Field: inboxFields.owner, Cell: inboxCells.owner },
    },
  },
  {
    name: 'answerDueAt',
    type: 'date',
    index: true,
    label: label('首次答复期限', '首次答覆期限', 'First answer due'),
    access: readOnly,
    admin: { position: 'sidebar', components: { Field: shownAs('due') } },
  },
  {
    name: 'firstAnsweredAt',
    type: 'date',
    label: label('首次答复', '首次答覆', 'First answer'),
    access: readOnly,
    admin: {
      position: 'sidebar',
      components: { Field: shownAs('answered'), Cell: inboxCells.answered },
    },
  },
  {
    name: 'reference',
    type: 'text',
    unique: true,
    label: label('编号', '編號', 'Reference'),
    access: readOnly,
    admin: { position: 'sidebar', components: { Field: shownAs('text') } },
  },
  {
    name: 'sameAs',
    type: 'relationship',
    relationTo: 'leads',
    index: true,
    label: label('同一联系人的首次咨询', '同一聯絡人的首次諮詢', 'First enquiry of this person'),
    access: readOnly,
    admin: { hidden: true },
  },
  {
    name: 'addressKey',
    type: 'text',
    index: true,
    label: label('网络地址的密钥散列', '網路位址的密鑰雜湊', 'Keyed hash of the network address'),
    access: { ...readOnly, read: () => false },
    admin: { hidden: true },
  },
  {
    name: 'idempotencyKey',
    type: 'text',
    index: true,
    label: label('防重复编号', '防重複編號', 'Idempotency key'),
    access: readOnly,
    admin: { hidden: true },
  },
];
