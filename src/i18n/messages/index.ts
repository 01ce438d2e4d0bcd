import en from './en/index.ts';
import zhCN from './zh-CN/index.ts';
import zhTW from './zh-TW/index.ts';

export const messages = { 'zh-CN': zhCN, 'zh-TW': zhTW, en } as const;
