// Servers that answer as three carriers of the table do, one of each kind: JSON with a password (Sendle), XML with one (Canada Post), and SOAP behind a
// login whose token stands in the call (DPD). Answers were written by hand from the documentations; numbers are made up.
import type { ParcelName } from '../contract/tracking-source-contract.ts';
import type { AnswerRequest, VendorReply, VendorRequest } from '../contract/vendor-server-fixture.ts';

/** `code` and words of one event; `when` is a clock at the place, of UTC+1. */
interface Told {
  readonly when: string;
  readonly code: string;
  readonly words: string;
}

type World = ReadonlyMap<string, readonly Told[]>;

const told = (when: string, code: string, words: string): Told => ({ when, code, words });
const LATE = '2026-11-19T14:30:00';

/** The numbers of a carrier's parcels, and what has happened to each, oldest first. */
function worldOf(
  numberOf: (n: number) => string,
  words: Partial<Record<ParcelName, readonly [string, string]>>,
): { readonly numbers: Partial<Record<ParcelName, string>>; readonly world: World } {
  const [label, transit] = [words.label_only, words.in_transit];
  const before = [
    ...(label ? [told('2026-11-16T11:00:00', ...label)] : []),
    ...(transit ? [told('2026-11-17T01:30:00', ...transit)] : []),
  ];
  const names = Object.keys(words) as ParcelName[];
  const numbers = Object.fromEntries([...names, 'not_found'].map((name, n) => [name, numberOf(n + 1)]));
  const world = names.map((name): readonly [string, readonly Told[]] => {
    const own = words[name];
    const events =
      name === 'label_only'
        ? before.slice(0, 1)
        : name === 'in_transit'
          ? before
          : [...before, told(LATE, ...(own ?? ['', '']))];
    return [numbers[name] ?? '', events];
  });
  return { numbers, world: new Map(world) };
}

export const SENDLE = worldOf((n) => `SAMPLE${n}A`, {
  label_only: ['Info', 'Shipment information received'],
  in_transit: ['In Transit', 'In transit between locations'],
  out_for_delivery: ['Out for Delivery', 'Your parcel is out for delivery'],
  delivered: ['Delivered', 'Your parcel was delivered'],
  available_for_pickup: ['Left with Agent', 'Left with the agent'],
  attempt_failed: ['Delivery Attempted', 'Nobody was there'],
  exception: ['Damaged', 'The parcel is damaged'],
  returned: ['Return to Sender', 'Going back'],
  unknown_word: ['Beamed Up', 'Beamed up'],
});

/** Of the whole parcel; between the first scan and the end it is 'Transit'. */
const SENDLE_STATES: Readonly<Record<string, string>> = {
  Info: 'Pickup',
  Delivered: 'Delivered',
  'Return to Sender': 'Returning',
  'Beamed Up': 'Beamed Up',
};

export function answerAsSendle({ path, headers }: VendorRequest): VendorReply {
  if (headers['authorization'] !== basic('user-1', 'pass-1')) return { status: 401, json: { error: 'unauthorised' } };
  const events = SENDLE.world.get(decodeURIComponent(path.split('/').at(-1) ?? ''));
  if (events === undefined)
    return { status: 404, json: { error: 'not_found', error_description: 'The resource was not found.' } };
  return { json: sendleAnswer(events) };
}

export const sendleAnswer = (events: readonly Told[]): object => ({
  state: SENDLE_STATES[events.at(-1)?.code ?? ''] ?? 'Transit',
  tracking_events: events.map(({ when, code, words }) => ({
    event_type: code,
    scan_time: `${when}+01:00`,
    description: words,
    location: 'Bremen',
  })),
  scheduling: { estimated_delivery_date_maximum: '2026-11-20' },
});

export const CANADA_POST = worldOf((n) => `1234567890${String(n).padStart(6, '0')}`, {
  label_only: ['3000', 'Electronic information submitted by shipper'],
  in_transit: ['0174', 'Item processed'],
  out_for_delivery: ['0500', 'Item out for delivery'],
  delivered: ['1496', 'Item successfully delivered'],
  available_for_pickup: ['1701', 'Item available for pickup at Post Office'],
  attempt_failed: ['1479', 'Attempted delivery. Notice card left indicating where item can be picked up.'],
  exception: ['1100', 'Item held by customs'],
  returned: ['2600', 'Item being returned to sender'],
  unknown_word: ['9999', 'Item beamed up'],
});

