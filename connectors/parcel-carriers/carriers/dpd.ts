// DPD in Belgium, the Netherlands and other countries of its Shipper Web Services: a login gives a token for a day, which stands in each call.
import { type CarrierEntry, soapCall, xmlText } from '../carrier.ts';

const NAMESPACE = 'http://dpd.com/common/service/types';

export const dpd: CarrierEntry = {
  id: 'dpd',
  docs: 'https://integrations.dpd.nl/dpd-shipper/dpd-shipper-webservices/parcel-lifecycle-service-2-0/',
  format: 'xml',
  baseUrl: 'https://wsshipper.dpd.nl',
  keys: ['user', 'password'],
  numbers: /^\d{14}[0-9A-Z]?$/u,
  login: {
    call: ({ user, password }) =>
      soapCall(
        '/soap/WSDL/LoginServiceV21',
        'http://dpd.com/common/service/LoginService/2.0/getAuth',
        `<getAuth xmlns="${NAMESPACE}/LoginService/2.0"><delisId xmlns="">${xmlText(user)}</delisId><password xmlns="">${xmlText(password)}</password><messageLanguage xmlns="">en_US</messageLanguage></getAuth>`,
      ),
    token: 'Envelope.Body.getAuthResponse.return.authToken',
    // DPD asks for one login a day; 20 hours leave room for its clock.
    seconds: 72_000,
    isBearer: false,
  },
  ask: (number, { user }, token) => ({
    ...soapCall(
      '/soap/WSDL/ParcelLifecycleServiceV20',
      'http://dpd.com/common/service/ParcelLifeCycleService/2.0/getTrackingData',
      '',
    ),
    body: {
      contentType: 'text/xml; charset=utf-8',
      text: `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header><authentication xmlns="${NAMESPACE}/Authentication/2.0"><delisId xmlns="">${xmlText(user)}</delisId><authToken xmlns="">${xmlText(token)}</authToken><messageLanguage xmlns="">en_US</messageLanguage></authentication></soapenv:Header><soapenv:Body><getTrackingData xmlns="${NAMESPACE}/ParcelLifeCycleService/2.0"><parcelLabelNumber xmlns="">${xmlText(number)}</parcelLabelNumber></getTrackingData></soapenv:Body></soapenv:Envelope>`,
    },
  }),
  shape: {
    parcels: ['Envelope.Body.getTrackingDataResponse.trackingresult'],
    event: {
      list: 'statusInfo',
      code: ['status'],
      description: ['description.content.content', 'label.content'],
      at: ['date.content'],
      place: ['location.content'],
    },
    dates: 'month_first',
    timeZone: 'Europe/Brussels',
    words: {
      info_received: 'SHIPMENT, Accepted, DataReceived',
      in_transit: 'PickedUp, AtSendingDepot, OnTheRoad, BetweenDepots, Depot, AtDeliveryDepot, HubScan',
      out_for_delivery: 'Courier',
      available_for_pickup: 'ParcelShop',
      // After an unsuccessful attempt the parcel is back at the depot.
      attempt_failed: 'DeliveryFailure, ReturningFromDelivery',
      delivered: 'Delivered, PickedUpByConsignee',
      returned: 'ReturnToSender, Returned',
    },
    errors: [
      'Envelope.Body.Fault.detail.authenticationFault.errorCode',
      'Envelope.Body.Fault.detail.faults.faultCode',
      'Envelope.Body.Fault.detail.faults.message',
      'Envelope.Body.Fault.faultstring',
    ],
    notFound: /not found|no (?:data|information|parcel)|unknown parcel/iu,
    denied: /AUTHENTICATION|LOGIN/iu,
  },
};
