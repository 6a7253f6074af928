// Under which host names the pages of desks are reached: the first label is the desk's name (WAYBILL_PAGE_ORIGIN), so that a browser keeps the cookies of
// two desks apart. Read by worker.ts, which finds the desk by the host, and by the desk's object, which must know its own address.
import { SettingsError } from '../settings-error.ts';
import type { Report } from '../watched-desk.ts';

export interface PageOrigins {
  /** Such as https://shop.desks.example. */
  originOf(desk: string): string;
  /** The label before the rest; null where the address is none of a page. */
  findName(url: URL): string | null;
}

/** Also the demo's: browsers take every name below localhost for this machine. */
const ON_THIS_MACHINE = /^http:\/\/\*\.localhost(?::\d{1,5})?$/;
const ELSEWHERE = /^https:\/\/\*(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?){2,10}$/;

/** null where there are no pages. `main` is the address of the deployment itself, which is no desk's. Throws SettingsError. */
export function readPageOrigins(given: string | undefined, main: string | undefined): PageOrigins | null {
  const pattern = (given ?? '').trim().replace(/\/$/, '');
  if (pattern === '') return null;
  if (!ON_THIS_MACHINE.test(pattern) && !ELSEWHERE.test(pattern))
    throw new SettingsError(
      `WAYBILL_PAGE_ORIGIN is "${pattern.slice(0, 200)}". Give an address with the desk's name left open, such as https://*.desks.example.`,
    );
  const originOf = (desk: string): string => pattern.replace('*', desk);
  const ending = new URL(originOf('a')).hostname.slice(1);
  const mainHost = main === undefined ? null : new URL(main).hostname;
  return {
    originOf,
    findName({ hostname }) {
      if (!hostname.endsWith(ending) || hostname === mainHost) return null;
      return hostname.slice(0, -ending.length);
    },
  };
}

/** As above; where it is faulty there are no pages, and all else goes on. */
export function findPageOrigins(
  given: string | undefined,
  main: string | undefined,
  report: Report,
): PageOrigins | null {
  try {
    return readPageOrigins(given, main);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    report({ event: 'no_pages', why: error.message });
    return null;
  }
}
