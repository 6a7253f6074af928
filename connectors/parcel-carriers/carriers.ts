// The table: every carrier of this connector by the name with which it is connected. A new one is a file beside this and a line here.
import type { CarrierEntry } from './carrier.ts';
import { asendia } from './carriers/asendia.ts';
import { australiapost } from './carriers/australia-post.ts';
import { bpost } from './carriers/bpost.ts';
import { canadaPost } from './carriers/canada-post.ts';
import { chronopost } from './carriers/chronopost.ts';
import { dhlExpress } from './carriers/dhl-express.ts';
import { dhlParcelDe } from './carriers/dhl-parcel-de.ts';
import { dhlPoland } from './carriers/dhl-poland.ts';
import { dpd } from './carriers/dpd.ts';
import { hermes } from './carriers/hermes.ts';
import { landmark } from './carriers/landmark.ts';
import { laposte } from './carriers/laposte.ts';
import { mydhl } from './carriers/mydhl.ts';
import { parcelone } from './carriers/parcelone.ts';
import { purolator } from './carriers/purolator.ts';
import { seko } from './carriers/seko.ts';
import { sendle } from './carriers/sendle.ts';
import { smartkargo } from './carriers/smartkargo.ts';
import { spring } from './carriers/spring.ts';
import { teleship } from './carriers/teleship.ts';

export const CARRIERS = {
  asendia,
  'australia-post': australiapost,
  bpost,
  'canada-post': canadaPost,
  chronopost,
  'dhl-express': dhlExpress,
  'dhl-parcel-de': dhlParcelDe,
  'dhl-poland': dhlPoland,
  dpd,
  hermes,
  landmark,
  laposte,
  mydhl,
  parcelone,
  purolator,
  seko,
  sendle,
  smartkargo,
  spring,
  teleship,
} as const satisfies Readonly<Record<string, CarrierEntry>>;

export type CarrierName = keyof typeof CARRIERS;
