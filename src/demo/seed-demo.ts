import type { Payload } from 'payload';

export async function seedDemo(_payload: Payload, _say: (note: string) => void): Promise<void> {}
