// The checkpoints of DHL Express, which its XML services and MyDHL API share.
// https://developer.dhl.com/api-reference/dhl-express-mydhl-api (reference data: event codes).
import type { Words } from '../carrier.ts';

export const DHL_EXPRESS_WORDS: Words = {
  // Picked up, weighed, processed, departed, arrived, in and through the customs, forwarded, handed on.
  in_transit: 'PU, SA, RW, PO, PL, DF, AF, AR, IC, CR, RR, BR, TR, FD, TP, HO, PY, DI',
  out_for_delivery: 'WC',
  delivered: 'OK',
  available_for_pickup: 'CC',
  // Nobody at home, business closed, delivery not taken place.
  attempt_failed: 'NH, CA, ND',
  // On hold, clearance delay, bad address, refused, moved, damaged, missorted, waiting for a payment or for papers, partly delivered.
  exception: 'OH, UD, CD, BA, RD, CM, DM, DD, MS, MC, HP, HI, BN, PD, NA, SS, AD, CI',
  returned: 'RT',
};
