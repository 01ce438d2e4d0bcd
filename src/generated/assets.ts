/** Made by `npm run generate` from src/enhance. */
export const assets = {
  theme: '/assets/theme-XDIPUC6G.js',
  enhance: '/assets/enhance-J2KQX7G3.js',
} as const;
