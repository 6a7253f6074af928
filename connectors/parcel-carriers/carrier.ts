// What an entry of the table of carriers says: where its API is, how a number is asked for, where in an answer the parcels and their events
// stand, and what its words mean. One file a carrier in carriers/; read by translate.ts and asked by client.ts.
import type { VendorCall } from '../../src/calls/vendor-api.ts';
import type { ShipmentStatus } from '../../src/domain/order.ts';

/** The names under which a connection keeps them, and the account that some ask for in the call. */
export interface CarrierKeys {
  readonly user: string;
  readonly password: string;
  readonly key: string;
  readonly account: string;
}
export type CarrierKey = keyof CarrierKeys;

/** A place in an answer: names with dots between, through lists too; '' is the place itself. An XML attribute has its name alone. */
export type Path = string;

/** Our status, and the vendor's words for it with commas between; upper and lower case are one. */
export type Words = Partial<Record<ShipmentStatus, string>>;

export interface EventShape {
  /** From a parcel. */
  readonly list: Path;
  /** From an event; the first that is there. */
  readonly code?: readonly Path[];
  readonly description: readonly Path[];
  /** Parts of one time, in order: a day and a clock, or both in one. */
  readonly at: readonly Path[];
  readonly zone?: Path;
  readonly country?: Path;
  readonly region?: Path;
  readonly place?: readonly Path[];
}

export interface AnswerShape {
  /** From the body, of which a list is under `items`: each is one parcel. The first place at which there is one. */
  readonly parcels: readonly Path[];
  /** From a parcel; where an answer may hold several, each names its own. */
  readonly number?: readonly Path[];
  /** From a parcel: how it stands. Without it the newest event says so. */
  readonly status?: Path;
  readonly statusWords?: Words;
  /** From a parcel: who has taken it. A name there says that it was delivered. */
  readonly receiver?: Path;
  readonly estimate?: readonly Path[];
  readonly event: EventShape;
  /** Of days that do not begin with the year. */
  readonly dates?: 'day_first' | 'month_first';
  /** IANA: of clocks without an offset, where the carrier is of one zone. */
  readonly timeZone?: string;
  readonly words: Words;
  /** What the carrier's own descriptions say where its codes do not: found anywhere in one, in this order. */
  readonly phrases?: readonly (readonly [RegExp, ShipmentStatus])[];
  /** From the body: codes and words of an error. */
  readonly errors: readonly Path[];
  /** An error that is none. */
  readonly noError?: RegExp;
  readonly notFound: RegExp;
  readonly denied?: RegExp;
}

export interface CarrierEntry {
  /** Our carrier id. */
  readonly id: string;
  /** Where the carrier documents it. */
  readonly docs: string;
  readonly format: 'json' | 'xml';
  readonly baseUrl: string;
  readonly keys: readonly CarrierKey[];
  /** A number that can be the carrier's; others are not asked for. */
  readonly numbers: RegExp;
  readonly proof?: (keys: CarrierKeys) => Readonly<Record<string, string>>;
  readonly login?: CarrierLogin;
  /** `token` is '' where there is no login. */
  readonly ask: (number: string, keys: CarrierKeys, token: string) => VendorCall;
  readonly shape: AnswerShape;
}

/** A call that gives a token, kept until shortly before its end. */
export interface CarrierLogin {
  /** Where it is another than the API's. */
  readonly baseUrl?: string;
  readonly call: (keys: CarrierKeys) => VendorCall;
  /** From the answer, in the carrier's format. */
  readonly token: Path;
  readonly seconds: Path | number;
  /** In a call the token is a header, `Bearer`, or stands where `ask` puts it. */
  readonly isBearer: boolean;
}

export const basicProof = ({ user, password }: CarrierKeys): Readonly<Record<string, string>> => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
});

/** For what goes into a body of XML. */
export const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const soapCall = (path: string, action: string, body: string): VendorCall => ({
  method: 'POST',
  path,
  isRepeatable: true,
  headers: { accept: 'text/xml', soapaction: `"${action}"` },
  body: {
    contentType: 'text/xml; charset=utf-8',
    text: `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`,
  },
});
