/** Fields of the form against machines: one that nobody sees, and the proof of work. */
export const TRAP_FIELD = 'website';
export const PROOF_FIELD = 'altcha';
