import { createTranslator } from 'use-intl/core';
import type { Locale } from './locales.ts';
import { messages } from './messages/index.ts';

export type Messages = (typeof messages)['zh-CN'];
export type Namespace = keyof Messages;

/**
 * Texts of one namespace in a language, in ICU message syntax: `t('pages', { count: 3 })`.
 * Whether every key stands in every language is held by a test.
 */
export const translator = <N extends Namespace>(locale: Locale, namespace: N) =>
  createTranslator<Messages, N>({ locale, messages: messages[locale] as Messages, namespace });
