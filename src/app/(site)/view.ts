import type { ReactNode } from 'react';
import type { Thing } from 'schema-dts';
import type { Crumb } from '#content/json-ld/pages.ts';
import type { PageAddress } from '#site-shell/page-address.ts';
import type { PageMeta } from '#site-shell/page-meta.ts';
import type { Section } from '#site-shell/site-shell.tsx';

/** A page: what stands in its middle, and what the frame around it needs to know. */
export interface View {
  meta: PageMeta;
  address: PageAddress;
  content: ReactNode;
  current?: Section;
  /** Pages between the home page and this one. */
  trail?: readonly Crumb[];
  /** What this page tells search engines, beside the way to it. */
  structured?: readonly Thing[];
  /** Health knowledge: the law wants no contact details beside it. */
  hideContact?: boolean;
  /** Anything but 200 becomes the status of the answer (see `delivery/page-transform`). */
  status?: 404 | 308 | 429 | 500 | 503;
  location?: string;
  /** The answer to one visitor's words, of which there are any number: it is not kept. */
  transient?: boolean;
}
