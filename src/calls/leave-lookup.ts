// What package.json calls `#guard-lookup` on Workers: names are left to Cloudflare, which resolves them at the connection, checks the server's certificate
// against them, and connects to no private address and not to itself
// (https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/#troubleshooting). `dns.lookup` is not there.

export const guardLookup = (): undefined => undefined;
