/** A text of the admin in its three languages, keyed as Payload keys them. */
export interface Label {
  zh: string;
  'zh-TW': string;
  en: string;
  [language: string]: string;
}

export const label = (zh: string, zhTW: string, en: string): Label => ({ zh, 'zh-TW': zhTW, en });

/** Singular and plural are one word in Chinese; English has two. */
export const labels = (zh: string, zhTW: string, singular: string, plural: string) => ({
  singular: label(zh, zhTW, singular),
  plural: label(zh, zhTW, plural),
});

/** Picks the language of an error message by the language in which the user sees the admin. */
export const inLanguage = (language: string, text: Label): string => text[language] ?? text.en;
