import { describe, expect, it } from 'vitest';
import { geoUri, parseGeoUri } from '../../../src/codes/payloads/geo.ts';
import { gs1CheckDigit, gs1Link, parseGs1Link, toGtin14 } from '../../../src/codes/payloads/gs1.ts';
import { parseVCard, vCard } from '../../../src/codes/payloads/vcard.ts';
import { parseWifi, wifiText, wifiWarnings } from '../../../src/codes/payloads/wifi.ts';

describe('joining a Wi-Fi network', () => {
  it('is the text of ZXing’s “Barcode Contents”', () => {
    expect(wifiText({ ssid: 'mynetwork', password: 'mypass12' })).toBe('WIFI:T:WPA;S:mynetwork;P:mypass12;;');
    // ZXing’s example of escaping: the name `"foo;bar\baz"`, an open network.
    expect(wifiText({ ssid: '"foo;bar\\baz"' })).toBe('WIFI:T:nopass;S:\\"foo\\;bar\\\\baz\\";;');
  });

  it.each([
    { ssid: 'Homestay Hoa' },
    { ssid: 'Nhà sàn', password: 'a;b,c:d"e\\f' },
    { ssid: ';;', password: '\\\\\\\\;;;;', hidden: true },
    { ssid: 'P:x;', password: 'S:y;T:WEP' },
  ])('comes back whatever its characters: %j', (wifi) => {
    expect(parseWifi(wifiText(wifi))).toEqual(wifi);
  });

  it('warns of characters with which some phones fail, naming them', () => {
    expect(wifiWarnings({ ssid: 'Homestay_Hoa-2.4', password: 'muong chieng 2026' })).toEqual([]);
    const [name, password] = wifiWarnings({ ssid: 'Nhà sàn', password: 'a;b;c,123' });
    expect(name?.en).toContain('The Wi-Fi name has the characters à:');
    expect(password?.en).toContain('The Wi-Fi password has the characters ; ,:');
  });

  it('is refused where no phone could join', () => {
    expect(() => wifiText({ ssid: '' })).toThrow(/1–32 bytes/);
    expect(() => wifiText({ ssid: 'Nhà nghỉ Mường Chiêng Ngam' })).toThrow(/has 33/);
    expect(() => wifiText({ ssid: 'a', password: '1234567' })).toThrow(/8–63/);
    expect(() => wifiText({ ssid: 'a', password: 'mật khẩu dài' })).toThrow(/without marks/);
  });

  it.each(['', 'WIFI:', 'WIFI:T:WPA;;', 'WIFI:S:a', 'https://camnang.example'])('does not take %j for one', (text) => {
    expect(parseWifi(text)).toBeUndefined();
  });
});

describe('a GS1 Digital Link', () => {
  it.each([
    // GS1, "How to calculate a check digit manually": a GTIN-13 and an SSCC.
    ['629104150021', '3'],
    ['37610425002123456', '9'],
    // GS1 Digital Link Standard, URI Syntax: the GTIN of its examples.
    ['0950600013435', '2'],
    // Widely published examples of a GTIN-12 and a GTIN-8.
    ['61414100003', '6'],
    ['9638507', '4'],
  ])('%s has the check digit %s', (digits, expected) => {
    expect(gs1CheckDigit(digits)).toBe(expected);
  });

  it('holds the product, and its lot where there is one, and is read back', () => {
    const link = gs1Link('https://camnang.example', '9506000134352', 'L2026-11');
    expect(link).toBe('https://camnang.example/01/09506000134352/10/L2026-11');
    expect(parseGs1Link(link)).toEqual({ gtin14: '09506000134352', lot: 'L2026-11' });
    expect(parseGs1Link(gs1Link('https://camnang.example', '96385074'))).toEqual({ gtin14: '00000096385074' });
    expect(parseGs1Link('https://id.gs1.org/01/09506000134352')).toEqual({ gtin14: '09506000134352' });
  });

  it('is refused for a wrong number, naming the right digit, and for a lot that cannot be printed', () => {
    expect(() => toGtin14('9506000134353')).toThrow(/the last digit must be 2/);
    for (const gtin of ['', '893', '950600013435', '95060001343520', '9506000134352 '])
      expect(() => toGtin14(gtin)).toThrow();
    for (const lot of ['', 'lô 1', 'l1', 'A/B', 'A'.repeat(21)]) {
      expect(() => gs1Link('https://camnang.example', '9506000134352', lot)).toThrow(/The lot/);
    }
  });

  it.each([
    'https://camnang.example/01/09506000134353',
    'https://camnang.example/01/9506000134352',
    'x',
    'https://camnang.example/01/09506000134352/10/',
  ])('does not take %j for one', (address) => {
    expect(parseGs1Link(address)).toBeUndefined();
  });
});

describe('a contact file', () => {
  const contact = {
    name: 'Homestay Nhà Sàn; Hoa Tiến, Châu Tiến',
    organization: 'HTX Hoa Tiến',
    phones: ['+84900000001', '+84900000002'],
    email: 'hoa@camnang.example',
    url: 'https://camnang.example/homestays/hoa',
    address: 'Bản Hoa Tiến, xã Châu Tiến, tỉnh Nghệ An',
    place: { lat: 19.61438, lon: 105.02179 },
    note: 'Nói tiếng Thái, Việt; chỉ nhận khách báo trước.\nGọi sau 17 giờ \\ trước 21 giờ.',
  };

  it.each(['3.0', '4.0'] as const)(
    'of version %s comes back, folded at 75 bytes without cutting a letter',
    (version) => {
      const text = vCard(contact, version);
      expect(text).toMatch(new RegExp(`^BEGIN:VCARD\r\nVERSION:${version}\r\n`));
      expect(text).toMatch(/\r\nEND:VCARD\r\n$/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text).not.toContain('\uFFFD');
      expect(parseVCard(text)).toEqual(contact);
    },
  );

  it('may hold a name alone; anything else is none', () => {
    expect(parseVCard(vCard({ name: 'Hoa' }))).toEqual({ name: 'Hoa' });
    for (const text of ['', 'BEGIN:VCARD', 'BEGIN:VCARD\r\nVERSION:2.1\r\nFN:x'])
      expect(parseVCard(text)).toBeUndefined();
  });
});

describe('a geo: link', () => {
  it('comes back, rounded to about a metre', () => {
    // RFC 5870 §6.1: geo:48.2010,16.3695,183 without its altitude; §6.2 gives u.
    expect(parseGeoUri('geo:48.2010,16.3695;u=66')).toEqual({ lat: 48.201, lon: 16.3695, accuracyM: 66 });
    expect(geoUri({ lat: 19.614381234, lon: 105.02179, accuracyM: 3000 })).toBe('geo:19.61438,105.02179;u=3000');
    expect(parseGeoUri(geoUri({ lat: -0.000001, lon: 180 }))).toEqual({ lat: 0, lon: 180 });
  });

  it('is refused outside the globe', () => {
    expect(() => geoUri({ lat: 105.02, lon: 19.61 })).toThrow(/lat must be/);
    expect(() => geoUri({ lat: Number.NaN, lon: 0 })).toThrow(/lat must be/);
    expect(() => geoUri({ lat: 0, lon: 181 })).toThrow(/lon must be/);
    for (const uri of ['geo:105.02,19.61', 'geo:a,b', 'geo:1,2,3', '']) expect(parseGeoUri(uri)).toBeUndefined();
  });
});
