// The addresses of a mailbox as they are given to a command: with commas between, the one that sends first.
import { z } from 'zod';
import { limits } from '../domain/limits.ts';
import { UsageError } from './usage-error.ts';

/** Lower-cased, each once. UsageError where one is none. */
export function readAddresses(given: string): readonly string[] {
  const { addressesMax } = limits.connecting;
  const addresses = given.slice(0, addressesMax * 330).split(',');
  const read = addresses.map((address) => {
    const checked = z.email().max(320).safeParse(address.trim().toLowerCase());
    if (!checked.success) throw new UsageError(`--address: '${address.trim().slice(0, 80)}' is no mail address.`);
    return checked.data;
  });
  if (read.length > addressesMax) throw new UsageError(`--address: at most ${addressesMax} addresses.`);
  return [...new Set(read)];
}
