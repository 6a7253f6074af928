// An answer of each carrier of the table of which no recording lies beside the project, in the shape of its documentation and written by hand, and what is
// read from it: statuses, oldest first. Numbers, names and places are made up. For translate.test.ts.
import type { CarrierName } from './carriers.ts';

export interface CarrierSample {
  readonly carrier: CarrierName;
  readonly number: string;
  readonly answer: string;
  readonly status: string;
  readonly statuses: readonly string[];
  /** Of the newest event. */
  readonly at: string;
  /** An answer for a number that the carrier does not know. */
  readonly notFound: string;
}

const json = (value: unknown): string => JSON.stringify(value);

export const SAMPLES: readonly CarrierSample[] = [
  {
    carrier: 'australia-post',
    number: '7XX1000634011427',
    answer: json({
      tracking_results: [
        {
          tracking_id: '7XX1000634011427',
          status: 'In transit',
          trackable_items: [
            {
              article_id: '7XX1000634011427',
              product_type: 'eParcel',
              events: [
                { location: 'ALEXANDRIA NSW', description: 'Onboard with driver', date: '2026-11-19T08:43:09+11:00' },
                {
                  location: 'CHULLORA NSW',
                  description: 'Item processed at facility',
                  date: '2026-11-18T14:43:09+11:00',
                },
                {
                  location: null,
                  description: 'Shipping information approved by Australia Post',
                  date: '2026-11-17T10:00:00+11:00',
                },
              ],
            },
          ],
        },
      ],
    }),
    status: 'out_for_delivery',
    statuses: ['info_received', 'in_transit', 'out_for_delivery'],
    at: '2026-11-18T21:43:09.000Z',
    notFound: json({
      tracking_results: [{ tracking_id: 'X', errors: [{ code: 'ESB-10001', name: 'Invalid tracking ID' }] }],
    }),
  },
  {
    carrier: 'bpost',
    number: '323200000000000000000001',
    answer:
      '<itemTracking><itemCode>323200000000000000000001</itemCode><costCenter>A</costCenter><stateInfo><time>2026-11-19T14:30:00</time><stateCode>10</stateCode><stateDescription>Item delivered to addressee</stateDescription></stateInfo><stateInfo><time>2026-11-18T02:30:00</time><stateCode>05</stateCode><stateDescription>Item sorted</stateDescription></stateInfo></itemTracking>',
    status: 'delivered',
    statuses: ['in_transit', 'delivered'],
    at: '2026-11-19T13:30:00.000Z',
    notFound: '<businessException><code>404</code><message>Item not found</message></businessException>',
  },
  {
    carrier: 'dhl-parcel-de',
    number: '00340434161094042557',
    answer:
      '<?xml version="1.0" encoding="UTF-8"?><data name="piece-shipment-list" code="0" request-id="r1"><data name="piece-shipment" error-status="0" piece-code="00340434161094042557" standard-event-code="ZU"><data name="piece-event-list"><data name="piece-event" event-timestamp="18.11.2026 10:12" event-text="Die Sendung wurde im Start-Paketzentrum bearbeitet." event-location="Bremen" event-country="Deutschland" standard-event-code="AA"/><data name="piece-event" event-timestamp="19.11.2026 08:01" event-text="Die Sendung wurde in das Zustellfahrzeug geladen." standard-event-code="PO"/><data name="piece-event" event-timestamp="19.11.2026 14:30" event-text="Die Sendung wurde erfolgreich zugestellt." standard-event-code="ZU"/></data></data></data>',
    status: 'delivered',
    statuses: ['in_transit', 'out_for_delivery', 'delivered'],
    at: '2026-11-19T13:30:00.000Z',
    notFound:
      '<data name="piece-shipment-list" code="100" error="Es konnten keine Daten gefunden werden." request-id="r2"/>',
  },
  {
    carrier: 'hermes',
    number: 'H9746130018743501086',
    answer: json({
      shipmentinfo: [
        {
          shipmentID: 'H9746130018743501086',
          deliveryForecast: { fixed: false, date: '2026-11-20' },
          status: [
            {
              timestamp: '2026-11-17T07:58:24+01:00',
              code: '0-0-0',
              description: 'The shipment has been notified to Hermes electronically.',
            },
            {
              timestamp: '2026-11-18T07:58:24+01:00',
              code: '30-0-6',
              description: 'The shipment has been sorted at the logistics centre Bremen.',
            },
            {
              timestamp: '2026-11-19T07:58:24+01:00',
              code: '60-3-4',
              description: 'The recipient was not present. Hermes will make another delivery attempt.',
            },
          ],
        },
      ],
    }),
    status: 'attempt_failed',
    statuses: ['info_received', 'in_transit', 'attempt_failed'],
    at: '2026-11-19T06:58:24.000Z',
    notFound: json({
      shipmentinfo: [
        { shipmentID: 'X', result: { code: 'e001', message: 'There is no information for the entered value.' } },
      ],
    }),
  },
  {
    carrier: 'landmark',
    number: 'LTN17000000N1',
    answer:
      '<TrackResponse><Result><Success>true</Success><Packages><Package><TrackingNumber>JJD0000000000000001</TrackingNumber><LandmarkTrackingNumber>LTN17000000N1</LandmarkTrackingNumber><Events><Event><Status>Shipment Data Uploaded</Status><DateTime>2026-11-16 19:48:02</DateTime><Location>Romulus, MI</Location><EventCode>50</EventCode></Event><Event><Status>Item in transit with carrier</Status><DateTime>11/18/2026 09:29 AM</DateTime><Location>Toronto, ON</Location><EventCode>275</EventCode></Event></Events></Package></Packages></Result></TrackResponse>',
    status: 'in_transit',
    statuses: ['info_received', 'in_transit'],
    at: '2026-11-18T12:00:00.000Z',
    notFound:
      '<TrackResponse><Errors><Error><ErrorCode>TrackingNumber</ErrorCode><ErrorMessage>Package not found</ErrorMessage></Error></Errors></TrackResponse>',
  },
  {
    carrier: 'mydhl',
    number: '9356579890',
    answer: json({
      shipments: [
        {
          shipmentTrackingNumber: '9356579890',
          status: 'Success',
          estimatedDeliveryDate: '2026-11-20',
          events: [
            {
              date: '2026-11-18',
              time: '13:26:00',
              GMTOffset: '-05:00',
              typeCode: 'PU',
              description: 'Shipment picked up',
              serviceArea: [{ code: 'JFK', description: 'New York-US' }],
            },
            {
              date: '2026-11-19',
              time: '09:19:00',
              GMTOffset: '+01:00',
              typeCode: 'NH',
              description: 'Delivery attempted; recipient not home',
              serviceArea: [{ code: 'BRE', description: 'Bremen-DE' }],
            },
          ],
        },
      ],
    }),
    status: 'attempt_failed',
    statuses: ['in_transit', 'attempt_failed'],
    at: '2026-11-19T08:19:00.000Z',
    notFound: json({ status: 404, title: 'Not Found', detail: 'No shipments found' }),
  },
  {
    carrier: 'purolator',
    number: '329014521622',
    answer:
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><TrackPackagesByPinResponse xmlns="http://purolator.com/pws/datatypes/v1"><ResponseInformation><Errors/></ResponseInformation><TrackingInformationList><TrackingInformation><PIN><Value>329014521622</Value></PIN><Scans><Scan><ScanType>Delivery</ScanType><Depot><Name>MISSISSAUGA WEST, ON</Name></Depot><ScanDate>2026-11-19</ScanDate><ScanTime>172300</ScanTime><Description>Shipment delivered to RECEIVER</Description></Scan><Scan><ScanType>Other</ScanType><ScanDate>2026-11-16</ScanDate><ScanTime>172300</ScanTime><Description>New Tracking Number Assigned -</Description></Scan></Scans></TrackingInformation></TrackingInformationList></TrackPackagesByPinResponse></s:Body></s:Envelope>',
    status: 'delivered',
    statuses: ['info_received', 'delivered'],
    at: '2026-11-19T12:00:00.000Z',
    notFound:
      '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><TrackPackagesByPinResponse><ResponseInformation><Errors><Error><Code>1100100</Code><Description>Invalid PIN</Description></Error></Errors></ResponseInformation></TrackPackagesByPinResponse></s:Body></s:Envelope>',
  },
  {
    carrier: 'seko',
    number: 'SSPOT015389',
    answer: json({
      Page: 1,
      Results: [
        {
          ConsignmentNo: 'SSPOT015389',
          Status: 'On courier vehicle for delivery',
          Events: [
            {
              EventDT: '2026-11-16T14:34:32.927',
              Code: 'CR',
              Description: 'Tracking number allocated & order ready',
              Location: 'AUCKLAND',
            },
            {
              EventDT: '2026-11-18T08:46:32',
              Code: 'COURU',
              Description: 'On courier vehicle for delivery',
              Location: 'GLENFIELD',
            },
          ],
        },
      ],
    }),
    status: 'out_for_delivery',
    statuses: ['info_received', 'out_for_delivery'],
    at: '2026-11-18T12:00:00.000Z',
    notFound: json({ Page: 1, Results: [] }),
  },
];
