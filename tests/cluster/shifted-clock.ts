/** Loaded into the processes of the site: SIGUSR2 moves their clock an hour on, the next one back. */
const HOUR_MS = 60 * 60 * 1000;
const Real = Date;
let shift = 0;
process.on('SIGUSR2', () => {
  shift = shift === 0 ? HOUR_MS : 0;
});

globalThis.Date = new Proxy(Real, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [Real.now() + shift] : args, newTarget),
  apply: () => new Real(Real.now() + shift).toString(),
  get: (target, name) => (name === 'now' ? () => Real.now() + shift : Reflect.get(target, name)),
});
