import type { Picture } from '#content/media-picture.ts';

/** What the contact page needs to know of the company; the site's shell provides it. */
export interface ContactChannels {
  name: string;
  hotline: string | null;
  serviceHours: string | null;
  email: string | null;
  addresses: { label: string; address: string }[];
  wechatQr: Picture | null;
}
