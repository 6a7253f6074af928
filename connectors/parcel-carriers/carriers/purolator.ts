// Purolator of Canada, by TrackPackagesByPin of its E-Ship web services.
import { basicProof, type CarrierEntry, soapCall, xmlText } from '../carrier.ts';

const NAMESPACE = 'http://purolator.com/pws/datatypes/v1';
const RESPONSE = 'Envelope.Body.TrackPackagesByPinResponse';

export const purolator: CarrierEntry = {
  id: 'purolator',
  docs: 'https://eship.purolator.com/site/en/content/eshipdevelopers.aspx (Tracking Service)',
  format: 'xml',
  baseUrl: 'https://webservices.purolator.com',
  keys: ['user', 'password'],
  numbers: /^[A-Z0-9]{8,20}$/u,
  proof: basicProof,
  ask: (number) => ({
    ...soapCall('/PWS/V1/Tracking/TrackingService.asmx', 'http://purolator.com/pws/service/v1/TrackPackagesByPin', ''),
    body: {
      contentType: 'text/xml; charset=utf-8',
      text: `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="${NAMESPACE}"><soapenv:Header><v1:RequestContext><v1:Version>1.2</v1:Version><v1:Language>en</v1:Language><v1:GroupID>waybill</v1:GroupID><v1:RequestReference>waybill</v1:RequestReference></v1:RequestContext></soapenv:Header><soapenv:Body><v1:TrackPackagesByPinRequest><v1:PINs><v1:PIN><v1:Value>${xmlText(number)}</v1:Value></v1:PIN></v1:PINs></v1:TrackPackagesByPinRequest></soapenv:Body></soapenv:Envelope>`,
    },
  }),
  shape: {
    parcels: [`${RESPONSE}.TrackingInformationList.TrackingInformation`],
    number: ['PIN.Value'],
    event: {
      list: 'Scans.Scan',
      code: ['ScanType'],
      description: ['Description'],
      at: ['ScanDate', 'ScanTime'],
      place: ['Depot.Name'],
    },
    words: {
      in_transit: 'ProofOfPickUp',
      out_for_delivery: 'OnDelivery',
      delivered: 'Delivery',
      attempt_failed: 'Undeliverable',
    },
    phrases: [
      [/new tracking number assigned|shipping label created|shipment created/iu, 'info_received'],
      [/picked up by purolator/iu, 'in_transit'],
    ],
    errors: [
      `${RESPONSE}.ResponseInformation.Errors.Error.Code`,
      `${RESPONSE}.ResponseInformation.Errors.Error.Description`,
      'Envelope.Body.Fault.faultstring',
    ],
    notFound: /not found|invalid pin|no (?:tracking|information)|does not exist/iu,
    denied: /authenti|authori|3001(?:101|200)/iu,
  },
};
