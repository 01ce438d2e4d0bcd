import { expect, test } from 'vitest';
import { CHALLENGE_S, checkProof, newChallenge } from './challenge.ts';

test('a challenge is signed, differs each time and says when it was issued and expires', async () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  const [one, other] = [await newChallenge(now), await newChallenge(now)];
  expect(one.signature).not.toBe(other.signature);
  expect(one.parameters).toMatchObject({
    data: { issuedAt: now },
    expiresAt: now / 1000 + CHALLENGE_S,
    keySignature: expect.any(String),
  });
  expect(CHALLENGE_S).toBe(1200);
});

test('none is missing, nonsense is invalid, nothing throws', async () => {
  for (const none of [undefined, null, '']) {
    expect(await checkProof(none)).toEqual({ state: 'missing' });
  }
  const deep = `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`;
  for (const bad of [
    'x',
    7,
    {},
    '€€',
    'e30=',
    btoa('null'),
    btoa('{"challenge":{"parameters":{},"signature":"x"},"solution":{}}'),
    btoa(`{"challenge":{"parameters":${deep},"signature":"x"},"solution":{}}`),
    'A'.repeat(5000),
  ]) {
    expect(await checkProof(bad), String(bad).slice(0, 20)).toEqual({ state: 'invalid' });
  }
});
