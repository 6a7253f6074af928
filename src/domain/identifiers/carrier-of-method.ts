// The carrier behind a delivery method's name, as shops and ERPs call what a customer may choose. Pure; called by connectors.
import { carrierFromName } from './carriers.ts';

/** `UPS Ground (Europe)` is `ups`; what begins with no carrier's name is that name in lower case, as Shipment.carrier wants it. */
export function carrierOfMethod(method: string): string {
  const words = method.trim().split(/\s+/);
  for (const count of [words.length, 3, 2, 1]) {
    const carrier = carrierFromName(words.slice(0, count).join(' '));
    if (carrier !== null) return carrier;
  }
  return method.trim().toLowerCase().slice(0, 200);
}
