// Which addresses of the internet protocol no shop and no provider of mail has: those of private networks, and those that are never a server's. Pure.
// Called by the guarded fetch of the runtime and by the imap connector. Standards: the special-purpose registries of IANA (RFC 6890, iana.org/assignments/iana-ipv4-special-registry and
// iana-ipv6-special-registry).
import { BlockList, isIP } from 'node:net';

type Subnet = readonly [address: string, prefix: number];

/** A network without IPv4 reaches it through these; the last 32 bits are the address (RFC 6052). */
const NAT64: Subnet = ['64:ff9b::', 96];

/** An IPv4 address is also found in its form by NAT64. */
function listOf(ipv4: readonly Subnet[], ipv6: readonly Subnet[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of ipv4) {
    list.addSubnet(address, prefix, 'ipv4');
    list.addSubnet(`${NAT64[0]}${address}`, NAT64[1] + prefix, 'ipv6');
  }
  for (const [address, prefix] of ipv6) list.addSubnet(address, prefix, 'ipv6');
  return list;
}

/** Link-local addresses, at which clouds give out their keys, the other such addresses of clouds, and multicast: nothing that an admin
 * connects stands there, on no network. Sources: docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html,
 * learn.microsoft.com/en-us/azure/virtual-network/what-is-ip-address-168-63-129-16, docs.oracle.com/en-us/iaas/Content/Compute/Tasks/gettingmetadata.htm,
 * alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata. */
const NEVER = listOf(
  [
    ['169.254.0.0', 16],
    ['168.63.129.16', 32],
    ['100.100.100.200', 32],
    ['192.0.0.192', 32],
    ['224.0.0.0', 4],
    ['255.255.255.255', 32],
  ],
  [
    ['fe80::', 10],
    ['fd00:ec2::', 32],
    ['fd20:ce::254', 128],
    ['ff00::', 8],
  ],
);

const NOT_PUBLIC = listOf(
  [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['240.0.0.0', 4],
  ],
  [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
);

/** All of IPv6 that is given out to networks (RFC 4291, 2.4), and the way to IPv4. */
const PUBLIC_IPV6 = listOf([], [['2000::', 3], NAT64]);

/** An IPv4 address in its form in IPv6 (RFC 4291, 2.5.5.2), however that is written, as itself: workerd's list knows none of the others. */
function plain(address: string): string {
  if (isIP(address) !== 6) return address;
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(written) ?? [];
  if (high === undefined || low === undefined) return written;
  return [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]).join('.');
}

/** Whether a call may go to this very address. False for what is no address. */
export function mayConnectTo(
  address: string,
  { isPrivateNetworkAllowed }: { readonly isPrivateNetworkAllowed: boolean },
): boolean {
  const bare = plain(address.replace(/%.*$/, ''));
  const version = isIP(bare);
  if (version === 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  if (NEVER.check(bare, family)) return false;
  if (isPrivateNetworkAllowed) return true;
  return !NOT_PUBLIC.check(bare, family) && (version === 4 || PUBLIC_IPV6.check(bare, family));
}
