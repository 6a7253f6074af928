// Under which address tries are counted, with and without a proxy before the desk.
import { describe, expect, test } from 'vitest';
import { clientAddress, readProxies } from './client-address.ts';
import { SettingsError } from './settings-error.ts';

const proxies = readProxies({ WAYBILL_PROXIES: '127.0.0.1, 10.0.0.2,fd00::2' });

describe('the address that counts', () => {
  test('is that of the connection where no proxy is named, whatever the request says', () => {
    expect(clientAddress('203.0.113.9', '198.51.100.7', readProxies({}))).toBe('203.0.113.9');
    expect(clientAddress('127.0.0.1', '198.51.100.7', readProxies({}))).toBe('127.0.0.1');
    expect(clientAddress('203.0.113.9', '198.51.100.7', proxies)).toBe('203.0.113.9');
  });

  test('is the one that our own proxies saw, and not one that the client wrote before it', () => {
    expect(clientAddress('127.0.0.1', '198.51.100.7', proxies)).toBe('198.51.100.7');
    expect(clientAddress('::ffff:127.0.0.1', '1.1.1.1, 198.51.100.7', proxies)).toBe('198.51.100.7');
    expect(clientAddress('127.0.0.1', '1.1.1.1, 198.51.100.7, 10.0.0.2', proxies)).toBe('198.51.100.7');
    for (const forwarded of [null, '', 'unknown', '1.1.1.1, <script>', '10.0.0.2'])
      expect(clientAddress('127.0.0.1', forwarded, proxies), String(forwarded)).toBe('127.0.0.1');
  });

  test('is one for all of the addresses of an IPv6 host, and another for the next', () => {
    const counted = (address: string) => clientAddress(address, null, proxies);
    expect(counted('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::');
    expect(counted('2001:0DB8:1:2::9')).toBe('2001:db8:1:2::');
    expect(counted('2001:db8:1:3::9')).toBe('2001:db8:1:3::');
    expect(counted('2001:db8::9')).toBe('2001:db8:0:0::');
    expect(counted('fe80::1%eth0')).toBe('fe80:0:0:0::');
  });
});

test('a proxy that is no address is refused: it would be one with nobody', () => {
  expect(() => readProxies({ WAYBILL_PROXIES: '127.0.0.1,proxy.local' })).toThrow(SettingsError);
});
