import type { ReactNode } from 'react';

/** Turns rich text as it is stored (Lexical JSON) into what the page shows. */
export type RenderBody = (body: unknown) => ReactNode;
