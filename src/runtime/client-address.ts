// The address under which a request's tries are counted: of the connection, or, where that comes from a proxy of the desk's own, the one that the
// proxy names last. Called by open-page.ts. Standards: RFC 4291, 2.5.4 (an IPv6 host has a /64 to itself).
import { isIP, isIPv6 } from 'node:net';
import { SettingsError } from './settings-error.ts';

type Env = Readonly<Record<string, string | undefined>>;

const PROXIES_MAX = 20;
const HOPS_MAX = 10;

/** Throws SettingsError where one of them is no address: then everybody would count as one. */
export function readProxies({ WAYBILL_PROXIES: listed = '' }: Env): ReadonlySet<string> {
  const proxies = listed
    .split(',')
    .map((one) => plain(one.trim()))
    .filter((one) => one !== '');
  const wrong = proxies.find((one) => isIP(one) === 0);
  if (wrong !== undefined || proxies.length > PROXIES_MAX)
    throw new SettingsError(
      `WAYBILL_PROXIES holds ${wrong === undefined ? `more than ${PROXIES_MAX} addresses` : `"${wrong}", which is no address`}. Give the addresses from which your proxies connect, such as 127.0.0.1, with commas between.`,
    );
  return new Set(proxies);
}

/** `forwarded` is X-Forwarded-For. Of its hops only the last are true, which our own proxies have added: what a client writes stands before. */
export function clientAddress(remote: string, forwarded: string | null, proxies: ReadonlySet<string>): string {
  const direct = plain(remote);
  if (!proxies.has(direct)) return countedAs(direct);
  const hops = (forwarded ?? '')
    .split(',')
    .slice(-HOPS_MAX)
    .map((hop) => plain(hop.trim()));
  const client = hops.findLast((hop) => !proxies.has(hop)) ?? '';
  return countedAs(isIP(client) === 0 ? direct : client);
}

/** An IPv4 address as a socket for both gives it: `::ffff:192.0.2.1`. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d{1,3}\.)/i, '').replace(/%.*$/, '');

/** Whoever has one IPv6 address has 2^64 of them. */
function countedAs(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ?? '').split(':')];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0{1,3}(?=.)/, ''))
    .join(':')}::`;
}
