import { SphereMark } from './sphere-mark.tsx';

/** Stands at the head of the admin's path, where it leads to the dashboard. */
export const Icon = () => <SphereMark size={22} />;
