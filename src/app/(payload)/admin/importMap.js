import { RowLabel as RowLabel_cd46cdeffc067ac30ddcfeb5ed8c4baa } from '../../../../src/cms/admin/row-label.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockLabel as BlockLabel_3d2fcf98246acba113756da5bb25130e } from '../../../../src/cms/admin/block-label.tsx'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { ValueField as ValueField_065e0b58fab54236d128cf90ac82d9cf } from '../../../../src/features/leads/inbox/value-field.tsx'
import { TimeLineField as TimeLineField_b0afc2f0b997218765c0d03297f1e775 } from '../../../../src/features/leads/inbox/time-line-field.tsx'
import { OthersField as OthersField_ab93e408e4cd75672f91775bb8272406 } from '../../../../src/features/leads/inbox/others-field.tsx'
import { StateCell as StateCell_46c5596124b2ec8c395160ba4b445f90 } from '../../../../src/features/leads/inbox/cells.tsx'
import { HeldField as HeldField_3c97f66e7c713836305129acf176c66c } from '../../../../src/features/leads/inbox/held-field.tsx'
import { OwnerCell as OwnerCell_46c5596124b2ec8c395160ba4b445f90 } from '../../../../src/features/leads/inbox/cells.tsx'
import { OwnerField as OwnerField_b90815d9c429e6a062242545243d1482 } from '../../../../src/features/leads/inbox/owner-field.tsx'
import { AnsweredCell as AnsweredCell_46c5596124b2ec8c395160ba4b445f90 } from '../../../../src/features/leads/inbox/cells.tsx'
import { ExportMenu as ExportMenu_2046c5823e8c0b208e1967221cd52c0c } from '../../../../src/features/leads/export/export-menu.tsx'
import { ResendField as ResendField_f24085cee622e1e7727202061d7f61d3 } from '../../../../src/features/leads/admin/resend-field.tsx'
import { ResendCell as ResendCell_492eb3a52c00cc965418725517a7c5c4 } from '../../../../src/features/leads/admin/resend-cell.tsx'
import { PersonPanel as PersonPanel_ad0495829ac04c9a6cf69615e73b3eae } from '../../../../src/features/leads/privacy/person-panel.tsx'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { ChannelPanel as ChannelPanel_d2bbb78f1025382c649d9574f2e122dd } from '../../../../src/features/leads/admin/channel-panel.tsx'
import { Icon as Icon_ac24b7647da2fdcb8651ad36c553034e } from '../../../../src/cms/admin/icon.tsx'
import { Logo as Logo_ebea225cf4e85ed95cdf2ee0b6598492 } from '../../../../src/cms/admin/logo.tsx'
import { Overview as Overview_198648c7aefa244b7129747bd259ef57 } from '../../../../src/features/leads/overview/overview.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/cms/admin/row-label.tsx#RowLabel": RowLabel_cd46cdeffc067ac30ddcfeb5ed8c4baa,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/cms/admin/block-label.tsx#BlockLabel": BlockLabel_3d2fcf98246acba113756da5bb25130e,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "/src/features/leads/inbox/value-field.tsx#ValueField": ValueField_065e0b58fab54236d128cf90ac82d9cf,
  "/src/features/leads/inbox/time-line-field.tsx#TimeLineField": TimeLineField_b0afc2f0b997218765c0d03297f1e775,
  "/src/features/leads/inbox/others-field.tsx#OthersField": OthersField_ab93e408e4cd75672f91775bb8272406,
  "/src/features/leads/inbox/cells.tsx#StateCell": StateCell_46c5596124b2ec8c395160ba4b445f90,
  "/src/features/leads/inbox/held-field.tsx#HeldField": HeldField_3c97f66e7c713836305129acf176c66c,
  "/src/features/leads/inbox/cells.tsx#OwnerCell": OwnerCell_46c5596124b2ec8c395160ba4b445f90,
  "/src/features/leads/inbox/owner-field.tsx#OwnerField": OwnerField_b90815d9c429e6a062242545243d1482,
  "/src/features/leads/inbox/cells.tsx#AnsweredCell": AnsweredCell_46c5596124b2ec8c395160ba4b445f90,
  "/src/features/leads/export/export-menu.tsx#ExportMenu": ExportMenu_2046c5823e8c0b208e1967221cd52c0c,
  "/src/features/leads/admin/resend-field.tsx#ResendField": ResendField_f24085cee622e1e7727202061d7f61d3,
  "/src/features/leads/admin/resend-cell.tsx#ResendCell": ResendCell_492eb3a52c00cc965418725517a7c5c4,
  "/src/features/leads/privacy/person-panel.tsx#PersonPanel": PersonPanel_ad0495829ac04c9a6cf69615e73b3eae,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/src/features/leads/admin/channel-panel.tsx#ChannelPanel": ChannelPanel_d2bbb78f1025382c649d9574f2e122dd,
  "/src/cms/admin/icon.tsx#Icon": Icon_ac24b7647da2fdcb8651ad36c553034e,
  "/src/cms/admin/logo.tsx#Logo": Logo_ebea225cf4e85ed95cdf2ee0b6598492,
  "/src/features/leads/overview/overview.tsx#Overview": Overview_198648c7aefa244b7129747bd259ef57,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
