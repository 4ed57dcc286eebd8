import { describe, expect, it } from 'vitest';
import { codePath, originProblem, printedAddress, typedAddress } from '../../../src/codes/address.ts';

describe('the printed address', () => {
  it('is in capitals and fits the 47 characters of a version 3 symbol at level Q', () => {
    expect(printedAddress('https://camnang.example', 'W94N76')).toBe('HTTPS://CAMNANG.EXAMPLE/Q/W94N76');
    expect(typedAddress('https://camnang.example/', 'W94N76')).toBe('CAMNANG.EXAMPLE/Q/W94N76');
    const longest = printedAddress(`https://${'a'.repeat(22)}.example`, 'W94N76');
    expect(longest).toMatch(/^[0-9A-Z $%*+\-./:]{47}$/);
    expect(codePath('W94N76')).toBe('/Q/W94N76');
  });

  it.each([
    ['https://camnang.example/huyen', /adds the path "\/huyen".*https:\/\/camnang\.example/],
    ['http://camnang.example', /must look like https:\/\/host/],
    ['camnang.example', /must look like https:\/\/host/],
    [`https://${'a'.repeat(23)}.example`, /has 31 characters; .* holds 30/],
    ['https://cam_nang.example', /"cam_nang\.example" has characters/],
  ])('refuses %s and says why', (origin, message) => {
    expect(originProblem(origin)?.en).toMatch(message);
    expect(() => printedAddress(origin, 'W94N76')).toThrow(message);
  });

  it('refuses to print a code with a wrong check character', () => {
    expect(() => printedAddress('https://camnang.example', 'W94N77')).toThrow(RangeError);
  });
});
