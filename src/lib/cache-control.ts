/** Browsers and proxies ask again each time, and get a 304 where nothing changed. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate';
