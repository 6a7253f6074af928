// A TCP port as a person writes it. Called by the commands that take one.

const PORT_MAX = 65_535;

/** null where it is none. Port 0, any free one, is one where `least` says so. */
export function readPort(given: string, { least }: { readonly least: 0 | 1 }): number | null {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : null;
  return port !== null && port >= least && port <= PORT_MAX ? port : null;
}
