import { describe, expect, test } from 'vitest';
import { matchTitles } from '../../../src/search/match.ts';
import { INDEX } from './title-fixture.ts';

const first = (query: string) => matchTitles(INDEX, query)[0];
const titles = (query: string) => matchTitles(INDEX, query).map(({ target }) => target.title);

describe('a title is found', () => {
  test.each([
    ['with its marks', 'Đền thờ Lê Hoàn'],
    ['without marks', 'den tho le hoan'],
    ['with d for đ', 'den vua le'],
    ['decomposed', 'Đền thờ Lê Hoàn'.normalize('NFD')],
    ['in capitals', 'ĐỀN THỜ LÊ HOÀN'],
    ['joined', 'denvuale'],
    ['joined in part', 'denvua lehoan'],
    ['begun', 'đền th'],
    ['begun and joined', 'dentholeh'],
    ['in quotation marks', '“đền vua Lê”'],
    ['with one letter wrong', 'den tho le hoam'],
    ['with two letters swapped', 'den tho le hona'],
    ['with other marks', 'đèn thò lé hoan'],
    ['by its English name', 'le hoan temple'],
    ['by a word of its name and its former province', 'lê hoàn thanh hoá'],
  ])('%s', (_, query) => {
    expect(first(query)?.target.title).toBe('Đền thờ Lê Hoàn');
  });

  test('whichever way the tone is placed or the final i is written', () => {
    expect(first('lê đại hành thanh hoá')?.strength).toBe('words');
    expect(first('Mã Pỳ Lèng')?.target.title).toBe('Đèo Mã Pì Lèng');
  });

  test('by what people call its kind and where it lies', () => {
    expect(first('meo vac homestay')?.target.title).toBe('Homestay mẫu Pả Vi 1');
    expect(first('guesthouse hoa tien')?.target.title).toBe('Homestay mẫu Hoa Tiến 1');
    expect(first('ha giang loop')?.target.title).toBe('Hai ngày trên cao nguyên đá');
  });

  test('although the question has little words', () => {
    expect(first('where to sleep in pa vi')?.target.title).toBe('Homestay mẫu Pả Vi 1');
  });

  test('in two words that the guide writes as one', () => {
    expect(first('home stay hoa tien')?.target.title).toBe('Homestay mẫu Hoa Tiến 1');
  });
});

describe('the order', () => {
  test('puts the whole name before titles that contain it', () => {
    expect(titles('hoa tien').slice(0, 2)).toEqual(['Bản Hoa Tiến', 'Homestay mẫu Hoa Tiến 1']);
    expect(first('mèo vạc')?.target.href).toBe('/vi/areas/meo-vac');
  });

  test('puts the typed marks before others', () => {
    expect(first('châu bính')?.target.title).toBe('Hang Bua');
    expect(first('châu bình')?.target.title).toBe('Thẩm Ồm');
  });

  test('says how sure each hit is', () => {
    expect(first('hang bua')?.strength).toBe('name');
    expect(first('vua lê')?.strength).toBe('words');
    expect(first('vua đại h')?.strength).toBe('begun');
    expect(first('hagn bua')?.strength).toBe('loose');
    expect(first('hang bua xyzw')?.strength).toBe('partial');
  });
});

describe('a hit', () => {
  test('names the other name that was found, and not where the title says it', () => {
    expect(first('bua cave')?.name).toBe('Bua Cave');
    expect(first('hang bua')?.name).toBeUndefined();
  });

  test('leads to the address that is not the slug of its title', () => {
    expect(first('ma pi leng')?.target.href).toBe('/vi/heritage/ma-pi-leng');
  });
});

describe('bad input finds nothing or something, and never fails', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['only marks', '\u0301\u0302\u0323'],
    ['emoji', '😀🏔️👨‍👩‍👧'],
    ['a lone surrogate', '\ud83d'],
    ['right-to-left', 'مرحبا \u202e שלום'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a regex', '.*(a+)+$[\\'],
    ['control characters', '\0\u0007\u200b'],
    ['a name of Object', '__proto__ constructor'],
  ])('%s', (_, query) => {
    expect(matchTitles(INDEX, query)).toBeInstanceOf(Array);
  });

  test.each([
    ['one word', 'a'.repeat(10_000)],
    ['joined syllables', 'hoatien'.repeat(1_500)],
    ['many words', 'den vua le '.repeat(1_000)],
  ])('10,000 characters: %s', (_, query) => {
    expect(matchTitles(INDEX, query).length).toBeLessThanOrEqual(20);
  });

  test('two slips are another word', () => {
    expect(matchTitles(INDEX, 'hagn buaa').every(({ strength }) => strength === 'partial')).toBe(true);
  });
});
