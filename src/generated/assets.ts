/** Made by `npm run generate` from src/enhance. */
export const assets = {
  theme: '/assets/theme-XDIPUC6G.js',
  enhance: '/assets/enhance-FWZSJQSN.js',
} as const;
