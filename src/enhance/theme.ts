import { applyTheme, savedTheme } from './theme-choice.ts';

/** Runs before the page is drawn. */
applyTheme(savedTheme());