export function answerAsCanadaPost({ path, headers }: VendorRequest): VendorReply {
  if (headers['authorization'] !== basic('user-1', 'pass-1')) return { status: 401, text: '<messages/>' };
  const pin = decodeURIComponent(path.split('/').at(-2) ?? '');
  const events = CANADA_POST.world.get(pin);
  if (events === undefined)
    return {
      status: 404,
      text: '<?xml version="1.0"?><messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>004</code><description>No Pin History</description></message></messages>',
    };
  return { text: canadaPostAnswer(pin, events) };
}

export function canadaPostAnswer(pin: string, events: readonly Told[]): string {
  const occurrences = events.toReversed().map(({ when, code, words }) => {
    const [date, time] = when.split('T');
    return `<occurrence><event-identifier>${code}</event-identifier><event-date>${date}</event-date><event-time>${time}</event-time><event-time-zone>EST</event-time-zone><event-description>${words}</event-description><event-site>MONTR&#201;AL</event-site><event-province>QC</event-province></occurrence>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><tracking-detail xmlns="http://www.canadapost.ca/ws/track-v2"><pin>${pin}</pin><expected-delivery-date>2026-11-20</expected-delivery-date><significant-events>${occurrences.join('')}</significant-events></tracking-detail>`;
}

export const DPD = worldOf((n) => `0530880141${String(n).padStart(4, '0')}`, {
  label_only: ['SHIPMENT', 'Parcel information was received'],
  in_transit: ['BetweenDepots', 'The parcel is at the parcel dispatch centre.'],
  out_for_delivery: ['Courier', 'The parcel has left the parcel delivery centre.'],
  delivered: ['Delivered', 'The parcel was handed over.'],
  available_for_pickup: ['ParcelShop', 'Delivered by driver to Pickup parcelshop'],
  attempt_failed: ['DeliveryFailure', 'Unfortunately we have not been able to deliver your parcel.'],
  exception: ['Held', 'The parcel is on hold.'],
  returned: ['ReturnToSender', 'The parcel goes back.'],
  unknown_word: ['BeamedUp', 'Beamed up.'],
});

const soap = (body: string, status = 200): VendorReply => ({
  status,
  text: `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${body}</soap:Body></soap:Envelope>`,
});
const authFault = soap(
  '<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring><detail><ns:authenticationFault xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0"><errorCode>LOGIN_5</errorCode><errorMessage>The AuthToken is invalid.</errorMessage></ns:authenticationFault></detail></soap:Fault>',
  500,
);

/** Gives tokens `t1`, `t2`, …; `ended` are refused. */
export function answerAsDpd(ended: ReadonlySet<string> = new Set()): AnswerRequest {
  let given = 0;
  return ({ path, body }) => {
    if (path.includes('LoginService')) {
      if (!body.includes('<password xmlns="">pass-1</password>')) return authFault;
      given += 1;
      return soap(
        `<ns2:getAuthResponse xmlns:ns2="http://dpd.com/common/service/types/LoginService/2.0"><return><delisId>user-1</delisId><authToken>t${given}</authToken><depot>0530</depot></return></ns2:getAuthResponse>`,
      );
    }
    const token = /<authToken xmlns="">([^<]*)</u.exec(body)?.[1] ?? '';
    if (token === '' || ended.has(token)) return authFault;
    const number = /<parcelLabelNumber xmlns="">([^<]*)</u.exec(body)?.[1] ?? '';
    const events = DPD.world.get(number);
    if (events === undefined)
      return soap(
        '<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring><detail><ns:faults xmlns:ns="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><faultCode>PLC_1</faultCode><message>No information found for this parcel.</message></ns:faults></detail></soap:Fault>',
        500,
      );
    return soap(
      `<getTrackingDataResponse xmlns="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><trackingresult>${events.map(statusInfo).join('')}</trackingresult></getTrackingDataResponse>`,
    );
  };
}

function statusInfo({ when, code, words }: Told): string {
  const [, year, month, day, hour, rest] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2})(.*)$/u.exec(when) ?? [];
  const half = Number(hour) >= 12 ? 'PM' : 'AM';
  const text = `${Number(month)}/${Number(day)}/${year} ${Number(hour) % 12 || 12}${rest} ${half}`;
  return `<statusInfo><status>${code}</status><label><content>${code}</content></label><description><content><content>${words}</content></content></description><location><content>Mechelen (BE)</content></location><date><content>${text}</content></date></statusInfo>`;
}

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
