'use client';

import { useConfig } from '@payloadcms/ui';
import { useState } from 'react';

interface Answer {
  message?: string;
  errors?: { message: string }[];
}

interface Post {
  /** While it runs, the button is not pressed again. */
  busy: boolean;
  /** What the server said; empty before. */
  said: string;
  /** @returns whether the server did it */
  post: () => Promise<boolean>;
}

/** Posts nothing but the wish to an address of the API, and keeps what the server says to it. */
export function usePost(path: string, noAnswer: string): Post {
  const { api } = useConfig().config.routes;
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const post = async (): Promise<boolean> => {
    setBusy(true);
    setSaid('');
    try {
      const response = await fetch(api + path, { method: 'POST', credentials: 'same-origin' });
      const { message, errors } = (await response.json()) as Answer;
      setSaid(message ?? errors?.[0]?.message ?? noAnswer);
      return response.ok;
    } catch {
      setSaid(noAnswer);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, said, post };
}
